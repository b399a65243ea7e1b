"""`pleura exam`: a zone exam without a window, and its reports."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.exam.protocols import ExamError, protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.exam.store import ExamStore

_DEMO = "Examine the built-in phantom zone by zone; nothing is kept but the report."
_OUT = "Folder for the report; it is made when missing."
_ID = "An exam that was saved, by its name in --list."
_LIST = "List the exams that were saved."
_FIND = "With --list: only those whose pseudonym begins so."
_ZONES = "Protocol of the demo: 6, 8, 12 or 14 zones."
_SECONDS = "Length of the demo's recording of each zone."
_FPS = "Pictures a second of the demo's recordings."
_MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
_PSEUDONYM = "Put the pseudonym into DICOM (PatientID) and FHIR (subject)."
_ONLY = "Write this format only: pdf, html, csv, json, fhir or dicom; may be repeated."
_STORE = "Folder that the exams are kept in, instead of the user's own."
_DELETE = "Delete an exam for good, by its name in --list."


def exam(
    demo: Annotated[bool, typer.Option("--demo", help=_DEMO)] = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help=_OUT)] = None,
    report: Annotated[str | None, typer.Option("--report", metavar="NAME", help=_ID)] = None,
    listed: Annotated[bool, typer.Option("--list", help=_LIST)] = False,
    find: Annotated[str, typer.Option("--find", metavar="TEXT", help=_FIND)] = "",
    delete: Annotated[str | None, typer.Option("--delete", metavar="NAME", help=_DELETE)] = None,
    zones: Annotated[str, typer.Option("--zones", metavar="N", help=_ZONES)] = "8",
    seconds: Annotated[float, typer.Option(min=0.5, max=60.0, help=_SECONDS)] = 6.2,
    fps: Annotated[float, typer.Option(min=2.0, max=60.0, help=_FPS)] = 8.5,
    only: Annotated[list[str] | None, typer.Option("--only", help=_ONLY)] = None,
    with_pseudonym: Annotated[bool, typer.Option("--with-pseudonym", help=_PSEUDONYM)] = False,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=_MODEL)] = None,
    store: Annotated[Path | None, typer.Option("--store", metavar="DIR", help=_STORE)] = None,
) -> None:
    """Examine the phantom zone by zone, or write the report of an exam that was saved.

    The report: report.pdf, report.html, exam.csv, exam.json, exam.fhir.json; clip.dcm,
    clip.masks.dcm and sr.dcm of the worst zone. No file holds a name.

    Example: pleura exam --demo -o report

    Example: pleura exam --list --find P-0

    Example: pleura exam --report 20260131T101500Z-a1b2c3 -o report
    """
    from app.exam.store import ExamStore
    from app.report.write import check_packages

    if sum((demo, listed, report is not None, delete is not None)) != 1:
        raise ExamError("Choose one of --demo, --list, --report NAME and --delete NAME.")
    formats = _formats(only)
    if listed:
        _tell(ExamStore(store), find)
        return
    if delete is not None:
        ExamStore(store).delete(delete)
        print(f"The exam {delete} is deleted for good.")
        return
    if out is None:
        raise ExamError("Choose a folder for the report with -o.")
    check_packages(formats)
    if report is not None:
        _write(ExamStore(store), report, out, formats, model, with_pseudonym=with_pseudonym)
        return
    with _kept(store) as root:
        kept = ExamStore(root)
        name = _demo(kept, zones, seconds, fps, model)
        _write(kept, name, out, formats, model, with_pseudonym=with_pseudonym)


@contextmanager
def _kept(store: Path | None) -> Iterator[Path]:
    """Give the folder that was wished, or one that is gone afterwards."""
    if store is not None:
        yield store
        return
    with tempfile.TemporaryDirectory(prefix="pleura-exam-") as folder:
        yield Path(folder)


def _demo(store: ExamStore, zones: str, seconds: float, fps: float, model: Path | None) -> str:
    """Examine the phantom; the name of the exam."""
    from app.cli.judging import bar
    from app.exam.demo import run_demo
    from app.model import load_model

    plan = protocol(zones)
    frames = len(plan.zones) * max(1, round(seconds * fps))
    with bar(f"{len(plan.zones)} zones", frames) as step:
        done = run_demo(store, load_model(model), plan.key, seconds=seconds, fps=fps, on_frame=step)
    return done.id


def _write(
    store: ExamStore,
    name: str,
    out: Path,
    formats: tuple[str, ...],
    model: Path | None,
    *,
    with_pseudonym: bool,
) -> None:
    from app.exam.guide import progress
    from app.model import load_model
    from app.report.write import write_reports

    found = store.open(name)
    segmenter = load_model(model) if "dicom" in formats else None
    files = write_reports(
        store, found, out, segmenter, formats=formats, with_pseudonym=with_pseudonym
    )
    print(progress(found).text)
    print(f"Written to {out.name}: {', '.join(files)}.")


def _formats(only: list[str] | None) -> tuple[str, ...]:
    from app.report.write import FILES

    if not only:
        return tuple(FILES)
    if unknown := [name for name in only if name not in FILES]:
        raise ExamError(f"There is no format {unknown[0][:20]!r}: choose of {', '.join(FILES)}.")
    return tuple(only)


def _tell(store: ExamStore, find: str) -> None:
    """List exams as a table, with what they take on the disk."""
    from rich.console import Console
    from rich.table import Table

    heads = store.search(find) if find else store.heads()
    table = Table("Name", "Pseudonym", "Begun", "Zones", "MB")
    for head in heads:
        if head.exam is None:
            table.add_row(head.id, "–", "–", str(head.problem), f"{head.bytes / 1e6:.1f}")
            continue
        one = head.exam
        begun = one.started_utc.astimezone().strftime("%Y-%m-%d %H:%M")
        saved = f"{len(one.zones)} of {len(one.plan.zones)}"
        table.add_row(head.id, one.pseudonym or "–", begun, saved, f"{head.bytes / 1e6:.1f}")
    console = Console()
    console.print(table)
    console.print(f"{len(heads)} exams; all together {store.disk_use() / 1e6:.1f} MB.")
