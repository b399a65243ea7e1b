"""A bill of materials in CycloneDX, from the lock file: what Pleura is made of, with hashes.

Form: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. The same lock file gives the same bill.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from app.assets import asset
from app.version import VERSION
from models.errors import ModelRejected
from models.manifest import load_manifest

LOCK = "requirements.lock"

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+?)(?:\s*;\s*(.*?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Component:
    """One library of the lock file.

    Parameters
    ----------
    name, version : str
        As it is locked.
    marker : str
        On which systems it is installed; empty on all.
    hashes : tuple of str
        SHA-256 of each file that may be installed for it.
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Package URL."""
        return f"pkg:pypi/{re.sub(r'[-_.]+', '-', self.name).lower()}@{self.version}"


def read_lock() -> str:
    """Read the lock file of this installation or of this checkout.

    Raises
    ------
    ModelRejected
        If there is none.
    """
    for path in (Path(__file__).resolve().parents[1] / LOCK, _shipped()):
        if path is not None and path.is_file():
            return path.read_text(encoding="utf-8")
    raise ModelRejected(f"{LOCK} is missing in this installation; install Pleura again.")


def _shipped() -> Path | None:
    try:
        return asset(LOCK)
    except FileNotFoundError:
        return None


def components_of(lock: str) -> tuple[Component, ...]:
    """Read the libraries of a lock file with hashes, in its order."""
    found: list[Component] = []
    for line in lock.splitlines():
        if pin := _PIN.match(line):
            name, version, marker = pin.groups()
            found.append(Component(name, version, (marker or "").strip(), ()))
        elif found and (hashes := _HASH.findall(line)):
            last = found[-1]
            found[-1] = Component(last.name, last.version, last.marker, (*last.hashes, *hashes))
    return tuple(found)


def bill_of_materials(lock: str) -> dict[str, Any]:
    """Make the bill: libraries of the lock file, and the shipped model with its hash."""
    libraries = [_library(each) for each in components_of(lock)]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, VERSION + lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "pleura",
                "name": "pleura",
                "version": VERSION,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [*libraries, *_models()],
    }


def _library(part: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{part.purl}#{part.marker}" if part.marker else part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "hashes": [{"alg": "SHA-256", "content": each} for each in part.hashes],
    }
    if licence := _licence(part):
        entry["licenses"] = [{"license": {"name": licence}}]
    if part.marker:
        entry["properties"] = [{"name": "pleura:only-where", "value": part.marker}]
    return entry


def _licence(part: Component) -> str | None:
    """Licence that the installed library of this very version states in a few words."""
    try:
        stated = metadata.metadata(part.name).json
    except metadata.PackageNotFoundError:
        return None
    if stated["version"] != part.version:
        return None
    text = str(stated.get("license_expression") or stated.get("license") or "").strip()
    return text if text and "\n" not in text and len(text) <= 80 else None


def _models() -> list[dict[str, Any]]:
    try:
        card = load_manifest(asset("lung.json"))
    except (FileNotFoundError, ModelRejected):
        return []
    return [
        {
            "type": "machine-learning-model",
            "bom-ref": f"model:{card.name}@{card.version}",
            "name": card.name,
            "version": card.version,
            "hashes": [{"alg": "SHA-256", "content": card.sha256}],
            "licenses": [{"license": {"name": card.licence}}],
        }
    ]
