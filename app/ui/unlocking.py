"""Asks for the passphrase of encrypted recordings before they are opened, alike in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.bridge import Bridge
from app.unlock import Unlock, locked_among

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.ui.passphrase_card import PassphraseCard

NOT_OPENED = "Not opened: the recording is encrypted, and no passphrase was given."


class Unlocking:
    """Holds what waits for a passphrase.

    Parameters
    ----------
    card : callable
        Gives the card of the window; a change of theme makes another one.
    tell : callable
        Says one sentence in the window.
    """

    def __init__(self, card: Callable[[], PassphraseCard], tell: Callable[[str], None]) -> None:
        self._card, self._tell = card, tell
        self._bridge = Bridge(self._look)
        self._unlock: Unlock | None = None
        self._then: Callable[[], object] = _nothing
        self._anyway, self._opened = False, 0

    def before(
        self, texts: Iterable[str], then: Callable[[], object], *, anyway: bool = False
    ) -> None:
        """Call `then`, once the encrypted recordings among the sources are open.

        Parameters
        ----------
        texts : iterable of str
            Sources, as a person names them.
        then : callable
            What opens them.
        anyway : bool
            Call it also when no passphrase is given, since there is more than these.
        """
        found = locked_among(texts)
        if not found:
            then()
            return
        self._then, self._anyway, self._opened = then, anyway, 0
        self._unlock = Unlock(found, self._bridge.notify)
        self._card().ask_for([path.name for path in found])

    def give(self, passphrase: str) -> None:
        """Try what was typed."""
        if self._unlock is not None:
            self._card().show_trying(trying=True)
            self._unlock.give(passphrase)

    def refuse(self) -> None:
        """Go on without."""
        unlock, self._unlock = self._unlock, None
        if unlock is None:
            return
        if self._anyway or unlock.state().opened:
            self._then()
        else:
            self._tell(NOT_OPENED)

    def close(self) -> None:
        """Let nothing come any more."""
        self._bridge.close()
        self._unlock = None

    def _look(self) -> None:
        """Show what came of the trying."""
        if self._unlock is None:
            return
        state, card = self._unlock.state(), self._card()
        if not state.left:
            self._unlock = None
            card.finish()
            self._then()
        elif state.opened > self._opened:  # the others belong to another passphrase
            self._opened = state.opened
            card.ask_for([path.name for path in state.left])
        else:
            card.show_trying(trying=state.trying, fault=state.fault)


def _nothing() -> None:
    """Nothing waits."""
