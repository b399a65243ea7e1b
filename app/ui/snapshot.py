"""Keeps one picture: the ultrasound sector alone, without and with masks, and its figures.

Nothing outside the sector reaches the disk, and neither does the name of the source: scanners
write patients' names beside the picture, and people write them into file names.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QTransform

from app.masks import inside
from app.screen.history import entry_of
from app.screen.signs import SYMBOLS, TRUST_WORDS
from app.screen.words import DISCLAIMER
from app.status import shows_score
from app.ui import drawing
from app.ui.palettes import DARK
from models.labels import CLASSES, COLOURS, NAMES, TITLES
from models.trust.interval import SHIPPED
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from numpy.typing import NDArray

    from app.result import Result
    from app.screen import ViewSettings
    from app.status import Health
    from capture.sector import Sector

SCHEMA = 2
_WIDEST = 1200
_STRIP = 30


class SnapshotError(Exception):
    """A snapshot was not saved; the text is one sentence for the person."""


def save_snapshot(
    result: Result, health: Health, settings: ViewSettings, folder: Path, now_utc: datetime
) -> str:
    """Save a result as `<time>.png`, `<time>.masks.png` and `<time>.json`.

    Parameters
    ----------
    result : Result
        What is shown.
    health : Health
        State of the pipeline; where no score may be shown, none is saved.
    settings : ViewSettings
        Classes and opacity for the picture with masks.
    folder : Path
        Made when missing.
    now_utc : datetime
        Names the files.

    Returns
    -------
    str
        The stem that the three files share.

    Raises
    ------
    SnapshotError
        When no sector is known, or the folder cannot be written.
    """
    if result.sector is None:
        raise SnapshotError("No ultrasound sector was found in this picture: nothing was saved.")
    text = json.dumps(figures(result, health, settings, now_utc), indent=2, allow_nan=False)
    files = {
        ".png": _png(drawing.grey_image(sector_only(result.frame.image, result.sector))),
        ".masks.png": _png(with_masks(result, health, settings)),
        ".json": text.encode() + b"\n",
    }
    stem = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stem = _free_stem(folder, now_utc)
        for ending, content in files.items():
            partial = folder / f"{stem}{ending}.partial"
            partial.touch(0o600)
            partial.write_bytes(content)
            partial.replace(folder / f"{stem}{ending}")
    except OSError as error:
        for ending in files if stem else ():
            for leftover in (f"{stem}{ending}", f"{stem}{ending}.partial"):
                with contextlib.suppress(OSError):
                    (folder / leftover).unlink()
        raise SnapshotError(
            f"The snapshot could not be saved in {folder.name}: "
            "check that the folder can be written to and the disk is not full."
        ) from error
    return stem


def sector_only(image: NDArray[np.uint8], sector: Sector) -> NDArray[np.uint8]:
    """Cut the sector's box out, black outside the sector.

    Parameters
    ----------
    image : (H, W) uint8
        Grey picture.
    sector : Sector
        Its sector.

    Returns
    -------
    (h, w) uint8
        As large as the part of the box that lies in the picture.
    """
    height, width = image.shape
    x, y, w, h = sector.box
    part = np.s_[max(y, 0) : min(y + h, height), max(x, 0) : min(x + w, width)]
    mask = inside(sector)
    return np.ascontiguousarray(cv2.bitwise_and(image[part], mask[part]))


def with_masks(result: Result, health: Health, settings: ViewSettings) -> QImage:
    """Paint the sector with its masks, and a strip below: number, legend, disclaimer."""
    assert result.sector is not None
    sector, picture = result.sector, drawing.Picture(result)
    bare = sector_only(result.frame.image, sector)
    factor = max(min(_WIDEST / bare.shape[1], 3.0), 1.0)
    width, height = round(bare.shape[1] * factor), round(bare.shape[0] * factor)
    strip = 3 * _STRIP
    target = QImage(max(width, 640), height + strip, QImage.Format.Format_RGB32)
    target.fill(QColor(DARK.window))
    painter = QPainter(target)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    left = (target.width() - width) // 2
    painter.drawImage(QRectF(left, 0, width, height), drawing.grey_image(bare))
    shift = QTransform.fromScale(factor, factor)
    shift.translate(-max(sector.box[0], 0), -max(sector.box[1], 0))
    painter.setTransform(shift * QTransform.fromTranslate(left, 0))
    if picture.sector is not None:
        painter.setClipPath(picture.sector)
    drawing.paint_masks(
        painter, picture, settings.shown, opacity=settings.opacity, outline=settings.outline
    )
    painter.resetTransform()
    painter.setClipping(False)
    told = _number(result, shown=shows_score(health.state))
    _paint_strip(painter, QRectF(0, height, target.width(), strip), settings, told)
    painter.end()
    return target


def figures(
    result: Result, health: Health, settings: ViewSettings, now_utc: datetime
) -> dict[str, object]:
    """List what is known of the picture; what is not known is None, never 0."""
    score, shown = result.score, shows_score(health.state)
    return {
        "schema": SCHEMA,
        "notice": DISCLAIMER,
        "time_utc": now_utc.isoformat(timespec="milliseconds"),
        "state": str(health.state),
        "model": health.model,
        "provider": health.provider,
        "frame": {"index": result.frame.index, "time_s": result.frame.media_s},
        "sector": None if result.sector is None else asdict(result.sector),
        "blas": score.value if shown else None,
        "blas_worst_space": score.worst if shown else None,
        "blas_integrated": score.integrated if shown else None,
        "blas_paper": score.paper if shown else None,
        "confluent": score.confluent if shown else None,
        "b_lines": score.b_lines if shown else None,
        "spaces": [asdict(space) for space in score.spaces] if shown else [],
        **_trust(result, shown=shown),
        "reason": score.reason if shown else score.reason or str(health.state),
        "calibrated": score.calibrated,
        "geometry": score.geometry,
        "classes_shown": [NAMES[each] for each in CLASSES if each in settings.shown],
    }


def _png(image: QImage) -> bytes:
    """Encode an image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _free_stem(folder: Path, now_utc: datetime) -> str:
    """Reserve a name from the time that no file in the folder has."""
    stamp = now_utc.strftime("%Y%m%dT%H%M%SZ")
    for count in range(1, 10_000):
        stem = stamp if count == 1 else f"{stamp}-{count}"
        with contextlib.suppress(FileExistsError):
            (folder / f"{stem}.json").touch(exist_ok=False)
            return stem
    raise OSError("no free name")


