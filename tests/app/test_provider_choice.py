"""Where the network runs is found once on this computer, and said."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app import provider_choice
from app.provider_choice import CACHE, choose_provider, fastest, tried
from models.providers import NOT_HERE, Choice, Rung
from models.runtime import CPU
from tests.models.onnx_kit import linear_model
from tests.models.test_providers import CUDA, Chips

if TYPE_CHECKING:
    import pytest

MODEL = linear_model().SerializeToString()


def cache() -> Path:
    return Path(platformdirs.user_cache_dir("pleura", appauthor=False)) / CACHE


def test_with_the_cpu_alone_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider_choice, "available_providers", lambda: (CPU,))
    assert fastest()(MODEL) == (CPU,)
    assert not cache().exists()
    assert tried(choose_provider(MODEL)).startswith("not run, since this build has none: TensorRT")


def test_what_was_found_is_kept_for_the_person_and_the_cpu_stands_behind_it(monkeypatch) -> None:
    chips = Chips({CUDA: 0.0})
    monkeypatch.setattr(provider_choice, "available_providers", lambda: (CUDA, CPU))
    monkeypatch.setattr(provider_choice, "create_session", Slowed(chips))
    assert fastest()(MODEL) == (CUDA, CPU)
    assert "CUDA" in cache().read_text()
    made = len(chips.made)
    assert fastest()(MODEL) == (CUDA, CPU) and len(chips.made) == made
    assert choose_provider(MODEL).remembered
    assert fastest(2)(MODEL)[0] in (CUDA, CPU) and len(chips.made) > made, "threads count"


class Slowed:
    """Chips whose CPU really takes a moment longer."""

    def __init__(self, chips: Chips) -> None:
        self.chips = chips

    def __call__(self, model: bytes, **given: object):
        session = self.chips(model, **given)
        if session.name == CPU:
            plain = session.run
            session.run = lambda *each: time.sleep(0.05) or plain(*each)
        return session


def test_each_rung_is_said_in_words() -> None:
    choice = Choice(
        CPU,
        (
            Rung("TensorrtExecutionProvider", None, NOT_HERE),
            Rung(CUDA, None, "it failed (RuntimeError)"),
            Rung(CPU, 19.6),
        ),
    )
    assert tried(choice) == (
        "CUDA: it failed (RuntimeError); CPU: 20 ms; not run, since this build has none: TensorRT"
    )
