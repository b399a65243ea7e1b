"""A name from outside never decides where a file is written."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.outputs import SUFFIXES, name_sources
from capture.errors import CaptureError
from capture.record_folder import new_folder
from capture.wording import quoted

ODD = (
    *("..", "../..", "a/../../b", "/etc/x", "C:\\x", "..\\..\\x", "nul\0x", "a\nb", "x" * 300),
    *("CON", "NUL.mp4", "a:b", "-rf", "~", "~root", "$HOME", "%2e%2e/x", "\u202egpj.x", ".", ""),
)
PARTS = st.lists(st.sampled_from(["..", ".", "a", "/", "\\", "\0", "é", " "]), max_size=12)
NAMES = st.one_of(st.sampled_from(ODD), st.text(max_size=400), PARTS.map("/".join))


@pytest.mark.hazard("H-27")
@settings(max_examples=1000, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4))
def test_results_stay_in_their_folder(texts: list[str]) -> None:
    root = Path("/results/here")
    stems = name_sources(texts)
    assert len({stem.casefold() for stem in stems}) == len(texts)
    for stem in stems:
        assert stem and "\0" not in stem
        for suffix in SUFFIXES:
            path = Path(os.path.normpath(root / f"{stem}{suffix}"))
            assert path.parent == root
            assert len(path.name.encode("utf-8", "replace")) <= 255


@pytest.mark.hazard("H-27")
def test_a_session_is_named_by_the_time_and_a_counter_only(tmp_path: Path) -> None:
    now = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    made = [new_folder(tmp_path, now).name for _ in range(5)]
    assert all(re.fullmatch(r"20260102T030405Z-\d{3}\.partial", name) for name in made)
    assert len(set(made)) == 5


@pytest.mark.hazard("H-27")
@pytest.mark.hazard("H-84")
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES)
def test_a_sentence_shows_no_folder_and_no_control_signs(text: str) -> None:
    from capture.opening import open_source

    assert "\n" not in quoted(Path("folder") / (text.replace("/", "_") or "x"))
    try:
        open_source(f"/CANARY-folder/{text}").close()
    except CaptureError as error:
        told = str(error)
        assert told.isprintable() or "\u202e" not in told
        assert "CANARY-folder/" not in told and "\n" not in told and "\x1b" not in told
