"""A score of your own: the widest run of pleura under B-lines, in millimetres.

Run: python docs/examples/own_score.py CLIP (without one, a simulated clip). It stands on the same
beams as Pleura's score, and on the same gate: where that shows no number, this has none either.
"""

import sys
from dataclasses import dataclass

from app.api import examine, load_model, open_source
from app.result import Result
from models.pleural_line import runs
from models.score.frame import OCCUPIED

SIMULATED = "phantom:seed=9,preset=training-phantom,pattern=C,seconds=1,fps=10,size=480x360"


@dataclass(frozen=True, slots=True)
class Widest:
    """Widest run of crossed beams; no value has a reason, and 0 is a reading."""

    value_mm: float | None
    reason: str | None = None


def widest(result: Result) -> Widest:
    """Read the widest run off a result."""
    if result.score.value is None or result.beams is None:
        return Widest(None, result.score.reason)
    if not result.score.calibrated:
        return Widest(None, "millimetres are not known")
    beams = result.beams
    crossed = beams.readable & (beams.artifact >= OCCUPIED)
    widths = [float(beams.arc_mm[start:end].sum()) for start, end in runs(crossed)]
    return Widest(max(widths, default=0.0))


def main(words: list[str]) -> None:
    """Print one line for each frame."""
    for result in examine(open_source(words[0] if words else SIMULATED), load_model()):
        found = widest(result)
        told = found.reason if found.value_mm is None else f"{found.value_mm:.0f} mm"
        print(result.frame.index, told)


if __name__ == "__main__":
    main(sys.argv[1:])
