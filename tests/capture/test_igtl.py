"""OpenIGTLink in: pyigtl's own server over the loopback, and servers that behave badly."""

from __future__ import annotations

import struct
import threading
import time
from itertools import islice
from socket import socketpair as socket_pair
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pyigtl = pytest.importorskip("pyigtl")

from app.sources import open_source  # noqa: E402
from capture import igtl  # noqa: E402
from capture.errors import SourceLost, SourceUnavailable  # noqa: E402
from capture.igtl import IgtlSource, parse_address  # noqa: E402
from tests.igtl_kit import HOST, free_port, image, pyigtl_server, raw_server, streaming  # noqa: E402

if TYPE_CHECKING:
    import socket

pytestmark = pytest.mark.loopback


def picture(number: int, height: int = 48, width: int = 64) -> np.ndarray:
    ramp = np.arange(height * width, dtype=np.uint32).reshape(height, width)
    return ((ramp + 7 * number) % 251).astype(np.uint8)


def test_pictures_of_pyigtl_s_own_server_arrive_unchanged() -> None:
    with pyigtl_server() as server, streaming(server, lambda n: image(picture(n))):
        with open_source(f"igtl://127.0.0.1:{server.port}/Image_Reference") as source:
            assert source.info.live and source.info.size == (64, 48)
            assert source.info.mm_per_px is None  # it may change: each frame has its own
            assert source.info.name == "Image_Reference (OpenIGTLink)"
            frames = list(islice(source, 10))
    sent = [picture(n).tobytes() for n in range(400)]
    places = [sent.index(frame.image.tobytes()) for frame in frames]
    assert places == sorted(places) and len(set(places)) == 10
    assert [frame.index for frame in frames] == list(range(10))
    assert all(frame.mm_per_px == pytest.approx(0.2) and frame.colour == 0.0 for frame in frames)
    times = [frame.grabbed_s for frame in frames]
    assert times == sorted(times) and abs(times[-1] - time.monotonic()) < 30


def test_of_several_devices_the_wanted_one_is_taken() -> None:
    def draw(n: int) -> object:
        if n % 3 == 0:
            return pyigtl.TransformMessage(np.eye(4), device_name="ProbeToTracker")
        return image(picture(n), "Other" if n % 3 == 1 else "Wanted")

    with pyigtl_server() as server, streaming(server, draw):
        with IgtlSource(parse_address(f"igtl://{HOST}:{server.port}/Wanted")) as source:
            sent = {picture(n).tobytes() for n in range(2, 400, 3)}
            assert all(frame.image.tobytes() in sent for frame in islice(source, 5))
        with pytest.raises(SourceUnavailable, match="'Lost', but 'Other', 'Wanted'"):
            igtl_first_s, igtl.FIRST_PICTURE_S = igtl.FIRST_PICTURE_S, 0.5
            try:
                IgtlSource(parse_address(f"igtl://{HOST}:{server.port}/Lost"))
            finally:
                igtl.FIRST_PICTURE_S = igtl_first_s


def test_colour_is_seen_red_first() -> None:
    red = np.zeros((48, 64, 3), np.uint8)
    red[..., 0] = 255
    with pyigtl_server() as server, streaming(server, lambda n: image(red)):
        with IgtlSource(parse_address(f"igtl://{HOST}:{server.port}")) as source:
            frame = next(iter(source))
    assert frame.colour == 1.0 and frame.image[0, 0] == 76  # BT.601: 0.299 of 255


@pytest.mark.parametrize(
    ("spacing", "scale"),
    [
        ((0.2, 0.2), 0.2),
        ((0.2, 0.205), 0.205),
        ((0.2, 0.4), None),  # no square pixels
        ((1.0, 1.0), None),  # written by those who know none
        ((100.0, 100.0), None),
    ],
)
def test_millimetres_come_from_the_spacing(spacing, scale) -> None:
    with (
        pyigtl_server() as server,
        streaming(server, lambda n: image(picture(n), spacing=spacing)),
        IgtlSource(parse_address(f"igtl://{HOST}:{server.port}")) as source,
    ):
        assert next(iter(source)).mm_per_px == (None if scale is None else pytest.approx(scale))


