"""Answers as they are typed, and the files that a question is shown with in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lessons.cine import key_sample
from app.lessons.errors import LessonError
from app.lessons.marking import check_answer
from app.lessons.pictures import ask_picture, save
from capture.video import VideoWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from app.lessons.question import Answer, Question

_YES, _NO = ("y", "yes", "1", "true"), ("n", "no", "0", "false")
_REPEATS = 2
"""A short recording is written so often, one after the other."""


def how_to_answer(question: Question) -> str:
    """Say how an answer is typed."""
    if question.answer == "choice":
        return "\n".join(f"  {k}  {text}" for k, (_, text) in enumerate(question.choices, 1))
    return {
        "yes_no": "  y or n",
        "count": "  a whole number",
        "share": "  a number from 0 to 1",
        "place": "  a number from 0 (left) to 1 (right), by the scale over the picture",
        "line": "  points x,y by the scales, pieces parted by ;   50,80 120,92 ; 180,95 260,90",
    }[question.answer]


def parse_answer(question: Question, text: str) -> Answer:
    """Read a typed answer.

    Raises
    ------
    LessonError
        If it is none; the sentence says what one is.
    """
    text = text.strip()
    answer: Answer = text
    try:
        if question.answer == "choice":
            if text.isdecimal() and 1 <= int(text) <= len(question.choices):
                answer = question.choices[int(text) - 1][0]
        elif question.answer == "yes_no":
            if text.lower() in (*_YES, *_NO):
                answer = text.lower() in _YES
        elif question.answer == "line":
            answer = tuple(
                tuple(_point(point) for point in piece.split()) for piece in text.split(";")
            )
        elif question.answer == "count":
            answer = int(text)
        else:
            answer = float(text.replace(",", "."))
    except ValueError:
        answer = text
    if isinstance(answer, str) and question.answer != "choice":
        answer = ()  # refused with the right words
    check_answer(question, answer)
    return answer


def parse_confidence(text: str) -> float:
    """Read a typed confidence, 0 to 100 %, as 0…1.

    Raises
    ------
    LessonError
        If it is none.
    """
    try:
        value = float(text.strip().rstrip("%").replace(",", ".")) / 100
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise LessonError("How sure you are is a number from 0 to 100.")
    return value


def write_question(
    question: Question, folder: Path, on_frame: Callable[[], None] | None = None
) -> Path:
    """Write the picture or the recording of a question; it holds no truth.

    Returns
    -------
    Path
        `question.png`, or `question.mp4` (played twice over).
    """
    cine = question.cine
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("truth.png", "question.png", "question.mp4"):
            (folder / name).unlink(missing_ok=True)  # nothing is left of the question before
        if cine.frames == 1:
            path = folder / "question.png"
            save(path, ask_picture(question, key_sample(cine).image))
            return path
        path = folder / "question.mp4"
        pictures = []
        for image in cine.images():
            pictures.append(ask_picture(question, image))
            if on_frame is not None:
                on_frame()
        with VideoWriter(path, size=cine.size, fps=cine.fps) as video:
            for picture in pictures * _REPEATS:
                video.write(picture)
        return path
    except OSError as error:
        raise LessonError(
            f"The question cannot be written ({error.strerror}): choose another place with --out."
        ) from error


def write_truth(image: NDArray[np.uint8], folder: Path) -> Path:
    """Write the picture of the truth, `truth.png`.

    Parameters
    ----------
    image : (H, W, 3) uint8
        RGB.
    folder : Path
        Where the question lies.
    """
    path = folder / "truth.png"
    try:
        save(path, image)
    except OSError as error:
        raise LessonError(
            f"truth.png cannot be written ({error.strerror}): choose another place with --out. "
            "Your answer is kept."
        ) from error
    return path


def _point(text: str) -> tuple[float, float]:
    x, y = text.split(",")
    return float(x), float(y)
