"""Names around the sector, in folders and in DICOM reach no file that Pleura writes.

Each recording comes as a pair that differs in names only. Whatever the application writes of the
two must be the same, byte for byte: then nothing that is outside the sector can be in it.
"""

from __future__ import annotations

import contextlib
import os
import warnings
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from app.cli import root
from app.sources import open_source
from capture.clip import ClipSource
from capture.errors import CaptureError
from tests.capture import samples
from tests.security import canary_kit
from tests.security.canary_kit import CANARY, FAN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDERS = {False: "plain", True: f"{CANARY} Name 1961"}
MAKERS = {"scan.mkv": canary_kit.clip, "scan.png": canary_kit.still, "scan.dcm": canary_kit.dicom}


def pleura(*words: object) -> str:
    done = CliRunner().invoke(root, [str(word) for word in words])
    assert done.exit_code in (0, 1), done.output
    return done.output


def written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pair(folder: Path, name: str, run: Callable[[Path, Path], str]) -> list[dict[str, bytes]]:
    """Give a recording with names and one without to a command; what it writes and says."""
    (folder / "sector.json").write_text(FAN.to_json())
    found = []
    for named, place in FOLDERS.items():
        source, out = folder / place / name, folder / f"out {named}"
        MAKERS[name](source, named)
        out.mkdir()
        said = run(source, out)
        assert CANARY not in said
        files = written(out)
        assert files
        for each, data in files.items():
            assert CANARY not in each and CANARY.encode() not in data, each
        found.append({**files, "said": said.replace(str(out), "out").encode()})
    return found


@pytest.mark.hazard("H-80")
@pytest.mark.hazard("H-83")
@pytest.mark.parametrize("name", list(MAKERS))
def test_an_analysis_is_the_same_with_names_around_the_sector_and_without(
    tmp_path: Path, name: str
) -> None:
    def analyze(source: Path, out: Path) -> str:
        words = ("-o", out, "--overlay", "--masks", "--sector", tmp_path / "sector.json")
        return pleura("analyze", source, *words)

    plain, named = pair(tmp_path, name, analyze)
    assert set(plain) == set(named) and len(plain) >= 5
    for each, data in plain.items():
        assert data == named[each], each


@pytest.mark.hazard("H-80")
def test_an_overlay_is_black_outside_the_sector_but_for_the_caption(tmp_path: Path) -> None:
    sector = tmp_path / "sector.json"
    sector.write_text(FAN.to_json())
    source = canary_kit.clip(tmp_path / "scan.mkv", named=True, corners=True)
    pleura("analyze", source, "-o", tmp_path, "--overlay", "--sector", sector)
    with ClipSource(tmp_path / "scan.overlay.mp4") as made:
        images = [frame.image for frame in made]
    assert len(images) == canary_kit.FRAMES
    width = images[0].shape[1]
    height = width * canary_kit.SIZE[1] // canary_kit.SIZE[0]
    inside = cv2.resize(FAN.mask().astype(np.uint8), (width, height))
    far = cv2.dilate(inside, np.ones((33, 33), np.uint8)) == 0
    assert far.mean() > 0.3
    for image in images:  # the file is compressed with loss: that rings at the sector's edge
        assert int(image[:height][far].max()) <= 2


@pytest.mark.hazard("H-80")
def test_the_sheet_that_explains_a_number_is_the_same(tmp_path: Path) -> None:
    def explain(source: Path, out: Path) -> str:
        words = ("--frame", "3", "-o", out / "sheet.png", "--sector", tmp_path / "sector.json")
        return pleura("explain", source, *words)

    plain, named = pair(tmp_path, "scan.mkv", explain)
    assert plain == named


