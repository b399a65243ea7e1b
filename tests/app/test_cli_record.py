from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.cli import root
from app.session import read_results
from capture.record_folder import new_folder
from capture.record_read import read_log
from tests.app.kit import SIZE, write_clip

pytestmark = pytest.mark.gate

ROOT = Path(__file__).resolve().parents[2]
PHANTOM = "phantom:seed=1,size=320x240,seconds=0.5,fps=20"


def pleura(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        root([str(each) for each in arguments], prog_name="pleura")
    return int(ended.value.code or 0)


def folder_in(path: Path) -> Path:
    (folder,) = (each for each in path.glob("2*") if each.is_dir())
    return folder


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session of the phantom through the shipped network."""
    path = tmp_path_factory.mktemp("sessions")
    assert pleura("record", PHANTOM, "-o", path, "--found-sector") == 0
    return folder_in(path)


def test_the_phantom_is_recorded_to_its_end_with_its_results(session: Path) -> None:
    assert len(read_log(session).rows) == 10
    head, lines = read_results(session)
    assert head.model == "pleura-lung"
    assert len(lines) >= 1
    assert read_log(session).end.why == "ended as wished"


@pytest.mark.hazard("H-38")
def test_the_check_finds_the_real_network_identical(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura("replay", session, "--check") == 0
    told = capsys.readouterr().out
    count = len(read_results(session)[1])
    assert f"{count} of {count} results compared, {count} identical." in told


def test_a_session_can_be_analysed(session: Path, tmp_path: Path) -> None:
    assert pleura("analyze", session, "-o", tmp_path) == 0
    assert (tmp_path / f"{session.name}.json").exists()


@pytest.mark.hazard("H-81")
def test_without_a_confirmed_sector_it_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura("record", PHANTOM, "-o", tmp_path / "out") == 2
    assert "confirmed" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_sector_of_ones_own_is_taken(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.avi", 6)
    given = tmp_path / "sector.json"
    given.write_text(
        '{"size": [96, 80], "box": [8, 10, 80, 60], "kind": "linear", "depth_px": 60.0}'
    )
    assert pleura("record", clip, "-o", tmp_path / "out", "--sector", given) == 0
    log = read_log(folder_in(tmp_path / "out"))
    assert log.sectors[0].size == SIZE
    assert log.sectors[0].box == (8, 10, 80, 60)


@pytest.mark.parametrize(
    "arguments",
    [
        ("record", "none.mp4", "-o", "out", "--found-sector"),
        ("replay", "none", "--check"),
        ("recover", "none"),
    ],
)
def test_what_is_not_there_is_one_sentence(
    arguments: tuple, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura(*arguments) == 2
    told = capsys.readouterr().err
    assert len(told.strip().splitlines()) == 1
    assert "Traceback" not in told


@pytest.mark.hazard("H-64")
def test_recover_finishes_what_was_cut_off_and_says_it_once(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left = tmp_path / "20260101T000000Z-000.partial"
    left.mkdir()
    for file in session.iterdir():
        data = file.read_bytes()
        (left / file.name).write_bytes(data[: len(data) * 3 // 4])
    assert pleura("recover", tmp_path, "--list") == 0
    assert left.exists()
    assert pleura("recover", tmp_path) == 0
    assert "pictures recovered" in capsys.readouterr().out
    assert pleura("replay", folder_in(tmp_path), "--check") == 0
    assert pleura("recover", tmp_path) == 0
    assert "No recording was cut off" in capsys.readouterr().out


def test_recover_says_what_holds_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from datetime import UTC, datetime

    new_folder(tmp_path, datetime(2026, 1, 1, tzinfo=UTC))
    assert pleura("recover", tmp_path) == 1
    assert "no picture" in capsys.readouterr().err


@pytest.mark.hazard("H-63")
@pytest.mark.skipif(sys.platform == "win32", reason="signals end a process there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_polite_kill_finishes_the_recording(tmp_path: Path, number: int) -> None:
    command = [sys.executable, "-m", "app", "record", "phantom:seed=1,size=320x240", "-o"]
    child = subprocess.Popen(
        [*command, str(tmp_path), "--found-sector"], cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("*.partial/frames-000.mkv")):
        assert time.monotonic() < deadline
        assert child.poll() is None, child.stderr.read()
        time.sleep(0.05)
    time.sleep(0.5)
    child.send_signal(number)
    out, err = child.communicate(timeout=30)
    assert child.returncode == 0, err
    log = read_log(folder_in(tmp_path))
    assert log.end is not None
    assert f"{len(log.rows)} pictures recorded" in out
