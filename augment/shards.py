"""Many phantom frames at once, cropped and resized the way the program does it, kept on disk."""

from __future__ import annotations

import multiprocessing
import zipfile
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom import Renderer, sample_scene
from augment.training_scenes import checked_renderer, training_scene
from models.errors import ModelError
from models.geometry import Geometry
from models.preprocess import SIZE, shape, shape_labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from models.preprocess import Form

_JITTER = 0.03
_NO_OUTLINE = 0.15
_PATTERN = "shard-*.npz"


class ShardError(ModelError):
    """The samples are missing or damaged; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Samples as the network sees them.

    Parameters
    ----------
    images, labels : (n, 256, 256) uint8
        Grey pictures of the sector in the form of the plan, and labels with 255 = undecided.
    seeds, frames : (n,) int64
        Scene and frame number of each.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    seeds: NDArray[np.int64]
    frames: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make.

    Parameters
    ----------
    scenes : int
        Number of scenes.
    first_seed : int
        Seed of the first; the others follow.
    frames : int
        Frames of each scene, at different times of the breath.
    per_shard : int
        Scenes of one file.
    size : int
        Height and width of the rendered picture before the crop, pixels.
    form : str
        How the crop is laid out, "square" or "beams"; see `models.preprocess`.
    preset : str or None
        Of every scene; None mixes them as training does.
    """

    scenes: int
    first_seed: int = 0
    frames: int = 2
    per_shard: int = 64
    size: int = 320
    form: Form = "square"
    preset: Preset | None = None

    def __post_init__(self) -> None:
        if min(self.scenes, self.frames, self.per_shard) < 1 or self.first_seed < 0:
            raise ValueError("expected at least one scene, frame and scene a shard, seed >= 0")

    @property
    def shards(self) -> list[range]:
        """Seeds of each file."""
        end = self.first_seed + self.scenes
        starts = range(self.first_seed, end, self.per_shard)
        return [range(s, min(s + self.per_shard, end)) for s in starts]


def make_shards(
    folder: Path,
    plan: Plan,
    *,
    workers: int = 2,
    report: Callable[[int, int], None] | None = None,
) -> int:
    """Make the samples of a plan in several processes; files that are there already stay.

    Parameters
    ----------
    folder : Path
        Where to write `shard-<first seed>.npz`; made when missing.
    plan : Plan
        What to make.
    workers : int
        Processes; 1 works in this one.
    report : callable, optional
        Told the files done and the files in all.

    Returns
    -------
    int
        Files made now.
    """
    folder.mkdir(parents=True, exist_ok=True)
    missing = [seeds for seeds in plan.shards if not _path(folder, seeds).exists()]
    jobs = [(folder, seeds, plan) for seeds in missing]
    done = len(plan.shards) - len(missing)
    for _ in _run(jobs, workers):
        done += 1
        if report is not None:
            report(done, len(plan.shards))
    return len(missing)


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
    jitter : float
        Largest error of each edge of the box, share of its size, and three times the usual error
        of the fan: what a detected sector may be off.
    renderer : Renderer, optional
        The scene's, when more frames of it are made.

    Returns
    -------
    image, labels : (256, 256) uint8
    """
    renderer = renderer or _renderer(seed, size, preset)
    sample = renderer.frame(frame)
    rng = np.random.default_rng([seed, frame, 77])
    height, width = sample.image.shape
    x0, y0, x1, y1 = _perturbed(sample.truth.box, (width, height), jitter, rng)
    image, labels = sample.image[y0:y1, x0:x1], sample.labels[y0:y1, x0:x1]
    geometry = _shifted(sample.truth.geometry, (x0, y0), image.shape)
    if jitter and rng.random() < _NO_OUTLINE:  # a sector whose outline was not found
        geometry = Geometry(size=geometry.size, kind="columns")
    elif form == "beams":
        geometry = _misread(geometry, jitter / 3, rng)
    grey = shape(np.ascontiguousarray(image), geometry, form=form)
    return grey, shape_labels(np.ascontiguousarray(labels), geometry, form=form)


def read_shards(folder: Path) -> list[Shard]:
    """Read every finished file of a folder, in the order of the seeds.

    Raises
    ------
    ShardError
        If there is none, or one is damaged.
    """
    paths = sorted(folder.glob(_PATTERN))
    if not paths:
        raise ShardError(f"{folder.name} holds no training samples; make them with more --frames.")
    return [_read(path) for path in paths]


def _read(path: Path) -> Shard:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            shard = Shard(data["images"], data["labels"], data["seeds"], data["frames"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise ShardError(f"{path.name} is damaged; delete it and it is made anew.") from error
    if shard.images.shape != shard.labels.shape or shard.images.shape[1:] != (SIZE, SIZE):
        raise ShardError(f"{path.name} holds samples of another size; delete it.")
    return shard


def _run(jobs: list[tuple[Path, range, Plan]], workers: int) -> Iterator[None]:
    if workers <= 1 or len(jobs) <= 1:
        yield from map(_make, jobs)
        return
    # A fresh interpreter for each worker: threads of OpenCV do not survive a fork.
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield from pool.imap_unordered(_make, jobs)


def _make(job: tuple[Path, range, Plan]) -> None:
    folder, seeds, plan = job
    cv2.setNumThreads(1)
    images, labels, where = [], [], []
    for seed in seeds:
        renderer = _renderer(seed, plan.size, plan.preset)
        times = np.random.default_rng([seed, 78]).choice(300, plan.frames, replace=False)
        for frame in sorted(int(t) for t in times):
            image, truth = make_sample(seed, frame, plan.size, form=plan.form, renderer=renderer)
            images.append(image)
            labels.append(truth)
            where.append((seed, frame))
    path = _path(folder, seeds)
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        np.savez(
            file,
            images=np.stack(images),
            labels=np.stack(labels),
            seeds=np.array([w[0] for w in where], np.int64),
            frames=np.array([w[1] for w in where], np.int64),
        )
    partial.replace(path)


def _renderer(seed: int, size: int, preset: Preset | None) -> Renderer:
    draw = training_scene if preset is None else partial(sample_scene, preset=preset)
    return checked_renderer(draw, seed, (size, size))


def _path(folder: Path, seeds: range) -> Path:
    return folder / f"shard-{seeds.start:08d}.npz"


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
