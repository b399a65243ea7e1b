"""Colours, sizes and the style sheet; every size is given at scale 1 and grows with the window.

The colours are those of the theme that `use` has chosen: look them up when they are needed
(`theme.TEXT`), and keep none.
"""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.screen import Severity
from app.ui.palettes import DARK, PALETTES, Name

if TYPE_CHECKING:
    from collections.abc import Callable

_current = DARK
WINDOW, PANEL, RAISED, PRESSED = DARK.window, DARK.panel, DARK.raised, DARK.pressed
LINE, BORDER, EDGE = DARK.line, DARK.border, DARK.edge
TEXT, MUTED, DISABLED = DARK.text, DARK.muted, DARK.disabled
ACCENT, ACCENT_OVER, ACCENT_DOWN = DARK.accent, DARK.accent_over, DARK.accent_down
ON_ACCENT, DOUBT, BAND, IMAGE = DARK.on_accent, DARK.doubt, DARK.band, DARK.image
RECORD, LEGEND, ON_LEGEND = DARK.record, DARK.legend, DARK.on_legend
SIGNS: dict[Severity, tuple[str, str]] = DARK.signs
"""Text and ground of each severity's badge and banner."""

TARGET = 48
"""Height of what a gloved finger has to hit, pixels at scale 1."""

SMALLEST = (1024, 560)
_DESIGN = (1280, 760)
_STEP = 0.125
_LARGEST = 3.0
_FINE, _LEAST = 1 / 32, 0.6


def use(name: Name) -> None:
    """Choose a theme; what is made or painted from now on has its colours."""
    global _current
    _current = PALETTES[name]
    for field in dataclasses.fields(_current):
        if field.name != "name":
            globals()[field.name.upper()] = getattr(_current, field.name)


def current() -> Name:
    """Name of the theme in use."""
    return _current.name


def wear(name: Name) -> None:
    """Let all that is made from now on have the colours of a theme."""
    use(name)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette())


def wear_next() -> Name:
    """Wear the next theme of the list; its name."""
    names = list(PALETTES)
    name = names[(names.index(current()) + 1) % len(names)]
    wear(name)
    return name


def scale_for(width: int, height: int, ratio: float = 1.0) -> float:
    """Size factor of a window: 1 up to 1280×760, growing in steps of 1/8 to 3.

    On a screen that is scaled up (`ratio` pixels of it for one of the window's) a window may be
    smaller than `SMALLEST`; then the factor falls below 1, so that all still has its place.
    """
    fit = min(width / _DESIGN[0], height / _DESIGN[1])
    if fit >= 1.0:
        return min(int(fit / _STEP) * _STEP, _LARGEST)
    room = min(width / SMALLEST[0], height / SMALLEST[1])
    return min(max(int(room / _FINE) * _FINE, _least_scale(ratio)), 1.0)


def smallest(ratio: float = 1.0) -> tuple[int, int]:
    """Least width and height of a window on a screen that is scaled up so much."""
    scale = _least_scale(ratio)
    return math.ceil(SMALLEST[0] * scale), math.ceil(SMALLEST[1] * scale)


def _least_scale(ratio: float) -> float:
    """Least size factor: nothing gets smaller on the screen than at 100 %."""
    return min(max(1.0 / ratio, _LEAST), 1.0)


def is_low(height: int, scale: float) -> bool:
    """Tell whether a window is so low that the score has to take less room."""
    return height < 700 * scale


def is_lowest(height: int, scale: float) -> bool:
    """Tell whether a window is so low that the gauge gives way to the figures."""
    return height < 590 * scale


def palette() -> QPalette:
    """Palette for what the style sheet does not name, as the dialog for files."""
    made = QPalette(QColor(RAISED), QColor(PANEL))
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, PANEL),
        (roles.Base, WINDOW),
        (roles.AlternateBase, PANEL),
        (roles.Highlight, ACCENT),
        (roles.HighlightedText, ON_ACCENT),
        (roles.PlaceholderText, MUTED),
        (roles.ToolTipBase, RAISED),
        *((role, TEXT) for role in (roles.WindowText, roles.Text, roles.ButtonText)),
        *((role, TEXT) for role in (roles.ToolTipText, roles.BrightText)),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED))
    return made


def style_sheet(scale: float) -> str:
    """Style sheet of the whole window at a size factor."""

    def px(size: float) -> str:
        return f"{max(round(size * scale), 1)}px"

    return _text_style(px) + _button_style(px) + _slider_style(px)


