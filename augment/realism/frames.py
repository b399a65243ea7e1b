"""Where the frames come from: clips of a folder, and the phantom; both as the network sees them."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom import Renderer, sample_scene
from augment.sampling import make_sample
from augment.training_scenes import training_scene
from capture.dicom import is_dicom
from capture.errors import CaptureError, SourceUnavailable
from capture.find_sector import find_sector
from capture.opening import CLIP_SUFFIXES, DICOM_SUFFIXES, open_source
from capture.source import Seekable
from capture.still import STILL_SUFFIXES
from models.preprocess import SIZE, squash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from capture.sector import Sector
    from models.geometry import Geometry

    Vary = Callable[
        [NDArray[np.uint8], NDArray[np.uint8], int], tuple[NDArray[np.uint8], NDArray[np.uint8]]
    ]

INDEX = "index.csv"
MARGIN = -0.02
"""How far inside the sector's outline is measured, share of the width; nothing beyond it counts."""

RENDERED_PX = 320
_LOOKS = 7
_MOMENTS = 300
_SUFFIXES = STILL_SUFFIXES | CLIP_SUFFIXES | DICOM_SUFFIXES


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame.

    Parameters
    ----------
    image : (256, 256) uint8
        The network's input in grey levels.
    inside : (256, 256) bool
        What is ultrasound.
    labels : (256, 256) uint8 or None
        Truth of a simulated frame.
    geometry : Geometry
        Of the probe, in pixels of the crop that `image` is squashed from.
    name, group : str
        Clip or scene; frames of one group (patient, scene) are never on both sides of a split.
    """

    image: NDArray[np.uint8]
    inside: NDArray[np.bool_]
    labels: NDArray[np.uint8] | None
    geometry: Geometry
    name: str
    group: str


def recordings(folder: Path) -> list[tuple[Path, str]]:
    """List the recordings of a folder with the patient of each.

    The patient is the column `patient` of `index.csv` (with `file`) in that folder; a file that is
    not in it is taken for a patient of its own. Other files, such as documents, are passed over.

    Raises
    ------
    SourceUnavailable
        If there is none, or the folder or its index may not be read.
    """
    try:
        files = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))
        patients = _patients(folder / INDEX)
        files = [p for p in files if p.suffix.lower() in _SUFFIXES or _is_dicom(p)]
    except (OSError, ValueError, csv.Error) as error:
        raise SourceUnavailable(
            f"The folder {folder.name or folder} or its {INDEX} cannot be read; "
            "name a folder of clips."
        ) from error
    if not files:
        raise SourceUnavailable(
            f"The folder {folder.name or folder} holds no recordings; "
            "name a folder of clips, stills or DICOM files."
        )
    return [(file, patients.get(file.name, file.name)) for file in files]


def _is_dicom(path: Path) -> bool:
    return not path.suffix and is_dicom(path)


def _patients(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["file"]: row["patient"] for row in rows if row.get("file") and row.get("patient")}


def real_shots(
    path: Path, patient: str, geometry_of: Callable[[Sector], Geometry], count: int = 6
) -> list[Shot]:
    """Read frames of a recording, spread evenly over it.

    Parameters
    ----------
    geometry_of : callable
        Turns the sector that was found into the geometry of its crop.
    count : int
        At most so many frames; a still has one.

    Returns
    -------
    list of Shot
        Empty when no sector was found.

    Raises
    ------
    CaptureError
        If it cannot be read.
    """
    pictures = _pictures(path, max(count, _LOOKS))
    sector = find_sector(pictures) if pictures else None
    if sector is None:
        return []
    geometry = geometry_of(sector)
    inside = geometry.mask((SIZE, SIZE), MARGIN)
    chosen = np.unique(np.linspace(0, len(pictures) - 1, count).round().astype(int))
    return [
        Shot(squash(sector.crop(pictures[k]), geometry), inside, None, geometry, path.name, patient)
        for k in chosen
    ]


def _pictures(path: Path, count: int) -> list[NDArray[np.uint8]]:
    """Return up to so many pictures, spread evenly; those that can be had."""
    with open_source(str(path)) as source:
        total = source.info.frames or 1
        if not isinstance(source, Seekable) or total <= 1:
            return [frame.image for _, frame in zip(range(1), source, strict=False)]
        pictures: list[NDArray[np.uint8]] = []
        seen: set[int] = set()
        for index in np.unique(np.linspace(0, total - 1, count).astype(int)):
            source.seek(int(index))
            frame = next(iter(source), None)
            if frame is None or frame.index in seen:
                continue
            seen.add(frame.index)
            if not pictures or frame.image.shape == pictures[0].shape:
                pictures.append(frame.image)
    return pictures


def usable_shots(
    path: Path, patient: str, geometry_of: Callable[[Sector], Geometry], count: int = 6
) -> list[Shot]:
    """Do the same as `real_shots`, but give none where the recording cannot be read."""
    try:
        return real_shots(path, patient, geometry_of, count)
    except CaptureError:
        return []


def simulated_shots(
    seeds: range, preset: Preset | None = None, vary: Vary | None = None
) -> Iterator[Shot]:
    """Make one frame of each scene, as training makes them, cropped exactly to the sector.

    Parameters
    ----------
    seeds : range
        Scenes, as in `augment.training_scenes.training_scene`.
    preset : str, optional
        One distribution of the phantom in place of the mixture that training draws.
    vary : callable, optional
        Varies picture and labels by a seed, as training does.
    """
    size = (RENDERED_PX, RENDERED_PX)
    for seed in seeds:
        scene = training_scene(seed) if preset is None else sample_scene(seed, preset)
        renderer = Renderer(scene, size=size)
        frame = int(np.random.default_rng([seed, 80]).integers(_MOMENTS))
        image, labels = make_sample(seed, frame, RENDERED_PX, jitter=0.0, renderer=renderer)
        geometry = _cropped(renderer)
        inside = geometry.mask((SIZE, SIZE), MARGIN)
        if vary is not None:
            _, moved = vary(image, inside.astype(np.uint8), seed)
            image, labels = vary(image, labels, seed)
            inside = moved > 0
        yield Shot(image, inside, labels, geometry, f"scene {seed}", f"scene {seed}")


def _cropped(renderer: Renderer) -> Geometry:
    """Return the geometry in pixels of the box of the sector."""
    x, y, width, height = renderer.screen.box
    geometry = renderer.screen.geometry
    apex = None if geometry.apex is None else (geometry.apex[0] - x, geometry.apex[1] - y)
    return replace(geometry, size=(height, width), apex=apex)
