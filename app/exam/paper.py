"""The report at the end of an exam: every format that can be written here, and why others not."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exam.compare import compare_exams
from app.exam.protocols import ExamError
from app.report.content import overlay
from app.report.write import FILES, check_packages, worst_zone, write_reports

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.exam.compare import ExamChange
    from app.exam.store import ExamStore
    from app.exam.values import Exam
    from models.segmenter import Segmenter


@dataclass(frozen=True, slots=True)
class Written:
    """A report on the disk.

    Parameters
    ----------
    folder : Path
        Where it lies.
    files : tuple of str
        Names of its files.
    left_out : tuple of str
        A sentence for each format that was not written.
    """

    folder: Path
    files: tuple[str, ...]
    left_out: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The same in words."""
        said = f"Report written to {self.folder.name}: {', '.join(self.files)}."
        return " ".join((said, *self.left_out))


def write_all(
    store: ExamStore,
    exam: Exam,
    folder: Path,
    load: Callable[[], Segmenter],
    earlier: str | None = None,
) -> Written:
    """Write every format that can be written here.

    Parameters
    ----------
    store, exam : ExamStore, Exam
        The exam and where its pictures are.
    folder : Path
        Where the files go; where it holds the report of another exam, a folder in it is made.
    load : callable
        Gives a network of its own for DICOM, not the one that is reading live pictures.
    earlier : str or None
        An exam to compare with.

    Raises
    ------
    CaptureError, ModelError
        When nothing can be written.
    """
    left_out = list[str]()
    formats = [name for name in FILES if _is_possible(store, exam, name, left_out)]
    segmenter = load() if "dicom" in formats else None
    if segmenter is not None and segmenter.manifest.sha256 != exam.model.sha256:
        formats.remove("dicom")
        left_out.append("DICOM is left out: the exam was read by another network.")
    place = folder_for(folder, exam)
    change = change_of(store, exam, earlier)
    files = write_reports(store, exam, place, segmenter, formats=formats, change=change)
    return Written(place, files, tuple(left_out))


def change_of(store: ExamStore, exam: Exam, earlier: str | None) -> ExamChange | None:
    """Compare with an earlier exam; None without one."""
    return None if earlier is None else compare_exams(store.open(earlier), exam)


def saved_picture(store: ExamStore, exam: Exam | None, code: str | None) -> bytes | None:
    """Give the saved picture of a zone as PNG, with its mask where it carries a number."""
    if exam is None or code is None:
        return None
    zone, kept = exam.zone(code), store.picture(exam, code)
    if zone is None or kept is None:
        return None
    return overlay(kept[0], None if zone.blas is None else kept[1])


def folder_for(folder: Path, exam: Exam) -> Path:
    """Find where a report goes: never over the report of another exam."""
    try:
        other = json.loads((folder / FILES["json"]).read_bytes())["id"]
    except (OSError, ValueError, KeyError, TypeError):
        return folder
    return folder if other == exam.id else folder / exam.id


def _is_possible(store: ExamStore, exam: Exam, name: str, left_out: list[str]) -> bool:
    try:
        check_packages((name,))
        if name == "dicom":
            worst_zone(store, exam)
    except ExamError as error:
        left_out.append(str(error))
        return False
    return True
