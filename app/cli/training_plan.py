"""From a recipe file and flags to the samples of a training."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.cli.recipe_file import Phantom, RecipeFile, read_recipe
from augment.dataset import SceneSamples, ShardSamples
from augment.sampling import EARLIER
from augment.shards import Plan, make_shards
from augment.training_scenes import VALIDATION_SEED
from models.training import parallel
from models.training.mixture import Mixture, Source
from models.training.prefetch import Prefetch
from models.training.recipe import Samples
from models.training.unet import norm_named

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager, ExitStack
    from pathlib import Path

    from app.cli.recipe_file import Shards
    from augment.phantom.scene import Preset
    from augment.transforms import Strength
    from models.training.unet import Shape

    Show = Callable[[str], AbstractContextManager[Callable[[int, int], None]]]

SPREAD = 10_000
"""Scenes between the first scenes of two seeds."""

APART = 150_000
"""Scenes between the first scenes of two sources of a recipe."""


def read(
    path: Path | None,
    flags: Mapping[str, Any],
    *,
    frames: int | None = None,
    held: int | None = None,
    norm: str | None = None,
    start: Path | None = None,
) -> RecipeFile:
    """Read a recipe, or take the usual one, and put what the flags say in its place.

    Parameters
    ----------
    path : Path, optional
        The TOML file.
    flags : dict
        Fields of the recipe, None where a flag is not given.
    frames, held : int, optional
        Simulated frames of every source of them, and to check with.
    norm : str, optional
        Normalisation.
    start : Path, optional
        Weights to begin with.

    Raises
    ------
    ModelRejected
        If the file is wrong.
    ValueError
        If a flag is.
    """
    file = read_recipe(path) if path is not None else RecipeFile()
    recipe = replace(file.recipe, **{k: v for k, v in flags.items() if v is not None})
    shape = file.shape if norm is None else replace(file.shape, norm=norm_named(norm))
    sources = tuple(
        s.model_copy(update={"frames": frames}) if frames and isinstance(s, Phantom) else s
        for s in file.data.sources
    )
    data = file.data.model_copy(update={"sources": sources, "held": held or file.data.held})
    return file.model_copy(
        update={
            "recipe": recipe,
            "shape": shape,
            "data": data,
            "start": start or file.start,
        }
    )


def samples(
    file: RecipeFile, out: Path, workers: int, show: Show, stack: ExitStack
) -> tuple[Mixture, ShardSamples]:
    """Make or open the samples of a recipe.

    Parameters
    ----------
    file : RecipeFile
    out : Path
        Folder of the training; simulated frames are kept in `train`, `train-1`, … and `held`.
    workers : int
        Processes.
    show : callable
        Gives the progress of making a kind of samples.
    stack : ExitStack
        Ends the processes that make samples on the way.

    Returns
    -------
    Mixture, ShardSamples
        To learn from and to check with.
    """
    sources = []
    for number, source in enumerate(file.data.sources):
        folder = out / (f"train-{number}" if number else "train")
        made: Samples
        if isinstance(source, Phantom) and source.online:
            made = stack.enter_context(Prefetch(_scenes(source, file, number), workers))
        else:
            made = _kept(source, file, number, folder, workers, show)
        sources.append(Source(made, source.share))
    return Mixture(sources), _held(file, out / "held", workers, show)


def _scenes(source: Phantom, file: RecipeFile, number: int) -> SceneSamples:
    return SceneSamples(
        source.frames,
        _first(source, file, number),
        form=file.shape.form,
        preset=source.preset,
        earlier=_earlier(file.shape),
        strength=source.strength or _usual(file.shape),
        style=source.style,
    )


def _kept(
    source: Phantom | Shards,
    file: RecipeFile,
    number: int,
    folder: Path,
    workers: int,
    show: Show,
) -> ShardSamples:
    strength = source.strength or _usual(file.shape)
    if not isinstance(source, Phantom):
        return ShardSamples(source.folder, strength, source.limit, source.style)
    scenes, first = -(-source.frames // 2), _first(source, file, number)
    if first + scenes > VALIDATION_SEED:
        raise ValueError(
            f"{scenes} scenes from seed {first} on would reach those held out, {VALIDATION_SEED} "
            "and up; give another first_seed or fewer frames"
        )
    plan = _plan(scenes, first, file.shape, source.preset)
    _make(folder, plan, workers, show, "training")
    return ShardSamples(folder, strength, source.frames, source.style)


def _held(file: RecipeFile, folder: Path, workers: int, show: Show) -> ShardSamples:
    if file.data.held_folder is not None:
        return ShardSamples(file.data.held_folder, "none")
    scenes = -(-file.data.held // 2)
    plan = _plan(scenes, VALIDATION_SEED, file.shape, file.data.held_preset)
    _make(folder, plan, workers, show, "held-out")
    return ShardSamples(folder, "none")


def _make(folder: Path, plan: Plan, workers: int, show: Show, kind: str) -> None:
    """Make shards in the first process; the others wait for it."""
    if parallel.rank() == 0:
        with show(kind) as report:
            make_shards(folder, plan, workers=workers, report=report)
    parallel.wait()


def _plan(scenes: int, first: int, shape: Shape, preset: Preset | None) -> Plan:
    return Plan(
        scenes,
        first,
        form=shape.form,
        preset=preset,
        earlier=_earlier(shape),
        readable="readable" in shape.heads,
    )


def _earlier(shape: Shape) -> tuple[int, ...]:
    return EARLIER if shape.channels > 1 else ()


def _first(source: Phantom, file: RecipeFile, number: int) -> int:
    """Seed of the first scene; every source of a recipe has scenes of its own."""
    if source.first_seed is not None:
        return source.first_seed
    return (file.recipe.seed * SPREAD + number * APART) % VALIDATION_SEED


def _usual(shape: Shape) -> Strength:
    return "beams" if shape.form == "beams" else "full"
