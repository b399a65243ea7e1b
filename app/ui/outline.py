"""The sector's outline marked by hand: four corners over the picture, dragged or moved by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.screen.corners import (
    CORNERS,
    HOW,
    corners_of,
    first_corners,
    moved,
    nearest,
    sector_between,
)
from app.ui.controls import button
from app.ui.drawing import sector_path
from app.ui.judging import COLOUR
from app.ui.palettes import DARK
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.screen.corners import Corner, Corners
    from app.ui.view import View
    from capture.sector import Sector

_REACH = 60.0
_RING = 15.0
_ICON = 22
_SHADE = QColor(0, 0, 0, 120)
_STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class OutlineEditor(QWidget):
    """Lies over the view while a person marks where the ultrasound is.

    Signals
    -------
    marked : Sector
        The person says that it is there.
    searched : ()
        Pleura is to look for it again.
    ended : ()
        It is closed, whatever was chosen.
    """

    marked = Signal(object)
    searched = Signal()
    ended = Signal()

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view
        self._scale = 1.0
        self.corners: Corners | None = None
        self.sector: Sector | None = None
        self.chosen: Corner = CORNERS[0]
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said("Outline of the ultrasound, marked by hand"))
        self.told = label("onlegend", HOW)
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.use = button("Use", "check", "Use this outline  (Enter)")
        self.search = button("Find it", "refresh", "Let Pleura look for the outline again")
        self.cancel = button("Cancel", "close", "Leave the outline as it was  (Esc)")
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        for each, act in (
            (self.use, self.accept),
            (self.search, self._search),
            (self.cancel, self.dismiss),
        ):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            each.setAutoDefault(True)  # Enter presses the one that Tab reached
            each.clicked.connect(act)
            self._row.addWidget(each)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.told)
        column.addLayout(self._row)
        view.installEventFilter(self)
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._row.setSpacing(round(8 * scale))
        for each in (self.use, self.search, self.cancel):
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def begin(self, size: tuple[int, int], sector: Sector | None) -> None:
        """Begin with the sector as it is, or with one in the middle; `size` in pixels."""
        known = sector is not None and sector.size == size
        self._take(corners_of(sector) if sector is not None and known else first_corners(size))
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def accept(self) -> None:
        """Use what is marked; while it makes no sector, the sentence says why."""
        if self.sector is not None:
            sector = self.sector
            self.dismiss()
            self.marked.emit(sector)

    def dismiss(self) -> None:
        """Close."""
        if self.isVisible():
            self.hide()
            self.ended.emit()

    def _search(self) -> None:
        self.dismiss()
        self.searched.emit()

    def _take(self, corners: Corners) -> None:
        self.corners = corners
        self.sector, why = sector_between(corners)
        set_text(self.told, why or HOW)
        self.use.setEnabled(self.sector is not None)
        self.update()

    # ---- the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearest corner."""
        at = self._to_picture(event.position())
        if at is None or self.corners is None:
            return
        found = nearest(self.corners, at[0], _REACH * self._scale / at[1])
        if found is not None:
            self.chosen, self._held = found, True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        at = self._to_picture(event.position())
        if self._held and at is not None and self.corners is not None:
            self._take(moved(self.corners, self.chosen, at[0]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = False

    def event(self, event: QEvent) -> bool:
        """Take the keys that move corners before the window's shortcuts do."""
        if isinstance(event, QKeyEvent) and event.key() in (
            *_STEPS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
        ):  # fmt: skip
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            by = 1 if event.key() == Qt.Key.Key_Tab else -1
            self.chosen = CORNERS[(CORNERS.index(self.chosen) + by) % len(CORNERS)]
            self.update()
        elif self.corners is not None:
            x, y = getattr(self.corners, self.chosen)
            dx, dy = _STEPS[Qt.Key(event.key())]
            far = 10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 2.0
            self._take(moved(self.corners, self.chosen, (x + far * dx, y + far * dy)))

    def _to_picture(self, at: QPointF) -> tuple[tuple[float, float], float] | None:
        """Give a place of the widget in picture pixels, and pixels of the widget for one."""
        mapping = self._view.mapping()
        if mapping is None:
            return None
        back, possible = mapping.inverted()
        place = back.map(at)
        return ((place.x(), place.y()), mapping.m11()) if possible else None

    # ---- what shows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline, what lies outside darkened, and the corners."""
        mapping = self._view.mapping()
        if mapping is None or self.corners is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [mapping.map(QPointF(*each)) for each in self.corners.points()]
        beside = QPainterPath()
        beside.addRect(QRectF(self.rect()))
        if self.sector is not None:
            outline = mapping.map(sector_path(self.sector))
            painter.fillPath(beside.subtracted(outline), _SHADE)
            for colour, width in ((QColor(0, 0, 0), 5.0), (QColor(*COLOUR), 2.5)):
                painter.strokePath(outline, QPen(colour, width * self._scale))
        for one, other in ((points[0], points[3]), (points[1], points[2])):
            painter.setPen(QPen(QColor(*COLOUR), self._scale, Qt.PenStyle.DashLine))
            painter.drawLine(one, other)
        for name, at in zip(CORNERS, points, strict=True):
            self._paint_corner(painter, at, chosen=name == self.chosen)
        plate = QRectF(self.told.geometry()).adjusted(0, -4, 0, 4)
        painter.fillRect(plate, QColor(0, 0, 0, 190))

    def _paint_corner(self, painter: QPainter, at: QPointF, *, chosen: bool) -> None:
        """Paint a ring, filled where it is the one that keys move."""
        radius = _RING * self._scale
        painter.setBrush(QColor(*COLOUR, 150) if chosen else QColor(0, 0, 0, 90))
        for colour, width in ((QColor(0, 0, 0), 5.0), (QColor(DARK.text), 2.0)):
            painter.setPen(QPen(colour, width * self._scale))
            painter.drawEllipse(at, radius, radius)