def test_a_flat_array_as_pyigtl_sends_it_is_a_picture_too() -> None:
    matrix = np.diag([1.0, 0.3, 0.3, 1.0])

    def draw(n: int) -> object:
        return pyigtl.ImageMessage(picture(n), matrix, device_name="flat")

    with (
        pyigtl_server() as server,
        streaming(server, draw),
        IgtlSource(parse_address(f"igtl://{HOST}:{server.port}")) as source,
    ):
        frame = next(iter(source))
        assert frame.size == (64, 48) and frame.mm_per_px == pytest.approx(0.3)


@pytest.mark.hazard("H-23")
@pytest.mark.parametrize(
    ("array", "told"),
    [
        (np.zeros((5, 48, 64), np.uint8), "volumes"),
        (np.zeros((1, 8, 64), np.uint8), "64 × 8"),
        (np.zeros((1, 20, 5000), np.uint8), "5000 × 20"),
        (np.zeros((1, 48, 64), np.float32), "float32"),
    ],
)
def test_what_is_no_picture_is_refused_in_one_sentence(array, told, monkeypatch) -> None:
    monkeypatch.setattr(igtl, "FIRST_PICTURE_S", 0.5)
    message = pyigtl.ImageMessage(array, device_name="odd")
    with pyigtl_server() as server, streaming(server, lambda n: message):
        with pytest.raises(SourceUnavailable, match=told) as refused:
            IgtlSource(parse_address(f"igtl://{HOST}:{server.port}"))
    assert "\n" not in str(refused.value)


@pytest.mark.hazard("H-23")
def test_an_absurd_size_is_refused_before_it_is_read() -> None:
    def serve(link: socket.socket) -> None:
        head = struct.pack("> H 12s 20s II Q Q", 1, b"IMAGE", b"bomb", 0, 0, 1 << 40, 0)
        link.sendall(head + bytes(1000))

    with raw_server(serve) as port, pytest.raises(SourceUnavailable, match="1048576 MB"):
        IgtlSource(parse_address(f"igtl://{HOST}:{port}"))


def test_something_else_on_that_port_is_told_apart() -> None:
    def serve(link: socket.socket) -> None:
        link.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n" * 3)

    with raw_server(serve) as port, pytest.raises(SourceUnavailable, match="does not speak"):
        IgtlSource(parse_address(f"igtl://{HOST}:{port}"))


def test_nobody_there_is_one_sentence() -> None:
    with pytest.raises(SourceUnavailable, match="does not answer"):
        IgtlSource(parse_address(f"igtl://{HOST}:{free_port()}"))


def lost_after(serve, seen: int) -> str:
    with raw_server(serve) as port, IgtlSource(parse_address(f"igtl://{HOST}:{port}")) as source:
        frames = []
        with pytest.raises(SourceLost) as lost:
            for frame in source:
                frames.append(frame)
        assert len(frames) == seen and list(source) == []
    return str(lost.value)


@pytest.mark.hazard("H-01")
def test_a_server_that_ends_is_lost_at_once() -> None:
    def serve(link: socket.socket) -> None:
        for number in range(4):
            link.sendall(image(picture(number)).pack())

    began = time.monotonic()
    assert "ended the connection" in lost_after(serve, 3)
    assert time.monotonic() - began < 5.0


@pytest.mark.hazard("H-03")
def test_a_server_that_falls_silent_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(igtl, "SILENCE_S", 0.3)
    over = threading.Event()

    def serve(link: socket.socket) -> None:
        link.sendall(image(picture(0)).pack() * 2)
        over.wait(1.0)

    assert "sends no picture any more" in lost_after(serve, 1)
    over.set()


