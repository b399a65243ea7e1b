"""The exam window in German, Spanish and French: all is said, nothing is cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.exam.board import Board
from app.exam.protocols import PROTOCOLS
from app.screen import Screen
from app.screen.words import DISCLAIMER
from app.ui.words import said, speak, use
from tests.ui.exam.conftest import open_window
from tests.ui.exam.hand import Hand
from tests.ui.language.kit import OTHERS, clipped, elided, marking, unmarked, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from app.ui.exam.window import ExamWindow

__all__ = ["open_window"]

KEY = Qt.Key
NAMES = (
    r"Deutsch|English|Español|Français|P-017|Pleura|drawn 1|CPU|Frame grabber|LUS"
    r"|Shift\+O|Ctrl\+.|≈?\d+ mm|report(\.pdf)?"
    r"|Lichtenstein.*|Volpicelli.*|Bouhemad.*|Soldati.*"
)
LABELS = (
    "Begin an exam",
    "Outline is right",
    "Save R1",
    "Next: R2",
    "Writing…",
    "Next exam",
    "Write report",
)


def walk(hand: Hand) -> Iterator[tuple[str, QWidget]]:
    """Go through an exam and open every card; each step with what is seen."""
    window, stage = hand.window, hand.window.stage
    yield "start", stage.start
    hand.begin()
    yield "begun", window
    hand.save(1.0)
    hand.key(KEY.Key_2)
    hand.wait(lambda: hand.zone("R1").own.score == 2)
    yield "saved with a warning", window
    cards = (
        ("skip", window.lead.ask_skip),
        ("exams", window.lead.show_exams),
        ("help", stage.help.open),
        ("sources", stage.sources.open),
        ("report", lambda: stage.report.tell(["Folder: report", "report.pdf"])),
        ("compared", lambda: stage.compared.tell(["R1: 0.20 to 0.40, within the intervals."])),
    )
    for name, open_ in cards:
        open_()
        card = getattr(stage, name)
        hand.wait(card.isVisible)
        yield name, card
        card.dismiss()


def test_every_word_goes_through_the_seam(qtbot, open_window: Callable[..., ExamWindow]) -> None:
    use(marking())
    hand = Hand(qtbot, open_window(key="14"))
    for name, part in walk(hand):
        assert untranslated(part, NAMES) == [], name


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut_off_in_the_smallest_window(language, qtbot, open_window) -> None:
    speak("en")
    english = {name: elided(part) for name, part in walk(Hand(qtbot, open_window(key="14")))}
    speak(language)
    hand = Hand(qtbot, open_window(key="14"))
    found = {}
    for name, part in walk(hand):
        if cut := [*clipped(part), *(elided(part) - english[name])]:
            found[name] = cut
    main = hand.window.stage.main
    for label in LABELS:
        main.show_board(Board(label=label), Screen(can_play=True))
        if cut := clipped(main):
            found[label] = cut
    assert found == {}
    status = hand.window.stage.status.disclaimer
    assert status.isVisible() and status.text() == said(DISCLAIMER) != DISCLAIMER


@pytest.mark.parametrize("language", OTHERS)
def test_the_line_of_a_zone_is_said_as_a_whole(language) -> None:
    speak(language)
    lines = (
        "R1 right upper anterior: 3.2 s; hold still for a whole breath, best 4 s",
        "R1 right upper anterior: 0.42 (0.20–0.52), with a warning: pleural line faint; "
        "little pleura in view · 6.2 s",
        "L4 left lower lateral: not assessable: no pleural line seen",
        "R2 right lower anterior: left out: wound or dressing in the way",
        "3 of 8 zones saved; left out: R2; without a number: R3, R4; "
        "next: L1, left upper anterior.",
    )
    english = {
        "right",
        "left",
        "upper",
        "lower",
        "warning",
        "with",
        "saved",
        "seen",
        "out",
        "still",
    }
    for line in lines:
        words = set(re.findall(r"\w+", said(line)))
        assert not words & english, said(line)
    use(marking())
    assert [line for line in lines if unmarked(said(line), NAMES)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_zone_has_a_name(language) -> None:
    speak(language)
    for plan in PROTOCOLS.values():
        assert said(plan.title) != plan.title
        for zone in plan.zones:
            assert said(zone.name) != zone.name
