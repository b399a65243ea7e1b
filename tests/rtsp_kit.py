"""A small RTSP server over the loopback: one H.264 stream, interleaved in its own connection."""

from __future__ import annotations

import contextlib
import re
import socketserver
import struct
import threading
import time
from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np

SDP = (
    "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1\r\n"
    "a=control:track1\r\n"
)


def pictures_as_units(draw: Callable[[int], np.ndarray], count: int) -> list[list[bytes]]:
    """Encode pictures; of each its NAL units."""
    context = av.CodecContext.create("libx264", "w")
    first = draw(0)
    context.height, context.width = first.shape[:2]
    context.pix_fmt, context.framerate, context.gop_size = "yuv420p", 25, 5
    context.options = {"preset": "ultrafast", "tune": "zerolatency", "x264-params": "annexb=1"}
    units = []
    for number in range(count):
        frame = av.VideoFrame.from_ndarray(draw(number), "bgr24").reformat(format="yuv420p")
        for packet in context.encode(frame):
            parts = re.split(rb"\x00\x00\x00?\x01", bytes(packet))
            units.append([part for part in parts if part])
    return units


class _Session(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while self._answer():
                pass

    def _answer(self) -> bool:
        request, number = self.rfile.readline().decode(), "0"
        while (line := self.rfile.readline().decode().strip()) != "":
            if line.lower().startswith("cseq:"):
                number = line.split(":")[1].strip()
        method = request.split(" ")[0]
        self.server.asked.append(method)
        extra, body = "Session: 1\r\n", ""
        if method == "OPTIONS":
            extra = "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n"
        elif method == "DESCRIBE":
            extra, body = f"Content-Type: application/sdp\r\nContent-Length: {len(SDP)}\r\n", SDP
        elif method == "SETUP":
            extra += "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n"
        self.wfile.write(f"RTSP/1.0 200 OK\r\nCSeq: {number}\r\n{extra}\r\n{body}".encode())
        if method == "PLAY":
            self._play()
        return bool(request) and method not in ("PLAY", "TEARDOWN")

    def _play(self) -> None:
        sequence = 0
        for at, units in enumerate(self.server.units):
            for place, unit in enumerate(units):
                last = 0x80 if place == len(units) - 1 else 0
                head = struct.pack("> BBHII", 0x80, last | 96, sequence, at * 3600, 7)
                sequence += 1
                packet = head + unit
                self.wfile.write(b"$\0" + struct.pack("> H", len(packet)) + packet)
            time.sleep(0.04)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    units: list[list[bytes]]
    asked: list[str]


@contextlib.contextmanager
def rtsp_server(units: list[list[bytes]]) -> Iterator[tuple[int, list[str]]]:
    """Serve the units at 25 pictures a second; gives the port and the methods asked for."""
    with _Server(("127.0.0.1", 0), _Session) as server:
        server.units, server.asked = units, []
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.server_address[1], server.asked
        finally:
            server.shutdown()
            thread.join(5.0)
