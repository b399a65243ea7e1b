"""A network's forms side by side: float32, float16 and INT8, and which of them is shipped.

A form is kept if it fits the largest file, marks the masks of the float32 form, costs next to no
Dice on held-out frames, and is quick enough beside the paper's network.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from models.errors import ModelRejected
from models.labels import CLASSES, NAMES
from models.metrics import confusion, dice
from models.pace import MOST, shares_of_paper
from models.postprocess import clean
from models.preprocess import scale
from models.runtime import create_session
from models.segmenter import argmax
from models.training.quantize import agreement, halve, quantize

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from models.manifest import Input

    Images = NDArray[np.uint8]
    Paper = Callable[[NDArray[np.float32]], object]

Precision = Literal["float32", "float16", "int8"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)

LARGEST = 12_000_000
"""Largest model file that is shipped, bytes."""

FALL = 0.005
"""Most that a form may lose of the mean Dice of the five classes, pooled and per image."""

ALIKE = 1.05
"""Times that differ by less than this factor count as equal."""

LEAST_AGREEMENT = 0.95
"""Least pooled Dice of each class between the masks of a form and those of float32."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What the forms are judged with.

    Parameters
    ----------
    ranges : (n, 256, 256) or (n, 256, 256, frames) uint8
        Pictures as the network sees them, from which the integers' ranges are taken; some 100.
    pictures, labels : (m, 256, 256[, frames]) and (m, 256, 256) uint8
        Other pictures, with their truth, 255 = undecided.
    paper : callable
        The paper's network on one thread; see `models.paper_unet.load_paper_unet`.
    """

    ranges: Images
    pictures: Images
    labels: Images
    paper: Paper


@dataclass(frozen=True, slots=True)
class Variant:
    """One form and what it came to.

    Parameters
    ----------
    name : str
        Precision.
    data : bytes
        The ONNX file.
    pooled, per_image : float or None
        Mean Dice of the five classes on the held-out pictures, after the tidying.
    agreed : dict
        Pooled Dice of each class between its masks and those of float32.
    seconds, to_paper : float
        Time of preprocessing and network, and its share of the paper's network's.
    fault : str
        Why it is not kept; empty when it is. Slowness is no fault here.
    """

    name: Precision
    data: bytes
    pooled: float | None
    per_image: float | None
    agreed: Mapping[int, float | None]
    seconds: float = 0.0
    to_paper: float = 0.0
    fault: str = ""

    def as_dict(self) -> dict[str, float | None]:
        """Figures for a manifest, rounded; `kept` is 1 or 0."""
        agreed = [v for v in self.agreed.values() if v is not None]
        figures = {
            "dice_pooled": self.pooled,
            "dice_per_image": self.per_image,
            "least_agreement": min(agreed, default=None),
            "time_to_paper": self.to_paper,
            "megabytes": len(self.data) / 1e6,
            "kept": 0.0 if self.fault else 1.0,
        }
        return {k: None if v is None else round(v, 4) for k, v in figures.items()}


def make_variants(
    data: bytes, card: Input, trial: Trial, wish: Precision | None = None
) -> tuple[Variant, ...]:
    """Make the three forms of a float32 model, or the one wished for beside it, and judge them.

    Parameters
    ----------
    data : bytes
        The ONNX file, float32.
    card : Input
        What it takes.
    trial : Trial
        What to judge with.

    Returns
    -------
    tuple of Variant
        float32 first, then float16 and INT8.
    """
    names = [name for name in PRECISIONS if wish in (None, name) or name == "float32"]
    files = {name: _form(name, data, trial) for name in names}
    runs = {name: _runner(each) for name, each in files.items()}
    plain = _masks(runs["float32"], trial.pictures)
    found: list[Variant] = []
    for name, each in files.items():
        raw = plain if name == "float32" else _masks(runs[name], trial.pictures)
        pooled, per_image = _dice(trial.labels, np.stack([clean(mask) for mask in raw]))
        made = Variant(name, each, pooled, per_image, agreement(plain, raw))
        found.append(replace(made, fault=_fault(made, found[0] if found else made)))
    times = shares_of_paper({name: (run, card) for name, run in runs.items()}, trial.paper)
    return tuple(replace(v, seconds=times[v.name][0], to_paper=times[v.name][1]) for v in found)


def choose(
    variants: Sequence[Variant], wish: Precision | None = None, *, slow_is_fine: bool = False
) -> Variant:
    """Choose the form that is shipped: the quickest without a fault, or the one wished for.

    Of equally quick ones, to `ALIKE`, it is the smallest.

    Raises
    ------
    ModelRejected
        If there is none, or it is too slow.
    """
    if wish is None:
        able = [v for v in variants if not v.fault]
        if not able:
            raise ModelRejected(f"No form of the model can be shipped: {variants[0].fault}.")
        quick = min(v.seconds for v in able)
        best = min((v for v in able if v.seconds <= ALIKE * quick), key=lambda v: len(v.data))
    else:
        best = next(v for v in variants if v.name == wish)
        if best.fault:
            others = " or ".join(v.name for v in variants if not v.fault) or "another network"
            raise ModelRejected(f"The {wish} form is not kept: {best.fault}; take {others}.")
    if best.to_paper > MOST and not slow_is_fine:
        raise ModelRejected(
            f"The model's {best.name} form takes {best.to_paper:.2f} of the time of the paper's "
            f"U-Net, at most {MOST:.2f} is allowed: train a thinner network, "
            "or export with --slow-is-fine."
        )
    return best


def _form(name: Precision, data: bytes, trial: Trial) -> bytes:
    if name == "float32":
        return data
    return halve(data) if name == "float16" else quantize(data, trial.ranges)


def _fault(found: Variant, plain: Variant) -> str:
    """Say why a form cannot be shipped; nothing when it can."""
    if len(found.data) > LARGEST:
        return f"it has {len(found.data) / 1e6:.1f} MB, at most 12 are allowed"
    bad = [NAMES[c] for c in CLASSES if (v := found.agreed[c]) is not None and v < LEAST_AGREEMENT]
    if bad:
        return f"it marks {', '.join(bad)} otherwise than float32"
    falls = {
        "pooled": (plain.pooled, found.pooled),
        "per image": (plain.per_image, found.per_image),
    }
    for what, (before, after) in falls.items():
        if before is not None and not (after is not None and before - after <= FALL):
            lost = "all" if after is None else f"{before - after:.3f}"
            return f"it loses {lost} of the mean Dice ({what}), at most {FALL} is allowed"
    return ""


def _runner(data: bytes) -> Callable[[NDArray[np.float32]], NDArray[np.float32]]:
    session = create_session(data)
    return lambda image: session.run(None, {"image": image})[0]


def _masks(
    run: Callable[[NDArray[np.float32]], NDArray[np.float32]], pictures: Images
) -> NDArray[np.uint8]:
    return np.stack([argmax(run(scale(picture))[0]) for picture in pictures])


def _dice(labels: Images, masks: Images) -> tuple[float | None, float | None]:
    """Mean over the classes of the pooled Dice and of the mean Dice of the images."""
    counts = [confusion(truth, mask) for truth, mask in zip(labels, masks, strict=True)]
    pooled = dice(np.sum(counts, axis=0))[1:]
    each = np.stack([dice(count)[1:] for count in counts])
    means = [column[np.isfinite(column)] for column in each.T]
    per_image = np.array([column.mean() for column in means if column.size])
    return _mean(pooled[np.isfinite(pooled)]), _mean(per_image)


def _mean(values: NDArray[np.float64]) -> float | None:
    return float(values.mean()) if values.size else None
