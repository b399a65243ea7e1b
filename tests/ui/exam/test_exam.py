"""The exam window in use: zones, readings, undo, cards, coming back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from app.config import Config
from app.exam.store import ExamStore
from app.ui import theme
from tests.app.exam.kit import BEGUN, MODEL
from tests.ui.exam.hand import Hand

KEY = Qt.Key


def test_a_zone_is_saved_read_and_taken_back(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    window, stage = hand.window, hand.window.stage
    hand.begin()
    assert not stage.start.isVisible() and window.board.label == "Save R1"
    hand.save()
    hand.wait(stage.inset.isVisible)
    cell = window.board.cells[0]
    sign = {"ok": "", "warning": "▲"}[hand.zone("R1").trust]
    assert cell.look == hand.zone("R1").trust
    assert cell.value == f"{sign}{hand.zone('R1').blas:.2f}"
    assert stage.inset.text == f"Saved: R1 {cell.value}"
    hand.click(stage.own.scores[2])
    hand.wait(lambda: hand.zone("R1").own.score == 2)
    hand.key(KEY.Key_K)
    hand.wait(lambda: hand.zone("R1").own.consolidation is False)
    hand.wait(lambda: stage.own.rule.text().startswith("Rule: "))
    for _ in range(3):
        hand.click(stage.main.undo)
        hand.wait(lambda: window.conduct.stand.notice.startswith("Taken back"))
        window.conduct.say("", alarm=False)
    hand.wait(lambda: hand.zone("R1") is None)
    hand.wait(lambda: not stage.main.undo.isEnabled())


def test_a_number_with_a_warning_has_its_sign_wherever_it_stands(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.save(1.0)
    hand.wait(hand.window.stage.inset.isVisible)
    assert hand.zone("R1").trust == "warning"
    assert hand.window.board.cells[0].value.startswith("▲")
    assert "▲" in hand.window.stage.inset.text
    assert "with a warning" in hand.window.stage.line.text()


def test_without_a_number_the_zone_says_why_and_is_never_0(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.save(3.0, seen=False)
    assert hand.zone("R1").blas is None
    cell = hand.window.board.cells[0]
    assert cell.look == "none" and cell.value == "✕"
    assert "not assessable: no pleural line" in hand.window.stage.line.text()
    assert "not assessable" in hand.window.stage.chest.buttons["R1"].accessibleName()


def test_the_map_chooses_and_a_zone_may_be_left_out(qtbot, open_window):
    hand = Hand(qtbot, open_window(key="12"))
    stage = hand.window.stage
    hand.begin()
    hand.click(stage.chest.buttons["L6"])
    hand.wait(lambda: hand.window.conduct.stand.at == "L6")
    hand.key(KEY.Key_X)
    hand.wait(stage.skip.isVisible)
    hand.key(KEY.Key_2)
    hand.wait(lambda: hand.zone("L6") is not None)
    assert hand.zone("L6").skipped == "patient could not be turned"
    assert not stage.skip.isVisible() and hand.zone("L6").own.score is None
    hand.key(KEY.Key_Right)
    hand.wait(lambda: hand.window.conduct.stand.at == "R1")


def test_the_pictures_of_the_last_zone_are_forgotten(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.save()
    hand.next()
    assert hand.window.deck.buffer.held().frames == 0
    assert not hand.window.stage.main.main.isEnabled()


@pytest.mark.hazard("H-122")
def test_a_press_that_bounces_is_one_press(qtbot, open_window, tmp_path):
    hand = Hand(qtbot, open_window())
    hand.window.lead.bounce_s = 60.0
    for _ in range(3):
        hand.key(KEY.Key_Return)
    hand.wait(lambda: hand.window.conduct.stand.exam is not None)
    assert len(ExamStore(tmp_path / "kept").heads()) == 1
    hand.wait(lambda: hand.window.board.action == "confirm")
    for _ in range(3):
        hand.key(KEY.Key_PageDown)
    hand.wait(lambda: hand.window.board.action == "save")
    hand.window.deck.look(5.0)
    hand.key(KEY.Key_PageDown)
    qtbot.wait(50)
    assert hand.zone("R1") is None


def test_coming_back_offers_the_exam_that_was_not_finished(qtbot, open_window, tmp_path):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.save()
    hand.key(KEY.Key_Q)
    hand.wait(lambda: not hand.window.isVisible())
    again = Hand(qtbot, open_window(root=tmp_path))
    start = again.window.stage.start
    assert start.go_on.isVisible() and "P-017: 1 of 8 zones" in start.go_on.text()
    again.key(KEY.Key_Return)
    again.wait(lambda: again.window.conduct.stand.at == "R2")
    assert again.zone("R1") is not None


def test_a_name_is_refused_and_an_empty_pseudonym_is_not(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    start = hand.window.stage.start
    start.pseudonym.setText("Smith")
    hand.click(start.begin)
    assert "no name" in start.message.text() and start.isVisible()
    start.pseudonym.setText("")
    hand.click(start.choices["6"])
    hand.click(start.begin)
    hand.wait(lambda: hand.window.conduct.stand.exam is not None)
    exam = hand.window.conduct.stand.exam
    assert exam.pseudonym is None and exam.protocol == "6"


def test_exams_are_found_and_deleted_for_good_only_when_asked_twice(qtbot, open_window, tmp_path):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.key(KEY.Key_E)
    card = hand.window.stage.exams
    hand.wait(lambda: card.isVisible() and card.rows)
    assert "1 exam, " in card.message.text()
    card.pseudonym.setText("X")
    card.asked.emit(card.query())
    hand.wait(lambda: not card.rows)
    card.pseudonym.setText("")
    card.asked.emit(card.query())
    hand.wait(lambda: card.rows)
    hand.click(card.rows[0].delete)
    assert card.rows[0].text.text().startswith("Delete for good")
    hand.click(card.rows[0].keep)
    hand.click(card.rows[0].delete)
    hand.click(card.rows[0].delete)
    hand.wait(lambda: hand.window.conduct.stand.exam is None)
    assert ExamStore(tmp_path / "kept").heads() == ()


def test_old_exams_are_named_and_go_only_after_a_second_press(qtbot, open_window, tmp_path):
    store = ExamStore(tmp_path / "kept")
    store.create("6", MODEL, pseudonym="Q-001", now=BEGUN)
    hand = Hand(qtbot, open_window(config=Config(exam_days=30)))
    hand.begin()
    hand.key(KEY.Key_E)
    card = hand.window.stage.exams
    hand.wait(lambda: len(card.rows) == 2 and card.clear.isVisible())
    assert card.keep.text() == "30" and "Delete 1 old" in card.clear.text()
    hand.click(card.clear)
    assert len(store.heads()) == 2
    hand.click(card.clear)
    hand.wait(lambda: len(store.heads()) == 1)
    assert store.heads()[0].exam.pseudonym == "P-017"


def test_letters_typed_into_a_field_are_no_commands(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    field = hand.window.stage.start.pseudonym
    field.setFocus()
    field.selectAll()
    for key in (KEY.Key_T, KEY.Key_2, KEY.Key_0):
        hand.key(key)
    assert field.text().upper() == "T20" and theme.current() == "dark"


def test_the_theme_changes_under_a_running_exam(qtbot, open_window):
    config = Config()
    hand = Hand(qtbot, open_window(config=config))
    hand.begin()
    hand.save()
    hand.key(KEY.Key_T)
    assert config.theme == "light" and theme.current() == "light"
    hand.wait(hand.window.stage.inset.isVisible)
    assert hand.window.stage.view.result is not None
    hand.click(hand.window.stage.own.scores[1])
    hand.wait(lambda: hand.zone("R1").own.score == 1)


def test_what_lies_in_the_report_folder_of_another_exam_stays(tmp_path):
    from app.exam.paper import folder_for
    from tests.app.exam.kit import exam

    (tmp_path / "exam.json").write_text(json.dumps({"id": "20250101T000000Z-aaaaaa"}))
    assert folder_for(tmp_path, exam()) == tmp_path / exam().id
    (tmp_path / "exam.json").write_text(json.dumps({"id": exam().id}))
    assert folder_for(tmp_path, exam()) == tmp_path
