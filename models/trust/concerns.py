"""Everything that can speak against a number, in words for a clinician: one table."""

from __future__ import annotations

from models.score import Reason
from models.trust.verdict import Concern, Trust

_NONE, _WARNING = Trust.NONE, Trust.WARNING

BLACK = Concern(
    "black", _NONE, "picture almost black",
    "Raise the gain, and see that the probe has contact and gel.",
)  # fmt: skip
DARK = Concern("dark", _WARNING, "picture dark", "Raise the gain.")
SATURATED = Concern(
    "saturated", _WARNING, "picture too bright",
    "Lower the gain until the tissue between ribs and skin shows grey.",
)  # fmt: skip
NO_CONTACT = Concern(
    "no-contact", _WARNING, "part of the probe has no contact",
    "Lay the whole probe on the skin and add gel.",
)  # fmt: skip
LINE_NOT_BRIGHT = Concern(
    "line-not-bright", _NONE, "no bright line where the pleura was marked",
    "Tilt the probe until the pleural line is bright, and check that this is lung.",
)  # fmt: skip
LINE_FAINT = Concern(
    "line-faint", _WARNING, "pleural line faint",
    "Tilt the probe until the pleural line is bright.",
)  # fmt: skip
NOT_LUNG = Concern(
    "not-lung", _NONE, "this does not look like lung ultrasound",
    "Check the source, and move the probe to a space between two ribs.",
)  # fmt: skip
EVEN_TISSUE = Concern(
    "even-tissue", _NONE, "even tissue under the line, as of liver or spleen",
    "Move the probe towards the chest until the lung slides under the line.",
)  # fmt: skip
ODD_PICTURE = Concern(
    "odd-picture", _WARNING, "picture unlike most lung ultrasound",
    "Check that this is lung and that no other picture covers it.",
)  # fmt: skip
NOTHING_SEEN = Concern(
    "nothing-seen", _WARNING, "neither A-lines nor B-lines seen under the line",
    "Look for A-lines and for sliding; a 0 alone does not show that this is lung.",
)  # fmt: skip
UNCHECKED = Concern(
    "unchecked", _WARNING, "not checked whether this is lung",
    "See for yourself that lung is in view; if this stays, install Pleura again.",
)  # fmt: skip
SECTOR_UNKNOWN = Concern(
    "sector-unknown", _WARNING, "shape of the ultrasound sector not known",
    "Mark the ultrasound sector by hand.",
)  # fmt: skip
SHORT_PLEURA = Concern(
    "short-pleura", _WARNING, "little pleura in view",
    "Turn the probe along the ribs until at least 2 cm of the line show.",
)  # fmt: skip
LINE_AT_SKIN = Concern(
    "line-at-skin", _NONE, "the marked line is the skin, not the pleura",
    "Lower the depth or tilt the probe until the pleural line shows under the skin.",
)  # fmt: skip
LINE_ODD = Concern(
    "line-odd", _WARNING, "pleural line in steps",
    "Check that the marked line is the pleura; tilt the probe until it shows in one piece.",
)  # fmt: skip
NEAR_BOTTOM = Concern(
    "near-bottom", _WARNING, "little depth in view under the pleural line",
    "Increase the depth until at least 3 cm show under the line.",
)  # fmt: skip
UNSTEADY = Concern(
    "unsteady", _WARNING, "number jumps from frame to frame", "Hold the probe still for a breath.",
)  # fmt: skip
COMES_AND_GOES = Concern(
    "comes-and-goes", _WARNING, "readable only now and then", "Hold the probe still for a breath.",
)  # fmt: skip
FAST_SWEEP = Concern("fast-sweep", _WARNING, "probe moves too fast", "Move the probe slowly.")
FROZEN = Concern("frozen", _NONE, "frozen picture", "Unfreeze the machine or check the cable.")
MIRROR = Concern(
    "mirror", _WARNING, "network unsure: it reads the mirrored picture otherwise",
    "Hold the probe still, and compare with what you see.",
)  # fmt: skip
MIRROR_NONE = Concern(
    "mirror-none", _NONE, "network finds something else in the mirrored picture",
    "Tilt or slide the probe until the pleural line shows clearly.",
)  # fmt: skip
A_LINES_UNDER = Concern(
    "a-lines-under", _WARNING, "repeats of the pleural line where B-lines were marked",
    "Look for A-lines: with them the lung there holds air.",
)  # fmt: skip
NO_CONTRAST = Concern(
    "no-contrast", _WARNING, "marked B-lines hardly differ from the haze beside them",
    "Lower the gain, and see whether rays reach from the pleura to the bottom.",
)  # fmt: skip
NOT_TO_THE_BOTTOM = Concern(
    "fades", _WARNING, "marked B-lines fade out on the way down",
    "See whether rays reach from the pleura to the bottom of the picture.",
)  # fmt: skip

ALL: tuple[Concern, ...] = (
    BLACK, LINE_NOT_BRIGHT, NOT_LUNG, EVEN_TISSUE,
    LINE_AT_SKIN, FROZEN, MIRROR_NONE, DARK, SATURATED, NO_CONTACT, LINE_FAINT,
    ODD_PICTURE, NOTHING_SEEN, UNCHECKED, SECTOR_UNKNOWN, SHORT_PLEURA, LINE_ODD, NEAR_BOTTOM,
    UNSTEADY, COMES_AND_GOES, FAST_SWEEP, MIRROR, A_LINES_UNDER, NO_CONTRAST, NOT_TO_THE_BOTTOM,
)  # fmt: skip
"""All of them but `no_score`, those first that leave no number; `docs/trust.md` lists them."""

_HINTS = {
    "no ultrasound picture found": "Mark the ultrasound sector by hand.",
    "no signal": "Check the cable and that the machine is on.",
    "colour Doppler is on": "Switch colour Doppler off.",
    "frozen picture": FROZEN.hint,
}
_OTHERWISE = "Check the picture, and start the program again if it stays so."


def no_score(reason: str) -> Concern:
    """Make the concern of a frame that has no score, of the reason that the score gives."""
    known = {str(each): each.hint for each in Reason} | _HINTS
    hint = known.get(reason, _OTHERWISE)
    return Concern("no-score", _NONE, reason, hint)
