"""Sources by their text: how they are called, and what is told where an extra is missing."""

from __future__ import annotations

import sys

import pytest

from app.sources import open_source, short_name
from capture.errors import SourceUnavailable
from capture.igtl_out import IgtlServer


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


def test_without_the_extra_a_sentence_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "pyigtl", None)
    for start in (lambda: open_source("igtl://localhost"), lambda: IgtlServer("127.0.0.1", 0)):
        with pytest.raises(SourceUnavailable, match=r"pip install 'pleura\[igtl\]'"):
            start()
