"""Every source by one short text: what `capture` opens, and the phantom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from augment.source import parse_phantom
from capture.opening import open_source as open_captured

if TYPE_CHECKING:
    from capture.source import FrameSource


def open_source(text: str) -> FrameSource:
    """Open a source.

    Parameters
    ----------
    text : str
        A file, a folder of pictures, `device:0`, a device's name, or `phantom` with options as
        in `phantom:seed=1,fps=30`.

    Raises
    ------
    CaptureError
        If it cannot be opened; the text is one sentence that says what to do.
    """
    wanted = text.strip()
    if wanted.casefold().partition(":")[0] == "phantom":
        return parse_phantom(wanted)
    return open_captured(text)
