from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.examine import Examiner
from app.pipeline import Pipeline
from app.recording import Recording
from app.sectors import SectorKeeper
from app.session import dice, read_results
from app.session_check import check_session
from app.sources import open_source
from capture.errors import RecordingError
from capture.record_source import SessionSource
from capture.recording import RESULTS, sector_pixels
from models.labels import Label
from tests.app import kit
from tests.app.engine_kit import SIDE, Device, picture, wait_until
from tests.app.engine_kit import Recording as Clip
from tests.app.recording_kit import FAN, Brightest, Scored, recorded

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.gate


@pytest.mark.parametrize("live", [False, True])
def test_a_session_replays_to_the_same_masks_and_numbers(tmp_path: Path, live: bool) -> None:
    source = Device(fps=100.0) if live else Clip(30)
    folder = recorded(tmp_path, source, Brightest(), until=30 if live else None)
    head, lines = read_results(folder)
    assert head.sha256 == "1" * 64
    assert len(lines) >= 29
    verdict = check_session(folder, Brightest())
    assert verdict.same_kind
    assert verdict.holds, verdict
    assert verdict.identical + verdict.left_out == verdict.results
    assert verdict.judged == verdict.identical
    assert verdict.left_out <= 1  # the last result may come after the end


def test_what_a_network_saw_before_the_recording_began_is_not_held_against_it(
    tmp_path: Path,
) -> None:
    network = Brightest(channels=3)
    device = Device(fps=50.0)
    pipeline = Pipeline(network)
    pipeline.start(device, FAN)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    wait_until(lambda: pipeline.health().processed >= 10)
    pipeline.tap.add(recording)
    recording.begin()
    before = pipeline.health().processed
    wait_until(lambda: pipeline.health().processed >= before + 50)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    verdict = check_session(folder, Brightest(channels=3))
    assert verdict.holds, verdict
    assert verdict.left_out > 3
    assert verdict.judged == 0  # what was examined before the recording is not there
    assert verdict.identical > 10


def altered(folder: Path, change: object) -> None:
    path = folder / RESULTS
    lines = path.read_text().splitlines()
    values = json.loads(lines[7])
    change(values)
    lines[7] = json.dumps(values)
    path.write_text("\n".join(lines) + "\n")


def _other_score(values: dict) -> None:
    score = values["score"]
    if score["value"] is None:
        score["reason"] = "another"
    else:
        score["value"] = 1.0 - score["value"]


def _other_mask(values: dict) -> None:
    values["mask"]["sha256"] = "2" * 64


def _no_mask(values: dict) -> None:
    values["mask"] = None


@pytest.mark.hazard("H-38")
@pytest.mark.parametrize(
    ("change", "said"), [(_other_score, "now"), (_other_mask, "mask"), (_no_mask, "only now")]
)
def test_the_first_difference_is_named(tmp_path: Path, change: object, said: str) -> None:
    folder = recorded(tmp_path, Clip(12), Brightest())
    altered(folder, change)
    verdict = check_session(folder, Brightest())
    assert not verdict.holds
    assert verdict.first.startswith("picture 6:")
    assert said in verdict.first


@pytest.mark.hazard("H-38")
@pytest.mark.parametrize(("by", "holds"), [(0.0009, True), (0.0011, False)])
def test_another_processor_may_differ_by_a_thousandth(
    tmp_path: Path, by: float, holds: bool
) -> None:
    folder = recorded(tmp_path, Clip(12), Scored())

    def change(values: dict) -> None:
        assert values["ungated"]["value"] is not None
        values["ungated"]["value"] -= by

    altered(folder, change)
    here = check_session(folder, Scored())
    assert here.same_kind
    assert not here.holds
    path = folder / RESULTS
    head, *lines = path.read_text().splitlines()
    head = json.dumps({**json.loads(head), "processor": "another"})
    path.write_text("\n".join([head, *lines]) + "\n")
    elsewhere = check_session(folder, Scored())
    assert not elsewhere.same_kind
    assert elsewhere.holds is holds
    assert elsewhere.close == (1 if holds else 0)
    assert elsewhere.identical == 11


def test_the_agreement_of_masks_is_that_of_the_worst_class() -> None:
    one = np.zeros((10, 10), np.uint8)
    one[:5] = Label.RIB
    other = one.copy()
    assert dice(one, other) == 1.0
    other[0, 0] = Label.A_LINE
    assert dice(one, other) == 0.0
    other[0, 0] = Label.BACKGROUND
    assert dice(one, other) == pytest.approx(98 / 99)
    assert dice(one, np.zeros((5, 5), np.uint8)) == 0.0


def test_another_network_is_refused_by_its_hash(tmp_path: Path) -> None:
    folder = recorded(tmp_path, Clip(5), Brightest())
    other = Brightest()
    other.manifest = other.manifest.model_copy(update={"sha256": "3" * 64})
    with pytest.raises(RecordingError, match="another network"):
        check_session(folder, other)


def test_a_session_opens_like_a_clip_with_its_own_sector(tmp_path: Path) -> None:
    folder = recorded(tmp_path, Clip(10), Brightest())
    _, lines = read_results(folder)
    with open_source(str(folder)) as source:
        assert isinstance(source, SessionSource)
        keeper = SectorKeeper(source.info)
        keeper.find_in(source)
        examiner = Examiner(Brightest(), keeper)
        results = [examiner(frame) for frame in source]
    assert len(results) == 10
    assert results[0].sector.kind == "fan"
    assert results[0].sector.size == FAN.box[2:]
    for line, result in zip(lines, results, strict=True):
        assert np.array_equal(line.mask.labels(), result.segmentation.labels)
        assert line.score.value == result.score.value
        assert line.score.reason == result.score.reason


@pytest.mark.hazard("H-80")
def test_a_name_beside_the_sector_is_neither_recorded_nor_part_of_the_mask(tmp_path: Path) -> None:
    class Named(Clip):
        def image(self, index: int) -> np.ndarray:
            image = picture(index)
            cv2.putText(image, "NAME", (0, 8), cv2.FONT_HERSHEY_PLAIN, 0.7, 255)
            return image

    one = recorded(tmp_path / "one", Clip(6), Brightest())
    other = recorded(tmp_path / "other", Named(6), Brightest())
    pictures = []
    for folder in (one, other):
        with SessionSource(folder) as source:
            pictures.append([frame.image for frame in source])
    inside = sector_pixels(np.full((SIDE, SIDE), 255, np.uint8), FAN) > 0
    same = [np.array_equal(a, b) for a, b in zip(*pictures, strict=True)]
    written = sector_pixels(Named(6).image(3), FAN)
    assert np.array_equal(pictures[1][3], written)
    assert not pictures[1][3][~inside].any()
    for one_line, other_line, equal in zip(
        read_results(one)[1], read_results(other)[1], same, strict=True
    ):
        assert (one_line.mask == other_line.mask) or not equal
    assert check_session(other, Brightest()).holds


@pytest.mark.hazard("H-83")
def test_no_name_of_a_file_reaches_a_session_or_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = kit.write_clip(tmp_path / "CANARY NAME.avi", 8)
    source = open_source(str(path))
    folder = recorded(tmp_path / "root", source, kit.Stripes(), kit.FAN)
    for file in folder.iterdir():
        assert b"CANARY" not in file.read_bytes(), file.name
    assert "CANARY" not in caplog.text
