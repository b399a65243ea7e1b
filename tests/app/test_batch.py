from __future__ import annotations

import csv
import json
import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.batch import analyse
from app.batch_files import Wishes, analyse_to_files
from app.masks import inside, place
from app.schema import Analysis
from app.sources import open_source
from app.table import FINDINGS
from capture.errors import CaptureError, ClipError, SourceUnavailable
from capture.frame import Frame, SourceInfo
from tests.app.kit import BOX, FAN, SIZE, Stripes, frame, stripes, write_clip, write_still

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.look import Look
    from models.segmentation import Segmentation

ALL = Wishes(overlay=True, masks=True, sector=BOX)


class Listed:
    """A source of given frames; may break off, may be live."""

    def __init__(self, frames: list[Frame], error: Exception | None = None, live: bool = False):
        self.info = SourceInfo("listed", SIZE, 25.0, live, len(frames))
        self.frames, self.error = frames, error

    def __iter__(self) -> Iterator[Frame]:
        yield from self.frames
        if self.error is not None:
            raise self.error


def run(path: Path, out: Path, segmenter: Stripes, wishes: Wishes = ALL) -> Analysis:
    out.mkdir(exist_ok=True)
    with open_source(str(path)) as source:
        return analyse_to_files(source, segmenter, out, path.stem, wishes)


def read_json(path: Path) -> dict:
    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no number")

    text = path.read_text(encoding="utf-8")
    Analysis.model_validate_json(text)
    return json.loads(text, parse_constant=refuse)


def test_every_frame_is_reported_once_in_order(tmp_path: Path) -> None:
    segmenter = Stripes()
    run(write_clip(tmp_path / "x.avi"), tmp_path / "out", segmenter)
    stored = read_json(tmp_path / "out" / "x.json")
    assert stored["schema"] == 2
    assert [entry["index"] for entry in stored["frames"]] == list(range(8))
    assert segmenter.seen[:8] == list(range(8))  # and its worst moment once more
    assert [entry["time_s"] for entry in stored["frames"]] == pytest.approx(np.arange(8) / 25)
    assert stored["source"] == {
        "name": "x.avi",
        "width": 96,
        "height": 80,
        "fps": pytest.approx(25),
        "frames": 8,
        "incomplete": None,
    }
    assert stored["model"] == {"name": "stripes", "version": "1", "sha256": "0" * 64}
    assert stored["sector"]["box"] == list(BOX.box)
    assert stored["summary"]["frames"] == stored["summary"]["scored"] == 8
    assert stored["files"] == ["x.csv", "x.masks.npz", "x.overlay.mp4", "x.picture.png"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        *stored["files"][:1],
        "x.json",
        *stored["files"][1:],
    ]


def test_scores_and_fractions_are_those_of_the_masks(tmp_path: Path) -> None:
    wishes = Wishes(masks=True, sector=FAN)
    run(write_clip(tmp_path / "x.avi", frames=2), tmp_path / "out", Stripes(), wishes)
    entry = read_json(tmp_path / "out" / "x.json")["frames"][0]
    with np.load(tmp_path / "out" / "x.masks.npz") as stored:
        labels = stored["labels"][0]
    assert (labels == place(stripes(), FAN.box, SIZE)).all()
    sector = labels[inside(FAN) > 0]
    for value, name in enumerate(("rib", "pleura", "a_line", "b_line", "confluence"), start=1):
        assert entry["class_fraction"][name] == pytest.approx((sector == value).mean(), abs=1e-6)
    assert 0 < entry["blas"] < 1
    assert entry["b_lines"] == 1


