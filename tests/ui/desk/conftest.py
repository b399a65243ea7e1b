"""What the tests of the desk's window share: the real window on a simulated recording."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.desk.desk import Desk
from app.ui.application import start_qt
from app.ui.desk.window import DeskWindow
from tests.app.desk.conftest import SHORT, load_once, read_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def shown_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskWindow]:
    """The window, shown, its recording read through; closed afterwards."""
    made = DeskWindow(partial(Desk, load=load_once, folder=tmp_path / "review"))
    qtbot.addWidget(made)
    made.resize(1024, 600)
    with qtbot.waitActive(made):
        made.show()
    made.act(lambda: made.desk.open(SHORT, known=read_once(SHORT)))
    qtbot.waitUntil(lambda: made.state.can_edit, timeout=60_000)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskWindow]:
    """The window, shown, its recording read through."""
    start_qt()
    yield from shown_desk(qtbot, tmp_path)
