"""`python -m tests.fuzz [--times N] [--seed N] [LANE ...]`: many more damaged files."""

from __future__ import annotations

import argparse
import random
import sys
import time

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tests.fuzz.run import COUNTS, run_corpus, run_lane


def main() -> int:
    """Run lanes, print a table, and give 1 when anything is at fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("lanes", nargs="*", default=list(COUNTS), metavar="LANE")
    parser.add_argument("--times", type=int, default=10, help="times as many as in the tests")
    parser.add_argument("--seed", type=int, help="of the first file; drawn and printed if absent")
    given = parser.parse_args()
    seed = random.randrange(10**6) * 10_000 if given.seed is None else given.seed
    console = Console()
    console.print(f"seed {seed}")
    table = Table("lane", "files", "taken", "refused", "slowest s", "peak MB", "s", "faults")
    faults = []
    with Progress(console=console, transient=True) as progress:
        for lane in given.lanes:
            task = progress.add_task(lane, total=COUNTS[lane] * given.times)
            began = time.monotonic()
            tally = run_lane(
                lane, COUNTS[lane] * given.times, seed,
                step=lambda n, task=task: progress.advance(task, n),
            )  # fmt: skip
            faults += [*tally.faults, *run_corpus(lane).faults]
            took = f"{time.monotonic() - began:.0f}"
            counts = (tally.files, tally.told["taken"], tally.told["refused"])
            cells = (*counts, f"{tally.slowest_s:.2f}", tally.peak_mb, took, len(tally.faults))
            table.add_row(lane, *map(str, cells))
    console.print(table)
    for fault in faults:
        console.print(fault, markup=False)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
