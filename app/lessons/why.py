"""One sentence after an answer: what is true, how it is known, how far the answer is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lessons.marking import Mark
    from app.lessons.question import Answer, Sheet


def why(sheet: Sheet, answer: Answer, mark: Mark) -> str:
    """Say it in one sentence.

    Parameters
    ----------
    sheet : Sheet
        Question and key.
    answer : Answer
        What was answered.
    mark : Mark
        What it earned.
    """
    return f"{true_text(sheet)}, because {sheet.key.because}; {difference(sheet, answer, mark)}."


def true_text(sheet: Sheet) -> str:
    """Say what is true, in a few words."""
    key, kind = sheet.key, sheet.question.answer
    if kind == "count":
        return f"There {'is' if key.value == 1 else 'are'} {_lines(int(key.value))}"  # type: ignore[arg-type]
    if kind == "share":
        return f"B-lines take {float(key.value):.2f} of this space"  # type: ignore[arg-type]
    if kind == "place":
        low, high = key.sweep or (0.0, 1.0)
        return f"The lung point moves between {low:.2f} and {high:.2f}"
    if kind == "line":
        return "The pleural line is marked in green"
    return f"The answer is: {sheet.lesson.choice(key.shown).text}"


def answer_text(sheet: Sheet, answer: Answer) -> str:
    """Say an answer in a few words."""
    kind = sheet.question.answer
    if kind == "choice":
        return sheet.lesson.choice(str(answer)).text
    if kind == "yes_no":
        return "yes" if answer else "no"
    if kind == "count":
        return _lines(int(answer))  # type: ignore[arg-type]
    if kind == "line":
        assert isinstance(answer, tuple)
        return f"a line in {len(answer)} piece{'' if len(answer) == 1 else 's'}"
    return f"{float(answer):.2f}"  # type: ignore[arg-type]


def difference(sheet: Sheet, answer: Answer, mark: Mark) -> str:
    """Say how far an answer is off."""
    kind = sheet.question.answer
    if kind == "line":
        return _line_difference(mark)
    told = f"you said {answer_text(sheet, answer)}"
    if kind in ("choice", "yes_no"):
        if mark.right:
            return "you said so"
        return f"{told}, which is near" if mark.credit > 0 else told
    off = mark.off or 0.0
    if kind == "count":
        if off == 0:
            return "you counted right"
        return f"{told}, {abs(int(off))} too {'many' if off > 0 else 'few'}"
    if kind == "share":
        way = "too much" if off > 0 else "too little"
        return f"{told}, {abs(off):.2f} {way}" if abs(off) >= 0.005 else told
    return told if off == 0 else f"{told}, {abs(off):.2f} too far {'right' if off > 0 else 'left'}"


def _line_difference(mark: Mark) -> str:
    if mark.off is None:
        return "you drew nothing where it lies"
    way = "too deep" if mark.off > 0 else "too shallow"
    beside = round(100 * (mark.beside or 0.0))
    text = f"you drew {round(100 * (mark.covered or 0.0))} % of it, {abs(mark.off):.1f} mm {way} "
    text += "on average"
    return f"{text}, and {beside} % of your line where none shows" if beside else text


def _lines(count: int) -> str:
    return f"{count or 'no'} B-line{'' if count == 1 else 's'}"
