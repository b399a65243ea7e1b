"""Annotations in Pleura's own form, ready for `pleura adapt --marks` and `pleura mark`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.desk.export.item import BY_NETWORK, stem_of
from capture.errors import RecordingError
from models.marks import SECTORS_NAME, save_marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.desk.export.item import Item

ONLY_PERSONS = (
    "Annotations to learn from are a person's only: leave --all out, or choose another format."
)


def write_marks(folder: Path, items: Sequence[Item]) -> list[Path]:
    """Write NAME.json, and the recording's sector into sectors.json beside it.

    Raises
    ------
    RecordingError
        If a network's own masks are among the items, or sectors.json is no JSON.
    """
    if any(item.by == BY_NETWORK for item in items):
        raise RecordingError(ONLY_PERSONS)
    path, sectors = folder / f"{stem_of(items[0].file)}.marks.json", folder / SECTORS_NAME
    known = {}
    try:
        if sectors.is_file():
            known = json.loads(sectors.read_text(encoding="utf-8"))
        known[items[0].file] = asdict(items[0].sector)
    except (ValueError, TypeError, RecursionError) as error:
        raise RecordingError(
            f"{SECTORS_NAME} in that folder cannot be read: choose another folder."
        ) from error
    save_marks(path, [item.marks for item in items])
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(known[name])}" for name in sorted(known))
    partial = sectors.with_name(sectors.name + ".partial")
    partial.write_text("{\n" + lines + "\n}\n", encoding="utf-8")
    partial.replace(sectors)
    return [path, sectors]
