"""Writes an export of any form, with a table that says of each frame whose masks these are."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from app.desk.export.coco import write_coco
from app.desk.export.forms import Form
from app.desk.export.item import items_of, stem_of
from app.desk.export.marks import write_marks
from app.desk.export.png import write_png
from app.desk.export.slicer import write_slicer
from app.desk.notebook import Status
from capture.errors import RecordingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.desk.analysis import Study
    from app.desk.export.item import Item
    from app.desk.notebook import Judged

NOTHING = (
    "Nobody has accepted or corrected a frame of {} yet: do so in `pleura review`, or take all "
    "frames as the network marked them."
)


def export(
    form: Form,
    folder: Path,
    file: str,
    entries: Sequence[Judged],
    study: Study | None = None,
) -> list[Path]:
    """Write what a person judged, and with `study` what the network marked besides.

    Parameters
    ----------
    form : Form
        As what.
    folder : Path
        Where; made when missing.
    file : str
        Name of the recording.
    entries : sequence of Judged
        What a person said.
    study : Study or None
        The network's own results, for the frames that nobody judged.

    Returns
    -------
    list of Path
        The files; the table NAME.review.csv is the last.

    Raises
    ------
    RecordingError
        If there is nothing to export or it cannot be written.
    """
    items = items_of(file, entries, study)
    if not items:
        raise RecordingError(NOTHING.format(file))
    stem = stem_of(file)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if form is Form.PNG:
            written = write_png(folder, items)
        elif form is Form.COCO:
            written = write_coco(folder / f"{stem}.coco.json", items)
        elif form is Form.SLICER:
            written = write_slicer(folder, items)
        else:
            written = write_marks(folder, items)
        return [*written, _write_table(folder / f"{stem}.review.csv", items, entries)]
    except OSError as error:
        raise RecordingError(
            f"The export cannot be written ({error.strerror}): free some space or choose another "
            "folder."
        ) from error


def _write_table(path: Path, items: Sequence[Item], entries: Sequence[Judged]) -> Path:
    """Say of each frame who judged it; rejected ones are in it too, without masks."""
    rows = [(item.frame, item.by, item.score) for item in items]
    rows += [(e.frame, e.status.by, e.score) for e in entries if e.status is Status.REJECTED]
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(("file", "frame", "by", "network_blas"))
        for frame, by, score in sorted(rows):
            table.writerow((items[0].file, frame, by, "" if score is None else f"{score:.4f}"))
    return path
