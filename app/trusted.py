"""Which models may run on this computer: the shipped ones, and those that a person has added.

A model is a program, so it is trusted by the SHA-256 of its bytes and by nothing else: not by its
name, its folder or its manifest. A list that cannot be read trusts nothing.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.errors import ModelRejected
from models.manifest import load_manifest

if TYPE_CHECKING:
    from models.manifest import Manifest

FILE = "trusted-models.json"
MOST = 1000
_LARGEST = 1 << 20


class Trusted(BaseModel):
    """A model that a person has added: its hash, and what its manifest said then."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    name: str = Field(max_length=100)
    version: str = Field(max_length=40)
    megabytes: float = Field(ge=0)
    added_utc: str = Field(max_length=40)


class _List(BaseModel):
    model_config = ConfigDict(extra="forbid")

    models: list[Trusted] = Field(default_factory=list, max_length=MOST)


def trusted_path() -> Path:
    """Where the list lies for this user."""
    return Path(platformdirs.user_data_dir("pleura", appauthor=False)) / FILE


def trusted_models() -> tuple[Trusted, ...]:
    """List the models that were added; none where the list cannot be read or is altered."""
    path = trusted_path()
    try:
        if path.stat().st_size > _LARGEST:
            return ()
        return tuple(_List.model_validate_json(path.read_bytes()).models)
    except (OSError, ValidationError):
        return ()


def shipped_hashes() -> frozenset[str]:
    """SHA-256 of the models that came with Pleura, from the manifests beside them."""
    found = set()
    for path in Path(str(files("assets"))).glob("*.json"):
        if path.with_suffix(".onnx").is_file():
            try:
                found.add(load_manifest(path).sha256)
            except ModelRejected:
                continue
    return frozenset(found)


def is_trusted(sha256: str) -> bool:
    """Tell whether a model of this hash may run."""
    return any(each.sha256 == sha256 for each in trusted_models()) or sha256 in shipped_hashes()


def trust(card: Manifest, size: int) -> None:
    """Add a model to the list; the caller has asked the person.

    Parameters
    ----------
    card : Manifest
        Of the model; its hash is what counts from now on.
    size : int
        Of the model file, bytes.

    Raises
    ------
    ModelRejected
        If the list cannot be written.
    """
    others = [each for each in trusted_models() if each.sha256 != card.sha256]
    added = Trusted(
        sha256=card.sha256,
        name=card.name,
        version=card.version,
        megabytes=round(size / 1e6, 3),
        added_utc=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    _write([*others, added][-MOST:])


def forget(sha256: str) -> Trusted:
    """Take a model off the list, by its hash or the first eight or more digits of it.

    Raises
    ------
    ModelRejected
        If there is none or more than one, or the list cannot be written.
    """
    listed = trusted_models()
    found = [each for each in listed if len(sha256) >= 8 and each.sha256.startswith(sha256.lower())]
    if len(found) != 1:
        raise ModelRejected(
            "No single model of that hash was added; take one from `pleura model list`."
        )
    _write([each for each in listed if each != found[0]])
    return found[0]


def admit(card: Manifest) -> None:
    """Let a model pass only if this computer trusts it.

    Parameters
    ----------
    card : Manifest
        Of bytes that are in memory and have its hash; nothing of them has run.

    Raises
    ------
    ModelRejected
        If nobody has added the model.
    """
    if not is_trusted(card.sha256):
        raise ModelRejected(
            "This model is not trusted on this computer yet: look at it and add it with "
            "`pleura model add FILE`."
        )


def _write(models: list[Trusted]) -> None:
    path = trusted_path()
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(partial, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(_List(models=models).model_dump_json(indent=1) + "\n")
        partial.replace(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ModelRejected(
            f"The list of trusted models cannot be written ({why}); mend Pleura's data folder."
        ) from error
