"""The invariances of the score on scenes drawn at random: spaces, ribs, B-lines, any geometry.

Lines of pleura, ribs, and B-lines stand anywhere; every rule must hold for all of them.
"""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.geometry import Geometry
from models.labels import Label
from models.score import Score
from models.score.frame import score_frame
from tests.models.painting import (
    FAN,
    KINDS,
    LINEAR,
    Mark,
    b_line,
    mirrored,
    paint,
    pleura,
    rib,
    white,
)

SIDE = (256, 256)
WIDE = replace(FAN, radius=60.0, apex=(320.0, -30.0), left=-0.7, right=0.7)
PROBES = st.sampled_from([*KINDS, WIDE, replace(FAN, mm_per_px=None)])
FANS = st.sampled_from([FAN, WIDE])
CLOSE, MOST = 0.03, 0.08
"""Change of the score that sampling may bring: of most frames, and of any."""


@dataclass(frozen=True)
class Drawn:
    """B-lines and confluence under a pleura `deep` mm below the skin, between ribs."""

    deep: float
    rays: tuple[Mark, ...]
    ribs: tuple[Mark, ...] = ()

    def on(self, geometry: Geometry, *more: Mark, shape: tuple[int, int] = SIDE) -> np.ndarray:
        return paint(geometry, *self.rays, pleura(deep=self.deep), *self.ribs, *more, shape=shape)


@st.composite
def drawn(draw, ribs: int = 2) -> Drawn:
    deep = draw(st.floats(14.0, 28.0))
    rays = []
    for _ in range(draw(st.integers(0, 5))):
        left = draw(st.floats(0.0, 0.95))
        kind = draw(st.sampled_from([b_line, white]))
        long = draw(st.sampled_from([8.0, 14.0, 30.0, 60.0, 200.0]))
        rays.append(kind(left, left + draw(st.floats(0.02, 0.3)), deep, long))
    places = [draw(st.floats(0.0, 0.85)) for _ in range(draw(st.integers(0, ribs)))]
    return Drawn(deep, tuple(rays), tuple(rib(at, at + 0.12, deep - 8) for at in places))


def read(labels: np.ndarray, geometry: Geometry) -> Score:
    result = score_frame(labels, geometry)
    assume(result.value is not None)
    return result


def spaces_of(result: Score, beyond: tuple[float, float]) -> list:
    """Spaces clear of a stretch of the aperture."""
    return [s for s in result.spaces if s.end < beyond[0] - 0.02 or s.start > beyond[1] + 0.02]


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES)
def test_bounded_and_ordered(scene, geometry):
    result = read(scene.on(geometry), geometry)
    for share in (result.value, result.worst, result.integrated, result.confluent):
        assert 0.0 <= share <= 1.0
    assert result.confluent <= result.value <= result.worst
    low = min(space.blas for space in result.spaces)
    assert low - 1e-12 <= result.value


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES, st.sampled_from([Label.B_LINE, Label.CONFLUENCE]))
def test_exactly_0_without_and_exactly_1_with_nothing_but_b_lines(scene, geometry, label):
    clear = read(replace(scene, rays=()).on(geometry), geometry)
    assert (clear.value, clear.worst, clear.integrated, clear.b_lines) == (0, 0, 0, 0)
    full = replace(scene, rays=(Mark(label, 0, 1, scene.deep, 500),))
    result = read(full.on(geometry), geometry)
    assert (result.value, result.worst) == (1, 1)
    assert result.integrated == pytest.approx(1.0, abs=0.03)


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES, st.floats(0, 0.9), st.floats(0.02, 0.5), st.floats(5, 200))
def test_one_more_ray_never_lowers_it(scene, geometry, left, wide, long):
    before = read(scene.on(geometry), geometry)
    more = replace(scene, rays=(*scene.rays, b_line(left, left + wide, scene.deep, long)))
    after = read(more.on(geometry), geometry)
    for name in ("value", "worst", "integrated"):
        assert getattr(after, name) >= getattr(before, name) - 1e-12


@settings(max_examples=20, deadline=None)
@given(drawn(ribs=1), PROBES, st.floats(0.1, 0.8))
def test_a_rib_changes_nothing_in_the_other_spaces(scene, geometry, at):
    before = read(scene.on(geometry), geometry)
    after = read(scene.on(geometry, rib(at, at + 0.1, scene.deep - 8)), geometry)
    kept = spaces_of(before, (at, at + 0.1))
    assert [space for space in after.spaces if space in kept] == kept


