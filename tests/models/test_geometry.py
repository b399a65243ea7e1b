"""Where the ultrasound is in a crop, and how its beams are read."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.geometry import NOMINAL_APERTURE_MM, Geometry
from models.labels import Label
from tests.models.painting import COLUMNS, FAN, KINDS, LINEAR, Mark, mirrored, paint

RAYS = Geometry((300, 300), "rays", apex=(180.0, -220.0), mm_per_px=0.25)


def fan_mm(radius: float, degrees: float, depth: float, mm_per_px: float | None = None) -> Geometry:
    """A whole convex picture at 4 px/mm, sizes in mm."""
    half = math.radians(degrees) / 2
    return Geometry(
        (int(4 * (radius + depth)), int(8 * (radius + depth) * math.sin(min(half, 1.57)))),
        "fan",
        apex=(4 * (radius + depth) * math.sin(min(half, 1.57)), 0.0),
        radius=4 * radius,
        depth=4 * depth,
        left=-half,
        right=half,
        mm_per_px=mm_per_px,
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "circle"},
        {"size": (0, 10)},
        {"apex": None},
        {"radius": -1.0},
        {"depth": 0.0},
        {"depth": math.nan},
        {"radius": math.inf},
        {"apex": (math.nan, 0.0)},
        {"left": 0.6, "right": -0.6},
        {"left": -60.0, "right": 60.0},
        {"mm_per_px": 0.0},
        {"mm_per_px": -0.2},
        {"mm_per_px": math.nan},
        {"mm_per_px": math.inf},
        {"kind": "linear"},
        {"kind": "columns"},
    ],
)
def test_an_impossible_geometry_is_refused(wrong):
    with pytest.raises(ValueError, match="expected"):
        replace(FAN, **wrong)


def test_mask_is_the_sector_and_nothing_else():
    mask = FAN.mask(FAN.size)
    x, y = np.meshgrid(np.arange(640) + 0.5, np.arange(500) + 0.5)
    far, angle = np.hypot(x - 320, y + 150), np.degrees(np.arctan2(x - 320, y + 150))
    inside = (far >= 180) & (far <= 580) & (abs(angle) <= math.degrees(0.55))
    assert np.array_equal(mask, inside)


@pytest.mark.parametrize("shape", [(64, 64), (256, 256), (100, 300), (1000, 640)])
def test_mask_covers_the_same_share_at_any_resolution_and_aspect(shape):
    mask = FAN.mask(shape)
    assert mask.shape == shape
    assert mask.mean() == pytest.approx(FAN.mask(FAN.size).mean(), abs=0.01)


@pytest.mark.parametrize("geometry", [LINEAR, COLUMNS, RAYS])
@pytest.mark.parametrize("margin", [0.0, 0.1, -0.1])
def test_without_an_outline_the_whole_crop_is_ultrasound(geometry, margin):
    assert geometry.mask((40, 50), margin).all()


def test_a_margin_widens_the_sector_by_its_share_of_the_width():
    exact, wide, narrow = (FAN.mask(FAN.size, share) for share in (0.0, 0.02, -0.02))
    assert wide[exact].all() and exact[narrow].all()
    middle = 320  # along the middle beam the near and the deep arc move by 0.02 * 640 px
    assert wide[:, middle].sum() - exact[:, middle].sum() == pytest.approx(2 * 12.8, abs=2)
    row = 250  # across, both edges move by the same distance, measured at right angles to them
    moved = (wide[row].sum() - exact[row].sum()) / 2 * math.cos(0.55)
    assert moved == pytest.approx(12.8, abs=1)


def test_masks_are_shared_and_cannot_be_written():
    mask = FAN.mask((64, 64))
    assert FAN.mask((64, 64)) is mask
    with pytest.raises(ValueError, match="read-only"):
        mask[0, 0] = True


@pytest.mark.parametrize("geometry", KINDS)
@pytest.mark.parametrize("shape", [None, (256, 256), (300, 480)])
def test_a_mark_is_found_on_its_beams_and_at_its_depth(geometry, shape):
    marks = Mark(Label.PLEURA, 0.25, 0.5, 20, 26), Mark(Label.B_LINE, 0.75, 0.8, 26, 45)
    polar, inside = geometry.to_beams(paint(geometry, *marks, shape=shape))
    u = geometry.positions()
    deep = geometry.depths() * geometry.mm_per_px_or_nominal
    for mark in marks:
        rows, columns = np.nonzero(polar == mark.label)
        assert u[columns.min()] == pytest.approx(mark.left, abs=0.02)
        assert u[columns.max()] == pytest.approx(mark.right, abs=0.02)
        assert deep[rows.min()] == pytest.approx(mark.top, abs=0.8)
        assert deep[rows.max()] == pytest.approx(mark.bottom, abs=0.8)
    assert polar.shape == inside.shape == (256, 256)
    assert not polar[~inside].any()


def test_a_label_map_at_another_aspect_reads_the_same():
    mark = Mark(Label.PLEURA, 0.2, 0.7, 20, 30)
    one, _ = FAN.to_beams(paint(FAN, mark))
    other, _ = FAN.to_beams(paint(FAN, mark, shape=(300, 480)))
    assert (one == other).mean() > 0.99


@pytest.mark.parametrize("geometry", [*KINDS, RAYS])
@pytest.mark.parametrize("width", [97, 256, 512])
def test_a_mirrored_map_reads_exactly_mirrored(geometry, width):
    labels = np.random.default_rng(0).integers(0, 6, (200, width)).astype(np.uint8)
    polar, inside = geometry.to_beams(labels)
    flipped, flipped_inside = mirrored(geometry).to_beams(np.ascontiguousarray(labels[:, ::-1]))
    assert np.array_equal(flipped[:, ::-1], polar)
    assert np.array_equal(flipped_inside[:, ::-1], inside)


def test_samples_beyond_the_crop_are_not_inside():
    cut = replace(FAN, size=(500, 320))  # only the left half is in the picture
    _, inside = cut.to_beams(np.ones((128, 128), np.uint8))
    assert inside[:, :128].mean() > 0.8
    assert not inside[:, 129:].any()


def test_rays_span_the_crop_when_no_angles_are_given():
    polar, inside = RAYS.to_beams(np.ones((300, 300), np.uint8))
    assert inside.any(axis=0).all()  # every beam meets the crop
    assert inside.any(axis=1).all()  # and so does every depth
    assert np.array_equal(polar > 0, inside)


def test_rays_keep_angles_and_lengths_that_are_given():
    given_rays = replace(RAYS, radius=200.0, depth=250.0, left=-0.2, right=0.2)
    x, y = given_rays.points(np.array([0.0, 1.0]), np.array([0.0, 250.0]))
    assert x == pytest.approx([180 - 200 * math.sin(0.2), 180 + 450 * math.sin(0.2)])
    assert y == pytest.approx([-220 + 200 * math.cos(0.2), -220 + 450 * math.cos(0.2)])


def test_beams_diverge_from_the_apex_and_stay_parallel_without_one():
    near, far = FAN.steps(np.array([0.0, 180.0]))
    assert near == pytest.approx(180 * 1.1 / 256)
    assert far == pytest.approx(2 * near)
    assert LINEAR.steps(np.array([0.0, 400.0])) == pytest.approx([300 / 256] * 2)


@pytest.mark.parametrize(
    ("geometry", "probe"),
    [
        (fan_mm(60, 60, 120), "convex"),
        (fan_mm(40, 70, 190), "convex"),
        (fan_mm(50, 58, 60), "convex"),
        (fan_mm(14, 90, 100), "micro-convex"),
        (fan_mm(20, 105, 60), "micro-convex"),
        (fan_mm(10, 68, 100), "micro-convex"),
        (fan_mm(3, 80, 150), "phased"),
        (fan_mm(0, 90, 160), "phased"),
        (LINEAR, "linear"),
        (COLUMNS, "crop"),
        (RAYS, "crop"),
    ],
)
def test_the_probe_is_known_by_its_sector(geometry, probe):
    assert geometry.probe == probe
    assert geometry.nominal_aperture_mm == NOMINAL_APERTURE_MM[probe]


def test_a_known_pixel_size_is_used_and_a_nominal_one_otherwise():
    assert FAN.calibrated and FAN.mm_per_px_or_nominal == 0.3
    free = replace(FAN, mm_per_px=None)
    assert not free.calibrated
    assert free.mm_per_px_or_nominal * 180 * 1.1 == pytest.approx(60)  # the arc at the skin
    assert replace(LINEAR, mm_per_px=None).mm_per_px_or_nominal == pytest.approx(38 / 300)
    assert COLUMNS.mm_per_px_or_nominal == pytest.approx(60 / 500)
    assert replace(RAYS, mm_per_px=None).mm_per_px_or_nominal == pytest.approx(60 / 300)


@pytest.mark.parametrize("radius", [0.0, 1.0, 4.0])
def test_a_phased_array_without_an_arc_gets_a_believable_depth(radius):
    geometry = fan_mm(radius, 85, 140)
    depth_mm = geometry.depth * geometry.mm_per_px_or_nominal
    assert 100 <= depth_mm <= 160


def test_scaled_says_the_same_at_another_resolution():
    half = FAN.scaled((250, 320))
    assert half.apex == (160.0, -75.0) and half.radius == 90.0 and half.depth == 200.0
    assert half.mm_per_px == pytest.approx(0.6)
    assert np.array_equal(half.mask((250, 320)), FAN.mask((250, 320)))
    assert FAN.scaled((333, 427)).size == (333, 427)  # rounding of a pixel is no other aspect
    assert replace(LINEAR, mm_per_px=None).scaled((250, 150)).mm_per_px is None
    with pytest.raises(ValueError, match="aspect"):
        FAN.scaled((256, 256))


@settings(max_examples=60, deadline=None)
@given(
    apex=st.tuples(st.floats(-2e3, 2e3), st.floats(-2e3, 2e3)),
    radius=st.floats(0, 2e3),
    depth=st.floats(0, 2e3),
    angles=st.tuples(st.floats(-3.1, 3.1), st.floats(-3.1, 3.1)),
    kind=st.sampled_from(["fan", "rays"]),
    size=st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
def test_any_sector_that_is_accepted_can_be_read(apex, radius, depth, angles, kind, size):
    try:
        geometry = Geometry(size, kind, apex, radius, depth, min(angles), max(angles))
    except ValueError:
        return
    polar, inside = geometry.to_beams(np.full((7, 5), 2, np.uint8), beams=16, samples=16)
    assert np.array_equal(polar > 0, inside)
    assert geometry.mask((9, 4)).shape == (9, 4)
    assert 0 < geometry.mm_per_px_or_nominal < math.inf
    assert np.isfinite(geometry.depths()).all()
