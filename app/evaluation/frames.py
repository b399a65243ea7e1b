"""Labelled pictures to judge a model with: held-out phantom frames, samples, whole pictures."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from augment.phantom import sample_scene
from augment.training_scenes import VALIDATION_SEED, checked_renderer
from models.errors import ModelError
from models.geometry import Geometry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from augment.phantom import Preset, Renderer, Truth
    from augment.phantom.scene import Scene
    from capture.sector import Box

    Image = NDArray[np.uint8]

SectorUse = Literal["near", "exact", "found"]
"""near: the true sector a little off, at times without outline, as in training; exact: the true
sector; found: what the sector finder makes of the whole picture."""
SECTORS: tuple[SectorUse, ...] = get_args(SectorUse)

HELD_FRAMES = (40, 137)
"""Frames of each held-out scene; two moments of the breath."""
SIDE = 320
_EARLIER = (8, 4)  # frames before, at 30 a second: within .3 s
_JITTER, _NO_OUTLINE = 0.03, 0.2


class DataError(ModelError):
    """The pictures to judge with cannot be read; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled picture.

    Parameters
    ----------
    name : str
        For tables and the gallery.
    image, labels : (H, W) uint8
        Whole grey picture and its truth, 255 = undecided.
    box : (int, int, int, int) or None
        x, y, width, height of the part that is looked at, pixels; None: the sector is to be found.
    geometry : Geometry or None
        In pixels of the box; None with an unknown box.
    grid : (int, int, int, int) or None
        The part on which masks are compared; the box when not given.
    likely : (H, W) uint8 or None
        Truth with every undecided pixel's likeliest class, where the source knows it.
    earlier : tuple of (H, W) uint8
        Whole pictures before this one, oldest first; empty for a still.
    tags : mapping
        Subgroup to value: probe, depth, gain, pattern.
    truth : Truth or None
        Of a phantom frame.
    range_db : float
        What the grey levels 0…255 span, dB.
    """

    name: str
    image: Image
    labels: Image
    box: Box | None = None
    geometry: Geometry | None = None
    grid: Box | None = None
    likely: Image | None = None
    earlier: tuple[Image, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    truth: Truth | None = None
    range_db: float = 60.0


def phantom_frames(
    preset: Preset,
    count: int,
    *,
    sector: SectorUse = "near",
    history: bool = False,
    first_seed: int = VALIDATION_SEED,
) -> Iterator[Labelled]:
    """Draw held-out phantom frames, two a scene; the same ones every time.

    Parameters
    ----------
    preset : str
        As in `augment.phantom.sample_scene`.
    count : int
        Frames.
    sector : str
        See `SectorUse`.
    history : bool
        Also paint two earlier frames of each, for a network that looks back.
    first_seed : int
        Scenes from here on; nothing is trained on those of `VALIDATION_SEED` and above.
    """
    draw, each = partial(sample_scene, preset=preset), len(HELD_FRAMES)
    for first in range(0, count, each):
        renderer = checked_renderer(draw, first_seed + first // each, (SIDE, SIDE))
        for frame in HELD_FRAMES[: count - first]:
            yield _phantom(renderer, frame, sector, history)


def _phantom(renderer: Renderer, frame: int, sector: SectorUse, history: bool) -> Labelled:
    sample, scene = renderer.frame(frame), renderer.scene
    before = tuple(renderer.frame(frame - k).image for k in _EARLIER) if history else ()
    rng = np.random.default_rng([scene.seed, frame, 77])
    box = sample.truth.box if sector != "near" else _nearly(sample.truth.box, (SIDE, SIDE), rng)
    whole = sample.truth.geometry
    apex = None if whole.apex is None else (whole.apex[0] - box[0], whole.apex[1] - box[1])
    depth = whole.depth if apex else float(box[3])
    geometry = replace(whole, size=(box[3], box[2]), apex=apex, depth=depth)
    if sector == "near":
        geometry = _misread(geometry, rng)
    return Labelled(
        name=f"{scene.preset} {scene.seed} frame {frame}",
        image=sample.image,
        labels=sample.labels,
        box=None if sector == "found" else box,
        geometry=None if sector == "found" else geometry,
        likely=sample.likely,
        earlier=before,
        tags=tags_of(scene),
        truth=sample.truth,
        range_db=scene.machine.range_db,
    )


def tags_of(scene: Scene) -> dict[str, str]:
    """Subgroups of a scene: probe, depth of the picture, gain of the machine, pattern of lung."""
    depth, gain = scene.probe.depth_mm, scene.machine.gain_db
    return {
        "probe": scene.probe.kind,
        "depth": _band(depth, (60.0, 90.0, 120.0, 150.0), "mm"),
        "gain": _band(gain, (-20.0, -14.0, -8.0), "dB"),
        "pattern": f"{scene.pattern}{' in gel' if scene.gel else ''}",
    }


def _band(value: float, edges: tuple[float, ...], unit: str) -> str:
    k = int(np.searchsorted(edges, value))
    if k == 0:
        return f"up to {edges[0]:g} {unit}"
    if k == len(edges):
        return f"over {edges[-1]:g} {unit}"
    return f"{edges[k - 1]:g} to {edges[k]:g} {unit}"


def _misread(geometry: Geometry, rng: np.random.Generator) -> Geometry:
    """Return what a search would make of a sector: a fan a little off, or no outline at all."""
    if rng.random() < _NO_OUTLINE:
        return Geometry(size=geometry.size, kind="columns", mm_per_px=geometry.mm_per_px)
    if geometry.apex is None:
        return geometry
    x, y, radius, depth, left, right = rng.normal(0.0, _JITTER / 3, 6)
    long, span = geometry.depth, geometry.right - geometry.left
    return replace(
        geometry,
        apex=(geometry.apex[0] + 0.6 * x * long, geometry.apex[1] + y * long),
        radius=max(1.0, geometry.radius + radius * long),
        depth=long * (1.0 + depth),
        left=geometry.left + left * span,
        right=geometry.right + right * span,
    )


def _nearly(box: Box, size: tuple[int, int], rng: np.random.Generator) -> Box:
    """Return the box with every edge up to 3 % off."""
    x, y, w, h = box
    off = rng.uniform(-_JITTER, _JITTER, 4) * (w, h, w, h)
    x0, y0 = max(0, round(x + off[0])), max(0, round(y + off[1]))
    x1, y1 = min(size[0], round(x + w + off[2])), min(size[1], round(y + h + off[3]))
    return x0, y0, max(x1 - x0, 8), max(y1 - y0, 8)


def sample_frames(folder: Path, count: int) -> Iterator[Labelled]:
    """Read the samples that `pleura train` made.

    Raises
    ------
    ShardError
        If there is none, or one is damaged.
    """
    from augment.shards import read_shards

    left = count
    for shard in read_shards(folder):
        for k in range(min(left, len(shard.images))):
            name = f"scene {shard.seeds[k]} frame {shard.frames[k]}"
            height, width = shard.images[k].shape
            whole = Geometry(size=(height, width), kind="columns")
            yield Labelled(name, shard.images[k], shard.labels[k], (0, 0, width, height), whole)
        left -= min(left, len(shard.images))


def whole_pictures(path: Path, count: int) -> Iterator[Labelled]:
    """Read whole pictures out of an .npz with `I` and `M` (n, H, W) uint8.

    Further arrays (n,) of texts, such as `probe` and `pattern`, become subgroups.

    Raises
    ------
    DataError
        If the file is missing or holds no such pictures.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            images, labels = data["I"], data["M"]
            groups = {k: data[k] for k in data.files if data[k].shape == images.shape[:1]}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DataError(
            f"{path.name} is missing or holds no labelled pictures; "
            "expected an .npz with `I` and `M` (n, H, W) uint8."
        ) from error
    if images.shape != labels.shape or images.ndim != 3 or images.dtype != np.uint8:
        raise DataError(f"{path.name} must hold `I` and `M` of one shape (n, H, W), uint8.")
    for k in range(min(count, len(images))):
        tags = {name: str(values[k]) for name, values in groups.items() if name != "seed"}
        yield Labelled(f"{path.stem} {k}", images[k], labels[k], tags=tags)
