"""The picture: one result, letterboxed, with its masks; and how much of the mask may show."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.screen import ViewSettings
from app.ui import drawing, theme
from app.ui.judging import paint_judged
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.result import Result

_MARGIN = 0.04
_CURTAIN = QColor(0, 0, 0, 150)


@dataclass(frozen=True, slots=True)
class _Look:
    """What the paint depends on beside the result."""

    settings: ViewSettings
    strength: float
    curtain: bool


class View(QWidget):
    """Paints results; takes no new one for painting until the last one stood on the screen.

    Signals
    -------
    painted : Result
        After a result was painted for the first time.
    """

    painted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(said("Ultrasound picture"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.scale = 1.0
        self._picture: drawing.Picture | None = None
        self._fresh = False
        self._look = _Look(ViewSettings(), 0.0, False)

    @property
    def result(self) -> Result | None:
        """The result that is shown."""
        return None if self._picture is None else self._picture.result

    @property
    def picture(self) -> drawing.Picture | None:
        """The same, ready for painting."""
        return self._picture

    @property
    def busy(self) -> bool:
        """A result was handed over and has not been painted yet."""
        return self._fresh

    def show_result(self, result: Result | None) -> None:
        """Show this result from the next paint on; None clears the view."""
        self._picture = None if result is None else drawing.Picture(result)
        self._fresh = result is not None
        self.update()

    def show_look(self, settings: ViewSettings, strength: float, *, curtain: bool) -> None:
        """Set what is drawn of the masks and whether the picture is dimmed."""
        look = _Look(settings, round(strength, 2), curtain)
        if look != self._look:
            self._look = look
            self.update()

    def mapping(self) -> QTransform | None:
        """Give the way from picture pixels to the widget; None without a picture."""
        if self._picture is None:
            return None
        zoom = self._look.settings.zoom
        source = QRectF(shown_part(self._picture.result, zoom=zoom).toAlignedRect())
        place, _ = in_pixels(fitted(source, QRectF(self.rect())), self.devicePixelRatioF())
        return _transform(source, place)

    def sizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(320, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, then tell that it stood on the screen."""
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), QColor(theme.IMAGE))
        else:
            self._paint(painter, self._picture)
        painter.end()
        if self._fresh and self._picture is not None:
            self._fresh = False
            self.painted.emit(self._picture.result)

    def _paint(self, painter: QPainter, picture: drawing.Picture) -> None:
        """Paint picture, masks, sector and spaces."""
        look = self._look
        part = shown_part(picture.result, zoom=look.settings.zoom).toAlignedRect()
        source, ratio = QRectF(part), self.devicePixelRatioF()
        place, size = in_pixels(fitted(source, QRectF(self.rect())), ratio)
        for beside in _around(self.rect(), place):
            painter.fillRect(beside, QColor(theme.IMAGE))
        image = picture.scaled(part, size)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(place.topLeft(), image)
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(_transform(source, place))
        paint_outline = paint_judged if look.settings.judging else drawing.paint_sector
        paint_outline(painter, picture, self.scale)
        if look.strength > 0.0:
            drawing.paint_masks(
                painter,
                picture,
                look.settings.shown,
                opacity=look.settings.opacity,
                outline=look.settings.outline,
                strength=look.strength,
                scale=self.scale,
            )
            drawing.paint_spaces(painter, picture, self.font(), self.scale)
        painter.resetTransform()
        if look.curtain:
            painter.fillRect(place, _CURTAIN)


def shown_part(result: Result, *, zoom: bool) -> QRectF:
    """Part of the picture that is shown, picture pixels: the sector with a margin, or all."""
    width, height = result.frame.size
    whole = QRectF(0, 0, width, height)
    if not zoom or result.box is None:
        return whole
    x, y, w, h = result.box
    margin = _MARGIN * max(w, h)
    part = QRectF(x, y, w, h).adjusted(-margin, -margin, margin, margin).intersected(whole)
    return whole if part.isEmpty() else part


def fitted(source: QRectF, target: QRectF) -> QRectF:
    """Largest rectangle of the source's aspect in the middle of the target."""
    factor = min(target.width() / source.width(), target.height() / source.height())
    width, height = source.width() * factor, source.height() * factor
    return QRectF(
        target.x() + (target.width() - width) / 2,
        target.y() + (target.height() - height) / 2,
        width,
        height,
    )


def _around(whole: QRect, place: QRectF) -> tuple[QRect, ...]:
    """Find what of the widget lies beside the picture, with units that it fills in part."""
    left, top = math.ceil(place.left()), math.ceil(place.top())
    right, bottom = math.floor(place.right()), math.floor(place.bottom())
    width, height = whole.width(), whole.height()
    return (
        QRect(0, 0, width, top),
        QRect(0, bottom, width, height - bottom),
        QRect(0, top, left, bottom - top),
        QRect(right, top, width - right, bottom - top),
    )


def in_pixels(place: QRectF, ratio: float) -> tuple[QRectF, QSize]:
    """Move a rectangle of the widget to whole pixels of the screen; and its size in these.

    Parameters
    ----------
    place : QRectF
        In the widget's own units.
    ratio : float
        Pixels of the screen for one of them.
    """
    left, top = round(place.left() * ratio), round(place.top() * ratio)
    width = max(round(place.right() * ratio) - left, 1)
    height = max(round(place.bottom() * ratio) - top, 1)
    near = QRectF(left / ratio, top / ratio, width / ratio, height / ratio)
    return near, QSize(width, height)


def _transform(source: QRectF, place: QRectF) -> QTransform:
    """From picture pixels to the widget."""
    across, down = place.width() / source.width(), place.height() / source.height()
    return QTransform(
        across, 0, 0, down, place.x() - source.x() * across, place.y() - source.y() * down
    )
