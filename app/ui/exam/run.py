"""Starts the exam window and ends with an exit code."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QTimer

from app.config import load_config
from app.exam.conduct import Conduct
from app.exam.live import ZoneBuffer
from app.exam.store import ExamStore
from app.model import load_model
from app.screen import Severity
from app.ui import theme
from app.ui.application import start_qt
from app.ui.exam.deck import ExamDeck
from app.ui.exam.lead import Wishes
from app.ui.exam.window import ExamWindow
from app.ui.guard import guarded
from app.ui.streams import open_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.protocols import Key
    from capture.sector import Sector

_SIZE = (1280, 800)


def run_exam_window(
    source: str | None,
    *,
    out: Path | None,
    key: Key,
    pseudonym: str | None = None,
    store: Path | None = None,
    model: Path | None = None,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    network: bool = False,
    theme_name: str | None = None,
) -> int:
    """Show the window of an exam until it is closed.

    Parameters
    ----------
    source : str or None
        What to open; None shows the choice of sources.
    out : Path or None
        Folder for reports; None takes `Pleura` in the person's documents.
    key : "6", "8", "12" or "14"
        Protocol that is proposed.
    pseudonym : str or None
        That is proposed, in the form in which it is kept; None draws one.
    store : Path or None
        Folder that exams are kept in; None takes the person's own.
    model : Path or None
        ONNX model instead of the shipped one.
    sector, depth_mm
        Given by hand: where the ultrasound lies, and its depth from the skin to the bottom, mm.
    network : bool
        Sources of other computers may be opened.
    theme_name : str or None
        "dark", "light" or "sunlight"; None takes that of the settings.

    Returns
    -------
    int
        Exit code.
    """
    app = start_qt()
    config, complaint = load_config()
    if theme_name is not None:
        config = config.model_copy(update={"theme": theme_name})
    theme.use(config.theme)
    app.setPalette(theme.palette())
    load = partial(load_model, model, threads=config.threads)
    wishes = Wishes(out or documents(), load, key, pseudonym)
    make_deck = deck_maker(
        load=load, sector=sector, depth_mm=depth_mm, network=network or config.network
    )
    kept = ExamStore(store)
    window = ExamWindow(
        make_deck, lambda on_change: Conduct(kept, on_change), wishes, config=config
    )
    window.resize(*_SIZE)
    with guarded(window):
        window.show()
        if complaint:
            window.stage.news.show_news(complaint, Severity.WARNING)
        if source is None:
            QTimer.singleShot(0, window, window.choose)
        else:
            window.open(source)
        app.exec()
        window.close()
    window.deleteLater()
    return 0


def deck_maker(
    *, network: bool = False, **given: object
) -> Callable[[Callable[[], None]], ExamDeck]:
    """Make what makes the exam window's deck; `given` as for `Deck`."""
    buffer = ZoneBuffer()
    open_ = partial(open_here, network=network)
    return partial(ExamDeck, buffer=buffer, open_=open_, **given)  # type: ignore[arg-type]


def documents() -> Path:
    """Where reports go when nobody says otherwise."""
    return Path(platformdirs.user_documents_dir()) / "Pleura"
