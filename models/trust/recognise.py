"""Is this lung: a tiny second network that looks at the whole sector, and its card.

The mask network marks a capsule or a fascia as pleura where there is no lung. A person sees at once
that this is liver, from all that lies under the line. So does this network; it marks nothing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, Protocol

import cv2
import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.errors import InvalidOutput, ModelFailed, ModelRejected
from models.manifest import sha256_of
from models.preprocess import squash
from models.runtime import create_session
from models.trust import concerns

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.runtime import Session, SessionFactory
    from models.trust.verdict import Concern

SIDE = 128
"""Height and width of the network's picture, pixels."""
HEALTHY_UP_TO = 0.02
"""A score up to here rests on what was not seen: only the look of the picture speaks for lung."""
NONE_BELOW, NONE_BELOW_WITH_SIGNS = 0.55, 0.4
"""A picture less like lung than this gets no number: less is asked for where A-lines or B-lines
speak for lung as well. Organs hardly ever show a repeat of the pleural line at its place, and white
lung looks much like liver."""
WARN_BELOW = 0.6
"""Less than this: a warning."""
SURE = 0.8
"""Without A-lines and B-lines a picture less like lung than this carries a warning."""
_LARGEST = 1 << 20


class Recogniser(Protocol):
    """Whatever tells lung from everything else."""

    def __call__(self, crop: NDArray[np.uint8], geometry: Geometry) -> float:
        """Tell how much a sector looks like lung, 0…1; not a number when it could not be told."""
        ...


class Card(BaseModel):
    """What the model file says about itself, beside it as JSON.

    Parameters
    ----------
    name, version : str
        Of the model.
    sha256 : str
        Of the model file's bytes.
    side : int
        Height and width of its picture, pixels; must be this program's.
    training : dict
        Pictures by what they show, epochs, seed, generator, command.
    figures : dict
        By what they are of.
    licence, intended_use : str
        In words.
    limits : tuple of str
        What is known not to work.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    schema_version: Literal[1] = Field(default=1, alias="schema")
    name: str = Field(min_length=1, max_length=100)
    version: str = Field(min_length=1, max_length=40)
    sha256: str = Field(default="0" * 64, pattern="^[0-9a-f]{64}$")
    side: Literal[128] = 128
    training: dict[str, str | int | float | dict[str, int]] = Field(default_factory=dict)
    figures: dict[str, float] = Field(default_factory=dict)
    licence: str = "Apache-2.0"
    intended_use: str = "Research and training; not for diagnosis."
    limits: tuple[str, ...] = ()


class OnnxRecogniser:
    """A recogniser on an ONNX Runtime session; make it with `load_recogniser`."""

    def __init__(self, session: Session, card: Card) -> None:
        self.card = card
        self._session = session
        self._input = session.get_inputs()[0].name

    def __call__(self, crop: NDArray[np.uint8], geometry: Geometry) -> float:
        """Tell how much a sector looks like lung.

        Parameters
        ----------
        crop : (H, W) uint8
            Grey picture of the sector's box.
        geometry : Geometry
            In pixels of the crop.

        Returns
        -------
        float
            0 not at all … 1; NaN when the network fails.
        """
        try:
            return self.judge(reduce(squash(crop, geometry)))
        except (ModelFailed, InvalidOutput):
            return math.nan

    def judge(self, image: NDArray[np.uint8]) -> float:
        """Tell it of a picture (128, 128) uint8 that `reduce` made, and of its mirror; the mean.

        Raises
        ------
        ModelFailed, InvalidOutput
            If the runtime fails, or its answer is no number.
        """
        logit = 0.5 * (self._logit(image) + self._logit(image[:, ::-1]))
        return 1.0 / (1.0 + math.exp(-min(max(logit, -30.0), 30.0)))

    def _logit(self, image: NDArray[np.uint8]) -> float:
        given = np.ascontiguousarray(image, np.float32)[None, None] * np.float32(1 / 255)
        try:
            answer = np.asarray(self._session.run(None, {self._input: given})[0])
        except Exception as error:  # the runtime raises its own and plain exceptions alike
            raise ModelFailed(
                "The network runtime failed on this picture; restart the program."
            ) from error
        if answer.shape != (1, 1) or not np.isfinite(answer).all():
            raise InvalidOutput("The network that tells lung from other organs gave no number.")
        return float(answer[0, 0])


def reduce(square: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Make the network's picture of the sector squashed to a square.

    Parameters
    ----------
    square : (256, 256) uint8
        The sector's crop as `models.preprocess.squash` makes it.

    Returns
    -------
    (128, 128) uint8
    """
    small = cv2.resize(square, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def concerns_of(
    lung: float | None, score: float = 0.0, *, a_lines: bool = False
) -> tuple[Concern, ...]:
    """Say what the answer speaks against a number.

    Parameters
    ----------
    lung : float or None
        0…1; NaN when it could not be told; None when it was not asked.
    score : float
        The number, 0…1.
    a_lines : bool
        Whether a repeat of the pleural line is marked where one belongs: a sign of air.
    """
    if lung is None:
        return ()
    if math.isnan(lung):
        return (concerns.UNCHECKED,)
    signs = a_lines or score > HEALTHY_UP_TO
    if lung < (NONE_BELOW_WITH_SIGNS if signs else NONE_BELOW):
        return (concerns.NOT_LUNG,)
    if not signs and lung < SURE:
        return (concerns.NOTHING_SEEN,)
    return (concerns.ODD_PICTURE,) if lung < WARN_BELOW else ()


def load_recogniser(
    onnx: Path, *, session_factory: SessionFactory = create_session
) -> OnnxRecogniser:
    """Load the network that fits its card, byte for byte, and try it once.

    Parameters
    ----------
    onnx : Path
        The model file; its card has the same name with ".json".
    session_factory : callable
        Makes the session of the very bytes that were checked.

    Raises
    ------
    ModelRejected
        If a file is missing or altered, or the graph is another.
    ModelFailed, InvalidOutput
        If the try fails.
    """
    card = load_card(onnx.with_suffix(".json"))
    data = _read(onnx)
    if sha256_of(data) != card.sha256:
        raise ModelRejected(
            f"The model file {onnx.name} is not the one that its card describes "
            "(its checksum differs); install Pleura again."
        )
    session = session_factory(data, threads=1)
    shapes = [tuple(port.shape) for port in (*session.get_inputs(), *session.get_outputs())]
    if shapes != [(1, 1, SIDE, SIDE), (1, 1)]:
        raise ModelRejected(
            f"The model file {onnx.name} is another kind of network; install Pleura again."
        )
    recogniser = OnnxRecogniser(session, card)
    ramp = np.linspace(0, 255, SIDE * SIDE).reshape(SIDE, SIDE)
    recogniser.judge(ramp.astype(np.uint8))
    return recogniser


def load_card(path: Path) -> Card:
    """Read a card.

    Raises
    ------
    ModelRejected
        If it is missing or does not fit; one sentence.
    """
    text = _read(path)
    try:
        return Card.model_validate_json(text)
    except ValidationError as error:
        raise ModelRejected(
            f"The card {path.name} does not fit this program; install Pleura again."
        ) from error


def save_card(path: Path, card: Card) -> None:
    """Write a card as JSON that people can read; it appears only when whole."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(card.model_dump_json(indent=2, by_alias=True) + "\n", encoding="utf-8")
    partial.replace(path)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise ModelRejected(f"The file {path.name} is far too large; not loaded.")
        return path.read_bytes()
    except OSError as error:
        raise ModelRejected(
            f"The file {path.name} is missing or unreadable; install Pleura again."
        ) from error
