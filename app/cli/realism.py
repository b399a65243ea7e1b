"""`pleura realism`: how far simulated frames can be told from real ones, and by what."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table as Grid

from capture.errors import RecordingError, SourceUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from augment.realism.compare import Row, Side
    from augment.realism.frames import Shot
    from augment.realism.judge import Verdict
    from models.segmenter import Segmenter

_NEEDS = 'Judging needs more libraries; run: pip install "pleura[train]"'
_FOLDER = "Folder of real clips and stills; index.csv in it names the patient of each file."
_SIMULATED = "Simulated scenes, one frame of each."
_FRAMES = "Frames of each clip, spread over it."
_PRESET = "clinical, training-phantom or teaching; the mixture of training when not given."
_WIDTH = 118


def realism(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help=_FOLDER)],
    simulated: Annotated[int, typer.Option(min=16, help=_SIMULATED)] = 264,
    frames: Annotated[int, typer.Option(min=1, max=60, help=_FRAMES)] = 6,
    seed: Annotated[int, typer.Option(min=0, help="First scene.")] = 5000,
    preset: Annotated[str | None, typer.Option(help=_PRESET)] = None,
    vary: Annotated[bool, typer.Option("--vary", help="Vary frames as training does.")] = False,
    model: Annotated[
        Path | None, typer.Option(metavar="ONNX", help="Model that marks; else the shipped.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(metavar="PNG", help="Write 64 simulated beside 64 real frames.")
    ] = None,
    plots: Annotated[
        Path | None, typer.Option(metavar="PNG", help="Write a histogram of every statistic.")
    ] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write all figures.")
    ] = None,
) -> None:
    """Compare simulated frames with real ones: statistics, and a judge that learns to tell them.

    All as the network sees it: the sector squashed to 256 x 256. Every patient and every scene
    counts the same. Pleural line, A-lines, B-lines and ribs are what the model marks, on both.

    Example: pleura realism clips --sheet sheet.png --json realism.json
    """
    try:
        from augment.realism.judge import judge

        varier = _varier() if vary else None
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    from app.model import load_model
    from augment.realism.compare import compare
    from augment.realism.measure import frame_table, patch_table

    wanted = _preset(preset)
    segment = _segment(load_model(model))
    real, unused = _real(folder, frames)
    made = _made(range(seed, seed + simulated), wanted, varier)
    tables = [frame_table(shots, segment) for shots in (real, made)]
    rows = compare(*tables)
    patches = judge(patch_table(real), patch_table(made))
    whole = judge(*tables)
    _show(rows, patches, whole)
    if unused:
        typer.echo(f"No sector found, left out: {', '.join(unused)}.", err=True)
    figures = {
        "statistics": [row.as_dict() for row in rows],
        "judge_of_patches": patches.as_dict(),
        "judge_of_frames": whole.as_dict(),
        "left_out": unused,
    }
    _write(sheet, plots, json_file, (made, real), tables, figures)


def _preset(name: str | None) -> Preset | None:
    from augment.phantom.scene import PRESETS

    if name is not None and name not in PRESETS:
        raise SourceUnavailable(f"There is no preset {name!r}; choose {', '.join(PRESETS)}.")
    return name


def _varier() -> Callable[..., Any]:
    from augment.transforms import Varier

    return Varier("full")


def _segment(segmenter: Segmenter) -> Callable[[Shot], NDArray[np.uint8]]:
    """Return what marks a frame; crops are restored for a network that reads along the beams."""
    import cv2
    import numpy as np

    from models.look import Look
    from models.segmenter import OnnxSegmenter

    def segment(shot: Shot) -> NDArray[np.uint8]:
        if isinstance(segmenter, OnnxSegmenter) and segmenter.manifest.input.form == "square":
            return segmenter.segment_input(shot.image)
        crop = np.asarray(cv2.resize(shot.image, shot.geometry.size[::-1]), np.uint8)
        labels = segmenter(Look((crop,), (0,), (0.0,), shot.geometry)).labels
        size = shot.image.shape[::-1]
        return np.asarray(cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST), np.uint8)

    return segment


def _real(folder: Path, count: int) -> tuple[list[Shot], list[str]]:
    """Read the frames of a folder, and name the files of no use."""
    from app.examine import geometry_of
    from augment.realism.frames import recordings, usable_shots

    files = recordings(folder)
    shots: list[Shot] = []
    unused = []
    with _progress() as bar:
        for path, patient in bar.track(files, description="real"):
            found = usable_shots(path, patient, geometry_of, count)
            shots += found
            if not found:
                unused.append(path.name)
    if len({shot.group for shot in shots}) < 2:
        raise SourceUnavailable(
            f"{folder.name} shows the ultrasound of fewer than two patients; add recordings, or "
            "name the patients in index.csv (columns file and patient)."
        )
    return shots, unused


def _made(seeds: range, preset: Preset | None, varier: Callable[..., Any] | None) -> list[Shot]:
    from augment.realism.frames import simulated_shots

    with _progress() as bar:
        shots = simulated_shots(seeds, preset, varier)
        return list(bar.track(shots, total=len(seeds), description="simulated"))


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


def _show(rows: list[Row], patches: Verdict, whole: Verdict) -> None:
    grid = Grid(title="real and simulated frames: median [quartiles]")
    for column in ("statistic", "real", "simulated", "by its truth", "KS", "covered"):
        grid.add_column(column, justify="left" if column == "statistic" else "right", no_wrap=True)
    for row in rows:
        sides = _side(row.real), _side(row.simulated), _side(row.truth)
        grid.add_row(row.name, *sides, _number(row.distance), _number(row.covered))
    console = Console()
    console.width = max(console.width, _WIDTH)
    console.print(grid)
    for name, verdict in (("patches of 64 x 64", patches), ("whole frames", whole)):
        best = [f"{tell.name} {tell.importance:+.3f}" for tell in verdict.tells[:6]]
        kinds = [f"{kind} {lost:+.3f}" for kind, lost in verdict.families.items()]
        console.print(
            f"real or simulated, {name}: AUC {verdict.auc:.3f}", highlight=False, soft_wrap=True
        )
        console.print(
            f"  AUC lost when shuffled: {', '.join(kinds)}", highlight=False, soft_wrap=True
        )
        console.print(f"  one by one: {', '.join(best)}", highlight=False, soft_wrap=True)


def _side(side: Side | None) -> str:
    if side is None or side.median is None:
        return "–"
    return f"{side.median:.3g} [{side.low:.3g} {side.high:.3g}]"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _write(
    sheet_file: Path | None,
    plots: Path | None,
    json_file: Path | None,
    shots: tuple[list[Shot], list[Shot]],
    tables: list[Any],
    figures: Mapping[str, Any],
) -> None:
    """Write the pictures and figures that were asked for."""
    from augment.realism.sheet import histograms, sheet

    try:
        if sheet_file is not None:
            _save(sheet_file, sheet(*shots))
        if plots is not None:
            _save(plots, histograms(*tables))
        if json_file is not None:
            text = json.dumps(_plain(figures), indent=2, allow_nan=False)
            json_file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise RecordingError(
            f"The result cannot be written ({error.strerror}): choose another place."
        ) from error


def _save(path: Path, image: NDArray[np.uint8]) -> None:
    import cv2

    path.write_bytes(cv2.imencode(".png", image)[1].tobytes())


def _plain(value: Any) -> Any:
    """Return the same with null in place of what is no number."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
