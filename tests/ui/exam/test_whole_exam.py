"""From the phantom to the PDF with one hand: every press is counted."""

from __future__ import annotations

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.exam.conduct import Conduct
from app.exam.live import ZoneBuffer
from app.exam.store import ExamStore
from app.sources import open_source
from app.ui.exam.deck import ExamDeck
from app.ui.exam.lead import Wishes
from app.ui.exam.window import ExamWindow
from tests.drawn import let_pass
from tests.ui.exam.hand import Hand
from tests.ui.exam.kit import Pen

PHANTOM = "phantom:seed=3,fps=8,size=240x180,preset=teaching,pattern=B,probe=convex"
MOST_ACTIONS = 60


@pytest.fixture
def phantom(qtbot, tmp_path, monkeypatch):
    """The real window on the real phantom; a network that draws, a gate that lets it pass."""
    monkeypatch.setattr("app.appraise.judge", let_pass)
    monkeypatch.setattr("app.appraise.Appraiser.wants_mirror", lambda self, time_s: False)
    deck = partial(ExamDeck, buffer=ZoneBuffer(), load=Pen, open_=open_source)
    store = ExamStore(tmp_path / "kept")
    wishes = Wishes(tmp_path / "report", Pen, "8", "P-017")
    window = ExamWindow(deck, lambda tell: Conduct(store, tell), wishes)
    window.lead.bounce_s = 0.0
    qtbot.addWidget(window)
    window.resize(1024, 600)
    with qtbot.waitActive(window, timeout=20_000):
        window.show()
    window.open(PHANTOM)
    yield window
    window.close()


def test_an_8_zone_exam_from_the_phantom_to_the_pdf(qtbot, phantom, tmp_path):
    pytest.importorskip("reportlab")
    hand = Hand(qtbot, phantom)
    stage = phantom.stage
    hand.wait(stage.start.isVisible)
    hand.wait(stage.start.begin.isEnabled)
    hand.begin()
    for number in range(8):
        hand.wait(lambda: phantom.deck.buffer.held().frames >= 3)
        hand.wait(stage.main.main.isEnabled)
        if number % 2:
            hand.click(stage.main.main)
        else:
            hand.key(Qt.Key.Key_PageDown)  # what a foot switch sends
        code = phantom.conduct.stand.at
        hand.key(Qt.Key.Key_0 + number % 4)
        hand.wait(lambda code=code: hand.zone(code) is not None)
        if number < 7:
            hand.next()
    hand.wait(lambda: phantom.board.action == "finish" and phantom.board.can_act)
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: phantom.conduct.stand.written is not None)
    assert hand.actions <= MOST_ACTIONS
    assert hand.actions == 2 + 8 * 2 + 7 + 1
    assert (tmp_path / "report" / "report.pdf").read_bytes().startswith(b"%PDF")
    told = json.loads((tmp_path / "report" / "exam.json").read_text())
    assert [zone["own"]["score"] for zone in told["zones"]] == [0, 1, 2, 3] * 2
    assert all(zone["blas"] is not None for zone in told["zones"])
    hand.wait(stage.report.isVisible)
