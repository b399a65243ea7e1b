"""Lung sliding, lung point and lung pulse against the truth of phantom recordings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from app.evaluation.report import Report, Table
from augment.phantom import Renderer, sample_scene
from augment.phantom.motion import Sliding
from models.beams import read
from models.cine.lung_point import LungPointReading, read_lung_point
from models.cine.moment import Moment
from models.cine.pulse import PulseReading, read_pulse
from models.cine.sliding import MIN_SPACE_MM, Slides, SpaceSliding, read_sliding
from models.cine.sliding_strip import StripKeeper
from models.roc import auc
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from app.evaluation.report import Cell
    from augment.phantom import Preset, Scene, Truth
    from augment.phantom.truth import SpaceTruth

Kind = Literal["normal", "weak", "still", "pneumothorax", "point"]
KINDS: tuple[Kind, ...] = get_args(Kind)
SLIDING_SEED = 1_300_000
SIDE = 256
BEAMS = 256
SECONDS = 5.0
_RATES = (15.0, 20.0, 25.0)
_PRESETS: tuple[Preset, ...] = ("clinical", "clinical", "teaching", "training-phantom")
_PROBES = ("convex", "linear", "micro-convex", "phased")
_LUNGS = "AABBMCP"  # no liver, no effusion: there nothing slides that this could see


@dataclass(frozen=True, slots=True)
class Judged:
    """One phantom recording, what is true in it and what was found.

    Parameters
    ----------
    scene : Scene
        Its name is the seed.
    kind : str
        One of `KINDS`.
    truth : Truth
        Of the frame in the middle.
    fps : float
        Frames per second.
    spaces : tuple of SpaceSliding
        What was found, space by space; empty when nothing could be judged.
    point : LungPointReading
        Of the whole line.
    pulses : tuple of PulseReading
        Of each of `spaces`.
    """

    scene: Scene
    kind: Kind
    truth: Truth
    fps: float
    spaces: tuple[SpaceSliding, ...]
    point: LungPointReading
    pulses: tuple[PulseReading, ...]


def sliding_scene(number: int, first_seed: int = SLIDING_SEED) -> tuple[Scene, Kind]:
    """Draw the scene of a number, 0 up: all kinds, probes and presets in turn.

    Normal sliding is 3…12 mm, weak 1…2 mm.
    """
    rng = np.random.default_rng([first_seed, number])
    kind = KINDS[number % len(KINDS)]
    preset = _PRESETS[(number // len(KINDS)) % len(_PRESETS)]
    probe = str(rng.choice(_PROBES if preset == "clinical" else _PROBES[:2]))
    pattern = "A" if kind in ("pneumothorax", "point") else str(rng.choice(list(_LUNGS)))
    scene = sample_scene(first_seed + number, preset, probe=probe, pattern=pattern)
    pulse, side = float(rng.uniform(0.0, 0.5)), int(rng.choice([-1, 1]))
    edge, travel = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.1, 0.6))
    slide_mm = float(rng.uniform(1.0, 2.0) if kind == "weak" else rng.uniform(3.0, 12.0))
    sliding = {
        "normal": Sliding("present", 1, 0.0, 0.0, pulse),
        "weak": Sliding("present", 1, 0.0, 0.0, 0.5 * pulse),
        "still": Sliding("still", 1, 0.0, 0.0, pulse),
        "pneumothorax": Sliding("pneumothorax", side, 0.0, 0.0, 0.0),
        "point": Sliding("point", side, edge, -side * travel, pulse),
    }[kind]
    return replace(scene, sliding=sliding, breath=replace(scene.breath, slide_mm=slide_mm)), kind


def phantom_moments(
    scene: Scene, *, fps: float = 20.0, seconds: float = SECONDS
) -> Iterator[tuple[Moment, Truth]]:
    """Paint a recording and read each frame with its true labels along the true beams."""
    renderer = Renderer(scene, (SIDE, SIDE), fps=fps)
    for index in range(round(seconds * fps)):
        sample = renderer.frame(index)
        whole, (x, y, width, height) = sample.truth.geometry, sample.truth.box
        apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
        depth = whole.depth if apex else float(height)
        geometry = replace(whole, size=(height, width), apex=apex, depth=depth)
        crop = np.s_[y : y + height, x : x + width]
        beams = read_beams(np.ascontiguousarray(sample.likely[crop]), geometry)
        moment = Moment(
            index=index,
            time_s=index / fps,
            score=score_beams(beams, geometry),
            beams=beams if isinstance(beams, BeamReading) else None,
            picture=read(np.ascontiguousarray(sample.image[crop]), geometry, BEAMS),
        )
        yield moment, sample.truth


def judge_sliding(
    count: int,
    *,
    first_seed: int = SLIDING_SEED,
    seconds: float = SECONDS,
    on_recording: Callable[[], None] | None = None,
) -> list[Judged]:
    """Judge `count` phantom recordings; about 4 s each."""
    judged = []
    for number in range(count):
        scene, kind = sliding_scene(number, first_seed)
        judged.append(judge_scene(scene, kind, _RATES[number % len(_RATES)], seconds))
        if on_recording is not None:
            on_recording()
    return judged


def judge_scene(scene: Scene, kind: Kind, fps: float, seconds: float = SECONDS) -> Judged:
    """Judge one phantom recording."""
    keeper = StripKeeper(seconds + 1.0)
    truths: list[Truth] = []
    for moment, truth in phantom_moments(scene, fps=fps, seconds=seconds):
        keeper.add(moment)
        truths.append(truth)
    spaces = read_sliding(keeper.strips).spaces
    return Judged(
        scene=scene,
        kind=kind,
        truth=truths[len(truths) // 2],
        fps=fps,
        spaces=spaces,
        point=read_lung_point(keeper.strips),
        pulses=tuple(read_pulse(keeper.strips, space.start, space.end) for space in spaces),
    )


def sliding_report(judged: Sequence[Judged]) -> Report:
    """Make the tables and figures of `judge_sliding`."""
    apart, figures = _apart(judged)
    points, found = _points(judged)
    pulses, beats = _pulses(judged)
    tables = (apart, _states(judged), points, pulses)
    title = f"lung sliding, {len(judged)} phantom recordings"
    return Report(title, tables, {title: {**figures, **found, **beats}})


def _pairs(judged: Iterable[Judged]) -> Iterator[tuple[Judged, SpaceSliding, SpaceTruth]]:
    """Give each space found with the true one that it lies over most."""
    for each in judged:
        for space in each.spaces:
            overlap = [
                min(true.end, space.end) - max(true.start, space.start)
                for true in each.truth.spaces
            ]
            if overlap and max(overlap) > 0.0:
                yield each, space, each.truth.spaces[int(np.argmax(overlap))]


def _apart(judged: Sequence[Judged]) -> tuple[Table, dict[str, object]]:
    """How well the evidence tells spaces that slide from those that do not."""
    pairs = [
        (each.kind, space)
        for each, space, _ in _pairs(judged)
        if each.kind != "point" and space.width_mm >= MIN_SPACE_MM
    ]
    rows: list[tuple[Cell, ...]] = []
    figures: dict[str, object] = {}
    sliding = ("normal", "weak")
    for name, kinds in (("sliding", sliding), ("normal", ("normal",)), ("weak", ("weak",))):
        for sure in (False, True):
            chosen = [
                (kind in sliding, space.evidence)
                for kind, space in pairs
                if (kind in kinds or kind not in sliding)
                and (space.state != Slides.UNSURE or not sure)
            ]
            positive = np.array([slides for slides, _ in chosen], np.bool_)
            value = auc(np.array([evidence for _, evidence in chosen]), positive)
            cell = None if np.isnan(value) else value
            title = f"{name} against none{', where it says so' if sure else ''}"
            rows.append((title, int(positive.sum()), int((~positive).sum()), cell))
            figures[f"AUC {title}"] = cell
    columns = ("spaces of 8 mm or more", "slide", "do not", "AUC")
    return Table("Lung sliding: evidence per space", columns, tuple(rows)), figures


def _states(judged: Sequence[Judged]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for kind in KINDS[:-1]:
        mine = [(space, true) for each, space, true in _pairs(judged) if each.kind == kind]
        states = Counter(space.state for space, _ in mine)
        errors = [
            abs(space.amount_mm - true.slide_mm)
            for space, true in mine
            if space.amount_mm is not None and true.sliding
        ]
        error = float(np.median(errors)) if errors else None
        rows.append((kind, *(states[state] for state in Slides), error))
    note = "Error of the amount: median, against the swing of a whole breath, in mm."
    columns = ("true \\ found", *Slides, "amount, error")
    return Table("Lung sliding: what is said, per space", columns, tuple(rows), note)


def _points(judged: Sequence[Judged]) -> tuple[Table, dict[str, object]]:
    """Lung points found, and how far off; those that lie in readable pleura count."""
    errors, shown, false, without = list[float](), 0, 0, 0
    for each in judged:
        point = each.point.point
        if each.kind != "point":
            without += 1
            false += point is not None
            continue
        place = 0.5 * (each.scene.sliding.edge + 1.0)
        if any(space.start < place < space.end for space in each.truth.spaces):
            shown += 1
            if point is not None:
                errors.append(abs(point.across - place))
    error = float(np.median(errors)) if errors else None
    figures: dict[str, object] = {
        "lung points shown": shown,
        "lung points found": len(errors),
        "lung point error, share of the aperture": error,
        "recordings without one": without,
        "of these with a false one": false,
    }
    columns = ("lung point", "shown", "found", "median error", "without", "false")
    row: tuple[Cell, ...] = ("all", shown, len(errors), error, without, false)
    return Table("Lung point", columns, (row,), "Error as a share of the aperture."), figures


def _pulses(judged: Sequence[Judged]) -> tuple[Table, dict[str, object]]:
    """Lung pulse where nothing slides: seen with a heart of .2 mm or more, and without one."""
    seen: dict[str, list[bool]] = {"pulse of .2 mm or more": [], "none": []}
    for each in judged:
        amount = each.scene.sliding.pulse_mm
        if each.kind not in ("still", "pneumothorax") or 0.0 < amount < 0.2:
            continue
        name = "none" if amount == 0.0 else "pulse of .2 mm or more"
        seen[name] += [pulse.seen for pulse in each.pulses if pulse.seen is not None]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (name, len(each), sum(each)) for name, each in seen.items()
    )
    figures: dict[str, object] = {
        f"lung pulse, {name}": [sum(each), len(each)] for name, each in seen.items()
    }
    return Table("Lung pulse", ("spaces that do not slide", "spaces", "seen"), rows), figures
