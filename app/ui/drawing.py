"""Draws a result with Qt: grey picture, indexed mask, outlines, sector and intercostal spaces.

Nothing is blended in NumPy. Two facts of Qt rule this file: an Indexed8 image must have all 256
colours (a short table paints opaque black, none crashes), and a QImage made of an array's memory
does not own it, so whoever keeps the image keeps the array.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF, qRgba

from app.annotate import OUTLINES as OUTLINES
from app.examine import geometry_of
from app.ui.scaled import coloured, grey_part, premultiplied
from models.labels import CLASSES, COLOURS, Label
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from app.result import Result
    from capture.sector import Sector

    Box = tuple[int, int, int, int]

SECTOR_COLOUR = (120, 138, 158)
SPACE_COLOUR = (255, 255, 255)
DOUBT_COLOUR = (255, 207, 112)
_SMALLEST = 8
_TOLERANCE = 0.25
_ARC = 13


def colour_table(shown: Collection[Label], strength: float) -> list[int]:
    """All 256 colours of a mask: the shown classes at `strength` 0…1, everything else clear."""
    table = [0] * 256
    alpha = round(255 * min(max(strength, 0.0), 1.0))
    for label in shown:
        table[label] = qRgba(*COLOURS[label], alpha)
    return table


def grey_image(image: NDArray[np.uint8]) -> QImage:
    """View of a (H, W) uint8 array; the caller keeps the array alive."""
    height, width = image.shape
    return QImage(image.data, width, height, image.strides[0], QImage.Format.Format_Grayscale8)


def mask_image(labels: NDArray[np.uint8], table: list[int]) -> QImage:
    """Copy a (h, w) uint8 label map into an indexed image with all 256 colours."""
    labels = np.ascontiguousarray(labels)
    height, width = labels.shape
    image = QImage(labels.data, width, height, labels.strides[0], QImage.Format.Format_Indexed8)
    image.setColorTable(table)  # detaches: from here on the image owns its pixels
    return image


def outline(labels: NDArray[np.uint8], label: Label) -> QPainterPath:
    """Outline of one class, in pixels of the label map, rounded off; specks have none."""
    path = QPainterPath()
    found, _ = cv2.findContours(
        (labels == label.value).view(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
    )
    for contour in found:
        if len(contour) < _SMALLEST:
            continue
        ring = np.concatenate([contour[-1:, 0], contour[:, 0], contour[:1, 0]]).astype(np.float32)
        smooth = (ring[:-2] + ring[1:-1] + ring[2:]) / 3 + 0.5
        corners = cv2.approxPolyDP(smooth[:, None], _TOLERANCE, True)[:, 0].tolist()
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    return path


@lru_cache(maxsize=8)
def sector_path(sector: Sector) -> QPainterPath:
    """Outline of the ultrasound sector, picture pixels."""
    path = QPainterPath()
    if sector.kind != "fan":
        path.addRect(QRectF(*sector.box))
        return path
    geometry = geometry_of(sector)
    across = np.linspace(0.0, 1.0, 64)
    near, far = np.zeros(64), np.full(64, float(sector.depth_px))
    upper, lower = geometry.points(across, near), geometry.points(across[::-1], far)
    points = np.hstack([np.stack(upper), np.stack(lower)]).T + np.asarray(sector.box[:2])
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


class Picture:
    """A result made ready for painting; owns it for as long as its images live."""

    def __init__(self, result: Result) -> None:
        self.result = result
        self.image = grey_image(result.frame.image)
        self.sector = None if result.sector is None else sector_path(result.sector)
        self._scaled: tuple[object, NDArray[np.uint8]] | None = None
        self._mask: tuple[object, tuple[NDArray[np.uint8], int, int] | None] | None = None
        self._outlines: dict[Label, QPainterPath] = {}

    def scaled(self, part: QRect, size: QSize) -> QImage:
        """Image of a part of the picture at a size, to be painted pixel for pixel."""
        key = (part, size)
        if self._scaled is None or self._scaled[0] != key:
            box = part.x(), part.y(), part.width(), part.height()
            wanted = size.width(), size.height()
            self._scaled = key, grey_part(self.result.frame.image, box, wanted)
        return grey_image(self._scaled[1])

    def mask(
        self, shown: frozenset[Label], strength: float, place: QRectF
    ) -> tuple[QImage, QPointF] | None:
        """Image of the shown classes for a place on the screen, in its pixels, and its corner.

        None without a segmentation and where nothing is marked.
        """
        segmentation = self.result.segmentation
        if segmentation is None:
            return None
        key = (shown, round(255 * strength), place)
        if self._mask is None or self._mask[0] != key:
            colours = premultiplied(colour_table(shown, strength))
            box = place.x(), place.y(), place.width(), place.height()
            self._mask = key, coloured(segmentation.labels, colours, box)
        found = self._mask[1]
        if found is None:
            return None
        pixels, x, y = found
        height, width = pixels.shape[:2]
        kind = QImage.Format.Format_ARGB32_Premultiplied
        return QImage(pixels.data, width, height, 4 * width, kind), QPointF(x, y)

    def outline(self, label: Label) -> QPainterPath:
        """Outline of a class in pixels of the label map; computed once."""
        segmentation = self.result.segmentation
        if segmentation is None:
            return QPainterPath()
        if label not in self._outlines:
            self._outlines[label] = outline(segmentation.labels, label)
        return self._outlines[label]


def paint_masks(
    painter: QPainter,
    picture: Picture,
    shown: frozenset[Label],
    *,
    opacity: float,
    outline: bool = True,
    strength: float = 1.0,
    scale: float = 1.0,
) -> None:
    """Paint fill and outlines of the shown classes; the painter's unit is the picture's pixel.

    Parameters
    ----------
    painter : QPainter
        With a transform from picture pixels to the target.
    picture : Picture
        What to paint.
    shown : frozenset of Label
        Classes to paint.
    opacity, strength : float
        Of the fill, and of everything, 0…1.
    outline : bool
        Paint the outlines.
    scale : float
        Thickness of the lines, in target pixels.
    """
    box, segmentation = picture.result.box, picture.result.segmentation
    if box is None or segmentation is None or strength <= 0.0:
        return
    painter.save()
    if opacity > 0.0:
        _paint_fill(painter, picture, box, shown, opacity * strength)
    height, width = segmentation.labels.shape
    painter.translate(box[0], box[1])
    painter.scale(box[2] / width, box[3] / height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(strength)
    for label in CLASSES:
        path = picture.outline(label) if outline and label in shown else QPainterPath()
        if not path.isEmpty():
            painter.setPen(outline_pen(label, scale))
            painter.drawPath(path)
    painter.restore()


def _paint_fill(
    painter: QPainter, picture: Picture, box: Box, shown: frozenset[Label], strength: float
) -> None:
    """Paint the mask pixel for pixel; the painter's transform must not turn or shear."""
    plain, to_screen = painter.transform(), painter.deviceTransform()
    mask = picture.mask(shown, strength, to_screen.mapRect(QRectF(*box)))
    if mask is not None:
        painter.setTransform(to_screen.inverted()[0] * plain)  # the unit is a pixel of the screen
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(mask[1], mask[0])
        painter.setTransform(plain)


