"""Recordings that come in pairs: with names where scanners write them, and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.source import parse_phantom
from capture.sector import Sector, manual_fan
from tests.capture import samples

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom import Dataset

CANARY = "CANARY"
SIZE = (400, 320)
FRAMES = 8
AT = (40, 40)
"""Where the phantom's picture of 320 × 240 stands in the whole."""

FAN: Sector = manual_fan(SIZE, (200.0, 26.0), 40.0, 228.0, -33.0, 33.0, mm_per_px=0.5)
BESIDE_BOX = ((4, 18), (280, 18), (4, 314), (300, 314))
CORNERS = ((80, 95), (262, 95), (82, 250), (262, 250))
"""Outside the sector but inside the box around it."""


def pictures(named: bool, *, corners: bool = False) -> list[NDArray[np.uint8]]:
    """Phantom frames, (H, W) uint8; with `named`, lettering around the sector's box."""
    made = []
    with parse_phantom("phantom:seed=4,fps=10,size=320x240,seconds=1,probe=convex") as source:
        for frame in source:
            image = np.zeros((SIZE[1], SIZE[0]), np.uint8)
            image[AT[1] : AT[1] + 240, AT[0] : AT[0] + 320] = frame.image
            image[~FAN.mask()] = 0
            places = (*BESIDE_BOX, *(CORNERS if corners else ()))
            made.append(lettered(image, places) if named else image)
            if len(made) == FRAMES:
                break
    return made


def lettered(
    image: NDArray[np.uint8], places: tuple[tuple[int, int], ...] = BESIDE_BOX + CORNERS
) -> NDArray[np.uint8]:
    """Write a name at each place, outside the sector only."""
    drawn = image.copy()
    for place in places:
        cv2.putText(drawn, f"{CANARY} 42", place, cv2.FONT_HERSHEY_PLAIN, 0.9, 255, 1)
    return np.where(FAN.mask(), image, drawn).astype(np.uint8)


def clip(path: Path, named: bool, *, corners: bool = False) -> Path:
    """Write a lossless recording."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = pictures(named, corners=corners)
    return samples.make_clip(path, "ffv1", layout="gray", fps=10, pictures=shown)


def still(path: Path, named: bool) -> Path:
    """Write one picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return samples.write_picture(path, pictures(named)[0])


def dicom(path: Path, named: bool) -> Path:
    """Write DICOM whose every text tag names somebody, with `named`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = samples.dicom(np.stack(pictures(named)))
    for keyword in _TEXTS:
        setattr(data, keyword, f"{CANARY} {keyword}"[:16] if named else "x")
    data.PatientName, data.PatientID = (CANARY + "^N", CANARY + "-1") if named else ("x", "1")
    data.add_new(0x00091001, "LO", f"{CANARY} private" if named else "x")
    return samples.save_dicom(path, _block(data))


def _block(data: Dataset) -> Dataset:
    data.add_new(0x00090010, "LO", "PRIVATE")
    return data


_TEXTS = (
    *("InstitutionName", "ReferringPhysicianName", "OperatorsName", "StudyDescription"),
    *("SeriesDescription", "ProtocolName", "ImageComments", "AccessionNumber", "StationName"),
    *("InstitutionAddress", "PatientAddress", "AdditionalPatientHistory", "DeviceSerialNumber"),
    *("PatientComments", "RequestingPhysician", "PerformingPhysicianName", "ManufacturerModelName"),
)
