"""A simulated recording read through by the shipped network and judged by the real gate, once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.batch import analyse
from app.model import load_model
from app.sources import open_source

if TYPE_CHECKING:
    from app.batch import Reading
    from app.result import Result

CLIP = "phantom:seed=31,size=320x240,preset=training-phantom,pattern=B,probe=convex,fps=8,seconds=6"


@dataclass(frozen=True, slots=True)
class Examined:
    """What reading it gave, and the result of every frame."""

    reading: Reading
    results: tuple[Result, ...]


@lru_cache(maxsize=4)
def examined(source: str = CLIP) -> Examined:
    """Read a source through."""
    results: list[Result] = []
    with open_source(source) as opened:
        reading = analyse(opened, load_model(), sinks=(results.append,))
    return Examined(reading, tuple(results))