def outline_pen(label: Label, scale: float = 1.0) -> QPen:
    """Pen of a class's outline; its width does not change with the zoom."""
    width, dashes = OUTLINES[label]
    pen = QPen(QColor(*COLOURS[label]), max(int(width * scale), 1))
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def paint_sector(painter: QPainter, picture: Picture, scale: float = 1.0) -> None:
    """Paint the sector's outline thinly; dotted where the beams are only estimated."""
    sector = picture.result.sector
    if sector is None or picture.sector is None:
        return
    sure = sector.kind in ("fan", "linear")
    style = Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DotLine
    width = max(int(scale), 1)
    pen = QPen(QColor(*SECTOR_COLOUR, 150), width, style)
    pen.setCosmetic(True)
    painter.save()
    # A long smooth line of more than one pixel would take longer than all the rest.
    fine = width * painter.device().devicePixelRatioF() <= 1.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(picture.sector)
    painter.restore()


def paint_spaces(painter: QPainter, picture: Picture, font: QFont, scale: float = 1.0) -> None:
    """Mark the intercostal spaces that the score was read in, along the skin, each with its own.

    Dotted and in another colour where the number is uncertain. The painter's unit is the picture's
    pixel; the figures are painted in target pixels.
    """
    sector, score = picture.result.sector, picture.result.score
    if sector is None or score.value is None or not score.spaces:
        return
    geometry = geometry_of(sector)
    to_target = painter.transform()
    painter.save()
    painter.resetTransform()
    painter.setFont(font)
    appraisal = picture.result.appraisal
    sure = appraisal is not None and appraisal.verdict.trust is Trust.OK
    colour = SPACE_COLOUR if sure else DOUBT_COLOUR
    pen = QPen(QColor(*colour, 210), 3 * scale, *(() if sure else (Qt.PenStyle.DotLine,)))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    across = np.concatenate([np.linspace(each.start, each.end, _ARC) for each in score.spaces])
    xs, ys = geometry.points(across, np.zeros(across.size))  # once for all: it costs by the call
    left, top = sector.box[:2]
    marks = [QPointF(x, y) for x, y in zip((xs + left).tolist(), (ys + top).tolist(), strict=True)]
    for number, space in enumerate(score.spaces):
        arc = to_target.map(QPolygonF(marks[number * _ARC : (number + 1) * _ARC]))
        painter.setPen(pen)
        painter.drawPolyline(arc)
        _paint_figure(painter, arc.at(_ARC // 2), f"{space.blas:.2f}", scale, colour)
    painter.restore()


def _paint_figure(
    painter: QPainter, at: QPointF, text: str, scale: float, colour: tuple[int, int, int]
) -> None:
    """Paint a small figure on a dark plate above a point, kept inside what may be painted on."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 8 * scale, metrics.height() + 2 * scale
    room = painter.clipBoundingRect() if painter.hasClipping() else QRectF(painter.viewport())
    top = max(at.y() - height - 3 * scale, room.top() + 1.0)
    plate = QRectF(at.x() - width / 2, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(plate, 3 * scale, 3 * scale)
    painter.setPen(QColor(*colour))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
