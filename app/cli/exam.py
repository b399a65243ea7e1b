"""`pleura exam`: the window of a zone exam; its demo, list and reports without a window."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.language import LanguageOption
from app.exam.protocols import ExamError, protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


_SOURCE = "What to examine, as for pleura live; without one, the window asks."
_PROPOSED = "Pseudonym that the window proposes, such as P-017."
_SECTOR = "Where the ultrasound lies (a result of analyze will do)."
_DEPTH = "Depth that the scanner shows, skin to the bottom of the sector."
_NETWORK = "Open sources of other computers (rtsp:, http:, igtl:)."
_THEME = "Colours of the window: dark, light or sunlight."
_DEMO = "Examine the built-in phantom zone by zone; nothing is kept but the report."
_OUT = "Folder for the report; it is made when missing."
_ID = "An exam that was saved, by its name in --list."
_LIST = "List the exams that were saved."
_FIND = "With --list: only those whose pseudonym begins so."
_ZONES = "Protocol: 6, 8, 12 or 14 zones."
_SECONDS = "Length of the demo's recording of each zone."
_FPS = "Pictures a second of the demo's recordings."
_MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
_PSEUDONYM = "Put the pseudonym into DICOM (PatientID) and FHIR (subject)."
_ONLY = "Write this format only: pdf, html, csv, json, fhir or dicom; may be repeated."
_STORE = "Folder that the exams are kept in, instead of the user's own."
_DELETE = "Delete an exam for good, by its name in --list."


def exam(
    source: Annotated[str | None, typer.Argument(help=_SOURCE)] = None,
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
    pseudonym: Annotated[str | None, typer.Option(metavar="TEXT", help=_PROPOSED)] = None,
    sector: Annotated[Path | None, typer.Option(metavar="JSON", help=_SECTOR)] = None,
    depth_mm: Annotated[float | None, typer.Option(min=10, max=400, help=_DEPTH)] = None,
    allow_network: Annotated[bool, typer.Option("--allow-network", help=_NETWORK)] = False,
    theme: Annotated[str | None, typer.Option(metavar="NAME", help=_THEME)] = None,
    language: LanguageOption = None,
) -> None:
    """Go through the zones of the chest in a window, then write the report.

    Every zone is saved as it is done: pause, come back, nothing saved is lost. Without a window:
    --demo, --list, --report, --delete.

    The report: report.pdf, report.html, exam.csv, exam.json, exam.fhir.json; clip.dcm,
    clip.masks.dcm and sr.dcm of the worst zone. No file holds a name.

    Example: pleura exam phantom -o report --zones 8

    Example: pleura exam --demo -o report

    Example: pleura exam --list --find P-0

    Example: pleura exam --report 20260131T101500Z-a1b2c3 -o report
    """
    chosen = sum((demo, listed, report is not None, delete is not None))
    if chosen > 1 or (chosen and source is not None):
        raise ExamError("Choose one of a source, --demo, --list, --report NAME and --delete NAME.")
    if not chosen:
        given = _Given(source, pseudonym, sector, depth_mm, allow_network, theme, language)
        raise typer.Exit(_window(given, out, zones, model, store))
    if listed or delete is not None:
        _shelf(store, find, delete)
        return
    paper = _Paper(out, _formats(only), model, with_pseudonym)
    paper.check()
    if report is not None:
        paper.write(store, report)
        return
    with _kept(store) as root:
        paper.write(root, _demo(root, zones, seconds, fps, model))


@dataclass(frozen=True, slots=True)
class _Given:
    """What only the window takes."""

    source: str | None
    pseudonym: str | None
    sector: Path | None
    depth_mm: float | None
    network: bool
    theme: str | None
    language: str | None


def _window(
    given: _Given, out: Path | None, zones: str, model: Path | None, store: Path | None
) -> int:
    from app.exam.pseudonym import check_pseudonym
    from app.sector_file import read_sector_file
    from app.ui.exam.run import Given, run_exam_window
    from app.ui.palettes import PALETTES

    plan = protocol(zones)
    name = None if given.pseudonym is None else check_pseudonym(given.pseudonym)
    if given.theme is not None and given.theme not in PALETTES:
        raise ExamError(f"There is no such theme: choose of {', '.join(PALETTES)}.")
    return run_exam_window(
        Given(
            source=given.source,
            out=out,
            key=plan.key,
            pseudonym=name,
            store=store,
            model=model,
            sector=None if given.sector is None else read_sector_file(given.sector),
            depth_mm=given.depth_mm,
            network=given.network,
            language=given.language,
            theme=next((each for each in PALETTES if each == given.theme), None),
        )
    )


@contextmanager
def _kept(store: Path | None) -> Iterator[Path]:
    """Give the folder that was wished, or one that is gone afterwards."""
    if store is not None:
        yield store
        return
    with tempfile.TemporaryDirectory(prefix="pleura-exam-") as folder:
        yield Path(folder)


def _demo(root: Path, zones: str, seconds: float, fps: float, model: Path | None) -> str:
    """Examine the phantom; the name of the exam."""
    from app.cli.judging import bar
    from app.exam.demo import run_demo
    from app.exam.store import ExamStore
    from app.model import load_model

    plan, store = protocol(zones), ExamStore(root)
    frames = len(plan.zones) * max(1, round(seconds * fps))
    with bar(f"{len(plan.zones)} zones", frames) as step:
        done = run_demo(store, load_model(model), plan.key, seconds=seconds, fps=fps, on_frame=step)
    return done.id


@dataclass(frozen=True, slots=True)
class _Paper:
    """How a report is wished."""

    out: Path | None
    formats: tuple[str, ...]
    model: Path | None
    with_pseudonym: bool

    def check(self) -> None:
        """Refuse what cannot be written, before any work is done for it."""
        from app.report.write import check_packages

        if self.out is None:
            raise ExamError("Choose a folder for the report with -o.")
        check_packages(self.formats)

    def write(self, root: Path | None, name: str) -> None:
        """Write the report of an exam, and say what there is."""
        from app.exam.guide import progress
        from app.exam.store import ExamStore
        from app.model import load_model
        from app.report.write import write_reports

        if self.out is None:
            raise RuntimeError("checked above")
        store = ExamStore(root)
        found = store.open(name)
        segmenter = load_model(self.model) if "dicom" in self.formats else None
        files = write_reports(
            store,
            found,
            self.out,
            segmenter,
            formats=self.formats,
            with_pseudonym=self.with_pseudonym,
        )
        print(progress(found).text)
        print(f"Written to {self.out.name}: {', '.join(files)}.")


def _formats(only: list[str] | None) -> tuple[str, ...]:
    from app.report.write import FILES

    if not only:
        return tuple(FILES)
    if unknown := [name for name in only if name not in FILES]:
        raise ExamError(f"There is no format {unknown[0][:20]!r}: choose of {', '.join(FILES)}.")
    return tuple(only)


def _shelf(root: Path | None, find: str, delete: str | None) -> None:
    """Delete an exam, or list all as a table, with what they take on the disk."""
    from app.exam.store import ExamStore

    store = ExamStore(root)
    if delete is not None:
        store.delete(delete)
        print(f"The exam {delete} is deleted for good.")
        return
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
