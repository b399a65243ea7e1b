"""Tries the app as a folder: `python -m tests.bundle dist/pleura`, after `make app`.

Starts the bundled programs, not this Python; nothing of the environment that could lend them a
library is passed on. Prints size and times. Exit code 1 when something is wrong.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
CLIP = ROOT / "assets" / "phantom.mp4"
PASSED_ON = (
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "HOME", "LANG", "TEMP", "TMP", "TMPDIR",
    "SYSTEMROOT", "WINDIR", "USERPROFILE", "APPDATA", "LOCALAPPDATA",
)  # fmt: skip


def run(program: Path, *words: object) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run a bundled program; tell its time and the processor's share of it."""
    env = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    env["OMP_NUM_THREADS"] = "1"
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(env):
        env["QT_QPA_PLATFORM"] = "offscreen"
    begun, used = time.perf_counter(), worked()
    done = subprocess.run(
        [str(program), *map(str, words)],
        capture_output=True,
        text=True,
        env=env,
        cwd=tempfile.gettempdir(),
        check=False,
        timeout=600,
    )
    spent, busy = time.perf_counter() - begun, worked() - used
    return done, f"{spent:.1f} s" + (f", {busy:.1f} of the processor" if busy else "")


def worked() -> float:
    """Processor time of what was run so far, seconds; 0 where the system does not tell."""
    times = psutil.Process().cpu_times()
    return float(getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0))


def names_of_the_machine(folder: Path) -> list[str]:
    """Files that name the folder that this was built in, or the home folder of who built it."""
    wanted = [str(ROOT).encode(), (str(Path.home()) + os.sep).encode()]
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not path.is_symlink()
        and any(len(name) > 6 and name in path.read_bytes() for name in wanted)
    ]


def main(folder: Path) -> int:
    """Try everything; print what was found."""
    suffix = ".exe" if sys.platform == "win32" else ""
    console, window = folder / f"pleura{suffix}", folder / f"pleura-window{suffix}"
    wrong = []

    def expect(what: str, fine: bool, told: str = "") -> None:
        print(f"{'ok  ' if fine else 'FAIL'}  {what}{': ' + told if told else ''}")
        if not fine:
            wrong.append(what)

    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    expect("size", size < 1.2e9, f"{size / 1e6:.0f} MB")
    done, spent = run(console, "--version")
    expect("version", done.returncode == 0, f"{done.stdout.strip()}, {spent}")
    done, spent = run(console, "--version")
    expect("version again", done.returncode == 0, f"{spent}")
    with tempfile.TemporaryDirectory() as kept:
        out = Path(kept)
        picture = out / "window.png"
        done, spent = run(window, CLIP, "--screenshot", picture, "--seconds", 1)
        fine = done.returncode == 0 and picture.is_file() and picture.stat().st_size > 150_000
        expect(
            "the window with the demo clip", fine, f"{spent} to the first picture, 1 more, and out"
        )
        if fine:
            (folder.parent / "pleura-window.png").write_bytes(picture.read_bytes())
        done, spent = run(console, "analyze", CLIP, "-o", out / "results", "--every", 30)
        written = out / "results" / "phantom.json"
        frames = json.loads(written.read_text())["frames"] if written.is_file() else []
        scored = sum(frame["blas"] is not None for frame in frames)
        fine = done.returncode == 0 and scored > 0
        expect("a clip analysed", fine, f"{scored} of {len(frames)} frames scored, {spent}")
        done, spent = run(
            console, "exam", "--demo", "-o", out / "report", "--zones", 6,
            "--seconds", 1, "--fps", 4,
        )  # fmt: skip
        names = {path.name for path in (out / "report").glob("*")}
        fine = {"report.pdf", "report.html", "exam.fhir.json", "sr.dcm"} <= names
        expect("an exam with all its reports", fine and done.returncode == 0, f"{spent}")
        done, spent = run(console, "doctor", "--json")
        found = {each["name"]: each["state"] for each in json.loads(done.stdout or "[]")}
        failed = [name for name, state in found.items() if state == "fail"]
        expect("doctor", done.returncode == 0 and not failed, ", ".join(failed))
        done, _ = run(console, "learn", "--list")
        expect("lessons", done.returncode == 0 and "count-b-lines" in done.stdout)
    notice = folder / "THIRD_PARTY_NOTICES.txt"
    text = notice.read_text(encoding="utf-8") if notice.is_file() else ""
    stated = re.search(r"Licence of this folder: (\S+)", text)
    expect("notices", stated is not None and "PySide6" in text, stated[1] if stated else "")
    unknown = re.findall(r"unknown: (\S+):", text)
    expect("every file is accounted for", not unknown, ", ".join(unknown[:5]))
    named = names_of_the_machine(folder)
    expect("no file names this computer's folders", not named, ", ".join(named[:5]))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/pleura").resolve()))
