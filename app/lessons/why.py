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
        count = int(key.value)  # type: ignore[arg-type]
        return "There is 1 B-line" if count == 1 else f"There are {told_lines(count)}"
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
        return told_lines(int(answer))  # type: ignore[arg-type]
    if kind == "line":
        assert isinstance(answer, tuple)
        return "a line in 1 piece" if len(answer) == 1 else f"a line in {len(answer)} pieces"
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
        much = abs(int(off))
        return f"{told}, {much} too many" if off > 0 else f"{told}, {much} too few"
    if kind == "share":
        if abs(off) < 0.005:
            return told
        return f"{told}, {off:.2f} too much" if off > 0 else f"{told}, {-off:.2f} too little"
    if off == 0:
        return told
    return f"{told}, {off:.2f} too far right" if off > 0 else f"{told}, {-off:.2f} too far left"


def _line_difference(mark: Mark) -> str:
    if mark.off is None:
        return "you drew nothing where it lies"
    beside = round(100 * (mark.beside or 0.0))
    off = abs(mark.off)
    far = f"{off:.1f} mm too deep on average"
    if mark.off <= 0:
        far = f"{off:.1f} mm too shallow on average"
    text = ", ".join((f"you drew {round(100 * (mark.covered or 0.0))} % of it", far))
    return f"{text}, and {beside} % of your line where none shows" if beside else text


def told_lines(count: int) -> str:
    """Say how many B-lines."""
    if count == 1:
        return "1 B-line"
    return f"{count} B-lines" if count else "no B-lines"
