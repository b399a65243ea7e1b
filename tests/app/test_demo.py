"""The demo shows the built-in clip, or leaves files where there is no display."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import cv2
import pytest
from typer.testing import CliRunner

from app.assets import asset
from app.cli import demo, root

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_known_by_what_the_system_says(
    variables: dict[str, str], platform: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert demo.has_display() is expected


def test_without_a_display_it_leaves_picture_video_and_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(demo, "SECONDS", 2.0)
    done = CliRunner().invoke(root, ["demo", "-o", str(tmp_path / "demo")])
    assert done.exit_code == 0, done.output
    assert "no display" in done.output
    names = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {"screenshot.png", "phantom.overlay.mp4", "phantom.json"} <= names
    picture = cv2.imread(str(tmp_path / "demo" / "screenshot.png"))
    assert picture.shape[:2] == (800, 1280)
    assert picture.std() > 10
    numbers = json.loads((tmp_path / "demo" / "phantom.json").read_text())
    assert numbers["summary"]["frames"] == 300
    assert asset("phantom.mp4").stat().st_size < 2_000_000
