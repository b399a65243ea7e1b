"""Processor time of each step of a picture, one step after the other: `docs/performance.md`.

    python -m tests.app.time_stages [RECORDING]

Median milliseconds over a recording, of all threads; without one over that of `pleura bench`.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from unittest.mock import patch

from app.bench import write_clip
from app.examine import Examiner
from app.model import load_model
from app.result import Result
from app.sectors import SectorKeeper
from app.sources import open_source
from capture.record_codec import Encoder
from capture.recording import crc_of, sector_pixels

SIZE = (1280, 800)
FIRST = 5
"""So many pictures are not counted."""


def measure(clip: Path) -> tuple[dict[str, list[float]], list[Result]]:
    """Read, examine and encode each picture; seconds of each step, and the results."""
    took, results = defaultdict[str, list[float]](list), list[Result]()
    encode: Encoder | None = None
    with (
        patch("time.perf_counter", time.process_time),
        open_source(str(clip)) as source,
    ):
        keeper = SectorKeeper(source.info)
        keeper.find_in(source)  # type: ignore[arg-type]
        examiner, frames = Examiner(load_model(), keeper), iter(source)
        while True:
            start = time.process_time()
            frame = next(frames, None)
            if frame is None:
                return took, results
            took["decode, grey"].append(time.process_time() - start)
            results.append(examiner(frame))
            for stage, seconds in examiner.stages_s.items():
                took[stage].append(seconds)
            sector = results[-1].sector
            if sector is not None:
                encode = encode or Encoder(sector.box[2:])
                start = time.process_time()
                pixels = sector_pixels(frame.image, sector)
                encode(pixels), crc_of(pixels)
                took["record"].append(time.process_time() - start)


def paint(results: list[Result]) -> list[float]:
    """Paint each result in a view of the window's size; seconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.screen import ViewSettings
    from app.ui.application import start_qt
    from app.ui.view import View

    qt, view, took = start_qt(), View(), []
    view.resize(*SIZE)
    view.show_look(ViewSettings(), 1.0, curtain=False)
    view.show()
    for result in results:
        start = time.process_time()
        view.show_result(result)
        view.repaint()
        qt.processEvents()
        took.append(time.process_time() - start)
    view.show_result(None)
    return took


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        clip = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "phantom.mp4"
        if len(sys.argv) == 1:
            write_clip(clip)
        took, results = measure(clip)
    took["paint"] = paint(results)
    for stage, seconds in took.items():
        print(f"{stage:14} {1000 * statistics.median(seconds[FIRST:]):6.2f} ms")


if __name__ == "__main__":
    main()
