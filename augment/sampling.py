"""One phantom frame the way a network meets it: cropped a little off, laid out, labelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom import Renderer, sample_scene
from augment.training_scenes import checked_renderer, training_scene
from models.geometry import Geometry
from models.preprocess import shape, shape_labels

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from models.preprocess import Form

EARLIER = (9, 4)
"""Frames before now, oldest first, of a network that looks back; .3 and .13 s at 30 a second."""

_JITTER = 0.03
_NO_OUTLINE = 0.15


@dataclass(frozen=True, slots=True)
class Made:
    """A sample.

    Parameters
    ----------
    image : (256, 256) or (256, 256, C) uint8
        Grey picture in the form asked for; C pictures, oldest first, of a network that looks back.
    labels : (256, 256) uint8
        Of the newest, 255 = undecided.
    readable : (256, 256) uint8
        1 where no rib shadows the pixel, else 0; also outside the sector.
    """

    image: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    readable: NDArray[np.uint8]


def make_sample(
    seed: int,
    frame: int,
    size: int = 320,
    *,
    form: Form = "square",
    preset: Preset | None = None,
    jitter: float = _JITTER,
    renderer: Renderer | None = None,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Make picture and labels of one sample; arguments as in `make`.

    Returns
    -------
    image, labels : (256, 256) uint8
    """
    made = make(seed, frame, size, form=form, preset=preset, jitter=jitter, renderer=renderer)
    return made.image, made.labels


def make(
    seed: int,
    frame: int,
    size: int = 320,
    *,
    form: Form = "square",
    preset: Preset | None = None,
    earlier: tuple[int, ...] = (),
    jitter: float = _JITTER,
    renderer: Renderer | None = None,
) -> Made:
    """Make one sample: render, crop to the sector's box a little off, lay it out.

    Parameters
    ----------
    seed, frame : int
        Scene and frame number.
    size : int
        Height and width of the rendered picture, pixels.
    form : str
        "square" or "beams", see `models.preprocess`.
    preset : str, optional
        Of the scene; as training draws it when not given.
    earlier : tuple of int
        How many frames before now each further picture is, oldest first; before the first frame of
        a scene there is only the first.
    jitter : float
        Largest error of each edge of the box, share of its size, and three times the usual error
        of the fan: what a detected sector may be off.
    renderer : Renderer, optional
        The scene's, when more frames of it are made.
    """
    renderer = renderer or scene_renderer(seed, size, preset)
    sample = renderer.frame(frame)
    rng = np.random.default_rng([seed, frame, 77])
    height, width = sample.image.shape
    x0, y0, x1, y1 = _perturbed(sample.truth.box, (width, height), jitter, rng)
    cut = slice(y0, y1), slice(x0, x1)
    geometry = _shifted(sample.truth.geometry, (x0, y0), (y1 - y0, x1 - x0))
    if jitter and rng.random() < _NO_OUTLINE:  # a sector whose outline was not found
        geometry = Geometry(size=geometry.size, kind="columns")
    elif form == "beams":
        geometry = _misread(geometry, jitter / 3, rng)
    pictures = [renderer.frame(max(0, frame - back)).image for back in earlier]
    greys = [
        shape(np.ascontiguousarray(picture[cut]), geometry, form=form)
        for picture in (*pictures, sample.image)
    ]
    lit = (~sample.shadow).astype(np.uint8)
    labels, readable = (
        shape_labels(np.ascontiguousarray(each[cut]), geometry, form=form)
        for each in (sample.labels, lit)
    )
    return Made(greys[0] if len(greys) == 1 else np.stack(greys, axis=-1), labels, readable)


def scene_renderer(seed: int, size: int, preset: Preset | None) -> Renderer:
    """Make the renderer of a seed's scene, of a preset or as training draws it."""
    draw = training_scene if preset is None else partial(sample_scene, preset=preset)
    return checked_renderer(draw, seed, (size, size))


def _perturbed(
    box: tuple[int, int, int, int],
    size: tuple[int, int],
    jitter: float,
    rng: np.random.Generator,
) -> tuple[int, int, int, int]:
    """Return the edges x0, y0, x1, y1 of a box whose every edge is a little off, in the picture."""
    x, y, w, h = box
    off = rng.uniform(-jitter, jitter, 4) * (w, h, w, h)
    x0, y0 = max(0, round(x + off[0])), max(0, round(y + off[1]))
    x1, y1 = min(size[0], round(x + w + off[2])), min(size[1], round(y + h + off[3]))
    return x0, y0, max(x1, x0 + 8), max(y1, y0 + 8)


def _shifted(geometry: Geometry, corner: tuple[int, int], size: tuple[int, ...]) -> Geometry:
    """Return the picture's geometry in pixels of a crop."""
    apex = geometry.apex
    moved = None if apex is None else (apex[0] - corner[0], apex[1] - corner[1])
    return replace(geometry, size=(size[0], size[1]), apex=moved)


def _misread(geometry: Geometry, error: float, rng: np.random.Generator) -> Geometry:
    """Return a fan as its detection would find it: apex, radius, depth and angles a little off."""
    if geometry.kind != "fan" or geometry.apex is None:
        return geometry
    x, y, radius, depth, left, right = rng.normal(0.0, error, 6)
    long, span = geometry.depth, geometry.right - geometry.left
    return replace(
        geometry,
        apex=(geometry.apex[0] + 0.6 * x * long, geometry.apex[1] + y * long),
        radius=max(1.0, geometry.radius + radius * long),
        depth=long * (1.0 + depth),
        left=geometry.left + left * span,
        right=geometry.right + right * span,
    )
