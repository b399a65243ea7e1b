from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.examine import Examiner
from app.pipeline import Pipeline
from app.recording import Recording, Tap
from app.sectors import SectorKeeper
from app.session import read_results
from app.session_check import check_session
from app.sources import open_source
from app.status import State
from capture.errors import RecordingError
from capture.record_source import SessionSource
from capture.recording import RESULTS, sector_pixels
from capture.sector import Sector, manual_fan
from models.labels import Label
from models.manifest import Manifest
from models.segmentation import Segmentation
from tests.app import kit
from tests.app.engine_kit import SIDE, Device, at_end, picture, wait_until
from tests.app.engine_kit import Recording as Clip

if TYPE_CHECKING:
    from pathlib import Path

    from capture.frame import Frame
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


@pytest.mark.hazard("H-53")
def test_a_sink_that_fails_is_taken_off_and_the_pictures_go_on() -> None:
    class Broken:
        sector_only = False

        def on_frame(self, frame: Frame) -> None:
            raise OSError("gone")

        def on_result(self, result: object) -> None:
            raise ZeroDivisionError

    pipeline = Pipeline(Brightest(), paced=False)
    pipeline.tap.add(Broken())
    pipeline.start(Clip(20), FAN)
    at_end(pipeline)
    assert pipeline.health().processed == 20
    assert pipeline.health().state is State.PAUSED
    assert "OSError" in pipeline.tap.notice
    pipeline.stop()


def test_sinks_come_and_go() -> None:
    seen: list[int] = []

    class Sink:
        sector_only = True

        def on_frame(self, frame: Frame) -> None:
            seen.append(frame.index)

    tap, sink = Tap(), Sink()
    assert not tap.sector_only
    tap.add(sink)
    tap.add(sink)
    assert tap.sector_only
    tap.on_frame(kit.frame(3))
    tap.remove(sink)
    tap.remove(sink)
    tap.on_frame(kit.frame(4))
    assert seen == [3]


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


def test_a_pause_of_the_view_does_not_pause_the_recording(tmp_path: Path) -> None:
    network, device = Brightest(), Device(fps=100.0)
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().processed >= 5)
    pipeline.pause(True)
    held = recording.status().frames
    wait_until(lambda: recording.status().frames > held + 10)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    assert check_session(folder, Brightest()).holds


def test_a_result_with_another_sector_is_left_out_of_the_comparison(tmp_path: Path) -> None:
    network, device = Brightest(), Device(fps=100.0)
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().processed >= 10)
    pipeline.set_sector(kit_box())
    seen = pipeline.health().processed
    wait_until(lambda: pipeline.health().processed >= seen + 10)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    verdict = check_session(folder, Brightest())
    assert verdict.holds
    assert verdict.left_out >= 8


def kit_box() -> Sector:
    return Sector(size=(SIDE, SIDE), box=(0, 0, SIDE, SIDE), kind="columns", origin="manual")


def test_a_picture_that_stands_still_is_recorded_and_told(tmp_path: Path) -> None:
    still = picture(1)
    device = Device(lambda _: still.copy(), fps=60.0)
    network = Brightest()
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.FROZEN)
    time.sleep(0.1)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    _, lines = read_results(folder)
    assert lines[-1].score.value is None
    assert "frozen" in lines[-1].score.reason
    assert check_session(folder, Brightest()).holds
