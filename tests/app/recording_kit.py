"""What the tests of recordings share: a network that sees each pixel, and one recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.pipeline import Pipeline
from app.recording import Recording
from capture.sector import Sector, manual_fan
from models.labels import Label
from models.manifest import Manifest
from models.segmentation import Segmentation
from tests.app.engine_kit import SIDE, at_end, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from models.look import Look

FAN = manual_fan((SIDE, SIDE), (32.0, -12.0), 16.0, 56.0, -35.0, 35.0)


class Brightest:
    """A network whose every answer hangs on each pixel that it sees, now and before."""

    provider = "CPUExecutionProvider"

    def __init__(self, channels: int = 1) -> None:
        self.manifest = Manifest.model_validate(
            {
                "name": "brightest",
                "version": "1",
                "sha256": "1" * 64,
                "input": {"channels": channels},
            }
        )

    def __call__(self, look: Look) -> Segmentation:
        seen = [*look.earlier(self.manifest.input.earlier_s), look.now]
        mean = np.mean([image.astype(float) for image in seen], axis=0)
        labels = np.zeros(look.now.shape, np.uint8)
        labels[mean > np.percentile(mean, 90)] = Label.B_LINE
        labels[8:11] = Label.PLEURA
        labels[0, 0] = int(mean.sum() * 1000) % 5 + 1
        return Segmentation(labels, 0.0)


class Scored(Brightest):
    """One that always gives a score: a pleural line across the sector, a B-line below it."""

    def __call__(self, look: Look) -> Segmentation:
        labels = np.zeros((64, 64), np.uint8)
        labels[20:24, 4:60] = Label.PLEURA
        labels[24:62, 28:36] = Label.B_LINE
        return Segmentation(labels, 0.0)


def recorded(
    root: Path, source: object, network: object, sector: Sector = FAN, until: int | None = None
) -> Path:
    """Record a source through the real pipeline until its end, or so many results."""
    pipeline = Pipeline(network, paced=until is not None)
    recording = Recording(root, source.info, network)
    recording.confirm(sector)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(source, sector)
    try:
        if until is None:
            at_end(pipeline)
        else:
            wait_until(lambda: pipeline.health().processed >= until)
    finally:
        pipeline.stop()
        folder = recording.end()
        assert recording.close()
    assert folder is not None, recording.status()
    return folder
