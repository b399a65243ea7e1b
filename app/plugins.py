"""Sources of other packages, by the entry-point group `pleura.sources`; see docs/plugins.md.

A plug-in is code that a person installed. It is imported only when a source with its name is
opened, and what is wrong with it is one sentence.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from capture.errors import CaptureError, SourceUnavailable
from capture.reconnect import Reconnecting
from capture.source import FrameSource
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GROUP = "pleura.sources"
RESERVED = frozenset(
    {"device", "phantom", "screen", "igtl", "rtsp", "rtsps", "http", "https", "file", "session"}
)
"""Names that Pleura keeps for itself."""

_NAME = re.compile(r"[a-z][a-z0-9+.-]{1,30}")  # one letter alone is a drive
_log = logging.getLogger("pleura.plugins")


@dataclass(frozen=True, slots=True)
class Plugin:
    """A source that another package offers.

    Parameters
    ----------
    name : str
        What a person writes before the colon.
    package : str
        Package and version that it comes with.
    fault : str or None
        Why it cannot be used, as far as that is known without loading it; one sentence.
    """

    name: str
    package: str
    fault: str | None = None


def list_plugins() -> list[Plugin]:
    """List the sources of other packages by name; none of them is loaded."""
    found = sorted(_entries(), key=lambda entry: (entry.name.casefold(), _package(entry)))
    return [Plugin(each.name, _package(each), _fault(each, found)) for each in found]


def open_plugin(text: str) -> FrameSource | None:
    """Open a source of a plug-in; None when no plug-in has that name.

    Parameters
    ----------
    text : str
        "name:" and whatever the plug-in takes.

    Raises
    ------
    CaptureError
        If the plug-in is broken, or cannot open it.
    """
    name, colon, rest = text.strip().partition(":")
    name = name.casefold()
    if not colon or name in RESERVED or not _NAME.fullmatch(name):
        return None
    entries = [entry for entry in _entries() if entry.name.casefold() == name]
    if not entries:
        return None
    if fault := _fault(entries[0], entries):
        raise SourceUnavailable(fault)
    entry = entries[0]
    source = _opened(entry, rest)
    if not source.info.live:
        return source
    return Reconnecting(source, lambda given_up: _opened(entry, rest), still_s=None)


def _opened(entry: metadata.EntryPoint, rest: str) -> FrameSource:
    who = f"The plug-in {quoted(entry.name)} of {_package(entry)}"
    try:
        make = entry.load()
    except (Exception, SystemExit) as error:
        _log.exception("loading the plug-in %s failed", entry.name)
        raise SourceUnavailable(
            f"{who} cannot be loaded ({type(error).__name__}); update it, or remove it with pip "
            "uninstall."
        ) from None
    try:
        source = make(rest)
    except CaptureError:
        raise
    except (Exception, SystemExit) as error:
        _log.exception("the plug-in %s failed", entry.name)
        raise SourceUnavailable(
            f"{who} failed ({type(error).__name__}); update it, or ask its maker."
        ) from None
    if not isinstance(source, FrameSource):
        raise SourceUnavailable(f"{who} gives no source of pictures; update it, or ask its maker.")
    return source


def _entries() -> Sequence[metadata.EntryPoint]:
    return tuple(metadata.entry_points(group=GROUP))


def _package(entry: metadata.EntryPoint) -> str:
    if entry.dist is None:
        return "an unknown package"
    return f"{entry.dist.name} {entry.dist.version}"


def _fault(entry: metadata.EntryPoint, others: Iterable[metadata.EntryPoint]) -> str | None:
    """Say why an entry cannot be used, if so."""
    name = entry.name.casefold()
    if name in RESERVED:
        return (
            f"The plug-in {quoted(entry.name)} of {_package(entry)} is not used: Pleura has a "
            "source of that name."
        )
    if not _NAME.fullmatch(name):
        return (
            f"The plug-in {quoted(entry.name)} of {_package(entry)} is not used: its name is no "
            "short word of small letters."
        )
    packages = sorted({_package(each) for each in others if each.name.casefold() == name})
    if len(packages) > 1:
        return (
            f"Two plug-ins are called {quoted(entry.name)}, of {' and '.join(packages[:2])}; "
            "uninstall one of them."
        )
    return None
