"""Signs at the pleural line that are looked for when pneumothorax is in question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.clinical.seen import Seen

HEADING = "Signs looked for when pneumothorax is in question"
_SOURCE = "Volpicelli et al., Intensive Care Med 38 (2012) 577"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: `present` True or False, or None with the reason why it is not known."""

    name: str
    present: bool | None
    reason: str | None = None

    def __post_init__(self) -> None:
        if (self.present is None) != bool(self.reason):
            raise ValueError(f"expected an answer or a reason, got {self.present}, {self.reason}")


@dataclass(frozen=True, slots=True)
class Signs:
    """All of them at one place.

    Parameters
    ----------
    each : tuple of Sign
        Sliding absent, no B-line, lung pulse absent, lung point.
    touching : bool or None
        True when something shows that the two layers of the pleura lie on each other here; None
        when nothing does (which proves nothing).
    text : str
        What to show.
    source : str
        Where the signs were published.
    """

    each: tuple[Sign, ...]
    touching: bool | None
    text: str
    source: str = _SOURCE


def pneumothorax_signs(seen: Seen) -> Signs:
    """List the four signs, each known or not; they are not summed up into an answer.

    Volpicelli et al., Intensive Care Med 38 (2012) 577: absent lung sliding, absence of B-lines,
    absence of the lung pulse, and a lung point. Lung sliding, a lung pulse, or a single B-line
    shows that the layers touch at that place (the same). B-lines need at least one space that could
    be read; the others are given from outside.
    """
    b_lines = any(space.b_lines for space in seen.spaces) if seen.spaces else None
    each = (
        _absent("lung sliding absent", seen.sliding, "lung sliding is not known"),
        _absent("no B-line", b_lines, str(seen.reason)),
        _absent("lung pulse absent", seen.lung_pulse, "the lung pulse is not known"),
        Sign("lung point", seen.lung_point, _unless(seen.lung_point, "no lung point looked for")),
    )
    touching = True if True in (seen.sliding, b_lines, seen.lung_pulse) else None
    return Signs(each, touching, _text(each, touching))


def _absent(name: str, shown: bool | None, reason: str) -> Sign:
    return Sign(name, None if shown is None else not shown, _unless(shown, reason))


def _unless(answer: bool | None, reason: str) -> str | None:
    return reason if answer is None else None


def _text(each: tuple[Sign, ...], touching: bool | None) -> str:
    """Say which signs are there, which not, and which are open."""
    parts = []
    for word, answer in (("Seen", True), ("Not seen", False), ("Not known", None)):
        names = [sign.name for sign in each if sign.present is answer]
        if names:
            parts.append(f"{word}: {', '.join(names)}.")
    if touching:
        parts.append("The two layers of the pleura touch at this place.")
    return " ".join(parts)
