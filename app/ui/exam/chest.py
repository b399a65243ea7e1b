"""The chest map: every zone a button, with what was saved of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.exam.places import frames_of, spots_of, views_of
from app.exam.protocols import View
from app.screen import Severity
from app.ui import theme
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.exam.board import Cell, Look

SIZE = 44
_HEIGHT = 186
_TOP = 17
_LOOKS: dict[Look, tuple[Severity, Qt.PenStyle]] = {
    "ok": (Severity.GOOD, Qt.PenStyle.SolidLine),
    "warning": (Severity.WARNING, Qt.PenStyle.DashLine),
    "none": (Severity.CALM, Qt.PenStyle.DotLine),
    "skipped": (Severity.CALM, Qt.PenStyle.DotLine),
    "saving": (Severity.BUSY, Qt.PenStyle.SolidLine),
}


class ZoneButton(QPushButton):
    """One zone: its code, what was saved, and the clinician's own score in the corner."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        self.code = code
        self.cell: Cell | None = None
        self.scale = 1.0
        self.setObjectName("zone")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_cell(self, cell: Cell) -> None:
        """Show a zone."""
        if cell != self.cell:
            self.cell = cell
            self.setAccessibleName(said(cell.spoken))
            self.setToolTip(said(cell.spoken))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, code and value."""
        cell, s = self.cell, self.scale
        if cell is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground, style = _colours(cell.look)
        width = (3.0 if cell.here or self.hasFocus() else 1.4) * s
        pen = QPen(QColor(theme.ACCENT if cell.here else ink), width)
        pen.setStyle(Qt.PenStyle.SolidLine if cell.here else style)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        inset = width / 2 + 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 9 * s, 9 * s)
        if cell.here:  # a gap between ring and ground, where both are dark
            painter.setPen(QPen(QColor(theme.PANEL), 1.5 * s))
            gap = 2.2 * s
            painter.drawRoundedRect(box.adjusted(gap, gap, -gap, -gap), 7 * s, 7 * s)
        painter.setPen(QColor(ink))
        upper = QRectF(box.x(), box.y() + 2 * s, box.width(), box.height() * 0.46)
        lower = QRectF(box.x(), box.center().y() - 1 * s, box.width(), box.height() * 0.46)
        inner = upper.adjusted(4 * s, 0, -4 * s, 0)
        middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        if cell.own:
            self._write(painter, inner, cell.own, 12, Qt.AlignmentFlag.AlignRight)
        place = upper if cell.value else box
        self._write(painter, inner if cell.own else place, cell.zone.code, 12,
                    left if cell.own else middle)  # fmt: skip
        self._write(painter, lower, cell.value, 14 if len(cell.value) < 5 else 11, middle)

    def _write(
        self, painter: QPainter, place: QRectF, text: str, size: int, align: Qt.AlignmentFlag
    ) -> None:
        font = self.font()
        font.setPixelSize(round(size * self.scale))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, text)


class ChestMap(QFrame):
    """Front and back of the chest as one looks at the patient, with the zones on them.

    Signals
    -------
    chosen : str
        The code of a zone that was pressed.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(said("Chest map"))
        self.buttons: dict[str, ZoneButton] = {}
        self._cells: tuple[Cell, ...] = ()
        self._scale = 1.0
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self.setFixedHeight(round((_HEIGHT + _TOP + 8) * scale))
        self._place()

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show the zones of an exam; none hides them all."""
        cells = tuple(cells)
        if [each.zone for each in cells] != [each.zone for each in self._cells]:
            for old in self.buttons.values():
                old.hide()
                old.deleteLater()
            self.buttons = {each.zone.code: self._button(each.zone.code) for each in cells}
            self._cells = cells
            self._place()
            self.update()
        self._cells = cells
        for each in cells:
            self.buttons[each.zone.code].show_cell(each)

    def _button(self, code: str) -> ZoneButton:
        made = ZoneButton(self, code)
        made.clicked.connect(lambda: self.chosen.emit(code))
        made.show()
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the zones in their places."""
        self._place()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline of the chest, and which side is which."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(round(12 * self._scale))
        painter.setFont(font)
        for view, box in self._boxes().items():
            painter.setPen(QPen(QColor(theme.BORDER), 1.5 * self._scale))
            painter.drawPath(_chest(box))
            painter.setPen(QColor(theme.MUTED))
            top = QRectF(box.x(), 2 * self._scale, box.width(), _TOP * self._scale)
            left, right = ("R", "L") if view is View.FRONT else ("L", "R")
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(top, flags | Qt.AlignmentFlag.AlignLeft, left)
            painter.drawText(
                top, flags | Qt.AlignmentFlag.AlignHCenter, said(str(view).capitalize())
            )
            painter.drawText(top, flags | Qt.AlignmentFlag.AlignRight, right)

    def _boxes(self) -> dict[View, QRectF]:
        s = self._scale
        margin, gap = 8 * s, 10 * s
        views = views_of([each.zone for each in self._cells])
        if not views:
            return {}
        frames = frames_of(views, self.width() - 2 * margin, gap)
        return {
            view: QRectF(margin + left, _TOP * s + 2, wide, _HEIGHT * s)
            for view, (left, wide) in frames.items()
        }

    def _place(self) -> None:
        size = round(SIZE * self._scale)
        for view, box in self._boxes().items():
            zones = [each.zone for each in self._cells if each.zone.view is view]
            for code, (x, y) in spots_of(zones, box.width(), box.height(), size).items():
                each = self.buttons[code]
                each.scale = self._scale
                each.setGeometry(
                    round(box.x() + x - size / 2), round(box.y() + y - size / 2), size, size
                )


def _colours(look: Look) -> tuple[str, str, Qt.PenStyle]:
    """Ink, ground and edge of a zone."""
    if look == "missing":
        return theme.TEXT, theme.RAISED, Qt.PenStyle.SolidLine
    severity, style = _LOOKS[look]
    return (*theme.SIGNS[severity], style)


def _chest(box: QRectF) -> QPainterPath:
    """Draw neck, shoulders and flanks."""
    path = QPainterPath()
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    middle = x + w / 2
    for side in (-1, 1):
        path.moveTo(QPointF(middle + side * 0.09 * w, y))
        path.lineTo(QPointF(middle + side * 0.10 * w, y + 0.06 * h))
        path.quadTo(
            QPointF(middle + side * 0.40 * w, y + 0.08 * h),
            QPointF(middle + side * 0.46 * w, y + 0.26 * h),
        )
        path.quadTo(
            QPointF(middle + side * 0.50 * w, y + 0.60 * h),
            QPointF(middle + side * 0.42 * w, y + h),
        )
    return path
