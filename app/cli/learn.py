"""`pleura learn`: lessons on simulated pictures, blind first, in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from app.cli.judging import bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.network import NetworkReader
    from app.lessons.practice import Practice
    from app.lessons.progress import Progress as ProgressFile

_HOW = "Practice"
_KEPT = "What is kept"
_TEACH = "For teachers"
_TABLE_WIDTH = 112
FIRST = "learner-1"
"""Who practises when nobody says."""
_Value = TypeVar("_Value")


LessonName = Annotated[
    str | None, typer.Argument(metavar="[LESSON]", help="Which lesson, or a .toml file.")
]
ListAll = Annotated[bool, typer.Option("--list", help="List the lessons.", rich_help_panel=_HOW)]
Seed = Annotated[
    int | None,
    typer.Option(min=0, help="This very question; else the next one.", rich_help_panel=_HOW),
]
Questions = Annotated[
    int, typer.Option("-n", "--questions", min=1, help="How many.", rich_help_panel=_HOW)
]
Difficulty = Annotated[
    float | None,
    typer.Option(min=0.0, max=1.0, help="0 to 1; else as you do.", rich_help_panel=_HOW),
]
Out = Annotated[
    Path,
    typer.Option("-o", "--out", metavar="FOLDER", help="For pictures.", rich_help_panel=_HOW),
]
WithNetwork = Annotated[
    bool, typer.Option(help="Let the network answer too, last.", rich_help_panel=_HOW)
]
Learner = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=f"Pseudonym, never a real name; else {FIRST}. --export takes all without it.",
        rich_help_panel=_KEPT,
    ),
]
ProgressPath = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Else in your data folder.", rich_help_panel=_KEPT),
]
Stand = Annotated[
    bool, typer.Option("--standing", help="How the learner stands.", rich_help_panel=_KEPT)
]
Export = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the answers, .json or .csv.", rich_help_panel=_KEPT),
]
Erase = Annotated[bool, typer.Option("--erase", help="Erase the learner.", rich_help_panel=_KEPT)]
AllLearners = Annotated[bool, typer.Option("--table", help="All learners.", rich_help_panel=_TEACH)]
Explain = Annotated[
    bool,
    typer.Option("--explain", help="Write the explanations' pictures.", rich_help_panel=_TEACH),
]
Check = Annotated[
    int | None,
    typer.Option(
        min=1,
        metavar="SEEDS",
        help="Hold the truth of so many questions against masks and side-car.",
        rich_help_panel=_TEACH,
    ),
]


def learn(
    lesson: LessonName = None,
    list_: ListAll = False,
    seed: Seed = None,
    questions: Questions = 1,
    difficulty: Difficulty = None,
    out: Out = Path("pleura-lesson"),
    network: WithNetwork = True,
    learner: Learner = None,
    progress: ProgressPath = None,
    standing: Stand = False,
    export: Export = None,
    erase: Erase = False,
    table: AllLearners = False,
    explain: Explain = False,
    check: Check = None,
) -> None:
    """Learn on simulated pictures whose truth is known: answer first, then see it.

    Practice only; it certifies nothing. --explain and --check take all lessons without LESSON.

    Example: pleura learn count-b-lines --learner heron-7 -n 5
    """
    from app.lessons.lesson import find_lesson, shipped_lessons

    chosen = shipped_lessons() if lesson is None else (find_lesson(lesson),)
    if explain or check is not None:
        _teach(chosen, out, check)
        return
    keeps = standing or erase or table or export is not None
    if list_ or (lesson is None and not keeps):
        _list(chosen)
        return
    from app.lessons.progress import Progress as ProgressFile
    from app.lessons.progress import default_file

    with ProgressFile(progress or default_file()) as file:
        if keeps:
            _kept(file, learner, (standing, export, erase, table))
            return
        from app.lessons.practice import Practice

        practice = Practice(file, learner or FIRST, chosen[0])
        _practise(practice, seed, questions, difficulty, out, network)


# ---- ways


def _list(lessons: tuple[Lesson, ...]) -> None:
    for each in lessons:
        print(f"{each.id:18} {each.title} – {each.goal}")
    print("\npleura learn LESSON asks one question. Practice only; it certifies nothing.")


def _kept(
    file: ProgressFile,
    learner: str | None,
    wanted: tuple[bool, Path | None, bool, bool],
) -> None:
    from app.lessons.report import COLUMNS, PRACTICE, export, instructor_rows, standing_lines

    standing, path, erase, table = wanted
    name = learner or FIRST
    if standing:
        print("\n".join(standing_lines(file.given(name))))
    if table:
        sheet = Table(*COLUMNS, title="Learners", caption=PRACTICE)
        for row in instructor_rows(file):
            sheet.add_row(*row)
        Console(width=max(Console().width, _TABLE_WIDTH)).print(sheet)
    if path is not None:
        print(f"{export(file, path, learner)} answers written to {path.name}.")
    if erase:
        print(f"{name} and {file.erase(name)} answers are erased.")


def _teach(lessons: tuple[Lesson, ...], out: Path, check: int | None) -> None:
    from app.lessons.errors import LessonError

    if check is None:
        from app.lessons.explain import write_explanation

        for each in lessons:
            print(f"{write_explanation(each, out).name} written.")
        return
    from app.lessons.truth_check import check_lesson

    wrong = 0
    for each in lessons:
        with bar(each.id, check) as step:
            found = check_lesson(each, check, step)
        print(f"{each.id}: {found.agree} of {found.questions} agree")
        for line in found.faults:
            print(f"  {line}")
        wrong += found.questions - found.agree
    if wrong:
        raise LessonError(f"{wrong} marked truths do not agree; see the seeds above.")


def _practise(
    practice: Practice,
    seed: int | None,
    questions: int,
    difficulty: float | None,
    out: Path,
    network: bool,
) -> None:
    from app.lessons.pictures import NOTICE

    print(f"{practice.lesson.title}. {NOTICE}")
    for line in practice.lesson.look_for:
        print(f"  - {line}")
    reader: NetworkReader | None = None
    if network:
        from app.lessons.network import NetworkReader as Reader
        from app.model import load_model

        reader = Reader(load_model())
    for number in range(questions):
        this = None if seed is None else seed + number
        _one(practice, this, difficulty, out, reader)


def _one(
    practice: Practice,
    seed: int | None,
    difficulty: float | None,
    out: Path,
    reader: NetworkReader | None,
) -> None:
    from app.lessons.pictures import network_text, truth_picture
    from app.lessons.terminal import (
        how_to_answer,
        parse_answer,
        parse_confidence,
        write_question,
        write_truth,
    )

    session = practice.ask(seed, difficulty=difficulty)
    question = session.question
    if not practice.counts:
        print("You have had this question before: it is not counted.")
    with bar("drawing", question.cine.frames) as step:
        path = write_question(question, out, step)
    where = f" Zone: {question.zone}." if question.zone else ""
    print(f"\nOpen {path}.{where}\n{question.prompt}\n{how_to_answer(question)}")
    session.show()
    answer = _asked("Your answer", lambda text: parse_answer(question, text))
    sure = _asked("How sure are you that this is right, 0 to 100 %", parse_confidence)
    session.commit(answer, sure)
    revealed = session.truth()
    print(f"{'Right' if revealed.committed.mark.right else 'Not right'}. {revealed.why}")
    write_truth(truth_picture(revealed), out)
    if reader is not None:
        found = session.network(reader)
        practice.note_network(found)
        print(network_text(found))
        write_truth(truth_picture(revealed, found), out)
    print(f"Open {out / 'truth.png'}: the truth with the difference drawn.")


def _asked(text: str, read: Callable[[str], _Value]) -> _Value:
    from app.lessons.errors import LessonError

    while True:
        try:
            return read(str(typer.prompt(text)))
        except LessonError as error:
            print(error)
