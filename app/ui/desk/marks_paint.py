"""Paints what can be taken hold of, where two networks differ, and whose masks are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTransform, qRgba

from app.desk.comparison import ANOTHER, ONLY_HERE, ONLY_THERE
from app.desk.edits import Kind, Part
from app.desk.state import Said
from app.ui import drawing
from app.ui.words import said
from models.labels import COLOURS, Label
from models.marks import a_line_points, pleura_depth

if TYPE_CHECKING:
    from app.desk.edits import Handle
    from app.desk.state import Pane
    from models.marks import BLineMark, FrameMarks, Polyline

DIFFERENCES: dict[int, tuple[tuple[int, int, int], tuple[int, int, int], str]] = {
    ONLY_HERE: ((255, 194, 10), (0, 0, 0), "only here"),
    ONLY_THERE: ((12, 110, 210), (255, 255, 255), "only there"),
    ANOTHER: ((220, 38, 127), (255, 255, 255), "another class"),
}
"""Colour, ink on it and words of each difference: told apart with the three kinds of colour
blindness, and by their outlines."""

_COLOURS = {
    Kind.PLEURA: COLOURS[Label.PLEURA],
    Kind.A_LINE: COLOURS[Label.A_LINE],
    Kind.RIB: COLOURS[Label.RIB],
}
_LIGHT, _DARK = QColor(255, 255, 255), QColor(0, 0, 0)
SAID_SIGNS = {
    Said.NOT_YET: ("…", (213, 221, 230), (42, 50, 60)),
    Said.NO_MASK: ("✕", (255, 223, 158), (74, 52, 5)),
    Said.NETWORK: ("◇", (213, 221, 230), (42, 50, 60)),
    Said.ACCEPTED: ("✓", (143, 240, 192), (18, 53, 40)),
    Said.CORRECTED: ("✎", (191, 227, 255), (18, 48, 74)),
    Said.REJECTED: ("✕", (255, 225, 225), (122, 21, 32)),
}
_STEPS = 24
_EDGE = 10.0
"""Handles outside the picture stay so far inside its edge, pixels at scale 1."""


def paint_marks(
    painter: QPainter, pane: Pane, transform: QTransform, scale: float, room: QRectF
) -> None:
    """Paint lines and handles of what a person can move; what is selected stands out."""
    if pane.marks is None or pane.placing is None or not pane.handles:
        return
    painter.save()
    for number, line in enumerate(pane.marks.pleura):
        _paint_line(painter, pane, transform, line, Part(Kind.PLEURA, number), scale)
    if pane.selected is not None and pane.selected.kind in (Kind.RIB, Kind.A_LINE):
        chosen = getattr(pane.marks, pane.selected.kind.value)[pane.selected.number]
        _paint_line(painter, pane, transform, a_line_points(chosen), pane.selected, scale)
    for number, ray in enumerate(pane.marks.b_lines):
        part = Part(Kind.B_LINE, number)
        _paint_ray(painter, pane, transform, ray, scale, chosen=part == pane.selected)
    for handle in pane.handles:
        _paint_handle(painter, pane, place_of(pane, transform, handle, room, scale), handle, scale)
    painter.restore()


def paint_difference(painter: QPainter, pane: Pane, scale: float) -> None:
    """Paint where the two panes differ; the painter's unit is the picture's pixel."""
    box, found = pane.result.box, pane.difference
    if box is None or found is None:
        return
    table = [0] * 256
    for value, (colour, _, _) in DIFFERENCES.items():
        table[value] = qRgba(*colour, 150)
    painter.save()
    painter.translate(box[0], box[1])
    painter.scale(box[2] / found.shape[1], box[3] / found.shape[0])
    painter.drawImage(QPointF(0, 0), drawing.mask_image(found, table))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for value, dashes in ((ONLY_HERE, ()), (ONLY_THERE, (2.0, 2.0)), (ANOTHER, (6.0, 2.0))):
        pen = QPen(QColor(*DIFFERENCES[value][0]), max(round(scale), 1))
        pen.setCosmetic(True)
        if dashes:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawPath(drawing.outline(found, Label(value)))
    painter.restore()


def paint_said(painter: QPainter, pane: Pane, room: QRectF, scale: float, font: QFont) -> None:
    """Say in the lower corner whose masks these are, and of a comparison which picture."""
    sign, ink, ground = SAID_SIGNS[pane.said]
    plates = [(f"{sign}  {pane.said.value.capitalize()}", ink, ground)]
    if pane.title:
        plates.append((pane.title, (238, 242, 246), (22, 27, 34)))
    if pane.difference is not None:
        plates += [(words, ink, colour) for colour, ink, words in DIFFERENCES.values()]
    at = QPointF(room.left() + 8 * scale, room.bottom() - 36 * scale)
    for text, own_ink, own_ground in plates:
        _plate(painter, at, text, own_ink, own_ground, scale, font)
        at -= QPointF(0, 32 * scale)


def _plate(
    painter: QPainter,
    at: QPointF,
    text: str,
    ink: tuple[int, int, int],
    ground: tuple[int, int, int],
    scale: float,
    font: QFont,
) -> None:
    """Paint words on a plate."""
    font = QFont(font)
    font.setPixelSize(round(13 * scale))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics, room = painter.fontMetrics(), painter.device().width() - 2 * at.x()
    text = metrics.elidedText(said(text), Qt.TextElideMode.ElideMiddle, int(room - 20 * scale))
    width = metrics.horizontalAdvance(text) + 20 * scale
    plate = QRectF(at.x(), at.y(), width, 28 * scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*ground, 235))
    painter.drawRoundedRect(plate, 7 * scale, 7 * scale)
    painter.setPen(QColor(*ink))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _points(pane: Pane, transform: QTransform, line: Polyline) -> QPolygonF:
    """Where a line lies in the widget; between its points it follows the beams."""
    assert pane.placing is not None
    beams = np.array([point[0] for point in line])
    depths = np.array([point[1] for point in line])
    count = max(_STEPS, len(line))
    if bool(np.all(np.diff(beams) > 0)):
        fine = np.union1d(np.linspace(beams[0], beams[-1], count), beams)
        x, y = pane.placing.pixels(fine, np.interp(fine, beams, depths))
    else:
        x, y = pane.placing.pixels(beams, depths)
    return QPolygonF([transform.map(QPointF(px, py)) for px, py in zip(x, y, strict=True)])


def _paint_line(
    painter: QPainter, pane: Pane, transform: QTransform, line: Polyline, part: Part, scale: float
) -> None:
    """Paint a line, on black so that it shows on white lung too."""
    points = _points(pane, transform, line)
    chosen = part == pane.selected
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_DARK, (5 if chosen else 3) * scale))
    painter.drawPolyline(points)
    colour = _LIGHT if chosen else QColor(*_COLOURS[part.kind])
    painter.setPen(QPen(colour, (2.5 if chosen else 1.5) * scale))
    painter.drawPolyline(points)


def _paint_ray(
    painter: QPainter,
    pane: Pane,
    transform: QTransform,
    ray: BLineMark,
    scale: float,
    *,
    chosen: bool,
) -> None:
    """Paint the edges and the lower end of a B-line."""
    assert pane.marks is not None and pane.placing is not None
    outline = _ray_outline(pane.marks, ray)
    x, y = pane.placing.pixels(outline[:, 0], outline[:, 1])
    points = QPolygonF([transform.map(QPointF(px, py)) for px, py in zip(x, y, strict=True)])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    label = Label.CONFLUENCE if ray.kind == "confluence" else Label.B_LINE
    painter.setPen(QPen(_DARK, (4.5 if chosen else 3) * scale))
    painter.drawPolyline(points)
    pen = QPen(_LIGHT if chosen else QColor(*COLOURS[label]), (2.5 if chosen else 1.5) * scale)
    dashes = drawing.OUTLINES[label][1]
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawPolyline(points)


def _ray_outline(marks: FrameMarks, ray: BLineMark) -> np.ndarray:
    """Beams and depths down the left edge, across, and up the right edge, (n, 2)."""
    share = np.linspace(0.0, 1.0, _STEPS)
    sides = []
    for beam in (ray.first - 0.5, ray.last + 0.5):
        top = pleura_depth(marks, beam)
        sides.append(np.stack([beam + ray.lean * share, top + (ray.reach - top) * share], axis=1))
    across = np.linspace(sides[0][-1], sides[1][-1], _STEPS)
    return np.concatenate([sides[0], across, sides[1][::-1]])


def place_of(
    pane: Pane, transform: QTransform, handle: Handle, room: QRectF, scale: float
) -> QPointF:
    """Find where a handle lies in the widget; one that lies outside stays at its edge."""
    assert pane.placing is not None
    at = transform.map(QPointF(*pane.placing.pixel(handle.beam, handle.depth)))
    inner = room.adjusted(*(_EDGE * scale * sign for sign in (1, 1, -1, -1)))
    x = min(max(at.x(), inner.left()), inner.right())
    return QPointF(x, min(max(at.y(), inner.top()), inner.bottom()))


def _paint_handle(painter: QPainter, pane: Pane, at: QPointF, handle: Handle, scale: float) -> None:
    """Paint a handle: round on lines, square on edges, and larger when it is held."""
    held = pane.grabbed is not None and pane.grabbed.key == handle.key
    near = held or handle.part == pane.selected
    size = (8.0 if held else 6.5 if near else 4.5) * scale
    painter.setPen(QPen(_DARK, 2 * scale))
    painter.setBrush(_LIGHT if near else QColor(255, 255, 255, 190))
    if handle.grip == "point":
        painter.drawEllipse(at, size, size)
    else:
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
