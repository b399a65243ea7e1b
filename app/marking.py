"""Annotated frames of real recordings: which frames, whose sector, picture and truth together."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from app.examine import geometry_of
from app.sectors import SectorKeeper
from app.sources import open_source
from capture.errors import ClipError, SectorError
from capture.sector import read_sector
from capture.source import Seekable
from capture.wording import quoted
from models.mark_map import crop_map, polar_map
from models.marks import SECTORS_NAME, a_lines_undecided, load_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from capture.frame import Frame
    from capture.sector import Sector
    from models.geometry import Geometry

PUBLISHED = Path(str(files("assets"))) / "marks"
"""Folder of the annotations that come with Pleura."""

_LOOKED_AT = 6  # candidates for each frame that is chosen
_SMALL = 48
_DUPLICATE = 2.5  # grey levels, root mean square
_EMPTY = 4.0  # grey levels, standard deviation


class MarkedFrame(NamedTuple):
    """A frame with its truth.

    Parameters
    ----------
    file : str
        Name of the recording.
    frame : int
        Index in it.
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        Of the crop.
    polar : (256, 256) uint8
        Labels by depth and beam, 255 where unsure.
    labels : (H, W) uint8
        The same in the crop.
    patient : str or None
        Patient or article as `index.csv` beside the recordings says; None when it says nothing.
    a_lines : bool or None
        Whether A-lines are in view; None where what may be one was left unsure.
    """

    file: str
    frame: int
    crop: NDArray[np.uint8]
    geometry: Geometry
    polar: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    patient: str | None
    a_lines: bool | None


def marked_frames(
    marks: Path, clips: Path, rounds: tuple[int, ...] = (1,)
) -> Iterator[MarkedFrame]:
    """Go through all annotated frames.

    Parameters
    ----------
    marks : Path
        Folder of annotations (or one file) with its `sectors.json`.
    clips : Path
        Folder of the recordings, with or without `index.csv`.
    rounds : tuple of int
        Which rounds of annotation.

    Raises
    ------
    MarksRejected
        If the annotations do not fit their form.
    CaptureError
        If a recording is missing or has no such frame or no sector.
    """
    patients = _patients(clips)
    for one in load_marks(marks):
        if one.round not in rounds:
            continue
        frame, sector = read_frame(clips / one.file, one.frame, marks)
        geometry = geometry_of(sector)
        polar = polar_map(one, geometry)
        yield MarkedFrame(
            one.file,
            one.frame,
            np.ascontiguousarray(sector.crop(frame.image)),
            geometry,
            polar,
            crop_map(polar, geometry),
            patients.get(one.file),
            None if a_lines_undecided(one) else bool(one.a_lines),
        )


def read_frame(clip: Path, index: int, marks: Path | None) -> tuple[Frame, Sector]:
    """Read one frame of a recording and the sector that annotations of it are tied to.

    The sector comes from `sectors.json` beside the annotations, else from the published one;
    else it is found in nine places of the recording and kept beside the annotations.

    Parameters
    ----------
    clip : Path
        Recording.
    index : int
        Frame.
    marks : Path or None
        File or folder of annotations; None keeps nothing.

    Raises
    ------
    CaptureError
        If there is no such recording, frame or sector.
    """
    with open_source(str(clip)) as source:
        if not isinstance(source, Seekable):
            raise ClipError(f"{quoted(clip)} is no recording: its frames cannot be had again.")
        sector = _sector_of(clip, source, marks)
        total = source.info.frames
        frame = None
        if total is None or index < total:
            source.seek(index)
            frame = next(iter(source), None)
    if frame is None or frame.index != index:
        raise ClipError(f"{quoted(clip)} has no frame {index}: it has {total}, counted from 0.")
    return frame, sector


def choose_frames(clip: Path, count: int) -> list[int]:
    """Choose frames of a recording that are spread in time and differ from each other.

    Of six candidates for each frame wanted, the one whose picture is farthest from all chosen ones
    is added, weighted by its distance in time. Empty pictures and near-duplicates are left out.

    Returns
    -------
    list of int
        Frame indices in order; fewer than `count` when the recording repeats itself.
    """
    pictures = _candidates(clip, count * _LOOKED_AT)
    if not pictures:
        return []
    indices = np.array(sorted(pictures))
    small = np.stack([pictures[int(index)] for index in indices])
    span = max(int(indices[-1] - indices[0]), 1) / max(count, 1)
    chosen = [len(indices) // 2]
    while len(chosen) < min(count, len(indices)):
        apart = np.sqrt(((small[:, None] - small[chosen][None]) ** 2).mean(axis=(2, 3))).min(axis=1)
        away = np.abs(indices[:, None] - indices[chosen][None]).min(axis=1)
        worth = np.where(apart < _DUPLICATE, -1.0, apart * np.minimum(away / span, 1.0))
        best = int(worth.argmax())
        if worth[best] <= 0:
            break
        chosen.append(best)
    return sorted(int(indices[at]) for at in chosen)


def _candidates(clip: Path, count: int) -> dict[int, NDArray[np.float64]]:
    """Spread frames, made small; those that are not empty."""
    with open_source(str(clip)) as source:
        if not isinstance(source, Seekable):
            raise ClipError(f"{quoted(clip)} is no recording: its frames cannot be had again.")
        frames = source.info.frames or 1
        found: dict[int, NDArray[np.float64]] = {}
        for index in sorted({round(at) for at in np.linspace(0, frames - 1, min(count, frames))}):
            source.seek(index)
            frame = next(iter(source), None)
            if frame is not None and frame.image.std() > _EMPTY:
                small = cv2.resize(frame.image, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA)
                found[frame.index] = small.astype(np.float64)
    return found


def _sector_of(clip: Path, source: Seekable, marks: Path | None) -> Sector:
    folder = None if marks is None else (marks if marks.is_dir() else marks.parent)
    for place in (folder, PUBLISHED):
        known = {} if place is None else _read_sectors(place / SECTORS_NAME)
        if clip.name in known:
            return known[clip.name]
    keeper = SectorKeeper(source.info)
    keeper.find_in(source)
    first = next(iter(source), None)
    sector = None if first is None else keeper(first)
    if sector is None:
        raise SectorError(
            f"No ultrasound was found in {quoted(clip)}: add its sector to {SECTORS_NAME} by hand."
        )
    if folder is not None and folder.is_dir():
        path = folder / SECTORS_NAME
        _write_sectors(path, {**_read_sectors(path), clip.name: sector})
    return sector


def _read_sectors(path: Path) -> dict[str, Sector]:
    if not path.is_file():
        return {}
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        raise SectorError(f"{path.name} beside the annotations is no readable JSON.") from None
    if not isinstance(values, dict):
        raise SectorError(f"{path.name} must hold one object: file name to sector.")
    return {name: read_sector(value) for name, value in values.items()}


def _write_sectors(path: Path, sectors: dict[str, Sector]) -> None:
    lines = [f"{json.dumps(name)}: {json.dumps(asdict(sectors[name]))}" for name in sorted(sectors)]
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
        partial.replace(path)
    except OSError:
        raise SectorError(
            f"{path.name} cannot be written beside the annotations: put them where it can be."
        ) from None


def _patients(clips: Path) -> dict[str, str]:
    path = clips / "index.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["file"]: row["patient"] for row in rows if row.get("patient")}
