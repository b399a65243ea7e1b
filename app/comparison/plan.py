"""What a comparison trains, in one TOML file: what all arms share, and what each differs in."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.cli.recipe_file import RecipeFile
from models.errors import ModelRejected

if TYPE_CHECKING:
    from pathlib import Path

Values = dict[str, Any]


class Arm(BaseModel):
    """One thing that is compared.

    Parameters
    ----------
    name, group : str
        As they stand in the table.
    shape, recipe : dict
        In place of what all share.
    own_statistics : bool
        Judge it once more with the statistics of batch normalisation of each recording.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    group: str
    shape: Values = {}
    recipe: Values = {}
    own_statistics: bool = False


class ComparisonFile(BaseModel):
    """All of a comparison but where it is written.

    Parameters
    ----------
    note : str
        What it is for.
    steps, seeds, size : int
        Budget of each training; trainings of each arm; side of the pictures, pixels.
    frames, first_seed : int
        Simulated frames to learn from, two of each scene, and the first scene.
    held : int
        Held-out simulated frames of each preset to judge by.
    each : int
        Unlabelled frames of a recording, for the AUC of recordings and for its statistics.
    shape, recipe : dict
        What all arms share; see `models.training`.
    arms : tuple of Arm
        In the order of the table.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    note: str = ""
    steps: Annotated[int, Field(ge=1)] = 300
    seeds: Annotated[int, Field(ge=1)] = 2
    size: Annotated[int, Field(ge=32, le=256, multiple_of=32)] = 128
    frames: Annotated[int, Field(ge=2)] = 3000
    first_seed: Annotated[int, Field(ge=0)] = 600_000
    held: Annotated[int, Field(ge=2)] = 60
    each: Annotated[int, Field(ge=2)] = 4
    shape: Values = {}
    recipe: Values = {}
    arms: Annotated[tuple[Arm, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _right(self) -> Self:
        names = [arm.name for arm in self.arms]
        if len(set(names)) < len(names):
            raise ValueError("expected arms of different names")
        for arm in self.arms:
            self.training(arm, 0)
        return self

    def training(self, arm: Arm, seed: int) -> RecipeFile:
        """All of the training of an arm with a seed."""
        budget = {"steps": self.steps, "minutes": None, "seed": seed}
        small = {"early_size": self.size, "early_share": 1.0 if self.size < 256 else 0.0}
        return RecipeFile.model_validate({
            "shape": self.shape | arm.shape,
            "recipe": self.recipe | arm.recipe | budget | small,
        })  # fmt: skip


def is_comparison(path: Path) -> bool:
    """Tell a comparison from a recipe: it has arms."""
    try:
        return "arms" in tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False  # whoever reads it as a recipe says what is wrong


def read_comparison(path: Path, flags: Values, only: tuple[str, ...] = ()) -> ComparisonFile:
    """Read a comparison.

    Parameters
    ----------
    path : Path
        TOML, see `assets/comparison.toml`.
    flags : dict
        In place of what the file says; None where a flag is not given.
    only : tuple of str
        Names of the arms to take; all when empty.

    Raises
    ------
    ModelRejected
        If the file cannot be read, a value is wrong, or there is no arm of a name.
    """
    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
        tree |= {name: value for name, value in flags.items() if value is not None}
        whole = ComparisonFile.model_validate(tree)
    except OSError as error:
        raise ModelRejected(f"{path.name} cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelRejected(f"{path.name} is no TOML file: {error}.") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ModelRejected(f"{path.name}: {place}: {first['msg']}.") from error
    names = [arm.name for arm in whole.arms]
    if unknown := [name for name in only if name not in names]:
        raise ModelRejected(f"{path.name} has no arm {unknown[0]!r}; it has {', '.join(names)}.")
    kept = tuple(arm for arm in whole.arms if not only or arm.name in only)
    return whole.model_copy(update={"arms": kept})
