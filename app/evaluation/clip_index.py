"""The list of recordings with what is known of each: file, patient, findings."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.evaluation.frames import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_HEALTHY = ("regular", "healthy", "normal")
_YES, _NO = ("1", "yes", "true"), ("0", "no", "false")


@dataclass(frozen=True, slots=True)
class ClipEntry:
    """One recording of the list.

    Parameters
    ----------
    path : Path
        The file.
    patient : str
        Whose it is; recordings of one patient are drawn together.
    b_lines, a_lines : bool or None
        Whether it shows them; None when not stated.
    healthy : bool
        Of a person with healthy lungs.
    row : mapping
        The whole line, for subgroups.
    """

    path: Path
    patient: str
    b_lines: bool | None
    a_lines: bool | None
    healthy: bool
    row: Mapping[str, str]


def read_index(folder: Path, index: Path) -> list[ClipEntry]:
    """Read the list of recordings of a folder.

    Parameters
    ----------
    index : Path
        CSV with a header: `file` and `patient`; if known `b_lines` and `a_lines` (1, 0 or empty),
        and `healthy` (1 or 0) or `diagnosis` ("regular", "healthy" or "normal" counts as healthy).

    Raises
    ------
    DataError
        If it cannot be read, a column is missing, or it names a file that is not there.
    """
    try:
        with index.open(newline="", encoding="utf-8-sig") as stream:
            rows = list(csv.DictReader(stream))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{index.name} cannot be read as a CSV file; give --index.") from error
    if not rows or not {"file", "patient"} <= set(rows[0]):
        raise DataError(f"{index.name} must list recordings under the columns file and patient.")
    return [_entry(folder, index, row) for row in rows]


def read_folds(path: Path) -> dict[str, int]:
    """Read which fold each patient belongs to: a JSON list of lists of patients, or an object.

    Accepted are `[["a", "b"], ["c"]]`, the same under "folds", and `{"a": 0, "b": 0, "c": 1}`.

    Raises
    ------
    DataError
        If it is none of these, or a patient is in two folds.
    """
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
        tree = tree.get("folds", tree) if isinstance(tree, dict) else tree
        if isinstance(tree, dict):
            pairs = [(str(patient), int(fold)) for patient, fold in tree.items()]
        else:
            pairs = [(str(patient), k) for k, fold in enumerate(tree) for patient in fold]
    except (OSError, ValueError, TypeError) as error:
        raise DataError(f"{path.name} holds no folds: a JSON list of lists of patients.") from error
    if len(dict(pairs)) < len(pairs):
        raise DataError(f"{path.name} has a patient in two folds; each belongs to one.")
    return dict(pairs)


def check_folds(
    fold_of: Mapping[str, int], models: int, patients: Iterable[str], name: str
) -> None:
    """Refuse folds that do not fit the models or leave a patient out.

    Parameters
    ----------
    models : int
        How many were given, one a fold.
    patients : iterable of str
        Who is to be judged.
    name : str
        Of the file with the folds.

    Raises
    ------
    DataError
        Saying what does not fit.
    """
    if missing := sorted(set(patients) - set(fold_of)):
        raise DataError(f"{name} has no fold for patient {missing[0]}.")
    folds = sorted(set(fold_of.values()))
    if folds != list(range(models)):
        raise DataError(
            f"{name} has {len(folds)} folds: give --model {len(folds)} times, in order."
        )


def _entry(folder: Path, index: Path, row: Mapping[str, str]) -> ClipEntry:
    name = (row["file"] or "").strip()
    path = folder / name
    if not name or not path.is_file():
        raise DataError(f"{index.name} names {name!r}, which is not in {folder.name}.")
    stated = _flag(row.get("healthy"))
    said = (row.get("diagnosis") or "").strip().lower() in _HEALTHY
    return ClipEntry(
        path=path,
        patient=(row["patient"] or "").strip() or name,
        b_lines=_flag(row.get("b_lines")),
        a_lines=_flag(row.get("a_lines")),
        healthy=said if stated is None else stated,
        row=dict(row),
    )


def _flag(text: str | None) -> bool | None:
    word = (text or "").strip().lower()
    return True if word in _YES else False if word in _NO else None
