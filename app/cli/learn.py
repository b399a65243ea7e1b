"""`pleura learn`: lessons on simulated pictures, blind first, in a window or the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from app.cli.judging import bar
from app.cli.language import LanguageOption
from app.cli.learn_options import (
    FIRST,
    FOLDER,
    AllLearners,
    Check,
    Difficulty,
    Erase,
    Explain,
    Export,
    Learner,
    LessonName,
    ListAll,
    Out,
    ProgressPath,
    Questions,
    Seed,
    Source,
    Stand,
    Terminal,
    WithNetwork,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.network import NetworkReader
    from app.lessons.practice import Practice
    from app.lessons.progress import Progress as ProgressFile

_TABLE_WIDTH = 112
NEEDS_WINDOW = (
    "Lessons on a source are asked in the window, and marked beside the network: leave --terminal, "
    "--seed, -n, --difficulty, --out and --no-network, and start it where there is a display."
)
_Value = TypeVar("_Value")


def learn(
    lesson: LessonName = None,
    list_: ListAll = False,
    terminal: Terminal = False,
    seed: Seed = None,
    questions: Questions = None,
    difficulty: Difficulty = None,
    out: Out = None,
    network: WithNetwork = True,
    source: Source = None,
    learner: Learner = None,
    progress: ProgressPath = None,
    standing: Stand = False,
    export: Export = None,
    erase: Erase = False,
    table: AllLearners = False,
    explain: Explain = False,
    check: Check = None,
    language: LanguageOption = None,
) -> None:
    """Learn on simulated pictures whose truth is known: answer first, then see it.

    Opens a window; without a display, or with --terminal, it asks here. Practice only; it
    certifies nothing. --explain and --check take all lessons without LESSON.

    Example: pleura learn

    Example: pleura learn count-b-lines --learner heron-7 -n 5
    """
    from app.cli.display import has_display
    from app.lessons.lesson import find_lesson, shipped_lessons

    chosen = shipped_lessons() if lesson is None else (find_lesson(lesson),)
    if explain or check is not None:
        _teach(chosen, out or Path(FOLDER), check)
        return
    keeps = standing or erase or table or export is not None
    here = terminal or any(each is not None for each in (seed, questions, difficulty, out))
    if not (list_ or keeps or here) and has_display():
        first = chosen[0] if lesson is not None else None
        _check_source(first, source, network)
        raise typer.Exit(_window(progress, learner, first, network, language, source))
    if source is not None:
        _check_source(None, source, False)
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
        _practise(practice, seed, questions or 1, difficulty, out or Path(FOLDER), network)


# ---- ways


def _window(
    progress: Path | None,
    learner: str | None,
    lesson: Lesson | None,
    network: bool,
    language: str | None,
    source: str | None,
) -> int:
    from app.lessons.progress import check_name, default_file
    from app.ui.lessons.run import run_lessons

    if learner is not None:
        check_name(learner)
    return run_lessons(
        progress or default_file(),
        learner=learner,
        lesson=lesson,
        network=network,
        language=language,
        source=source,
    )


def _check_source(lesson: Lesson | None, source: str | None, network: bool) -> None:
    """Refuse what lessons on a source cannot do without."""
    from app.lessons.errors import NEEDS_SOURCE, LessonError

    if lesson is not None and lesson.pictures == "source" and source is None:
        raise LessonError(NEEDS_SOURCE.format(lesson.id))
    if source is not None and not network:
        raise LessonError(NEEDS_WINDOW)


def _list(lessons: tuple[Lesson, ...]) -> None:
    for each in lessons:
        print(f"{each.id:18} {each.title} – {each.goal}")
    print("\npleura learn opens the window; pleura learn LESSON --terminal asks one question here.")
    print("Practice only; it certifies nothing.")


def _kept(
    file: ProgressFile,
    learner: str | None,
    wanted: tuple[bool, Path | None, bool, bool],
) -> None:
    from app.lessons.report import (
        COLUMNS,
        PRACTICE,
        beside_lines,
        export,
        instructor_rows,
        standing_lines,
    )

    standing, path, erase, table = wanted
    name = learner or FIRST
    if standing:
        print("\n".join(standing_lines(file.given(name))))
        for line in beside_lines(file.beside.given(name)):
            print(line)
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
        print(network_text(found, practice.lesson))
        write_truth(truth_picture(revealed, found), out)
    print(f"Open {out / 'truth.png'}: the truth with the difference drawn.")


def _asked(text: str, read: Callable[[str], _Value]) -> _Value:
    from app.lessons.errors import LessonError

    while True:
        try:
            return read(str(typer.prompt(text)))
        except LessonError as error:
            print(error)
