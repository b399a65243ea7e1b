"""The gate on painted marks, exact pictures and real phantom frames."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from augment.phantom import Renderer, sample_scene
from models import beams
from models.cine.moment import Moment
from models.geometry import Geometry
from models.labels import IGNORE, Label
from models.score import Reason, not_assessable
from models.trust import concerns, not_lung, picture
from models.trust.gate import judge, verdict
from models.trust.interval import SHIPPED, HalfWidths, calibrate, coverage
from models.trust.layers import lay_flat
from models.trust.verdict import Trust
from tests.models.painting import FAN, KINDS, LINEAR, Mark, paint, pleura
from tests.models.trust.chest_kit import chest, moment

SEEDS = (3, 8)


def phantom(seed, pattern="B", frame=40):
    """A training-phantom frame with its true labels, as a network without fault gives them."""
    sample = Renderer(sample_scene(seed, "training-phantom", pattern=pattern), (320, 320)).frame(
        frame
    )
    x, y, w, h = sample.truth.box
    whole = sample.truth.geometry
    apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
    depth = whole.depth if apex else float(h)
    geometry = replace(whole, size=(h, w), apex=apex, depth=depth)
    labels = np.where(sample.likely == IGNORE, 0, sample.likely).astype(np.uint8)[
        y : y + h, x : x + w
    ]
    grey = beams.read(np.ascontiguousarray(sample.image[y : y + h, x : x + w]), geometry, 256)
    return moment(np.ascontiguousarray(labels), geometry, grey)


def codes(found):
    return [concern.code for concern in found.concerns]


@pytest.mark.parametrize("geometry", [FAN, LINEAR])
def test_a_clean_chest_is_shown_without_a_word(geometry):
    now = moment(paint(geometry, pleura()), geometry, chest(geometry))
    found = judge(now)
    assert found.trust is Trust.OK, codes(found)
    assert (found.low, found.high) == SHIPPED.around(0.0)


@pytest.mark.parametrize("reason", [*Reason, "no signal", "colour Doppler is on", "something new"])
def test_no_score_stays_none_with_its_reason_and_a_hint(reason):
    found = judge(Moment(0, 0.0, not_assessable(str(reason))))
    assert found.trust is Trust.NONE and found.low is None
    assert found.concerns[0].text == str(reason) and found.concerns[0].hint


@pytest.mark.parametrize("seed", SEEDS)
def test_phantom_frames_keep_their_number(seed):
    now = phantom(seed)
    if now.score.value is None:
        pytest.skip("nothing readable in this scene")
    assert judge(now, (), now.beams).trust is not Trust.NONE


def test_a_line_that_is_not_bright_in_the_picture_leaves_no_number():
    labels = paint(FAN, pleura())
    even = np.random.default_rng(1).integers(60, 120, (256, 256)).astype(np.uint8)
    found = judge(moment(labels, FAN, even))
    assert found.trust is Trust.NONE
    assert {"line-not-bright", "not-lung", "even-tissue"} & set(codes(found))


def test_even_tissue_below_a_bright_line_is_no_lung():
    grey = chest(FAN)
    rng = np.random.default_rng(2)
    deep = (FAN.depths(256) * FAN.mm_per_px_or_nominal)[:, None] + np.zeros((1, 256))
    tissue = np.clip(90 + 14 * rng.normal(size=(256, 256)), 0, 255)
    grey = np.where(deep > 20.0, tissue, grey).astype(np.uint8)
    assert "even-tissue" in codes(judge(moment(paint(FAN, pleura()), FAN, grey)))
    a_lines = Mark(Label.A_LINE, 0.0, 1.0, 38.5, 40.5)
    assert "even-tissue" not in codes(judge(moment(paint(FAN, pleura(), a_lines), FAN, grey)))


def test_a_line_at_the_skin_is_not_the_pleura():
    deep = Geometry((500, 300), "linear", depth=500.0, mm_per_px=0.5)
    assert "line-at-skin" in codes(judge(moment(paint(deep, pleura(deep=4.0)), deep)))


def test_little_pleura_and_an_unknown_sector_are_said():
    short = judge(moment(paint(FAN, Mark(Label.PLEURA, 0.3, 0.46, 18, 20)), FAN))
    assert short.trust is Trust.WARNING and codes(short) == ["short-pleura"]
    columns = KINDS[2]
    found = judge(moment(paint(columns, pleura()), columns))
    assert "sector-unknown" in codes(found) and found.trust is Trust.WARNING


def test_a_line_in_two_pieces_far_apart_is_said():
    two = paint(LINEAR, Mark(Label.PLEURA, 0.0, 0.5, 16, 18), Mark(Label.PLEURA, 0.5, 1.0, 28, 30))
    assert "line-odd" in codes(judge(moment(two, LINEAR)))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda grey: np.full_like(grey, 255), "saturated"),
        (lambda grey: grey // 6, "dark"),
        (lambda grey: grey // 20, "black"),
        (lambda grey: grey * (np.arange(256) > 120).astype(np.uint8), "no-contact"),
    ],
)
def test_a_spoilt_picture_is_said(change, code):
    grey = chest(FAN)
    whole = np.ones_like(grey, bool)
    assert picture.concerns_of(picture.measure(grey, whole)) == ()
    found = picture.concerns_of(picture.measure(change(grey), whole))
    assert code in [concern.code for concern in found]
    assert picture.measure(grey, ~whole).dead == 1.0


# ---- interval and verdict


def test_calibrated_half_widths_hold_what_they_should_on_new_pairs():
    rng = np.random.default_rng(0)

    def pairs(n):
        value = rng.uniform(0, 1, n)
        return np.stack(
            [value, np.clip(value + 0.2 * value * rng.normal(size=n), 0, 1)], 1
        ).tolist()

    widths = calibrate(pairs(2000))
    assert widths.widths == tuple(sorted(widths.widths))
    assert coverage(pairs(4000), widths) == pytest.approx(0.9, abs=0.02)
    assert coverage([], widths) is None
    with pytest.raises(ValueError, match="at least 20"):
        calibrate(pairs(30))
    with pytest.raises(ValueError, match="one width more"):
        HalfWidths((0.1, 0.2), (0.1, 0.2))


@given(st.floats(0, 1))
def test_an_interval_holds_its_score_and_stays_in_range(value):
    low, high = SHIPPED.around(value)
    assert 0.0 <= low <= value <= high <= 1.0


@given(st.lists(st.sampled_from(concerns.ALL), max_size=8), st.floats(0, 1))
def test_the_gravest_comes_first_each_code_once_and_none_leaves_no_number(found, value):
    made = verdict(value, found)
    grades = [each.trust is Trust.NONE for each in made.concerns]
    assert grades == sorted(grades, reverse=True)
    assert set(codes(made)) == {each.code for each in found}
    assert len(made.concerns) == len(set(found))
    assert (made.low is None) == any(grades)


@given(st.permutations(concerns.ALL), st.floats(0, 1))
def test_the_order_of_finding_changes_neither_trust_nor_interval(found, value):
    made, other = verdict(value, found), verdict(value, concerns.ALL)
    assert (made.trust, made.low, made.high) == (other.trust, other.low, other.high)


def test_every_concern_has_a_code_of_its_own_and_plain_words():
    assert len({each.code for each in concerns.ALL}) == len(concerns.ALL)
    for each in concerns.ALL:
        assert each.hint.endswith(".") and not each.text.endswith(".")
        assert not {"diagnosis", "healthy", "disease"} & set(each.text.split())


def test_signs_and_layers_refuse_a_picture_of_another_shape():
    now = moment(paint(FAN, pleura()), FAN)
    with pytest.raises(ValueError, match="expected a picture"):
        lay_flat(np.zeros((128, 256), np.uint8), now.beams)
    layers = lay_flat(chest(FAN), now.beams)
    signs = not_lung.look_for_signs(chest(FAN), now.beams.inside, layers)
    assert signs.missing == 0 and signs.line > 0.2


def test_the_documentation_lists_every_concern():
    page = Path(__file__).parents[3].joinpath("docs", "trust.md").read_text("utf-8")
    for each in concerns.ALL:
        grade = "none" if each.trust is Trust.NONE else "warning"
        assert f"| `{each.code}` | {grade} | {each.text} | {each.hint} |" in page
    for width in SHIPPED.widths:
        assert f"{width:.2f}".removeprefix("0") in page
