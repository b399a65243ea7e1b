"""`pleura learn`: the dialogue is blind first, and a wrong wish is answered with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner, Result

from app.assets import asset
from app.cli import root
from app.lessons.lesson import find_lesson
from app.lessons.make import make_question
from app.lessons.network import NetworkReader
from app.lessons.pictures import truth_picture
from app.lessons.progress import Progress
from app.lessons.session import Session
from app.lessons.terminal import parse_answer, parse_confidence, write_question
from app.model import load_model

if TYPE_CHECKING:
    from pathlib import Path


def run(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(root, ["learn", *map(str, words)], input=typed)


def test_the_lessons_are_listed_as_practice_only() -> None:
    done = run("--list")
    assert done.exit_code == 0 and "count-b-lines" in done.output
    assert "certifies nothing" in done.output


def test_a_question_is_asked_answered_marked_and_kept(tmp_path: Path) -> None:
    out, kept = tmp_path / "out", tmp_path / "p.sqlite"
    words = ("count-b-lines", "--seed", 3, "--no-network", "--out", out, "--progress", kept)
    first = run(*words, typed="many\n2\n250\n70\n")
    assert first.exit_code == 0, first.output
    assert "whole number" in first.output and "0 to 100" in first.output
    assert first.output.index("How sure") < first.output.index("because")
    picture = cv2.imread(str(out / "truth.png"))
    assert picture is not None and picture.shape[1] > 600
    stopped = run(*words, typed="")  # asked, and left without an answer
    assert "not counted" in stopped.output
    assert stopped.exit_code != 0 and not (out / "truth.png").exists()
    told = run("--standing", "--progress", kept)
    assert "1 answers" in told.output and "certifies nothing" in told.output
    assert "learner-1" in run("--table", "--progress", kept).output
    assert run("--export", tmp_path / "a.csv", "--progress", kept).exit_code == 0
    other = run("--export", tmp_path / "b.csv", "--progress", kept, "--learner", "kestrel")
    assert other.exit_code == 2 and not (tmp_path / "b.csv").exists()
    assert "erased" in run("--erase", "--progress", kept).output
    assert "No answer yet" in run("--standing", "--progress", kept).output


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("count-c-lines",), "choose one of"),
        (("sliding", "--learner", "Jane Doe"), "pseudonym"),
        (("--erase", "--learner", "nobody"), "nothing was erased"),
    ],
)
def test_a_wrong_wish_is_answered_with_a_sentence(tmp_path: Path, words, hint: str) -> None:
    done = run(*words, "--progress", tmp_path / "p.sqlite", "--out", tmp_path / "out")
    assert done.exit_code == 2 and hint in done.output and "Traceback" not in done.output


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    words = ("count-b-lines", "--seed", 3, "--no-network", "--progress", tmp_path / "p.sqlite")
    done = run(*words, "--out", blocked / "here")
    assert done.exit_code == 2 and "another place" in done.output
    assert str(tmp_path) not in done.output


def test_a_recording_is_asked_and_the_network_is_kept_beside_the_answer(tmp_path: Path) -> None:
    kept, mine = tmp_path / "p.sqlite", tmp_path / "mine.toml"
    text = asset("lessons/8-look-alikes.toml").read_text("utf-8")
    mine.write_text(text.replace("seconds = 2.5", "seconds = 0.2"), "utf-8")
    words = (mine, "--seed", 1, "--out", tmp_path / "out", "--progress", kept)
    done = run(*words, typed="1\n50\n")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "out" / "question.mp4").stat().st_size > 1000
    assert done.output.index("because") < done.output.index("The network")
    with Progress(kept) as file:
        row = file.rows()[0]
    assert row["confidence"] == 0.5 and row["answer"] == '"b-line"'
    assert (row["network"] is None) == (row["network_correct"] is None)


def test_the_picture_of_a_question_holds_no_truth(tmp_path: Path) -> None:
    page = make_question(find_lesson("count-b-lines"), 2, wanted="many")
    path = write_question(page.question, tmp_path)
    shown = cv2.imread(str(path))
    plain = page.question.cine.sample(0).image
    assert np.array_equal(shown, cv2.cvtColor(plain, cv2.COLOR_GRAY2BGR))


def test_a_drawn_line_is_typed_and_the_difference_shown_with_the_network(tmp_path: Path) -> None:
    page = make_question(find_lesson("pleural-line"), 2, wanted="ribs")
    text = " ; ".join(" ".join(f"{x:.1f},{y:.1f}" for x, y in each) for each in page.key.value)
    answer = parse_answer(page.question, text)
    session = Session(page)
    assert session.commit(answer, parse_confidence("85%")).mark.right
    revealed = session.truth()
    alone = truth_picture(revealed)
    found = session.network(NetworkReader(load_model()))
    assert found.answer is None or found.mark is not None
    beside = truth_picture(revealed, found)
    assert alone.shape[1] == beside.shape[1] and beside.shape[0] >= alone.shape[0]
    red, green, blue = (beside[..., k].astype(int) for k in range(3))
    assert int(((red > 180) & (green > 170) & (blue < 130)).sum()) > 40
    cv2.imwrite(str(tmp_path / "line.png"), beside[..., ::-1])