def test_json_and_csv_agree(tmp_path: Path) -> None:
    run(write_clip(tmp_path / "x.avi"), tmp_path / "out", Stripes(fails_from=5))
    entries = read_json(tmp_path / "out" / "x.json")["frames"]
    with (tmp_path / "out" / "x.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(entries) == 8
    for row, entry in zip(rows, entries, strict=True):
        fractions, found = entry.pop("class_fraction"), entry.pop("findings")
        entry |= {f"fraction_{name}": share for name, share in fractions.items()}
        entry |= {name: found[name]["value"] for name in FINDINGS}
        entry["concerns"] = " ".join(concern["code"] for concern in entry["concerns"])
        del entry["spaces"]
        assert row == {name: "" if v is None else str(v) for name, v in entry.items()}


def test_what_is_not_known_is_null_and_never_zero(tmp_path: Path) -> None:
    run(write_clip(tmp_path / "x.avi"), tmp_path / "out", Stripes(fails_from=0))
    stored = read_json(tmp_path / "out" / "x.json")
    for entry in stored["frames"]:
        assert entry["reason"]
        assert entry["blas"] is entry["blas_paper"] is entry["b_lines"] is None
        assert set(entry["class_fraction"].values()) == {None}
    summary = stored["summary"]
    assert summary["scored"] == 0
    assert summary["reasons"] == {stored["frames"][0]["reason"]: 8}
    assert {summary[k] for k in ("blas_median", "blas_p90", "blas_max", "b_lines_max")} == {None}
    with np.load(tmp_path / "out" / "x.masks.npz") as masks:
        assert masks["labels"].shape == (0, 80, 96)


def test_frames_without_a_score_do_not_pull_the_summary_down(tmp_path: Path) -> None:
    run(write_clip(tmp_path / "x.avi"), tmp_path / "out", Stripes(fails_from=2))
    stored = read_json(tmp_path / "out" / "x.json")
    assert stored["summary"]["scored"] == 2
    assert stored["summary"]["blas_median"] == stored["frames"][0]["blas"] > 0
    with np.load(tmp_path / "out" / "x.masks.npz") as masks:
        assert masks["index"].tolist() == [0, 1]


def test_every_n_reports_each_nth_frame_of_all(tmp_path: Path) -> None:
    segmenter = Stripes()
    wishes = Wishes(overlay=True, masks=True, every=3, sector=BOX)
    run(write_clip(tmp_path / "x.avi"), tmp_path / "out", segmenter, wishes)
    stored = read_json(tmp_path / "out" / "x.json")
    assert [entry["index"] for entry in stored["frames"]] == [0, 3, 6]
    assert segmenter.seen[:3] == [0, 3, 6]
    assert stored["source"]["frames"] == 8
    assert stored["summary"]["frames"] == 3
    assert stored["every"] == 3
    with np.load(tmp_path / "out" / "x.masks.npz") as masks:
        assert masks["index"].tolist() == [0, 3, 6]
    film = cv2.VideoCapture(str(tmp_path / "out" / "x.overlay.mp4"))
    assert film.get(cv2.CAP_PROP_FRAME_COUNT) == 3
    assert film.get(cv2.CAP_PROP_FPS) == pytest.approx(25 / 3, rel=0.01)
    film.release()


def test_a_still_gives_a_picture_and_no_time(tmp_path: Path) -> None:
    run(write_still(tmp_path / "x.png"), tmp_path / "out", Stripes())
    stored = read_json(tmp_path / "out" / "x.json")
    assert stored["source"]["fps"] is None
    assert stored["source"]["frames"] == len(stored["frames"]) == 1
    assert stored["files"] == ["x.csv", "x.masks.npz", "x.overlay.png", "x.picture.png"]
    assert cv2.imread(str(tmp_path / "out" / "x.overlay.png")) is not None


def test_the_same_source_gives_the_same_files(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "x.avi")
    for name in ("a", "b"):
        run(clip, tmp_path / name, Stripes())
    for suffix in (".json", ".csv"):
        first, second = ((tmp_path / name / f"x{suffix}").read_bytes() for name in ("a", "b"))
        assert first == second


def test_a_recording_that_breaks_off_keeps_what_was_decoded(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "whole.avi", frames=20).read_bytes()
    torn = tmp_path / "x.avi"
    torn.write_bytes(whole[: len(whole) // 2])
    run(torn, tmp_path / "out", Stripes())
    stored = read_json(tmp_path / "out" / "x.json")
    assert 3 < len(stored["frames"]) < 20
    assert stored["source"]["frames"] == len(stored["frames"])
    assert "incomplete" in stored["source"]["incomplete"]


def test_an_error_on_the_way_is_noted_and_one_at_the_start_is_raised() -> None:
    broken = ClipError("x broke off")
    reading = analyse(Listed([frame(0), frame(1)], broken), Stripes(), sector=BOX)
    assert (reading.decoded, reading.incomplete) == (2, "x broke off")
    with pytest.raises(ClipError, match="x broke off"):
        analyse(Listed([], broken), Stripes(), sector=BOX)
    with pytest.raises(ClipError, match="holds no picture"):
        analyse(Listed([]), Stripes(), sector=BOX)


def test_a_live_source_is_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(SourceUnavailable, match="pleura live"):
        analyse_to_files(Listed([frame(0)], live=True), Stripes(), tmp_path, "x", ALL)
    assert list(tmp_path.iterdir()) == []


class Interrupted(Stripes):
    def __call__(self, look: Look) -> Segmentation:
        if look.indices[-1] == 3:
            raise KeyboardInterrupt
        return super().__call__(look)


def test_an_interrupt_leaves_nothing(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "x.avi")
    with pytest.raises(KeyboardInterrupt):
        run(clip, tmp_path / "out", Interrupted())
    assert list((tmp_path / "out").iterdir()) == []


class Full:
    """A sink on a full disk."""

    def __call__(self, result: object) -> None:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.batch_files.write_table", lambda *_: Full()(None))
    with pytest.raises(CaptureError, match="No space left"):
        run(write_clip(tmp_path / "x.avi"), tmp_path / "out", Stripes())
    assert list((tmp_path / "out").iterdir()) == []


def test_no_number_of_a_result_is_nan(tmp_path: Path) -> None:
    analysis = run(write_clip(tmp_path / "x.avi"), tmp_path / "out", Stripes(fails_from=4))
    for entry in analysis.frames:
        numbers = [entry.time_s, entry.blas, entry.blas_paper]
        assert not any(number is not None and math.isnan(number) for number in numbers)
