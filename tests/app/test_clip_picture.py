"""A recording as numbers and as one picture: what is kept of it, what is said, nothing made up."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.batch_files import Wishes, analyse_to_files
from app.clip_picture import draw_recording
from app.clip_watch import LONGEST, ClipWatch
from app.masks import inside
from app.model import load_model
from app.pictures import plate
from app.sources import open_source
from app.summary import summary_of
from models.cine.moment import Moment
from models.score import Reason, not_assessable
from tests.app.phantom_clip import examined

pytestmark = pytest.mark.gate


@pytest.fixture
def clip():
    return examined()


@pytest.fixture
def said(monkeypatch):
    """Every line that is written into pictures."""
    lines = []
    real = plate.write

    def note(image, text, *rest, **more):
        lines.append(text)
        real(image, text, *rest, **more)

    for name in ("plate", "spaces", "over_time", "along_beams"):
        monkeypatch.setattr(f"app.pictures.{name}.write", note)
    return lines


def drawn(clip, **changes):
    reading = replace(clip.reading, **changes)
    worst = clip.results[reading.cine.window.worst.index] if reading.cine else clip.results[0]
    return draw_recording(worst, reading.cine, reading.watch, reading.summary, "lung 1")


def test_the_numbers_of_a_recording_are_those_of_its_frames(clip):
    summary = clip.reading.summary
    scores = [each.score.value for each in clip.results if each.score.value is not None]
    assert (summary.frames, summary.scored) == (48, len(scores))
    assert summary.blas_median == pytest.approx(np.median(scores), abs=1e-5)
    assert summary.blas_p90 == pytest.approx(np.percentile(scores, 90), abs=1e-5)
    assert sum(summary.trust.values()) == 48
    cine = summary.cine
    assert cine.usable == len(scores) and cine.end_s == pytest.approx(47 / 8)
    assert cine.worst.blas == pytest.approx(clip.results[cine.worst.index].score.value, abs=1e-4)
    assert cine.breath.rate_per_min == pytest.approx(26.6, abs=1.5)
    assert {space.state for space in cine.sliding} <= {"present", "weak", "not seen", "cannot tell"}
    assert {each.name for each in summary.readings} == {"B-lines in one space", "LUS zone score"}


def test_without_time_and_without_numbers_nothing_is_zero(clip):
    entries = list(clip.reading.frames[:2])
    bare = summary_of(entries)
    assert bare.cine is None and bare.readings == ()
    none = summary_of([])
    assert none.blas_median is None and none.blas_max is None and none.b_lines_max is None
    over_time = summary_of(entries, clip.reading.cine).cine
    assert over_time.sliding == () and over_time.sliding_reason == "not looked for"


def test_the_picture_says_worst_moment_frames_breath_and_lines(clip, said):
    picture = drawn(clip)
    text = " ".join(said)
    peak = clip.reading.summary.cine.worst
    assert picture.ndim == 3 and picture.dtype == np.uint8 and picture.shape[1] == 1440
    assert f"Worst moment: {peak.blas:.2f} at {peak.time_s:.2f} s, frame {peak.index}" in text
    assert "48 frames, 48 with a number" in text
    assert "Breathing: 27 a minute" in text or "Breathing: 26 a minute" in text
    assert "Most B-lines at once:" in text and "Different B-lines over the whole time" in text
    assert "Lung sliding, space by space:" in text
    assert "9 times in 10 the true value lies between" in text
    assert "not for diagnosis" in text and "lung 1" in text
    assert "None" not in text


def test_a_frame_that_has_no_number_by_itself_shows_none(clip, said):
    first = clip.results[0]
    reason = "this does not look like lung ultrasound"
    verdict = replace(first.appraisal.verdict, low=None, high=None, concerns=(_grave(reason),))
    held = replace(
        first,
        score=not_assessable(reason),
        appraisal=replace(first.appraisal, verdict=verdict),
    )
    summary = summary_of([])
    draw_recording(held, None, ClipWatch(), summary, "lung 1")
    text = " ".join(said)
    assert f"By itself this frame has no number: {reason}" in text
    assert not [line for line in said if line.replace(".", "").isdigit()]
    assert "No score" in text


def test_a_recording_without_ultrasound_says_what_to_do(said):
    draw_recording(None, None, ClipWatch(), summary_of([]), "lung 1")
    assert "No ultrasound was found" in said and "Mark the ultrasound sector by hand." in said


def test_nothing_outside_the_sector_is_in_the_picture(clip):
    first = clip.results[0]
    loud = first.frame.image.copy()
    loud[inside(first.sector) == 0] = 255
    changed = replace(first, frame=replace(first.frame, image=loud))
    reading = clip.reading
    both = [
        draw_recording(each, reading.cine, reading.watch, reading.summary, "lung 1")
        for each in (first, changed)
    ]
    assert np.array_equal(*both)


def test_the_beam_of_the_m_mode_is_near_the_middle_of_those_that_are_read(clip):
    strip, times_s, across = clip.reading.watch.m_mode()
    assert strip.shape == (256, 48) and times_s.size == 48
    readable = np.mean([each.beams.readable for each in clip.results], axis=0)
    assert readable[round(across * 256)] > 0.7
    assert 0.2 < across < 0.85


def test_little_is_kept_of_a_long_recording_and_one_moment_is_no_strip(clip):
    watch = ClipWatch()
    moment = Moment(0, 0.0, not_assessable(Reason.NO_PLEURA), None, np.zeros((8, 32), np.uint8))
    watch(moment)
    assert watch.m_mode() is None
    watch(replace(moment, picture=None))
    assert watch.m_mode() is None
    for k in range(1, LONGEST + 50):
        watch(replace(moment, index=k, time_s=k / 100))
    strip, _, across = watch.m_mode()
    assert strip.shape == (8, LONGEST)
    assert abs(across - 0.5) < 0.07
    assert watch.slides(watch.sliding()) is None


def test_the_picture_is_written_beside_the_numbers(tmp_path):
    source = "phantom:seed=4,size=320x240,preset=clinical,fps=8,seconds=0.5"
    with open_source(source) as opened:
        analysis = analyse_to_files(opened, load_model(), tmp_path, "a", Wishes())
    assert set(analysis.files) == {"a.csv", "a.picture.png"}
    assert cv2.imread(str(tmp_path / "a.picture.png")).shape[1] == 1440


def _grave(reason):
    from models.trust.verdict import Concern, Trust

    return Concern("not-lung", Trust.NONE, reason, "Check the source.")


def test_what_cannot_be_told_of_sliding_says_why(clip, said):
    cine = clip.reading.summary.cine
    space = cine.sliding[0].model_copy(
        update={"state": "cannot tell", "amount_mm": None, "reason": "the probe moves"}
    )
    over_time = cine.model_copy(update={"sliding": (space,)})
    drawn(clip, summary=clip.reading.summary.model_copy(update={"cine": over_time}))
    assert "Lung sliding, space by space: cannot tell (the probe moves)" in said


def test_lines_that_cannot_be_followed_are_not_counted(clip, said):
    window = replace(clip.reading.cine.window, times_s=clip.reading.cine.window.times_s * 3)
    drawn(clip, cine=replace(clip.reading.cine, window=window))
    told = next(line for line in said if line.startswith("Different B-lines"))
    assert told.endswith("too few frames a second to follow them")
    said.clear()
    drawn(clip)
    assert "too few" not in next(line for line in said if line.startswith("Different B-lines"))
