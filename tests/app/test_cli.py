from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

import app.cli
from app.cli import COMMANDS, _told, root
from app.version import VERSION
from capture.errors import ClipError
from models.errors import ModelRejected

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "PySide6", "pyqtgraph", "onnxruntime", "onnx", "av", "albumentations", "pydicom")


def pleura(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        root(list(arguments), prog_name="pleura")
    return int(ended.value.code or 0)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_has_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura(command, "--help") == 0
    told = capsys.readouterr().out
    examples = [line for line in told.splitlines() if f"pleura {command}" in line]
    assert len([line for line in examples if "Usage" not in line]) >= 1, told
    assert "not for diagnosis" in told


def test_the_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert pleura("--help") == 0
    told = capsys.readouterr().out
    assert [command for command in COMMANDS if f" {command} " not in told] == []
    assert "Research and training use; not for diagnosis" in " ".join(told.split())


def test_the_help_loads_nothing_heavy() -> None:
    blocked = f"import sys\nfor name in {HEAVY}: sys.modules[name] = None\n"
    code = f"{blocked}sys.argv = ['pleura', '--help']\nfrom app.cli import main\nmain()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert all(command in done.stdout for command in COMMANDS)


def test_python_m_app_is_pleura() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"pleura {VERSION}\n")


@pytest.mark.parametrize("arguments", [["nonsense"], ["analyze"], ["analyze", "x.mp4"]])
def test_a_wrong_call_is_2_and_says_how_it_is_called(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura(*arguments) == 2
    assert "Usage" in capsys.readouterr().err


@pytest.mark.parametrize("error", [ClipError("Do this."), ModelRejected("Do this.")])
def test_what_a_person_can_mend_is_one_sentence_and_exit_code_2(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    def command() -> None:
        raise error

    with pytest.raises(typer.Exit) as ended:
        _told(command)()
    assert ended.value.exit_code == 2
    assert capsys.readouterr().err == "Do this.\n"


def test_an_interrupt_is_130(capsys: pytest.CaptureFixture[str]) -> None:
    def command() -> None:
        raise KeyboardInterrupt

    with pytest.raises(typer.Exit) as ended:
        _told(command)()
    assert ended.value.exit_code == 130
    assert capsys.readouterr().err.startswith("Interrupted")


def test_a_fault_of_ours_is_not_hidden() -> None:
    def command() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        _told(command)()


def test_the_entry_point_is_main() -> None:
    assert callable(app.cli.main)
