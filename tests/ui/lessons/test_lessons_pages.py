"""The group, its learners, erasing; and the free play, which never blocks."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt

from app.lessons.room.state import Page, Phase
from app.ui.lessons.teacher_page import TeacherPage
from tests.ui.lessons.pupil import Pupil

KEY = Qt.Key


def test_the_group_its_learner_and_erasing(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window())
    stage, tutor = pupil.window.stage, pupil.window.tutor
    pupil.begin("count-b-lines")
    pupil.key(KEY.Key_9, KEY.Key_BracketLeft, KEY.Key_Return)
    pupil.asked(Phase.TRUTH)
    pupil.key(KEY.Key_G)
    pupil.wait(lambda: stage.teacher.table.rowCount() == 1)
    stage.teacher.table.setFocus()
    stage.teacher.table.setCurrentCell(0, 0)
    pupil.key(KEY.Key_Return)
    pupil.wait(lambda: stage.progress.isVisible() and stage.progress.misses.rows)
    stage.progress.erase.click()
    assert stage.confirm.isVisible() and "heron-7" in stage.confirm.text.text()
    pupil.key(KEY.Key_Return)  # Enter keeps
    assert not stage.confirm.isVisible() and tutor.stand.learner == "heron-7"
    stage.progress.erase.click()
    pupil.click(stage.confirm.erase)
    pupil.wait(lambda: "erased" in tutor.stand.notice)
    pupil.wait(stage.start.isVisible)
    pupil.wait(lambda: stage.start.typed() == "")


def test_free_play_never_blocks_and_the_newest_knobs_win(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window())
    stage, play = pupil.window.stage, pupil.window.play
    pupil.key(KEY.Key_F)
    pupil.wait(lambda: play.newest is not None)
    knobs = stage.play.knobs
    begun_s = time.monotonic()
    for depth in range(60, 160, 10):
        knobs.sliders["depth_mm"].setValue(depth)
    turning_s = time.monotonic() - begun_s
    pupil.wait(lambda: play.newest.knobs.depth_mm == 150)
    assert turning_s < 2.0 and "Depth" in stage.play.what.text()
    pupil.wait(lambda: stage.play.change.text().startswith("True score: "))
    plain = play.newest.plain
    assert plain.ndim == 2 and stage.play.view.picture is not None
    pupil.key(KEY.Key_M)
    pupil.wait(lambda: stage.play.view.picture.ndim == 3)
    pupil.key(KEY.Key_Space)
    pupil.wait(lambda: not play.playing)
    pupil.key(KEY.Key_N)
    pupil.wait(lambda: play.newest.knobs.seed == 2)
    pupil.key(KEY.Key_L)
    pupil.wait(lambda: pupil.window.tutor.stand.page is Page.START)


def test_a_group_that_nobody_has_joined_says_so(qtbot) -> None:
    page = TeacherPage()
    qtbot.addWidget(page)
    page.show_rows(None)  # the file is still being read
    assert page.empty.isHidden() and not page.table.isHidden()
    page.show_rows(())
    assert not page.empty.isHidden() and page.table.isHidden()
    page.show_rows((("heron-7", *["1"] * (page.table.columnCount() - 1)),))
    assert page.empty.isHidden() and page.table.rowCount() == 1
