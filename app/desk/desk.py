"""Everything behind the window of `pleura review`, without a window: what may be done, what shows.

All methods are called from one thread; reading, showing and saving run in threads of their own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.desk.analysis import Analysis, Study
from app.desk.beside import Beside
from app.desk.build import Shown, build_state
from app.desk.comparison import Differences
from app.desk.course import Timeline, timeline_of
from app.desk.disagreement import Case, cases_of, next_case
from app.desk.editing import Editing
from app.desk.export.run import ExportRun
from app.desk.ledger import Ledger
from app.desk.placing import Upright
from app.desk.player import DeskPlayer
from app.desk.review_file import origin_of, review_folder
from app.model import load_model
from app.screen.values import Severity
from app.sources import open_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.export.forms import Form
    from app.desk.state import DeskState
    from capture.frame import Frame
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

EVERY = 25
"""While a recording is read, the timeline is laid out anew after so many frames, or 5 %."""


class Desk:
    """One recording on the desk, and what it is compared with.

    Parameters
    ----------
    on_change : callable
        Called from any thread when there may be something new; answer it with `tick`.
    load : callable
        Loads the network.
    load_second : callable or None
        Loads a second network, which reads the same recording to compare.
    sector, depth_mm
        Given by hand, for the first recording.
    folder : Path or None
        Where corrections are kept.
    open_ : callable
        Opens recordings.
    """

    def __init__(
        self,
        on_change: Callable[[], None] = lambda: None,
        *,
        load: Callable[[], Segmenter] = load_model,
        load_second: Callable[[], Segmenter] | None = None,
        sector: Sector | None = None,
        depth_mm: float | None = None,
        folder: Path | None = None,
        open_: Callable[[str], FrameSource] = open_source,
    ) -> None:
        self.edit = Editing()
        self._on_change, self.load, self._load_second = on_change, load, load_second
        self._analyse = partial(Analysis, sector=sector, depth_mm=depth_mm, open_=open_)
        self._folder, self._open = folder or review_folder(), open_
        self.text: str | None = None
        self.player: DeskPlayer | None = None
        self._analysis: Analysis | None = None
        self._beside: Beside | None = None
        self._first: Frame | None = None
        self._export: ExportRun | None = None
        self.timeline = Timeline()
        self.second_line: Timeline | None = None
        self.cases: tuple[Case, ...] = ()
        self.upright = self.differences = False
        self.set_upright, self.compare = Upright(), Differences()
        self._laid: object = None
        self._ending: list[Callable[[float], bool]] = []

    # ---- recordings

    def open(self, text: str, second: str | None = None, known: Study | None = None) -> None:
        """Lay a recording on the desk, one beside it; `known` is what was read of it before."""
        self._put_away()
        self.text = text
        self.edit, self._laid = Editing(), None
        self.timeline, self.second_line, self.cases = Timeline(), None, ()
        self._first = None
        self.differences = second is None and self._load_second is not None
        if known is None:
            self._analysis = self._analyse(text, self.load, self._on_change)
            self._analysis.start()
        else:
            self.edit.study = known
        self.player = DeskPlayer(text, self._on_change, open_=self._open)
        if second is not None or self._load_second is not None:
            load, other = self._load_second or self.load, second or text
            own = second is not None
            self._beside = Beside(other, load, self._on_change, self._open, own=own)
        self.player.start()

    def export(self, form: Form, folder: Path, *, everything: bool = False) -> None:
        """Export what was judged, with `everything` also what the network marked besides."""
        if self._export is not None or self.ledger is None:
            self.edit.say("Wait until the recording is open and the last export has ended.")
            return
        entries = tuple(self.ledger.notebook.entries.values())
        study = self.study if everything else None
        name = self.ledger.origin.name
        self._export = ExportRun(form, folder, name, entries, study, self._on_change)

    def cancel(self) -> None:
        """Stop reading; what was read is kept."""
        if self._analysis is not None:
            self._analysis.cancel()
        if self._beside is not None:
            self._beside.stop_reading()

    def close(self) -> None:
        """Put everything away and wait for its threads; what was corrected is saved."""
        self._put_away()
        for join in self._ending:
            join(2.0)
        self._ending = []

    def _put_away(self) -> None:
        """End everything, and save what was corrected; threads that read end by themselves."""
        self.edit.let_go()
        self.cancel()
        for part in (self.player, self._beside, self._analysis, self._export):
            if part is not None:
                part.cancel()
                self._ending.append(part.join)
        if self.ledger is not None:
            self.ledger.close()
        self.player = self._beside = self._analysis = self._export = None
        self._ending = [join for join in self._ending if not join(0.0)]

    # ---- what is shown

    def tick(self) -> None:
        """Take in what the threads have brought."""
        if self._analysis is not None:
            self.edit.study = self._analysis.study()
        frame = None if self.player is None else self.player.take()
        if frame is not None:
            self._show(frame)
        self._know()
        if self._beside is not None:
            self._beside.tick()
        if self.ledger is not None:
            self.ledger.model = self.study.model
            self.ledger.catch_up()
        if self._export is not None and self._export.told is not None:
            severity = Severity.ALARM if self._export.failed else Severity.GOOD
            self.edit.say(self._export.told, severity)
            self._export = None
        self._lay_out()

    def state(self) -> DeskState:
        """Tell what the window shows now."""
        beside, second = self._beside, None
        if beside is not None:
            second = Shown(beside.study, beside.frame(self.frame), None)
        return build_state(self, Shown(self.study, self.frame, self.ledger), second)

    @property
    def reading(self) -> bool:
        """Something is being read."""
        studies = [] if self._analysis is None else [self.study]
        studies += [] if self._beside is None else [self._beside.study]
        return any(not (each.done or each.cancelled or each.error) for each in studies)

    @property
    def same_recording(self) -> bool:
        """Both panes show the same pictures, read by two networks."""
        return self._beside is not None and self._beside.player is None

    @property
    def study(self) -> Study:
        """What is known of the recording."""
        return self.edit.study

    @property
    def frame(self) -> Frame | None:
        """The shown frame."""
        return self.edit.frame

    @property
    def ledger(self) -> Ledger | None:
        """The recording's corrections; None before it is known which recording it is."""
        return self.edit.ledger

    # ---- going about

    def seek(self, index: int) -> None:
        """Go to a frame, in the second recording to the same time."""
        index = min(max(index, 0), max(self.study.total - 1, 0))
        if self.player is not None:
            self.player.seek(index)
        if self._beside is not None:
            self._beside.seek(self.study, index)

    def hold(self) -> None:
        """Play, or hold the picture."""
        for player in self._players():
            player.hold()

    def step(self, by: int) -> None:
        """Show the next or the last picture, held."""
        for player in self._players():
            player.step(by)

    def change_speed(self, by: int) -> None:
        """Play faster or slower."""
        for player in self._players():
            player.change_speed(by)

    def toggle_loop(self) -> None:
        """Play the recording, or the stretch that is marked, again and again."""
        for player in self._players():
            player.looping = not player.looping

    def mark_stretch(self, *, end: bool) -> None:
        """Let the loop begin or end at this frame; an impossible stretch is forgotten."""
        if self.player is None or self.frame is None:
            return
        first, last = self.player.stretch or (0, max(self.study.total - 1, 0))
        first, last = (first, self.frame.index) if end else (self.frame.index, last)
        self.player.stretch = (first, last) if first < last else None
        self.player.looping = self.player.stretch is not None

    def next_worst(self) -> None:
        """Go to the next of the worst moments."""
        places = self.timeline.worst()
        if places and self.frame is not None:
            here = self.frame.index
            at = places.index(here) + 1 if here in places else 0
            self.seek(places[at % len(places)])

    def next_case(self) -> None:
        """Go to the next frame where gate, network and person disagree."""
        case = next_case(self.cases, -1 if self.frame is None else self.frame.index)
        if case is None:
            self.edit.say("Nobody disagrees in what was examined so far.", Severity.CALM)
        else:
            self.seek(case.frame)

    # ---- parts of these

    def _show(self, frame: Frame) -> None:
        """Show a frame; the first one tells which recording it is."""
        self.edit.let_go()
        self.edit.frame = frame
        if frame.index == 0:
            self._first = frame

    def _know(self) -> None:
        """Open the corrections once it is known which recording this is."""
        info = self.study.info
        if self.ledger is not None or self._first is None or info is None:
            return
        origin = origin_of(info.name, info.frames or 0, self._first)
        self.edit.ledger = ledger = Ledger(self._folder, origin, self._on_change)
        if ledger.trouble:
            self.edit.say(ledger.trouble, Severity.ALARM)

    def _players(self) -> list[DeskPlayer]:
        """List what plays."""
        beside = None if self._beside is None else self._beside.player
        return [player for player in (self.player, beside) if player is not None]

    def _lay_out(self) -> None:
        """Lay timeline and queue out anew when enough has changed."""
        entries = {} if self.ledger is None else dict(self.ledger.notebook.entries)
        scores = {} if self.ledger is None else self.ledger.scores()
        second = None if self._beside is None else self._beside.study
        parts = (len(self.study.frames), 0 if second is None else len(second.frames))
        ended = (self.study.done, second is not None and second.done, self.reading)
        read = tuple(n // max(EVERY, n // 20) for n in parts) if self.reading else parts
        key = (read, ended, tuple((at, id(each)) for at, each in entries.items()), len(scores))
        if key == self._laid:
            return
        self._laid = key
        self.timeline = timeline_of(self.study, entries, scores)
        self.second_line = None if second is None else timeline_of(second)
        other = second if self.same_recording else None
        self.cases = cases_of(self.study, entries, scores, other)
