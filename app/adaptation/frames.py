"""Frames of real recordings the way a network reads them, with whatever is known of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.examine import geometry_of
from app.marking import choose_frames, marked_frames, read_frame
from models.preprocess import shape, shape_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.evaluation.clip_index import ClipEntry
    from models.geometry import Geometry
    from models.preprocess import Form


@dataclass(frozen=True, slots=True)
class RealFrame:
    """One frame as the network's input.

    Parameters
    ----------
    file : str
        Name of the recording.
    frame : int
        Index in it.
    patient : str
        Whose it is; the file's name where the list does not say.
    image : (256, 256) uint8
        In the form asked for.
    labels : (256, 256) uint8 or None
        In the same form, 255 = unsure; None where nobody annotated.
    b_lines : bool or None
        Whether the recording is said to show B-lines anywhere.
    geometry : Geometry
        Of the crop.
    """

    file: str
    frame: int
    patient: str
    image: NDArray[np.uint8]
    labels: NDArray[np.uint8] | None
    b_lines: bool | None
    geometry: Geometry


def annotated(
    marks: Path, clips: Path, entries: Sequence[ClipEntry], form: Form
) -> Iterator[RealFrame]:
    """Go through the annotated frames, first round only; errors as in `app.marking`."""
    known = {entry.path.name: entry for entry in entries}
    for one in marked_frames(marks, clips):
        entry = known.get(one.file)
        yield RealFrame(
            file=one.file,
            frame=one.frame,
            patient=one.file if entry is None else entry.patient,
            image=shape(one.crop, one.geometry, form=form),
            labels=shape_labels(one.labels, one.geometry, form=form),
            b_lines=None if entry is None else entry.b_lines,
            geometry=one.geometry,
        )


def unlabelled(
    entries: Sequence[ClipEntry], marks: Path | None, each: int, form: Form
) -> Iterator[RealFrame]:
    """Go through some frames of every recording, spread and different from each other.

    Parameters
    ----------
    entries : sequence of ClipEntry
        The recordings.
    marks : Path or None
        Folder whose `sectors.json` says where the sectors lie.
    each : int
        Frames of a recording.
    """
    for entry in entries:
        for index in choose_frames(entry.path, each):
            frame, sector = read_frame(entry.path, index, marks)
            geometry = geometry_of(sector)
            crop = np.ascontiguousarray(sector.crop(frame.image))
            image = shape(crop, geometry, form=form)
            yield RealFrame(
                entry.path.name, index, entry.patient, image, None, entry.b_lines, geometry
            )
