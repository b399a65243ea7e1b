"""What a network is worth: on simulated frames, on annotated ones, on whole recordings."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from models.labels import CLASSES, NAMES, Label
from models.metrics import confusion, dice, merge_counts, tolerant_dice
from models.postprocess import clean
from models.ray_rules import keep_rules
from models.roc import auc
from models.training.at_size import guess_at, with_statistics_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.comparison.frames import JudgedFrame
    from models.training.unet import Network

    Figures = dict[str, float | None]


def figures_of(
    network: Network,
    simulated: Sequence[JudgedFrame],
    annotated: Sequence[JudgedFrame],
    unlabelled: Sequence[JudgedFrame],
    size: int,
    *,
    own_statistics: bool = False,
) -> Figures:
    """Judge a network.

    Parameters
    ----------
    network : Network
        Ready to run.
    simulated, annotated, unlabelled : sequence of JudgedFrame
        Any may be empty; what needs it then is None.
    size : int
        Side of the pictures that it is shown, pixels.
    own_statistics : bool
        With the statistics of batch normalisation of each recording, from its unlabelled frames;
        figures of simulated frames, which are of no recording, are None then.

    Returns
    -------
    dict of str to float or None
        Pooled Dice "<preset> mean" and "<preset> b+c" of each preset; of annotated frames
        "real mean", "real b+c", "real a_line", "real pleura 3 px" (per image, a tolerance of 3
        pixels), "real a_line auc" (per frame, by area); of recordings "clips b+c auc" and
        "clips b_line auc" (by mean area).
    """
    found: Figures = {}
    for preset in dict.fromkeys(frame.source for frame in simulated):
        some = [frame for frame in simulated if frame.source == preset]
        masks = None if own_statistics else _masks(some, network, size)
        found |= _simulated(preset, some, masks)
    by_recording = _own(network, unlabelled, size) if own_statistics else {}
    found |= _annotated(annotated, _each(annotated, network, by_recording, size))
    return found | _recordings(unlabelled, _each(unlabelled, network, by_recording, size))


def _masks(frames: Sequence[JudgedFrame], network: Network, size: int) -> list[NDArray[np.uint8]]:
    """Mark frames as in use: rules and tidying applied, laid over the crop."""
    form, channels = network.shape.form, network.shape.channels
    images = [frame.images[form][..., -channels:] for frame in frames]
    if not images:
        return []
    guessed = guess_at(images, network, size)
    return [
        clean(keep_rules(labels, frame.geometry, form))
        for frame, labels in zip(frames, guessed, strict=True)
    ]


def _own(network: Network, frames: Sequence[JudgedFrame], size: int) -> dict[str, Network]:
    form, channels = network.shape.form, network.shape.channels
    images: dict[str, list[NDArray[np.uint8]]] = {}
    for frame in frames:
        images.setdefault(frame.source, []).append(frame.images[form][..., -channels:])
    return {name: with_statistics_of(some, network, size) for name, some in images.items()}


def _each(
    frames: Sequence[JudgedFrame], network: Network, own: dict[str, Network], size: int
) -> list[NDArray[np.uint8]]:
    """Mark frames, those of a recording with a network of its own by that."""
    if not own:
        return _masks(frames, network, size)
    return [_masks([f], own.get(f.source, network), size)[0] for f in frames]


def _counts(frames: Sequence[JudgedFrame], masks: Sequence[NDArray[np.uint8]]) -> NDArray[np.int64]:
    both = [(f.truth, mask) for f, mask in zip(frames, masks, strict=True) if f.truth is not None]
    each = np.stack([confusion(truth, mask) for truth, mask in both])
    return np.asarray(each.sum(axis=0), np.int64)


def _dices(counts: NDArray[np.int64]) -> dict[str, float | None]:
    each = {NAMES[label]: _known(dice(counts)[label]) for label in CLASSES}
    values = [value for value in each.values() if value is not None]
    mean = float(np.mean(values)) if len(values) == len(each) else None
    return each | {"mean": mean, "b+c": _known(dice(merge_counts(counts))[Label.B_LINE])}


def _simulated(
    preset: str, frames: Sequence[JudgedFrame], masks: Sequence[NDArray[np.uint8]] | None
) -> Figures:
    if masks is None:
        return {f"{preset} mean": None, f"{preset} b+c": None}
    found = _dices(_counts(frames, masks))
    return {f"{preset} {name}": found[name] for name in ("mean", "b+c")}


def _annotated(frames: Sequence[JudgedFrame], masks: Sequence[NDArray[np.uint8]]) -> Figures:
    names = ("mean", "b+c", "a_line", "pleura 3 px", "a_line auc")
    if not frames:
        return {f"real {name}": None for name in names}
    found = _dices(_counts(frames, masks))
    truths = [frame.truth for frame in frames if frame.truth is not None]
    near = [tolerant_dice(t, mask, Label.PLEURA) for t, mask in zip(truths, masks, strict=True)]
    area = np.array([float((mask == Label.A_LINE).mean()) for mask in masks])
    drawn = np.array([bool((truth == Label.A_LINE).any()) for truth in truths])
    found["pleura 3 px"] = _known(float(np.nanmean(near))) if not np.isnan(near).all() else None
    found["a_line auc"] = _known(auc(area, drawn))
    return {f"real {name}": found[name] for name in names}


def _recordings(frames: Sequence[JudgedFrame], masks: Sequence[NDArray[np.uint8]]) -> Figures:
    areas: dict[str, list[tuple[float, float]]] = {}
    shows: dict[str, bool] = {}
    for frame, mask in zip(frames, masks, strict=True):
        if frame.b_lines is None:
            continue
        b = float((mask == Label.B_LINE).mean())
        merged = b + float((mask == Label.CONFLUENCE).mean())
        areas.setdefault(frame.source, []).append((merged, b))
        shows[frame.source] = frame.b_lines
    means = np.array([np.mean(areas[name], axis=0) for name in areas]).reshape(-1, 2)
    truth = np.array([shows[name] for name in areas], np.bool_)
    names = ("clips b+c auc", "clips b_line auc")
    if truth.size == 0:
        return dict.fromkeys(names)
    return {name: _known(auc(means[:, k], truth)) for k, name in enumerate(names)}


def _known(value: float) -> float | None:
    return None if math.isnan(value) else round(float(value), 4)
