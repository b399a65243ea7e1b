"""Every key of the lessons' window, once: bound by the window, listed on the help card."""

from __future__ import annotations

from app.ui.keys import Key

KEYS: tuple[Key, ...] = (
    Key("main", "Enter", "What the big button says: begin, give the answer, next", ()),
    Key("digits", "0 – 9", "The choice of this number, or a count", tuple("0123456789")),
    Key("yes", "Y", "Yes", ("Y",)),
    Key("no", "N", "No", ("N",)),
    Key("right", "→", "More, the next choice, to the right", ("Right",)),
    Key("left", "←", "Less, the choice before, to the left", ("Left",)),
    Key("up", "↑", "More, up", ("Up",)),
    Key("down", "↓", "Less, down", ("Down",)),
    Key("point", "A", "Add a point of the line at the cross, which the arrows move", ("A",)),
    Key("piece", "E", "End this piece of the line", ("E",)),
    Key("undo", "Backspace", "Take back the last point or digit", ("Backspace", "Ctrl+Z")),
    Key("surer", "]", "Surer", ("]", "+")),
    Key("unsure", "[", "Less sure", ("[", "-")),
    Key("hold", "Space", "Play or hold the recording", ("Space",)),
    Key("back", ",", "One picture back", (",",)),
    Key("on", ".", "One picture on", (".",)),
    Key("side", "V", "Question, truth, or what moved", ("V",)),
    Key("masks", "M", "Free play: with or without the masks", ("M",)),
    Key("lessons", "L or Esc", "All lessons", ("L",)),
    Key("progress", "P", "How you stand", ("P",)),
    Key("teacher", "G", "The group: all learners", ("G",)),
    Key("play", "F", "Free play: turn the generator's knobs", ("F",)),
    Key("theme", "T", "Dark, light or sunlight", ("T",)),
    Key("help", "? or F1", "This list", ("?", "F1")),
    Key("full", "F11", "Full screen", ("F11",)),
    Key("quit", "Q", "Quit; every answer that was given is kept", ("Q", "Ctrl+Q")),
)
