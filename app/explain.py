"""How one number came about, step by step, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.masks import inside
from app.pictures.along_beams import shares, traced
from app.pictures.plate import BAD, GOOD, WARN, Panel, colour, sheet
from app.pictures.spaces import LEGEND, draw_spaces
from app.schema import NOTICE
from models import beams as along
from models.score.beams import WINDOW_MM
from models.trust.verdict import Trust

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.result import Result
    from models.score import Score
    from models.score.beams import BeamReading
    from models.trust.verdict import Verdict

_INK = {Trust.OK: GOOD, Trust.WARNING: WARN, Trust.NONE: BAD}


def explain(result: Result, verdict: Verdict | None = None, model: str = "") -> NDArray[np.uint8]:
    """Draw how the score of a frame came about.

    Parameters
    ----------
    result : Result
        A frame with what was made of it.
    verdict : Verdict or None
        What may be shown of its score.
    model : str
        Name and version of the network, for the last line.

    Returns
    -------
    (H, W, 3) uint8
        RGB: the sector, the masks with the spaces, the frame along its beams, each beam's share,
        the spaces as numbers, and the number with what speaks against it. Nothing of the picture
        outside the sector is drawn.
    """
    score, sector = result.score, result.sector
    footer = f"Frame {result.frame.index}. {f'Model {model}. ' if model else ''}{NOTICE}"
    if sector is None:
        return sheet(
            [[Panel("No ultrasound in this picture", None, _told(score, verdict))]], footer
        )
    crop = sector.crop(result.frame.image * (inside(sector) > 0))
    geometry = "" if result.beams is None else result.beams.geometry.kind
    first = Panel("1  The sector that was found", colour(crop), (_standing(score, geometry),))
    if result.segmentation is None:
        return sheet([[first, Panel("No mask", None, _told(score, verdict))]], footer)
    labels = result.segmentation.labels
    row = [
        first,
        Panel(
            "2  What the network marked; the spaces that are read, in white",
            draw_spaces(crop, labels, result.beams, score),
            (LEGEND,),
        ),
    ]
    last = Panel("6  The number", None, _told(score, verdict), _ink(score, verdict))
    if result.beams is None:
        return sheet([row, [last]], footer)
    traced_beams, crossed = _along(crop, result.beams, score)
    numbers = [Panel("5  The spaces", None, _spaces(score)), last]
    return sheet([[*row, traced_beams], [crossed, *numbers]], footer)


def _along(crop: NDArray[np.uint8], beams: BeamReading, score: Score) -> tuple[Panel, Panel]:
    """Draw what the beams show: the line with its window, and the share under B-lines."""
    picture = along.read(crop, beams.geometry, beams.arc_mm.size)
    told = (
        f"Green: the pleural line. Grey: the end of the window, {WINDOW_MM:g} mm below it. "
        "Dark beams are left out: no line (grey bar), a rib (white), too deep (red)."
    )
    crossed = "A beam from half on counts as crossed. White: the spaces, and the share crossed."
    return (
        Panel("3  Read along the beams, from the skin down", traced(picture, beams), (told,)),
        Panel(
            "4  Share of each beam's window under B-lines", shares(beams, score.spaces), (crossed,)
        ),
    )


def _standing(score: Score, kind: str) -> str:
    scale = "real millimetres" if score.calibrated else "nominal millimetres (uncalibrated)"
    return f"Beams: {kind or score.geometry}; {scale}"


def _spaces(score: Score) -> tuple[str, ...]:
    lines = [
        f"Space {number}: {space.arc_mm:.0f} mm of line, {space.blas:.2f} crossed "
        f"({space.confluent:.2f} confluent, {space.integrated:.2f} by depth), "
        f"{space.b_lines} B-line{'' if space.b_lines == 1 else 's'}"
        for number, space in enumerate(score.spaces, 1)
    ]
    if not lines:
        return ("No space could be read.",)
    return (*lines, "The score is their mean, weighted by the length of the line.")


def _told(score: Score, verdict: Verdict | None) -> tuple[str, ...]:
    lines = []
    if score.value is None:
        lines.append(f"No score: {score.reason}")
    elif verdict is None or verdict.low is None:
        lines.append(f"BLAS {score.value:.2f}")
    else:
        lines.append(f"BLAS {score.value:.2f}, 9 times in 10 between {verdict.low:.2f} and "
                     f"{verdict.high:.2f}")  # fmt: skip
    for concern in () if verdict is None else verdict.concerns:
        lines.append(f"{concern.text.capitalize()}. {concern.hint}")
    if score.paper is not None:
        lines.append(f"By the formula of Howell et al. 2024: {score.paper:.2f}")
    return tuple(lines)


def _ink(score: Score, verdict: Verdict | None) -> tuple[int, int, int]:
    if score.value is None:
        return BAD
    return GOOD if verdict is None else _INK[verdict.trust]
