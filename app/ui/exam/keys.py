"""Every key of the exam window, once: bound by the window, listed on the help card."""

from __future__ import annotations

from app.ui.keys import Key

KEYS: tuple[Key, ...] = (
    Key("main", "Enter, PgDn", "What the big button says; foot switch", ("PgDown",)),
    Key("save", "S", "Save this zone, or save it anew", ("S",)),
    Key("next", "N", "Go to the next zone that is missing", ("N",)),
    Key("back", "←", "One zone back", ("Left",)),
    Key("forward", "→", "One zone on", ("Right",)),
    Key("anew", "B", "Forget what this zone holds so far", ("B",)),
    Key("scores", "0 – 3", "Your LUS score of this zone", ("0", "1", "2", "3")),
    Key("tissue", "K", "Tissue-like lung: not entered, no, yes", ("K",)),
    Key("review", "V", "Correct this zone's picture at the desk", ("V",)),
    Key("skip", "X", "Leave this zone out, with a reason", ("X",)),
    Key("undo", "U", "Take the last change back", ("U", "Ctrl+Z", "Backspace")),
    Key("write", "W", "Write the report", ("W",)),
    Key("exams", "E", "All exams: open, compare, delete", ("E",)),
    Key("new", "Ctrl+N", "Begin another exam", ("Ctrl+N",)),
    Key("hold", "Space", "Freeze the picture, or go on", ("Space",)),
    Key("hide", "H (hold)", "Look without the masks", ()),
    Key("lines", "L", "Outlines on or off", ("L",)),
    Key("more", "+", "More fill", ("+", "=")),
    Key("less", "−", "Less fill, down to outlines only", ("-",)),
    Key("zoom", "Z", "Sector or whole picture", ("Z",)),
    Key("inset", "I", "Show or hide the saved picture", ("I",)),
    Key("caliper", "C", "Measure by drawing over the picture", ("C",)),
    Key("side", "M", "Probe's marker: left, right, not shown", ("M",)),
    Key("outline", "A", "Mark by hand where the ultrasound is", ("A",)),
    Key("settings", ",", "All settings; profiles, import, export", (",", "Ctrl+,")),
    Key("source", "O or D", "Choose a source", ("O", "D")),
    Key("theme", "T", "Dark, light or sunlight", ("T",)),
    Key("help", "? or F1", "This list", ("?", "F1")),
    Key("full", "F11", "Full screen", ("F11",)),
    Key("quit", "Q", "Pause: what was saved stays saved", ("Q", "Ctrl+Q")),
)
