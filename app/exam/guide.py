"""What is missing of an exam, and which zone comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.exam.protocols import Zone
    from app.exam.values import Exam


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an exam is.

    Parameters
    ----------
    missing : tuple of Zone
        Neither saved nor skipped.
    without : tuple of Zone
        Saved, but without a number: worth another try.
    skipped : tuple of Zone
        Left out with a reason.
    next : Zone or None
        Where to go on; None when every zone is saved or skipped.
    text : str
        The same in a sentence.
    """

    missing: tuple[Zone, ...]
    without: tuple[Zone, ...]
    skipped: tuple[Zone, ...]
    next: Zone | None
    text: str

    @property
    def done(self) -> bool:
        """True when every zone is saved or skipped."""
        return not self.missing


def progress(exam: Exam, at: str | None = None) -> Progress:
    """Tell what is missing.

    Parameters
    ----------
    exam : Exam
        What was saved so far.
    at : str or None
        Zone where the probe is: the next missing one after it is proposed, and after the last
        one the first; None begins at the first.
    """
    zones = exam.plan.zones
    saved = {zone.zone: zone for zone in exam.zones}
    missing = tuple(zone for zone in zones if zone.code not in saved)
    skipped = tuple(z for z in zones if z.code in saved and saved[z.code].skipped)
    without = tuple(
        z for z in zones
        if z.code in saved and saved[z.code].blas is None and not saved[z.code].skipped
    )  # fmt: skip
    after = following(exam, at)
    return Progress(missing, without, skipped, after, _told(exam, missing, without, skipped, after))


def following(exam: Exam, at: str | None, waiting: Collection[str] = ()) -> Zone | None:
    """Find the zone to go to from `at`: the next that is neither saved nor waiting to be."""
    codes = [zone.code for zone in exam.plan.zones]
    start = codes.index(at) + 1 if at in codes else 0
    order = exam.plan.zones[start:] + exam.plan.zones[:start]
    done = {zone.zone for zone in exam.zones}.union(waiting)
    return next((zone for zone in order if zone.code not in done), None)


def _told(
    exam: Exam,
    missing: tuple[Zone, ...],
    without: tuple[Zone, ...],
    skipped: tuple[Zone, ...],
    after: Zone | None,
) -> str:
    count = len(exam.plan.zones)
    parts = [f"{count - len(missing) - len(skipped)} of {count} zones saved"]
    if skipped:
        parts.append(f"left out: {', '.join(zone.code for zone in skipped)}")
    if without:
        parts.append(f"without a number: {', '.join(zone.code for zone in without)}")
    if after is not None:
        parts.append(f"next: {after.code}, {after.name}")
    return "; ".join(parts) + "."