def _text_style(px: Callable[[float], str]) -> str:
    """Grounds and texts."""
    return f"""
    QWidget {{ color: {TEXT}; font-size: {px(14)}; }}
    QWidget#window, QWidget#body {{ background: {WINDOW}; }}
    QFrame#panel {{ background: {PANEL}; border-radius: {px(10)};
        border: {px(EDGE) if EDGE > 1 else "0px"} solid {BORDER}; }}
    QWidget#header, QWidget#status {{ background: {PANEL}; }}
    QLabel {{ background: transparent; }}
    QLabel#brand {{ font-size: {px(17)}; font-weight: 600; }}
    QLabel#source {{ color: {MUTED}; }}
    QLabel#strong {{ font-size: {px(15)}; font-weight: 600; }}
    QLabel#title {{ color: {MUTED}; font-size: {px(13)}; font-weight: 600; }}
    QLabel#muted, QLabel#figures {{ color: {MUTED}; font-size: {px(13)}; }}
    QLabel#caption {{ color: {TEXT}; font-size: {px(13)}; }}
    QLabel#number {{ font-size: {px(66)}; font-weight: 600; }}
    QLabel#number[compact="true"] {{ font-size: {px(50)}; }}
    QLabel#detail {{ font-size: {px(13)}; font-weight: 600; }}
    QLabel#interval {{ font-size: {px(17)}; font-weight: 600; }}
    QLabel#advice {{ font-size: {px(12)}; }}
    QLabel#trust {{ border-radius: {px(7)}; padding: {px(1)} {px(8)}; font-size: {px(13)};
        font-weight: 600; }}
    QLabel#small {{ color: {MUTED}; font-size: {px(12)}; }}
    QLabel#heading {{ font-size: {px(21)}; font-weight: 600; }}
    QLabel#disclaimer {{ color: {TEXT}; font-size: {px(13)}; font-weight: 600; }}
    QFrame#legend {{ background: {LEGEND}; border-radius: {px(6)}; }}
    QLabel#onlegend {{ color: {ON_LEGEND}; font-size: {px(13)}; }}
    QLabel#key {{ background: {RAISED}; border: {px(EDGE)} solid {BORDER}; border-radius: {px(5)};
        padding: {px(2)} {px(8)}; font-weight: 600; }}
    QLabel#badge {{ border-radius: {px(8)}; padding: {px(5)} {px(12)}; font-weight: 600; }}
    """


def _button_style(px: Callable[[float], str]) -> str:
    """Buttons, each at least as high as a target has to be."""
    return f"""
    QPushButton {{ background: {RAISED}; border: {px(EDGE)} solid {BORDER}; border-radius: {px(8)};
        padding: 0 {px(12)}; min-height: {px(TARGET - 2)}; font-weight: 600; }}
    QPushButton:hover {{ background: {PRESSED}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {PRESSED}; border-color: {ACCENT}; }}
    QPushButton:focus {{ border: 2px solid {ACCENT}; }}
    QPushButton:disabled {{ color: {DISABLED}; background: {PANEL}; }}
    QPushButton#main {{ background: {ACCENT}; color: {ON_ACCENT}; border: 2px solid {ACCENT};
        min-height: {px(56)}; font-size: {px(18)}; }}
    QPushButton#main[low="true"] {{ min-height: {px(TARGET - 4)}; }}
    QPushButton#main:hover {{ background: {ACCENT_OVER}; }}
    QPushButton#main:pressed {{ background: {ACCENT_DOWN}; }}
    QPushButton#main:focus {{ border: 2px solid {TEXT}; }}
    QPushButton#main:disabled {{ background: {RAISED}; color: {DISABLED};
        border: 2px solid {BORDER}; }}
    QPushButton#tile {{ min-height: {px(84)}; font-size: {px(16)}; padding: 0 {px(8)}; }}
    QPushButton#device {{ text-align: left; padding: 0 {px(16)}; }}
    QPushButton#icon, QPushButton#zone {{ padding: 0; }}
    QPushButton#zone {{ min-height: 0; }}
    QPushButton#slim {{ padding: 0 {px(4)}; }}
    QPushButton#choice {{ padding: 0 {px(6)}; font-size: {px(16)}; }}
    QPushButton#choice:checked {{ background: {ACCENT}; color: {ON_ACCENT};
        border-color: {ACCENT}; }}
    QPushButton#danger {{ background: {SIGNS[Severity.ALARM][1]};
        color: {SIGNS[Severity.ALARM][0]}; border-color: {SIGNS[Severity.ALARM][0]}; }}
    QPushButton#danger:disabled {{ background: {PANEL}; color: {DISABLED};
        border-color: {BORDER}; }}
    QLineEdit {{ background: {RAISED}; color: {TEXT}; placeholder-text-color: {MUTED};
        border: {px(max(EDGE, 1))} solid {BORDER}; border-radius: {px(8)};
        padding: 0 {px(12)}; min-height: {px(TARGET - 2)}; font-size: {px(16)};
        selection-background-color: {ACCENT};
        selection-color: {ON_ACCENT}; }}
    QLineEdit:focus {{ border: 2px solid {ACCENT}; }}
    QPushButton#layer {{ padding: 0 {px(10)} 0 {px(8)}; font-weight: 500; }}
    QPushButton#layer:checked {{ border-color: {BORDER}; background: {LEGEND};
        color: {ON_LEGEND}; }}
    QPushButton#layer:!checked {{ color: {MUTED}; background: {WINDOW}; }}
    QPushButton#layer:focus {{ border: 2px solid {ACCENT}; }}
    """


def _slider_style(px: Callable[[float], str]) -> str:
    """Sliders, what scrolls, and tool tips."""
    return f"""
    QSlider {{ min-height: {px(TARGET)}; background: transparent; }}
    QSlider::groove:horizontal {{ height: {px(6)}; border-radius: {px(3)}; background: {LINE}; }}
    QSlider::sub-page:horizontal {{ height: {px(6)}; border-radius: {px(3)};
        background: {ACCENT}; }}
    QSlider::handle:horizontal {{ background: {TEXT}; width: {px(22)}; height: {px(22)};
        margin: -{px(8)} 0; border-radius: {px(11)}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {ACCENT}; }}
    QSlider::sub-page:horizontal:disabled {{ background: {LINE}; }}
    QSlider::handle:horizontal:disabled {{ background: {DISABLED}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: {PANEL}; width: {px(14)}; }}
    QScrollBar::handle:vertical {{ background: {LINE}; border-radius: {px(6)};
        min-height: {px(40)}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {BORDER}; }}
    """


def sign_style(severity: Severity) -> str:
    """Style of a badge or banner of this severity."""
    text, ground = SIGNS[severity]
    return f"color: {text}; background: {ground};"
