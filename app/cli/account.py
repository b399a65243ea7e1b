"""What the manifest of an exported model says of its training, from its recipes and from flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.recipe_file import Phantom, read_recipe
from models.errors import ModelRejected
from models.training.account import Account

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.cli.recipe_file import RecipeFile


def account_of(
    recipes: Sequence[Path], real_frames: int | None = None, real_patients: int | None = None
) -> Account:
    """Make the account of a training in stages.

    Parameters
    ----------
    recipes : sequence of Path
        Of the stages, in order; the last one's card counts. None says nothing.
    real_frames, real_patients : int, optional
        In place of what the card says. Where neither does, it is 0 if all of the recipes' frames
        are simulated, else unknown.

    Raises
    ------
    ModelRejected
        If a recipe cannot be read, or real frames are told without their patients.
    """
    stages = [read_recipe(path) for path in recipes]
    card = stages[-1].card if stages else None
    frames, patients = real_frames, real_patients
    if frames is None and patients is None and card is not None:
        frames, patients = card.real_frames, card.real_patients
    if frames is None and patients is None and _only_phantom(stages):
        frames = patients = 0
    try:
        return Account(
            generator=(card.simulated if card else "") or _simulated(stages),
            preset=_presets(stages),
            real_frames=frames,
            real_patients=patients,
            limits=card.limits if card else (),
            commands=tuple(_commands(recipes, stages)),
        )
    except ValueError as error:
        raise ModelRejected(f"{error} Give --real-frames and --real-patients.") from error


def _only_phantom(stages: Sequence[RecipeFile]) -> bool:
    """Tell whether nothing but simulated frames can have come in."""
    sources = [s for stage in stages for s in stage.data.sources]
    simulated = all(isinstance(s, Phantom) and s.style is None for s in sources)
    return bool(stages) and stages[0].start is None and simulated


def _phantoms(stages: Sequence[RecipeFile]) -> list[Phantom]:
    return [s for stage in stages for s in stage.data.sources if isinstance(s, Phantom)]


def _simulated(stages: Sequence[RecipeFile]) -> str:
    counts = [
        f"{s.frames} {'scenes, drawn anew while training' if s.online else 'frames'}"
        for s in _phantoms(stages)
    ]
    return "augment.phantom" + (f": {', then '.join(counts)}" if counts else "")


def _presets(stages: Sequence[RecipeFile]) -> str:
    names = dict.fromkeys(s.preset or "mixed" for s in _phantoms(stages))
    return ", ".join(names) or "mixed"


def _commands(recipes: Sequence[Path], stages: Sequence[RecipeFile]) -> list[str]:
    lines, before = list[str](), ""
    for path, stage in zip(recipes, stages, strict=True):
        name = path.name if path.is_absolute() else path.as_posix()
        start = f" --start {before}" if before and stage.start is None else ""
        lines.append(f"pleura train {name} --out runs/{path.stem}{start}")
        before = f"runs/{path.stem}/last.safetensors"
    if before:
        given = [path.name if path.is_absolute() else path.as_posix() for path in recipes]
        flags = " ".join(f"--recipe {name}" for name in given)
        lines.append(f"pleura export {before} -o lung.onnx {flags}")
    return lines
