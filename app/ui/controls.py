"""What the hand works with: classes and fill, the recording's transport, the main buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QStyle, QVBoxLayout, QWidget

from app.screen import Severity, ViewSettings
from app.ui import theme
from app.ui.drawing import outline_pen
from app.ui.icons import icon
from app.ui.text import label, set_text
from app.ui.words import said
from models.labels import CLASSES, COLOURS, TITLES, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from app.screen import Position, Screen

OPACITY_STEP = 0.05
_ICON = 22
SPACE = "\N{THIN SPACE}\N{THIN SPACE}"


def button(text: str, name: str, tip: str, *, style: str = "") -> QPushButton:
    """Make a button with an icon; its tool tip is also its name for screen readers."""
    made = QPushButton(icon(name, ink_of(style)), said(f"{SPACE}{text}" if text else ""))
    made.setToolTip(said(tip))
    made.setAccessibleName(said(tip))
    made.setObjectName(style or ("" if text else "icon"))
    return made


def ink_of(style: str) -> str | None:
    """Colour of the letters, so of the icon, on a button of a style; None is that of text."""
    return {"main": theme.ON_ACCENT, "danger": theme.SIGNS[Severity.ALARM][0]}.get(style)


def swatch(label_: Label, *, on: bool, size: int = 96) -> QPixmap:
    """Paint a class's sign: its colour, filled, and its own outline; hollow and grey when off."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    pen = outline_pen(label_, size / 12) if on else QPen(QColor(theme.DISABLED), size / 14)
    if on and pen.style() == Qt.PenStyle.CustomDashLine:
        pen.setDashPattern([0.4 * dash for dash in pen.dashPattern()])
    painter.setPen(pen)
    painter.setBrush(QColor(*COLOURS[label_], 130) if on else Qt.BrushStyle.NoBrush)
    edge = round(size * 0.12)
    painter.drawRect(edge, edge, size - 2 * edge, size - 2 * edge)
    if not on:
        painter.drawLine(edge, size - edge, size - edge, edge)
    painter.end()
    return pixmap


