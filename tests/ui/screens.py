"""Every screen in every theme and at several sizes as PNG, to be looked at: no test, a tool.

`python -m tests.ui.screens -o DIR [--only exam] [--sizes 1024x600,3840x2160] [--themes dark]`.
Windows are the real ones on drawn pictures, offscreen; nothing of a person is in them.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

import argparse
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.config import Config
from app.desk.desk import Desk
from app.ui import theme
from app.ui.application import start_qt
from app.ui.deck import Deck
from app.ui.desk.window import DeskWindow
from app.ui.window import Window
from tests.app.desk.conftest import SHORT, load_once, read_once
from tests.ui import conftest as live
from tests.ui.exam import kit as exam

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Screens = Iterator[tuple[str, Any]]

SIZES = "1024x600,1920x1080,3840x2160"
KEY = Qt.Key
KNOWN = replace(live.FAN, mm_per_px=0.5, scale_origin="dicom")


def wait(seen: Callable[[], object], seconds: float = 120.0) -> None:
    """Let the windows live until something shows."""
    deadline = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > deadline:
            raise SystemExit("a screen did not show")
        QTest.qWait(20)


def press(window: Any, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(window.focusWidget() or window, key, *held)


def live_screens(root: Path, size: tuple[int, int]) -> Screens:
    """The live window: sources, playing, caliper, question, outline, cards."""
    made = partial(Deck, load=live.Drawn, open_=live.open_test_source, sector=KNOWN)
    devices = [("live", "Frame grabber"), ("clip", "Camera")]
    window = Window(
        lambda tell: made(tell, look=lambda: devices, record_to=root / "rec"), snapshots=root
    )
    window.config.sectors = {"Frame grabber": {}}
    window.resize(*size)
    window.show()
    window.choice.ask()
    QTest.qWait(300)
    yield "sources", window
    window.open("live")
    wait(lambda: window.stage.view.result is not None)
    QTest.qWait(1500)
    yield "live", window
    press(window, KEY.Key_M)
    press(window, KEY.Key_C)
    measures, mapping = window.stage.measures, window.stage.view.mapping()
    ends = [mapping.map(QPointF(*at)).toPoint() for at in ((120, 90), (175, 170))]
    QTest.mousePress(measures, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(measures, ends[1])
    yield "caliper", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_V)
    wait(lambda: bool(window.stage.ask.buttons))
    yield "question", window
    window.deck.record.answer(False)
    QTest.qWait(300)
    press(window, KEY.Key_A)
    yield "outline", window
    press(window, KEY.Key_Escape)
    window.stage.header.more.emit()
    yield "more", window
    window.stage.more.dismiss()
    press(window, KEY.Key_Comma)
    window.stage.settings.rows["opacity"].entered.emit("700")
    yield "settings", window
    window.stage.settings.dismiss()
    press(window, KEY.Key_Question)
    yield "help", window
    window.stage.help.dismiss()
    window.open("nonsense")
    wait(window.stage.banner.isVisible)
    yield "fault", window
    window.close()


def exam_screens(root: Path, size: tuple[int, int]) -> Screens:
    """The exam: start, outline, zones, every card."""
    window = exam.make_window(root, config=Config())
    window.resize(*size)
    window.show()
    window.open("live")
    window.deck.look()
    wait(window.stage.start.isVisible)
    yield "start", window
    press(window, KEY.Key_Return)
    wait(lambda: window.board.action == "confirm")
    window.deck.look()
    QTest.qWait(300)
    yield "confirm", window
    window.stage.mark.click()
    yield "outline", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Return)
    for nth in range(3):
        wait(lambda: window.board.action == "save")
        window.deck.look(5.0, seen=nth != 1)
        wait(lambda: window.board.can_save)
        press(window, KEY.Key_S)
        wait(lambda: window.board.action == "next" and not window.conduct.stand.saving)
        press(window, (KEY.Key_0, KEY.Key_1, KEY.Key_2)[nth])
        here = window.conduct.stand.at
        while nth < 2 and window.conduct.stand.at == here:
            press(window, KEY.Key_Return)
            QTest.qWait(300)
    QTest.qWait(500)
    yield "zones", window
    press(window, KEY.Key_X)
    yield "skip", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_E)
    wait(lambda: window.conduct.stand.shelf is not None)
    QTest.qWait(300)
    yield "exams", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_W)
    wait(lambda: window.conduct.stand.written is not None)
    QTest.qWait(300)
    yield "report", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Question)
    yield "help", window
    window.close()


def desk_screens(root: Path, size: tuple[int, int]) -> Screens:
    """The desk: read through, corrected, cards."""
    window = DeskWindow(partial(Desk, load=load_once, folder=root / "review"))
    window.resize(*size)
    window.show()
    window.act(lambda: window.desk.open(SHORT, known=read_once(SHORT)))
    wait(lambda: window.state.can_edit)
    QTest.qWait(300)
    yield "read", window
    press(window, KEY.Key_B)
    QTest.qWait(300)
    yield "corrected", window
    press(window, KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    yield "export", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Question)
    yield "help", window
    window.close()


ROOMS: dict[str, Callable[[Path, tuple[int, int]], Screens]] = {
    "live": live_screens,
    "exam": exam_screens,
    "desk": desk_screens,
}


def main() -> int:
    """Write the pictures, and say where."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("-o", "--out", type=Path, required=True)
    asked.add_argument("--only", default=",".join(ROOMS))
    asked.add_argument("--sizes", default=SIZES)
    asked.add_argument("--themes", default="dark,light,sunlight")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    app = start_qt()
    count = 0
    for name in given.themes.split(","):
        for size in given.sizes.split(","):
            width, height = (int(n) for n in size.split("x"))
            for room in given.only.split(","):
                theme.wear(name)
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
                    for screen, window in ROOMS[room](Path(root), (width, height)):
                        app.processEvents()
                        QTest.qWait(60)
                        window.grab().save(str(given.out / f"{room}-{screen}-{name}-{size}.png"))
                        count += 1
    print(f"{count} pictures in {given.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
