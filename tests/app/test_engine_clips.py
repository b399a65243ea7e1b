"""The engine on a real clip: any frame again exactly, and live the same results as in batch."""

from __future__ import annotations

import numpy as np
import pytest

from app.api import examine
from app.pipeline import Pipeline
from app.sources import open_source
from app.status import State
from models.labels import Label
from models.manifest import Manifest
from models.segmentation import Segmentation
from tests.app.engine_kit import Log, at_end, wait_until

pytestmark = [pytest.mark.clips, pytest.mark.gate]

NAME = "Reg_Image_181602_trimmed_crop.mp4"


class Bright:
    """Marks the bright upper half of a real picture as pleural line, its bright lower half as B."""

    manifest = Manifest(name="bright", version="1", sha256="0" * 64)
    provider = "numpy"

    def __call__(self, look) -> Segmentation:
        labels = np.zeros(look.now.shape, np.uint8)
        half = len(labels) // 2
        labels[:half][look.now[:half] > 180] = Label.PLEURA
        labels[half:][look.now[half:] > 60] = Label.B_LINE
        return Segmentation(labels, 0.0)


@pytest.fixture(scope="module")
def batch(clips):
    return list(examine(open_source(str(clips / NAME)), Bright()))


def test_unpaced_the_pipeline_gives_what_batch_gives(clips, batch) -> None:
    log = Log()
    pipeline = log.pipeline = Pipeline(Bright(), on_change=log, paced=False)
    pipeline.start(open_source(str(clips / NAME)))
    wait_until(lambda: pipeline.health().paused, 60.0)
    at_end(pipeline)
    pipeline.stop()
    assert len(log.results) == len(batch)
    for live, one in zip(log.results, batch, strict=True):
        assert live.frame.index == one.frame.index
        assert live.sector == one.sector and live.score == one.score
        assert np.array_equal(live.segmentation.labels, one.segmentation.labels)


def test_seeks_and_steps_show_the_very_pictures_of_the_clip(clips, batch) -> None:
    log = Log()
    pipeline = log.pipeline = Pipeline(Bright(), on_change=log)
    pipeline.start(open_source(str(clips / NAME)))
    wait_until(lambda: log.results, 20.0)
    pipeline.pause(True)
    for move, goal in (
        (lambda: pipeline.seek(60), 60),
        (lambda: pipeline.step(1), 61),
        (lambda: pipeline.step(-2), 59),
        (lambda: pipeline.seek(3), 3),
        (lambda: pipeline.seek(10**6), batch[-1].frame.index),
        (lambda: pipeline.step(-1), batch[-2].frame.index),
    ):
        move()
        wait_until(lambda goal=goal: log.results[-1].frame.index == goal, 20.0)
        shown = log.results[-1]
        assert np.array_equal(shown.frame.image, batch[goal].frame.image)
        # What may be shown depends on the frames before, which differ here.
        assert shown.appraisal.ungated == batch[goal].appraisal.ungated
        assert pipeline.health().state is State.PAUSED
    pipeline.stop()


def test_two_passes_give_the_same_numbers(clips, batch) -> None:
    again = examine(open_source(str(clips / NAME)), Bright())
    assert [(one.score, one.sector) for one in again] == [(one.score, one.sector) for one in batch]
