"""A model runs only where somebody said so, by the hash of its bytes and nothing else."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from app import trusted
from app.assets import asset
from app.cli import root
from app.model import load_model
from models import segmenter as segmenter_module
from models.errors import ModelRejected
from models.manifest import load_manifest

pytest.importorskip("onnx")

from tests.models.onnx_kit import linear_model, write_model

if TYPE_CHECKING:
    from pathlib import Path


def pleura(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(root, [str(word) for word in words])
    return done.exit_code, done.output


@pytest.mark.hazard("H-30")
def test_a_model_that_nobody_added_is_refused_before_anything_of_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_model(tmp_path, linear_model())
    ran = []
    real = segmenter_module.create_session
    monkeypatch.setattr(
        segmenter_module, "create_session", lambda *a, **k: ran.append(1) or real(*a, **k)
    )
    with pytest.raises(ModelRejected, match="pleura model add"):
        load_model(path)
    assert ran == []
    code, told = pleura("analyze", tmp_path / "x.avi", "-o", tmp_path / "out", "--model", path)
    assert code == 2 and told.strip().count("\n") == 0 and "pleura model add" in told
    assert not (tmp_path / "out").exists()


@pytest.mark.hazard("H-30")
def test_a_model_that_was_added_runs_until_a_single_bit_changes(tmp_path: Path) -> None:
    path = write_model(tmp_path, linear_model())
    sha256 = load_manifest(path.with_suffix(".json")).sha256
    code, told = pleura("model", "add", path, "--yes")
    assert code == 0 and sha256 in told and "tiny 1" in told
    assert load_model(path).manifest.sha256 == sha256
    assert trusted.trusted_path().stat().st_mode & 0o777 == 0o600
    other = tmp_path / "other"
    other.mkdir()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    with pytest.raises(ModelRejected, match="pleura model add"):
        load_model(write_model(other, bytes(data)))  # its manifest fits it, its hash is not listed
    assert pleura("model", "forget", sha256[:10])[0] == 0
    with pytest.raises(ModelRejected, match="pleura model add"):
        load_model(path)


def test_without_an_answer_nothing_is_trusted(tmp_path: Path) -> None:
    path = write_model(tmp_path, linear_model())
    code, told = pleura("model", "add", path)
    assert code == 2 and "--yes" in told
    assert trusted.trusted_models() == ()


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1), ("\n", 1)])
def test_a_person_is_asked_after_having_seen_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    path = write_model(tmp_path, linear_model())
    monkeypatch.setattr("app.cli.model.sys", type("Terminal", (), {"stdin": _Terminal}))
    done = CliRunner().invoke(root, ["model", "add", str(path)], input=answer)
    assert done.exit_code == code
    assert done.output.index("sha256") < done.output.index("May it run")
    assert len(trusted.trusted_models()) == (code == 0)


class _Terminal:
    @staticmethod
    def isatty() -> bool:
        return True


def test_a_model_that_does_not_fit_is_not_added_even_with_yes(tmp_path: Path) -> None:
    for number, kind in enumerate(({"classes": 5}, {"outputs": 2}, {"side": 64})):
        folder = tmp_path / str(number)
        folder.mkdir()
        code, told = pleura("model", "add", write_model(folder, linear_model(**kind)), "--yes")
        assert code == 2 and "Traceback" not in told
    assert trusted.trusted_models() == ()


def test_what_a_model_says_of_itself_cannot_steer_the_terminal(tmp_path: Path) -> None:
    name = "good\x1b[2J\x1b]0;owned\x07\r[red]x[/red]"
    path = write_model(tmp_path, linear_model(), name=name, licence="a\nb" * 400)
    code, told = pleura("model", "add", path, "--yes")
    assert code == 0
    for sign in "\x1b\x07\r":
        assert sign not in told
    assert "[red]x[/red]" in told and max(map(len, told.splitlines())) < 400
    assert "\x1b" not in pleura("model", "list")[1]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"models": [{"sha256": "x"}]}', "\x00" * 50, '{"models": 5}']
)
def test_a_list_that_is_no_list_trusts_nothing_and_can_be_begun_anew(
    tmp_path: Path, text: str
) -> None:
    path = write_model(tmp_path, linear_model())
    place = trusted.trusted_path()
    place.parent.mkdir(parents=True)
    place.write_text(text)
    with pytest.raises(ModelRejected, match="pleura model add"):
        load_model(path)
    assert load_model() is not None
    assert pleura("model", "add", path, "--yes")[0] == 0
    load_model(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such modes there")
def test_a_list_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = write_model(tmp_path, linear_model())
    place = trusted.trusted_path().parent
    place.parent.mkdir(parents=True)
    place.write_text("a file where the folder should be")
    code, told = pleura("model", "add", path, "--yes")
    assert code == 2 and "data folder" in told


def test_the_shipped_model_is_trusted_under_its_path_too_and_is_listed() -> None:
    card = json.loads(asset("lung.json").read_text(encoding="utf-8"))
    assert load_model(asset("lung.onnx")).manifest.sha256 == card["sha256"]
    assert card["sha256"] in pleura("model", "list")[1]
    assert "already" in pleura("model", "add", asset("lung.onnx"))[1]
    assert pleura("model", "forget", card["sha256"])[0] == 2
