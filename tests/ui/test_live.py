"""`pleura live` as a command, in processes of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import cv2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.config import default_path
from app.status import State
from app.ui.application import NO_DISPLAY, NOT_WRITTEN, SizeError, run_window
from app.ui.window import Window
from tests.ui.conftest import make_deck

PHANTOM = "phantom:seed=1,size=200x150,fps=5"


def live(*arguments, platform="offscreen", timeout=60):
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    if platform is None:
        del environment["QT_QPA_PLATFORM"]
    return subprocess.run(
        [sys.executable, "-m", "app", "live", *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.mark.hazard("H-68")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("platform", ["bogus", "xcb", None])
def test_without_a_display_one_sentence_and_code_2(platform):
    done = live(PHANTOM, platform=platform)
    assert done.returncode == 2
    assert done.stderr.strip() == NO_DISPLAY


def test_a_screenshot_of_the_phantom(tmp_path):
    path = tmp_path / "shot.png"
    done = live(PHANTOM, "--screenshot", path, "--seconds", 2, "--size", "1024x600")
    assert done.returncode == 0, done.stderr
    picture = cv2.imread(str(path))
    assert picture.shape == (600, 1024, 3)
    view = picture[75:480, 20:690]
    assert view.max() > 150
    assert done.stderr == ""


def test_a_bad_source_is_shown_in_the_window(tmp_path):
    path = tmp_path / "shot.png"
    done = live(tmp_path / "none.mp4", "--screenshot", path, "--seconds", 1)
    assert done.returncode == 0, done.stderr
    red = cv2.imread(str(path))[..., 2].astype(int) - cv2.imread(str(path))[..., 1]
    assert (red > 60).sum() > 5000
    assert "Traceback" not in done.stderr


def test_a_size_that_makes_no_sense_is_one_sentence():
    done = live("--size", "big")
    assert done.returncode == 2
    assert "1280x800" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("size", ["10x10", "9999x9999", "1280", "1280x800x3", "-100x100"])
def test_other_sizes_that_make_no_sense(size):
    with pytest.raises(SizeError, match="1280x800"):
        run_window("clip", size=size)


def test_a_screenshot_that_cannot_be_written(tmp_path):
    done = live("--screenshot", tmp_path / "none" / "shot.png", "--seconds", 0)
    assert done.returncode == 2
    assert done.stderr.strip() == NOT_WRITTEN


@pytest.mark.hazard("H-63")
@pytest.mark.skipif(sys.platform == "win32", reason="signals end a process there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_polite_kill_closes_the_window_and_keeps_the_settings(qapp, number):
    decks, before = [], signal.getsignal(number)

    def make(woken):
        decks.append(make_deck(woken))
        QTimer.singleShot(300, lambda: os.kill(os.getpid(), number))
        return decks[0]

    assert run_window("clip", make_deck=make) == 0
    assert decks[0].health().state is State.IDLE
    assert default_path().exists()
    assert signal.getsignal(number) is before


@pytest.mark.hazard("H-62")
def test_a_fault_in_a_slot_is_a_sentence_and_the_window_stays(qapp, caplog, tmp_path):
    told = []

    def make(woken):
        QTimer.singleShot(100, fail)
        return make_deck(woken)

    def fail():
        QTimer.singleShot(100, lambda: told.append(banner()))
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("inside"), None)

    def banner():
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
        return window.stage.banner.text.text()

    before = sys.excepthook
    shot = tmp_path / "shot.png"
    assert run_window("clip", make_deck=make, screenshot=shot, seconds=0.5) == 0
    assert "went wrong" in told[0]
    assert "ZeroDivisionError" in caplog.text
    assert shot.exists()
    assert sys.excepthook is before
