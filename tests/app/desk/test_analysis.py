from __future__ import annotations

import threading

import numpy as np
import pytest

from app.desk.analysis import Analysis, Study
from app.model import load_model
from tests.app.desk.conftest import CLIP


def test_every_frame_is_kept_with_its_number_and_its_labels(study: Study) -> None:
    assert study.done and study.progress == 1.0 and study.error is None
    assert sorted(study.frames) == list(range(12)) and study.total == 12
    first = study.frames[0]
    labels = first.labels()
    assert labels is not None and labels.shape == (256, 256) and labels.dtype == np.uint8
    assert first.geometry is not None and first.appraisal is not None
    assert study.cine is not None and study.cine.window.frames == 12


def test_cancel_ends_it_and_keeps_what_was_read() -> None:
    seen = threading.Event()
    run = Analysis(CLIP, load_model, lambda: seen.set() if run.count() else None)
    run.start()
    assert seen.wait(60)
    run.cancel()
    assert run.join(60)
    study = run.study()
    assert study.cancelled and not study.done and 0 < len(study.frames) <= 12


@pytest.mark.parametrize("text", ["no-such-file.mp4", "device:99"])
def test_what_cannot_be_read_is_told_in_one_sentence(text: str) -> None:
    run = Analysis(text, load_model)
    run.start()
    assert run.join(60)
    study = run.study()
    assert study.error and "\n" not in study.error and not study.frames
