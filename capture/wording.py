"""How a file or device is called in a sentence: short, one line, never its full path."""

from __future__ import annotations

from pathlib import PurePath

LONGEST = 40


def quoted(name: str | PurePath) -> str:
    """Name of a file, folder or device in quotes, shortened in its middle, in one line.

    Parameters
    ----------
    name : str or path
        Of a path only the last part is shown.
    """
    text = name.name if isinstance(name, PurePath) else name
    text = "".join(c if c.isprintable() else "?" for c in text).strip() or "?"
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]}…{text[-(LONGEST // 2 - 1) :]}"
    return f"'{text}'"
