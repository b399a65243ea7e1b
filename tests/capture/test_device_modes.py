"""The modes of a grabber, out of answers laid out as the Linux kernel lays them out."""

from __future__ import annotations

import struct
from itertools import islice

import cv2
import pytest

from capture.device import DeviceSource
from capture.device_modes import (
    ENUM_FMT,
    ENUM_FRAMEINTERVALS,
    ENUM_FRAMESIZES,
    Mode,
    list_modes,
    modes_of,
)
from capture.devices import Device, list_devices
from tests.fakes import ScriptedCapture

CODE = {name: int.from_bytes(name.encode(), "little") for name in ("MJPG", "YUYV", "NV12")}
GRABBER = {
    "MJPG": {(1920, 1080): [(1, 30), (1, 60)], (640, 480): [(1, 30)]},
    "YUYV": {(1920, 1080): [(1, 5)]},
}


def kernel(offers: dict, stepwise: bool = False):
    """Answer as a driver would; an index past the end is an error."""

    def ask(request: int, answer: bytearray) -> bool:
        index = struct.unpack_from("=I", answer)[0]
        if request == ENUM_FMT:
            assert len(answer) == 64 and struct.unpack_from("=I", answer, 4)[0] == 1
            if index < len(offers):
                struct.pack_into("=I", answer, 44, CODE[list(offers)[index]])
            return index < len(offers)
        code = struct.unpack_from("=I", answer, 4)[0]
        sizes = next(sizes for name, sizes in offers.items() if CODE[name] == code)
        if request == ENUM_FRAMESIZES:
            assert len(answer) == 44
            if stepwise:
                struct.pack_into("=7I", answer, 8, 3, 32, 1920, 2, 32, 1080, 2)
                return index == 0
            if index < len(sizes):
                struct.pack_into("=3I", answer, 8, 1, *list(sizes)[index])
            return index < len(sizes)
        assert request == ENUM_FRAMEINTERVALS and len(answer) == 52
        rates = sizes[struct.unpack_from("=2I", answer, 8)]
        if index < len(rates):
            struct.pack_into("=3I", answer, 16, 1, *rates[index])
        return index < len(rates)

    return ask


def iowr(number: int, size: int) -> int:
    """Number of a request as the macro _IOWR('V', number, size) makes it."""
    return (3 << 30) | (size << 16) | (ord("V") << 8) | number


def test_requests_have_the_kernel_s_numbers() -> None:
    assert (ENUM_FMT, ENUM_FRAMESIZES, ENUM_FRAMEINTERVALS) == (
        iowr(2, 64),
        iowr(74, 44),
        iowr(75, 52),
    )


def test_every_size_is_listed_with_its_fastest_rate() -> None:
    assert modes_of(kernel(GRABBER)) == [
        Mode("MJPG", 1920, 1080, 60.0),
        Mode("MJPG", 640, 480, 30.0),
        Mode("YUYV", 1920, 1080, 5.0),
    ]
    assert str(Mode("YUYV", 1920, 1080, 5.0)) == "1920 × 1080 YUYV at 5 per second"


def test_a_range_of_sizes_is_its_largest() -> None:
    offers = {"NV12": {(1920, 1080): [(1001, 30000)]}}
    (mode,) = modes_of(kernel(offers, stepwise=True))
    assert (mode.width, mode.height) == (1920, 1080) and mode.fps == pytest.approx(30000 / 1001)


def test_a_device_that_tells_nothing_has_no_modes(tmp_path) -> None:
    (tmp_path / "video9").write_bytes(b"")
    assert modes_of(lambda request, answer: False) == []
    assert list_modes(Device(9, "x", str(tmp_path / "video9"))) == []
    assert list_modes(Device(9, "x", str(tmp_path / "none"))) == list_modes(Device(9, "x")) == []


def test_modes_of_the_devices_that_are_really_there() -> None:
    for device in list_devices():
        assert all(mode.width > 0 and mode.height > 0 for mode in list_modes(device))


class Driver(ScriptedCapture):
    """States its own rate for each size that it is asked for."""

    def __init__(self, rates: dict[float, float]) -> None:
        super().__init__()
        self._rates = rates
        self.frames()

    def get(self, prop: int) -> float:
        if prop == cv2.CAP_PROP_FPS:
            return self._rates[self.asked.get(cv2.CAP_PROP_FRAME_WIDTH, 0.0)]
        return super().get(prop)


@pytest.mark.parametrize(
    ("rates", "asked"),
    [
        ({1920.0: 30.0}, [1920.0]),
        ({1920.0: 5.0, 1280.0: 30.0}, [1920.0, 1280.0]),
        ({1920.0: 5.0, 1280.0: 10.0, 0.0: 25.0}, [1920.0, 1280.0, 0.0]),
        ({1920.0: 5.0, 1280.0: 10.0, 0.0: 8.0}, [1920.0, 1280.0, 0.0, 1280.0]),
        ({1920.0: 0.0}, [1920.0]),  # a driver that does not say is taken at its word
    ],
)
@pytest.mark.hazard("H-12")
def test_a_mode_that_is_too_slow_is_left_for_a_faster_one(rates, asked, monkeypatch) -> None:
    monkeypatch.setattr("capture.device_camera.backends", lambda: (200,))
    drivers: list[Driver] = []

    def opener(index: int, backend: int) -> Driver:
        drivers.append(Driver(rates))
        return drivers[-1]

    with DeviceSource(Device(0, "slow"), opener=opener) as source:
        assert source.stated.fps == (rates[asked[-1]] or None)
        assert len(list(islice(source, 3))) == 3
    assert [each.asked.get(cv2.CAP_PROP_FRAME_WIDTH, 0.0) for each in drivers] == asked
    assert all(each.released == 1 for each in drivers)