@pytest.mark.hazard("H-08")
def test_damaged_pictures_are_skipped_and_leave_a_gap() -> None:
    def serve(link: socket.socket) -> None:
        good = image(picture(1)).pack()
        head, body = bytearray(good[:58]), bytearray(good[58:])
        wrong_kind, short = bytearray(body), body[:20]
        wrong_kind[3] = 99  # no scalar type
        other_size = bytearray(body)
        struct.pack_into("> H", other_size, 6, 4000)  # more columns than bytes
        link.sendall(good + good)
        for bad in (wrong_kind, short, other_size):
            struct.pack_into("> Q", head, 42, len(bad))
            link.sendall(head + bad)
        link.sendall(good)

    with raw_server(serve) as port, IgtlSource(parse_address(f"igtl://{HOST}:{port}")) as source:
        frames = list(islice(source, 2))
        assert [frame.index for frame in frames] == [0, 4] and source.skipped == 3


@pytest.mark.hazard("H-07")
def test_size_and_scale_may_change_on_the_way() -> None:
    def serve(link: socket.socket) -> None:
        link.sendall(image(picture(0)).pack() * 2)
        link.sendall(image(picture(0, 96, 128), spacing=(0.1, 0.1)).pack())

    with raw_server(serve) as port, IgtlSource(parse_address(f"igtl://{HOST}:{port}")) as source:
        frames = list(islice(source, 2))
    assert [frame.size for frame in frames] == [(64, 48), (128, 96)]
    assert [frame.mm_per_px for frame in frames] == [pytest.approx(0.2), pytest.approx(0.1)]


def test_closing_while_nothing_comes_returns_soon() -> None:
    over = threading.Event()

    def serve(link: socket.socket) -> None:
        link.sendall(image(picture(0)).pack())
        over.wait(1.0)

    with raw_server(serve) as port:
        source = IgtlSource(parse_address(f"igtl://{HOST}:{port}"))
        reader = threading.Thread(target=lambda: list(source))
        reader.start()
        began = time.monotonic()
        source.close()
        reader.join(2.0)
        assert not reader.is_alive() and time.monotonic() - began < 2.0
        over.set()


@pytest.mark.parametrize(
    "text", ["igtl://", "igtl:host", "igtl://u:p@host/x", "igtl://h:99999", "igtl://h:0/x"]
)
def test_what_is_no_address_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(SourceUnavailable, match="no OpenIGTLink address") as refused:
        open_source(text, network=True)
    assert "u:p" not in str(refused.value)


def test_addresses_are_read() -> None:
    assert parse_address("igtl://localhost") == ("localhost", 18944, None)
    assert parse_address("IGTL://[::1]:5/a b") == ("::1", 5, "a b")


@pytest.mark.hazard("H-85")
def test_another_computer_is_not_asked_without_leave() -> None:
    with pytest.raises(SourceUnavailable, match="--allow-network"):
        open_source("igtl://192.0.2.1/Image")
    assert parse_address("igtl://127.0.0.1").is_here
    assert not parse_address("igtl://10.0.0.7").is_here
    assert not parse_address("igtl://127.example.org").is_here


def message_of(data: bytes) -> tuple[igtl.Header, bytearray]:
    left, right = socket_pair()
    with left, right:
        right.settimeout(0.1)
        left.sendall(data)
        left.close()
        reader = igtl.Reader(right, lambda: False, time.monotonic, "The server")
        header = reader.header()
        assert header is not None
        return header, reader.body(header.size)


@pytest.mark.hazard("H-08")
@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3200), st.integers(0, 255)), max_size=12),
    st.integers(1, 2),
    st.integers(0, 3300),
)
def test_damaged_messages_are_pictures_sentences_or_a_lost_source(
    changes: list[tuple[int, int]], version: int, cut: int
) -> None:
    message = image(picture(5))
    message.header_version = version
    data = bytearray(message.pack())
    for at, value in changes:
        data[at % len(data)] = value
    try:
        header, body = message_of(bytes(data[: max(cut, 58)] if cut < 3000 else data))
    except SourceLost:
        return
    answer = igtl._picture_of(header, body)
    if isinstance(answer, str):
        assert answer and "\n" not in answer
    else:
        assert answer.grey.image.dtype == np.uint8 and answer.grey.image.ndim == 2
        assert answer.mm_per_px is None or 0.005 <= answer.mm_per_px <= 5.0
