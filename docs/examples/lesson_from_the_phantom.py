"""A lesson's question in code: blind first, then the truth.

Run: python docs/examples/lesson_from_the_phantom.py LESSON SEED FOLDER, such as count-b-lines 7
my-lesson. Practice only: simulated pictures, and no certificate of anything.
"""

import sys
from pathlib import Path

from app.lessons.lesson import find_lesson
from app.lessons.make import make_question
from app.lessons.pictures import truth_picture
from app.lessons.session import Session
from app.lessons.terminal import how_to_answer, parse_answer, write_question, write_truth


def main(words: list[str]) -> None:
    """Ask one question; the answer given here is a guess."""
    name, seed, folder = words if len(words) == 3 else ("count-b-lines", "7", "my-lesson")
    session = Session(make_question(find_lesson(name), int(seed)))
    question = session.question
    print(write_question(question, Path(folder)).name)
    print(question.prompt, how_to_answer(question))

    session.commit(parse_answer(question, "2"), confidence=0.6)  # only now is there a truth
    revealed = session.truth()
    write_truth(truth_picture(revealed), Path(folder))
    print(f"Credit {revealed.committed.mark.credit:.2f}. {revealed.why}")


if __name__ == "__main__":
    main(sys.argv[1:])
