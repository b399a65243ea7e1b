"""Settings as files: profiles of a department, export and import.

A profile never holds what belongs to one person or one computer: the source that was open last and
the folder for recordings. Where the ultrasound of a device on a cable lies goes with it, under the
name that its maker gave it; streams, screens and files are left out, whose names a person chose.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from pydantic import ValidationError

from app.config import LARGEST, Config, default_path, save_config

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE = frozenset({"last_source", "record_to"})
SUFFIX = ".toml"
_CHOSEN = re.compile(
    r"[/\\@~]|^(rtsps?|https?|igtl|screen|window|phantom)\b|\(OpenIGTLink\)", re.IGNORECASE
)
"""Names of sources that a person, or another computer, chose."""
_NAME = re.compile(r"[^\W_](?:[\w \-]{0,38}[^\W_])?")
NAME_FAULT = "Name a profile with 1 to 40 letters, figures, spaces or hyphens."
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")


class SettingsError(ValueError):
    """Settings that could not be read or written; the text is one sentence."""


def default_profiles() -> Path:
    """Where the profiles of this user lie."""
    return default_path().parent / "profiles"


def profiles(folder: Path | None = None) -> tuple[str, ...]:
    """List the profiles by name."""
    folder = folder or default_profiles()
    try:
        found = sorted(path.stem for path in folder.glob(f"*{SUFFIX}") if path.is_file())
    except OSError:
        return ()
    return tuple(name for name in found if _is_name(name))


def save_profile(name: str, config: Config, folder: Path | None = None) -> str:
    """Keep settings under a name; one of that name is replaced.

    Returns
    -------
    str
        The name as it is kept.

    Raises
    ------
    SettingsError
        If the name cannot be used, or the disk does not take it.
    """
    name = " ".join(name.split())
    if not _is_name(name):
        raise SettingsError(NAME_FAULT)
    write_settings((folder or default_profiles()) / f"{name}{SUFFIX}", config)
    return name


def load_profile(name: str, config: Config, folder: Path | None = None) -> Config:
    """Give `config` with what a profile holds; as `read_settings`."""
    if not _is_name(name):
        raise SettingsError(NAME_FAULT)
    return read_settings((folder or default_profiles()) / f"{name}{SUFFIX}", config)


def delete_profile(name: str, folder: Path | None = None) -> None:
    """Delete a profile; one that is gone already is no error."""
    if _is_name(name):
        try:
            ((folder or default_profiles()) / f"{name}{SUFFIX}").unlink(missing_ok=True)
        except OSError:
            raise SettingsError(f"The profile {name} could not be deleted.") from None


def write_settings(path: Path, config: Config) -> None:
    """Write settings to a file, without what is private.

    Raises
    ------
    SettingsError
        If it cannot be written.
    """
    shared = config.model_copy(update={**dict.fromkeys(PRIVATE), "sectors": {}})
    for device in config.sectors:
        sector = config.sector_of(device)  # nothing but the fields of a sector
        if sector is not None and _CHOSEN.search(device) is None:
            shared.keep_sector(device, sector)
    try:
        save_config(shared, path)
    except OSError:
        raise SettingsError(
            "The settings could not be written there: choose a folder that exists."
        ) from None


def read_settings(path: Path, config: Config) -> Config:
    """Give `config` with what a file holds.

    What it does not name has its default, so that one file makes every computer alike; what is
    private stays, and devices that it does not name.

    Raises
    ------
    SettingsError
        If the file cannot be used; nothing is changed then.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise SettingsError("This file is far too large to hold settings.")
        read = Config.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:80]
        raise SettingsError(f"These settings cannot be used: look at '{where}'.") from None
    except SettingsError:
        raise
    except (OSError, ValueError, RecursionError):
        raise SettingsError("This file holds no settings of Pleura: choose a .toml file.") from None
    kept = {name: getattr(config, name) for name in PRIVATE}
    kept["sectors"] = {**config.sectors, **read.sectors}
    return read.model_copy(update=kept)


def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and _RESERVED.fullmatch(name) is None
