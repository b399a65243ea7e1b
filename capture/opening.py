"""From what a person types or drops to a source: a device, a clip, a still, a folder, DICOM."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from capture.clip import ClipSource
from capture.codec import check_file
from capture.device import DeviceSource
from capture.devices import find_device
from capture.dicom import is_dicom, open_dicom
from capture.errors import ClipError, SourceUnavailable
from capture.folder import open_folder
from capture.record_read import is_session
from capture.record_source import SessionSource
from capture.still import STILL_SUFFIXES, open_still
from capture.wording import quoted

if TYPE_CHECKING:
    from capture.source import FrameSource

CLIP_SUFFIXES = frozenset(
    {".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".mpeg", ".mpg", ".gif"}
)
DICOM_SUFFIXES = frozenset({".dcm", ".dicom"})

_URL = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)
_DEVICE = "device:"


def open_source(text: str) -> FrameSource:
    """Open whatever a text names.

    Parameters
    ----------
    text : str
        "device:0" or "device:" and a name; or a path to a clip (mp4 mov m4v avi mkv webm mpeg mpg
        gif), a still (png jpg jpeg bmp tif tiff), a DICOM file (dcm, or told by its first bytes)
        or a folder of stills, or a session that Pleura recorded.

    Returns
    -------
    FrameSource
        Recordings are `Seekable` as well, and say in `warnings: list[str]` what was wrong with
        them.

    Raises
    ------
    SourceUnavailable
        If it is not there, or may not be opened.
    ClipError
        If it is there but no usable recording.
    """
    wanted = text.strip()
    if not wanted:
        raise SourceUnavailable("No source was given; name a file, a folder or device:0.")
    if wanted.casefold().startswith(_DEVICE):
        return DeviceSource(find_device(wanted[len(_DEVICE) :]))
    if _URL.match(wanted):
        raise SourceUnavailable(
            "Pleura opens files and devices of this computer only; copy the recording here first."
        )
    return _open_path(Path(wanted))


def _open_path(path: Path) -> FrameSource:
    try:
        path = path.expanduser()
        folder = path.is_dir()
    except (OSError, RuntimeError, ValueError):
        raise SourceUnavailable(
            f"{quoted(path)} is no usable file name; choose a file or a folder."
        ) from None
    if folder:
        return SessionSource(path) if is_session(path) else open_folder(path)
    check_file(path)
    suffix = path.suffix.lower()
    if suffix in DICOM_SUFFIXES or is_dicom(path):
        return open_dicom(path)
    if suffix in CLIP_SUFFIXES:
        return ClipSource(path)
    if suffix in STILL_SUFFIXES:
        return open_still(path)
    raise ClipError(
        f"{quoted(path)} is no kind of file that Pleura reads; "
        "choose MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF or DICOM."
    )
