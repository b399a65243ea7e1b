"""What stands beside a question: its heading, what is lacking, and what the big button says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lessons.room.reply import is_complete, lacking
from app.lessons.room.state import Phase

if TYPE_CHECKING:
    from app.lessons.room.state import Asked, Image

BIG = {
    Phase.MAKING: "Painting…",
    Phase.AIMING: "Hold this picture",
    Phase.ASKED: "Give the answer",
    Phase.SAVING: "Keeping it…",
    Phase.TRUTH: "Next question",
    Phase.FAILED: "Try another",
}
HAD = "You have had this question before: it is not counted."


@dataclass(frozen=True, slots=True)
class AskWords:
    """Words of a question.

    Parameters
    ----------
    top, prompt, note : str
        Heading, what is asked, and what is to be said; the note may be empty.
    big : str
        What the big button does.
    ready, forward, open : bool
        Whether it can be pressed; whether it goes on; whether an answer can be given.
    """

    top: str
    prompt: str
    note: str
    big: str
    ready: bool
    forward: bool
    open: bool


def ask_words(asked: Asked) -> AskWords:
    """Say what stands beside a question."""
    note = lacking(asked.reply, asked.kind) if asked.phase is Phase.ASKED else asked.aimed
    if not asked.counts and asked.phase is not Phase.MAKING:
        note = f"{note} {HAD}".strip()
    forward = asked.phase in (Phase.TRUTH, Phase.FAILED)
    answered = asked.phase is Phase.ASKED and is_complete(asked.reply, asked.kind)
    return AskWords(
        top="  ·  ".join(
            filter(None, (asked.lesson.title, f"question {asked.number}", asked.zone))
        ),
        prompt=asked.prompt or "The question is being made…",
        note=note,
        big=BIG[asked.phase],
        ready=forward or answered or (asked.phase is Phase.AIMING and bool(asked.frames)),
        forward=forward,
        open=asked.phase in (Phase.ASKED, Phase.SAVING),
    )


def picture_of(asked: Asked, side: str, index: int) -> Image | None:
    """Pick the picture of a side: "question" (the frame `index`), "truth" or "moved"."""
    told = asked.told
    if told is not None and side != "question":
        return told.moved if side == "moved" else told.true
    return asked.frames[min(index, len(asked.frames) - 1)] if asked.frames else None
