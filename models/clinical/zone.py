"""How much of a zone B-lines take: number classes and the LUS zone score 0 to 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.clinical.reading import Reading, no_reading

if TYPE_CHECKING:
    from models.clinical.seen import Seen, SpaceSeen

MANY = 3
"""B-lines in one space from which on they are "multiple"."""
HALF = 0.5
_CLASSES = ("0", "1–2", "≥ 3", "confluent")
_CLASS_TEXTS = (
    "No B-line in any space.",
    "One or two B-lines in the fullest space.",
    "Three or more separate B-lines in the fullest space.",
    "B-lines have merged in the fullest space.",
)
_NUMBER_SOURCE = (
    "Volpicelli et al., Intensive Care Med 38 (2012) 577: a region is positive with three or more "
    "B-lines in a longitudinal plane between two ribs"
)
_SCORE_SOURCE = (
    "J Anesth Analg Crit Care 1 (2021) 16, figure 2; reviewed in Anesthesiology 134 (2021) 949"
)
_SCORE_TEXTS = (
    "At most two B-lines in every space.",
    "Three or more B-lines, or merged ones, over at most half of the pleural line.",
    "Merged or many B-lines over more than half of the pleural line.",
    "Tissue-like lung, as the examiner entered it.",
)


def number_class(seen: Seen) -> Reading:
    """Class of the B-lines in the fullest space: "0", "1–2", "≥ 3" or "confluent".

    Three or more B-lines between two ribs make a region positive (Volpicelli et al., Intensive Care
    Med 38 (2012) 577); merged lines cannot be counted and are a class of their own.
    """
    name = "B-lines in one space"
    if not seen.spaces:
        return no_reading(name, _NUMBER_SOURCE, str(seen.reason))
    rank = max(_class_of(space) for space in seen.spaces)
    return Reading(name, _CLASSES[rank], _CLASS_TEXTS[rank], _NUMBER_SOURCE)


def zone_score(seen: Seen) -> Reading:
    """LUS score of the zone, 0 to 3, of its worst space at its worst moment.

    The rule by share of the pleural line, as in J Anesth Analg Crit Care 1 (2021) 16, figure 2
    (review of the variants: Anesthesiology 134 (2021) 949):

    - 0: A-lines and lung sliding, or at most two well-spaced B-lines;
    - 1: three or more well-spaced B-lines, or merged B-lines or subpleural consolidations, over at
      most half of the pleural line;
    - 2: the same over more than half of the pleural line;
    - 3: tissue-like pattern.

    Up to two B-lines that have not merged stay 0, however wide. Without any B-line a 0 asks for
    lung sliding. Pleura marks no consolidation, and tissue-like lung shows no B-lines: without the
    examiner's word on it a 3 would read 0. So the score is off until `consolidation` is given.
    Small subpleural consolidations do not enter.
    """
    name = "LUS zone score"
    if seen.consolidation:
        return Reading(name, 3, _SCORE_TEXTS[3], _SCORE_SOURCE)
    if not seen.spaces:
        return no_reading(name, _SCORE_SOURCE, str(seen.reason))
    if seen.consolidation is None:
        return no_reading(name, _SCORE_SOURCE, "nobody has said whether tissue-like lung is seen")
    value = max(_score_of(space) for space in seen.spaces)
    if not (seen.sliding or any(space.b_lines for space in seen.spaces)):
        why = "lung sliding is not known" if seen.sliding is None else "there is no lung sliding"
        return no_reading(name, _SCORE_SOURCE, f"no B-line is seen and {why}")
    return Reading(name, value, _SCORE_TEXTS[value], _SCORE_SOURCE)


def many(space: SpaceSeen) -> bool:
    """Tell whether a space holds three or more B-lines, or merged ones."""
    return space.confluent or space.b_lines >= MANY


def _class_of(space: SpaceSeen) -> int:
    if space.confluent:
        return 3
    return 2 if space.b_lines >= MANY else 1 if space.b_lines else 0


def _score_of(space: SpaceSeen) -> int:
    if not many(space):
        return 0
    return 2 if space.covered > HALF else 1
