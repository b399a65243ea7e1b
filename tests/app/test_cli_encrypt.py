"""`pleura record --encrypt` and what reads it: replay, check, recover, analyse."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import typer

from capture import lock_keys
from capture.lock_keys import LOCK, VARIABLE
from capture.record_recover import leftovers
from tests.app.test_cli_record import PHANTOM, folder_in, pleura

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.gate, pytest.mark.hazard("H-87")]

WORDS = "correct horse battery"


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An encrypted session of the phantom through the shipped network."""
    monkeypatch.setattr(lock_keys, "N", 1 << 14)
    monkeypatch.setenv(VARIABLE, WORDS)
    assert pleura("record", PHANTOM, "-o", tmp_path / "out", "--found-sector", "--encrypt") == 0
    return folder_in(tmp_path / "out")


def test_it_is_checked_analysed_and_an_alteration_is_named(
    session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    assert (session / LOCK).exists() and not list(session.glob("*.mkv"))
    assert pleura("replay", session, "--check") == 0
    assert "identical." in capsys.readouterr().out
    assert pleura("analyze", session, "-o", tmp_path / "results") == 0
    monkeypatch.setenv(VARIABLE, "something else")
    for command in (["replay", session, "--check"], ["replay", session]):
        capsys.readouterr()
        assert pleura(*command) == 2
        assert capsys.readouterr().err.count("does not open this recording") == 1
    monkeypatch.delenv(VARIABLE)
    capsys.readouterr()
    assert pleura("analyze", session, "-o", tmp_path / "more") == 2
    assert f"environment variable {VARIABLE}" in capsys.readouterr().err
    monkeypatch.setenv(VARIABLE, WORDS)
    for name in ("results.locked", "frames-000.locked"):
        path = session / name
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        capsys.readouterr()
        assert pleura("replay", session, "--check") == 1
        assert f"'{name}' was altered or damaged" in capsys.readouterr().err
        data[len(data) // 2] ^= 1
        path.write_bytes(data)


def test_the_passphrase_is_asked_for_unseen_and_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    asked: list[dict[str, object]] = []

    def prompt(text: str, **how: object) -> str:
        asked.append(how)
        return WORDS

    monkeypatch.setattr(lock_keys, "N", 1 << 14)
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setattr(typer, "prompt", prompt)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    out = tmp_path / "out"
    assert pleura("record", PHANTOM, "-o", out, "--found-sector", "--encrypt") == 0
    assert asked[0]["hide_input"] and asked[0]["confirmation_prompt"]
    (folder,) = out.iterdir()
    folder.rename(folder.with_name(folder.name + ".partial"))
    assert leftovers(out)[0].locked
    assert pleura("recover", out, "--list") == 0
    assert "encrypted" in capsys.readouterr().out
    assert pleura("recover", out) == 0
    assert "pictures recovered" in capsys.readouterr().out
    assert len(asked) == 2 and asked[1]["hide_input"]
    assert pleura("replay", folder, "--check") == 0
    assert len(asked) == 2  # known by now


def test_nobody_to_ask_is_a_sentence(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert pleura("record", PHANTOM, "-o", tmp_path, "--found-sector", "--encrypt") == 2
    assert "no terminal" in capsys.readouterr().err
    monkeypatch.setenv(VARIABLE, "short")
    assert pleura("record", PHANTOM, "-o", tmp_path, "--found-sector", "--encrypt") == 2
    assert "8 characters" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) in ([], [tmp_path / "home"])
