"""The review desk in German, Spanish and French: all is said, nothing is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.desk.state import Said
from app.screen.words import DISCLAIMER
from app.ui.words import said, speak, use
from tests.ui.desk.conftest import shown_desk
from tests.ui.language.kit import OTHERS, clipped, elided, marking, unmarked, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from app.ui.desk.window import DeskWindow

NAMES = (
    r"Pleura|COCO|SlicerUltrasound|pleura-lung \S+|CPU|≈?\d+ mm|(Shift|Alt|Ctrl)\+\S+"
    r"|phantom:?\S*( \d+)?|PgUp|PgDn|\w+\.mp4"
)


def walk(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    """Judge pictures and open every card; each step with what is seen."""
    yield "read", window
    for key, state in ((Qt.Key.Key_Return, Said.ACCEPTED), (Qt.Key.Key_R, Said.REJECTED)):
        QTest.keyClick(window, key)
        assert window.state.panes[0].said is state
        yield state, window
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    yield "taken back", window
    for name in ("help", "export", "batch"):
        card = getattr(window.stage, name)
        card.open()
        yield name, card
        card.dismiss()


def test_every_word_goes_through_the_seam(qtbot, tmp_path) -> None:
    use(marking())
    for window in shown_desk(qtbot, tmp_path):
        found = {name: left for name, part in walk(window) if (left := untranslated(part, NAMES))}
        assert found == {}


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut_off_in_the_smallest_window(language, qtbot, tmp_path) -> None:
    speak("en")
    for window in shown_desk(qtbot, tmp_path / "en"):
        english = {name: elided(part) for name, part in walk(window)}
    speak(language)
    for window in shown_desk(qtbot, tmp_path / language):
        found = {}
        for name, part in walk(window):
            if cut := [*clipped(part), *(elided(part) - english[name])]:
                found[name] = cut
        assert found == {}
        line = window.stage.status.disclaimer
        assert line.isVisible() and line.text() == said(DISCLAIMER) != DISCLAIMER


def test_what_is_said_of_masks_and_cases_is_said_in_every_part() -> None:
    use(marking())
    lines = (
        *Said,
        "No score: rejected by a person. The network gave 0.35.",
        "Corrected by a person; the network gave no score (no pleural line seen)",
        "No score: too little readable pleura. Being corrected; the network gave 0.35",
        "gate withholds 0.35: this does not look like lung ultrasound",
        "person 0.35, network no score",
        "Frame 12: Worst moment, score 0.35",
        "12 frames judged by a person. Every file says whose masks these are; rejected frames are "
        "left out. No picture is written.",
        "no score: little pleura in view",
    )
    assert [line for line in lines if unmarked(said(line), NAMES)] == []
