"""A zone's picture corrected at the desk: the person's number counts, and says whose it is."""

from __future__ import annotations

import csv
import io
import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.exam.paper import saved_picture
from app.exam.store import ExamStore
from app.report.content import sheet_of
from app.report.fhir import to_fhir
from app.report.plain import to_csv, to_json
from app.ui.exam.reviewing import NOT_SAVED
from tests.ui.exam.hand import Hand

KEY = Qt.Key


def lay_on_desk(hand: Hand):
    """Press V and wait until the picture of the zone can be corrected."""
    window = hand.window
    hand.key(KEY.Key_V)
    desk = window.desk
    assert desk is not None
    hand.wait(lambda: desk.state.can_edit and not desk.state.reading)
    zone = hand.zone("R1")
    hand.wait(lambda: desk.state.frame == zone.picture.index - zone.clip.first)
    hand.wait(lambda: desk.state.can_edit)
    return desk


def close(hand: Hand, desk, seen) -> None:
    desk.close()
    hand.wait(lambda: seen(hand.zone("R1")))


def test_a_corrected_number_says_everywhere_whose_it_is(qtbot, open_window, tmp_path):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.key(KEY.Key_V)
    hand.wait(lambda: hand.window.conduct.stand.notice == NOT_SAVED)
    hand.save()
    before, drawn = hand.zone("R1"), hand.window.conduct.stand.picture
    assert before.trust in ("ok", "warning") and before.person is None

    desk = lay_on_desk(hand)
    QTest.keyClick(desk, KEY.Key_B)  # one more B-line
    hand.wait(lambda: desk.state.corrected == 1)
    close(hand, desk, lambda zone: zone.person is not None)
    zone = hand.zone("R1")
    assert zone.blas is not None and zone.blas > before.blas
    assert zone.person.network.blas == before.blas and zone.person.by == "corrected by a person"
    assert (zone.low, zone.high, zone.trust) == (None, None, "warning")
    hand.wait(lambda: hand.window.board.cells[0].value.startswith("✎"))
    cell = hand.window.board.cells[0]
    assert cell.value == f"✎{zone.blas:.2f}" and "corrected by a person" in cell.spoken
    hand.wait(lambda: hand.window.conduct.stand.picture != drawn)  # the mask is the person's

    exam = hand.window.conduct.stand.exam
    row = next(csv.DictReader(io.StringIO(to_csv(exam))))
    assert row["by"] == "corrected by a person" and float(row["blas_network"]) == before.blas
    told = json.loads(to_json(exam))["zones"][0]
    assert told["person"]["by"] == "corrected by a person" and told["blas"] == zone.blas
    first = sheet_of(exam, {}).zones[0]
    assert first.word == "Corrected by a person" and first.interval == ""
    assert "corrected by a person" in to_fhir(exam)

    kept = ExamStore(tmp_path / "kept").open(exam.id)  # what nothing names is tidied away now
    assert kept.zone("R1") == zone
    assert saved_picture(ExamStore(tmp_path / "kept"), kept, "R1") is not None

    hand.key(KEY.Key_U)
    hand.wait(lambda: hand.zone("R1") == before)


def test_rejected_there_is_no_number_and_given_back_it_is_the_networks(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    hand.save()
    before = hand.zone("R1")
    desk = lay_on_desk(hand)
    QTest.keyClick(desk, KEY.Key_R)
    hand.wait(lambda: desk.state.corrected == 1)
    close(hand, desk, lambda zone: zone.person is not None)
    zone = hand.zone("R1")
    assert zone.blas is None and zone.reason == "rejected by a person"
    hand.wait(lambda: hand.window.board.cells[0].look == "none")
    assert sheet_of(hand.window.conduct.stand.exam, {}).zones[0].word == "Rejected by a person"

    desk = lay_on_desk(hand)
    QTest.keyClick(desk, KEY.Key_R, Qt.KeyboardModifier.ShiftModifier)
    hand.wait(lambda: desk.state.corrected == 0)
    close(hand, desk, lambda zone: zone.person is None)
    assert hand.zone("R1") == before
