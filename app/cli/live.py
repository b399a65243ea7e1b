"""`pleura live`: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.language import LanguageOption

SOURCE = (
    "A clip, a picture, a folder of pictures, device:0, a device's name, phantom, or "
    "a stream (igtl:, rtsp:, http:). Without one, the window asks."
)
SECTOR = "Where the ultrasound lies (a result of analyze will do)."
DEPTH = (
    "Depth that the scanner shows, skin to the bottom of the sector. Give it anew when the depth "
    "is changed."
)
RECORD_TO = "Folder for recordings of the sector (V) and of the last 30 s (K)."
NETWORK = "Open sources of other computers (rtsp:, http:, igtl:)."
IGTL = (
    "Send pictures, masks and score to 3D Slicer or PLUS (OpenIGTLink, this computer "
    "only; ADDRESS:PORT with --allow-network for others)."
)


def live(
    source: Annotated[str | None, typer.Argument(help=SOURCE)] = None,
    snapshots: Annotated[
        Path | None, typer.Option(help="Folder for snapshots (your pictures, Pleura).")
    ] = None,
    sector: Annotated[Path | None, typer.Option(metavar="JSON", help=SECTOR)] = None,
    depth_mm: Annotated[float | None, typer.Option(min=10, max=400, help=DEPTH)] = None,
    size: Annotated[
        str | None, typer.Option(metavar="WxH", help="Size of the window, such as 1280x800.")
    ] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="Save a picture of the window there, then end.")
    ] = None,
    record_to: Annotated[Path | None, typer.Option(metavar="DIR", help=RECORD_TO)] = None,
    allow_network: Annotated[bool, typer.Option("--allow-network", help=NETWORK)] = False,
    igtl_out: Annotated[str | None, typer.Option(metavar="PORT", help=IGTL)] = None,
    seconds: Annotated[
        float, typer.Option(min=0.0, max=3600.0, help="How long to run before --screenshot.")
    ] = 10.0,
    language: LanguageOption = None,
) -> None:
    """Show a source live, with masks and score.

    Example: pleura live phantom
    """
    from app.sector_file import read_sector_file
    from app.ui.application import SizeError, run_window
    from app.ui.streams import Streams

    given = None if sector is None else read_sector_file(sector)
    try:
        code = run_window(
            source,
            snapshots=snapshots,
            size=size,
            screenshot=screenshot,
            seconds=seconds,
            sector=given,
            depth_mm=depth_mm,
            record_to=record_to,
            language=language,
            streams=Streams(network=allow_network, igtl_out=igtl_out),
        )
    except SizeError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(code)
