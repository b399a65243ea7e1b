"""Records what the window shows: asks once for the sector, then begins, ends, keeps; Qt-free.

Whatever waits for the disk or searches pictures runs on a thread of its own. A recording that
fails leaves one sentence; the live picture never notices.
"""

from __future__ import annotations

import shutil
import threading
from functools import partial
from typing import TYPE_CHECKING

from app.record_end import END_S, NOTHING, end_recording
from app.record_look import NO_OUTLINE, look_at, same_place
from app.record_secret import Secret
from app.record_state import RecordState, Saved, Step, Wish
from app.record_work import Work
from app.recording import Recording
from capture.errors import RecordingError
from capture.lock_keys import check_library
from capture.retro import SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.record_state import Feed
    from capture.disk import Usage
    from capture.sector import Sector


class RecordControl:
    """The Record and the Keep button without their window; all but `leave`, `close` return at once.

    Parameters
    ----------
    root : Path
        Folder that recordings go to.
    on_change : callable
        Called from any thread when there is something new to show.
    reach_s : float
        How many of the last seconds are kept in memory, once the sector was confirmed.
    usage : callable
        Total, used and free bytes of the disk of a folder.
    encrypts : bool
        What is recorded is encrypted; a passphrase is asked for once, before the first recording.
    """

    def __init__(
        self,
        root: Path,
        on_change: Callable[[], None] = lambda: None,
        *,
        reach_s: float = SECONDS,
        usage: Usage = shutil.disk_usage,
        encrypts: bool = False,
    ) -> None:
        self.root, self.secret = root, Secret(encrypts)
        self._on_change, self._reach_s, self._usage = on_change, reach_s, usage
        self._lock = threading.RLock()
        self._step, self._wish = Step.OFF, Wish.RECORD
        self._lettering: str | None = None
        self._trouble: str | None = None
        self._saved: Saved | None = None
        self._feed: Feed | None = None
        self._asked: Sector | None = None
        self._confirmed: Sector | None = None
        self._recording: Recording | None = None
        self._encrypted = False
        self._work = Work(self._fail, on_change)

    # ---- from the window

    def press(self, wish: Wish) -> None:
        """Begin or end a recording, or keep the last seconds; asks for the sector first."""
        with self._lock:
            self._settle()
            if self._step is Step.RECORDING and wish is Wish.RECORD:
                self._do(Step.BUSY, partial(self._end, "stopped"))
            elif self._step is Step.READY and (wish is Wish.RECORD or self._reach_s > 0):
                self._wish, self._trouble = wish, None
                self._go_on()

    def unlock(self, passphrase: str | None) -> None:
        """Take the passphrase of what is recorded from now on; None gives none, nor a recording."""
        with self._lock:
            if passphrase is not None:
                self.secret.give(passphrase)
            if self._step is Step.LOCKING:
                self._step = Step.READY
                if passphrase is not None:
                    self._go_on()
        self._on_change()

    def answer(self, yes: bool) -> None:
        """Say whether the outlined sector holds the ultrasound and names nobody."""
        with self._lock:
            if self._step is not Step.ASKING:
                return
            last = None if self._feed is None else self._feed.last()
            if not yes:
                self._step = Step.READY
            elif last is None or not same_place(last.sector, self._asked):
                self._do(Step.LOOKING, self._look)  # the outline has changed meanwhile
            else:
                self._confirmed = last.sector
                self._do(Step.BUSY, self._begin)
        self._on_change()

    def confirm_anew(self) -> None:
        """End what is recorded and ask for the sector again, as after a change of size."""
        with self._lock:
            if self._step is Step.RECORDING:
                self._do(Step.BUSY, self._end_and_look)

    def choose(self, root: Path) -> None:
        """Record to another folder from now on."""
        self._work.post(partial(self._move, root))

    def dismiss(self) -> None:
        """Put the sentence away."""
        self._trouble = None
        self._on_change()

    def state(self) -> RecordState:
        """Tell how it stands, from any thread."""
        with self._lock:
            self._settle()
            status = None if self._recording is None else self._recording.status()
            return RecordState(
                self._step, self._wish, self._lettering, self._trouble, status, self._saved,
                self._reach_s, self._encrypted,
            )  # fmt: skip

    # ---- from whoever plays

    def follow(self, feed: Feed) -> None:
        """Record this source when asked to; before `leave` of the one before it has returned."""
        with self._lock:
            self._feed, self._step = feed, Step.READY

    def leave(self, timeout: float = 3.0) -> None:
        """Finish what is recorded and let go of the source, for `timeout` seconds at most."""
        with self._lock:
            if self._recording is None and not self._work.begun:
                self._feed, self._step = None, Step.OFF
                return
            feed, left = self._feed, threading.Event()

        def go() -> None:
            try:
                self._let_go(feed, timeout)
            finally:
                left.set()

        self._work.post(go)
        left.wait(timeout + 1.0)

    def close(self, timeout: float = 3.0) -> None:
        """End everything; calling it twice is fine."""
        self.leave(timeout)
        self._work.close()

    # ---- on its own thread

    def _go_on(self) -> None:
        """Take the next step towards what was wished for: passphrase, outline, recording."""
        if self.secret.missing:
            try:
                check_library()
                self._step = Step.LOCKING
            except RecordingError as error:
                self._fail(str(error))
        elif self._confirmed is None:
            self._do(Step.LOOKING, self._look)
        else:
            self._do(Step.BUSY, self._begin)

    def _do(self, step: Step, task: Callable[[], None]) -> None:
        self._step = step
        self._work.post(task)

    def _fail(self, text: str) -> None:
        with self._lock:
            self._trouble = text
            self._step = Step.OFF if self._feed is None else Step.READY

    def _settle(self) -> None:
        """Take note of a recording that ended by itself."""
        recording, feed = self._recording, self._feed
        if self._step is not Step.RECORDING or recording is None:
            return
        status = recording.status()
        if not status.recording:
            self._trouble, self._step = status.fault or NOTHING, Step.READY
        elif feed is not None and feed.tap.notice is not None:
            self._trouble = feed.tap.notice
            self._do(Step.BUSY, partial(self._end, "an error"))

    def _look(self) -> None:
        """Search the next pictures for lettering, then ask."""
        feed = self._feed
        if feed is None:
            raise RecordingError(NO_OUTLINE)
        sector, found = look_at(feed)
        with self._lock:
            if self._feed is feed:
                self._asked, self._lettering, self._step = sector, found, Step.ASKING

    def _begin(self) -> None:
        feed, sector = self._feed, self._confirmed
        if feed is None or sector is None:
            raise RecordingError(NO_OUTLINE)
        keeps_already = self._recording is not None
        recording = self._recording or self._make(feed, sector)
        passphrase = self.secret.passphrase
        recording.encrypt(passphrase)
        self._encrypted = passphrase is not None
        if self._wish is Wish.RECORD:
            recording.begin(0.0)
            feed.tap.add(recording)
            self._step = Step.RECORDING
        elif keeps_already:
            kept_s = recording.status().kept_s
            recording.begin()
            self._finish(recording, "kept", kept_s)
        else:
            self._step = Step.READY

    def _make(self, feed: Feed, sector: Sector) -> Recording:
        made = Recording(
            self.root, feed.info, feed.segmenter, retro_s=self._reach_s, usage=self._usage
        )
        made.confirm(sector)
        with self._lock:
            self._recording = made
        if self._reach_s > 0:
            feed.tap.add(made)
        return made

    def _end(self, why: str) -> None:
        if self._recording is not None:
            self._finish(self._recording, why, None)

    def _end_and_look(self) -> None:
        self._end("another size")
        self._drop()
        self._confirmed, self._wish = None, Wish.RECORD
        self._step = Step.LOOKING
        self._look()

    def _finish(
        self, recording: Recording, why: str, seconds: float | None, timeout: float = END_S
    ) -> None:
        """End the session and tell what became of it."""
        if self._reach_s <= 0 and self._feed is not None:
            self._feed.tap.remove(recording)
        before = recording.status()
        folder, after = end_recording(recording, why, timeout)
        if self._encrypted:
            self.secret.remember(folder)
        size = sum(path.stat().st_size for path in folder.iterdir())
        number = 1 if self._saved is None else self._saved.number + 1
        with self._lock:
            told_s = before.seconds if seconds is None else seconds
            self._saved = Saved(folder.name, told_s, size, number, self._encrypted)
            self._trouble, self._step = after.fault, Step.READY

    def _move(self, root: Path) -> None:
        self.root, self._trouble = root, None
        if self._step is Step.RECORDING:
            self._end("another folder")
        self._drop()

    def _drop(self) -> None:
        """Let go of the recorder and what it keeps."""
        with self._lock:
            recording, self._recording = self._recording, None
        if recording is not None:
            if self._feed is not None:
                self._feed.tap.remove(recording)
            recording.close()

    def _let_go(self, feed: Feed | None, timeout: float) -> None:
        try:
            if self._recording is not None and self._recording.status().recording:
                self._finish(self._recording, "another source", None, timeout)
        finally:
            self._drop()
            with self._lock:
                self._confirmed = self._asked = None
                if self._feed is feed:  # else the disk took so long that the next one is here
                    self._feed, self._step = None, Step.OFF
