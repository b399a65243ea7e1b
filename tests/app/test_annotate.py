from __future__ import annotations

import numpy as np

from app.annotate import annotate
from app.caption import caption
from models.labels import CLASSES, COLOURS, Label
from tests.app.kit import picture, stripes

BOX = (8, 10, 80, 60)
FOOTER = ("Pleura, model x 1", "Research and training use; not for diagnosis")


def test_the_picture_is_untouched_where_nothing_is_marked() -> None:
    image = picture(0)
    painted = annotate(image, np.zeros((64, 64), np.uint8), BOX)
    assert painted.shape == (80, 96, 3)
    assert (painted == image[..., None]).all()


def test_the_fill_is_the_class_colour_at_the_given_opacity() -> None:
    image = np.full((80, 96), 100, np.uint8)
    labels = np.full((8, 8), Label.B_LINE, np.uint8)
    painted = annotate(image, labels, BOX, opacity=0.35, outline=False)
    wanted = 0.65 * 100 + 0.35 * np.array(COLOURS[Label.B_LINE])
    assert np.abs(painted[40, 40] - wanted).max() <= 1
    assert (painted[:10] == 100).all()
    assert (painted[:, :8] == 100).all()


def test_the_outline_is_the_class_colour_itself_and_stays_inside_the_region() -> None:
    image = np.full((80, 96), 100, np.uint8)
    labels = np.zeros((60, 80), np.uint8)
    labels[10:20, 10:30] = Label.PLEURA
    painted = annotate(image, labels, BOX)
    assert tuple(painted[10 + 10, 8 + 15]) == COLOURS[Label.PLEURA]
    assert (painted[10 + 9, :] == 100).all()
    assert tuple(painted[10 + 15, 8 + 15]) != COLOURS[Label.PLEURA]


def test_outlines_differ_without_their_colours() -> None:
    image, edges = np.full((80, 96), 100, np.uint8), {}
    for label in CLASSES:
        labels = np.zeros((60, 80), np.uint8)
        labels[10:50, 10:70] = label
        painted = annotate(image, labels, BOX, opacity=0.0)
        drawn = (painted != 100).any(axis=2)
        edges[label] = (drawn[20, 18:78].tobytes(), drawn[21, 20:76].tobytes())
        assert not drawn[:20].any() and not drawn[60:].any()
    assert len(set(edges.values())) == len(CLASSES)


def test_a_class_can_be_left_out() -> None:
    image = np.full((80, 96), 100, np.uint8)
    only = annotate(image, stripes(), BOX, classes=[Label.PLEURA])
    red_like = (only == np.array(COLOURS[Label.B_LINE])).all(axis=2)
    assert not red_like.any()
    assert (only == np.array(COLOURS[Label.PLEURA])).all(axis=2).any()


def test_a_label_map_of_any_aspect_covers_its_box_edge_to_edge() -> None:
    image = np.zeros((80, 96), np.uint8)
    painted = annotate(image, np.full((5, 3), Label.RIB, np.uint8), BOX, opacity=1, outline=False)
    marked = painted.any(axis=2)
    assert marked[10:70, 8:88].all()
    assert marked.sum() == 60 * 80


def test_the_caption_covers_nothing_and_is_even() -> None:
    image = np.full((81, 97, 3), 77, np.uint8)
    whole = caption(image, ("BLAS 0.42", "3 B-lines"), FOOTER)
    assert (whole[:81, :97] == 77).all()
    assert whole.shape[0] % 2 == 0
    assert whole.shape[1] % 2 == 0
    assert whole[81:].any()


def test_the_height_does_not_depend_on_what_is_said() -> None:
    image = np.zeros((80, 480, 3), np.uint8)
    short = caption(image, ("BLAS 0.42", ""), FOOTER)
    long = caption(image, ("No score: " + "very " * 80 + "long", "x" * 300), FOOTER)
    assert short.shape == long.shape


def test_nothing_is_written_up_to_the_edges_of_the_plate() -> None:
    image = np.zeros((80, 480, 3), np.uint8)
    whole = caption(image, ("No score: " + "very " * 80 + "long", "frame 1"), FOOTER)
    plate = whole[80:]
    assert plate.any()
    assert not plate[:, :4].any()
    assert not plate[:, -4:].any()
    assert not plate[-3:].any()
