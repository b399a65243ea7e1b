"""What Pleura remembers from one start to the next, in one TOML file that a person can edit.

A file that cannot be used never prevents a start: it is kept beside the new one as `.bad`, and
the defaults count.
"""

from __future__ import annotations

import contextlib
import json
import tomllib
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from capture.errors import SectorError
from capture.sector import Sector, read_sector

FILE = "pleura.toml"
LARGEST = 1 << 20
ClassName = Literal["rib", "pleura", "a_line", "b_line", "confluence"]
Text = Annotated[str, Field(max_length=4096)]


class Config(BaseModel):
    """Everything that is remembered; unknown keys are refused.

    Parameters
    ----------
    opacity : float
        How much the masks cover the picture, 0…1; below one half, the picture comes first.
    classes : tuple of str
        Classes that are shown.
    outline : bool
        Draw the outlines of the masks.
    last_source : str or None
        The source that was open last.
    threads : int
        Threads that the network may use.
    theme : "dark", "light" or "sunlight"
        Colours of the window.
    language : "en", "de", "es", "fr" or None
        Of the window; None takes that of the system.
    exam_days : int or None
        Exams older than so many days are offered for deletion; None keeps them.
    network : bool
        Pictures may come from other computers (RTSP, HTTP, OpenIGTLink).
    record_to : str or None
        Folder that recordings go to; None takes `default_recordings`.
    keep_s : float
        How many of the last seconds can be kept after the event, once the sector was confirmed;
        0 keeps none and saves their processor time.
    encrypt : bool
        What the window records is encrypted; its passphrase is asked for, and never kept here.
    sectors : dict
        Sectors given by hand, by the device's name, with their pixel size where one is known.
    """

    model_config = ConfigDict(extra="forbid", validate_assignment=True, allow_inf_nan=False)

    opacity: float = Field(default=0.35, ge=0.0, le=1.0)
    classes: tuple[ClassName, ...] = get_args(ClassName)
    outline: bool = True
    last_source: Text | None = None
    threads: int = Field(default=2, ge=1, le=64)
    theme: Literal["dark", "light", "sunlight"] = "dark"
    language: Literal["en", "de", "es", "fr"] | None = None
    exam_days: int | None = Field(default=None, ge=1, le=36_500)
    network: bool = False
    record_to: Text | None = None
    keep_s: float = Field(default=30.0, ge=0.0, le=30.0)
    encrypt: bool = False
    sectors: dict[Text, dict[str, int | float | str | list[int | float]]] = Field(
        default_factory=dict
    )

    def sector_of(self, device: str) -> Sector | None:
        """Sector that was given by hand for a device; None without a usable one.

        A pixel size that it holds is a "preset" from then on: the depth may have been changed.
        """
        try:
            kept = read_sector(self.sectors[device])
        except (KeyError, SectorError):
            return None
        return kept if kept.mm_per_px is None else replace(kept, scale_origin="preset")

    def keep_sector(self, device: str, sector: Sector | None) -> None:
        """Remember a device's sector; None forgets it."""
        others = {name: kept for name, kept in self.sectors.items() if name != device}
        if sector is not None:
            fields = asdict(sector).items()
            others[device] = {name: value for name, value in fields if value is not None}
        self.sectors = others


def default_path() -> Path:
    """Where the configuration lies for this user."""
    return Path(platformdirs.user_config_dir("pleura", appauthor=False)) / FILE


def default_recordings() -> Path:
    """Where recordings go for this user: a folder that no cloud service copies by itself."""
    return Path(platformdirs.user_data_dir("pleura", appauthor=False)) / "recordings"


def load_config(path: Path | None = None) -> tuple[Config, str | None]:
    """Read the configuration.

    Parameters
    ----------
    path : Path or None
        None takes the user's own.

    Returns
    -------
    Config
        The defaults where there is no usable file.
    str or None
        One sentence when the file was not usable; it is then kept as `.bad`.
    """
    path = path or default_path()
    try:
        if not path.exists():
            return Config(), None
        if path.stat().st_size > LARGEST:
            return Config(), _set_aside(path, "it is far too large")
        return Config.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))), None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        return Config(), _set_aside(path, f"{where}: {first['msg'][:80]}")
    except (OSError, ValueError, RecursionError):  # tomllib's and the decoder's errors included
        return Config(), _set_aside(path, "it is no readable TOML")


def save_config(config: Config, path: Path | None = None) -> None:
    """Write the configuration; it appears only when whole.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    path = path or default_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    partial.touch(0o600)  # a path in it may name somebody
    partial.write_text(_as_toml(config), encoding="utf-8", errors="replace")
    partial.replace(path)


def _set_aside(path: Path, why: str) -> str:
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ".bad"))
    return (
        f"The settings in {path.name} could not be used ({why}). Pleura starts with its defaults; "
        f"the old file is kept as {path.name}.bad."
    )


def _as_toml(config: Config) -> str:
    values = config.model_dump(mode="json", exclude_none=True)
    tables = values.pop("sectors")
    lines = [f"{key} = {_value(value)}" for key, value in values.items()]
    for device, sector in tables.items():
        lines += ["", f"[sectors.{_text(device)}]"]
        lines += [f"{key} = {_value(value)}" for key, value in sector.items()]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return f"[{', '.join(_value(one) for one in value)}]"
    return repr(value)


def _text(value: str) -> str:
    """Write a TOML basic string; what JSON escapes, TOML reads alike."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
