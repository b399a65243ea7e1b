"""An exam while it goes on: which zone is next, what was saved, what can be taken back.

What touches the disk runs on one thread of its own, in the order in which it was asked for.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.exam.correction import take_over
from app.exam.gather import skipped_zone
from app.exam.guide import following
from app.exam.live import zone_of_results
from app.exam.paper import change_of, saved_picture, write_all
from app.exam.protocols import ExamError
from app.exam.shelf import Query, shelf_of
from app.exam.stand import FAULT, OTHER_NETWORK, Stand
from app.exam.values import OwnReading
from app.exam.work import Worker
from app.lettering import lettering_warning
from app.report.content import change_lines
from capture.errors import CaptureError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from app.exam.protocols import Key
    from app.exam.store import ExamStore
    from app.exam.values import Exam
    from app.result import Result
    from app.schema.origin import ModelEntry
    from capture.sector import Sector
    from models.segmenter import Segmenter

_log = logging.getLogger("pleura.exam")


class Conduct:
    """Leads one exam after another; every method returns at once.

    Parameters
    ----------
    store : ExamStore
        Where exams are kept.
    on_change : callable
        Called from any thread when `stand` has changed.
    """

    def __init__(self, store: ExamStore, on_change: Callable[[], None]) -> None:
        self.store, self._on_change = store, on_change
        self._lock = threading.Lock()
        self._stand, self._query = Stand(), Query()
        self._entered: dict[str, OwnReading] = {}
        self._before: list[tuple[str, str, Exam]] = []
        self._worker = Worker("pleura-exam", self._failed)
        self._ask = self._worker.ask

    @property
    def stand(self) -> Stand:
        """How it stands now."""
        with self._lock:
            return self._stand

    # ---- what the person does

    def begin(self, key: Key, model: ModelEntry, pseudonym: str | None) -> None:
        """Begin an exam."""
        self._ask(partial(self._begin, key, model, pseudonym))

    def resume(self, name: str) -> None:
        """Go on with an exam that was begun earlier, or look at it again."""
        self._ask(partial(self._resume, name))

    def leave(self) -> None:
        """Put the exam away; what was saved stays saved."""
        self._ask(partial(self._show_exam, None, None))

    def go(self, code: str) -> None:
        """Tell which zone the probe is on."""
        exam = self.stand.exam
        if exam is not None and any(zone.code == code for zone in exam.plan.zones):
            self._tell(at=code, notice="", alarm=False, picture=None)
            self._ask(self._look)

    def next(self) -> None:
        """Go to the next zone that is missing."""
        stand = self.stand
        zone = None if stand.exam is None else following(stand.exam, stand.at, stand.saving)
        if zone is not None:
            self.go(zone.code)

    def save(self, results: Sequence[Result], model: ModelEntry, *, source: str = "") -> None:
        """Save the zone where the probe is out of what the buffer held."""
        stand = self.stand
        if stand.exam is None or stand.at is None:
            return
        why = "" if results else "There is no picture to save yet."
        if why := OTHER_NETWORK if stand.exam.model.sha256 != model.sha256 else why:
            self.say(why)
            return
        self._tell(saving=(*stand.saving, stand.at), notice="", alarm=False)
        self._ask(partial(self._save, stand.at, tuple(results), source))

    def skip(self, why: str) -> None:
        """Leave the zone out, with a reason."""
        code = self.stand.at
        if code is not None:
            self._ask(partial(self._skip, code, why))

    def read(self, **entered: object) -> None:
        """Take what the clinician reads of the zone: `score=2`, `consolidation=False`, `note`."""
        code = self.stand.at
        if code is not None:
            self._ask(partial(self._read, code, entered))

    def reviewed(self, code: str) -> None:
        """Take over what a person said at the desk of a zone's picture."""
        told = f"the correction of {code}"
        self._ask(lambda: self._keep(told, code, take_over(self.store, self._exam(), code)))

    def undo(self) -> None:
        """Take the last change back."""
        self._ask(self._undo)

    def look_for_lettering(self, pictures: Sequence[NDArray[np.uint8]], sector: Sector) -> None:
        """Say where lettering may stand inside the sector that was confirmed."""

        def look() -> None:
            if warning := lettering_warning(pictures, sector):
                self.say(warning)

        self._ask(look)

    def find(self, query: Query) -> None:
        """Look for exams; `Stand.shelf` holds them then."""
        self._ask(partial(self._find, query))

    def compare(self, earlier: str) -> None:
        """Hold the exam against an earlier one, also in its report."""
        self._ask(partial(self._compare, earlier))

    def write(self, folder: Path, load: Callable[[], Segmenter]) -> None:
        """Write the report."""
        if self.stand.exam is not None and not self.stand.writing:
            self._tell(writing=True, notice="", alarm=False)
            self._ask(partial(self._write, folder, load))

    def delete(self, names: Sequence[str]) -> None:
        """Delete exams for good."""
        self._ask(partial(self._delete, tuple(names)))

    def say(self, text: str, *, alarm: bool = True) -> None:
        """Show a sentence."""
        self._tell(notice=text, alarm=alarm)

    def close(self, timeout: float = 20.0) -> bool:
        """Finish what was asked for; False when the disk did not answer in time."""
        self._ask(partial(self._show_exam, None, None))
        return self._worker.close(timeout)

    # ---- on the worker's thread

    def _begin(self, key: Key, model: ModelEntry, pseudonym: str | None) -> None:
        exam = self.store.create(key, model, pseudonym=pseudonym)
        self.store.claim(exam.id)
        self._show_exam(exam, exam.plan.zones[0].code)

    def _resume(self, name: str) -> None:
        self.store.claim(name)
        exam = self.store.open(name)
        self._show_exam(exam, (following(exam, None) or exam.plan.zones[0]).code)

    def _show_exam(self, exam: Exam | None, at: str | None) -> None:
        before = self.stand.exam
        if before is not None and (exam is None or exam.id != before.id):
            self.store.release(before.id)
        self._entered, self._before = {}, []
        self._tell(
            exam=exam, at=at, saving=(), undo="", notice="", alarm=False, written=None,
            earlier=None, changes=(),
        )  # fmt: skip
        self._look()

    def _save(self, code: str, results: tuple[Result, ...], source: str) -> None:
        exam = self._exam()
        try:
            own = self._own_of(exam, code)
            after = self.store.save_zone(
                exam, zone_of_results(code, results, source=source, own=own)
            )
        finally:
            left = list(self.stand.saving)
            left.remove(code)
            self._tell(saving=tuple(left))
        self._keep(f"saving {code}", code, after)

    def _skip(self, code: str, why: str) -> None:
        exam = self._exam()
        entry = skipped_zone(code, why).entry
        entry = entry.model_copy(update={"own": self._own_of(exam, code)})
        self._keep(f"leaving out {code}", code, self.store.put_zone(exam, entry))

    def _read(self, code: str, entered: dict[str, object]) -> None:
        exam = self._exam()
        own = OwnReading.model_validate({**self._own_of(exam, code).model_dump(), **entered})
        zone = exam.zone(code)
        self._entered[code] = own
        if zone is None:
            self._tell()
            return
        after = self.store.put_zone(exam, zone.model_copy(update={"own": own}))
        self._keep(f"your reading of {code}", code, after)

    def _undo(self) -> None:
        if not self._before:
            self._tell(notice="There is nothing to take back.", alarm=False)
            return
        label, code, exam = self._before[-1]
        self.store.save(exam)
        self._before.pop()
        self._entered.pop(code, None)
        told = self._before[-1][0] if self._before else ""
        self._tell(
            exam=exam, at=code, undo=told, notice=f"Taken back: {label}.", alarm=False, written=None
        )
        self._look()

    def _find(self, query: Query) -> None:
        self._query = query
        self._tell(shelf=shelf_of(self.store, query))

    def _compare(self, earlier: str) -> None:
        change = change_of(self.store, self._exam(), earlier)
        self._tell(earlier=earlier, changes=() if change is None else change_lines(change))

    def _write(self, folder: Path, load: Callable[[], Segmenter]) -> None:
        try:
            written = write_all(self.store, self._exam(), folder, load, self.stand.earlier)
        finally:
            self._tell(writing=False)
        self._tell(written=written, notice=written.text, alarm=False)

    def _delete(self, names: tuple[str, ...]) -> None:
        open_ = self.stand.exam
        for name in names:
            self.store.delete(name)
        if open_ is not None and open_.id in names:
            self._show_exam(None, None)
        count = "1 exam" if len(names) == 1 else f"{len(names)} exams"
        self.say(f"{count} deleted for good.", alarm=False)
        self._find(self._query)

    def _exam(self) -> Exam:
        exam = self.stand.exam
        if exam is None:
            raise ExamError("No exam is open: begin one, or open one of the list.")
        return exam

    def _own_of(self, exam: Exam, code: str) -> OwnReading:
        zone = exam.zone(code)
        return self._entered.get(code, OwnReading()) if zone is None else zone.own

    def _keep(self, label: str, code: str, after: Exam | None) -> None:
        if after is None:
            return
        self._before.append((label, code, self._exam()))
        self._tell(exam=after, undo=label, written=None)
        self._look()

    def _look(self) -> None:
        """Fetch the saved picture of the zone where the probe is."""
        stand = self.stand
        picture = saved_picture(self.store, stand.exam, stand.at)
        if self.stand.at == stand.at and picture != stand.picture:
            self._tell(picture=picture)

    def _tell(self, **changes: object) -> None:
        """Bring the stand up to date and let it be known."""
        with self._lock:
            stand = replace(self._stand, **changes)  # type: ignore[arg-type]
            own = OwnReading()
            if stand.exam is not None and stand.at is not None:
                own = self._own_of(stand.exam, stand.at)
            self._stand = replace(stand, own=own)
        self._on_change()

    def _failed(self, error: Exception) -> None:
        known = isinstance(error, CaptureError | ModelError)
        if not known:
            _log.error("a fault while an exam was kept", exc_info=error)
        self.say(str(error) if known else FAULT)
