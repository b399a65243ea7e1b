"""The gate on painted marks, exact pictures and real phantom frames."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from augment.phantom import Renderer, sample_scene
from models import beams
from models.cine.moment import Moment
from models.geometry import Geometry
from models.labels import IGNORE, Label
from models.score import Reason, not_assessable, score_beams
from models.score.beams import BeamReading, read_beams
from models.trust import concerns, mirror, not_lung, picture, steady, veto
from models.trust.gate import judge, verdict
from models.trust.interval import SHIPPED, HalfWidths, calibrate, coverage
from models.trust.layers import lay_flat
from models.trust.verdict import Trust
from tests.models.painting import FAN, KINDS, LINEAR, Mark, paint, pleura

SEEDS = (3, 8)


def moment(labels, geometry, grey=None, index=0, time_s=0.0):
    reading = read_beams(labels, geometry)
    score = score_beams(reading, geometry)
    if not isinstance(reading, BeamReading):
        return Moment(index, time_s, score)
    seen = None if grey is None else grey * reading.inside.astype(np.uint8)
    return Moment(index, time_s, score, reading, seen)


def chest(geometry, line_mm=20.0, seed=0):
    """Paint what a chest shows: layers, a bright line, grain that fades; along the beams."""
    rng = np.random.default_rng(seed)
    deep = (geometry.depths(256) * geometry.mm_per_px_or_nominal)[:, None]
    layers = 90 + 50 * np.sin(deep * 2.2)
    below = 110 * np.exp(-(deep - line_mm) / 25)
    level = np.where(deep < line_mm - 2, layers, np.where(deep < line_mm, 220, below))
    grain = cv2.GaussianBlur(rng.normal(size=(256, 256)), (0, 0), 1.5)
    return np.clip(level * (1 + 0.6 * grain), 0, 255).astype(np.uint8)


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


# ---- mirrored picture


def test_the_same_labels_mirrored_agree_and_others_do_not():
    labels = paint(FAN, pleura(), Mark(Label.B_LINE, 0.2, 0.3, 20, 90))
    same = mirror.compare_labels(labels, np.ascontiguousarray(labels[:, ::-1]), FAN)
    assert same.shared == 1.0 and same.change == 0.0 and mirror.concerns_of(same) == ()
    some = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.2, 0.6, 20, 90))
    unsure = mirror.compare_labels(labels, np.ascontiguousarray(some[:, ::-1]), FAN)
    assert mirror.concerns_of(unsure) == (concerns.MIRROR,)
    white = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.0, 1.0, 20, 90))
    other = mirror.compare_labels(labels, np.ascontiguousarray(white[:, ::-1]), FAN)
    assert mirror.concerns_of(other) == (concerns.MIRROR_NONE,)
    assert mirror.compare_labels(labels, np.zeros_like(labels), FAN).shared == 0.0


def test_mirrored_geometry_reads_the_mirrored_map_backwards():
    lopsided = replace(FAN, apex=(300.0, -150.0), left=-0.5, right=0.6)
    labels = paint(lopsided, pleura(0.1, 0.5))
    read, _ = lopsided.to_beams(labels)
    turned = mirror.mirrored_geometry(lopsided)
    back, _ = turned.to_beams(np.ascontiguousarray(labels[:, ::-1]))
    assert (read != back[:, ::-1]).mean() < 0.005
    assert mirror.mirrored_geometry(turned) == lopsided


# ---- time


def stream(values, step_s=0.1):
    """Moments of one chest whose score is as given."""
    base = moment(paint(FAN, pleura()), FAN)
    made = []
    for k, value in enumerate(values):
        score = not_assessable("x") if value is None else replace(base.score, value=value)
        made.append(replace(base, index=k, time_s=k * step_s, score=score))
    return made


def test_a_jump_and_a_score_that_comes_and_goes_are_said():
    calm = stream([0.1, 0.12, 0.1, 0.14, 0.1])
    assert steady.concerns_of(calm[-1], calm[:-1]) == ()
    jump = stream([0.1, 0.12, 0.1, 0.14, 0.8])
    assert steady.concerns_of(jump[-1], jump[:-1]) == (concerns.UNSTEADY,)
    flicker = stream([None, 0.1, None, None, 0.1])
    assert steady.concerns_of(flicker[-1], flicker[:-1]) == (concerns.COMES_AND_GOES,)
    far = stream([0.1, 0.12, 0.1, 0.14, 0.8], step_s=2.0)
    assert steady.concerns_of(far[-1], far[:-1]) == ()


def test_a_picture_that_does_not_change_for_a_second_is_frozen():
    grey = chest(FAN)
    now = moment(paint(FAN, pleura()), FAN, grey)
    still = [replace(now, index=k, time_s=0.1 * k) for k in range(15)]
    assert judge(still[-1], still[:-1]).concerns[0].code == "frozen"
    assert judge(still[5], still[:5]).trust is not Trust.NONE
    alive = [replace(each, picture=chest(FAN, seed=each.index)) for each in still]
    assert not steady.is_frozen(alive[-1], alive[:-1])


def test_the_speed_of_a_sweep_is_measured_and_said():
    rng = np.random.default_rng(5)
    wall = cv2.GaussianBlur(rng.normal(size=(256, 600)), (0, 0), 4, 3)
    wall = np.clip(110 + 300 * wall, 0, 255).astype(np.uint8)
    now = moment(paint(LINEAR, pleura()), LINEAR, wall[:, 40:296])
    beam_mm = float(np.median(now.beams.arc_mm))
    now = replace(now, index=1, time_s=0.15)
    then = replace(now, index=0, time_s=0.0, picture=wall[:, :256])
    assert steady.sweep_mm_s(now, [then]) == pytest.approx(40 * beam_mm / 0.15, rel=0.05)
    slow = replace(then, picture=wall[:, 36:292])
    assert steady.sweep_mm_s(now, [slow]) == pytest.approx(4 * beam_mm / 0.15, rel=0.3)
    fast = replace(now, time_s=0.06)
    assert concerns.FAST_SWEEP in steady.concerns_of(fast, [then])
    assert concerns.FAST_SWEEP not in steady.concerns_of(now, [slow])
    noise = replace(then, picture=rng.integers(0, 255, (256, 256)).astype(np.uint8))
    assert steady.sweep_mm_s(now, [noise]) is None


# ---- second look


def test_b_lines_in_the_picture_pass_the_second_look_and_haze_does_not():
    labels = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.3, 0.7, 20, 100))
    haze = chest(FAN)
    deep = (FAN.depths(256) * FAN.mm_per_px_or_nominal)[:, None]
    across = FAN.positions(256)[None]
    ray = (deep > 20) & (across > 0.3) & (across < 0.7)
    white = np.where(ray, 150, haze).astype(np.uint8)
    repeat = np.where((deep > 38) & (deep < 40), 220, haze).astype(np.uint8)
    assert veto_of(labels, white) == ()
    assert concerns.NO_CONTRAST in veto_of(labels, haze)
    assert concerns.A_LINES_UNDER in veto_of(labels, repeat)
    stub = np.where(ray & (deep < 36), 150, haze // 2).astype(np.uint8)
    assert concerns.NOT_TO_THE_BOTTOM in veto_of(labels, stub)
    assert veto_of(paint(FAN, pleura()), haze) == ()


def veto_of(labels, grey):
    now = moment(labels, FAN, grey)
    return veto.concerns_of(veto.look_again(now.beams, lay_flat(now.picture, now.beams)), now.score)


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