def _trust(result: Result, *, shown: bool) -> dict[str, object]:
    """List how far the number may be trusted; a number that nobody judged has no trust."""
    verdict = None if result.appraisal is None else result.appraisal.verdict
    if not shown:
        return {"trust": str(Trust.NONE), "interval": None, "concerns": []}
    if verdict is None:
        trust = str(Trust.NONE) if result.score.value is None else None
        return {"trust": trust, "interval": None, "concerns": []}
    known = verdict.low is not None
    return {
        "trust": str(verdict.trust),
        "interval": [verdict.low, verdict.high] if known else None,
        "concerns": [{"text": each.text, "hint": each.hint} for each in verdict.concerns],
    }


def _number(result: Result, *, shown: bool) -> str:
    """Write number, interval and trust in one line."""
    entry = entry_of(0.0, result.score if shown else None, result.appraisal, 0.0)
    if entry.score is None or entry.score.value is None:
        reason = result.score.reason if shown else None
        return f"{SYMBOLS[Trust.NONE]} No score{': ' if reason else ''}{reason or ''}"
    low, high = SHIPPED.around(entry.score.value)
    doubt = "" if entry.concern is None else f": {entry.concern.text}"
    return (
        f"BLAS {entry.score.value:.2f} ({low:.2f}–{high:.2f})   "
        f"{SYMBOLS[entry.trust]} {TRUST_WORDS[entry.trust]}{doubt}"
    )


def _paint_strip(painter: QPainter, place: QRectF, settings: ViewSettings, told: str) -> None:
    """Paint the number, the legend of the shown classes and, below, the disclaimer."""
    font = QFont(painter.font())
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor(DARK.text))
    top = QRectF(place.x() + 12, place.y(), place.width() - 24, _STRIP)
    told = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, round(top.width()))
    painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, told)
    place = place.adjusted(0, _STRIP, 0, 0)
    x, middle = place.x() + 12.0, place.y() + _STRIP / 2
    for each in (each for each in CLASSES if each in settings.shown):
        painter.setPen(drawing.outline_pen(each))
        painter.setBrush(QColor(*COLOURS[each], 110))
        painter.drawRect(QRectF(x, middle - 7, 14, 14))
        painter.setPen(QColor(DARK.text))
        width = painter.fontMetrics().horizontalAdvance(TITLES[each])
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x + 20, place.y(), width + 2, _STRIP), left, TITLES[each])
        x += 20 + width + 22
    painter.setPen(QColor(DARK.muted))
    below = QRectF(place.x() + 12, place.y() + _STRIP, place.width() - 24, _STRIP)
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, DISCLAIMER)
