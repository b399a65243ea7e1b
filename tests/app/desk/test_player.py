from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.desk.player import DeskPlayer
from tests.app.desk.conftest import CLIP

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.frame import Frame


def shown(player: DeskPlayer, wanted: Callable[[Frame], bool], seconds: float = 30.0) -> Frame:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        frame = player.take()
        if frame is not None and wanted(frame):
            return frame
        time.sleep(0.005)
    raise AssertionError(player.error)


def test_it_begins_with_the_first_picture_held_and_goes_where_it_is_sent() -> None:
    player = DeskPlayer(CLIP)
    player.start()
    try:
        shown(player, lambda frame: frame.index == 0)
        assert not player.playing
        player.seek(7)
        shown(player, lambda frame: frame.index == 7)
        player.step(-1)
        shown(player, lambda frame: frame.index == 6)
        player.step(1)
        shown(player, lambda frame: frame.index == 7)
    finally:
        assert player.stop()


def test_a_stretch_is_played_again_and_again() -> None:
    player = DeskPlayer(CLIP)
    player.change_speed(2)
    player.start()
    try:
        shown(player, lambda frame: frame.index == 0)
        player.looping, player.stretch = True, (2, 4)
        player.seek(2)
        player.hold()
        seen = [shown(player, lambda frame: True).index for _ in range(8)]
        assert set(seen) <= {2, 3, 4} and seen.count(3) > 1
        player.hold()
        assert not player.playing
    finally:
        assert player.stop()


def test_a_recording_that_is_not_there_is_told() -> None:
    player = DeskPlayer("no-such-file.mp4")
    player.start()
    assert player.stop(5.0)
    assert player.error and player.take() is None