@pytest.mark.hazard("H-80")
@pytest.mark.hazard("H-83")
@pytest.mark.parametrize("name", ["scan.mkv", "scan.dcm"])
def test_a_recorded_session_has_the_same_pictures_and_no_name(tmp_path: Path, name: str) -> None:
    def record(source: Path, out: Path) -> str:
        pleura("record", source, "-o", out / "root", "--sector", tmp_path / "sector.json")
        return ""

    plain, named = pair(tmp_path, name, record)
    pictures = [
        [data for file, data in files.items() if file.endswith(".mkv")] for files in (plain, named)
    ]
    assert len(pictures[0]) == len(pictures[1]) == 1
    shown = []
    for number, data in enumerate((pictures[0][0], pictures[1][0])):
        path = tmp_path / f"{number}.mkv"
        path.write_bytes(data)
        with ClipSource(path) as source:
            shown.append([frame.image for frame in source])
    for one, other in zip(*shown, strict=True):
        assert np.array_equal(one, other)


@pytest.mark.hazard("H-80")
@pytest.mark.hazard("H-83")
def test_the_report_of_an_evaluation_is_the_same(tmp_path: Path) -> None:
    def evaluate(source: Path, out: Path) -> str:
        head = "file,kind,probe,b_lines,a_lines,patient\n"
        (source.parent / "index.csv").write_text(f"{head}{source.name},video,convex,1,,1\n")
        words = ("--every", 4, "--sector", tmp_path / "sector.json", "--json", out / "f.json")
        pleura("evaluate", "clips", source.parent, *words, "--html", out / "page.html")
        for made in out.iterdir():  # the folder that a person judges is named on purpose
            made.write_text(made.read_text().replace(source.parent.name, "FOLDER"))
        return ""

    plain, named = pair(tmp_path, "scan.mkv", evaluate)
    assert plain == named and b"data:image/png" in plain["page.html"]


@pytest.mark.hazard("H-84")
def test_what_goes_wrong_names_neither_folder_nor_tag(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / FOLDERS[True]
    whole = canary_kit.dicom(folder / "scan.dcm", named=True).read_bytes()
    clip = canary_kit.clip(folder / "scan.mkv", named=True).read_bytes()
    for number, (name, data) in enumerate(
        [("scan.dcm", whole[:400]), ("scan.mkv", clip[:200]), ("scan.dcm", whole[:3000])]
    ):
        path = folder / f"{number}{name}"
        path.write_bytes(data)
        for words in (
            ("analyze", path, "-o", tmp_path / "out"),
            ("explain", path),
            ("record", path, "-o", tmp_path / "root", "--found-sector"),
            ("replay", path, "--check"),
        ):
            done = CliRunner().invoke(root, [str(word) for word in words])
            assert done.exit_code in (1, 2), (words, done.output)
            assert CANARY not in done.output, words
            assert "Traceback" not in done.output
    assert CANARY not in caplog.text


@pytest.mark.hazard("H-84")
@pytest.mark.parametrize(
    ("whole", "odd"),
    [
        (b"1234567890", b"CANARY-196"),
        (b"ISO_IR 100", b"CANARY_100"),
        (b"00000000012", b"CANARY00012"),
        (b"MONOCHROME2", b"CANARYROME2"),
    ],
)
def test_a_value_that_does_not_fit_its_tag_is_told_to_nobody(
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    whole: bytes,
    odd: bytes,
) -> None:
    data = samples.dicom(samples.stack(3), SpecificCharacterSet="ISO_IR 100")
    data.FrameTime, data.CineRate = "1234567890", "00000000012"
    path = samples.save_dicom(tmp_path / "a.dcm", data)
    assert whole in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(whole, odd))
    with warnings.catch_warnings(record=True) as told, contextlib.suppress(CaptureError):
        warnings.simplefilter("always")
        with open_source(str(path)) as source:
            list(source)
    captured = capfd.readouterr()
    for text in (caplog.text, captured.out, captured.err, str([str(each) for each in told])):
        assert CANARY not in text


@pytest.mark.hazard("H-84")
@pytest.mark.skipif(os.name == "nt", reason="no such modes there")
def test_settings_that_hold_a_path_are_for_this_user_alone(tmp_path: Path) -> None:
    from app.config import Config, save_config

    path = tmp_path / "pleura" / "pleura.toml"
    for _ in range(2):
        save_config(Config(last_source=f"/{CANARY}/scan.mp4"), path)
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.hazard("H-84")
def test_the_doctor_names_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / f"{CANARY} home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name))
    monkeypatch.chdir(home)
    assert CANARY not in pleura("doctor", "--json")
