"""THIRD_PARTY_NOTICES: what others made of the bundled app, and which licence the whole is under.

No legal advice: the rule is written down so that it can be read and corrected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.schema import NOTICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.bundle.bundled import Part

INSIDE = {
    "libx264": "GPL-2.0-or-later",
    "libx265": "GPL-2.0-or-later",
    "libmp3lame": "LGPL-2.0-or-later",
    "libgnutls": "LGPL-2.1-or-later",
    "libgmp": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libnettle": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libhogweed": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libunistring": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libasound": "LGPL-2.1-or-later",
    "libdav1d": "BSD-2-Clause",
    "libSvtAv1": "BSD-3-Clause-Clear",
    "libvpx": "BSD-3-Clause",
    "libopus": "BSD-3-Clause",
    "libwebp": "BSD-3-Clause",
    "libsharpyuv": "BSD-3-Clause",
    "libopencore": "Apache-2.0",
    "libvpl": "MIT",
    "libdrm": "MIT",
    "libxcb": "MIT",
    "libXau": "MIT",
}
"""Shared libraries inside wheels whose own licence the wheel's metadata do not state."""

UNSTATED = "see its library's licence files"
FFMPEG = ("libavcodec", "libavformat", "libavutil", "libavfilter", "libavdevice", "libsw")

WHOLE_GPL = """Pleura's own code is under Apache-2.0. This folder as a whole is under the GNU
General Public License, version 3 or later (GPL-3.0-or-later), because it contains {names}:
whoever hands it on must give the complete corresponding source with it, or offer it, under that
licence (section 6). Apache-2.0 and the LGPL allow this; version 2 of the GPL alone would not.
Without those libraries it would be Apache-2.0 together with libraries under the LGPL."""
WHOLE_LGPL = """Pleura's own code, and this folder as a whole, are under Apache-2.0, together with
libraries of others under their own licences, some of them under the LGPL."""
REPLACE = """Qt (PySide6, Shiboken) and FFmpeg are used under the LGPL. They lie in this folder as
files of their own: replace them by your own builds of the same version, and the app uses those.
Sources: Qt and PySide6, code.qt.io; FFmpeg, ffmpeg.org, and what PyAV's wheels are built from,
github.com/PyAV-Org/pyav-ffmpeg; x264, code.videolan.org; x265, bitbucket.org/multicoreware.
What starts the programs is PyInstaller's: GPL-2.0-or-later, with an exception that lets programs
under any licence be started by it."""
_LINE = "=" * 78


def gpl_in(parts: Sequence[Part]) -> tuple[str, ...]:
    """Name the shared libraries that are under the GPL and nothing milder."""
    shared = {name for part in parts for name in part.shared}
    strict = [name for name, licence in INSIDE.items() if licence.startswith("GPL")]
    return tuple(name for name in strict if any(each.startswith(name) for each in shared))


def licence_of_all(parts: Sequence[Part]) -> str:
    """SPDX licence that the folder as a whole falls under."""
    return "GPL-3.0-or-later" if gpl_in(parts) else "Apache-2.0"


def notices(parts: Sequence[Part], texts: Mapping[str, str], decoder: str) -> str:
    """Write the notices.

    Parameters
    ----------
    parts : sequence of Part
        As `app.bundle.bundled.parts_of` found them.
    texts : mapping of str to str
        Licences that wheels do not bring, by name: GPL-3.0, LGPL-3.0, GPL-2.0.
    decoder : str
        What FFmpeg's own build says of its licence.
    """
    strict = gpl_in(parts)
    whole = WHOLE_GPL.format(names=" and ".join(strict)) if strict else WHOLE_LGPL
    lines = ["Pleura: what others made of it, and under which licences", "", NOTICE, ""]
    lines += [f"Licence of this folder: {licence_of_all(parts)}", "", whole, "", REPLACE, ""]
    lines += ["Made from the files that were really bundled. In short:", ""]
    for part in parts:
        lines.append(f"  {' '.join(filter(None, (part.name, part.version)))}: {part.licence}")
        stated = decoder if part.name == "av" else UNSTATED
        lines += [f"      {name}: {_of(name, stated)}" for name in part.shared]
    for part in parts:
        for name, text in part.texts:
            lines += ["", _LINE, f"{part.name} {part.version}: {name}", _LINE, "", text.rstrip()]
    for name, text in texts.items():
        lines += ["", _LINE, name, _LINE, "", text.rstrip()]
    return "\n".join(lines) + "\n"


def _of(name: str, decoder: str) -> str:
    """Licence of a shared library, by its file name."""
    for known, licence in INSIDE.items():
        if name.startswith(known):
            return licence
    return decoder if name.startswith(FFMPEG) else UNSTATED
