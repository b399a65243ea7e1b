"""The saved picture of a zone, small in the corner of the live one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.palettes import DARK
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SHARE = 0.24
_PLATE = QColor(0, 0, 0, 205)


class Inset(QWidget):
    """Shows the worst moment as it was saved, with a line above it; empty it is hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._image, self._small = QImage(), QImage()
        self._data: bytes | None = None
        self._room = QSize()
        self.text = self._said = ""
        self.scale = 1.0
        self.wanted = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_picture(self, data: bytes | None, text: str) -> None:
        """Show a PNG with a line of text; None hides it."""
        fresh = data is not self._data or text != self.text
        if data is not self._data:
            self._data = data
            self._image = QImage() if data is None else QImage.fromData(data)
            self._small = QImage()
        self.setVisible(self.wanted and not self._image.isNull())
        if fresh:
            self.text = text
            self._said = said(text)
            self.setAccessibleName(said(f"Saved picture: {text}"))
            self.place()
            self.update()

    def place(self) -> None:
        """Lie in the upper right corner of the parent, no larger than its share of it."""
        if self._image.isNull():
            return
        gap, line = round(8 * self.scale), round(20 * self.scale)
        room_w, room_h = self._over.width() * _SHARE, self._over.height() * _SHARE
        factor = min(room_w / self._image.width(), room_h / self._image.height())
        width = max(round(self._image.width() * factor), self.line_width())
        height = round(self._image.height() * factor) + line
        self.setGeometry(self._over.width() - width - gap, gap, width, height)
        self.raise_()

    def line_width(self) -> int:
        """Width that the whole line needs, pixels."""
        return QFontMetrics(self._font()).horizontalAdvance(self._said) + 12

    def _font(self) -> QFont:
        font = self.font()
        font.setPixelSize(round(13 * self.scale))
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plate, picture and line; the colours are those of pictures, in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _PLATE)
        line = round(20 * self.scale)
        room = QRectF(0, line, self.width(), self.height() - line)
        ratio = self.devicePixelRatioF()
        wanted = (room.size() * ratio).toSize()
        if self._small.isNull() or self._room != wanted:
            self._room = wanted
            self._small = self._image.scaled(
                wanted,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._small.setDevicePixelRatio(ratio)
        across = self._small.width() / ratio
        painter.drawImage(QPointF((self.width() - across) / 2, line), self._small)
        painter.setFont(self._font())
        painter.setPen(QColor("#ffffff"))
        room = QRectF(5, 0, self.width() - 6, line)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._said)
        painter.setPen(QPen(QColor(DARK.accent), 1.5 * self.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
