from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.desk.drawn import drawn_labels, drawn_score, full_labels
from app.desk.tracing import trace
from models.geometry import Geometry
from models.labels import Label
from models.mark_map import polar_map
from models.marks import BLineMark, FrameMarks, faults
from models.metrics import confusion, dice

if TYPE_CHECKING:
    from app.desk.analysis import Study

LINEAR = Geometry((256, 256), "linear")


def test_marks_of_the_networks_masks_give_nearly_its_number(study: Study) -> None:
    for at, examined in study.frames.items():
        labels, geometry = examined.labels(), examined.geometry
        assert labels is not None and geometry is not None and examined.appraisal is not None
        marks = trace(labels, geometry, "phantom", at)
        assert faults(marks) == [] and marks.pleura
        own, drawn = examined.appraisal.ungated.value, drawn_score(marks, geometry).value
        assert own is not None and drawn is not None and abs(own - drawn) < 0.08
        shares = dice(confusion(labels, drawn_labels(marks, geometry)))
        assert shares[Label.PLEURA] > 0.6 and shares[Label.B_LINE] > 0.7


def test_what_was_marked_is_found_again_to_a_sample() -> None:
    line = tuple((float(beam), 60.0 + 0.1 * (beam - 20)) for beam in range(20, 231, 30))
    rays = (
        BLineMark.model_validate({"from": 60, "to": 70, "reach": 240}),
        BLineMark.model_validate({"from": 120, "to": 170, "reach": 200, "kind": "confluence"}),
    )
    marks = FrameMarks(file="a", frame=0, lung=True, pleura=(line,), b_lines=rays)
    again = trace(full_labels(marks, LINEAR), LINEAR, "a", 0)
    assert [(ray.first, ray.last, ray.kind) for ray in again.b_lines] == [
        (60.0, 70.0, "b"),
        (120.0, 170.0, "confluence"),
    ]
    assert all(abs(a.reach - b.reach) <= 1 for a, b in zip(again.b_lines, rays, strict=True))
    assert np.mean(polar_map(again) != polar_map(marks)) < 0.01


def test_a_leaning_ray_keeps_its_lean_where_beams_are_not_known() -> None:
    geometry = Geometry((256, 256), "columns")
    ray = BLineMark.model_validate({"from": 90, "to": 104, "reach": 230, "lean": 40})
    marks = FrameMarks(
        file="a", frame=0, lung=True, pleura=(((20.0, 60.0), (230.0, 60.0)),), b_lines=(ray,)
    )
    (found,) = trace(full_labels(marks, geometry), geometry, "a", 0).b_lines
    assert abs(found.lean - 40) < 8 and abs(found.first - 90) <= 4 and abs(found.last - 104) <= 4


def test_an_empty_map_gives_no_line_and_no_lung() -> None:
    marks = trace(np.zeros((256, 256), np.uint8), LINEAR, "a", 5)
    assert not marks.lung and marks.pleura == marks.b_lines == ()
    assert drawn_score(marks, LINEAR).value is None
