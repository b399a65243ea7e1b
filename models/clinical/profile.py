"""Profiles of the BLUE protocol, zone by zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.clinical.reading import Reading, no_reading
from models.clinical.zone import many

if TYPE_CHECKING:
    from models.clinical.seen import Seen

_NAME = "BLUE profile of the zone"
_SOURCE = "Lichtenstein and Mezière, Chest 134 (2008) 117"


def profile(seen: Seen) -> Reading:
    """Tell the A-, A′-, B-, B′- or C-profile of one anterior zone.

    Lichtenstein and Mezière, Chest 134 (2008) 117: with lung sliding, A-lines make the A-profile
    and three or more B-lines between two ribs ("lung rockets") the B-profile; with sliding
    abolished they are A′ and B′; consolidation, which the examiner enters, makes the C-profile. The
    protocol speaks of both sides together; here each zone is told alone. Off without a word on
    sliding or on the zone, and where there are neither A-lines that repeat the pleural line nor
    three B-lines.
    """
    if seen.anterior is None:
        return no_reading(_NAME, _SOURCE, "nobody has said whether the zone is anterior")
    if not seen.anterior:
        return no_reading(_NAME, _SOURCE, "the rule is for anterior zones")
    if seen.consolidation:
        text = "Tissue-like lung, as the examiner entered it."
        return Reading(_NAME, "C-profile", text, _SOURCE)
    if not seen.spaces:
        return no_reading(_NAME, _SOURCE, str(seen.reason))
    if seen.sliding is None:
        return no_reading(_NAME, _SOURCE, "lung sliding is not known")
    slides = "lung sliding" if seen.sliding else "no lung sliding"
    if any(many(space) for space in seen.spaces):
        value = "B-profile" if seen.sliding else "B′-profile"
        return Reading(_NAME, value, f"Three or more B-lines in a space, {slides}.", _SOURCE)
    if seen.a_lines:
        value = "A-profile" if seen.sliding else "A′-profile"
        return Reading(_NAME, value, f"A-lines, at most two B-lines, {slides}.", _SOURCE)
    return no_reading(_NAME, _SOURCE, "neither A-lines nor three B-lines are seen")
