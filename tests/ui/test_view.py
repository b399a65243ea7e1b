"""The picture on the screen: place, order of painting, memory."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from app.screen import ViewSettings
from app.ui.view import View, fitted, shown_part
from capture.sector import Sector
from models.labels import COLOURS, Label
from tests.ui.conftest import FAN, labels_of, result_of
from tests.ui.test_drawing import pixels

WHOLE = ViewSettings(zoom=False, outline=False, opacity=1.0)


@pytest.fixture
def view(qtbot):
    made = View()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(view: View) -> np.ndarray:
    """(H, W, 3) uint8 of the view."""
    image = view.grab().toImage()
    return pixels(image.convertToFormat(image.Format.Format_RGB32))


def test_the_aspect_is_kept_and_the_rest_is_black(view):
    view.resize(800, 480)
    view.show_look(WHOLE, 1.0, curtain=False)
    view.show_result(result_of(sector=None))
    picture = seen(view)
    assert (picture[:, :80] == 0).all()
    assert (picture[:, 720:] == 0).all()
    assert (picture[5:475, 85:715] == 100).all()


@pytest.mark.parametrize("size", [(320, 200), (1024, 600), (600, 900)])
def test_fitted_touches_two_sides_and_keeps_the_aspect(size):
    place = fitted(QRectF(0, 0, 320, 240), QRectF(0, 0, *size))
    assert place.width() / place.height() == pytest.approx(4 / 3)
    assert QRectF(0, 0, *size).contains(place)
    assert place.width() == pytest.approx(size[0]) or place.height() == pytest.approx(size[1])


def test_zoom_shows_the_whole_sector():
    part = shown_part(result_of(), zoom=True)
    assert part.contains(QRectF(*FAN.box))
    assert part.width() < 320
    assert shown_part(result_of(), zoom=False) == QRectF(0, 0, 320, 240)
    assert shown_part(result_of(sector=None), zoom=True) == QRectF(0, 0, 320, 240)


def test_mask_and_picture_stay_together_when_zoomed(view):
    image = np.zeros((240, 320), np.uint8)
    image[120:140, 60:260] = 200
    rows = slice(round((120 - 10) * 256 / 220), round((140 - 10) * 256 / 220))
    labels = labels_of(b_line=(rows, slice(0, 256)))
    view.show_look(ViewSettings(outline=False, opacity=1.0), 0.0, curtain=False)
    view.show_result(result_of(image=image, labels=labels, value=None))
    bare = seen(view)[:, 320].max(axis=1) > 100
    view.show_look(ViewSettings(outline=False, opacity=1.0), 1.0, curtain=False)
    with_mask = seen(view)[:, 320]
    coloured = np.abs(with_mask.astype(int) - COLOURS[Label.B_LINE]).max(axis=1) < 40
    assert bare.sum() > 20
    assert np.abs(np.flatnonzero(bare)[[0, -1]] - np.flatnonzero(coloured)[[0, -1]]).max() <= 2


def test_a_result_is_reported_once_and_only_after_it_was_painted(view, qtbot):
    reported = []
    view.painted.connect(reported.append)
    first = result_of(index=1)
    view.show_result(first)
    assert view.busy
    assert reported == []
    qtbot.waitUntil(lambda: len(reported) == 1)
    assert reported[0] is first
    assert not view.busy
    view.repaint()
    assert len(reported) == 1


def test_nothing_left_after_clearing(view):
    assert not view.busy
    view.show_result(result_of())
    assert seen(view).any()
    view.show_result(None)
    assert not seen(view).any()
    assert not view.busy


def test_a_curtain_dims(view):
    view.show_look(WHOLE, 0.0, curtain=False)
    view.show_result(result_of(sector=None))
    bright = seen(view).max()
    view.show_look(WHOLE, 0.0, curtain=True)
    assert 0 < seen(view).max() < 0.6 * bright


@pytest.mark.hazard("H-67")
def test_two_thousand_quick_results_under_memory_pressure(view):
    view.resize(80, 60)
    view.show_look(ViewSettings(zoom=False), 1.0, curtain=False)
    crop = Sector((64, 48), (0, 0, 64, 48), "columns", depth_px=48.0)
    gc.freeze()
    gc.set_threshold(5, 2, 2)
    try:
        for index in range(2000):
            image = np.full((48, 64), index % 251, np.uint8)
            labels = np.zeros((32, 32), np.uint8)
            labels[2:9, index % 20 :] = 1 + index % 5
            view.show_result(result_of(image=image, labels=labels, index=index, sector=crop))
            del image, labels
            view.repaint()
            np.full((48, 64), 255, np.uint8)  # takes the place of whatever was set free
            if index % 100 == 0:
                gc.collect()
                assert np.abs(seen(view)[30, 40].astype(int) - index % 251).max() <= 1
    finally:
        gc.set_threshold(700, 10, 10)
        gc.unfreeze()
