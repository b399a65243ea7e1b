"""A lesson as a teacher writes it: one TOML file, checked; `docs/lessons.md` explains each key."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.lessons.errors import LessonError
from augment.phantom.scene import Preset, ProbeKind

Kind = Literal[
    "pattern", "count", "line", "score", "sliding", "point", "lookalike", "zones", "scorable"
]
AnswerKind = Literal["choice", "count", "share", "line", "place", "yes_no"]

ANSWERS: dict[Kind, AnswerKind] = {
    "pattern": "choice",
    "count": "count",
    "line": "line",
    "score": "share",
    "sliding": "yes_no",
    "point": "place",
    "lookalike": "choice",
    "zones": "choice",
    "scorable": "yes_no",
}
"""How each kind of lesson is answered."""

CLASSES: dict[Kind, tuple[str, ...]] = {
    "pattern": ("a-lines", "b-lines", "confluence", "consolidation", "effusion"),
    "count": ("none", "few", "many"),
    "line": ("whole", "ribs"),
    "score": ("none", "part", "most"),
    "sliding": ("slides", "does-not"),
    "point": ("left", "middle", "right"),
    "lookalike": ("b-line", "i-line", "z-line", "e-line"),
    "zones": ("0", "1", "2", "3"),
    "scorable": ("yes", "no"),
}
"""What a question of each kind may be about; misses are counted and repeated class by class."""

LARGEST_FILE = 1 << 18
_Sentence = Annotated[str, Field(min_length=3, max_length=300)]
_Share = Annotated[float, Field(ge=0.0, le=1.0)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Level(_Part):
    """How hard the pictures are from a difficulty on.

    Parameters
    ----------
    from_ : float
        Difficulty 0…1 from which this level counts; in the file `from`. The first begins at 0.
    preset : str
        Pictures of the phantom: "teaching" (clean), "training-phantom" (a gel trainer) or
        "clinical" (every flaw and look-alike).
    probes : tuple of str
        Kinds of probe to draw from; empty leaves it to the preset.
    slide_mm : (float, float)
        How far a lung that slides moves with a breath, mm; small is hard to see.
    most : int
        Questions with more B-lines than this are not asked.
    """

    from_: _Share = Field(alias="from")
    preset: Preset
    probes: tuple[ProbeKind, ...] = ()
    slide_mm: tuple[Annotated[float, Field(gt=0.0, le=20.0)], float] = (3.0, 12.0)
    most: Annotated[int, Field(ge=1, le=20)] = 8

    @model_validator(mode="after")
    def _range(self) -> Self:
        if self.slide_mm[1] < self.slide_mm[0]:
            raise ValueError("slide_mm must be two numbers, the smaller first")
        return self


class Choice(_Part):
    """One class of the lesson: how it is offered, why it is this, and how often it is asked.

    Parameters
    ----------
    name : str
        One of the kind's classes.
    text : str
        As it is offered and told.
    because : str
        How it is known in the picture; ends the sentence "... because ...".
    share : float
        How often it is asked, against the shares of the others.
    """

    name: str
    text: _Sentence
    because: _Sentence
    share: Annotated[float, Field(gt=0.0, le=100.0)] = 1.0


class Example(_Part):
    """A picture of the one-screen explanation, drawn by the generator.

    Parameters
    ----------
    wanted : str
        The class it shows.
    seed : int
        Which picture.
    caption : str
        What to see.
    difficulty : float
        0…1.
    """

    wanted: str
    seed: Annotated[int, Field(ge=0)]
    caption: _Sentence
    difficulty: _Share = 0.0


class Lesson(_Part):
    """A lesson; unknown keys are refused.

    Parameters
    ----------
    schema_ : int
        1; in the file `schema`.
    id : str
        Short name for the command line and for progress: small letters, digits and hyphens.
    title, goal, prompt : str
        What it is called, what is learnt, and what is asked.
    kind : str
        What is asked and how it is marked; see `CLASSES` and `ANSWERS`.
    look_for : tuple of str
        One to six sentences of the explanation.
    choices : tuple of Choice
        The classes that are asked.
    near : tuple of (str, str)
        Pairs of choices; one taken for the other earns half the credit.
    seconds : float
        Length of the recording; 0 is a still picture.
    levels : tuple of Level
        From easy to hard.
    zones : tuple of str
        Zones of an examination, for the kind "zones".
    examples : tuple of Example
        One to six pictures.
    sources : tuple of str
        Where it is published.
    pictures : str
        "phantom": simulated, marked against exact truth. "source": of a real phantom (or any other
        source) that the learner names, marked beside the network; counts and scores only.
    """

    schema_: Literal[1] = Field(alias="schema")
    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{1,39}$")]
    title: _Sentence
    goal: _Sentence
    prompt: _Sentence
    kind: Kind
    look_for: Annotated[tuple[_Sentence, ...], Field(min_length=1, max_length=6)]
    choices: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=8)]
    near: tuple[tuple[str, str], ...] = ()
    seconds: Annotated[float, Field(ge=0.0, le=12.0)] = 0.0
    levels: Annotated[tuple[Level, ...], Field(min_length=1, max_length=8)]
    zones: Annotated[tuple[_Sentence, ...], Field(max_length=28)] = ()
    examples: Annotated[tuple[Example, ...], Field(min_length=1, max_length=6)]
    sources: tuple[_Sentence, ...] = ()
    pictures: Literal["phantom", "source"] = "phantom"

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        known, names = CLASSES[self.kind], [choice.name for choice in self.choices]
        strange = [name for name in names if name not in known]
        if strange:
            raise ValueError(
                f"a lesson of kind {self.kind} has the classes {', '.join(known)}, not {strange[0]}"
            )
        if len(set(names)) < len(names):
            raise ValueError("each choice may stand once only")
        others = [name for pair in self.near for name in pair] + [e.wanted for e in self.examples]
        if lost := [name for name in others if name not in names]:
            raise ValueError(f"{lost[0]} is used under near or examples but is no choice")
        starts = [level.from_ for level in self.levels]
        if starts[0] != 0.0 or starts != sorted(set(starts)):
            raise ValueError("levels must begin with from = 0 and rise")
        if (self.kind == "zones") != bool(self.zones):
            raise ValueError("zones are named in lessons of kind zones, and only there")
        if self.pictures == "source" and self.kind not in ("count", "score"):
            raise ValueError("of a source only lessons of kind count and score can be asked")
        if self.kind in ("sliding", "point") and self.seconds < 2.0:
            raise ValueError("movement needs a recording: set seconds to 2 or more")
        return self

    @property
    def answer(self) -> AnswerKind:
        """How it is answered."""
        return ANSWERS[self.kind]

    @property
    def classes(self) -> tuple[str, ...]:
        """Names of the classes that are asked."""
        return tuple(choice.name for choice in self.choices)

    def level(self, difficulty: float) -> Level:
        """Level of a difficulty 0…1."""
        return [level for level in self.levels if level.from_ <= difficulty][-1]

    def choice(self, name: str) -> Choice:
        """Choice of a class; `LessonError` when the lesson has no such class."""
        for choice in self.choices:
            if choice.name == name:
                return choice
        raise LessonError(f"{self.id} asks about {', '.join(self.classes)}, not about {name}.")


def read_lesson(path: Path) -> Lesson:
    """Read a lesson file.

    Raises
    ------
    LessonError
        One sentence: what is wrong with which key.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LessonError(f"{path.name} is too large for a lesson (more than 256 kB).")
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return Lesson.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise LessonError(
            f"The lesson {path.name} is not usable: {where}: {first['msg']}."
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no readable TOML"
        raise LessonError(f"The lesson {path.name} cannot be read: {why}.") from None


def shipped_lessons(pictures: Literal["phantom", "source"] = "phantom") -> tuple[Lesson, ...]:
    """Lessons that come with Pleura, in the order in which they build on each other."""
    folder = Path(str(files("assets"))) / "lessons" / ("source" if pictures == "source" else "")
    found = tuple(read_lesson(path) for path in sorted(folder.glob("*.toml")))
    if not found:
        raise LessonError("The lessons are missing in this installation; install Pleura again.")
    return found


def find_lesson(name: str) -> Lesson:
    """Find a lesson by its id, or read one from a file that ends in .toml.

    Raises
    ------
    LessonError
        If there is none; the sentence names those that there are.
    """
    if name.lower().endswith(".toml"):
        return read_lesson(Path(name))
    lessons = shipped_lessons() + shipped_lessons("source")
    for lesson in lessons:
        if lesson.id == name:
            return lesson
    raise LessonError(
        f"There is no lesson {name!r}; choose one of {', '.join(each.id for each in lessons)}, "
        "or name a .toml file."
    )


def json_schema() -> dict[str, object]:
    """Return the schema of a lesson file, as `docs/lesson.schema.json` holds it."""
    schema = Lesson.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
