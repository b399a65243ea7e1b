"""What the tests of recorders share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capture.recorder import Recorder


@pytest.fixture
def made() -> Iterator[list[Recorder]]:
    """Recorders put in here are closed at the end."""
    recorders: list[Recorder] = []
    yield recorders
    for recorder in recorders:
        recorder.close()
