"""Label maps drawn from annotations: place, thickness, order, and the way into the crop."""

from __future__ import annotations

import numpy as np
import pytest

from models.geometry import Geometry
from models.labels import IGNORE, Label
from models.mark_agreement import agreement
from models.mark_map import beam_at, crop_map, polar_map
from tests.models.test_marks import entry

FAN = Geometry((300, 400), "fan", (200.0, -60.0), 80.0, 260.0, -0.6, 0.55)
GEOMETRIES = (
    FAN,
    Geometry((240, 260), "linear", depth=240.0),
    Geometry((300, 300), "columns"),
    Geometry((300, 280), "rays", (130.0, -250.0)),
)


def test_lines_are_drawn_where_they_were_marked_and_as_thick_as_said() -> None:
    polar = polar_map(entry())
    assert np.flatnonzero(polar[:, 10] == Label.PLEURA).tolist() == [39, 40, 41]
    assert np.flatnonzero(polar[:, 200] == Label.PLEURA).tolist() == [59, 60, 61]
    assert not (polar[:, 115] == Label.PLEURA).any()
    assert np.flatnonzero(polar[:, 120] == Label.RIB).tolist() == [24, 25, 26]
    assert np.flatnonzero(polar[:, 60] == Label.A_LINE).tolist() == [94, 95]
    assert set(np.flatnonzero((polar == Label.B_LINE).any(axis=0))) == set(range(30, 37))
    assert (polar[100:141, 200:221] == IGNORE).all()


def test_a_b_line_runs_from_below_the_pleural_line_down_to_its_reach() -> None:
    column = polar_map(entry(a_lines=[]))[:, 33]
    rows = np.flatnonzero(column == Label.B_LINE)
    assert rows.tolist() == list(range(int(rows[0]), 251))
    assert column[rows[0] - 1] == Label.PLEURA


def test_later_ones_cover_earlier_ones() -> None:
    b_lines = [
        {"from": 20, "to": 60, "reach": 200, "kind": "confluence"},
        {"from": 30, "to": 36, "reach": 200},
        {"from": 30, "to": 80, "reach": 220, "sure": False},
    ]
    polar = polar_map(entry(b_lines=b_lines, a_lines=[[20, 90, 95]], unsure=[[0, 50, 150, 160]]))
    assert polar[120, 33] == Label.B_LINE
    assert polar[120, 50] == Label.CONFLUENCE
    assert polar[120, 70] == IGNORE
    assert polar[95, 33] == Label.A_LINE
    assert polar[155, 33] == IGNORE


def test_a_leaning_b_line_ends_beside_its_start() -> None:
    polar = polar_map(entry(b_lines=[{"from": 30, "to": 32, "reach": 240, "lean": 20}]))
    assert np.flatnonzero(polar[240] == Label.B_LINE).tolist() == [50, 51, 52]
    assert np.flatnonzero(polar[46] == Label.B_LINE).tolist() == [30, 31, 32]


@pytest.mark.parametrize("geometry", GEOMETRIES, ids=lambda geometry: geometry.kind)
def test_places_in_the_crop_are_found_again(geometry: Geometry) -> None:
    across, down = np.meshgrid(np.linspace(0.02, 0.98, 9), np.linspace(0.05, 0.95, 7))
    depth = 2 * float(geometry.depths(1)[0])
    x, y = geometry.points(across, down * depth)
    found = beam_at(geometry, x, y)
    np.testing.assert_allclose(found[0], across, atol=1e-9)
    np.testing.assert_allclose(found[1], down, atol=1e-9)


@pytest.mark.parametrize("geometry", GEOMETRIES, ids=lambda geometry: geometry.kind)
def test_the_map_of_the_crop_reads_along_the_beams_as_it_was_marked(geometry: Geometry) -> None:
    polar = polar_map(entry(), geometry)
    labels = crop_map(polar, geometry)
    assert labels.shape == geometry.size
    assert not labels[~geometry.mask(geometry.size)].any()
    again, inside = geometry.to_beams(labels)
    assert float((again == polar)[inside].mean()) > 0.98
    for label in (Label.B_LINE, Label.PLEURA):
        both = ((again == label) & (polar == label)).sum()
        assert 2 * both / ((again == label).sum() + (polar == label).sum()) > 0.75


def test_nothing_is_marked_outside_the_ultrasound() -> None:
    wide = entry(unsure=[[0, 255, 0, 255]])
    inside = FAN.to_beams(np.ones(FAN.size, np.uint8))[1]
    np.testing.assert_array_equal(polar_map(wide, FAN) == IGNORE, inside)


def test_rounds_agree_with_themselves_and_less_when_moved() -> None:
    moved = entry(pleura=[[[10, 42], [100, 52]]], a_lines=[], unsure=[], round=2)
    first = entry(pleura=[[[10, 40], [100, 50]]], unsure=[])
    count, same = agreement([first], [first])
    rows = {row.name: row for row in agreement([first, entry(frame=77)], [moved])[1]}
    assert count == 1
    assert {row.dice for row in same if row.name != "confluence"} == {1.0}
    assert rows["pleura"].dice == pytest.approx(1 / 3, abs=0.05)
    assert rows["pleura"].tolerant == 1.0
    assert rows["a_line"].dice == 0.0
    assert np.isnan(rows["confluence"].dice)
    assert rows["b_line + confluence"].dice > 0.98


def test_what_either_round_calls_unsure_is_left_out() -> None:
    first = entry(unsure=[[0, 255, 150, 255]])
    second = entry(unsure=[], b_lines=[{"from": 30, "to": 36, "reach": 180}])
    for pair in ((first, second), (second, first)):
        rows = {row.name: row for row in agreement([pair[0]], [pair[1]])[1]}
        assert rows["b_line"].dice == 1.0


def test_rounds_without_a_common_frame_have_no_figures() -> None:
    assert agreement([entry()], [entry(frame=8)]) == (0, [])


def test_a_leaning_ray_has_no_holes() -> None:
    ray = {"from": 60, "to": 80, "reach": 250, "lean": 13}
    polar = polar_map(entry(a_lines=[], b_lines=[ray], unsure=[]))
    lit = [np.flatnonzero(row == Label.B_LINE) for row in polar[60:240]]
    assert all(each.size and np.ptp(each) + 1 == each.size for each in lit)
