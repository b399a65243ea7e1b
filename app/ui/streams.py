"""The deck of the real window: which sources it may open, and who else gets what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.igtl_out import IgtlOut
from app.model import load_model
from app.sources import open_source
from app.ui.deck import Deck
from app.ui.screen_source import SCHEME as SCREEN
from app.ui.screen_source import open_screen
from capture.errors import SourceUnavailable
from capture.igtl_out import parse_listener
from capture.igtl_wire import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import Config
    from capture.source import FrameSource


class SendingDeck(Deck):
    """A deck that tells other programs over OpenIGTLink what it shows.

    Parameters
    ----------
    on_change : callable
        As of `Deck`; so are all that are not named here.
    listener : (str, int)
        Address and port to send from.
    """

    def __init__(
        self, on_change: Callable[[], None], *, listener: tuple[str, int], **others: object
    ) -> None:
        self._out = IgtlOut(lambda: (self.health(), self.last()), *listener)

        def tell() -> None:
            self._out.nudge()
            on_change()

        super().__init__(tell, **others)  # type: ignore[arg-type]

    @property
    def port(self) -> int:
        """Port that OpenIGTLink is sent from."""
        return self._out.server.port

    def close(self, timeout: float = 2.0) -> None:
        """End everything, the sending first."""
        self._out.close(timeout)
        super().close(timeout)


@dataclass(frozen=True, slots=True)
class Streams:
    """What a person lets in from other computers, and out to other programs.

    Parameters
    ----------
    network : bool
        Sources of other computers may be opened; the settings may allow it as well.
    igtl_out : str or None
        Port, or address and port, that OpenIGTLink is sent from.
    """

    network: bool = False
    igtl_out: str | None = None


def open_here(text: str, *, network: bool) -> FrameSource:
    """Open whatever the window can show: the screen besides what `open_source` opens."""
    if text.strip().casefold().startswith(SCREEN):
        return open_screen(text)
    return open_source(text, network=network)


def deck_maker(
    config: Config, streams: Streams, **given: object
) -> Callable[[Callable[[], None]], Deck]:
    """Make what makes the window's deck.

    Parameters
    ----------
    config : Config
        Settings: threads of the network, and whether other computers may be asked.
    streams : Streams
        What may come in and go out.
    given
        As `sector` and the like of `Deck`; `record_to`, `keep_s` and `encrypts` come from the
        settings if not.

    Raises
    ------
    SourceUnavailable
        If OpenIGTLink cannot be sent from there, or may not.
    """
    given.setdefault("keep_s", config.keep_s)
    given.setdefault("encrypts", config.encrypt)
    given.setdefault("sector_of", config.sector_of)
    if given.get("record_to") is None and config.record_to is not None:
        given["record_to"] = Path(config.record_to)
    network = streams.network or config.network
    listener = None if streams.igtl_out is None else parse_listener(streams.igtl_out)
    if listener is not None and not (network or is_loopback(listener[0])):
        raise SourceUnavailable(
            "Pleura sends OpenIGTLink to this computer only; add --allow-network to send to others."
        )
    load = partial(load_model, threads=config.threads)
    open_ = partial(open_here, network=network)
    if listener is None:
        return partial(Deck, load=load, open_=open_, **given)  # type: ignore[arg-type]
    return partial(SendingDeck, listener=listener, load=load, open_=open_, **given)  # type: ignore[arg-type]
