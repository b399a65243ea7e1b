"""Network video in: servers of the standard library over the loopback, good and bad ones."""

from __future__ import annotations

import contextlib
import http.server
import io
import logging
import threading
import time
from itertools import islice
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest

from app.sources import open_source
from capture import network
from capture.errors import SourceLost, SourceUnavailable
from capture.network import NetworkSource
from tests.rtsp_kit import pictures_as_units, rtsp_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.loopback
SECRET = "s3cret-word"


def picture(number: int, size: tuple[int, int] = (128, 96)) -> np.ndarray:
    """Grey with the number as a bar, so that it survives lossy coding."""
    image = np.full((size[1], size[0], 3), 90, np.uint8)
    image[:, : 4 * (number % 30) + 4] = 220
    return image


def jpegs(write: Callable[[bytes], object], count: int, fps: float, start: int = 0) -> None:
    for number in range(start, start + count):
        data = cv2.imencode(".jpg", picture(number))[1].tobytes()
        write(b"--frame\r\nContent-Type: image/jpeg\r\n")
        write(b"Content-Length: %d\r\n\r\n" % len(data) + data + b"\r\n")
        time.sleep(1.0 / fps)


def encode(count: int, container: str = "mpegts", size: tuple[int, int] = (128, 96)) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format=container) as made:
        stream = made.add_stream("mpeg2video", rate=25)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.gop_size = 5
        for number in range(count):
            frame = av.VideoFrame.from_ndarray(picture(number, size), "bgr24")
            made.mux(stream.encode(frame.reformat(format="yuv420p")))
        made.mux(stream.encode(None))
    return out.getvalue()


@contextlib.contextmanager
def serving(answer: Callable[[http.server.BaseHTTPRequestHandler], object]) -> Iterator[int]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with contextlib.suppress(OSError):
                answer(self)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join(5.0)


def start(handler: http.server.BaseHTTPRequestHandler, kind: str) -> Callable[[bytes], object]:
    handler.send_response(200)
    handler.send_header("Content-Type", kind)
    handler.end_headers()
    return handler.wfile.write


def mjpeg(count: int = 500, fps: float = 30.0):
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        write = start(handler, "multipart/x-mixed-replace; boundary=frame")
        jpegs(write, count, fps)

    return answer


