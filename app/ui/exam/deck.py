"""The deck of the exam window: whatever it plays, the last seconds are held for the next zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.deck import Deck

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.live import ZoneBuffer
    from capture.sector import Sector
    from models.segmenter import Segmenter


class ExamDeck(Deck):
    """A deck with a sink on its pipeline.

    Parameters
    ----------
    on_change : callable
        As of `Deck`; so are all that are not named here.
    buffer : ZoneBuffer
        Gets every result of every source.

    Attributes
    ----------
    buffer : ZoneBuffer
        The same.
    network : Segmenter or None
        What reads the pictures; None before it is loaded, or when it cannot be.
    """

    def __init__(
        self, on_change: Callable[[], None], *, buffer: ZoneBuffer, **others: object
    ) -> None:
        self.buffer = buffer
        self.network: Segmenter | None = None
        super().__init__(on_change, **others)  # type: ignore[arg-type]

    def _model(self) -> Segmenter | None:
        self.network = super()._model()
        return self.network

    def mark(self, sector: Sector | None) -> None:
        """Take the ultrasound to lie there; it has to be confirmed anew before anything is kept."""
        super().mark(sector)
        self.buffer.forget()

    def _play(self, text: str) -> None:
        self.buffer.forget()
        super()._play(text)
        if self._pipeline is not None:
            self._pipeline.tap.add(self.buffer)
