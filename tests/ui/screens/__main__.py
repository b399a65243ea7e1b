"""Every screen in every theme, at several sizes, scalings and languages, as PNG: no test, a tool.

`python -m tests.ui.screens -o DIR` makes all, sheets of six besides, and `complaints.txt`: what
a program can see wrong. `--only exam --themes dark --sizes 1024x600 --scalings 1 --languages en`
makes a part. Windows are the real ones on drawn or simulated pictures, offscreen.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

import argparse
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtTest import QTest

from app.ui import theme
from app.ui.application import start_qt
from app.ui.words import speak
from tests.ui.screens.bedside import exam_screens, live_screens
from tests.ui.screens.look import complaints
from tests.ui.screens.seated import desk_screens, lessons_screens
from tests.ui.screens.sheets import write_sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.palettes import Name
    from tests.ui.screens.stroll import Screens, Size

SIZES = "1024x600,1920x1080,3840x2160"
SCALED_SIZE, SCALED_THEME = "1920x1080", "dark"
LARGE, QUICK = 2000, 90
"""Contrast is looked for in narrower windows; PNG is hardly compressed, which is soon done."""
OTHER_THEME = "light"
"""Theme of what is looked at in other languages."""
ROOMS: dict[str, Callable[[Path, Size], Screens]] = {
    "live": live_screens,
    "exam": exam_screens,
    "desk": desk_screens,
    "lessons": lessons_screens,
}


def main() -> int:
    """Write the pictures, and say where."""
    given = _asked()
    given.out.mkdir(parents=True, exist_ok=True)
    factor = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    sizes = [(int(w), int(h)) for w, h in (each.split("x") for each in given.sizes.split(","))]
    start_qt()
    languages = given.languages.split(",")
    of_scale = "" if factor == 1 else f"-x{factor:g}"
    for language in languages if "1" in given.scalings.split(",") else ():
        themes = given.themes if language == languages[0] else OTHER_THEME
        for name, size in product(themes.split(","), sizes):
            speak(language)
            theme.wear(cast("Name", name))
            mark = f"{name}-{language}-{size[0]}x{size[1]}{of_scale}"
            for room in given.only.split(","):
                _walk(given.out, room, mark, size, factor)
    codes = [_scaled(given, each, language)
             for each in given.scalings.split(",") if each != "1"
             for language in languages]  # fmt: skip
    return max(codes, default=0)


def _asked() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("-o", "--out", type=Path, required=True)
    asked.add_argument("--only", default=",".join(ROOMS))
    asked.add_argument("--sizes", default=SIZES, help="pixels of the screen")
    asked.add_argument("--themes", default="dark,light,sunlight")
    asked.add_argument("--languages", default="en,de", help="all themes in the first alone")
    asked.add_argument("--scalings", default="1,1.5,2.5", help="other than 1 at 1080p, one theme")
    return asked.parse_args()


def _scaled(given: argparse.Namespace, factor: str, language: str) -> int:
    """Do it again in a process of its own: Qt reads its scaling when it starts."""
    words = ["--only", given.only, "--sizes", SCALED_SIZE, "--themes", SCALED_THEME]
    words += ["--languages", language, "--scalings", "1", "-o", str(given.out)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.screens", *words],
        env={**os.environ, "QT_SCALE_FACTOR": factor}, check=False,
    )  # fmt: skip
    return done.returncode


def _walk(out: Path, room: str, mark: str, size: Size, factor: float) -> None:
    """Stroll through a window at one size; pictures, and what is wrong with them."""
    own = round(size[0] / factor), round(size[1] / factor)
    made, wrong = [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        for screen, window in ROOMS[room](Path(root), own):
            QTest.qWait(60)
            name = f"{room}-{screen}-{mark}"
            told = complaints(window, pixels=factor, contrast=factor == 1 and size[0] < LARGE)
            if (window.width(), window.height()) != own:
                told.append(f"{window.width()}x{window.height()} on a screen {own[0]}x{own[1]}")
            wrong += [f"{name}: {each}" for each in told]
            made.append(out / f"{name}.png")
            window.grab().save(str(made[-1]), "PNG", QUICK)
    write_sheets(made, out, f"sheet-{room}-{mark}")
    with (out / "complaints.txt").open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in wrong)
    print(f"{room} {mark}: {len(made)} pictures, {len(wrong)} complaints", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