def transport(count: int = 250, fps: float = 25.0):
    data = encode(count)
    piece = max(len(data) // count, 188)

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        write = start(handler, "video/mp2t")
        for at in range(0, len(data), piece):
            write(data[at : at + piece])
            time.sleep(1.0 / fps)

    return answer


def bar(image: np.ndarray) -> int:
    return int(np.count_nonzero(image[48] > 155))


@pytest.mark.parametrize("answer", [mjpeg(), transport()], ids=["mjpeg", "mpegts"])
def test_pictures_come_in_order_as_they_are_sent(answer) -> None:
    with serving(answer) as port:
        with NetworkSource(f"http://127.0.0.1:{port}/live") as source:
            assert source.info.live and source.info.size == (128, 96)
            assert source.info.name == f"http 127.0.0.1:{port}"
            frames = list(islice(source, 12))
    assert [frame.index for frame in frames] == list(range(12))
    bars = np.array([bar(frame.image) for frame in frames])
    assert set(np.diff(bars)) <= {4, 3, 5, -116, -117, -115}
    times = [frame.grabbed_s for frame in frames]
    assert times == sorted(times) and all(frame.media_s is None for frame in frames)
    assert all(frame.colour == 0.0 for frame in frames)


def test_rtsp_is_played() -> None:
    with rtsp_server(pictures_as_units(picture, 60)) as (port, asked):
        with NetworkSource(f"rtsp://127.0.0.1:{port}/probe") as source:
            assert source.info.name == f"rtsp 127.0.0.1:{port}" and source.info.size == (128, 96)
            frames = list(islice(source, 12))
            assert [frame.index for frame in frames] == list(range(12))
            with pytest.raises(SourceLost, match="ended or fallen silent"):
                list(source)
    assert asked[:4] == ["OPTIONS", "DESCRIBE", "SETUP", "PLAY"]
    steps = np.diff([bar(frame.image) for frame in frames])
    assert all(abs(step - 4) <= 2 or abs(step + 116) <= 2 for step in steps)


@pytest.mark.hazard("H-85")
@pytest.mark.parametrize("scheme", ["http", "https", "rtsp", "rtsps", "HTTP"])
def test_without_leave_nobody_is_asked(scheme: str) -> None:
    asked: list[str] = []
    with serving(lambda handler: asked.append(handler.path)) as port:
        with pytest.raises(SourceUnavailable, match="--allow-network") as refused:
            open_source(f"{scheme}://user:{SECRET}@127.0.0.1:{port}/x")
    assert asked == [] and SECRET not in str(refused.value)


@pytest.mark.hazard("H-84")
def test_a_password_is_used_and_never_repeated(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asked: list[str] = []

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        asked.append(handler.headers.get("Authorization", ""))
        if not asked[-1]:
            handler.send_response(401)
            handler.send_header("WWW-Authenticate", 'Basic realm="x"')
            handler.end_headers()
            return
        mjpeg(20)(handler)

    with serving(answer) as port:
        url = f"http://user:{SECRET}@127.0.0.1:{port}/t0ken"
        with open_source(url, network=True) as source:
            assert SECRET not in source.info.name and "t0ken" not in source.info.name
            next(iter(source))
    assert any(header.startswith("Basic ") for header in asked)
    with pytest.raises(SourceUnavailable) as refused:
        NetworkSource(url)
    assert SECRET not in str(refused.value) + caplog.text
    assert refused.value.__cause__ is None


@pytest.mark.hazard("H-01")
def test_a_server_that_ends_is_lost() -> None:
    with serving(mjpeg(6)) as port, NetworkSource(f"http://127.0.0.1:{port}/") as source:
        with pytest.raises(SourceLost, match="ended or fallen silent"):
            list(source)
        assert list(source) == []


@pytest.mark.hazard("H-03")
def test_a_server_that_falls_silent_is_lost_in_time() -> None:
    over = threading.Event()

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        mjpeg(10)(handler)
        over.wait(8.0)

    with serving(answer) as port, NetworkSource(f"http://127.0.0.1:{port}/") as source:
        seen = []
        with pytest.raises(SourceLost):
            for frame in source:
                seen.append(frame.grabbed_s)
        over.set()
    assert time.monotonic() - seen[-1] < 2 * network.READ_S + 1.0


@pytest.mark.hazard("H-04")
def test_it_is_found_again_with_a_gap() -> None:
    with serving(mjpeg(8)) as port:
        with open_source(f"http://127.0.0.1:{port}/", network=True) as source:
            frames = list(islice(source, 12))
    indices = [frame.index for frame in frames]
    assert indices == sorted(indices) and max(np.diff(indices)) >= 2


def playlist(port: int) -> bytes:
    return b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:%d/trap\n" % port


@pytest.mark.hazard("H-22")
@pytest.mark.parametrize("kind", ["playlist", "redirect", "redirect to a file", "text", "404"])
def test_nothing_leads_to_a_further_place(kind: str, tmp_path) -> None:
    (tmp_path / "own.ts").write_bytes(encode(30))
    asked: list[str] = []

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        asked.append(handler.path)
        if handler.path == "/trap" or kind == "404":
            handler.send_error(404)
        elif kind.startswith("redirect"):
            handler.send_response(302)
            place = "/trap" if kind == "redirect" else f"file://{tmp_path}/own.ts"
            handler.send_header("Location", place)
            handler.end_headers()
        elif kind == "playlist":
            start(handler, "application/vnd.apple.mpegurl")(playlist(port))
        else:
            start(handler, "text/html")(b"<html>hello</html>" * 200)

    with serving(answer) as port, pytest.raises(SourceUnavailable, match="cannot be opened"):
        NetworkSource(f"http://127.0.0.1:{port}/list.m3u8")
    assert "/trap" not in asked


@pytest.mark.hazard("H-23")
def test_pictures_that_are_too_large_are_refused() -> None:
    data = cv2.imencode(".jpg", np.zeros((64, 4608, 3), np.uint8))[1].tobytes()

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        write = start(handler, "multipart/x-mixed-replace; boundary=frame")
        for _ in range(50):
            write(b"--frame\r\nContent-Type: image/jpeg\r\n\r\n" + data + b"\r\n")
            time.sleep(0.02)

    with serving(answer) as port, pytest.raises(SourceUnavailable, match="4096"):
        NetworkSource(f"http://127.0.0.1:{port}/")


def test_a_recording_is_not_taken_for_a_live_picture(monkeypatch) -> None:
    monkeypatch.setattr(network, "RECORDING_S", 0.3)
    with serving(transport(250, fps=200.0)) as port:
        with NetworkSource(f"http://127.0.0.1:{port}/") as source:
            with pytest.raises(SourceLost, match="is a recording"):
                list(source)


def test_nobody_there_is_one_sentence() -> None:
    with serving(lambda handler: None) as port:
        pass
    for scheme in ("http", "rtsp"):
        with pytest.raises(SourceUnavailable, match="cannot be opened"):
            NetworkSource(f"{scheme}://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:/x",
        "http://h:0/",
        "http://a b/",
        "rtsp://h:99999/",
        "http://h/" + "x" * 3000,
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(SourceUnavailable, match="no address of a stream"):
        open_source(url, network=True)


def test_closing_from_another_thread_ends_it_soon() -> None:
    with serving(mjpeg(300, fps=10.0)) as port:
        source = NetworkSource(f"http://127.0.0.1:{port}/")
        reader = threading.Thread(target=lambda: list(source))
        reader.start()
        time.sleep(0.3)
        began = time.monotonic()
        source.close()
        reader.join(3.0)
        assert not reader.is_alive() and time.monotonic() - began < 2.0
