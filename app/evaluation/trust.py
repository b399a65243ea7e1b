"""What the gate lets through: of pictures that are no lung, of phantom frames, of recordings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.report import Table
from app.examine import Examiner, geometry_of
from app.sectors import SectorKeeper
from augment.phantom import Renderer, sample_scene
from augment.training_scenes import VALIDATION_SEED
from capture.frame import Frame
from capture.recording import sector_pixels
from models import beams
from models.cine.moment import Moment
from models.findings.frame import read_findings
from models.look import Look
from models.score import score_beams
from models.score.beams import BeamReading, read_beams
from models.trust.gate import judge
from models.trust.interval import HOLDS, coverage
from models.trust.mirror import mirrored_geometry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from app.evaluation.report import Cell
    from models.geometry import Geometry
    from models.segmenter import Segmenter
    from models.trust.recognise import Recogniser
    from models.trust.verdict import Verdict

    Image = NDArray[np.uint8]

HEALTHY = 0.005
"""A true score up to here counts as healthy."""
ORGAN_SEED = VALIDATION_SEED + 300_000
_SIDE, _FRAME = 320, 40


@dataclass(frozen=True, slots=True)
class Judged:
    """One picture and the gate's answer.

    Parameters
    ----------
    name, group : str
        What it is, and with what it is counted.
    value : float or None
        The score before the gate, 0…1.
    verdict : Verdict
        What the gate leaves of it.
    truth : float or None
        The true score, 0…1; None where there is none or it is not known.
    """

    name: str
    group: str
    value: float | None
    verdict: Verdict
    truth: float | None = None

    @property
    def shown(self) -> float | None:
        """The number that is shown; None where none is."""
        return self.value if self.verdict.low is not None else None


def judge_crop(
    segmenter: Segmenter,
    crop: Image,
    geometry: Geometry,
    labels: Image | None = None,
    *,
    mirror: bool = False,
    recogniser: Recogniser | None = None,
) -> tuple[float | None, Verdict]:
    """Segment, score and judge a crop.

    Parameters
    ----------
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        In pixels of the crop.
    labels : (h, w) uint8 or None
        What the network made of it, if it was asked already.
    mirror : bool
        Also ask the network about the mirrored crop.
    recogniser : Recogniser or None
        Tells lung from everything else; None leaves that question out.

    Returns
    -------
    (float or None, Verdict)
        The score before the gate, and what the gate leaves of it.
    """
    if labels is None:
        labels = segmenter(Look((crop,), (0,), (0.0,), geometry)).labels
    mirrored = None
    if mirror:
        turned = np.ascontiguousarray(crop[:, ::-1])
        look = Look((turned,), (0,), (0.0,), mirrored_geometry(geometry))
        back = np.ascontiguousarray(segmenter(look).labels[:, ::-1])
        mirrored = read_beams(back, geometry)
    now = moment_of(labels, crop, geometry)
    lung = None if recogniser is None else recogniser(crop, geometry)
    seen = now.beams is not None and read_findings(now.beams, geometry).a_lines_repeat
    return now.score.value, judge(now, (), mirrored, lung=lung, a_lines=bool(seen))


def moment_of(
    labels: Image, crop: Image, geometry: Geometry, *, index: int = 0, time_s: float = 0.0
) -> Moment:
    """Make the moment of a crop and of the labels that cover it."""
    reading = read_beams(labels, geometry)
    score = score_beams(reading, geometry)
    if not isinstance(reading, BeamReading):
        return Moment(index, time_s, score)
    picture = beams.read(crop, geometry, reading.labels.shape[0])
    return Moment(index, time_s, score, reading, picture * reading.inside.astype(np.uint8))


def judge_pictures(
    segmenter: Segmenter,
    pictures: Iterable[tuple[str, Image]],
    group: str,
    *,
    mirror: bool = False,
    recogniser: Recogniser | None = None,
) -> Iterator[Judged]:
    """Run whole pictures through the real chain, sector search included, and judge each."""
    for name, image in pictures:
        result = Examiner(segmenter, SectorKeeper())(Frame(image, 0, 0.0))
        if result.sector is None or result.segmentation is None:
            yield Judged(name, group, None, judge(Moment(0, 0.0, result.score)))
            continue
        crop = sector_pixels(image, result.sector)
        value, verdict = judge_crop(
            segmenter,
            crop,
            geometry_of(result.sector),
            result.segmentation.labels,
            mirror=mirror,
            recogniser=recogniser,
        )
        yield Judged(name, group, value, verdict)


def organ_pictures(count: int, first_seed: int = ORGAN_SEED) -> Iterator[tuple[str, Image]]:
    """Draw phantom scenes of liver, kidney, heart and bowel, all beams of the probe on them."""
    for seed in range(first_seed, first_seed + count):
        scene = sample_scene(seed, "clinical", pattern="L")
        organ = scene.lesions.organ
        name = "organ" if organ is None else organ.kind
        yield name, Renderer(scene, (_SIDE, _SIDE)).frame(_FRAME).image


def judge_frames(
    segmenter: Segmenter,
    frames: Iterable[Labelled],
    group: str,
    *,
    mirror: bool = False,
    recogniser: Recogniser | None = None,
) -> Iterator[Judged]:
    """Judge labelled phantom frames with a known sector; those without one are left out."""
    for frame in frames:
        if frame.box is None or frame.geometry is None:
            continue
        x, y, width, height = frame.box
        crop = np.ascontiguousarray(frame.image[y : y + height, x : x + width])
        value, verdict = judge_crop(
            segmenter, crop, frame.geometry, mirror=mirror, recogniser=recogniser
        )
        truth = None if frame.truth is None else frame.truth.blas
        yield Judged(frame.name, group, value, verdict, truth)


def pairs_of(judged: Iterable[Judged]) -> list[tuple[float, float]]:
    """Score and truth of every picture that is shown a number and has a true one."""
    return [
        (each.shown, each.truth)
        for each in judged
        if each.shown is not None and each.truth is not None
    ]


def gate_table(judged: Sequence[Judged]) -> Table:
    """Lay the gate's answers beside each other, group by group."""
    columns = (
        "pictures", "n", "score before", "number shown", "with a warning", "healthy",
        "healthy > .2", "healthy > .5", f"interval holds ({HOLDS:.0%} aimed at)", "mean interval",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    notes = []
    for group in dict.fromkeys(each.group for each in judged):
        own = [each for each in judged if each.group == group]
        shown = [each for each in own if each.shown is not None]
        healthy = [each for each in shown if each.truth is not None and each.truth <= HEALTHY]
        spans = [(each.verdict.high or 0.0) - (each.verdict.low or 0.0) for each in shown]
        rows.append((
            group, len(own), sum(each.value is not None for each in own), len(shown),
            sum(bool(each.verdict.concerns) for each in shown), len(healthy),
            sum((each.shown or 0.0) > 0.2 for each in healthy),
            sum((each.shown or 0.0) > 0.5 for each in healthy),
            coverage(pairs_of(own)), float(np.mean(spans)) if spans else None,
        ))  # fmt: skip
        why = Counter(each.verdict.concerns[0].code for each in own if each.shown is None)
        if why:
            told = ", ".join(f"{count} {code}" for code, count in why.most_common())
            notes.append(f"{group} without a number: {told}.")
    return Table("May this number be shown", columns, tuple(rows), " ".join(notes))
