"""The lessons in German, Spanish and French: all is said, nothing is cut off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.lessons.lesson import find_lesson, shipped_lessons
from app.lessons.room import reply as replies
from app.lessons.room.state import Explained, Phase
from app.screen.words import DISCLAIMER
from app.ui.words import said, speak, use
from tests.ui.language.kit import OTHERS, clipped, elided, marking, unmarked, untranslated
from tests.ui.lessons.conftest import open_window
from tests.ui.lessons.pupil import Pupil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

__all__ = ["open_window"]

NAMES = (
    r"heron-7|Pleura|Brier|CSV \(\*\.csv\);;JSON \(\*\.json\)|PgDn|\d+ (mm|dB)"
    r"|docs/score.md, point 6|PMC\d+|[^⟦⟧\n]*\(\d{4}\)[^⟦⟧\n]*"
)


def walk(pupil: Pupil) -> Iterator[tuple[str, QWidget]]:
    """Go through all pages, every lesson among them; each step with what is seen."""
    window, stage = pupil.window, pupil.window.stage
    pupil.wait(stage.start.tiles[0].isVisible)
    yield "start", window
    window.choose("count-b-lines")
    pupil.wait(lambda: stage.explain.plain.picture is not None)
    yield "explained", window
    for lesson in shipped_lessons():
        stage.explain.show_view(Explained(lesson, (), 1))
        yield f"{lesson.id} explained", stage.explain
    window.begin_lesson()
    asked = pupil.asked()
    yield "asked", window
    for lesson in shipped_lessons():
        choices = tuple((each.name, each.text) for each in lesson.choices)
        question = replace(asked, lesson=lesson, choices=choices, prompt=lesson.prompt)
        stage.ask.show_asked(question)
        yield f"{lesson.id} asked", stage.ask
    window.tutor.reply(lambda now: replies.sure(replies.with_value(now, 7), 1.0))
    pupil.shown()
    window.main()
    pupil.asked(Phase.TRUTH)
    pupil.wait(lambda: stage.ask.asked.told.true is not None)
    yield "told", window
    for page in ("progress", "teacher", "play"):
        window.go(page)
        pupil.wait(getattr(stage, page).isVisible)
        yield page, window
    stage.help.open()
    yield "help", stage.help
    stage.help.dismiss()


def test_every_word_goes_through_the_seam(qtbot, open_window) -> None:
    use(marking())
    found = {}
    for name, part in walk(Pupil(qtbot, open_window())):
        if left := untranslated(part, NAMES):
            found[name] = left
    assert found == {}


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut_off_in_the_smallest_window(language, qtbot, open_window) -> None:
    speak("en")
    english = {name: elided(part) for name, part in walk(Pupil(qtbot, open_window()))}
    speak(language)
    pupil, found = Pupil(qtbot, open_window()), {}
    for name, part in walk(pupil):
        if cut := [*clipped(part), *(elided(part) - english[name])]:
            found[name] = cut
    assert found == {}
    foot = pupil.window.stage.foot.disclaimer
    assert foot.isVisible() and foot.text() == said(DISCLAIMER) != DISCLAIMER


def test_why_an_answer_is_right_or_not_is_said_in_every_part() -> None:
    use(marking())
    lines = (
        "There are 2 B-lines, because each ray that runs from the pleural line far enough down "
        "counts once; you said 3 B-lines, 1 too many.",
        "There is 1 B-line, because each ray that runs from the pleural line far enough down "
        "counts once; you counted right.",
        "The answer is: A-lines, because lines across repeat the pleural line at multiples of "
        "its depth and no ray runs down; you said Separate B-lines, which is near.",
        "The pleural line is marked in green, because no rib is in view, so the line runs on; "
        "you drew 80 % of it, 1.2 mm too deep on average, and 4 % of your line where none shows.",
        "Partly right, credit 0.33; you were 80% sure",
        "The network says One or two B-lines: right. It can be wrong; the truth of the phantom "
        "cannot.",
        "You said no B-lines. The network gives no number here (no pleural line seen), so your "
        "answer is kept and not marked.",
        "heron-7: 12 answers, 3 to repeat.",
        "12 answers, 75% right, 3 due",
        "What is this: A-lines",
    )
    assert [line for line in lines if unmarked(said(line), NAMES)] == []
    speak("de")
    assert said(lines[0]) == (
        "Es gibt 2 B-Linien, denn jeder Strahl, der von der Pleuralinie weit genug nach unten "
        "reicht, zählt einmal; Sie sagten 3 B-Linien, 1 zu viel."
    )
    assert said(find_lesson("what-is-this").title) == "Was ist das?"
