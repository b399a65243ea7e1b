"""What an exported model's forms are judged with: held-out phantom frames and the paper's network.

The frames are neither of the scenes that a training is checked with nor of those of an evaluation.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from app.assets import asset
from app.evaluation.frames import phantom_frames
from augment.training_scenes import VALIDATION_SEED
from models.errors import ModelRejected
from models.paper_unet import load_paper_unet
from models.preprocess import SIZE, shape, shape_labels
from models.training.variants import Trial

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from capture.sector import Box
    from models.training.unet import Shape

SKIPPED = 500_000
"""Scenes of validation before the first of these."""


def make_trial(network: Shape, frames: int, on_frame: Callable[[], None] | None = None) -> Trial:
    """Paint the frames as the network sees them.

    Parameters
    ----------
    network : Shape
        How it wants them.
    frames : int
        So many to judge with, half of them clinical and half of the training phantom, and as many
        others for the ranges of the integers.
    on_frame : callable, optional
        Called after each.

    Raises
    ------
    ModelRejected
        If the paper's network is missing.
    """
    pictures, labels = [], []
    for frame in _frames(frames, network.channels > 1):
        picture, truth = _as_seen(frame, network)
        pictures.append(picture)
        labels.append(truth)
        if on_frame is not None:
            on_frame()
    seen, truths = np.stack(pictures), np.stack(labels)
    try:
        paper = load_paper_unet(asset("paper_unet.onnx"))
    except FileNotFoundError as error:
        raise ModelRejected(str(error)) from error
    # Every other scene of either kind: two frames each, one after the other.
    judging = np.arange(len(seen)) // 2 % 2 == 0
    return Trial(seen[~judging], seen[judging], truths[judging], paper)


def _frames(frames: int, history: bool) -> Iterator[Labelled]:
    first = VALIDATION_SEED + SKIPPED
    return chain(
        phantom_frames("clinical", frames, history=history, first_seed=first),
        phantom_frames("training-phantom", frames, history=history, first_seed=first),
    )


def _as_seen(frame: Labelled, network: Shape) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """One picture, (256, 256) or (256, 256, frames) uint8, and its labels."""
    box, geometry = frame.box, frame.geometry
    assert box is not None and geometry is not None  # "near" states both
    crops = [_cut(image, box) for image in (*frame.earlier, frame.image)]
    made = [shape(crop, geometry, SIZE, network.form) for crop in crops]
    truth = shape_labels(_cut(frame.labels, box), geometry, SIZE, network.form)
    return made[0] if len(made) == 1 else np.dstack(made), truth


def _cut(image: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    x, y, w, h = box
    return np.ascontiguousarray(image[y : y + h, x : x + w])
