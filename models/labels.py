"""The classes that Pleura marks, their names and their colours."""

from __future__ import annotations

from enum import IntEnum


class Label(IntEnum):
    """Value of a pixel in a label map.

    A map is compared with `.value`: given the member itself, NumPy first makes 64-bit numbers of
    the whole map, which takes ten times as long.
    """

    BACKGROUND = 0
    RIB = 1
    PLEURA = 2
    A_LINE = 3
    B_LINE = 4
    CONFLUENCE = 5


IGNORE = 255
"""In ground truth only: cannot be decided. Never a value of a network's output."""

CLASSES: tuple[Label, ...] = tuple(label for label in Label if label != Label.BACKGROUND)

NAMES: dict[Label, str] = {
    Label.BACKGROUND: "background",
    Label.RIB: "rib",
    Label.PLEURA: "pleura",
    Label.A_LINE: "a_line",
    Label.B_LINE: "b_line",
    Label.CONFLUENCE: "confluence",
}
"""Names in files (JSON, CSV, manifest)."""

TITLES: dict[Label, str] = {
    Label.RIB: "Rib",
    Label.PLEURA: "Pleural line",
    Label.A_LINE: "A-line",
    Label.B_LINE: "B-line",
    Label.CONFLUENCE: "Confluence",
}
"""Names on the screen."""

COLOURS: dict[Label, tuple[int, int, int]] = {
    Label.RIB: (230, 230, 230),
    Label.PLEURA: (0, 158, 115),
    Label.A_LINE: (86, 180, 233),
    Label.B_LINE: (230, 159, 0),
    Label.CONFLUENCE: (204, 121, 167),
}
"""RGB; the Okabe-Ito palette, told apart with the three kinds of colour blindness."""
