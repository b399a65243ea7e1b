from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.desk import edits
from app.desk.edits import EditRefused, Kind, Part
from app.desk.hand import Hand
from models.marks import BLineMark, FrameMarks, faults, pleura_depth

LINE = ((40.0, 60.0), (100.0, 55.0), (200.0, 70.0))
RAY = BLineMark.model_validate({"from": 90, "to": 100, "reach": 240})
MARKS = FrameMarks(
    file="clip.mp4",
    frame=3,
    lung=True,
    pleura=(LINE,),
    b_lines=(RAY,),
    a_lines=((120.0, 180.0, 110.0), ((60.0, 150.0), (90.0, 152.0))),
)


def handle(grip: str, point: int = 0) -> edits.Handle:
    return next(
        each for each in edits.handles_of(MARKS) if each.grip == grip and each.point == point
    )


def test_a_point_of_the_line_goes_where_it_is_dragged_but_not_past_its_neighbours() -> None:
    moved = edits.drag(MARKS, handle("point", 1), 120.0, 58.0)
    assert moved.pleura[0][1] == (120.0, 58.0)
    assert edits.drag(MARKS, handle("point", 1), 250.0, 58.0).pleura[0][1][0] < 200.0
    assert MARKS.pleura[0] == LINE  # the old ones stay as they were


def test_the_edges_of_a_b_line_move_alone_and_never_cross() -> None:
    assert edits.drag(MARKS, handle("left"), 80.0, 0.0).b_lines[0].first == 80.0
    wide = edits.drag(MARKS, handle("right"), 130.0, 0.0).b_lines[0]
    assert (wide.first, wide.last) == (90.0, 130.0)
    crossed = edits.drag(MARKS, handle("right"), 10.0, 0.0).b_lines[0]
    assert crossed.last == crossed.first
    assert edits.drag(MARKS, handle("reach"), 95.0, 150.0).b_lines[0].reach == 150.0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.floats(-50, 300), st.floats(-50, 300)), max_size=12)
)
def test_whatever_is_dragged_wherever_the_marks_can_be(
    steps: list[tuple[int, float, float]],
) -> None:
    marks = MARKS
    for which, beam, depth in steps:
        found = edits.handles_of(marks)
        marks = edits.drag(marks, found[which % len(found)], beam, depth)
        if which == 9 and beam < 100:
            marks = edits.add_b_line(marks, beam)
    marks = edits.tidied(marks)
    assert faults(marks) == []
    assert FrameMarks.model_validate(marks.model_dump(by_alias=True)) == marks


def test_a_b_line_is_added_changed_and_removed() -> None:
    more = edits.add_b_line(MARKS, 150.0, "confluence")
    part = Part(Kind.B_LINE, 1)
    assert more.b_lines[1].kind == "confluence" and more.b_lines[1].last > more.b_lines[1].first
    assert edits.turn(more, part).b_lines[1].kind == "b"
    assert edits.remove(more, part) == MARKS


def test_without_a_pleural_line_nothing_can_hang_from_it() -> None:
    bare = edits.remove(MARKS, Part(Kind.PLEURA, 0))
    assert bare.b_lines == bare.a_lines == () and not bare.lung and faults(bare) == []
    with pytest.raises(EditRefused, match="pleural line first"):
        edits.add_b_line(bare, 100.0)
    assert edits.add_pleura(bare).lung


def test_a_second_pleural_line_fills_the_widest_gap() -> None:
    more = edits.add_pleura(MARKS)
    assert len(more.pleura) == 2 and faults(more) == []
    with pytest.raises(EditRefused):
        for _ in range(9):
            more = edits.add_pleura(more)


def test_a_press_finds_lines_before_rays_and_rays_only_below_the_line() -> None:
    depth = pleura_depth(MARKS, 95.0)
    assert edits.part_at(MARKS, 95.0, depth + 1, 4.0) == Part(Kind.PLEURA, 0)
    assert edits.part_at(MARKS, 95.0, 150.0, 4.0) == Part(Kind.B_LINE, 0)
    assert edits.part_at(MARKS, 95.0, 20.0, 4.0) is None


def test_one_drag_is_one_change_however_many_moves_it_took() -> None:
    done: list[FrameMarks] = []
    hand = Hand(MARKS, done.append)
    hand.press(handle("right"), 100.0, 150.0, 5.0)
    for beam in (105.0, 110.0, 115.0):
        hand.drag(beam, 150.0)
    assert done == [] and hand.changed
    hand.release()
    assert [marks.b_lines[0].last for marks in done] == [115.0]
    hand.release()
    assert len(done) == 1


def test_everything_can_be_reached_with_keys() -> None:
    done: list[FrameMarks] = []
    hand = Hand(MARKS, done.append)
    grips = []
    for _ in range(len(hand.handles)):
        hand.select_next()
        assert hand.grabbed is not None
        grips.append(hand.grabbed.grip)
    assert grips == ["point"] * 3 + ["left", "right", "reach"]
    hand.nudge(0.0, -2.0)
    assert done[-1].b_lines[0].reach == 238.0
    hand.remove()
    assert done[-1].b_lines == ()
    with pytest.raises(EditRefused):
        hand.remove()


def test_an_a_line_above_the_line_is_left_out_when_the_hand_lets_go() -> None:
    done: list[FrameMarks] = []
    hand = Hand(MARKS, done.append)
    hand.press(handle("point", 1), 100.0, 55.0, 5.0)
    hand.drag(100.0, 200.0)
    assert len(hand.marks.a_lines) == 2  # it may still be dragged back
    hand.release()
    assert done[-1].a_lines == () and faults(done[-1]) == []
    assert edits.part_at(MARKS, 150.0, 110.0, 3.0) == Part(Kind.A_LINE, 0)
    assert len(edits.remove(MARKS, Part(Kind.A_LINE, 0)).a_lines) == 1
