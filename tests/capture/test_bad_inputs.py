"""Every bad input gets one sentence that says what to do, soon, and never a traceback."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING

import pytest

from capture.errors import SourceUnavailable
from capture.opening import open_source
from tests.capture.bad_inputs import BAD_INPUTS, DOCUMENT, HEADER, BadInput, refusal
from tests.capture.samples import make_clip

if TYPE_CHECKING:
    from pathlib import Path


def assert_one_sentence(text: str, folder: Path) -> None:
    assert text.endswith(".") and 20 < len(text) < 200
    assert "\n" not in text and "\0" not in text
    assert not re.search(r"[.!?] ", text), "more than one sentence"
    assert str(folder) not in text and not re.search(r"/\w+/", text), "a path"
    assert not re.search(r"Traceback|Errno|Error|Exception|None|\b0x[0-9a-f]{5}|CANARY", text)


@pytest.mark.hazard("H-21")
@pytest.mark.parametrize("bad", BAD_INPUTS, ids=lambda bad: bad.name)
def test_a_bad_input_is_refused_in_one_sentence(bad: BadInput, tmp_path: Path) -> None:
    if "pipe" in bad.name and not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    began = time.monotonic()
    error = refusal(bad, tmp_path)
    assert time.monotonic() - began < 2.0
    assert type(error) is bad.family
    assert_one_sentence(str(error), tmp_path)
    assert f"| {bad.name} | {error} |" in DOCUMENT.read_text(encoding="utf-8").splitlines(), (
        "docs/bad-inputs.md is old: run python -m tests.capture.bad_inputs"
    )


def test_the_document_holds_these_inputs_and_no_others() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text.startswith(HEADER)
    rows = [line.split(" | ")[0].removeprefix("| ") for line in text[len(HEADER) :].splitlines()]
    assert rows == [bad.name for bad in BAD_INPUTS] and len(set(rows)) == len(rows) >= 25


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
@pytest.mark.parametrize("name", ["clip.mp4", "folder"])
def test_what_may_not_be_read_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.mkdir() if name == "folder" else make_clip(path)
    path.chmod(0)
    try:
        with pytest.raises(SourceUnavailable, match="may not be read") as refused:
            open_source(str(path))
    finally:
        path.chmod(0o700)
    assert_one_sentence(str(refused.value), tmp_path)
