"""Starts the exam window and ends with an exit code."""

from __future__ import annotations

from dataclasses import dataclass
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
from app.ui.words import speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.protocols import Key
    from app.ui.palettes import Name
    from capture.sector import Sector

_SIZE = (1280, 800)


@dataclass(frozen=True, slots=True)
class Given:
    """What an exam window is started with.

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
    theme : str or None
        "dark", "light" or "sunlight"; None takes that of the settings.
    language : str or None
        "en", "de", "es" or "fr"; None takes that of the settings, or of the system.
    """

    source: str | None = None
    out: Path | None = None
    key: Key = "8"
    pseudonym: str | None = None
    store: Path | None = None
    model: Path | None = None
    sector: Sector | None = None
    depth_mm: float | None = None
    network: bool = False
    theme: Name | None = None
    language: str | None = None


def run_exam_window(given: Given) -> int:
    """Show the window of an exam until it is closed; its exit code."""
    app = start_qt()
    config, complaint = load_config()
    speak(given.language or config.language)
    if given.theme is not None:
        config.theme = given.theme
    theme.wear(config.theme)
    load = partial(load_model, given.model, threads=config.threads)
    wishes = Wishes(given.out or documents(), load, given.key, given.pseudonym)
    make_deck = deck_maker(
        load=load,
        sector=given.sector,
        sector_of=config.sector_of,
        depth_mm=given.depth_mm,
        network=given.network or config.network,
    )
    kept = ExamStore(given.store)
    window = ExamWindow(
        make_deck, lambda on_change: Conduct(kept, on_change), wishes, config=config
    )
    window.resize(*_SIZE)
    with guarded(window):
        window.show()
        if complaint:
            window.stage.news.show_news(complaint, Severity.WARNING)
        if given.source is None:
            QTimer.singleShot(0, window, window.choice.ask)
        else:
            window.open(given.source)
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
