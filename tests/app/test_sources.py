"""How sources are called on the screen: never a folder, never a password."""

from __future__ import annotations

import pytest

from app.sources import short_name


@pytest.mark.hazard("H-84")
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/data/Smith/exam.mp4", "exam.mp4"),
        ("device:0", "device:0"),
        ("phantom:seed=1", "phantom:seed=1"),
        ("http://user:pass@host:80/tok", "http host:80"),
        ("rtsp://user:p@ss@host", "rtsp host"),
        ("rtsp://host?token=1", "rtsp host"),
        ("http://host#tok", "http host"),
        ("igtl://localhost/Image", "igtl localhost"),
    ],
)
def test_a_source_is_called_by_its_short_name(text: str, name: str) -> None:
    assert short_name(text) == name
