"""How a number came about, on one sheet: with a mask, without one, from the command line."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from app.cli import root
from app.explain import explain
from app.pictures import plate
from models.score import not_assessable
from models.trust import concerns
from models.trust.verdict import Verdict
from tests.app.phantom_clip import examined

pytestmark = pytest.mark.gate


@pytest.fixture
def result():
    return examined().results[0]


@pytest.fixture
def said(monkeypatch):
    """Every line that is written into pictures."""
    lines = []
    real = plate.write

    def note(image, text, *rest, **more):
        lines.append(text)
        real(image, text, *rest, **more)

    for name in ("plate", "spaces", "along_beams"):
        monkeypatch.setattr(f"app.pictures.{name}.write", note)
    return lines


def test_the_sheet_has_six_steps_and_the_numbers_of_the_result(result, said):
    verdict = result.appraisal.verdict
    sheet = explain(result, verdict, "lung 1")
    text = " ".join(said)
    assert sheet.shape[1] == 3 * 520 and sheet.dtype == np.uint8
    assert [line[0] for line in said if line[:3] in [f"{k}  " for k in range(1, 7)]] == list(
        "123456"
    )
    assert f"BLAS {result.score.value:.2f}, 9 times in 10 between {verdict.low:.2f}" in text
    for number, space in enumerate(result.score.spaces, 1):
        assert f"Space {number}: {space.arc_mm:.0f} mm of line, {space.blas:.2f} crossed" in text
        assert said.count(f"{space.blas:.2f}") >= 2
    assert f"Howell et al. 2024: {result.score.paper:.2f}" in text
    assert "real millimetres" in text
    assert said[-1] == "Frame 0. Model lung 1. Research and training use; not for diagnosis"


def test_a_withheld_number_is_nowhere_on_the_sheet(result, said):
    none = replace(result, score=not_assessable(concerns.FROZEN.text))
    explain(none, Verdict(concerns=(concerns.FROZEN,)))
    text = " ".join(said)
    assert f"No score: {concerns.FROZEN.text}" in text and concerns.FROZEN.hint in text
    assert "No space could be read." in text
    assert f"{result.score.value:.2f}" not in text


def test_without_a_line_a_mask_or_a_sector_it_says_so(result, said):
    reason = "no pleural line seen"
    bare = replace(result, beams=None, score=not_assessable(reason))
    with_mask = explain(bare)
    without_mask = explain(replace(bare, segmentation=None))
    nothing = explain(replace(bare, segmentation=None, sector=None))
    text = " ".join(said)
    assert text.count(f"No score: {reason}") == 3
    assert "No mask" in text and "No ultrasound in this picture" in text
    assert with_mask.shape[1] == without_mask.shape[1] == 2 * 520 > nothing.shape[1]


def test_the_command_writes_the_sheet_and_says_the_number(tmp_path):
    out = tmp_path / "how.png"
    source = "phantom:seed=31,size=320x240,preset=training-phantom,fps=8,seconds=1"
    done = CliRunner().invoke(root, ["explain", source, "--frame", "3", "-o", str(out)])
    assert done.exit_code == 0, done.output
    assert done.output.startswith("how.png: BLAS ") and ", trust: " in done.output
    assert cv2.imread(str(out)).shape[1] == 3 * 520


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("phantom:fps=8,seconds=1", "--frame", "8"), "choose one from 0 to 7"),
        (("none.mp4",), "none.mp4"),
        (("phantom:fps=8,seconds=1", "-o", "no/folder/a.png"), "a.png cannot be written"),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence(words, told):
    done = CliRunner().invoke(root, ["explain", *words])
    assert done.exit_code == 2
    assert told in done.stderr and len(done.stderr.strip().splitlines()) == 1
