"""Progress on paper: a learner's standing, the instructor's table, and export as JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.lessons.beside import LESS
from app.lessons.beside_table import COLUMNS as BESIDE
from app.lessons.errors import LessonError
from app.lessons.measures import standing
from app.lessons.practice import plan
from app.lessons.progress import EXPORTED
from app.lessons.repetition import due
from app.schema.entry import NOTICE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.lessons.beside_table import BesideGiven
    from app.lessons.given import Given
    from app.lessons.progress import Progress

PRACTICE = "Practice only: simulated pictures. This certifies nothing."
FEW_ASKED = 5
"""A class asked less often is not called anybody's weakest."""
COLUMNS = (
    "learner", "answers", "right", "Brier", "sure − right", "weakest", "s per answer", "due", "last"
)  # fmt: skip


def standing_lines(given: Sequence[Given], now: datetime | None = None) -> list[str]:
    """Tell a learner how things stand, line by line."""
    now = now or datetime.now(UTC)
    found = standing(given)
    if found.right is None or found.seconds is None:
        return ["No answer yet.", PRACTICE]
    lines = [f"{found.answers} answers, {found.right:.0%} right, {found.seconds:.0f} s each"]
    if found.faultless is not None:
        lines.append(found.faultless)
    for miss in found.misses:
        if miss.missed:
            instead = ", ".join(f"{text} ({count})" for text, count in miss.instead[:3])
            lines.append(
                f"  missed {miss.missed} of {miss.asked}: {miss.lesson}, {miss.shown} "
                f"({miss.rate:.0%}, {miss.low:.0%} to {miss.high:.0%})"
                + (f"; said {instead}" if instead else "")
            )
    lines.append(f"Brier score {found.calibration.brier:.3f}. {found.calibration.word}")
    for part in found.calibration.bins:
        if part.answers and part.said is not None and part.was is not None:
            lines.append(
                f"  {part.low:.0%} to {part.high:.0%} sure: {part.was:.0%} right "
                f"({part.answers} answers)"
            )
    steps = found.curve[9::10] or found.curve[-1:]
    shown = ", ".join(f"{point.answers}: {point.right:.0%}" for point in steps[-8:])
    lines.append(f"Right over the last 20, after so many answers: {shown}")
    waiting = due(plan(given), now)
    if waiting:
        names = ", ".join(f"{card.lesson} {card.shown}" for card in waiting[:6])
        lines.append(f"Due again: {names}")
    return [*lines, PRACTICE]


def beside_lines(apart: BesideGiven) -> list[str]:
    """Tell how answers on a real source stand to the network's; never mixed with the others."""
    if not apart.answers:
        return []
    marked, agree = len(apart.marked), sum(each.right for each in apart.marked)
    lines = [f"On a real phantom: {agree} of {marked} answers as the network."] if marked else []
    if apart.unmarked:
        reasons = sorted(set(apart.unmarked), key=apart.unmarked.count, reverse=True)
        lines.append(f"{len(apart.unmarked)} not marked, mostly: {reasons[0]}.")
    return [*lines, LESS, "These are not in any other figure."]


def instructor_rows(
    progress: Progress,
    now: datetime | None = None,
    name_of: Callable[[str, str], str] = "{} {}".format,
) -> list[tuple[str, ...]]:
    """Make the instructor's table, `COLUMNS`: one row a learner, those with most due first.

    Parameters
    ----------
    progress : Progress
        The file.
    now : datetime or None
        For what is due, UTC; None is now.
    name_of : callable
        Names a class by lesson and class.
    """
    now = now or datetime.now(UTC)
    rows = []
    for name in progress.learners():
        given = progress.given(name)
        found = standing(given)
        if found.right is None or found.seconds is None:
            rows.append((0, (name, "0", *("–",) * (len(COLUMNS) - 2))))
            continue
        asked = [miss for miss in found.misses if miss.asked >= FEW_ASKED and miss.missed]
        weakest = "–"
        if asked:
            miss = asked[0]
            weakest = f"{name_of(miss.lesson, miss.shown)} {miss.missed}/{miss.asked}"
        sure = found.calibration
        off = (
            "–"
            if sure.said is None or sure.was is None
            else f"{round(sure.said - sure.was, 2) + 0.0:+.2f}"
        )
        waiting = len(due(plan(given), now))
        row = (
            name, str(found.answers), f"{found.right:.0%}", f"{sure.brier:.3f}", off, weakest,
            f"{found.seconds:.0f}", str(waiting), f"{given[-1].at:%Y-%m-%d}",
        )  # fmt: skip
        rows.append((waiting, row))
    return [row for _, row in sorted(rows, key=lambda pair: -pair[0])]


def export(progress: Progress, path: Path, learner: str | None = None) -> int:
    """Write every answer to a .json or .csv file; how many.

    Those beside the network stand apart: under a key of their own, or in a second .csv file whose
    name ends in `.beside-network.csv`, written when there are any.

    Raises
    ------
    LessonError
        If the name ends otherwise, there is no such learner, or the file cannot be written.
    """
    if learner is not None and learner not in progress.learners():
        raise LessonError(f"There is no learner {learner}; nothing was exported.")
    rows, apart = progress.rows(learner), progress.beside.rows(learner)
    files = {path: ""}
    if path.suffix.lower() == ".json":
        whole: dict[str, object] = {"schema": 1, "notice": NOTICE, "practice": PRACTICE}
        whole |= {"answers": rows, "beside_network": {"notice": LESS, "answers": apart}}
        files[path] = json.dumps(whole, indent=1, allow_nan=False) + "\n"
    elif path.suffix.lower() == ".csv":
        files[path] = _csv(EXPORTED, rows)
        if apart:
            files[path.with_name(f"{path.stem}.beside-network.csv")] = _csv(BESIDE, apart)
    else:
        raise LessonError("Progress is exported as .json or .csv: give a name that ends so.")
    for each, text in files.items():
        _write(each, text)
    return len(rows) + len(apart)


def _write(path: Path, text: str) -> None:
    partial = path.with_name(f".partial.{path.name}")
    try:
        partial.write_text(text, encoding="utf-8", newline="")
        partial.replace(path)
    except OSError as error:
        raise LessonError(
            f"{path.name} cannot be written ({error.strerror}): choose another place."
        ) from error


def _csv(columns: tuple[str, ...], rows: list[dict[str, object]]) -> str:
    out = io.StringIO()
    table = csv.DictWriter(out, columns, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()
