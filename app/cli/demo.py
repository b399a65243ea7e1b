"""`pleura demo`: the built-in phantom clip in the window, or in files where there is no display."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

SECONDS = 10.0
CLIP = "phantom.mp4"


def demo(
    folder: Annotated[
        Path, typer.Option("-o", "--out", metavar="DIR", help="Where files go without a display.")
    ] = Path("demo"),
) -> None:
    """Show the built-in phantom clip.

    Without a display the same window runs offscreen for 10 s and leaves a screenshot, an overlay
    video and a JSON in the folder.

    Example: pleura demo
    """
    from app.assets import asset
    from app.cli.analyze import analyze
    from app.ui.application import run_window

    clip = str(asset(CLIP))
    if has_display():
        raise typer.Exit(run_window(clip))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    typer.echo(f"There is no display: the window runs offscreen for {SECONDS:.0f} s.")
    picture = folder / "screenshot.png"
    code = run_window(clip, screenshot=picture, seconds=SECONDS)
    if code:
        raise typer.Exit(code)
    analyze([clip], folder, overlay=True)
    left = sorted(path.name for path in folder.iterdir() if path.is_file())
    typer.echo(f"Left in {folder.name}: {', '.join(left)}.")


def has_display() -> bool:
    """Tell whether a window can be shown; elsewhere than on Linux there always is a display."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
