"""Which Pleura this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("pleura")
except PackageNotFoundError:  # run from a checkout that was not installed
    VERSION = "unknown"
