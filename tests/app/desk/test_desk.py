from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.desk.desk import Desk
from app.desk.placing import Placing, upright_frame, upright_sector
from app.desk.state import Said
from tests.app.desk.conftest import SHORT, load_once, read_once, until

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.state import DeskState


def go(desk: Desk, frame: int) -> DeskState:
    desk.seek(frame)
    return until(desk, lambda state: state.frame == frame)


def test_a_correction_is_seen_undone_and_there_again_after_reopening(
    desk: Desk, tmp_path: Path
) -> None:
    own = desk.state()
    assert own.panes[0].said is Said.NETWORK and own.panel.value is not None
    desk.edit.add("confluence")
    state = desk.state()
    assert state.panes[0].said is Said.CORRECTED and state.panel.value != own.panel.value
    assert "the network gave" in state.panel.caption and state.panel.sign.interval == ""
    assert desk.edit.undo() == 0 and desk.state().panes[0].said is Said.NETWORK
    assert desk.state().panel.value == own.panel.value
    assert desk.edit.redo() == 0
    go(desk, 3)
    desk.edit.reject()
    state = desk.state()
    assert state.panel.number == "—" and state.panes[0].result.segmentation is None
    go(desk, 4)
    desk.edit.accept()
    assert desk.state().panes[0].said is Said.ACCEPTED
    desk.close()
    again = Desk(load=load_once, folder=tmp_path / "review")
    again.open(SHORT)
    try:
        state = until(again, lambda state: state.can_edit and 0 in again.study.frames)
        assert state.corrected == 3 and state.panes[0].said is Said.CORRECTED
        assert state.panel.value is not None
    finally:
        again.close()


def test_accepting_what_was_changed_does_not_call_it_the_networks(desk: Desk) -> None:
    desk.edit.add("b")
    desk.edit.accept()
    assert desk.state().panes[0].said is Said.CORRECTED
    desk.edit.reject()
    desk.edit.accept()
    assert desk.state().panes[0].said is Said.CORRECTED
    desk.edit.restore()
    desk.edit.accept()
    assert desk.state().panes[0].said is Said.ACCEPTED


def test_what_cannot_be_done_is_told_in_a_sentence(desk: Desk) -> None:
    desk.edit.remove()
    assert "Select a line first" in desk.state().notice
    desk.edit.say("")
    desk.edit.empty()
    desk.edit.add("b")
    assert "pleural line first" in desk.state().notice
    assert desk.state().panel.number == "—"


def test_a_moving_hand_shows_its_number_before_it_lets_go(desk: Desk) -> None:
    pane = desk.state().panes[0]
    handle = next(each for each in pane.handles if each.grip == "right")
    desk.edit.press(handle, handle.beam, handle.depth, 5.0)
    desk.edit.drag(handle.beam + 40, handle.depth)
    moving = desk.state()
    assert moving.panes[0].said is Said.CORRECTED and not moving.can_undo
    desk.edit.release()
    assert desk.state().can_undo and desk.state().panel.value == moving.panel.value


def test_upright_and_scanned_pictures_place_marks_alike(desk: Desk) -> None:
    frame, examined = desk.frame, desk.edit.examined
    assert frame is not None and examined is not None and examined.sector is not None
    upright = upright_frame(frame, examined.sector)
    assert upright.image.shape == (512, 512)
    for placing in (Placing(examined.sector), Placing(upright_sector(examined.sector))):
        for beam, depth in ((0.0, 0.0), (30.0, 200.0), (255.0, 255.0), (127.5, 60.25)):
            assert np.allclose(placing.beam(*placing.pixel(beam, depth)), (beam, depth), atol=1e-6)
    desk.upright = True
    assert desk.state().panes[0].result.frame.size == (512, 512)


def test_what_was_accepted_of_another_network_stays_what_it_was(desk: Desk, tmp_path: Path) -> None:
    desk.edit.accept()
    own = desk.state().panes[0].result.segmentation
    desk.close()
    study = read_once(SHORT)
    assert study.model is not None and own is not None
    other = study.model.model_copy(update={"sha256": "0" * 64})
    packed = zlib.compress(bytes(256 * 256), 1)
    frames = {at: replace(each, packed=packed) for at, each in study.frames.items()}
    again = Desk(load=load_once, folder=tmp_path / "review")
    try:
        again.open(SHORT, known=replace(study, model=other, frames=frames))
        state = until(again, lambda state: state.can_edit)
        shown = state.panes[0].result.segmentation
        assert state.panes[0].said is Said.ACCEPTED and shown is not None
        assert np.array_equal(shown.labels, own.labels) and state.panel.value is not None
    finally:
        again.close()
