"""Where to hold the probe: protocols with 6, 8, 12 and 14 zones, each with its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, cast, get_args

from capture.errors import CaptureError

Key = Literal["6", "8", "12", "14"]
"""Name of a protocol: its number of zones."""


class ExamError(CaptureError):
    """Something about an exam that a person can mend; one sentence that says how."""


class Side(StrEnum):
    """The patient's side."""

    RIGHT = "right"
    LEFT = "left"


class View(StrEnum):
    """On which drawing of the chest a zone lies."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Zone:
    """One place on the chest.

    Parameters
    ----------
    code : str
        Short name, such as "R1": the side, and a number from the front to the back.
    name : str
        What it is called, such as "right upper anterior".
    side : Side
        The patient's side.
    view : View
        Which drawing it lies on.
    x, y : float
        Its middle on that drawing, 0…1 from the left and from the top as one looks at the
        patient: on the front view the patient's right side is on the left, on the back view on
        the right.
    anterior : bool
        Whether it is on the front of the chest, as the BLUE profiles ask.
    """

    code: str
    name: str
    side: Side
    view: View
    x: float
    y: float
    anterior: bool


@dataclass(frozen=True, slots=True)
class Protocol:
    """A set of zones in the order in which they are examined.

    Parameters
    ----------
    key : "6", "8", "12" or "14"
        Number of zones: its name in files and on the command line.
    title : str
        What it is called.
    zones : tuple of Zone
        All of the right side first.
    source : str
        Where it was published.
    """

    key: Key
    title: str
    zones: tuple[Zone, ...]
    source: str

    def zone(self, code: str) -> Zone:
        """Find a zone.

        Raises
        ------
        ExamError
            If the protocol has none of that name.
        """
        for zone in self.zones:
            if zone.code == code:
                return zone
        codes = ", ".join(zone.code for zone in self.zones)
        raise ExamError(f"The {self.title} has no such zone: it has {codes}.")


_Place = tuple[str, View, float, float, bool]
_FRONT, _BACK = View.FRONT, View.BACK

_BLUE: tuple[_Place, ...] = (
    ("upper BLUE point", _FRONT, 0.34, 0.30, True),
    ("lower BLUE point", _FRONT, 0.31, 0.52, True),
    ("PLAPS point", _BACK, 0.84, 0.62, False),
)
_EIGHT: tuple[_Place, ...] = (
    ("upper anterior", _FRONT, 0.36, 0.27, True),
    ("lower anterior", _FRONT, 0.36, 0.57, True),
    ("upper lateral", _FRONT, 0.11, 0.42, False),
    ("basal lateral", _FRONT, 0.11, 0.72, False),
)
_TWELVE: tuple[_Place, ...] = (
    ("upper anterior", _FRONT, 0.36, 0.27, True),
    ("lower anterior", _FRONT, 0.36, 0.57, True),
    ("upper lateral", _FRONT, 0.11, 0.42, False),
    ("lower lateral", _FRONT, 0.11, 0.72, False),
    ("upper posterior", _BACK, 0.67, 0.34, False),
    ("lower posterior", _BACK, 0.67, 0.64, False),
)
_FOURTEEN: tuple[_Place, ...] = (
    ("upper anterior", _FRONT, 0.36, 0.27, True),
    ("basal anterior", _FRONT, 0.36, 0.57, True),
    ("upper lateral", _FRONT, 0.11, 0.42, False),
    ("basal lateral", _FRONT, 0.11, 0.72, False),
    ("upper posterior", _BACK, 0.63, 0.24, False),
    ("middle posterior", _BACK, 0.65, 0.49, False),
    ("basal posterior", _BACK, 0.67, 0.74, False),
)


def _sided(side: Side, name: str) -> str:
    return f"right {name}" if side is Side.RIGHT else f"left {name}"


def _both_sides(places: tuple[_Place, ...]) -> tuple[Zone, ...]:
    """Give each place of the right side its mirror on the left."""
    zones = []
    for side, letter in ((Side.RIGHT, "R"), (Side.LEFT, "L")):
        for number, (name, view, x, y, anterior) in enumerate(places, 1):
            across = x if side is Side.RIGHT else 1.0 - x
            zones.append(
                Zone(f"{letter}{number}", _sided(side, name), side, view, across, y, anterior)
            )
    return tuple(zones)


PROTOCOLS: dict[Key, Protocol] = {
    each.key: each
    for each in (
        Protocol(
            "6", "6-zone exam (BLUE points)", _both_sides(_BLUE),
            "Lichtenstein and Mezière, Crit Ultrasound J 3 (2011) 109; "
            "BLUE protocol: the same, Chest 134 (2008) 117",
        ),
        Protocol(
            "8", "8-zone exam", _both_sides(_EIGHT),
            "Volpicelli et al., Intensive Care Med 38 (2012) 577",
        ),
        Protocol(
            "12", "12-zone exam", _both_sides(_TWELVE),
            "Bouhemad et al., Am J Respir Crit Care Med 183 (2011) 341",
        ),
        Protocol(
            "14", "14-zone exam", _both_sides(_FOURTEEN),
            "Soldati et al., J Ultrasound Med 39 (2020) 1413",
        ),
    )
}  # fmt: skip


def protocol(key: str) -> Protocol:
    """Find a protocol by its number of zones.

    Raises
    ------
    ExamError
        If there is none.
    """
    if key not in get_args(Key):
        raise ExamError(f"There are exams with {', '.join(PROTOCOLS)} zones: choose one of these.")
    return PROTOCOLS[cast("Key", key)]
