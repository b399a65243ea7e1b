"""What a training leaves to look at: its log, a picture of its figures, a sheet of its guesses."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from models.labels import COLOURS, IGNORE, TITLES, Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

LOG = "log.jsonl"
CURVES = "curves.png"
SHEET = "preview.png"
_FONT = cv2.FONT_HERSHEY_SIMPLEX
_PANEL = (420, 640)


def append(out: Path, row: dict[str, Any]) -> None:
    """Add a line to the log."""
    with (out / LOG).open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")


def rows(out: Path) -> list[dict[str, Any]]:
    """Read the log; a line that was cut off is left out."""
    found: list[dict[str, Any]] = []
    if (out / LOG).exists():
        for line in (out / LOG).read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(json.JSONDecodeError):
                found.append(json.loads(line))
    return found


def keep_until(out: Path, step: int) -> None:
    """Drop what the log tells of steps after a checkpoint: they are done again."""
    kept = [row for row in rows(out) if row["step"] <= step]
    partial = out / (LOG + ".partial")
    partial.write_text("".join(json.dumps(row) + "\n" for row in kept), encoding="utf-8")
    partial.replace(out / LOG)


def draw_curves(out: Path) -> None:
    """Draw loss and Dice over the steps of the log."""
    told = [row for row in rows(out) if row.get("loss") is not None]
    if len(told) < 2:
        return
    steps = [float(row["step"]) for row in told]
    losses = {"loss": ((40, 40, 40), [float(row["loss"]) for row in told])}
    dice = {
        title: (
            _bgr(label),
            [_number(row.get("dice", {}).get(str(int(label)))) for row in told],
        )
        for label, title in TITLES.items()
    }
    top = max(float(np.nanmax(losses["loss"][1])), 1e-6)
    image = np.hstack([_panel("Loss", steps, losses, top), _panel("Dice", steps, dice, 1.0)])
    _save(out / CURVES, image)


def draw_sheet(
    out: Path,
    images: Sequence[NDArray[np.uint8]],
    truth: Sequence[NDArray[np.uint8]],
    guess: Sequence[NDArray[np.uint8]],
) -> None:
    """Draw a row for each of some samples: the picture, the truth on it, the guess on it."""
    lines = []
    for image, wanted, found in zip(images, truth, guess, strict=True):
        plain = image if image.ndim == 2 else image[..., 0]
        grey = np.repeat(plain[..., None], 3, axis=2)
        lines.append(np.hstack([grey, painted(grey, wanted), painted(grey, found)]))
    half = (len(lines) + 1) // 2
    blank = np.zeros_like(lines[0])
    columns = [np.vstack(lines[:half]), np.vstack([*lines[half:], blank][:half])]
    sheet = np.hstack(columns) if len(lines) > 1 else columns[0]
    cv2.putText(sheet, "picture | truth | guess", (6, 14), _FONT, 0.42, (255, 255, 255), 1, 16)
    _save(out / SHEET, sheet)


def painted(grey: NDArray[np.uint8], labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Paint labels (H, W) over a picture (H, W, 3); undecided pixels are dark red."""
    table = np.zeros((256, 3), np.float32)
    for label in COLOURS:
        table[label] = _bgr(label)
    table[IGNORE] = (0, 0, 90)
    share = np.where(labels == Label.BACKGROUND, 0.0, 0.6)[..., None]
    return np.asarray(grey * (1 - share) + table[labels] * share, np.uint8)


def _panel(
    title: str,
    steps: list[float],
    lines: dict[str, tuple[tuple[int, int, int], list[float]]],
    top: float,
) -> NDArray[np.uint8]:
    height, width = _PANEL
    image = np.full((height, width, 3), 250, np.uint8)
    x = 50 + (width - 70) * np.array(steps) / max(steps)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = round(height - 40 - (height - 80) * share)
        cv2.line(image, (50, y), (width - 20, y), (225, 225, 225), 1)
        cv2.putText(image, f"{share * top:.2f}", (6, y + 4), _FONT, 0.38, (90, 90, 90), 1, 16)
    for k, (name, (colour, values)) in enumerate(lines.items()):
        high = height - 40 - (height - 80) * np.clip(np.array(values) / top, 0, 1)
        known = np.isfinite(high)
        points = np.stack([x[known], high[known]], 1).round().astype(np.int32)
        cv2.polylines(image, [points.reshape(-1, 1, 2)], False, colour, 2, cv2.LINE_AA)
        last = f" {np.array(values)[known][-1]:.3f}" if known.any() else ""
        place = (58 + 115 * k, height - 10)
        cv2.putText(image, name + last, place, _FONT, 0.36, colour, 1, 16)
    cv2.putText(image, f"{title}, step {steps[-1]:.0f}", (50, 24), _FONT, 0.5, (0, 0, 0), 1, 16)
    return image


def _bgr(label: Label) -> tuple[int, int, int]:
    red, green, blue = COLOURS.get(label, (0, 0, 0))
    return (150, 150, 150) if label == Label.RIB else (blue, green, red)


def _number(value: float | None) -> float:
    return float("nan") if value is None else float(value)


def _save(path: Path, image: NDArray[np.uint8]) -> None:
    _, data = cv2.imencode(".png", image)
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(data.tobytes())
    partial.replace(path)
