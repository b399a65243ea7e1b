"""The colours of the three themes: for a dark room, for a lit one, and for sunlight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.screen import Severity

Name = Literal["dark", "light", "sunlight"]
Signs = dict[Severity, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme, each "#rrggbb".

    Parameters
    ----------
    name : str
        Of the theme.
    window, panel, raised, pressed : str
        Grounds: behind everything, of panels, of buttons, of buttons that are held.
    line, border : str
        Grooves and thin lines; the edge of buttons.
    text, muted, disabled : str
        Letters on any of the grounds; those of what cannot be used now.
    accent, accent_over, accent_down, on_accent : str
        The big button and whatever is filled; the same under the pointer and held; letters on it.
    doubt : str
        A number that is uncertain.
    band : str
        The interval on the gauge.
    image : str
        Around the ultrasound, black in every theme: what lies on it is drawn for black.
    record : str
        The sign of a recording that runs.
    legend, on_legend : str
        Ground and letters of the classes' switches; dark, as the picture is.
    signs : dict
        Letters and ground of each severity's badge and banner.
    edge : int
        Width of the edges, pixels at scale 1.
    """

    name: Name
    window: str
    panel: str
    raised: str
    pressed: str
    line: str
    border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_over: str
    accent_down: str
    on_accent: str
    doubt: str
    band: str
    record: str
    legend: str
    on_legend: str
    signs: Signs
    image: str = "#000000"
    edge: int = 1


DARK = Palette(
    name="dark", window="#0d1117", panel="#161b22", raised="#222a35", pressed="#2f3b4a",
    line="#38434f", border="#38434f", text="#eef2f6", muted="#a9b5c2", disabled="#6d7986",
    accent="#6cc3ff", accent_over="#8bd0ff", accent_down="#4aaef2", on_accent="#06202f",
    doubt="#ffcf70", band="#5a6b7d", record="#ff8b8b", legend="#222a35", on_legend="#eef2f6",
    signs={
        Severity.CALM: ("#d5dde6", "#2a323c"),
        Severity.GOOD: ("#8ff0c0", "#123528"),
        Severity.BUSY: ("#bfe3ff", "#12304a"),
        Severity.WARNING: ("#ffdf9e", "#5a4200"),
        Severity.ALARM: ("#ffffff", "#c4263a"),
    },
)  # fmt: skip

LIGHT = Palette(
    name="light", window="#dfe5ec", panel="#ffffff", raised="#eef2f6", pressed="#cfdae6",
    line="#c3ccd6", border="#75828f", text="#10161d", muted="#3f4a56", disabled="#7d8894",
    accent="#0a5f9e", accent_over="#0c6fb8", accent_down="#084c7f", on_accent="#ffffff",
    doubt="#744600", band="#93a4b6", record="#b3121f", legend="#222a35", on_legend="#eef2f6",
    signs={
        Severity.CALM: ("#1f2933", "#dbe2ea"),
        Severity.GOOD: ("#07452f", "#c4efd9"),
        Severity.BUSY: ("#0b3a63", "#cbe3fa"),
        Severity.WARNING: ("#4a2e00", "#ffdf97"),
        Severity.ALARM: ("#ffffff", "#a3121f"),
    },
)  # fmt: skip

SUNLIGHT = Palette(
    name="sunlight", window="#ffffff", panel="#ffffff", raised="#ffffff", pressed="#d6d6d6",
    line="#b8b8b8", border="#000000", text="#000000", muted="#1a1a1a", disabled="#666666",
    accent="#003a80", accent_over="#004ba6", accent_down="#002a5c", on_accent="#ffffff",
    doubt="#5c2700", band="#7a7a7a", record="#8a0010", legend="#000000", on_legend="#ffffff",
    signs={
        Severity.CALM: ("#000000", "#e2e2e2"),
        Severity.GOOD: ("#ffffff", "#00432a"),
        Severity.BUSY: ("#ffffff", "#003a80"),
        Severity.WARNING: ("#000000", "#ffc400"),
        Severity.ALARM: ("#ffffff", "#8a0010"),
    },
    edge=2,
)  # fmt: skip

PALETTES: dict[Name, Palette] = {each.name: each for each in (DARK, LIGHT, SUNLIGHT)}
