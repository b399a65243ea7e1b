from __future__ import annotations

from itertools import combinations

import pytest

from app.ui.desk.marks_paint import DIFFERENCES, SAID_SIGNS
from tests.ui.colours import MACHADO, apart, contrast

AA = 4.5
TOLD = 20.0
"""CIE76; about ten times what is just seen."""


@pytest.mark.parametrize("kind", [None, *MACHADO])
def test_differences_are_told_apart_whatever_colours_are_seen(kind: str | None) -> None:
    for one, other in combinations(DIFFERENCES.values(), 2):
        assert apart(one[0], other[0], kind) > TOLD, (one[2], other[2])


def test_words_on_the_picture_have_contrast_and_a_sign_of_their_own() -> None:
    for ground, ink, words in DIFFERENCES.values():
        assert contrast(ink, ground) >= AA, words
    for said, (_, ink, ground) in SAID_SIGNS.items():
        assert contrast(ink, ground) >= AA, said
    persons = [SAID_SIGNS[said][0] for said in SAID_SIGNS if "person" in said]
    assert len(set(persons)) == len(persons)
