"""What every test gets: no display, no network, no leftover threads, the real clips if present."""

from __future__ import annotations

import os
import socket
import threading
import time
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

CLIPS = Path(__file__).resolve().parents[2] / "shared" / "clips"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the kept masks and scores anew"
    )


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pleura never talks to anybody: a connection is a failed test.

    A test that is marked `loopback` may talk to this computer.
    """
    here = ("127.0.0.1", "::1") if request.node.get_closest_marker("loopback") else ()

    def refuse(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in here:
            raise AssertionError(f"a connection to {address} was tried")
        real(self, address)

    real = socket.socket.connect
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def no_thread_left():
    """Whoever starts a thread of Pleura's ends it."""
    yield
    deadline = time.monotonic() + 3.0
    while left := [t.name for t in threading.enumerate() if t.name.startswith("pleura")]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left behind: {left}")
        time.sleep(0.01)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, caches and pictures of a test stay in its own folder."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("XDG_PICTURES_DIR", str(tmp_path / "home" / "pictures"))


@pytest.fixture(scope="session")
def clips() -> Path:
    """Folder of the real clips beside the checkout; the test is skipped where it is absent."""
    if not (CLIPS / "index.csv").exists():
        pytest.skip("the real clips are not beside this checkout")
    return CLIPS
