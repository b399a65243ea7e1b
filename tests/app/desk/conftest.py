"""What the tests of the desk share: a simulated recording, read by the real network."""

from __future__ import annotations

import time
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from app.desk.analysis import Study, read_through
from app.desk.desk import Desk
from app.model import load_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.desk.state import DeskState

CLIP = "phantom:seed=31,size=320x240,preset=training-phantom,pattern=B,probe=convex,fps=4,seconds=3"

SHORT = CLIP.replace("seconds=3", "seconds=1.5")
load_once = lru_cache(maxsize=1)(load_model)


@lru_cache(maxsize=2)
def read_once(text: str = CLIP) -> Study:
    """A recording, read through."""
    return read_through(text, load_once())


@pytest.fixture
def study() -> Study:
    return read_once()


def until(desk: Desk, done: Callable[[DeskState], bool], seconds: float = 60.0) -> DeskState:
    """Tick until something holds."""
    end = time.monotonic() + seconds
    while True:
        desk.tick()
        state = desk.state()
        if done(state):
            return state
        assert time.monotonic() < end, (state.notice, state.frame, state.progress)
        time.sleep(0.01)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on the recording, read through, its first frame shown."""
    made = Desk(load=load_once, folder=tmp_path / "review")
    try:
        made.open(SHORT, known=read_once(SHORT))
        until(made, lambda state: state.can_edit)
        yield made
    finally:
        made.close()
