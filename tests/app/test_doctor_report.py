"""A report of a fault says what is needed and names nobody."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import root
from app.config import Config, default_path, save_config
from app.doctor import Finding, look_around
from app.doctor_report import report, scrubbed
from capture.devices import Device

CANARY = "canary-person"
HOST = "canary-ward-7"
SERIAL = "CANARY-SN-4711"


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which everything that can have a name names somebody."""
    home = tmp_path / CANARY
    here = home / "Recordings of CANARY Miller 1961"
    here.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, CANARY)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:{home}")
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr(platform, "node", lambda: f"{HOST}.canary.example")
    monkeypatch.setattr(platform, "release", lambda: f"6.1.0-{CANARY}")
    devices = [Device(0, f"Grabber of {CANARY} {SERIAL}"), Device(1, "Camera CANARY")]
    monkeypatch.setattr("capture.devices.list_devices", lambda: devices)
    monkeypatch.chdir(here)
    sector = {"kind": "fan"}
    save_config(
        Config(
            threads=4,
            last_source=str(here / "CANARY.mp4"),
            record_to=str(home),
            sectors={f"CANARY {SERIAL}": sector},
        )
    )
    assert "CANARY" in default_path().read_text(encoding="utf-8")
    return here


def write(*words: object) -> str:
    done = CliRunner().invoke(root, ["doctor", "--report", "report.md", *map(str, words)])
    assert done.exit_code == 0, done.output
    assert "canary" not in done.output.casefold()
    return Path("report.md").read_text(encoding="utf-8")


def test_nothing_in_it_names_a_person_a_computer_a_folder_or_a_device(person: Path) -> None:
    text = write()
    for name in ("canary", "miller", "1961", "4711", str(Path.home())):
        assert name not in text.casefold(), name


def test_it_says_what_is_needed(person: Path) -> None:
    text = write()
    for part in ("What happened", "Pleura", "Python", "ONNX Runtime", "SHA-256", "numpy",
                 "threads = 4", "last_source: set", "2 found", "6.1.0", "GB free",
                 "not for diagnosis"):  # fmt: skip
        assert part in text, part


def test_of_an_own_model_only_its_hash_is_told(person: Path) -> None:
    own = person / "CANARY net.onnx"
    own.write_bytes(b"no model")
    assert "one of my own" in write("--model", own)
    assert "CANARY" not in Path("report.md").read_text(encoding="utf-8")


def test_a_finding_of_a_kind_that_is_not_known_stays_out() -> None:
    text = report([Finding("Patients", "ok", "CANARY"), Finding("Python", "ok", "3.11")])
    assert "CANARY" not in text and "3.11" in text


def test_every_finding_of_today_is_told_of(tmp_path: Path) -> None:
    findings = look_around(tmp_path / "none.onnx")
    text = report(findings)
    assert [each.name for each in findings if f"**{each.name}**" not in text] == []


def test_names_are_taken_out_whole_and_words_are_left() -> None:
    told = scrubbed("Anna's run, ANNA ran in /srv/anna/x and C:\\Users\\anna", ["anna", "a", "ru"])
    assert told == "…'s run, … ran in … and …"


def test_a_place_that_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    done = CliRunner().invoke(root, ["doctor", "--report", str(tmp_path)])
    assert done.exit_code == 2 and "choose another place" in done.output
    assert str(tmp_path.parent) not in done.output
