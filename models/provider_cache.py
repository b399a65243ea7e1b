"""What `models.providers` found, kept in a small file of the person's own cache folder.

The file is no more than a hint: whatever is wrong with it, the providers are tried again.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from models.providers import LADDER, Choice, Rung

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LARGEST = 100_000
"""Largest file that is read, bytes."""
MOST = 20
"""So many choices are kept, the newest."""


def key_of(
    *, runtime: str, sha256: str, processor: str, available: Sequence[str], threads: int
) -> str:
    """Make the key under which a choice stands: another runtime, model or computer, another key."""
    parts = (runtime, sha256, processor, *available, str(threads))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


class ProviderCache:
    """Remembers a choice between starts; see `models.providers.Memory`.

    While a provider is tried, a note says so. Where it is found at the next start, trying it has
    ended the program, and it is not tried again.

    Parameters
    ----------
    path : Path
        The file; its folder is made.
    key : str
        See `key_of`.
    """

    def __init__(self, path: Path, key: str) -> None:
        self._path, self._key = path, key

    def recall(self) -> Choice | None:
        """Give the choice made before; None for whatever reason."""
        entry: Any = self._read().get(self._key, {}).get("choice")
        try:
            rungs = tuple(Rung(r["provider"], r["ms"], r["why_not"]) for r in entry["rungs"])
            provider = entry["provider"]
        except (KeyError, TypeError):
            return None
        return Choice(provider, rungs, remembered=True) if provider in LADDER else None

    def keep(self, choice: Choice) -> None:
        """Keep a choice."""
        self._change("choice", {k: v for k, v in asdict(choice).items() if k != "remembered"})

    def begin(self, provider: str) -> bool:
        """Note that a provider is tried now; False if that ended the program the last time."""
        if provider in self._trying():
            return False
        self._change("trying", [*self._trying(), provider])
        return True

    def end(self, provider: str) -> None:
        """Note that trying it came to an end."""
        self._change("trying", [name for name in self._trying() if name != provider])

    def _trying(self) -> list[str]:
        trying = self._read().get(self._key, {}).get("trying")
        return [str(name) for name in trying] if isinstance(trying, list) else []

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            if self._path.stat().st_size > LARGEST:
                return {}
            read = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(read, dict):
            return {}
        return {key: entry for key, entry in read.items() if isinstance(entry, dict)}

    def _change(self, field: str, value: object) -> None:
        entries = self._read()
        entry = entries.pop(self._key, {}) | {field: value}
        kept = dict([*entries.items(), (self._key, entry)][-MOST:])
        partial = self._path.with_name(self._path.name + ".partial")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            return  # it is tried again next time
