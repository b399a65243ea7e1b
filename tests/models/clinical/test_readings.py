"""Published rules on plain inputs: what they give, and that they are off without an input."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clinical import (
    Reading,
    Seen,
    SpaceSeen,
    number_class,
    pneumothorax_signs,
    profile,
    seen_over,
    zone_score,
)
from models.findings import read_findings
from models.score import not_assessable
from models.score.beams import read_beams
from models.score.frame import score_beams
from tests.models.painting import FAN, Mark, b_line, paint, pleura, rib, white

CLEAR = SpaceSeen(0, 0.0, False)
TWO = SpaceSeen(2, 0.2, False)
THREE = SpaceSeen(3, 0.3, False)
DENSE = SpaceSeen(5, 0.7, False)
MERGED = SpaceSeen(2, 0.4, True)
WHITE = SpaceSeen(4, 1.0, True)
NOTHING = Seen(reason="no pleural line seen")


def seen(*spaces, **known) -> Seen:
    full = {"sliding": True, "consolidation": False, "anterior": True, "a_lines": True}
    return Seen(spaces, **(full | known))


@pytest.mark.parametrize(
    ("space", "score", "number"),
    [
        (CLEAR, 0, "0"),
        (SpaceSeen(1, 0.1, False), 0, "1–2"),
        (TWO, 0, "1–2"),
        (SpaceSeen(2, 0.6, False), 0, "1–2"),
        (THREE, 1, "≥ 3"),
        (DENSE, 2, "≥ 3"),
        (MERGED, 1, "confluent"),
        (SpaceSeen(2, 0.5, True), 1, "confluent"),
        (WHITE, 2, "confluent"),
    ],
)
def test_zone_score_and_number_class_of_a_space(space, score, number):
    assert zone_score(seen(space)).value == score
    assert number_class(seen(space)).value == number
    assert zone_score(seen(CLEAR, space, CLEAR)).value == score
    assert number_class(seen(CLEAR, space, CLEAR)).value == number


def test_the_zone_score_needs_the_examiners_word_on_consolidation():
    """Tissue-like lung shows no B-lines: what is a 3 would read 0."""
    assert zone_score(seen(CLEAR, consolidation=None)).value is None
    assert zone_score(seen(CLEAR, consolidation=True)).value == 3
    assert zone_score(replace(NOTHING, consolidation=True)).value == 3
    assert zone_score(replace(NOTHING, consolidation=False)).value is None


@pytest.mark.parametrize("sliding", [None, False])
def test_without_b_lines_a_score_of_0_asks_for_sliding(sliding):
    off = zone_score(seen(CLEAR, sliding=sliding))
    assert off.value is None and "sliding" in off.reason
    assert zone_score(seen(TWO, sliding=sliding)).value == 0
    assert zone_score(seen(WHITE, sliding=sliding)).value == 2


@pytest.mark.parametrize(
    ("space", "known", "value"),
    [
        (CLEAR, {}, "A-profile"),
        (TWO, {}, "A-profile"),
        (CLEAR, {"sliding": False}, "A′-profile"),
        (THREE, {}, "B-profile"),
        (MERGED, {"sliding": False}, "B′-profile"),
        (CLEAR, {"consolidation": True}, "C-profile"),
        (CLEAR, {"a_lines": None}, None),
        (CLEAR, {"a_lines": False}, None),
        (THREE, {"a_lines": None}, "B-profile"),
        (THREE, {"sliding": None}, None),
        (CLEAR, {"sliding": None}, None),
        (THREE, {"anterior": None}, None),
        (THREE, {"anterior": False}, None),
    ],
)
def test_the_profile_and_when_it_is_off(space, known, value):
    reading = profile(seen(space, **known))
    assert reading.value == value
    assert (reading.reason is None) == (value is not None)


def test_signs_are_listed_one_by_one_and_never_summed_up():
    found = pneumothorax_signs(seen(CLEAR, sliding=False, lung_pulse=False, lung_point=True))
    assert [sign.present for sign in found.each] == [True, True, True, True]
    assert found.touching is None
    assert found.text == ("Seen: lung sliding absent, no B-line, lung pulse absent, lung point.")


@pytest.mark.parametrize("known", [{"sliding": True}, {"lung_pulse": True}])
def test_sliding_a_pulse_or_a_b_line_shows_that_the_layers_touch(known):
    for shown in (seen(CLEAR, **{"sliding": False, **known}), seen(TWO, sliding=False)):
        found = pneumothorax_signs(shown)
        assert found.touching is True and "touch" in found.text


def test_a_sign_that_nobody_looked_for_is_not_absent():
    found = pneumothorax_signs(NOTHING)
    assert all(sign.present is None and sign.reason for sign in found.each)
    assert found.touching is None
    assert found.text.startswith("Not known: ") and "Seen" not in found.text


def test_frames_without_a_score_are_left_out_and_not_clear():
    result = not_assessable("no pleural line seen")
    assert seen_over([result]).reason == "no pleural line seen"
    assert seen_over([]).reason == "no frame"
    for read in (number_class, zone_score, profile):
        assert read(replace(seen_over([result]), anterior=True)).value is None


def look(*marks):
    beams = read_beams(paint(FAN, *marks, shape=(256, 256)), FAN)
    return score_beams(beams, FAN), read_findings(beams, FAN)


def test_readings_follow_from_painted_frames():
    clear = look(pleura(), Mark(3, 0, 1, 37.5, 39))
    three = look(pleura(), rib(0.5, 0.6), *(b_line(u, u + 0.02) for u in (0.1, 0.2, 0.3)))
    wide = look(pleura(), white(0.1, 0.9))
    hidden = look(rib(0.2, 0.4))
    given_in = {"sliding": True, "consolidation": False, "anterior": True}

    def read(*frames):
        scores, findings = zip(*frames, strict=True)
        shown = seen_over(scores, findings, **given_in)
        return number_class(shown).value, zone_score(shown).value, profile(shown).value

    assert read(clear) == ("0", 0, "A-profile")
    assert read(three) == ("≥ 3", 1, "B-profile")
    assert read(wide) == ("confluent", 2, "B-profile")
    assert read(clear, three, hidden) == ("≥ 3", 1, "B-profile")
    assert read(hidden) == (None, None, None)


SPACES = st.builds(SpaceSeen, st.integers(0, 9), st.floats(0, 1), st.booleans())


@given(st.lists(SPACES, min_size=1, max_size=5), SPACES)
def test_another_space_never_lowers_score_or_class(spaces, more):
    before, after = seen(*spaces), seen(*spaces, more)
    assert zone_score(after).value >= zone_score(before).value
    order = ("0", "1–2", "≥ 3", "confluent")
    assert order.index(number_class(after).value) >= order.index(number_class(before).value)


def test_impossible_inputs_are_refused():
    for wrong in ({"b_lines": -1}, {"covered": 1.5}):
        with pytest.raises(ValueError, match="expected"):
            replace(TWO, **wrong)
    with pytest.raises(ValueError, match="expected"):
        Seen()
    with pytest.raises(ValueError, match="expected"):
        Reading("x", None, "", "")
