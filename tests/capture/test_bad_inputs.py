"""Every bad input gets one sentence that says what to do, soon, and never a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.codec import create_file, to_frame
from capture.errors import SourceUnavailable
from capture.opening import open_source
from tests.capture.bad_inputs import BAD_INPUTS, DOCUMENT, HEADER, BadInput, png, refusal
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


BOMB = """
import resource, sys
from pathlib import Path
from capture.errors import ClipError
from capture.opening import open_source
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    open_source(sys.argv[1])
except ClipError:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.hazard("H-23")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in other units elsewhere")
def test_a_picture_of_256_million_pixels_in_a_small_clip_takes_no_memory(tmp_path: Path) -> None:
    with create_file(tmp_path / "bomb.mov", "mov") as file:
        stream = file.add_stream("png", rate=25)
        stream.width = stream.height = 64
        stream.pix_fmt = "gray"
        frame = to_frame(np.zeros((64, 64), np.uint8))
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            bomb = type(packet)(png(16_000, 16_000, bytes(16_000 * 16_001)))
            bomb.stream, bomb.pts, bomb.dts = stream, 0, 0
            file.mux(bomb)
    done = subprocess.run(
        [sys.executable, "-c", BOMB, str(tmp_path / "bomb.mov")],
        capture_output=True,
        text=True,
        check=True,
        cwd=DOCUMENT.parents[1],
    )
    assert int(done.stdout) < 150_000  # kB; decoding it would take 256 000
