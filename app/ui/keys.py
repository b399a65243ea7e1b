"""Every key of the window, once: the window binds them, the help card lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """What a key does.

    Parameters
    ----------
    action : str
        Name by which the window binds it.
    shown : str
        The keys as the help card shows them.
    title : str
        What happens.
    sequences : tuple of str
        The keys as Qt spells them; empty for the one that is held.
    """

    action: str
    shown: str
    title: str
    sequences: tuple[str, ...]


KEYS: tuple[Key, ...] = (
    Key("hold", "Space", "Freeze a live picture; play or pause a recording", ("Space",)),
    Key("back", "←", "One picture back", ("Left",)),
    Key("forward", "→", "One picture on", ("Right",)),
    Key("first", "Home", "To the first picture", ("Home",)),
    Key("slower", "[", "Play slower", ("[",)),
    Key("faster", "]", "Play faster", ("]",)),
    Key("snapshot", "S", "Save this picture, with and without masks", ("S",)),
    Key("record", "V", "Record the sector with its results, or stop", ("V",)),
    Key("keep", "K", "Keep the last 30 s as a recording", ("K",)),
    Key("hide", "H (hold)", "Look without the masks", ()),
    Key("classes", "1 – 5", "Show or hide a class", ("1", "2", "3", "4", "5")),
    Key("more", "+", "More fill", ("+", "=")),
    Key("less", "−", "Less fill, down to outlines only", ("-",)),
    Key("lines", "L", "Outlines on or off", ("L",)),
    Key("zoom", "Z", "Sector or whole picture", ("Z",)),
    Key("caliper", "C", "Measure by drawing over the picture", ("C",)),
    Key("side", "M", "Probe's marker: left, right, not shown", ("M",)),
    Key("outline", "A", "Mark by hand where the ultrasound is", ("A",)),
    Key("theme", "T", "Dark, light or sunlight", ("T",)),
    Key("review", "E", "Review the last recording at the desk", ("E",)),
    Key("settings", ",", "All settings; profiles, import, export", (",", "Ctrl+,")),
    Key("open", "O", "Open a clip, a picture or a DICOM file", ("O", "Ctrl+O")),
    Key("folder", "Shift+O", "Open a folder of pictures", ("Shift+O",)),
    Key("devices", "D", "Choose a device", ("D",)),
    Key("phantom", "P", "Show the phantom", ("P",)),
    Key("again", "R", "Open the last source again", ("R",)),
    Key("help", "? or F1", "This list", ("?", "F1")),
    Key("full", "F11", "Full screen", ("F11",)),
    Key("quit", "Q", "Quit", ("Q", "Ctrl+Q")),
)
