"""Cards that lie over the window: the choice of a source, and the list of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.controls import SPACE, button, swatch
from app.ui.keys import KEYS
from app.ui.text import label, set_text
from app.ui.words import said
from models.labels import CLASSES, TITLES, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.ui.keys import Key

_BACKDROP = QColor(5, 8, 12, 190)
_ICON = 24
_ROWS = 4
_LAST = 480


class Card(QWidget):
    """A panel in the middle of a darkened window; Esc, its cross or a press beside it close it."""

    closed = Signal()

    def __init__(self, parent: QWidget, heading: str, width: int) -> None:
        super().__init__(parent)
        self._width = width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said(heading))
        self._frame = QFrame()
        self._frame.setObjectName("panel")
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._frame, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self.column = QVBoxLayout(self._frame)
        top = QHBoxLayout()
        self.heading = label("heading", heading)
        top.addWidget(self.heading, 1)
        self.cross = button("", "close", "Close  (Esc)")
        self.cross.clicked.connect(self.dismiss)
        top.addWidget(self.cross)
        self.column.addLayout(top)
        self._icons: list[QPushButton] = [self.cross]
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        margin = round(20 * scale)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(round(12 * scale))
        self._frame.setMaximumWidth(round(self._width * scale))
        for each in self._icons:
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self.cross.setFixedWidth(round(52 * scale))

    def accept(self) -> None:
        """Do what Enter means here: press the button that has the focus."""
        focused = self.focusWidget() or self.window().focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()

    def open(self) -> None:
        """Lie over the window and take the keyboard."""
        self.show()
        self.raise_()
        self.setFocus()

    def toggle(self) -> None:
        """Open, or close when open."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open()

    def dismiss(self) -> None:
        """Close."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when pressed beside the panel."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKDROP)


class HelpCard(Card):
    """The list of keys."""

    def __init__(self, parent: QWidget, keys: Sequence[Key] = KEYS) -> None:
        super().__init__(parent, "Keys", 900)
        self._signs: list[QLabel] = []
        self._grid = QGridLayout()
        half = (len(keys) + 1) // 2
        for place, key in enumerate(keys):
            row, side = place % half, 2 * (place // half)
            chip = label("key", key.shown)
            chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(chip, row, side)
            title = label("muted", key.title)
            title.setWordWrap(True)
            self._grid.addWidget(title, row, side + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.column.addLayout(self._grid, 1)
        self._legend = QHBoxLayout()
        for each in CLASSES:
            self._legend.addWidget(self._sign(each))
        self._legend.addStretch(1)
        self._legend.addWidget(label("muted", "Tab, Enter: buttons"))
        self.column.addLayout(self._legend)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._grid.setHorizontalSpacing(round(14 * scale))
        self._grid.setVerticalSpacing(round(4 * scale))
        self._legend.setSpacing(round(6 * scale))
        for sign, each in zip(self._signs, CLASSES, strict=True):
            size = round(18 * scale)
            smooth = Qt.TransformationMode.SmoothTransformation
            sign.setPixmap(swatch(each, on=True).scaledToWidth(size, smooth))

    def _sign(self, each: Label) -> QFrame:
        """Say what a class looks like, on the dark ground that it is drawn for."""
        plate, sign = QFrame(), label("sign")
        plate.setObjectName("legend")
        row = QHBoxLayout(plate)
        row.setContentsMargins(6, 2, 8, 2)
        row.addWidget(sign)
        row.addWidget(label("onlegend", TITLES[each]))
        self._signs.append(sign)
        return plate


class SourceCard(Card):
    """Everything that pictures can come from."""

    open_clip = Signal()
    open_folder = Signal()
    open_phantom = Signal()
    open_device = Signal(str)
    look_for_devices = Signal()
    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Choose a source", 720)
        tiles = QHBoxLayout()
        self.clip = button("Clip or picture", "clip", "Open a clip or a picture  (O)", style="tile")
        self.folder = button(
            "Folder", "folder", "Open a folder of pictures  (Shift+O)", style="tile"
        )
        self.phantom = button("Phantom", "phantom", "Show the phantom  (P)", style="tile")
        for each, pressed in (
            (self.clip, self.open_clip),
            (self.folder, self.open_folder),
            (self.phantom, self.open_phantom),
        ):
            each.clicked.connect(pressed)
            tiles.addWidget(each, 1)
            self._icons.append(each)
        self._tiles = tiles
        self.column.addLayout(tiles)
        hint = label("muted", "Or drop a file or a folder anywhere on this window.")
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.last = button("Again", "refresh", "Open the last source again  (R)", style="device")
        self.last.clicked.connect(self.again)
        self.last.hide()
        self._icons.append(self.last)
        self.column.addWidget(self.last)
        row = QHBoxLayout()
        row.addWidget(label("title", "Devices"), 1)
        self.refresh = button("Look again", "refresh", "Look for devices again")
        self.refresh.clicked.connect(self.look_for_devices)
        self._icons.append(self.refresh)
        row.addWidget(self.refresh)
        self.column.addLayout(row)
        self.message = label("muted")
        self.message.setWordWrap(True)
        self.column.addWidget(self.message)
        self._list = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addWidget(self._scroll)
        self.buttons: list[QPushButton] = []
        self._scale = 1.0
        self._listed: tuple[tuple[str, str], ...] | None = ()
        self.show_devices(None)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._scale = scale
        self._tiles.setSpacing(round(12 * scale))
        self._list.setSpacing(round(8 * scale))
        self._fit_list()
        for each in self.buttons:
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def show_last(self, name: str | None) -> None:
        """Offer the last source again, by its name; None offers nothing."""
        self.last.setVisible(name is not None)
        width = round(_LAST * self._scale)
        text = self.fontMetrics().elidedText(name or "", Qt.TextElideMode.ElideMiddle, width)
        self.last.setText(said(f"{SPACE}Again: {text}"))

    def show_devices(self, found: Sequence[tuple[str, str]] | None) -> None:
        """List devices as (text that opens it, name); None while they are looked for."""
        key = None if found is None else tuple(found)
        if key == self._listed:
            return
        self._listed = key
        for each in self.buttons:
            self._list.removeWidget(each)
            each.deleteLater()
        self.buttons = []
        self.refresh.setEnabled(found is not None)
        if found is None:
            set_text(self.message, "Looking for devices…")
        elif not found:
            set_text(self.message, "No device found. Plug in the frame grabber, then look again.")
        self.message.setVisible(not found)
        self._scroll.setVisible(bool(found))
        while self._list.count():
            self._list.takeAt(0)
        for text, name in found or ():
            each = button(name, "device", f"Show {name}", style="device")
            each.setIconSize(QSize(round(_ICON * self._scale), round(_ICON * self._scale)))
            each.clicked.connect(lambda _=False, text=text: self.open_device.emit(text))
            self._list.addWidget(each)
            self.buttons.append(each)
        self._list.addStretch(1)
        self._fit_list()

    def _fit_list(self) -> None:
        """Room for the devices that there are, up to four; more are scrolled."""
        rows = min(len(self.buttons), _ROWS)
        self._scroll.setFixedHeight(round(rows * (theme.TARGET + 10) * self._scale))
