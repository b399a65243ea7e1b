"""Colours, sizes and the style sheet; every size is given at scale 1 and grows with the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from app.screen import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW = "#0d1117"
PANEL = "#161b22"
RAISED = "#222a35"
PRESSED = "#2f3b4a"
LINE = "#38434f"
TEXT = "#eef2f6"
MUTED = "#a9b5c2"
ACCENT = "#6cc3ff"
DOUBT = "#ffcf70"
BAND = "#5a6b7d"
ON_ACCENT = "#06202f"
IMAGE = "#000000"
DISABLED = "#6d7986"

SIGNS: dict[Severity, tuple[str, str]] = {
    Severity.CALM: ("#d5dde6", "#2a323c"),
    Severity.GOOD: ("#8ff0c0", "#123528"),
    Severity.BUSY: ("#bfe3ff", "#12304a"),
    Severity.WARNING: ("#ffdf9e", "#4a3405"),
    Severity.ALARM: ("#ffe1e1", "#7a1520"),
}
"""Text and ground of each severity's badge and banner."""

TARGET = 48
"""Height of what a gloved finger has to hit, pixels at scale 1."""

SMALLEST = (1024, 560)
_DESIGN = (1280, 760)
_STEP = 0.125
_LARGEST = 3.0


def scale_for(width: int, height: int) -> float:
    """Size factor of a window: 1 up to 1280×760, growing in steps of 1/8 to 3."""
    fit = min(width / _DESIGN[0], height / _DESIGN[1])
    return min(max(int(fit / _STEP) * _STEP, 1.0), _LARGEST)


def is_low(height: int, scale: float) -> bool:
    """Tell whether a window is so low that the score has to take less room."""
    return height < 700 * scale


def is_lowest(height: int, scale: float) -> bool:
    """Tell whether a window is so low that the gauge gives way to the figures."""
    return height < 590 * scale


def palette() -> QPalette:
    """Dark palette for what the style sheet does not name, as the dialog for files."""
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
    QFrame#panel {{ background: {PANEL}; border-radius: {px(10)}; }}
    QWidget#header, QWidget#status {{ background: {PANEL}; }}
    QLabel {{ background: transparent; }}
    QLabel#brand {{ font-size: {px(17)}; font-weight: 600; }}
    QLabel#source {{ color: {MUTED}; }}
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
    QLabel#key {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: {px(5)};
        padding: {px(2)} {px(8)}; font-weight: 600; }}
    QLabel#badge {{ border-radius: {px(8)}; padding: {px(5)} {px(12)}; font-weight: 600; }}
    """


def _button_style(px: Callable[[float], str]) -> str:
    """Buttons, each at least as high as a target has to be."""
    return f"""
    QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: {px(8)};
        padding: 0 {px(12)}; min-height: {px(TARGET - 2)}; font-weight: 600; }}
    QPushButton:hover {{ background: {PRESSED}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {PRESSED}; border-color: {ACCENT}; }}
    QPushButton:focus {{ border: 2px solid {ACCENT}; }}
    QPushButton:disabled {{ color: {DISABLED}; background: {PANEL}; }}
    QPushButton#main {{ background: {ACCENT}; color: {ON_ACCENT}; border: 2px solid {ACCENT};
        min-height: {px(56)}; font-size: {px(18)}; }}
    QPushButton#main[low="true"] {{ min-height: {px(TARGET - 4)}; }}
    QPushButton#main:hover {{ background: #8bd0ff; }}
    QPushButton#main:pressed {{ background: #4aaef2; }}
    QPushButton#main:focus {{ border: 2px solid {TEXT}; }}
    QPushButton#main:disabled {{ background: {RAISED}; color: {DISABLED};
        border: 2px solid {LINE}; }}
    QPushButton#tile {{ min-height: {px(84)}; font-size: {px(16)}; padding: 0 {px(8)}; }}
    QPushButton#device {{ text-align: left; padding: 0 {px(16)}; }}
    QPushButton#icon {{ padding: 0; }}
    QPushButton#layer {{ padding: 0 {px(10)} 0 {px(8)}; font-weight: 500; }}
    QPushButton#layer:checked {{ border-color: {LINE}; background: {RAISED}; }}
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
    QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; }}
    """


def sign_style(severity: Severity) -> str:
    """Style of a badge or banner of this severity."""
    text, ground = SIGNS[severity]
    return f"color: {text}; background: {ground};"
