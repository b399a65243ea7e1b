"""The screen as a source: taken in the window's thread, read in another."""

from __future__ import annotations

import threading
import time
from itertools import islice

import numpy as np
import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QLabel

from app.pipeline import Pipeline
from app.sources import open_source
from app.status import State
from app.ui.screen_source import Place, ScreenSource, open_screen, parse_place
from capture.errors import SourceLost, SourceUnavailable
from capture.source import FrameSource


def drawn(number: int, size: tuple[int, int] = (90, 70)) -> QImage:
    """Grey with the number in it; a width that is no multiple of four pads its rows."""
    pixels = np.full((size[1], size[0], 3), number % 256, np.uint8)
    pixels[: size[1] // 2] = 200
    image = QImage(pixels.data, *size, 3 * size[0], QImage.Format.Format_RGB888)
    return image.copy()


class Screen:
    """Counts who takes pictures of it, and in which thread."""

    def __init__(self) -> None:
        self.taken, self.threads = 0, set[object]()
        self.dead = False

    def __call__(self, place: Place) -> QImage:
        self.taken += 1
        self.threads.add(QThread.currentThread())
        return QImage() if self.dead else drawn(self.taken)


def elsewhere(qtbot, work):
    """Run `work` in another thread while the window's thread goes on."""
    answer: list[object] = []

    def run() -> None:
        try:
            answer.append(work())
        except Exception as error:
            answer.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=8000)
    if isinstance(answer[0], Exception):
        raise answer[0]
    return answer[0]


def test_pictures_are_taken_in_the_window_s_thread_and_only_when_wanted(qtbot) -> None:
    screen = Screen()

    def read():
        with ScreenSource(Place(), screen) as source:
            assert isinstance(source, FrameSource)
            assert source.info.live and source.info.size == (90, 70)
            frames = list(islice(source, 5))
            time.sleep(0.3)
            return source.info.name, frames

    name, frames = elsewhere(qtbot, read)
    assert name == "screen 0" and screen.threads == {QThread.currentThread()}
    assert [frame.index for frame in frames] == list(range(5))
    assert [int(frame.image[-1, 0]) for frame in frames] == [2, 3, 4, 5, 6]
    assert all(frame.image[0, 0] == 200 and frame.colour == 0.0 for frame in frames)
    assert screen.taken <= 7  # nobody took any up for 0.3 s
    times = [frame.grabbed_s for frame in frames]
    assert times == sorted(times)


def test_a_real_window_is_taken(qtbot) -> None:
    label = QLabel("ultrasound")
    label.resize(160, 120)
    label.setAutoFillBackground(True)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Window, "#ff0000")
    label.setPalette(palette)
    qtbot.addWidget(label)
    label.show()
    qtbot.waitExposed(label)

    def read():
        with ScreenSource(Place(window=int(label.winId()))) as source:
            return next(iter(source))

    frame = elsewhere(qtbot, read)
    assert frame.size == (160, 120) and frame.colour > 0.5
    assert abs(int(np.median(frame.image)) - 76) <= 2  # BT.601: 0.299 of 255


@pytest.mark.hazard("H-01")
def test_a_screen_that_goes_dark_is_lost(qtbot) -> None:
    screen = Screen()

    def read():
        with ScreenSource(Place(), screen) as source:
            for frame in source:
                screen.dead = frame.index >= 2

    with pytest.raises(SourceLost, match="no picture any more"):
        elsewhere(qtbot, read)


def test_through_the_pipeline_it_plays_and_stops_from_the_window_s_thread(qtbot) -> None:
    pipeline = Pipeline(None)
    source = elsewhere(qtbot, lambda: open_screen("screen:", Screen()))
    pipeline.start(source)
    qtbot.waitUntil(lambda: pipeline.health().captured > 5, timeout=5000)
    began = time.monotonic()
    pipeline.stop()
    assert time.monotonic() - began < 2.0 and pipeline.health().state is State.IDLE


def test_where_the_system_gives_none_it_is_one_sentence(qtbot) -> None:
    with pytest.raises(SourceUnavailable, match="allow screen recording"):
        elsewhere(qtbot, lambda: open_screen("screen:7"))


def test_a_part_that_is_too_small_is_refused(qtbot) -> None:
    with pytest.raises(SourceUnavailable, match="20 × 20"):
        elsewhere(qtbot, lambda: open_screen("screen:", lambda place: drawn(1, (20, 20))))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("screen:", Place()),
        ("SCREEN:1", Place(1)),
        ("screen:10, 20, 800, 600", Place(0, 10, 20, 800, 600)),
        ("screen:2,10,20,800,600", Place(2, 10, 20, 800, 600)),
        ("screen:window=0x1f", Place(window=31)),
    ],
)
def test_places_are_read(text: str, place: Place) -> None:
    assert parse_place(text) == place


@pytest.mark.parametrize(
    "text", ["screen:a", "screen:1,2", "screen:,", "screen:0,0,5,5", "screen:window=x", "screen:-1"]
)
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(SourceUnavailable, match="no part of a screen"):
        parse_place(text)


def test_without_a_window_it_is_refused() -> None:
    with pytest.raises(SourceUnavailable, match="start pleura live screen: instead"):
        open_source("screen:0")
