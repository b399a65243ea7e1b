"""Recordings with findings by recording: real files, a model whose answers are known."""

from __future__ import annotations

import json

import pytest

from app.evaluation.clip_index import read_folds, read_index
from app.evaluation.clip_tables import b_line_aucs, clip_report
from app.evaluation.clips import figures_of, judge_clips
from app.evaluation.frames import DataError
from app.schema import ClassFraction, FrameEntry
from tests.app.kit import FAN, Stripes, write_clip, write_still

HEAD = "file,patient,b_lines,diagnosis,probe\n"


@pytest.fixture
def folder(tmp_path):
    write_clip(tmp_path / "a.avi", frames=6)
    write_clip(tmp_path / "b.avi", frames=4)
    write_still(tmp_path / "c.png")
    (tmp_path / "broken.avi").write_bytes(b"no video at all")
    lines = "a.avi,1,1,COVID-19,convex\nb.avi,2,0,regular,convex\nc.png,3,,,linear\n"
    (tmp_path / "index.csv").write_text(HEAD + lines + "broken.avi,4,1,,convex\n")
    return tmp_path


@pytest.fixture
def judged(folder):
    entries = read_index(folder, folder / "index.csv")
    return judge_clips(entries, lambda _: Stripes(), every=2, sector=FAN, gallery=True)


def test_the_list_says_what_is_known_of_each_recording(folder):
    a, b, c, _ = read_index(folder, folder / "index.csv")
    assert (a.b_lines, b.b_lines, c.b_lines) == (True, False, None)
    assert (a.healthy, b.healthy, c.a_lines) == (False, True, None)


def test_each_recording_is_read_through_and_a_broken_one_is_named(judged):
    assert judged.failed == ["broken.avi"]
    assert [clip.figures.frames for clip in judged.clips] == [3, 2, 1]
    first = judged.clips[0].figures
    assert first.pleura == 1.0 and first.area == first.area_b > 0 and first.area_a == 0.0
    assert first.scored == 3 and 0 < first.blas_p90 <= 1
    assert judged.clips[0].picture.ndim == 3
    assert judged.clips[2].picture is None  # nothing is stated of it


def test_the_report_counts_and_names_everything(judged):
    report = clip_report("clips", {"m": judged}, by=["probe"])
    figures = report.figures["clips"]["m"]
    auc = figures["auc"]["B-lines by area of B + confluence"]
    assert (auc["value"], auc["positives"], auc["negatives"]) == (0.5, 1, 1)
    assert figures["healthy"]["recordings"] == 1
    assert figures["recordings"]["a.avi"]["patient"] == "1"
    assert "broken.avi" in report.tables[0].note
    assert json.loads(json.dumps(figures, allow_nan=False))
    assert report.tables[-1].title == "m: B-lines, by probe"
    assert len(report.gallery["m: lowest score though with B-lines"]) == 1


def entry(blas, pleura=0.01, b_line=0.0, confluence=0.0, reason=None):
    shares = ClassFraction(rib=0, pleura=pleura, a_line=0, b_line=b_line, confluence=confluence)
    return FrameEntry(
        index=0, time_s=0.0, blas=blas, blas_paper=None, reason=reason, b_lines=None,
        trust="none" if blas is None else "ok",
        class_fraction=shares,
    )  # fmt: skip


def test_figures_of_a_recording_by_hand():
    frames = [entry(0.2, b_line=0.1), entry(0.8, confluence=0.3), entry(None, 0.0, reason="why")]
    found = figures_of(frames)
    assert (found.frames, found.masked, found.scored, found.severe) == (3, 3, 2, 1)
    assert found.area == pytest.approx(0.4 / 3) and found.area_b == pytest.approx(0.1 / 3)
    assert found.pleura == pytest.approx(2 / 3)
    assert found.blas_step == pytest.approx(0.6) and found.blas_median == pytest.approx(0.5)
    assert found.reasons == {"why": 1}


def test_without_a_mask_or_score_nothing_is_known():
    blind = FrameEntry(
        index=0, time_s=None, blas=None, blas_paper=None, reason="no signal", b_lines=None,
        trust="none",
        class_fraction=ClassFraction(),
    )  # fmt: skip
    found = figures_of([blind])
    assert (found.masked, found.area, found.blas_p90, found.pleura) == (0, None, None, None)
    assert b_line_aucs([]) and all(auc.value is None for auc in b_line_aucs([]).values())


@pytest.mark.parametrize(
    ("text", "told"),
    [("a,b\n1,2\n", "columns file and patient"), (HEAD + "none.avi,1,1,,\n", "none.avi")],
)
def test_a_list_that_does_not_fit_is_one_sentence(tmp_path, text, told):
    (tmp_path / "index.csv").write_text(text)
    with pytest.raises(DataError, match=told):
        read_index(tmp_path, tmp_path / "index.csv")


def test_folds_are_lists_of_patients(tmp_path):
    path = tmp_path / "folds.json"
    for text in ('[["a"], ["b", 3]]', '{"folds": [["a"], ["b", "3"]]}', '{"a": 0, "b": 1, "3": 1}'):
        path.write_text(text)
        assert read_folds(path) == {"a": 0, "b": 1, "3": 1}
    for text in ("[1]", "no json", '[["a"], ["a"]]'):
        path.write_text(text)
        with pytest.raises(DataError):
            read_folds(path)
