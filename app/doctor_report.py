"""What a bug report needs, as a text that names nobody.

Built from what is allowed in, not from what is taken out: no path, no name of a file, a folder, a
capture device or a person, no serial number, nothing of a picture. What is left is searched once
more for the user's and the computer's name.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from app.config import Config, default_path
from app.sbom import components_of, read_lock
from app.schema import NOTICE
from capture.errors import RecordingError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.doctor import Finding

GONE = "…"
FORM = """# Pleura: report of a fault

Read it before you send it. It names no person, computer, folder or device; keep it so, and attach
no patient data.

- **What I did**:
- **What I expected**:
- **What happened** (the sentence on the screen, word for word):
"""
VARIABLES = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "XDG_SESSION_TYPE", "OMP_NUM_THREADS",
             "OPENBLAS_NUM_THREADS")  # fmt: skip
"""Of the environment; each only where it is a short plain word."""

_AS_IT_IS = frozenset(
    {"Pleura", "Python", "Packages", "Extras", "Qt", "OpenCV", "ONNX Runtime", "Provider",
     "Providers tried", "Is it lung", "Plug-ins", "Window", "Machine"}
)  # fmt: skip
_FOLDER = re.compile(r"(\d+ GB free.*|cannot be written to.*)$", re.DOTALL)
_HASH = re.compile(r"SHA-256 [0-9a-f]+")
_RELEASE = re.compile(r"\d+(\.\d+)*")
_WORD = re.compile(r"[A-Za-z0-9_.:-]{1,24}")
_PATH = re.compile(r"""(?<![\w.])(?:~|[A-Za-z]:)?[/\\][^\s'",;()]+""")


def report(findings: Sequence[Finding], *, own_model: bool = False) -> str:
    """Write the findings of `look_around` down for somebody else.

    Parameters
    ----------
    findings : sequence of Finding
        As `app.doctor.look_around` gives them.
    own_model : bool
        The model is a person's own: only its hash is told.

    Returns
    -------
    str
        Markdown. Findings of a kind that is not known here are left out.
    """
    lines = [FORM, "## This computer", ""]
    for finding in findings:
        text = _allowed(finding, own_model)
        if text is not None:
            lines.append(f"- {finding.state}: **{finding.name}**: {text}")
    lines += ["", "## Settings", "", *(f"- {line}" for line in _settings())]
    lines += [f"- {name}: {value}" for name, value in _environment()]
    lines += ["", "## Installed otherwise than locked", "", *(f"- {line}" for line in _drift())]
    return scrubbed("\n".join([*lines, "", NOTICE, ""]), _names())


def write_report(path: Path, text: str) -> None:
    """Write the report where a person wants it.

    Raises
    ------
    RecordingError
        If it cannot be written there.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RecordingError(
            f"{path.name} cannot be written ({error.strerror}): choose another place."
        ) from error


def scrubbed(text: str, names: Iterable[str]) -> str:
    """Take names out of a text, whatever their case, and whatever still looks like a path.

    Parameters
    ----------
    text : str
    names : iterable of str
        Names of a person or a computer; of single letters nothing is taken out.
    """
    text = _PATH.sub(GONE, text)
    for name in sorted({name for name in names if len(name) > 1}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", GONE, text, flags=re.IGNORECASE)
    return text


def _allowed(finding: Finding, own_model: bool) -> str | None:
    if finding.name in _AS_IT_IS:
        return finding.text
    if finding.name == "System":
        release = _RELEASE.match(platform.release())
        return " ".join(
            (platform.system(), release.group() if release else GONE, platform.machine())
        )
    if finding.name.endswith("folder"):
        found = _FOLDER.search(finding.text)
        return found.group() if found else GONE
    if finding.name == "Devices":
        count = 0 if finding.state != "ok" else len(finding.text.split(", "))
        return "none" if not count else f"{count} found; their names are left out"
    if finding.name == "Model":
        if not own_model:
            return finding.text
        known = _HASH.search(finding.text)
        return f"one of my own, {known.group()}" if known else "one of my own, which cannot be used"
    return None


def _settings() -> list[str]:
    """Tell numbers, switches and fixed words of the settings; texts that a person gave never."""
    path = default_path()
    try:
        if not path.exists():
            return ["as they come"]
        config = Config.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError, ValidationError):
        return ["a file that cannot be read"]
    usual, told = Config(), []
    for name in Config.model_fields:
        value = getattr(config, name)
        if value == getattr(usual, name):
            continue
        plain = isinstance(value, bool | int | float) or name in ("theme", "classes")
        told.append(f"{name} = {value}" if plain else f"{name}: set")
    return told or ["as they come"]


def _environment() -> list[tuple[str, str]]:
    found = ((name, os.environ.get(name, "")) for name in VARIABLES)
    return [(name, value) for name, value in found if _WORD.fullmatch(value)]


def _drift() -> list[str]:
    """Name the libraries whose version is not the locked one; those not installed are left out."""
    locked: dict[str, list[str]] = {}  # a library may be locked otherwise for another Python
    try:
        for part in components_of(read_lock()):
            locked.setdefault(part.name, []).append(part.version)
    except ModelError:
        return ["the lock file is missing"]
    told = []
    for name, versions in locked.items():
        try:
            here = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        if here not in versions:
            told.append(f"{name} {here} (locked: {' or '.join(versions)})")
    return told or ["none"]


def _names() -> set[str]:
    """Names that must not be in it: of the user, the home folder, the computer."""
    names = {platform.node(), platform.node().partition(".")[0], Path.home().name}
    names |= {os.environ.get(key, "") for key in ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME")}
    try:
        names.add(getpass.getuser())
    except (KeyError, OSError, ImportError):
        pass
    return names - {"", "pleura", "Pleura"}
