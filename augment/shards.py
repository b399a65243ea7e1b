"""Many phantom frames at once, cropped and resized the way the program does it, kept on disk."""

from __future__ import annotations

import multiprocessing
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from augment.sampling import make, scene_renderer
from models.errors import ModelError
from models.preprocess import SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from augment.phantom.scene import Preset
    from models.preprocess import Form

_PATTERN = "shard-*.npz"


class ShardError(ModelError):
    """The samples are missing or damaged; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Samples as the network sees them.

    Parameters
    ----------
    images : (n, 256, 256) or (n, 256, 256, C) uint8
        Grey pictures of the sector in the form of the plan.
    labels : (n, 256, 256) uint8
        255 = undecided.
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
    earlier : tuple of int
        See `augment.sampling.make`; not empty makes pictures of several channels.
    readable : bool
        Also keep where no rib shadows the picture, for a network with that head.
    """

    scenes: int
    first_seed: int = 0
    frames: int = 2
    per_shard: int = 64
    size: int = 320
    form: Form = "square"
    preset: Preset | None = None
    earlier: tuple[int, ...] = ()
    readable: bool = False

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
    if shard.images.shape[:3] != shard.labels.shape or shard.images.shape[1:3] != (SIZE, SIZE):
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
    samples, where = [], []
    for seed in seeds:
        renderer = scene_renderer(seed, plan.size, plan.preset)
        times = np.random.default_rng([seed, 78]).choice(300, plan.frames, replace=False)
        for frame in sorted(int(t) for t in times):
            samples.append(
                make(
                    seed,
                    frame,
                    plan.size,
                    form=plan.form,
                    earlier=plan.earlier,
                    renderer=renderer,
                )
            )
            where.append((seed, frame))
    further: dict[str, Any] = (
        {"readable": np.stack([s.readable for s in samples])} if plan.readable else {}
    )
    path = _path(folder, seeds)
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        np.savez(
            file,
            images=np.stack([s.image for s in samples]),
            labels=np.stack([s.labels for s in samples]),
            seeds=np.array([w[0] for w in where], np.int64),
            frames=np.array([w[1] for w in where], np.int64),
            **further,
        )
    partial.replace(path)


def _path(folder: Path, seeds: range) -> Path:
    return folder / f"shard-{seeds.start:08d}.npz"
