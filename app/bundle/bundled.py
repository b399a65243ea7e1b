"""Whose files were really bundled: each file is traced to the library that brought it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

DPKG = Path("/var/lib/dpkg/info")
DOCS = Path("/usr/share/doc")
_LICENCES = ("licen", "copying", "notice", "authors", "thirdparty")
_SHARED = (".so", ".dll", ".dylib")


@dataclass(frozen=True, slots=True)
class Part:
    """One library, or one package of the system, of which files were bundled.

    Parameters
    ----------
    name, version : str
    licence : str
        As its metadata state it; "see below" where only its texts do.
    texts : tuple of (str, str)
        Name and words of each licence file that it brings.
    shared : tuple of str
        Shared libraries of others that came inside it, by file name.
    """

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...] = ()
    shared: tuple[str, ...] = ()


def parts_of(files: Iterable[Path], own: Path) -> tuple[Part, ...]:
    """Trace bundled files to what brought them.

    Parameters
    ----------
    files : iterable of Path
        Where each bundled file was taken from.
    own : Path
        Root of Pleura's own files, which are left out.

    Returns
    -------
    tuple of Part
        By name; Python itself and packages of the system included. A file that nothing accounts
        for is a part "unknown", with the name of the file.
    """
    owners = _owners()
    found: dict[str, set[Path]] = {}
    strangers = set()
    for file in {path.resolve() for path in files}:
        if (name := owners.get(str(file))) is not None:
            found.setdefault(name, set()).add(file)
        elif not _is_own(file, own):
            strangers.add(file)
    parts = [_library(name, paths) for name, paths in found.items()]
    python = {path for path in strangers if path.is_relative_to(Path(sys.base_prefix).resolve())}
    if python:
        parts.append(_python())
    parts += _of_the_system(strangers - python)
    return tuple(sorted(parts, key=lambda part: (part.name.casefold(), part.version)))


@lru_cache(maxsize=1)
def _owners() -> dict[str, str]:
    """Name of the library that each installed file belongs to, by its path."""
    owners = {}
    for each in metadata.distributions():
        base, name = Path(str(each.locate_file(""))).resolve(), each.metadata["Name"]
        for file in each.files or ():
            owners[os.path.normpath(f"{base}/{file}")] = name
    return owners


def _is_own(file: Path, own: Path) -> bool:
    """Tell Pleura's own files; an environment may lie inside its folder, under build/."""
    root = own.resolve()
    return file.is_relative_to(root) and not any(
        part in ("site-packages", "dist-packages") for part in file.relative_to(root).parts
    )


def _library(name: str, bundled: set[Path]) -> Part:
    about = metadata.metadata(name)
    shared = {
        path.name
        for path in bundled
        if any(parent.name.endswith((".libs", ".dylibs")) for parent in path.parents)
    }
    texts = []
    for file in metadata.files(name) or ():
        if any(word in file.name.casefold() for word in _LICENCES) and not file.name.endswith(
            (".py", ".pyc", *_SHARED)
        ):
            path = Path(str(metadata.distribution(name).locate_file(file)))
            if path.is_file():
                texts.append((file.name, path.read_text(encoding="utf-8", errors="replace")))
    return Part(
        about["Name"], about["Version"], _stated(about), tuple(texts), tuple(sorted(shared))
    )


def _stated(about: metadata.PackageMetadata) -> str:
    """Licence as the metadata state it: the expression, else the short line, else classifiers."""
    fields = about.json
    line = str(fields.get("license_expression") or fields.get("license") or "").strip()
    if line and "\n" not in line and len(line) < 80:
        return line
    named = fields.get("classifier") or []
    told = [str(each).rpartition(" :: ")[2] for each in named if str(each).startswith("License")]
    return ", ".join(told) or "see below"


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for path in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            return Part("Python", version, "PSF-2.0", (("LICENSE.txt", text),))
    return Part("Python", version, "PSF-2.0")


def _of_the_system(files: set[Path]) -> list[Part]:
    """Trace libraries of the system to its packages (Debian and its kin), else name the file."""
    wanted = {str(path): path for path in files}
    wanted |= {text.removeprefix("/usr"): path for text, path in wanted.items()}
    packages: dict[str, set[Path]] = {}
    for listed in sorted(DPKG.glob("*.list")) if files and DPKG.is_dir() else ():
        for line in listed.read_text(encoding="utf-8", errors="replace").splitlines():
            if line in wanted:
                packages.setdefault(listed.stem.partition(":")[0], set()).add(wanted[line])
    parts = []
    for package, paths in packages.items():
        copyright_ = DOCS / package / "copyright"
        words = (
            copyright_.read_text(encoding="utf-8", errors="replace") if copyright_.is_file() else ""
        )
        texts = (("copyright", words),) if words else ()
        names = tuple(sorted(path.name for path in paths))
        parts.append(Part(f"{package} (of the system)", "", "see below", texts, names))
    left = files.difference(*packages.values())
    return parts + [Part(f"unknown: {path.name}", "", "unknown") for path in left]
