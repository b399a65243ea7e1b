"""pyigtl over the loopback: its own server and client, and a raw server for what it never sends."""

from __future__ import annotations

import contextlib
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pyigtl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

HOST = "127.0.0.1"


def free_port() -> int:
    with socket.create_server((HOST, 0)) as server:
        return int(server.getsockname()[1])


@contextlib.contextmanager
def pyigtl_server() -> Iterator[pyigtl.OpenIGTLinkServer]:
    """Run pyigtl's server, which also takes hold of signals: they are given back."""
    before = {kind: signal.getsignal(kind) for kind in (signal.SIGTERM, signal.SIGINT)}
    server = pyigtl.OpenIGTLinkServer(port=free_port())
    try:
        yield server
    finally:
        server.stop()
        for kind, handler in before.items():
            signal.signal(kind, handler)


@contextlib.contextmanager
def pyigtl_client(port: int) -> Iterator[pyigtl.OpenIGTLinkClient]:
    client = pyigtl.OpenIGTLinkClient(host=HOST, port=port)
    try:
        yield client
    finally:
        client.stop()


@contextlib.contextmanager
def raw_server(serve: Callable[[socket.socket], object]) -> Iterator[int]:
    """Accept one client after the other and let `serve` write bytes to it."""
    server = socket.create_server((HOST, 0))
    server.settimeout(0.05)
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            try:
                link, _ = server.accept()
            except TimeoutError:
                continue
            with link, contextlib.suppress(OSError):
                link.settimeout(2.0)
                serve(link)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield int(server.getsockname()[1])
    finally:
        over.set()
        thread.join(5.0)
        server.close()


@contextlib.contextmanager
def streaming(
    server: pyigtl.OpenIGTLinkServer, draw: Callable[[int], object], fps: float = 50.0
) -> Iterator[None]:
    """Send what `draw(number)` gives, messages or None, again and again."""
    over = threading.Event()

    def run() -> None:
        number = 0
        while not over.wait(1.0 / fps):
            message = draw(number)
            if message is not None:
                server.send_message(message, wait=False)
            number += 1

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(5.0)


def image(
    picture: NDArray[np.generic],
    device: str = "Image_Reference",
    spacing: tuple[float, float] = (0.2, 0.2),
) -> pyigtl.ImageMessage:
    """Wrap a picture (H, W) or (H, W, 3) as PLUS does: one slice, spacing in the matrix."""
    matrix = np.diag([*spacing, 1.0, 1.0])
    return pyigtl.ImageMessage(picture[None], matrix, device_name=device)


def wait_for(condition: Callable[[], object], seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.005)
