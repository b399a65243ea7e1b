"""Which real frames count as lung, on made-up annotations."""

from __future__ import annotations

import numpy as np

from app.adaptation.frames import RealFrame
from app.adaptation.lungs import showing_lung
from models.geometry import Geometry
from models.labels import Label

WHOLE = Geometry(size=(256, 256), kind="columns")


def frame(file: str, number: int, pleura: int | None) -> RealFrame:
    """A frame with pleura on so many columns; None: nobody annotated it."""
    labels = None
    if pleura is not None:
        labels = np.zeros((256, 256), np.uint8)
        labels[60:64, :pleura] = Label.PLEURA
    return RealFrame(file, number, file, np.zeros((256, 256), np.uint8), labels, None, WHOLE)


def test_annotated_frames_need_pleura_and_the_others_a_recording_without_one_that_lacks_it():
    frames = [
        frame("lung", 0, 128), frame("lung", 5, None), frame("partly", 0, 128),
        frame("partly", 3, 10), frame("partly", 9, None), frame("never looked at", 1, None),
    ]  # fmt: skip
    kept = [(each.file, each.frame) for each in showing_lung(frames)]
    assert kept == [("lung", 0), ("lung", 5), ("partly", 0), ("never looked at", 1)]
