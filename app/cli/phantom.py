"""`pleura phantom`: write a simulated examination as a clip, with its masks and its truth."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from capture.errors import RecordingError

if TYPE_CHECKING:
    from augment.phantom import Truth
    from augment.source import PhantomSource

_OUTPUT = "Clip to write, .mp4; NAME.masks.npz and NAME.truth.json are written beside it."
_SEED = "Which examination, 0 or more: the same seed gives the same clip."
_SECONDS = "Length of the clip, seconds."
_PRESET = "clinical (widest), training-phantom (a gel trainer) or teaching (clean pictures)."
_FPS = "Frames per second."
_SIZE = "Width and height in pixels, as in 960x720."
_PROBE = "convex, micro-convex, linear or phased; drawn from the seed when not given."
_PATTERN = (
    "A normal, B B-lines, C confluence, M mixed, P consolidation, E effusion, "
    "L liver; drawn from the seed when not given."
)


def phantom(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="MP4", help=_OUTPUT)],
    seed: Annotated[int, typer.Option("--seed", help=_SEED)] = 1,
    seconds: Annotated[float, typer.Option("--seconds", help=_SECONDS)] = 10.0,
    preset: Annotated[str, typer.Option("--preset", help=_PRESET)] = "clinical",
    fps: Annotated[float, typer.Option("--fps", help=_FPS)] = 30.0,
    size: Annotated[str, typer.Option("--size", help=_SIZE)] = "960x720",
    probe: Annotated[str | None, typer.Option("--probe", help=_PROBE)] = None,
    pattern: Annotated[str | None, typer.Option("--pattern", help=_PATTERN)] = None,
) -> None:
    """Write a simulated examination, with the masks and the truth of every frame.

    NAME.mp4 is the clip.

    NAME.masks.npz: `labels`, classes 0 to 5, 255 undecided; and `index`.

    NAME.truth.json: geometry, score and movement, frame by frame.

    Example: pleura phantom -o lesson.mp4 --seed 7 --preset teaching --pattern B
    """
    from augment.source import PhantomSource, parse_size

    if output.suffix.lower() != ".mp4":
        raise RecordingError("The phantom is written as .mp4: give a name that ends so with -o.")
    source = PhantomSource(seed, fps, parse_size(size), preset, seconds, probe, pattern)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        frames = write_phantom(source, output)
    except OSError as error:
        raise RecordingError(
            f"The phantom cannot be written ({error.strerror}): choose another place with -o."
        ) from error
    print(f"{frames} frames written to {output.name}.")


def write_phantom(source: PhantomSource, output: Path) -> int:
    """Write clip, masks and truth of a source of known length; they appear only when whole.

    Returns
    -------
    int
        Number of frames.
    """
    from app.masks import MaskFile
    from capture.video import VideoWriter

    info = source.info
    count = info.frames or 0
    finals = [output, output.with_suffix(".masks.npz"), output.with_suffix(".truth.json")]
    hidden = [path.with_name(f".partial.{path.name}") for path in finals]
    try:
        with ExitStack() as stack:
            bar = stack.enter_context(_progress())
            task = bar.add_task(info.name, total=count)
            stack.enter_context(source)
            video = stack.enter_context(VideoWriter(hidden[0], size=info.size, fps=info.fps or 30))
            masks = stack.enter_context(MaskFile(hidden[1], info.size))
            truths = stack.enter_context(_TruthStream(hidden[2]))
            for frame in source:
                truth, labels = source.truth(frame.index)
                video.write(frame.image)
                masks.add(frame.index, labels)
                truths.write(truth)
                bar.advance(task)
        for path, final in zip(hidden, finals, strict=True):
            path.replace(final)
    finally:
        for path in hidden:
            path.unlink(missing_ok=True)
    return count


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


class _TruthStream:
    """The truth of every frame as one JSON list, written frame by frame."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._separator = "[\n"

    def write(self, truth: Truth) -> None:
        """Add the truth of one frame."""
        self._file.write(self._separator + json.dumps(truth.to_dict(), allow_nan=False))
        self._separator = ",\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.write("\n]\n")
        self._file.close()
