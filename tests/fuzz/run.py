"""Makes damaged files, has them read by children, and keeps what ended one.

A file that ends or hangs a child, or meets an error that is no sentence, is copied to
`tests/corpus/<lane>`, where the tests read it for ever after.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz.doors import BESIDE
from tests.fuzz.mutate import mutant
from tests.fuzz.seeds import SEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
COUNTS = {"clips": 300, "dicom": 200, "models": 150, "configurations": 1000, "sessions": 60}
BATCH = 500
_TEXT = {".toml", ".json", ".jsonl"}


@dataclass
class Tally:
    """How the files of a lane went: counts, the slowest one, memory, and what is at fault."""

    lane: str
    told: Counter[str] = field(default_factory=Counter)
    slowest_s: float = 0.0
    peak_mb: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def files(self) -> int:
        """Files that were read."""
        return sum(self.told.values())


def run_lane(
    lane: str,
    count: int,
    seed: int = 0,
    *,
    keep: bool = True,
    step: Callable[[int], None] = lambda _: None,
) -> Tally:
    """Read `count` damaged files of a lane, those of the seeds `seed`, `seed` + 1, and so on."""
    tally = Tally(lane)
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "seeds").mkdir()
        good = SEEDS[lane](Path(place) / "seeds")
        for start in range(0, count, BATCH):
            folder = Path(place) / f"batch {start}"
            folder.mkdir()
            for number in range(start, min(start + BATCH, count)):
                _write(folder, lane, good, seed + number)
            _beside(folder, lane, good)
            names = sorted(path.name for path in folder.iterdir() if path.is_file())
            _read(lane, folder, names, tally, keep, step)
    return tally


def run_corpus(lane: str) -> Tally:
    """Read the kept files of a lane again."""
    tally, kept = Tally(lane), CORPUS / lane
    names = sorted(path.name for path in kept.iterdir() if path.is_file()) if kept.is_dir() else []
    if names:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            for name in names:
                (folder / name).write_bytes((kept / name).read_bytes())
            (folder / "seeds").mkdir()
            if lane == "sessions":
                _beside(folder, lane, SEEDS[lane](folder / "seeds"))
            _read(lane, folder, names, tally, keep=False)
    return tally


def _write(folder: Path, lane: str, good: dict[str, bytes], number: int) -> None:
    name = sorted(good)[number % len(good)]
    stem, suffix = Path(name).stem, Path(name).suffix
    made = mutant(number, good[name], list(good.values()), text=suffix in _TEXT)
    file = (
        f"{number:06d}-{name}" if suffix in (".jsonl", ".mkv") else f"{stem}-{number:06d}{suffix}"
    )
    (folder / file).write_bytes(made)


def _beside(folder: Path, lane: str, good: dict[str, bytes]) -> None:
    if lane == "sessions":
        (folder / BESIDE).mkdir()
        for name, data in good.items():
            (folder / BESIDE / name).write_bytes(data)


def _read(
    lane: str,
    folder: Path,
    names: list[str],
    tally: Tally,
    keep: bool,
    step: Callable[[int], None] = lambda _: None,
) -> None:
    """Start children until every file was read; a child that ends leaves the rest to the next."""
    while names:
        command = [sys.executable, "-m", "tests.fuzz.child", lane, str(folder), *names]
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", cwd=ROOT, check=False
        )
        lines = done.stdout.splitlines()
        begun = [line.split(" ", 1)[1] for line in lines if line.startswith("begin ")]
        ended = [line.split(" ", 2) for line in lines if line.startswith("end ")]
        tally.peak_mb = max([tally.peak_mb, *(int(x[5:]) for x in lines if x.startswith("peak "))])
        for name, (_, seconds, told) in zip(begun, ended, strict=False):
            tally.told[told] += 1
            tally.slowest_s = max(tally.slowest_s, float(seconds))
            if told.startswith("fault"):
                _fault(tally, folder / name, f"{told}\n{done.stderr[-1500:]}", keep)
        if len(begun) > len(ended):
            tally.told["ended the child"] += 1
            why = f"ended the child with {done.returncode}\n{done.stderr[-1500:]}"
            _fault(tally, folder / begun[-1], why, keep)
        elif not begun:
            raise RuntimeError(f"no child could be started: {done.stderr[-1500:]}")
        step(len(begun))
        names = names[len(begun) :]


def _fault(tally: Tally, path: Path, why: str, keep: bool) -> None:
    tally.faults.append(f"{path.name}: {why}")
    if keep:
        kept = CORPUS / tally.lane
        kept.mkdir(parents=True, exist_ok=True)
        (kept / path.name).write_bytes(path.read_bytes())
