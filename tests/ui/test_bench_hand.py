"""The bench's hand on the real window: new pictures and answers are timed, and nothing else is."""

from __future__ import annotations

from app.bench_ui import FEW, _ms
from app.ui.bench_hand import Probe


def test_paints_and_answers_are_timed(qtbot, window):
    window.open("live")
    qtbot.waitUntil(lambda: window.stage.view.result is not None, timeout=30_000)
    window.stage.measures.next_side()
    probe = Probe(window)
    qtbot.waitUntil(lambda: len(probe.paints) > FEW and len(probe.answers) >= 2, timeout=30_000)
    assert all(0.0 < each < 10.0 for each in (*probe.paints, *probe.answers))
    assert min(probe.answers) > 0.0 and probe.last_s > probe.first_s
    probe.end()
    count = len(probe.paints)
    qtbot.wait(300)
    assert len(probe.paints) == count


def test_too_few_give_no_figure():
    assert _ms([0.01] * (FEW - 1), 50) is None
    assert _ms([0.01] * FEW, 50) == 10.0
