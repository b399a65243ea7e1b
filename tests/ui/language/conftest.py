"""Every test of a language ends in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.words import speak
from tests.ui.conftest import drawn_pictures_pass

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["drawn_pictures_pass"]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Speak English after each test."""
    yield
    speak("en")
