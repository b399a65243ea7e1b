"""Pictures to learn from whether lung is in view: simulated lungs, organs, and what is neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np

from augment.phantom import Renderer, sample_scene
from augment.phantom.scene import PATTERNS
from augment.sampling import make
from augment.training_scenes import preset_of
from models.geometry import Geometry
from models.labels import Label
from models.preprocess import squash
from models.trust.recognise import reduce

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    Draw = Callable[[np.random.Generator, int, int], NDArray[np.float64]]

Sort = Literal["lung", "organ", "turned"]
SIDE = 320
LUNG_PATTERNS = tuple(pattern for pattern in PATTERNS if pattern != "L")
_FRAMES = 300
_INNER, _TRIES, _STRIDE = 0.35, 6, 10_000_000
_PLEURA = 0.15
"""Least share of the columns with pleura that makes a picture one of lung."""


@dataclass(frozen=True, slots=True)
class Example:
    """One picture as the recogniser sees it.

    Parameters
    ----------
    image : (128, 128) uint8
        See `models.trust.recognise.reduce`.
    lung : bool
        Whether readable lung is in view.
    kind : str
        What it is: "lung", an organ, or what was drawn.
    """

    image: Image
    lung: bool
    kind: str


def lung_example(seed: int) -> Example:
    """Simulate lung of any pattern, also with an organ beside it, with enough pleura to read."""
    pattern = LUNG_PATTERNS[int(np.random.default_rng([seed, 81]).integers(len(LUNG_PATTERNS)))]
    for k in range(_TRIES):
        own = seed + k * _STRIDE
        # Every other scene keeps the pattern that its seed draws: A and B are the most frequent.
        renderer = _renderer(own, pattern if seed % 2 else None)
        if renderer.scene.pattern == "L":
            continue
        image, labels = _look(own, renderer)
        if (labels == Label.PLEURA).any(axis=0).mean() >= _PLEURA:
            return Example(reduce(_inner(image, own)), True, "lung")
    raise ValueError(f"no readable lung near seed {seed}")


def organ_example(seed: int) -> Example:
    """Simulate liver, kidney, heart or bowel, all beams of the probe on it."""
    renderer = _renderer(seed, "L")
    organ = renderer.scene.lesions.organ
    image, _ = _look(seed, renderer)
    return Example(reduce(_inner(image, seed)), False, "organ" if organ is None else organ.kind)


def drawn_example(seed: int, draw: Draw, kind: str) -> Example:
    """Put a drawing into a sector, or show it whole."""
    rng = np.random.default_rng([seed, 82])
    page = np.clip(np.nan_to_num(draw(rng, SIDE, SIDE)), 0, 255).astype(np.uint8)
    whole = Geometry(size=page.shape, kind="columns")
    if rng.random() < 0.4:
        x = SIDE * rng.uniform(0.4, 0.6)
        above, wide = SIDE * rng.uniform(0.0, 0.5), rng.uniform(0.3, 0.7)
        whole = Geometry(
            size=page.shape, kind="fan", apex=(x, -above), radius=above + 4,
            depth=SIDE * rng.uniform(0.85, 1.0), left=-wide, right=wide,
        )  # fmt: skip
    return Example(reduce(squash(page, whole)), False, kind)


def turned_lung(seed: int) -> Example:
    """Simulate a lung and take it apart."""
    image, kind = take_apart(lung_example(seed).image, seed)
    return Example(image, False, kind)


def take_apart(lung: Image, seed: int) -> tuple[Image, str]:
    """Turn a picture round or on its side, or put its pieces in another order.

    The grain stays that of the machine, so that grain alone never tells lung from anything else.
    """
    rng = np.random.default_rng([seed, 83])
    how = int(rng.integers(3))
    if how < 2:
        turned = np.rot90(lung, 2 if how == 0 else int(rng.choice([1, 3])))
        return np.ascontiguousarray(turned), "lung turned"
    n = int(rng.choice([2, 4]))
    side = lung.shape[0] // n
    pieces = [lung[y : y + side, x : x + side] for y in range(0, lung.shape[0], side)
              for x in range(0, lung.shape[1], side)]  # fmt: skip
    order = rng.permutation(len(pieces))
    rows = [np.hstack([pieces[k] for k in order[r * n : r * n + n]]) for r in range(n)]
    return np.ascontiguousarray(np.vstack(rows)), "lung in pieces"


def examples(sort: Sort, seeds: range) -> Iterator[Example]:
    """Simulate one picture a seed."""
    of = {"lung": lung_example, "organ": organ_example, "turned": turned_lung}[sort]
    yield from map(of, seeds)


def _renderer(seed: int, pattern: str | None) -> Renderer:
    return Renderer(sample_scene(seed, preset_of(seed), pattern=pattern), (SIDE, SIDE))


def _look(seed: int, renderer: Renderer) -> tuple[Image, Image]:
    frame = int(np.random.default_rng([seed, 84]).integers(_FRAMES))
    made = make(seed, frame, SIDE, renderer=renderer)
    return made.image, made.labels


def _inner(image: Image, seed: int) -> Image:
    """Cut into the sector now and then, as published and cropped recordings are."""
    rng = np.random.default_rng([seed, 85])
    if rng.random() >= _INNER:
        return image
    height, width = image.shape
    top, bottom = rng.uniform(0, 0.06), rng.uniform(0.65, 1.0)
    left, right = rng.uniform(0, 0.25), rng.uniform(0.75, 1.0)
    part = image[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]
    inter = cv2.INTER_LINEAR
    return np.asarray(cv2.resize(part, (width, height), interpolation=inter), np.uint8)
