"""Whether the window encrypts what it records, and the passphrase while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.lock_keys import SHORTEST, TOO_SHORT, remember_key

if TYPE_CHECKING:
    from pathlib import Path

NOT_THE_SAME = "The two are not the same: type the passphrase once more in both fields."


class Secret:
    """The wish to encrypt, and the passphrase; held in memory alone, never printed or written.

    Attributes
    ----------
    wanted : bool
        What is recorded from now on is to be encrypted.
    """

    __slots__ = ("_passphrase", "wanted")

    def __init__(self, wanted: bool = False) -> None:
        self.wanted = wanted
        self._passphrase: str | None = None

    @property
    def missing(self) -> bool:
        """Nothing can be recorded before a passphrase is given."""
        return self.wanted and self._passphrase is None

    @property
    def passphrase(self) -> str | None:
        """What the next recording is encrypted with; None does not encrypt it."""
        return self._passphrase if self.wanted else None

    def give(self, passphrase: str) -> None:
        """Take the passphrase for all recordings until the window is closed."""
        self._passphrase = passphrase

    def remember(self, folder: Path) -> None:
        """Let a recording of this window be opened here without asking for its passphrase."""
        if self._passphrase is not None:
            remember_key(folder, self._passphrase)


def fault_of(first: str, second: str) -> str:
    """Say what is wrong with a new passphrase that was typed twice; empty when nothing is."""
    if len(first) < SHORTEST:
        return TOO_SHORT
    return "" if first == second else NOT_THE_SAME
