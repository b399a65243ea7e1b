"""A training in one TOML file: what to learn from, which network, how."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from augment.phantom.scene import Preset
from augment.transforms import Strength
from models.errors import ModelRejected
from models.training.recipe import Recipe
from models.training.unet import Shape


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Phantom(_Strict):
    """Simulated frames.

    Parameters
    ----------
    frames : int
        How many, two of each scene; with `online`, the number of scenes.
    first_seed : int, optional
        Of the first scene; taken from the recipe's seed when not given.
    preset : str, optional
        Of every scene; mixed when not given.
    online : bool
        Make them while training, anew each time, instead of keeping them on disk.
    share : float
        Part of every batch, relative to the other sources'.
    strength, style : str, Path
        See `augment.transforms.Varier`; "beams" where the shape's form is, "full" else.
    """

    kind: Literal["phantom"] = "phantom"
    frames: Annotated[int, Field(ge=2)] = 16000
    first_seed: Annotated[int | None, Field(ge=0)] = None
    preset: Preset | None = None
    online: bool = False
    share: Annotated[float, Field(gt=0)] = 1.0
    strength: Strength | None = None
    style: Path | None = None


class Shards(_Strict):
    """Samples that are there already: a folder of shards, such as annotated real frames."""

    kind: Literal["shards"]
    folder: Path
    limit: Annotated[int | None, Field(ge=1)] = None
    share: Annotated[float, Field(gt=0)] = 1.0
    strength: Strength | None = None
    style: Path | None = None


class Data(_Strict):
    """What to learn from and what to check with.

    Parameters
    ----------
    sources : list
        Of `Phantom` or `Shards`, told apart by `kind`.
    held : int
        Simulated frames to check with.
    held_preset : str, optional
        Their preset; mixed when not given.
    held_folder : Path, optional
        Check with this folder of shards instead.
    """

    sources: tuple[Annotated[Phantom | Shards, Field(discriminator="kind")], ...] = (Phantom(),)
    held: Annotated[int, Field(ge=2)] = 300
    held_preset: Preset | None = None
    held_folder: Path | None = None


class Card(_Strict):
    """What a manifest says that no checkpoint knows.

    Parameters
    ----------
    simulated : str
        Which simulated pictures; told from the sources when not given.
    real_frames, real_patients : int, optional
        Annotated real frames among the shards, and their patients.
    limits : list of str
        What was found not to work.
    """

    simulated: str = ""
    real_frames: Annotated[int | None, Field(ge=0)] = None
    real_patients: Annotated[int | None, Field(ge=0)] = None
    limits: tuple[str, ...] = ()


class RecipeFile(_Strict):
    """All of a training but where it is written.

    Parameters
    ----------
    note : str
        What it is for, and what it took.
    data : Data
    shape : Shape
        See `models.training.unet.Shape`.
    recipe : Recipe
        See `models.training.recipe.Recipe`.
    start : Path, optional
        Weights to begin with.
    card : Card
        For the manifest of the exported model.
    """

    note: str = ""
    data: Data = Data()
    shape: Shape = Shape()
    recipe: Recipe = Recipe(minutes=60)
    start: Path | None = None
    card: Card = Card()

    @model_validator(mode="after")
    def _no_stray_end(self) -> Self:
        if not self.data.sources:
            raise ValueError("expected at least one source of samples")
        return self


def read_recipe(path: Path) -> RecipeFile:
    """Read a recipe.

    Raises
    ------
    ModelRejected
        If the file is missing or no TOML, or a value in it is unknown or out of range; the first
        such value is named.
    """
    try:
        return RecipeFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise ModelRejected(f"{path.name} cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelRejected(f"{path.name} is no TOML file: {error}.") from error
    except RecursionError as error:
        raise ModelRejected(f"{path.name} is nested too deeply to be a recipe.") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ModelRejected(f"{path.name}: {place}: {first['msg']}.") from error
