"""Two plots of a learner: does confidence mean what it says, and how the share right went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.staircase import TARGET
from app.ui import theme
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.lessons.calibration import Bin
    from app.lessons.measures import Point

_NONE = "No answer yet"
_ONE_LESSON = "Right over the last 20 answers; dotted: difficulty"
_ALL_LESSONS = "Right over the last 20 answers"


class Plot(QWidget):
    """A frame with a scale from 0 to 100 % at the left, and a title; its heirs paint into it."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(said(name))
        self.title, self.scale = title, 1.0

    def field(self) -> QRectF:
        """Rectangle that the values are painted in."""
        s = self.scale
        return QRectF(self.rect()).adjusted(44 * s, 28 * s, -14 * s, -26 * s)

    def begin(self, low: str, high: str, below: str) -> QPainter:
        """Paint title, scale and frame; the painter goes on."""
        painter, s, field = QPainter(self), self.scale, self.field()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(round(13 * s))
        painter.setFont(font)
        painter.setPen(QColor(theme.TEXT))
        align = Qt.AlignmentFlag
        painter.drawText(QRectF(0, 2 * s, self.width(), 22 * s), align.AlignLeft, said(self.title))
        painter.setPen(QColor(theme.MUTED))
        for share in (0.0, 0.5, 1.0):
            y = field.bottom() - share * field.height()
            place = QRectF(0, y - 10 * s, field.left() - 6 * s, 20 * s)
            painter.drawText(place, align.AlignRight | align.AlignVCenter, f"{share:.0%}")
        foot = QRectF(field.left(), field.bottom() + 4 * s, field.width(), 20 * s)
        painter.drawText(foot, align.AlignLeft, said(low))
        painter.drawText(foot, align.AlignHCenter, said(below))
        painter.drawText(foot, align.AlignRight, said(high))
        painter.setPen(QPen(QColor(theme.LINE), max(s, 1)))
        for share in (0.0, 0.5, 1.0):
            y = field.bottom() - share * field.height()
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        return painter

    def at(self, x: float, y: float) -> QPointF:
        """Point of a value, both 0…1."""
        field = self.field()
        return QPointF(field.left() + x * field.width(), field.bottom() - y * field.height())


class ReliabilityPlot(Plot):
    """How often one is right, by how sure one was; on the dotted line they agree."""

    def __init__(self) -> None:
        super().__init__("Right, by how sure you were", "Reliability plot")
        self._bins: tuple[Bin, ...] = ()

    def show_bins(self, bins: tuple[Bin, ...]) -> None:
        """Show these; those without answers are left out."""
        self._bins = tuple(each for each in bins if each.answers)
        told = ", ".join(f"{b.said:.0%} sure: {b.was:.0%} right" for b in self._bins)
        self.setAccessibleDescription(said(told or _NONE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the diagonal, and a circle for each bin, larger for more answers."""
        low = 0.0 if any((each.said or 0) < 0.5 for each in self._bins) else 0.5
        painter = self.begin(f"{low:.0%} sure", "100 % sure", "" if self._bins else _NONE)
        s = self.scale
        painter.setPen(QPen(QColor(theme.MUTED), 1.5 * s, Qt.PenStyle.DotLine))
        painter.drawLine(self.at(0, low), self.at(1, 1))
        most = max((each.answers for each in self._bins), default=1)
        places = [
            (self.at(((each.said or 0) - low) / (1 - low), each.was or 0), each.answers)
            for each in self._bins
        ]
        painter.setPen(QPen(QColor(theme.ACCENT), 2 * s))
        painter.drawPolyline(QPolygonF([at for at, _ in places]))
        for at, count in places:
            far = (4 + 5 * (count / most) ** 0.5) * s
            painter.setBrush(QColor(theme.ACCENT))
            painter.drawEllipse(at, far, far)
        painter.end()


class CurvePlot(Plot):
    """Share right over the last 20 answers, and the difficulty then."""

    def __init__(self) -> None:
        super().__init__(_ONE_LESSON, "Learning curve")
        self._points: Sequence[Point] = ()
        self._one_lesson = True

    def show_points(self, points: Sequence[Point], *, one_lesson: bool = True) -> None:
        """Show these, oldest first; each lesson has a difficulty of its own, all have none."""
        self._points, self._one_lesson = points, one_lesson
        self.title = _ONE_LESSON if one_lesson else _ALL_LESSONS
        last = f"{points[-1].right:.0%} right after {points[-1].answers} answers" if points else ""
        self.setAccessibleDescription(said(last or _NONE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines; a thin one marks three in four, which difficulty aims at."""
        points, s = self._points, self.scale
        last = points[-1].answers if points else 0
        painter = self.begin("1", str(last) if last > 1 else "", "answers" if last else _NONE)
        painter.setPen(QPen(QColor(theme.BAND), max(s, 1), Qt.PenStyle.DashLine))
        painter.drawLine(self.at(0, TARGET), self.at(1, TARGET))
        if last == 1:
            painter.setBrush(QColor(theme.ACCENT))
            painter.drawEllipse(self.at(0, points[0].right), 4 * s, 4 * s)
        elif last:
            step = 1 / (last - 1)
            hard = [self.at((p.answers - 1) * step, p.difficulty) for p in points]
            right = [self.at((p.answers - 1) * step, p.right) for p in points]
            painter.setPen(QPen(QColor(theme.DOUBT), 1.5 * s, Qt.PenStyle.DotLine))
            if self._one_lesson:
                painter.drawPolyline(QPolygonF(hard))
            painter.setPen(QPen(QColor(theme.ACCENT), 2.5 * s))
            painter.drawPolyline(QPolygonF(right))
        painter.end()
