from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.desk import Desk
from app.model import load_model
from tests.app.desk.conftest import SHORT, load_once, read_once, until

if TYPE_CHECKING:
    from pathlib import Path


def test_two_networks_on_one_recording_lie_side_by_side(tmp_path: Path) -> None:
    desk = Desk(load=load_once, folder=tmp_path, load_second=load_model)
    desk.open(SHORT)
    try:
        state = until(desk, lambda state: not state.reading and len(state.panes) == 2)
        assert state.second_line is not None and state.second_line.total == 6
        difference = state.panes[0].difference
        assert difference is not None and not difference.any()  # the same network twice
        desk.differences = False
        assert desk.state().panes[0].difference is None
    finally:
        desk.close()


def test_a_second_recording_goes_to_the_same_time(tmp_path: Path) -> None:
    desk = Desk(load=load_once, folder=tmp_path)
    desk.open(SHORT, SHORT.replace("fps=4", "fps=8"), known=read_once(SHORT))
    try:
        until(desk, lambda state: not state.reading and len(state.panes) == 2)
        desk.seek(2)
        until(desk, lambda state: state.panes[1].result.frame.index == 4)
        assert desk.state().panes[1].difference is None
    finally:
        desk.close()
