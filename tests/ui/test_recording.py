"""Recording in the window: found by hand, key and screen reader, and never in the picture's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel

from app.record_state import Step
from app.screen.record import QUESTION, RecordScreen, build_record
from app.ui.deck import Deck
from app.ui.judging import COLOUR
from app.ui.text import Elided
from app.ui.window import Window
from capture.record_folder import OWNER, new_folder
from capture.record_source import SessionSource
from models.manifest import Manifest
from tests.ui.conftest import Drawn, open_test_source
from tests.ui.test_look import SIZES
from tests.ui.test_window import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOMY = (10**12, 0, 10**11)


class Named(Drawn):
    """One whose manifest is whole, as a session names it."""

    manifest = Manifest.model_validate({"name": "drawn", "version": "1", "sha256": "1" * 64})


@pytest.fixture
def recorder(qtbot, tmp_path: Path) -> Iterator[Window]:
    """The window on a live source, recordings going to a folder of their own."""
    root = tmp_path / "recordings"

    def make(woken) -> Deck:
        return Deck(woken, load=Named, open_=open_test_source, look=list, record_to=root)

    made = Window(make, snapshots=tmp_path / "snapshots")
    made.deck.record._usage = lambda folder: ROOMY
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    made.open("live")
    qtbot.waitUntil(lambda: made.stage.view.result is not None)
    yield made
    made.close()


def press(qtbot, window: Window, text: str) -> None:
    """Press the answer of that text."""
    (found,) = [each for each in window.stage.ask.buttons if text in each.text()]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def record(qtbot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: window.stage.ask.isVisible() and bool(window.stage.ask.buttons))
    press(qtbot, window, "Yes, record")
    qtbot.waitUntil(lambda: window.stage.header.record.record.isChecked())


def test_by_key_question_and_button_to_a_recording(qtbot, recorder):
    stage, bar = recorder.stage, recorder.stage.header.record
    masked = stage.view.result.segmentation is not None
    qtbot.keyClick(recorder, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: stage.ask.text.text() == QUESTION.format("recorded"))
    assert masked and recorder.looks.settings().hidden and not recorder.looks.settings().zoom
    assert not stage.ask.geometry().intersects(
        QRect(stage.view.mapTo(stage, stage.view.rect().topLeft()), stage.view.size())
    )
    press(qtbot, recorder, "Yes, record")
    qtbot.waitUntil(lambda: bar.record.text().strip().endswith("Stop"))
    assert not recorder.looks.settings().hidden and recorder.looks.settings().zoom
    qtbot.waitUntil(lambda: "100.0 GB left · 0 lost" in bar.lines[1].text())
    assert not stage.ask.isVisible()
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.frames > 5)
    qtbot.mouseClick(bar.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.news.isVisible())
    assert stage.news.text.text().startswith("Recorded: 2")
    (folder,) = recorder.deck.record.root.iterdir()
    with SessionSource(folder) as source:
        assert len(list(source)) > 5
    assert not bar.record.isChecked()


def test_no_is_no(qtbot, recorder):
    qtbot.keyClick(recorder, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: bool(recorder.stage.ask.buttons))
    press(qtbot, recorder, "No")
    assert not recorder.stage.ask.isVisible()
    assert not recorder.deck.record.root.exists()


def test_the_last_seconds_by_their_key(qtbot, recorder):
    qtbot.keyClick(recorder, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: bool(recorder.stage.ask.buttons))
    press(qtbot, recorder, "Yes, keep")
    lines = recorder.stage.header.record.lines
    qtbot.waitUntil(lambda: lines[1].text() == "in memory only")
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.kept_s > 0.3)
    qtbot.keyClick(recorder, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: recorder.stage.news.isVisible())
    assert len(list(recorder.deck.record.root.iterdir())) == 1


@pytest.mark.hazard("H-51")
def test_a_full_disk_is_a_sentence_and_the_picture_goes_on(qtbot, recorder):
    record(qtbot, recorder)
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.frames > 5)
    recorder.deck.record._recording._recorder._guard._usage = lambda folder: (10**12, 0, 1000)
    qtbot.waitUntil(lambda: "disk is full" in recorder.stage.ask.text.text())
    assert recorder.stage.header.badge.text().endswith("Live")
    with qtbot.waitSignal(recorder.stage.view.painted):
        pass
    press(qtbot, recorder, "OK")
    assert not recorder.stage.ask.isVisible()


@pytest.mark.hazard("H-63")
def test_closing_the_window_finishes_the_recording(qtbot, recorder):
    record(qtbot, recorder)
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.frames > 5)
    recorder.close()
    (folder,) = recorder.deck.record.root.iterdir()
    with SessionSource(folder) as source:
        assert source.log.end is not None


@pytest.mark.hazard("H-64")
def test_what_a_crash_left_is_offered_without_stopping_anything(qtbot, recorder):
    record(qtbot, recorder)
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.frames > 5)
    qtbot.mouseClick(recorder.stage.header.record.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: recorder.deck.record.state().step is Step.READY)
    (folder,) = recorder.deck.record.root.iterdir()
    folder.rename(folder.with_name(folder.name + ".partial"))
    recorder.rescue.look()
    ask = recorder.stage.ask
    qtbot.waitUntil(lambda: "not ended properly" in ask.text.text())
    assert [each.text() for each in ask.buttons] == ["Delete…", "Later", "Recover"]
    with qtbot.waitSignal(recorder.stage.view.painted):
        pass
    press(qtbot, recorder, "Delete")
    assert "Nobody can bring it back" in ask.text.text()
    press(qtbot, recorder, "Keep")
    press(qtbot, recorder, "Recover")
    qtbot.waitUntil(lambda: "pictures recovered" in ask.text.text())
    assert folder.exists()
    press(qtbot, recorder, "OK")
    assert not ask.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_question_and_lines_have_room_and_large_targets(qtbot, recorder, size):
    recorder.resize(*size)
    state = recorder.deck.record.state()
    asked = build_record(state, recorder.rescue.state())
    qtbot.keyClick(recorder, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: len(recorder.stage.ask.buttons) == 2)
    qtbot.wait(0)
    bar, ask = recorder.stage.header.record, recorder.stage.ask
    for each in (*ask.buttons, bar.record, bar.keep):
        assert min(each.width(), each.height()) >= 44, each.text()
        assert each.toolTip() and each.accessibleName() and each.focusPolicy()
        assert recorder.rect().contains(each.mapTo(recorder, each.rect().bottomRight()))
    qtbot.waitUntil(lambda: ask.text.height() >= ask.text.heightForWidth(ask.text.width()))
    recorder.stage.show_record(
        RecordScreen(True, True, False, "30 s", ("1:02:03 · 12.3 GB", "123.4 GB left · 1234 lost"))
    )
    qtbot.wait(0)
    for each in recorder.stage.header.findChildren(QLabel):
        if each.isVisible() and not isinstance(each, Elided):
            assert each.contentsRect().width() >= each.fontMetrics().horizontalAdvance(each.text())
    assert recorder.width() == size[0]
    assert asked.can_record


def test_a_still_picture_is_no_recording(qtbot, recorder, tmp_path):
    import cv2
    import numpy as np

    from app.sources import open_source

    path = tmp_path / "still.png"
    cv2.imwrite(str(path), np.full((240, 320), 90, np.uint8))
    recorder.deck._open = open_source
    recorder.open(str(path))
    qtbot.waitUntil(lambda: recorder.deck.record.state().step is Step.OFF)
    qtbot.waitUntil(lambda: recorder.stage.view.result is not None)
    recorder.refresh()
    assert not recorder.stage.header.record.record.isEnabled()


def test_what_is_being_recorded_elsewhere_is_not_offered(qtbot, recorder, tmp_path):
    from datetime import UTC, datetime

    from capture.record_folder import make_root, note_owner

    make_root(recorder.deck.record.root)
    folder = new_folder(recorder.deck.record.root, datetime.now(UTC))
    note_owner(folder)
    assert (folder / OWNER).exists()
    recorder.rescue.look()
    recorder.rescue._thread.join()
    recorder.refresh()
    assert not recorder.stage.ask.isVisible()


def test_the_outline_stands_out_while_it_is_judged(qtbot, recorder):
    def bright(picture) -> int:
        return int((abs(picture.astype(int) - COLOUR).max(axis=2) < 40).sum())

    assert bright(shown(recorder)) < 100
    qtbot.keyClick(recorder, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: len(recorder.stage.ask.buttons) == 2)
    qtbot.waitUntil(lambda: bright(shown(recorder)) > 1000)
    press(qtbot, recorder, "No")
    qtbot.waitUntil(lambda: bright(shown(recorder)) < 100)
