"""All formats of one report into a folder; each file appears only when it is whole."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from app.exam.files import write_whole
from app.exam.protocols import ExamError
from app.report.content import sheet_of
from app.report.fhir import to_fhir
from app.report.html import to_html
from app.report.pdf import to_pdf
from app.report.plain import to_csv, to_json

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from app.exam.compare import ExamChange
    from app.exam.store import ExamStore
    from app.exam.values import Exam
    from models.segmenter import Segmenter

FILES = {
    "pdf": "report.pdf",
    "html": "report.html",
    "csv": "exam.csv",
    "json": "exam.json",
    "fhir": "exam.fhir.json",
    "dicom": "clip.dcm",
}
"""Formats and their first file; DICOM also writes `clip.masks.dcm` and `sr.dcm`."""

_PACKAGES = {"pdf": "reportlab", "fhir": "fhir", "dicom": "highdicom"}


def check_packages(formats: Collection[str]) -> None:
    """Refuse formats that cannot be written here, before any work is done for them.

    Raises
    ------
    ExamError
        Naming the formats, and what to install.
    """
    lacking = [name for name in formats if name in _PACKAGES and find_spec(_PACKAGES[name]) is None]
    if lacking:
        raise ExamError(
            f"{', '.join(lacking)} need more packages: install them with pip install "
            '"pleura[report]", or choose other formats with --only.'
        )


def write_reports(
    store: ExamStore,
    exam: Exam,
    folder: Path,
    segmenter: Segmenter | None = None,
    *,
    formats: Collection[str] = tuple(FILES),
    change: ExamChange | None = None,
    with_pseudonym: bool = False,
) -> tuple[str, ...]:
    """Write a report.

    Parameters
    ----------
    store, exam : ExamStore, Exam
        The exam and where its pictures are.
    folder : Path
        Where the files go; it is made when missing.
    segmenter : Segmenter or None
        The network of the exam; only DICOM needs it, to mark the recording.
    formats : collection of str
        Keys of `FILES`.
    change : ExamChange or None
        Against an earlier exam, for PDF and HTML.
    with_pseudonym : bool
        The person wishes the pseudonym in FHIR (subject) and DICOM (PatientID).

    Returns
    -------
    tuple of str
        Names of the files.

    Raises
    ------
    CaptureError
        If the folder cannot be written, a package is missing, or a recording cannot be read.
    """
    made = _pages(store, exam, formats, change)
    if "csv" in formats:
        made.append((FILES["csv"], to_csv(exam).encode()))
    if "json" in formats:
        made.append((FILES["json"], to_json(exam).encode()))
    if "fhir" in formats:
        made.append((FILES["fhir"], to_fhir(exam, with_pseudonym=with_pseudonym).encode()))
    if "dicom" in formats:
        made += _dicom(store, exam, segmenter, with_pseudonym=with_pseudonym)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made:
            write_whole(folder / name, data)
    except OSError as error:
        raise ExamError(
            f"The report cannot be written ({error.strerror}): free some space or choose another "
            "folder with -o."
        ) from error
    return tuple(name for name, _ in made)


def _pages(
    store: ExamStore, exam: Exam, formats: Collection[str], change: ExamChange | None
) -> list[tuple[str, bytes]]:
    """Make what people read: PDF and HTML."""
    if not {"pdf", "html"} & set(formats):
        return []
    codes = [zone.zone for zone in exam.zones]
    kept = {code: found for code in codes if (found := store.picture(exam, code)) is not None}
    sheet = sheet_of(exam, kept, change)
    made = [(FILES["pdf"], to_pdf(sheet))] if "pdf" in formats else []
    return made + ([(FILES["html"], to_html(sheet).encode())] if "html" in formats else [])


def worst_zone(store: ExamStore, exam: Exam) -> str:
    """Find the zone with the highest value whose recording is there; else any with a recording.

    Raises
    ------
    ExamError
        If no zone has a recording.
    """
    there = [zone for zone in exam.zones if store.clip(exam, zone.zone) is not None]
    if not there:
        raise ExamError("No zone has its recording: DICOM needs one, leave that format out.")
    return max(there, key=lambda zone: -1.0 if zone.blas is None else zone.blas).zone


def _dicom(
    store: ExamStore, exam: Exam, segmenter: Segmenter | None, *, with_pseudonym: bool
) -> list[tuple[str, bytes]]:
    from app.report.clip_pictures import read_clip
    from app.report.dicom.clip import clip_dataset, dataset_bytes
    from app.report.dicom.sr import sr_dataset

    code = worst_zone(store, exam)
    folder = store.clip(exam, code)
    if segmenter is None or folder is None:
        raise ExamError("DICOM needs the network that read the exam: load a model.")
    if segmenter.manifest.sha256 != exam.model.sha256:
        raise ExamError(
            f"The exam was read by another network ({exam.model.name} {exam.model.version}, "
            f"{exam.model.sha256[:12]}): load that one to write its masks."
        )
    clip = read_clip(folder, segmenter)
    plain = clip_dataset(exam, code, clip, masks=False, with_pseudonym=with_pseudonym)
    masked = clip_dataset(exam, code, clip, masks=True, with_pseudonym=with_pseudonym)
    report = sr_dataset(exam, {code: plain}, with_pseudonym=with_pseudonym)
    named = ((FILES["dicom"], plain), ("clip.masks.dcm", masked), ("sr.dcm", report))
    return [(name, dataset_bytes(data)) for name, data in named]
