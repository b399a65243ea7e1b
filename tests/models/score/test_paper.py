"""The published formula, defects and all."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from models.labels import Label
from models.score.paper import blas_paper


def box(rows: int = 20, label: Label = Label.CONFLUENCE, width: int = 40) -> np.ndarray:
    """Pleura in row 30, `rows` rows of `label` right under it."""
    labels = np.zeros((100, 60), np.uint8)
    labels[30, 10 : 10 + width] = Label.PLEURA
    labels[31 : 31 + rows, 10 : 10 + width] = label
    return labels


def published(labels: np.ndarray) -> float:
    """The formula once more, in the plainest way, with SciPy's Simpson."""
    simpson = pytest.importorskip("scipy.integrate").simpson
    pleura = np.argwhere(labels == 2)
    artifact = np.argwhere((labels == 4) | (labels == 5))
    if not len(artifact):
        return 0.0
    top, (left, right) = pleura[:, 0].max(), (pleura[:, 1].min(), pleura[:, 1].max())
    bottom = artifact[:, 0].max() + 1
    if top >= bottom or left >= right:
        return 0.0
    region = labels[top:bottom, left:right]
    share = [np.mean((row == 4) | (row == 5)) for row in region]
    return float(simpson(share) / len(share))


def test_no_pleura_is_no_answer_where_the_published_code_crashes():
    labels = box()
    labels[labels == Label.PLEURA] = 0
    assert blas_paper(labels) is None
    assert blas_paper(np.zeros((8, 8), np.uint8)) is None


def test_pleura_without_b_lines_is_zero_as_published():
    assert blas_paper(box(label=Label.A_LINE)) == 0.0


def test_b_lines_above_the_pleura_only_are_zero_as_published():
    labels = np.zeros((50, 50), np.uint8)
    labels[30, 5:45], labels[10:20, 5:45] = Label.PLEURA, Label.B_LINE
    assert blas_paper(labels) == 0.0


def test_pleura_of_one_column_is_zero_as_published():
    assert blas_paper(box(width=1)) == 0.0


@pytest.mark.parametrize(("rows", "value"), [(20, 0.9365), (1, 0.25), (2, 5 / 9)])
def test_white_lung_does_not_reach_one(rows, value):
    assert blas_paper(box(rows)) == pytest.approx(value, abs=5e-5)


def test_b_lines_and_confluence_count_alike():
    assert blas_paper(box(label=Label.B_LINE)) == blas_paper(box(label=Label.CONFLUENCE))


def test_half_the_width_is_half_the_score():
    whole = box(41, width=41)
    half = whole.copy()
    half[31:, 30:] = 0
    assert blas_paper(half) == pytest.approx(blas_paper(whole) / 2)


@settings(max_examples=150, deadline=None)
@given(arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=14),
                     elements=st.integers(0, 5)))  # fmt: skip
def test_any_map_scores_what_the_published_formula_gives(labels):
    if not (labels == Label.PLEURA).any():
        assert blas_paper(labels) is None
        return
    value = blas_paper(labels)
    assert value == pytest.approx(published(labels), abs=1e-12)
    assert 0.0 <= value <= 1.0
