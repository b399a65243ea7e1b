"""`pleura evaluate`: how well a model does on labelled pictures."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from models.evaluate import Row
    from models.segmenter import OnnxSegmenter

    Pair = tuple[NDArray[np.uint8], NDArray[np.uint8]]

_HELD = "held-out phantom frames"


class DataError(ModelError):
    """The labelled pictures cannot be read; its text is one sentence for the person."""


def evaluate(
    model: Annotated[
        Path | None,
        typer.Option(metavar="ONNX", help="Model with its manifest beside it; else the shipped."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help="Folder of samples that `pleura train` made, or an .npz of whole pictures with "
            "`I` and `M` (n, H, W); else new phantom frames.",
        ),
    ] = None,
    frames: Annotated[int, typer.Option(min=1, help="At most so many pictures.")] = 300,
    save: Annotated[
        Path | None, typer.Option(metavar="NPZ", help="Also write the predicted `labels`.")
    ] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write the figures.")
    ] = None,
) -> None:
    """Compare a model's masks with the truth, class by class.

    Whole pictures go the way of every picture: the sector is found first, and what lies outside is
    background. A class that is nowhere has no figure.

    Example: pleura evaluate --data frames.npz --json figures.json
    """
    from app.model import SHIPPED
    from models.evaluate import compare
    from models.segmenter import load_segmenter

    if model is None:
        from app.assets import asset

        try:
            model = asset(SHIPPED)
        except FileNotFoundError as error:
            raise DataError(str(error)) from error
    segmenter = load_segmenter(model)
    guesses: list[NDArray[np.uint8]] = []

    def pairs() -> Iterator[Pair]:
        for truth, guess in _predicted(segmenter, data, frames):
            if save is not None:
                guesses.append(guess)
            yield truth, guess

    rows = compare(pairs())
    _show(rows, f"{segmenter.manifest.name} {segmenter.manifest.version}")
    name = _HELD if data is None else data.stem
    if save is not None:
        with save.open("wb") as file:
            np.savez_compressed(file, labels=np.stack(guesses))
    if json_file is not None:
        figures = {name: {row.name: row.as_dict() for row in rows}}
        json_file.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def read_figures(path: Path) -> dict[str, dict[str, float | None]]:
    """Read what `--json` wrote, flat as a manifest keeps it: figure of each class by what it is."""
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
        flat: dict[str, dict[str, float | None]] = {}
        for source, rows in tree.items():
            for row, figures in rows.items():
                for figure, value in figures.items():
                    flat.setdefault(f"{source}: {figure}", {})[row] = value
    except (OSError, ValueError, AttributeError) as error:
        raise DataError(f"{path.name} holds no figures of `pleura evaluate --json`.") from error
    return flat


def _predicted(
    segmenter: OnnxSegmenter, data: Path | None, frames: int
) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.uint8]]]:
    """Yield truth and prediction of each picture."""
    if data is not None and not data.is_dir():
        for image, truth in _whole_pictures(data, frames):
            yield truth, _segment_picture(segmenter, image)
        return
    for image, truth in _phantom(frames) if data is None else _shards(data, frames):
        yield truth, segmenter.segment_input(image)


def _phantom(frames: int) -> Iterator[Pair]:
    from augment.shards import make_sample
    from augment.training_scenes import VALIDATION_SEED

    for k in range(frames):
        yield make_sample(VALIDATION_SEED + k // 2, 40 + 97 * (k % 2))


def _shards(folder: Path, frames: int) -> Iterator[Pair]:
    from augment.shards import read_shards

    count = 0
    for shard in read_shards(folder):
        for image, labels in zip(shard.images, shard.labels, strict=True):
            if count == frames:
                return
            count += 1
            yield image, labels


def _whole_pictures(path: Path, frames: int) -> Iterator[Pair]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            images, labels = data["I"], data["M"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DataError(
            f"{path.name} is missing or holds no labelled pictures; "
            "expected an .npz with `I` and `M` (n, H, W) uint8."
        ) from error
    if images.shape != labels.shape or images.ndim != 3 or images.dtype != np.uint8:
        raise DataError(f"{path.name} must hold `I` and `M` of one shape (n, H, W), uint8.")
    yield from zip(images[:frames], labels[:frames], strict=True)


def _segment_picture(segmenter: OnnxSegmenter, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    from app.examine import geometry_of
    from app.masks import place
    from capture.find_sector import find_sector
    from models.look import Look

    sector = find_sector([image])
    if sector is None:
        return np.zeros_like(image)
    crop = sector.crop(image)
    labels = segmenter(Look((crop,), (0,), (0.0,), geometry_of(sector))).labels
    return place(labels, sector.box, (image.shape[1], image.shape[0]))


def _show(rows: list[Row], title: str) -> None:
    table = Table(title=title)
    for column in ("class", "pooled", "per image", "3 px", "IoU", "pictures"):
        table.add_column(column, justify="left" if column == "class" else "right")
    for row in rows:
        values = (row.pooled, row.per_image, row.tolerant, row.iou)
        table.add_row(
            row.name, *("–" if v is None else f"{v:.3f}" for v in values), str(row.images)
        )
    Console().print(table)
