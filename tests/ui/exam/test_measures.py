"""Ruler, caliper and the probe's marker, drawn over the picture with the mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.screen.measure import NO_SCALE
from tests.ui.conftest import FAN
from tests.ui.exam.hand import Hand
from tests.ui.exam.kit import read_by_hand

KEY = Qt.Key


def drawn(measures, one: QPointF, other: QPointF) -> str:
    """Draw from one point of the picture to another and read what it says."""
    mapping = measures._view.mapping()
    at = [mapping.map(each).toPoint() for each in (one, other)]
    QTest.mousePress(measures, Qt.MouseButton.LeftButton, pos=at[0])
    QTest.mouseMove(measures, at[1])
    QTest.mouseRelease(measures, Qt.MouseButton.LeftButton, pos=at[1])
    return measures.told()


def show(window, sector) -> None:
    result = replace(read_by_hand(1, 0.1), sector=sector)
    window.stage.view.show_result(result)
    window.refresh()


def test_a_length_is_drawn_only_where_the_scale_is_known(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    window, measures = hand.window, hand.window.stage.measures
    hand.begin()
    show(window, replace(FAN, mm_per_px=0.5, scale_origin="dicom"))
    with_ruler = window.stage.view.grab().toImage()
    assert not measures.measuring
    hand.key(KEY.Key_C)
    told = drawn(measures, QPointF(100, 100), QPointF(160, 180))
    assert abs(float(told.removesuffix(" mm")) - 50.0) < 1.0
    show(window, FAN)  # another scale: what was measured is gone
    assert measures.told() == ""
    assert drawn(measures, QPointF(100, 100), QPointF(160, 180)) == NO_SCALE
    hand.key(KEY.Key_C)
    assert measures.told() == "" and not measures.measuring
    show(window, FAN)
    assert window.stage.view.grab().toImage() != with_ruler


def test_the_marker_is_where_the_person_says(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    measures = hand.window.stage.measures
    sides = []
    for _ in range(3):
        hand.key(KEY.Key_M)
        sides.append(measures.side)
    assert sides == ["left", "right", ""]
