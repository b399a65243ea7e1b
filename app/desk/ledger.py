"""The corrections of one recording, kept: notebook, the numbers that its marks give, the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.drawn import drawn_score
from app.desk.notebook import Judged, Network, Notebook, Status, now_utc
from app.desk.review_file import content_of, load_review, review_path
from app.desk.saver import Saver
from app.examine import geometry_of
from app.session import pack
from capture.errors import RecordingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.examined import Examined
    from app.desk.review_file import Origin
    from models.manifest import Manifest
    from models.marks import FrameMarks
    from models.score import Score

_EACH_TIME = 2
"""So many numbers are worked out at once, so that nobody waits."""


class Ledger:
    """Opened once it is known which recording it is; saves after each change.

    Parameters
    ----------
    folder : Path
        Where corrections are kept.
    origin : Origin
        The recording.
    on_change : callable
        Called from the saving thread.
    """

    def __init__(
        self, folder: Path, origin: Origin, on_change: Callable[[], None] = lambda: None
    ) -> None:
        self.origin, self.path = origin, review_path(folder, origin)
        self.model: Manifest | None = None
        self.error: str | None = None
        self._scores: dict[int, tuple[FrameMarks, Score]] = {}
        self._saver: Saver | None = None
        try:
            entries = load_review(self.path)
        except RecordingError as error:
            self.error, entries = str(error), ()
        self.notebook = Notebook(entries, self._save)
        if self.error is None:
            self._saver = Saver(self.path, on_change)

    @property
    def writable(self) -> bool:
        """Corrections can be kept; not beside a damaged file."""
        return self._saver is not None

    @property
    def saved(self) -> str:
        """How it stands with saving, in a few words."""
        if self._saver is None or self._saver.error is not None:
            return "not saved"
        if self._saver.waiting:
            return "saving…"
        return "all saved" if self.notebook.entries else ""

    @property
    def trouble(self) -> str | None:
        """What keeps corrections from being saved, one sentence."""
        return self.error or (None if self._saver is None else self._saver.error)

    def began_elsewhere(self, entry: Judged) -> bool:
        """Tell whether what was judged came from another network than the one that runs now."""
        known, now = entry.model, self.model
        return known is not None and now is not None and known.sha256 != now.sha256

    def judge(self, examined: Examined, status: Status, marks: FrameMarks) -> None:
        """Note what a person says of a frame; the network's own labels are kept beside it."""
        if examined.sector is None or not self.writable:
            return
        earlier = self.notebook.get(examined.index)
        labels = examined.labels()
        network = None if labels is None else pack(labels)
        card = self.model
        model = None if card is None else Network(card.name, card.version, card.sha256)
        if earlier is not None:
            network = earlier.network  # of the network that the correction began from
            model = earlier.model
        score = examined.score.value if earlier is None else earlier.score
        annotator = "accepted by a person" if status is Status.ACCEPTED else "corrected by a person"
        self.notebook.put(
            Judged(
                examined.index,
                status,
                marks.model_copy(update={"annotator": annotator}),
                network,
                score,
                examined.sector,
                now_utc(),
                model,
            )
        )

    def score(self, frame: int) -> Score | None:
        """Score what a person marked in a frame, now; None if nobody corrected it."""
        entry = self.notebook.get(frame)
        if entry is None or entry.status is not Status.CORRECTED:
            return None
        known = self._scores.get(frame)
        if known is None or known[0] is not entry.marks:
            known = (entry.marks, drawn_score(entry.marks, geometry_of(entry.sector)))
            self._scores[frame] = known
        return known[1]

    def catch_up(self) -> bool:
        """Work out a few more numbers; True when there were any."""
        missing = [
            frame
            for frame, entry in self.notebook.entries.items()
            if entry.status is Status.CORRECTED
            and (frame not in self._scores or self._scores[frame][0] is not entry.marks)
        ]
        for frame in missing[:_EACH_TIME]:
            self.score(frame)
        return bool(missing)

    def scores(self) -> dict[int, float | None]:
        """BLAS 0…1 of the corrected frames, as far as it is worked out; None where none can be."""
        entries = self.notebook.entries
        return {
            frame: score.value
            for frame, (marks, score) in self._scores.items()
            if frame in entries and entries[frame].marks is marks
        }

    def close(self) -> bool:
        """Wait until all is on the disk."""
        return self._saver is None or self._saver.close()

    def _save(self) -> None:
        entries = tuple(self.notebook.entries.values())
        if self._saver is not None:
            self._saver.put(lambda: content_of(self.origin, entries))
