"""Painting a known mask, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui import drawing
from models.labels import CLASSES, COLOURS, Label
from tests.ui.conftest import FAN, SIZE, labels_of, result_of

ALL = frozenset(CLASSES)
WHOLE = (0, 0, 256, 256)


def painted(picture: drawing.Picture, shown=ALL, **how) -> np.ndarray:
    """(H, W, 3) uint8 of a picture and its masks at their own size."""
    height, width = picture.result.frame.image.shape
    target = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(target)
    painter.drawImage(0, 0, picture.image)
    drawing.paint_masks(painter, picture, shown, **{"outline": False, "opacity": 1.0, **how})
    painter.end()
    return pixels(target)


def pixels(image: QImage) -> np.ndarray:
    """(H, W, 3) uint8 RGB of a 32-bit image."""
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[..., 2::-1].copy()


@pytest.fixture
def picture(qapp):
    """Five rectangles, one of each class, over a grey 256² picture."""
    parts = {
        each.name.lower(): np.s_[20:30, 10 + 40 * k : 40 + 40 * k] for k, each in enumerate(CLASSES)
    }
    from dataclasses import replace

    sector = replace(FAN, size=(256, 256), box=WHOLE)
    image = np.full((256, 256), 100, np.uint8)
    return drawing.Picture(result_of(image=image, labels=labels_of(**parts), sector=sector))


@pytest.mark.hazard("H-66")
@pytest.mark.parametrize("value", [0, 6, 17, 200, 255])
def test_values_that_are_no_shown_class_are_clear(qapp, value):
    labels = np.full((4, 4), value, np.uint8)
    image = drawing.mask_image(labels, drawing.colour_table(ALL, 1.0))
    assert image.colorCount() == 256
    target = QImage(4, 4, QImage.Format.Format_RGB32)
    target.fill(QColor(10, 20, 30))
    painter = QPainter(target)
    painter.drawImage(0, 0, image)
    painter.end()
    assert (pixels(target) == (10, 20, 30)).all()


def test_each_class_has_its_colour_and_the_rest_is_untouched(picture):
    seen = painted(picture)
    labels = picture.result.segmentation.labels
    for each in CLASSES:
        assert (seen[labels == each] == COLOURS[each]).all()
    assert (seen[labels == Label.BACKGROUND] == 100).all()


@pytest.mark.parametrize("opacity", [0.0, 0.25, 0.45, 1.0])
def test_opacity_blends(picture, opacity):
    seen = painted(picture, opacity=opacity).astype(int)
    labels = picture.result.segmentation.labels
    for each in CLASSES:
        wanted = 100 + (np.array(COLOURS[each]) - 100) * round(255 * opacity) / 255
        assert np.abs(seen[labels == each] - wanted).max() <= 1.5


def test_a_class_that_is_off_is_not_painted(picture):
    for off in CLASSES:
        seen = painted(picture, shown=ALL - {off}, outline=True)
        labels = picture.result.segmentation.labels
        rest = (labels != off) & (labels != Label.BACKGROUND)
        assert (seen[rest] != 100).any(axis=1).all()
        assert (seen[labels == off] == 100).all()


def test_no_strength_paints_nothing(picture):
    assert (painted(picture, strength=0.0, outline=True) == 100).all()
    faint = painted(picture, strength=0.2, outline=True).astype(int)
    strong = painted(picture, strength=1.0, outline=True).astype(int)
    assert 0 < np.abs(faint - 100).max() < np.abs(strong - 100).max()


def test_outline_follows_the_edge_and_leaves_the_inside(picture):
    seen = painted(picture, opacity=0.0, outline=True)
    pleura = picture.result.segmentation.labels == Label.PLEURA
    ys, xs = np.nonzero(pleura)
    assert (seen[ys.min() : ys.min() + 2, xs.mean().astype(int)] != 100).any()
    assert (seen[ys.mean().astype(int), xs.mean().astype(int)] == 100).all()
    far = np.ones_like(pleura)
    far[ys.min() - 3 : ys.max() + 4, :] = False
    assert (seen[far] == 100).all()


def test_the_mask_lies_over_the_box_of_its_sector(qapp):
    labels = np.full((256, 256), Label.B_LINE, np.uint8)
    picture = drawing.Picture(result_of(labels=labels))
    seen = painted(picture)
    x, y, width, height = FAN.box
    inside = np.zeros((SIZE[1], SIZE[0]), bool)
    inside[y : y + height, x : x + width] = True
    assert (seen[inside] == COLOURS[Label.B_LINE]).all()
    assert (seen[~inside] == 100).all()


def test_outlines_differ_by_more_than_colour():
    styles = {drawing.OUTLINES[each] for each in CLASSES}
    assert len(styles) == len(CLASSES)


def test_a_picture_without_mask_is_just_grey(qapp):
    assert (painted(drawing.Picture(result_of(labels=None))) == 100).all()
    assert (painted(drawing.Picture(result_of(labels=labels_of(), sector=None))) == 100).all()


def test_sector_outline_passes_skin_and_depth(qapp):
    bounds = drawing.sector_path(FAN).boundingRect()
    assert bounds.bottom() == pytest.approx(-40 + 60 + 200, abs=0.5)
    assert bounds.left() == pytest.approx(160 - 260 * 0.5, abs=0.5)


def test_the_spaces_of_the_score_stand_at_the_skin(qapp):
    def drawn(value: float | None) -> np.ndarray:
        picture = drawing.Picture(result_of(labels=labels_of(), value=value))
        target = QImage(*SIZE, QImage.Format.Format_RGB32)
        target.fill(QColor(0, 0, 0))
        painter = QPainter(target)
        drawing.paint_spaces(painter, picture, QFont())
        painter.end()
        return pixels(target)

    with_score = drawn(0.4)
    assert with_score[10:60].any()
    assert not with_score[80:].any()
    assert not drawn(None).any()
