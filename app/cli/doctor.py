"""`pleura doctor`: tells whether everything is there that Pleura needs."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from app.doctor import Finding

MARKS = {"ok": "[green]ok[/]", "warn": "[yellow]warn[/]", "fail": "[red]fail[/]"}


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    model: Annotated[
        Path | None, typer.Option("--model", metavar="ONNX", help="Look at this model instead.")
    ] = None,
    device: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Look at this capture device only: a number, its name or a part of it.",
        ),
    ] = None,
    sbom: Annotated[
        bool,
        typer.Option("--sbom", help="Print what Pleura is made of instead (CycloneDX, JSON)."),
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what a report of a fault needs; it names nobody."),
    ] = None,
) -> None:
    """Look at this machine: versions, network runtime, model, devices, display, folders.

    Exit code: 0 when all that is essential is there, 1 when not.

    Example: pleura doctor

    With --device: the modes that a frame grabber offers, what was agreed on, and how many pictures
    a second really come.

    Example: pleura doctor --json

    Example: pleura doctor --device 0

    Example: pleura doctor --sbom

    Example: pleura doctor --report report.md
    """
    if sbom:
        from app.sbom import bill_of_materials, read_lock

        print(json.dumps(bill_of_materials(read_lock()), indent=1))
        return
    if report is not None:
        if device is not None:
            raise typer.BadParameter("--report looks at the whole computer; leave --device out")
        _write_report(report, model)
        return
    findings = _findings(model, device)
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], indent=1))
    else:
        table = Table("", "", "", box=None, show_header=False, pad_edge=False)
        for finding in findings:
            table.add_row(MARKS[finding.state], finding.name, Text(finding.text))
        Console().print(table)
    if any(finding.state == "fail" for finding in findings):
        raise typer.Exit(1)


def _write_report(path: Path, model: Path | None) -> None:
    from app.doctor_report import report, write_report

    write_report(path, report(_findings(model, None), own_model=model is not None))
    typer.echo(f"{path.name} is written. Read it before you send it.")


def _findings(model: Path | None, device: str | None) -> list[Finding]:
    if device is not None:
        from app.doctor_device import look_at_device

        return look_at_device(device)
    from app.doctor import look_around

    return look_around(model)
