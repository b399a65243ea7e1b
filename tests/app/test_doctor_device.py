"""`pleura doctor --device`: modes, what was agreed on, what really comes, and what to do."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from app.cli import root
from app.doctor_device import look_at_device
from capture.device_modes import Mode
from capture.devices import Device
from tests.fakes import FakeClock, ScriptedCapture

GRABBER = Device(1, "USB Capture HDMI", "/dev/video1", "usb-Maker_1")
FAST, RAW = Mode("MJPG", 1280, 720, 30.0), Mode("YUYV", 1920, 1080, 5.0)


def looked(fps=30.0, stated=30.0, modes=(FAST, RAW), script=None, size=(640, 480)):
    """Findings by name for a device that delivers `fps` and claims `stated`."""
    clock = FakeClock()

    class Driver(ScriptedCapture):
        def get(self, prop: int) -> float:
            if prop == cv2.CAP_PROP_FPS:
                return stated
            if prop == cv2.CAP_PROP_FOURCC:
                return float(cv2.VideoWriter.fourcc(*"MJPG"))
            return super().get(prop)

    def opener(index: int, backend: int) -> ScriptedCapture:
        assert index == 1
        driver = Driver(size, before_read=lambda: clock.advance(1.0 / fps))
        return driver.frames() if script is None else script(driver)

    findings = look_at_device(
        "hdmi", known=[GRABBER], opener=opener, modes=lambda device: modes, clock=clock
    )
    return {finding.name: finding for finding in findings}


def test_a_good_device_is_all_right() -> None:
    found = looked()
    assert {finding.state for finding in found.values()} == {"ok"}
    assert found["Device"].text == "device:1 'USB Capture HDMI', usb-Maker_1"
    assert found["Agreed on"].text == "640 × 480 MJPG at 30 per second, as the driver says"
    assert found["Pictures"].text == "30.0 per second of 640 × 480, 0 missed"


@pytest.mark.hazard("H-12")
@pytest.mark.parametrize(
    ("fps", "stated", "state", "says"),
    [
        (5.0, 5.0, "warn", "far too few"),
        (10.0, 10.0, "warn", "far too few"),
        (5.0, 30.0, "warn", "far too few"),
        (15.0, 30.0, "warn", "fewer than most scanners"),
        (30.0, 60.0, "warn", "promised 60"),
        (60.0, 30.0, "ok", "60.0 per second"),
        (25.0, 25.0, "ok", "25.0 per second"),
    ],
)
def test_what_really_comes_counts_and_not_what_is_promised(fps, stated, state, says) -> None:
    found = looked(fps, stated)["Pictures"]
    assert found.state == state and says in found.text


@pytest.mark.hazard("H-12")
def test_a_wrong_mode_is_told_with_a_better_one() -> None:
    found = looked(5.0, 5.0)["Agreed on"]
    assert found.state == "warn" and "could do 1280 × 720 MJPG at 30 per second" in found.text
    assert "USB 3" in looked(5.0, 5.0, modes=(RAW,))["Agreed on"].text


def test_offers_are_told_kind_by_kind_the_largest_first() -> None:
    modes = [Mode("MJPG", 100 * n, 75 * n, 30.0) for n in range(1, 10)] + [RAW]
    clock = FakeClock()
    findings = look_at_device(
        "1",
        known=[GRABBER],
        opener=lambda index, backend: ScriptedCapture(
            before_read=lambda: clock.advance(0.04)
        ).frames(),
        modes=lambda device: modes,
        clock=clock,
    )
    offers = [finding.text for finding in findings if finding.name == "Offers"]
    assert offers[0].startswith("MJPG: 900 × 675 at 30, ") and offers[0].endswith("and 3 smaller")
    assert offers[1] == "YUYV: 1920 × 1080 at 5"
    assert "does not tell" in looked(modes=())["Offers"].text


def test_a_small_picture_is_a_warning() -> None:
    assert "small" in looked(size=(320, 240))["Agreed on"].text


@pytest.mark.hazard("H-02")
def test_a_picture_that_does_not_change_is_a_warning() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (480, 640, 3), dtype=np.uint8)
    found = looked(script=lambda driver: driver.garbage(noise).repeat())
    assert found["Content"].state == "warn" and "frozen" in found["Content"].text


@pytest.mark.hazard("H-06")
def test_a_plain_picture_is_a_warning() -> None:
    black = np.zeros((480, 640, 3), np.uint8)
    found = looked(script=lambda driver: driver.garbage(black).repeat())
    assert "plain" in found["Content"].text


@pytest.mark.hazard("H-01")
def test_an_unplugged_device_fails_in_one_sentence() -> None:
    found = looked(script=lambda driver: driver.frames(5).unplug())
    assert found["Pictures"].state == "fail" and "check the cable" in found["Pictures"].text


@pytest.mark.hazard("H-13")
def test_a_device_in_use_fails_in_one_sentence() -> None:
    findings = look_at_device(
        "1",
        known=[GRABBER],
        opener=lambda index, backend: ScriptedCapture(opened=False),
        modes=lambda device: [],
    )
    assert findings[-1].state == "fail" and "close other programs" in findings[-1].text


@pytest.mark.hazard("H-07")
def test_a_size_that_changes_is_a_warning() -> None:
    found = looked(script=lambda driver: driver.frames(20).resize(1280, 720).frames())
    assert found["Size"].state == "warn"
    assert "640 × 480, 1280 × 720" in found["Pictures"].text


def test_the_command_fails_for_a_device_that_is_not_there(capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        root(["doctor", "--device", "no such grabber", "--json"], prog_name="pleura")
    (finding,) = json.loads(capsys.readouterr().out)
    assert ended.value.code == 1
    assert finding["state"] == "fail" and "no such grabber" in finding["text"]
