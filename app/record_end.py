"""Ends a recording in the window: waits for the disk, and says when nothing came of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from capture.errors import RecordingError

if TYPE_CHECKING:
    from pathlib import Path

    from app.recording import Recording
    from capture.record_status import RecorderStatus

NOTHING = "No picture came, so nothing was recorded."
STUCK = "The disk does not answer: look for the recording with `pleura recover`."
END_S = 30.0


def end_recording(recording: Recording, why: str, timeout: float) -> tuple[Path, RecorderStatus]:
    """End a session.

    Parameters
    ----------
    recording : Recording
        Which one.
    why : str
        What its last line says.
    timeout : float
        How long to wait for the disk, seconds.

    Returns
    -------
    Path
        Its folder.
    RecorderStatus
        How it stands then.

    Raises
    ------
    RecordingError
        When the disk does not answer in time, or nothing was recorded.
    """
    deadline = time.monotonic() + timeout
    folder = recording.end(why)
    while folder is None and recording.status().recording and time.monotonic() < deadline:
        folder = recording.end(why)
    after = recording.status()
    if after.recording:
        raise RecordingError(STUCK)
    if folder is None:
        raise RecordingError(after.fault or NOTHING)
    return folder, after
