"""One child: reads the files of a folder one by one, under limits, and says how each went.

`python -m tests.fuzz.child LANE FOLDER FILE...`. A file that takes too long ends the child by the
alarm of the system, which also ends code that never returns to Python.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
import time
import traceback
from pathlib import Path

MEMORY = 2 << 30
LONGEST_S = 20


def main(lane: str, folder: Path, names: list[str]) -> None:
    """Read the files; a line before each and a line after it."""
    os.environ["OPENCV_FOR_THREADS_NUM"] = os.environ["OMP_NUM_THREADS"] = "1"
    from tests.fuzz.doors import enter

    enter_warm(lane)
    limit = MEMORY + _mapped()
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    for name in names:
        print("begin", name, flush=True)
        signal.alarm(LONGEST_S)
        began = time.perf_counter()
        try:
            told = "taken" if enter(lane, folder / name) else "refused"
        except BaseException as error:
            traceback.print_exc()
            told = f"fault {type(error).__name__}"
        signal.alarm(0)
        print("end", f"{time.perf_counter() - began:.3f}", told, flush=True)
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, flush=True)


def enter_warm(lane: str) -> None:
    """Import what the lane needs before the limit counts."""
    import app.sources

    if lane == "models":
        import models.segmenter  # noqa: F401
    if lane == "sessions":
        import app.session_check
    assert app.sources


def _mapped() -> int:
    """Address space that the libraries take by themselves, bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