class Layers(QWidget):
    """Legend and switches of the classes in one, and the opacity of their fill."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.toggles: dict[Label, QPushButton] = {}
        for key, each in enumerate(CLASSES, start=1):
            self.toggles[each] = self._toggle(each, key)
        self._row.addStretch(1)
        self._title = label("muted", "Fill")
        self._row.addWidget(self._title)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(round(100 * OPACITY_STEP))
        self.slider.setValue(round(100 * ViewSettings().opacity))
        self.slider.setAccessibleName(said("Opacity of the masks' fill"))
        self.slider.setToolTip(said("Opacity of the masks' fill  (+ and −)"))
        self.slider.valueChanged.connect(self._moved)
        self._row.addWidget(self.slider)
        self._percent = label("muted")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._percent)
        self._moved()
        self.set_scale(1.0)

    def _toggle(self, each: Label, key: int) -> QPushButton:
        """Add one class's switch."""
        sign = QIcon()
        sign.addPixmap(swatch(each, on=True), QIcon.Mode.Normal, QIcon.State.On)
        sign.addPixmap(swatch(each, on=False), QIcon.Mode.Normal, QIcon.State.Off)
        toggle = QPushButton(sign, said(f"{SPACE}{TITLES[each]}"))
        toggle.setObjectName("layer")
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.setToolTip(said(f"Show or hide: {TITLES[each]}  ({key})"))
        toggle.setAccessibleName(said(f"Show {TITLES[each]}"))
        toggle.toggled.connect(self.changed)
        self._row.addWidget(toggle)
        return toggle

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setSpacing(round(6 * scale))
        for toggle in self.toggles.values():
            toggle.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self.slider.setMinimumWidth(round(70 * scale))
        self.slider.setMaximumWidth(round(170 * scale))
        self._percent.setFixedWidth(round(44 * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the fill's title, then its figure, where longer words need their room."""
        gap = self._row.spacing()
        left = self.width() - self.slider.minimumWidth()
        left -= sum(each.sizeHint().width() + gap for each in self.toggles.values())
        for part in (self._percent, self._title):
            left -= gap + max(part.sizeHint().width(), part.minimumWidth())
            part.setVisible(left >= 0)
        super().resizeEvent(event)

    def shown(self) -> frozenset[Label]:
        """Classes that are switched on."""
        return frozenset(each for each, toggle in self.toggles.items() if toggle.isChecked())

    def opacity(self) -> float:
        """Of the fill, 0…1."""
        return self.slider.value() / 100

    def change_opacity(self, by: float) -> None:
        """Change the fill's opacity by this much."""
        self.slider.setValue(round(self.slider.value() + 100 * by))

    def _moved(self) -> None:
        set_text(self._percent, f"{self.slider.value()} %")
        self.changed.emit()


class SeekSlider(QSlider):
    """A slider that jumps to where it is pressed."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(said("Position in the recording"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump, then drag on from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
            along = round(event.position().x()) - handle // 2
            span = max(self.width() - handle, 1)
            value = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), along, span)
            self.setValue(value)
            self.sliderMoved.emit(value)
        super().mousePressEvent(event)


class Transport(QWidget):
    """Step, play and seek a recording."""

    step = Signal(int)
    hold = Signal()
    seek = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.back = button("", "step-back", "One picture back  (←)")
        self.play = button("", "play", "Play or pause  (Space)")
        self.forward = button("", "step-forward", "One picture on  (→)")
        self.back.clicked.connect(lambda: self.step.emit(-1))
        self.play.clicked.connect(self.hold)
        self.forward.clicked.connect(lambda: self.step.emit(1))
        self.slider = SeekSlider()
        self.slider.sliderMoved.connect(self.seek)
        self.where = label("figures")
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for each in (self.back, self.play, self.forward):
            self._row.addWidget(each)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.where)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setSpacing(round(6 * scale))
        for each in (self.back, self.play, self.forward):
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
            each.setFixedWidth(round(56 * scale))
        self.where.setMinimumWidth(round(190 * scale))

    def show_position(
        self, position: Position | None, *, playing: bool, speed: float = 1.0
    ) -> None:
        """Show where the recording is; hidden for what is no recording."""
        self.setVisible(position is not None)
        if position is None:
            return
        self.play.setIcon(icon("pause" if playing else "play"))
        pace = "" if speed == 1.0 else f"{speed:g}×   "
        set_text(self.where, pace + position.text)
        if not self.slider.isSliderDown():
            self.slider.setRange(0, position.frames - 1)
            self.slider.setPageStep(max(position.frames // 20, 1))
            self.slider.blockSignals(True)
            self.slider.setValue(position.index)
            self.slider.blockSignals(False)


class Actions(QWidget):
    """The three big buttons for one gloved hand: hold the picture, keep it, look without masks."""

    def __init__(self) -> None:
        super().__init__()
        self.hold = button("Freeze", "pause", "Freeze or go on  (Space)", style="main")
        self.snapshot = button("Snapshot", "snapshot", "Save this picture  (S)")
        self.hide_masks = button("Hide", "hide", "Hold to hide the masks  (H)")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hold)
        self._pair = QHBoxLayout()
        self._pair.addWidget(self.snapshot, 1)
        self._pair.addWidget(self.hide_masks, 1)
        column.addLayout(self._pair)
        self._column = column
        self._shown = ""
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, low: bool = False) -> None:
        """Fit sizes to the window's size factor; a low window gets a lower big button."""
        self.hold.setProperty("low", low)
        self.hold.style().polish(self.hold)
        self._column.setSpacing(round(8 * scale))
        self._pair.setSpacing(round(8 * scale))
        for each in (self.hold, self.snapshot, self.hide_masks):
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def show_screen(self, screen: Screen, *, picture: bool) -> None:
        """Say what the big button will do now; a snapshot needs a picture."""
        word = "Play" if not screen.playing else "Pause"
        if screen.live:
            word = "Freeze" if screen.playing else "Go on"
        if word != self._shown:
            self._shown = word
            self.hold.setText(said(f"{SPACE}{word}"))
            name = "pause" if word in ("Pause", "Freeze") else "play"
            self.hold.setIcon(icon(name, theme.ON_ACCENT))
        self.hold.setEnabled(screen.can_play)
        self.snapshot.setEnabled(picture)
        self.hide_masks.setEnabled(picture)
