"""Simulated recordings of some breaths: how well rate, worst moment and B-line tracks are found."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.report import Report, Table
from augment.phantom import sample_scene
from augment.training_scenes import VALIDATION_SEED, checked_renderer
from models.beams import read
from models.cine.moment import Moment
from models.cine.watch import CineWatch
from models.labels import IGNORE
from models.look import Look
from models.score import Reason, score_beams
from models.score.beams import read_beams
from models.score.frame import OCCUPIED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from app.evaluation.report import Cell
    from app.evaluation.segment import Predict
    from augment.phantom import Preset, Renderer, Sample, Scene, Truth
    from models.cine.watch import CineSummary
    from models.geometry import Geometry
    from models.score.beams import BeamReading

BREATHS = 3.0
SIDE = 256
FIRST_SEED = VALIDATION_SEED + 400_000
_PATTERNS = "BACM"
_EVERY = (2, 1)  # of 30 frames a second
_FPS = 30.0
_LOOK_BACK = 10
_ONE_LINE_MM = 2.5
_LEAST_FRAMES = 3
RATE_WITHIN, VALUE_WITHIN, LINES_WITHIN = 1.0, 0.05, 1


@dataclass(frozen=True, slots=True)
class PhantomCine:
    """A simulated recording as it was read, with its truth.

    Parameters
    ----------
    scene : Scene
        What was painted.
    fps : float
        Frames a second.
    moments : tuple of Moment
        As a person's recording would be read.
    truths : tuple of Truth
        Of each frame.
    lines : tuple of frozenset of int
        Traps that the true masks show as B-lines, in each frame.
    """

    scene: Scene
    fps: float
    moments: tuple[Moment, ...]
    truths: tuple[Truth, ...]
    lines: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class CineFigures:
    """What was found in one recording, beside the truth; None where there is none.

    Rates in breaths a minute; `worst` is the value of the worst moment, `kept` what is true in the
    frame kept for it, `true_worst` the highest that is true in any frame; `lines` and `true_lines`
    count B-lines over the whole recording, each once.
    """

    name: str
    true_rate: float
    rate: float | None
    confidence: float
    reason: str | None
    true_worst: float | None
    worst: float | None
    kept: float | None
    true_lines: int
    lines: int
    tags: Mapping[str, str] = field(default_factory=dict)


def phantom_cines(
    preset: Preset,
    count: int,
    *,
    predict: Predict | None = None,
    breaths: float = BREATHS,
    first_seed: int = FIRST_SEED,
    on_frame: Callable[[], None] | None = None,
) -> Iterator[PhantomCine]:
    """Paint and read recordings of held-out scenes; the same ones every time.

    Patterns B, A, C and M take turns, 15 and 30 frames a second as well; probes are drawn.

    Parameters
    ----------
    preset : str
        As in `augment.phantom.sample_scene`.
    count : int
        Recordings.
    predict : callable or None
        Segments each frame; None takes the true masks, the undecided as background.
    breaths : float
        Length of each.
    first_seed : int
        Scenes from here on; nothing is trained on those of `VALIDATION_SEED` and above.
    on_frame : callable or None
        Called after every frame.
    """
    for k in range(count):
        draw = partial(sample_scene, preset=preset, pattern=_PATTERNS[k % len(_PATTERNS)])
        renderer = checked_renderer(draw, first_seed + k, (SIDE, SIDE))
        every = _EVERY[k // len(_PATTERNS) % len(_EVERY)]
        yield read_cine(renderer, every, predict=predict, breaths=breaths, on_frame=on_frame)


def read_cine(
    renderer: Renderer,
    every: int = 1,
    *,
    predict: Predict | None = None,
    breaths: float = BREATHS,
    on_frame: Callable[[], None] | None = None,
) -> PhantomCine:
    """Paint one recording, every so many frames, and read it; arguments as in `phantom_cines`."""
    scene, fps = renderer.scene, renderer.fps / every
    moments, truths, lines = [], [], []
    crops: deque[tuple[NDArray[np.uint8], int, float]] = deque(maxlen=_LOOK_BACK)
    for k in range(round(breaths / scene.breath.rate_hz * fps)):
        sample = renderer.frame(k * every)
        labels, crop, geometry = _cut(sample)
        true = read_beams(labels, geometry)
        found = true
        if predict is not None:
            crops.append((crop, k, k / fps))
            images, indices, times_s = zip(*crops, strict=True)
            found = read_beams(predict(Look(images, indices, times_s, geometry)), geometry)
        beams = None if isinstance(found, Reason) else found
        picture = read(crop, geometry, SIDE)
        moments.append(Moment(k, k / fps, score_beams(found, geometry), beams, picture))
        truths.append(sample.truth)
        lines.append(_shown(sample.truth, None if isinstance(true, Reason) else true))
        if on_frame is not None:
            on_frame()
    return PhantomCine(scene, fps, tuple(moments), tuple(truths), tuple(lines))


def watch(cine: PhantomCine) -> CineSummary:
    """Feed a whole recording, moment by moment, and summarise all of it."""
    watching = CineWatch(keep_s=float("inf"))
    for moment in cine.moments:
        watching.add(moment)
    summary = watching.summary(float("inf"))
    if summary is None:
        raise ValueError("expected a recording of at least one frame")
    return summary


def judge(cine: PhantomCine) -> CineFigures:
    """Compare what is found in a recording with its truth."""
    summary, scene = watch(cine), cine.scene
    values = [truth.blas for truth in cine.truths if truth.blas is not None]
    worst = summary.window.worst
    return CineFigures(
        name=f"{scene.preset} {scene.seed}",
        true_rate=60.0 * scene.breath.rate_hz,
        rate=summary.breath.rate_per_min,
        confidence=summary.breath.confidence,
        reason=summary.breath.reason,
        true_worst=max(values, default=None),
        worst=None if worst is None else worst.value,
        kept=None if worst is None else cine.truths[worst.index].blas,
        true_lines=_distinct(cine),
        lines=sum(track.lines for track in summary.tracks),
        tags={
            "pattern": scene.pattern,
            "probe": scene.probe.kind,
            "fps": f"{cine.fps:g}",
            "sliding": scene.sliding.kind,
        },
    )


def cine_report(source: str, found: Sequence[CineFigures]) -> Report:
    """Lay out how often rate, worst moment and number of B-lines are right."""
    groups: dict[str, list[CineFigures]] = {"all": list(found)}
    for tag in ("pattern", "probe", "fps"):
        for name in sorted({each.tags[tag] for each in found}):
            groups[f"{tag} {name}"] = [each for each in found if each.tags[tag] == name]
    shares = {name: _shares(group) for name, group in groups.items()}
    columns = (
        "recordings of", "number", f"rate within {RATE_WITHIN:g}/min", "no rate", "rate wrong",
        f"worst within {VALUE_WITHIN:g}", "kept frame", "B-lines within 1",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (name, int(each["number"] or 0), *list(each.values())[1:]) for name, each in shares.items()
    ]
    reasons: dict[str, int] = {}
    for each in found:
        if each.reason is not None:
            reasons[each.reason] = reasons.get(each.reason, 0) + 1
    note = "Worst moments are judged where truth and reading have one; B-lines in pattern B. "
    note += ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    table = Table(f"Over time: {source}", columns, tuple(rows), note.strip())
    return Report(source, (table,), {source: shares})


def _shares(found: Sequence[CineFigures]) -> dict[str, float | None]:
    rated = [each.rate for each in found]
    near = [
        None if each.rate is None else abs(each.rate - each.true_rate) <= RATE_WITHIN
        for each in found
    ]
    peaks = [
        (each.worst, each.kept, each.true_worst)
        for each in found
        if each.worst is not None and each.true_worst is not None
    ]
    lines = [each.lines - each.true_lines for each in found if each.tags.get("pattern") == "B"]
    return {
        "number": float(len(found)),
        "rate": _share(flag is True for flag in near),
        "no rate": _share(rate is None for rate in rated),
        "rate wrong": _share(flag is False for flag in near),
        "worst": _share(abs(worst - true) <= VALUE_WITHIN for worst, _, true in peaks),
        "kept": _share(
            kept is not None and abs(kept - true) <= VALUE_WITHIN for _, kept, true in peaks
        ),
        "lines": _share(abs(error) <= LINES_WITHIN for error in lines),
    }


def _share(flags: Iterable[bool]) -> float | None:
    each = list(flags)
    return sum(each) / len(each) if each else None


def _cut(sample: Sample) -> tuple[NDArray[np.uint8], NDArray[np.uint8], Geometry]:
    """Cut labels and picture to the sector's box, with the geometry of that cut."""
    x, y, w, h = sample.truth.box
    box = np.s_[y : y + h, x : x + w]
    whole = sample.truth.geometry
    apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
    depth = whole.depth if apex else float(h)
    labels = np.where(sample.labels == IGNORE, np.uint8(0), sample.labels)[box]
    geometry = replace(whole, size=(h, w), apex=apex, depth=depth)
    return np.ascontiguousarray(labels), np.ascontiguousarray(sample.image[box]), geometry


def _shown(truth: Truth, beams: BeamReading | None) -> frozenset[int]:
    """Traps that stand on a crossed beam."""
    if beams is None:
        return frozenset()
    crossed = beams.readable & (beams.artifact >= OCCUPIED)
    last = crossed.size - 1
    return frozenset(
        track.number
        for track in truth.tracks
        if track.labelled and 0.0 <= track.across <= 1.0 and crossed[round(track.across * last)]
    )


def _distinct(cine: PhantomCine) -> int:
    """Count the traps seen in some frames; what lies closer than 2.5 mm looks like one."""
    numbers = set().union(*cine.lines)
    often = [n for n in numbers if sum(n in seen for seen in cine.lines) >= _LEAST_FRAMES]
    places = np.sort([cine.scene.traps[number].x_mm for number in often])
    return int(len(places) > 0) + int(np.count_nonzero(np.diff(places) > _ONE_LINE_MM))