@settings(max_examples=20, deadline=None)
@given(drawn(ribs=0), st.sampled_from([FAN, LINEAR]), st.floats(0.2, 0.7))
def test_splitting_a_space_keeps_the_share_of_what_is_left(scene, geometry, at):
    """What the rib covers is out; the rest weighs by its arc, as in one space."""
    whole = read(scene.on(geometry), geometry)
    split = read(scene.on(geometry, rib(at, at + 0.12, scene.deep - 8)), geometry)
    assert len(split.spaces) == len(whole.spaces) + 1 == 2
    part = sum(space.arc_mm * space.blas for space in split.spaces)
    hidden = whole.arc_mm - split.arc_mm
    low = (whole.arc_mm * whole.value - hidden) / split.arc_mm
    high = whole.arc_mm * whole.value / split.arc_mm
    assert low - 0.02 <= part / split.arc_mm <= high + 0.02
    assert split.value == pytest.approx(part / split.arc_mm)


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES, st.integers(0, 2**32 - 1))
def test_a_lines_and_what_lies_above_the_pleura_have_no_effect(scene, geometry, seed):
    labels = scene.on(geometry)
    before = read(labels, geometry)
    rng = np.random.default_rng(seed)
    rows = np.arange(SIDE[0])[:, None]
    first = np.where((labels == Label.PLEURA).any(axis=0), (labels == Label.PLEURA).argmax(0), 0)
    above = (rows < first - 1) & (labels == 0)
    marked = labels.copy()
    marked[(labels == 0) & ~above & (rng.random(SIDE) < 0.3)] = Label.A_LINE
    for label in (Label.A_LINE, Label.B_LINE, Label.CONFLUENCE):
        marked[above & (rng.random(SIDE) < 0.2)] = label
    after = score_frame(marked, geometry)
    assert replace(after, paper=None) == replace(before, paper=None)


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES)
def test_mirrored(scene, geometry):
    labels = scene.on(geometry)
    one = read(labels, geometry)
    other = score_frame(np.ascontiguousarray(labels[:, ::-1]), mirrored(geometry))
    assert other.value == pytest.approx(one.value, abs=1e-9)
    assert other.b_lines == one.b_lines and len(other.spaces) == len(one.spaces)


@settings(max_examples=20, deadline=None)
@given(drawn(), FANS, st.floats(0.0, 0.5), st.floats(0.0, 0.5))
def test_more_picture_around_the_sector(scene, geometry, aside, down):
    one = read(scene.on(geometry), geometry)
    height, width = geometry.size
    x, y = geometry.apex
    larger = replace(
        geometry,
        size=(round(height * (1 + down)), round(width * (1 + aside))),
        apex=(x + aside * width / 3, y + down * height / 4),
    )
    assert score_frame(scene.on(larger), larger).value == pytest.approx(one.value, abs=MOST)


@settings(max_examples=20, deadline=None)
@given(drawn(), st.sampled_from([FAN, LINEAR]), st.floats(48.0, 110.0))
def test_less_depth_as_long_as_the_window_stays_in_view(scene, geometry, below):
    """Zoomed: the bottom of the picture is cut off."""
    tall = replace(LINEAR, size=(900, 300), depth=900.0) if geometry is LINEAR else geometry
    one = read(scene.on(tall), tall)
    depth = min((scene.deep + below) / tall.mm_per_px, tall.depth)
    rows = round(depth if tall.apex is None else tall.apex[1] + tall.radius + depth)
    cut = replace(tall, size=(min(rows, tall.size[0]), tall.size[1]), depth=depth)
    assert score_frame(scene.on(cut), cut).value == pytest.approx(one.value, abs=MOST)


@settings(max_examples=20, deadline=None)
@given(drawn(), PROBES, st.integers(190, 520), st.integers(190, 520))
def test_any_resolution_and_aspect(scene, geometry, height, width):
    one = read(scene.on(geometry), geometry)
    other = score_frame(scene.on(geometry, shape=(height, width)), geometry)
    assert other.value == pytest.approx(one.value, abs=MOST)


def test_sampling_moves_the_score_of_most_frames_less_than_3_hundredths():
    rng = np.random.default_rng(4)
    off = []
    for _ in range(25):
        at = rng.uniform(0, 0.8, 3)
        rays = tuple(b_line(a, a + w) for a, w in zip(at, rng.uniform(0.02, 0.2, 3), strict=True))
        scene = Drawn(20.0, rays, (rib(0.45, 0.55),))
        values = [
            score_frame(scene.on(FAN, shape=shape), FAN).value
            for shape in ((256, 256), (300, 480), (512, 512), (192, 192))
        ]
        off.append(max(values) - min(values))
    assert np.mean(off) <= CLOSE
