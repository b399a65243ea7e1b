"""What a recording is compared with: another recording, or another network's reading of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.analysis import Analysis, Study
from app.desk.player import DeskPlayer

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.frame import Frame
    from capture.source import FrameSource
    from models.segmenter import Segmenter

_FPS = 25.0


class Beside:
    """Reads beside the recording on the desk; begins at once.

    Parameters
    ----------
    text : str
        The recording.
    load : callable
        Loads its network.
    on_change, open_
        As in `Desk`.
    own : bool
        It is another recording, with pictures of its own.
    """

    def __init__(
        self,
        text: str,
        load: Callable[[], Segmenter],
        on_change: Callable[[], None],
        open_: Callable[[str], FrameSource],
        *,
        own: bool,
    ) -> None:
        self.study = Study("", {})
        self._frame: Frame | None = None
        self._analysis = Analysis(text, load, on_change, open_=open_)
        self.player = DeskPlayer(text, on_change, open_=open_) if own else None
        self._analysis.start()
        if self.player is not None:
            self.player.start()

    def tick(self) -> None:
        """Take in what the threads have brought."""
        self.study = self._analysis.study()
        if self.player is not None:
            self._frame = self.player.take() or self._frame

    def frame(self, shown: Frame | None) -> Frame | None:
        """Give its picture: its own one, else the one that is shown of the same recording."""
        return shown if self.player is None else self._frame

    def seek(self, study: Study, index: int) -> None:
        """Go to the time of a frame of the recording on the desk."""
        if self.player is None:
            return
        here, info, own = study.frames.get(index), study.info, self.study.info
        if here is not None and here.time_s is not None and info is not None and own is not None:
            index = round(here.time_s * (own.fps or info.fps or _FPS))
        self.player.seek(index)

    def stop_reading(self) -> None:
        """Stop reading; what was read is kept."""
        self._analysis.cancel()

    def cancel(self) -> None:
        """Ask everything to end."""
        self._analysis.cancel()
        if self.player is not None:
            self.player.cancel()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when it has not come within `timeout` seconds, twice over."""
        played = self.player is None or self.player.join(timeout)
        return self._analysis.join(timeout) and played
