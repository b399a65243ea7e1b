"""The live window and the exam, screen after screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

import app.appraise
from app.config import Config
from app.screen import Severity
from app.ui.deck import Deck
from app.ui.window import Window
from tests.drawn import let_pass
from tests.ui import conftest as live
from tests.ui.exam import kit as exam
from tests.ui.screens.stroll import KEY, press, show, wait

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.screens.stroll import Screens, Size

KNOWN = replace(live.FAN, mm_per_px=0.5, scale_origin="dicom")


def live_screens(root: Path, size: Size) -> Screens:
    """The live window: nothing open, sources, playing, caliper, question, outline, cards.

    Its pictures are drawn and no lung, so the gate lets them pass: a number must be seen, too.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.appraise, "judge", let_pass)
        patch.setattr(app.appraise.Appraiser, "wants_mirror", lambda self, time_s: False)
        yield from _live(root, size)


def _live(root: Path, size: Size) -> Screens:
    made = partial(Deck, load=live.Drawn, open_=live.open_test_source, sector=KNOWN)
    devices = [("live", "Frame grabber"), ("clip", "Camera")]
    found: list[tuple[str, str]] = []
    window = Window(
        lambda tell: made(tell, look=lambda: found, record_to=root / "rec"), snapshots=root
    )
    window.config.sectors = {"Frame grabber": {}}
    show(window, size)
    window.choice.ask()
    QTest.qWait(300)
    yield "first-start", window
    window.stage.sources.dismiss()
    yield "empty", window
    found += devices
    window.deck.look_for_devices()
    window.choice.ask()
    wait(lambda: window.deck.devices, "devices")
    QTest.qWait(300)
    yield "sources", window
    window.open("live")
    wait(lambda: window.stage.view.result is not None, "a live picture")
    QTest.qWait(1500)
    yield "live", window
    yield from _live_hands(window)
    yield from _live_cards(window)
    window.close()


def _live_hands(window: Window) -> Screens:
    """Frozen, measured, asked about recording, outlined by hand."""
    press(window, KEY.Key_Space)
    QTest.qWait(400)
    yield "frozen", window
    press(window, KEY.Key_Space)
    press(window, KEY.Key_M)
    press(window, KEY.Key_C)
    measures, mapping = window.stage.measures, window.stage.view.mapping()
    ends = [mapping.map(QPointF(*at)).toPoint() for at in ((120, 90), (175, 170))]
    QTest.mousePress(measures, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(measures, ends[1])
    yield "caliper", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_V)
    wait(lambda: window.asks, "the question about recording")
    QTest.qWait(300)
    yield "question", window
    window.deck.record.answer(False)
    QTest.qWait(300)
    press(window, KEY.Key_A)
    yield "outline", window
    press(window, KEY.Key_Escape)


def _live_cards(window: Window) -> Screens:
    """More, settings, help, what is said; a source that fails."""
    window.stage.header.more.emit()
    yield "more", window
    window.stage.more.dismiss()
    press(window, KEY.Key_Comma)
    window.stage.settings.rows["opacity"].entered.emit("700")
    yield "settings", window
    window.stage.settings.dismiss()
    press(window, KEY.Key_Question)
    yield "help", window
    window.stage.help.dismiss()
    window.stage.news.show_news(
        "The last 30 seconds cannot be kept: nothing was recorded yet.", Severity.WARNING
    )
    yield "news", window
    window.open("blank")
    wait(lambda: window.stage.view.result is not None, "a blank picture")
    QTest.qWait(600)
    yield "no-score", window
    window.open("nonsense")
    wait(lambda: "nonsense" in window.stage.banner.text.text(), "the banner")
    yield "fault", window


def exam_screens(root: Path, size: Size) -> Screens:
    """The exam: start, outline, zones, every card."""
    window = exam.make_window(root, config=Config(), key="14")
    show(window, size)
    window.open("live")
    window.deck.look()
    wait(window.stage.start.isVisible, "the start")
    yield "start", window
    press(window, KEY.Key_E)
    window.lead.show_exams()
    wait(lambda: window.conduct.stand.shelf is not None, "the list")
    QTest.qWait(300)
    yield "exams-none", window
    press(window, KEY.Key_Escape)
    window.lead.show_start()
    wait(window.stage.start.isVisible, "the start again")
    window.stage.start.pseudonym.setText("Mary Smith")
    press(window, KEY.Key_Return)
    QTest.qWait(200)
    yield "start-name", window
    if window.conduct.stand.exam is None:
        window.stage.start.pseudonym.setText("P-017")
        press(window, KEY.Key_Return)
    wait(lambda: window.board.action == "confirm", "the outline")
    window.deck.look()
    QTest.qWait(300)
    yield "confirm", window
    window.stage.mark.click()
    yield "outline", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Return)
    yield from _zones(window)
    yield from _exam_cards(window)
    window.close()


def _zones(window: Any) -> Screens:
    """Three zones: one sound, one not assessable, one left open; one left out."""
    wait(lambda: window.board.action == "save", "the first zone")
    window.deck.look(1.0)
    QTest.qWait(100)
    yield "short", window
    for nth in range(3):
        wait(lambda: window.board.action == "save", "a zone to save")
        window.deck.look(5.0, seen=nth != 1)
        wait(lambda: window.board.can_save, "enough to save")
        press(window, KEY.Key_S)
        wait(
            lambda: window.board.action == "next" and not window.conduct.stand.saving, "a saved one"
        )
        press(window, (KEY.Key_0, KEY.Key_1, KEY.Key_2)[nth])
        QTest.qWait(200)
        if nth == 1:
            yield "not-assessable", window
        here = window.conduct.stand.at
        while nth < 2 and window.conduct.stand.at == here:
            press(window, KEY.Key_Return)
            QTest.qWait(300)
    QTest.qWait(500)
    yield "zones", window


def _exam_cards(window: Any) -> Screens:
    """Reasons, exams, comparison, report, settings, help, and the desk on a zone's picture."""
    press(window, KEY.Key_X)
    yield "skip", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_E)
    wait(lambda: window.conduct.stand.shelf is not None, "the list")
    QTest.qWait(300)
    yield "exams", window
    rows = window.stage.exams.rows
    if rows and hasattr(rows[0], "delete"):
        rows[0].delete.click()
        QTest.qWait(100)
        yield "exams-delete", window
    press(window, KEY.Key_Escape)
    window.stage.compared.tell(
        ["R1 right upper anterior: 0.20 to 0.40, within the intervals.",
         *[f"R{k}: not compared: not saved in both exams" for k in range(2, 8)]]
    )  # fmt: skip
    yield "compared", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_W)
    wait(lambda: window.conduct.stand.written is not None, "the report")
    QTest.qWait(300)
    yield "report", window
    press(window, KEY.Key_Escape)
    window.stage.more.open()
    yield "more", window
    window.stage.more.dismiss()
    press(window, KEY.Key_Comma)
    yield "settings", window
    window.stage.settings.dismiss()
    press(window, KEY.Key_Question)
    yield "help", window
    press(window, KEY.Key_Escape)
