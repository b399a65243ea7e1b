"""The sector as a value: what it refuses, what it covers, how it is kept and scaled."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capture.errors import SectorError
from capture.sector import Sector, manual_box, manual_fan, read_sector

FAN = manual_fan((320, 240), (160.0, -40.0), 60.0, 200.0, -30.0, 30.0, mm_per_px=0.5)


def test_a_manual_fan_gets_the_box_of_its_visible_part() -> None:
    x, y, w, h = FAN.box
    assert (FAN.kind, FAN.origin, FAN.confidence) == ("fan", "manual", 1.0)
    assert x == pytest.approx(160 - 260 * math.sin(math.radians(30)), abs=1.5)
    assert y == pytest.approx(-40 + 60 * math.cos(math.radians(30)), abs=1.5)
    assert y + h == pytest.approx(220, abs=1.5)
    assert w == pytest.approx(260, abs=2)


def test_a_manual_fan_that_leaves_the_picture_is_cut_by_it() -> None:
    fan = manual_fan((320, 240), (300.0, -40.0), 60.0, 400.0, -30.0, 30.0)
    x, y, w, h = fan.box
    assert x + w == 320 and y + h == 240
    with pytest.raises(SectorError, match="none of the fan"):
        manual_fan((320, 240), (900.0, 0.0), 60.0, 100.0, -10.0, 10.0)


def test_the_mask_is_the_ring_segment_within_the_box() -> None:
    mask = FAN.mask()
    assert mask.shape == (240, 320) and mask.dtype == bool and not mask.flags.writeable
    y, x = np.mgrid[:240, :320] + 0.5
    radius, angle = np.hypot(x - 160, y + 40), np.degrees(np.arctan2(x - 160, y + 40))
    truth = (radius >= 60) & (radius <= 260) & (np.abs(angle) <= 30)
    assert np.array_equal(mask, truth)
    assert FAN.mask() is mask, "it is kept"


def test_a_box_is_full_and_its_crop_is_a_view() -> None:
    sector = manual_box((64, 48), (10, 5, 30, 40))
    assert sector.kind == "linear" and sector.depth_px == 40.0
    assert sector.mask().sum() == 30 * 40
    image = np.zeros((48, 64), np.uint8)
    crop = sector.crop(image)
    assert crop.shape == (40, 30)
    image[5, 10] = 7
    assert crop[0, 0] == 7, "a view, not a copy"
    with pytest.raises(SectorError, match="64 x 48"):
        sector.crop(np.zeros((48, 65), np.uint8))


def test_the_outline_runs_along_the_edge_of_the_mask() -> None:
    outline = FAN.polygon(200)
    radius = np.hypot(outline[:, 0] - 160, outline[:, 1] + 40)
    assert np.all(np.isclose(radius, 60) | np.isclose(radius, 260))
    corners = manual_box((64, 48), (10, 5, 30, 40)).polygon()
    assert corners.tolist() == [[10, 5], [40, 5], [40, 45], [10, 45]]


@pytest.mark.parametrize("factor", [0.5, 2.0, 3.0])
def test_scaling_scales_every_length_and_no_angle(factor: float) -> None:
    size = (round(320 * factor), round(240 * factor))
    scaled = FAN.scaled(size)
    assert scaled.size == size
    assert scaled.apex == pytest.approx((160 * factor, -40 * factor))
    assert (scaled.radius_px, scaled.depth_px) == pytest.approx((60 * factor, 200 * factor))
    assert (scaled.left_deg, scaled.right_deg) == (FAN.left_deg, FAN.right_deg)
    assert scaled.mm_per_px == pytest.approx(0.5 / factor)
    share = scaled.mask().mean() / FAN.mask().mean()
    assert share == pytest.approx(1, abs=0.02)


def test_another_shape_of_picture_is_refused() -> None:
    with pytest.raises(SectorError, match="find the sector again"):
        FAN.scaled((320, 320))


IMPOSSIBLE = {
    "no pixels": {"size": (0, 10)},
    "empty box": {"box": (0, 0, 0, 5)},
    "box outside": {"box": (300, 0, 40, 20)},
    "negative box": {"box": (-1, 0, 40, 20)},
    "fan without apex": {"apex": None},
    "linear with apex": {"kind": "linear"},
    "angles swapped": {"left_deg": 30.0, "right_deg": -30.0},
    "not a number": {"radius_px": math.nan},
    "infinite apex": {"apex": (math.inf, 0.0)},
    "negative depth": {"depth_px": -1.0},
    "no opening": {"left_deg": 0.0, "right_deg": 0.0},
    "pixel of no size": {"mm_per_px": 0.0},
    "too sure": {"confidence": 1.2},
    "unknown kind": {"kind": "square"},
    "unknown origin": {"origin": "guess"},
}


@pytest.mark.parametrize("change", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_impossible_values_are_refused_with_a_sentence(change: dict) -> None:
    values = {**json.loads(FAN.to_json()), **change}
    for key in ("size", "box", "apex"):
        values[key] = None if values[key] is None else tuple(values[key])
    with pytest.raises(SectorError, match=r"^The sector is not usable: .+\.$"):
        Sector(**values)


def test_it_survives_json() -> None:
    for sector in (FAN, manual_box((64, 48), (10, 5, 30, 40))):
        again = Sector.from_json(sector.to_json())
        assert again == sector and hash(again) == hash(sector)
        assert isinstance(again.box, tuple)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "12",
        "{",
        "{}",
        "[" * 3000,
        " " * 5000,
        FAN.to_json().replace("fan", "fun"),
        FAN.to_json().replace('"box"', '"bax"'),
        FAN.to_json().replace("[320, 240]", "[320]"),
        FAN.to_json().replace("[320, 240]", '"wide"'),
        FAN.to_json()[:-1] + ', "name": "x"}',
        FAN.to_json().replace("200.0", "NaN"),
        FAN.to_json().replace("200.0", "1e999"),
    ],
)
def test_bad_json_gets_one_sentence(text: str) -> None:
    with pytest.raises(SectorError, match=r"^The sector is not usable: [^\n]+\.$") as caught:
        Sector.from_json(text)
    assert caught.value.__cause__ is None


def test_a_dictionary_with_lists_is_read() -> None:
    assert read_sector(json.loads(FAN.to_json())) == FAN


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*json.loads(FAN.to_json()), "other"]),
        st.none()
        | st.floats()
        | st.integers(-9, 999)
        | st.text(max_size=5)
        | st.lists(st.floats()),
    )
)
def test_no_dictionary_raises_anything_else(change: dict) -> None:
    try:
        sector = read_sector({**json.loads(FAN.to_json()), **change})
    except SectorError:
        return
    assert Sector.from_json(sector.to_json()) == sector
