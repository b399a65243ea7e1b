"""The further values of a frame; `models.findings.frame` computes them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

NO_SCALE = "no scale: enter the depth of the picture once"
NO_SKIN = "the skin is not known to be in the picture"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, or the reason why there is none.

    Parameters
    ----------
    value : float or None
        None means "not known", never 0.
    reason : str or None
        Why there is no value; None when there is one.
    nominal : bool
        True when it stands on nominal millimetres: fit for comparison within one recording only.
    at_most : bool
        True when the picture is too coarse to tell less: the real value is this or smaller.
    """

    value: float | None
    reason: str | None = None
    nominal: bool = False
    at_most: bool = False

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError(
                f"expected either a value or a reason, got {self.value}, {self.reason}"
            )
        if self.value is not None and not (math.isfinite(self.value) and self.value >= 0.0):
            raise ValueError(f"expected a finite number of 0 or more, got {self.value}")


def unknown(reason: str) -> Measure:
    """Make a measure without a value, and say why."""
    return Measure(None, reason)


@dataclass(frozen=True, slots=True)
class ALine:
    """One A-line, its pieces in all spaces taken together.

    Parameters
    ----------
    depth_mm : float
        Median depth of its middle below the upper edge of the picture's beams, mm.
    below_pleura_mm : float
        Median distance from the pleural line, along the beams, mm.
    width_mm : float
        Length of it that is marked, mm along the line.
    order : int or None
        Which repeat of the pleural line it is, 1 the first; None when it lies at no multiple.
    """

    depth_mm: float
    below_pleura_mm: float
    width_mm: float
    order: int | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What a frame shows besides the score.

    Parameters
    ----------
    pleura_percent : Measure
        Share 0…100 of the readable pleural line, by angle, under B-lines or confluence.
    readable_arc_mm : Measure
        Pleural arc that can be read, over all intercostal spaces.
    pleural_depth_mm, pleural_thickness_mm, pleural_roughness_mm : Measure
        Of the marked line, over the beams that can be read.
    pleural_breaks : Measure
        Interruptions of the marked line that no marked rib explains.
    rib_count : Measure
        Ribs over the pleural line.
    a_lines : tuple of ALine
        From shallow to deep.
    a_line_count, a_line_spacing_mm : Measure
        How many, and how far apart; without any there is no spacing.
    a_lines_repeat : bool or None
        True: at least one lies at the depth of the pleural line below it, so it is a real A-line.
        False: none does. None: cannot be told, `a_lines_reason` says why.
    a_lines_reason : str or None
        Why `a_lines_repeat` is None.
    calibrated : bool
        True when millimetres are real ones.
    """

    pleura_percent: Measure
    readable_arc_mm: Measure
    pleural_depth_mm: Measure
    pleural_thickness_mm: Measure
    pleural_roughness_mm: Measure
    pleural_breaks: Measure
    rib_count: Measure
    a_lines: tuple[ALine, ...]
    a_line_count: Measure
    a_line_spacing_mm: Measure
    a_lines_repeat: bool | None
    a_lines_reason: str | None
    calibrated: bool

    def __post_init__(self) -> None:
        if (self.a_lines_repeat is None) != bool(self.a_lines_reason):
            raise ValueError(
                "expected either an answer or a reason about the A-lines, "
                f"got {self.a_lines_repeat}, {self.a_lines_reason}"
            )

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def nothing_found(reason: str, *, calibrated: bool) -> Findings:
    """Make findings in which nothing is known, all for one reason."""
    none = unknown(reason)
    return Findings(
        pleura_percent=none,
        readable_arc_mm=none,
        pleural_depth_mm=none,
        pleural_thickness_mm=none,
        pleural_roughness_mm=none,
        pleural_breaks=none,
        rib_count=none,
        a_lines=(),
        a_line_count=none,
        a_line_spacing_mm=none,
        a_lines_repeat=None,
        a_lines_reason=reason,
        calibrated=calibrated,
    )
