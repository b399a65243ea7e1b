"""A zone out of a recording in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.batch import analyse
from app.exam.gather import ZoneKeeper, zone_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.gather import FoundZone
    from app.exam.values import OwnReading
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter


def examine_zone(
    source: FrameSource,
    segmenter: Segmenter,
    code: str,
    *,
    sector: Sector | None = None,
    own: OwnReading | None = None,
    on_frame: Callable[[], None] | None = None,
) -> FoundZone:
    """Read a recording of one zone through and find its worst moment.

    Only what lies inside the sector is looked at, as only that is kept: so the recording that is
    saved with the zone gives the same numbers again.

    Parameters
    ----------
    source : FrameSource
        A recording, such as a session out of the retro-active buffer; opened and closed here.
    segmenter : Segmenter
        The network.
    code : str
        Which zone of the protocol.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    own : OwnReading or None
        What the clinician reads.
    on_frame : callable or None
        Called after each decoded frame.

    Raises
    ------
    CaptureError
        When not one frame could be had.
    """
    keeper = ZoneKeeper()
    with source:
        reading = analyse(source, segmenter, sector=sector, sinks=(keeper,), on_frame=on_frame)
    return zone_of(code, keeper, reading, source=source.info.name, own=own)
