"""Memory, open files and threads over a soak as one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.soak_report import SoakReport

SIZE = (1200, 640)
_LEFT, _RIGHT, _TOP, _GAP = 90, 30, 60, 46
_INK, _FAINT, _MARK = (230, 230, 230), (70, 70, 70), (60, 60, 140)
_LINE = (255, 190, 90)


def draw_soak(report: SoakReport) -> NDArray[np.uint8]:
    """Draw the curves over time, one above the other; faults are shaded.

    Returns
    -------
    (H, W, 3) uint8
        BGR.
    """
    width, height = SIZE
    picture = np.full((height, width, 3), 24, np.uint8)
    slope = report.mb_per_1000_frames
    title = (
        f"{report.processed} pictures in {report.seconds / 60:.1f} min, seed {report.seed}, "
        f"{len(report.faults)} faults, {len(report.problems)} problems; memory "
        + ("?" if slope is None else f"{slope:+.3f} MB per 1000 pictures")
    )
    _write(picture, title, (_LEFT, 30), 0.6)
    curves = {
        "memory, MB": [sample.memory_mb for sample in report.samples],
        "open files": [float(sample.handles) for sample in report.samples],
        "threads": [float(sample.threads) for sample in report.samples],
    }
    if report.objects is not None:
        curves["Qt objects"] = [float(sample.objects or 0) for sample in report.samples]
    room = (height - _TOP - 30) // len(curves)
    for number, (name, values) in enumerate(curves.items()):
        top = _TOP + number * room
        _draw(picture, report, name, values, (top, top + room - _GAP))
    return picture


def _draw(
    picture: NDArray[np.uint8],
    report: SoakReport,
    name: str,
    values: list[float],
    rows: tuple[int, int],
) -> None:
    """One curve from 0 to a fifth above its highest value."""
    top, bottom = rows
    right, longest = picture.shape[1] - _RIGHT, max(report.seconds, 1.0)
    most = 1.2 * max([*values, 1.0])

    def column(at_s: float) -> int:
        return int(_LEFT + (right - _LEFT) * min(at_s / longest, 1.0))

    for fault in report.faults:
        at = (column(fault.at_s), top), (max(column(fault.until_s), column(fault.at_s) + 1), bottom)
        cv2.rectangle(picture, *at, _MARK, -1)
    cv2.rectangle(picture, (_LEFT, top), (right, bottom), _FAINT, 1)
    points = [
        (column(sample.at_s), round(bottom - (bottom - top) * value / most))
        for sample, value in zip(report.samples, values, strict=True)
    ]
    line = np.array(points, np.int32).reshape(-1, 1, 2)
    cv2.polylines(picture, [line], False, _LINE, 2, cv2.LINE_AA)
    if values:
        _write(picture, f"{name}: {values[0]:.0f} to {values[-1]:.0f}", (_LEFT, top - 6), 0.5)
    for value in (0.0, most):
        row = bottom if value == 0.0 else top + 10
        _write(picture, f"{value:.0f}", (12, row), 0.45)
    _write(picture, f"{longest / 60:.1f} min", (right - 70, bottom + 18), 0.45)


def _write(picture: NDArray[np.uint8], text: str, place: tuple[int, int], size: float) -> None:
    cv2.putText(picture, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, _INK, 1, cv2.LINE_AA)
