"""Runs the story and films it: `make film`, or `python -m tests.film [-o film.mp4]`.

Eight zones from the phantom to the PDF in 60 actions at most; then a correction of the first zone's
recording at the desk, exported and read back. Nothing but the simulated phantom is shown. Skipped
with a sentence where Xvfb or xdotool is absent.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from contextlib import closing
from pathlib import Path

from tests.film.reel import Reel
from tests.film.screen import Hand, Screen, lacking
from tests.film.story import SOURCE, Stage, Times, begin, correct, next_zone, report, save

SIZE = (1280, 800)
MOST_ACTIONS = 60
MOST_BYTES = 3_000_000
ZONES = 8


def tell(root: Path, film: Path | None, size: tuple[int, int]) -> dict[str, object]:
    """Go through the story; what came of it."""
    out, exported, kept = root / "report", root / "exported", root / "kept"
    with closing(Screen(size, root)) as screen:
        hand, times = Hand(screen), Times()
        with (
            Reel(screen, hand, film) as reel,
            closing(Stage(screen, hand, reel, root)) as stage,
        ):
            stage.start("exam", SOURCE, "-o", str(out), "--store", str(kept))
            begin(stage, times)
            for nth in range(ZONES):
                save(stage, times, nth)
                if nth + 1 < ZONES:
                    next_zone(stage)
            report(stage, times, out)
            codes, actions = [stage.end("q")], len(hand.actions)
            (first,) = kept.glob("*/R1-*.clip")
            stage.start("review", str(first), "--corrections", str(root / "corrections"))
            correct(stage, exported)
            codes.append(stage.end("ctrl+q"))
    return {
        "actions_to_the_report": times.actions["report"],
        "actions_exam": actions,
        "actions_desk": len(hand.actions) - actions,
        "actions": times.actions,
        "seconds": times.seconds,
        "exit_codes": codes,
        "report": sorted(path.name for path in out.glob("*")),
        "by": read_back(exported),
    }


def read_back(folder: Path) -> list[str]:
    """Read whose masks the exported file holds."""
    (path,) = folder.glob("*.coco.json")
    told = json.loads(path.read_text(encoding="utf-8"))
    return sorted({each["by"] for each in told["annotations"]})


def main() -> int:
    """Run it; 0 done, 1 too much was needed, 2 skipped."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("-o", "--out", type=Path, help="MP4 of it; without one nothing is filmed")
    given = asked.parse_args()
    if missing := lacking():
        print(f"Skipped: this needs {' and '.join(missing)}; install them first.")
        return 2
    with tempfile.TemporaryDirectory(prefix="pleura-film-") as folder:
        film = None if given.out is None else Path(folder) / "film.mp4"
        told = tell(Path(folder), film, SIZE)
        if film is not None:
            told["bytes"] = film.stat().st_size
            given.out.write_bytes(film.read_bytes())
    print(json.dumps(told, indent=1))
    small = film is None or int(str(told["bytes"])) <= MOST_BYTES
    few = int(str(told["actions_to_the_report"])) <= MOST_ACTIONS
    whole = told["by"] == ["corrected by a person"] and told["exit_codes"] == [0, 0]
    return 0 if small and few and whole else 1


if __name__ == "__main__":
    raise SystemExit(main())
