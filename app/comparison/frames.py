"""Frames that judge a comparison: the same for all arms, in every form that one of them reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.clip_index import read_index
from app.evaluation.frames import phantom_frames
from app.examine import geometry_of
from app.marking import choose_frames, marked_frames, read_frame
from app.sources import open_source
from capture.source import Seekable
from models.preprocess import shape, shape_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from models.geometry import Geometry
    from models.preprocess import Form

EARLIER_S = (0.3, 0.13)
"""Before now, oldest first, as a network that looks back learns."""


@dataclass(frozen=True, slots=True)
class JudgedFrame:
    """One frame.

    Parameters
    ----------
    source, patient : str
        Recording or preset; whose it is.
    images : dict of (256, 256, 3) uint8
        By form: two earlier pictures and now; a still repeats itself.
    geometry : Geometry
        Of the crop.
    truth : (256, 256) uint8 or None
        Over the crop, 255 = undecided.
    b_lines : bool or None
        Whether the recording is said to show them; None also for frames that judge masks only.
    """

    source: str
    patient: str
    images: dict[Form, NDArray[np.uint8]]
    geometry: Geometry
    truth: NDArray[np.uint8] | None
    b_lines: bool | None


def simulated(presets: Sequence[Preset], count: int, forms: Sequence[Form]) -> list[JudgedFrame]:
    """Paint so many held-out frames of each preset."""
    found = []
    for preset in presets:
        for one in phantom_frames(preset, count, history=True):
            if one.box is None or one.geometry is None:
                continue
            x, y, width, height = one.box
            cut = slice(y, y + height), slice(x, x + width)
            crops = [np.ascontiguousarray(each[cut]) for each in (*one.earlier, one.image)]
            truth = shape_labels(np.ascontiguousarray(one.labels[cut]), one.geometry)
            images = _shaped(crops, one.geometry, forms)
            found.append(JudgedFrame(preset, one.name, images, one.geometry, truth, None))
    return found


def annotated(
    marks: Path, clips: Path, forms: Sequence[Form], *, back: bool = True
) -> Iterator[JudgedFrame]:
    """Go through the annotated frames, first round only; errors as in `app.marking`.

    Without `back` no earlier pictures are read: each repeats itself.
    """
    for one in marked_frames(marks, clips):
        crops = _with_earlier(clips / one.file, one.frame, marks, one.crop, back)
        yield JudgedFrame(
            source=one.file,
            patient=one.patient or one.file,
            images=_shaped(crops, one.geometry, forms),
            geometry=one.geometry,
            truth=shape_labels(one.labels, one.geometry),
            b_lines=None,
        )


def unlabelled(
    clips: Path, marks: Path, each: int, forms: Sequence[Form], *, back: bool = True
) -> Iterator[JudgedFrame]:
    """Go through some frames of every recording of `index.csv`, spread and different."""
    for entry in read_index(clips, clips / "index.csv"):
        for index in choose_frames(entry.path, each):
            frame, sector = read_frame(entry.path, index, marks)
            geometry, crop = geometry_of(sector), np.ascontiguousarray(sector.crop(frame.image))
            crops = _with_earlier(entry.path, index, marks, crop, back)
            images = _shaped(crops, geometry, forms)
            name = entry.path.name
            yield JudgedFrame(name, entry.patient, images, geometry, None, entry.b_lines)


def _shaped(
    crops: Sequence[NDArray[np.uint8]], geometry: Geometry, forms: Sequence[Form]
) -> dict[Form, NDArray[np.uint8]]:
    return {form: np.dstack([shape(crop, geometry, form=form) for crop in crops]) for form in forms}


def _with_earlier(
    clip: Path, index: int, marks: Path, now: NDArray[np.uint8], back: bool
) -> list[NDArray[np.uint8]]:
    """Read what came shortly before a frame; what is not there is the oldest that is."""
    still = [now] * (len(EARLIER_S) + 1)
    if not back or index == 0:
        return still
    with open_source(str(clip)) as source:
        rate = source.info.fps if isinstance(source, Seekable) else None
    if rate is None:
        return still
    crops = []
    for before_s in EARLIER_S:
        frame, sector = read_frame(clip, max(0, index - round(before_s * rate)), marks)
        crops.append(np.ascontiguousarray(sector.crop(frame.image)))
    return [*crops, now]
