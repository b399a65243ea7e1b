"""Which picture of a recording is shown: it plays in a loop, or is held and stepped."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Player:
    """Where a recording is.

    Parameters
    ----------
    index : int
        Picture that is shown, counted from 0.
    playing : bool
        Whether it goes on by itself.
    """

    index: int = 0
    playing: bool = True

    def where(self, there: int, total: int) -> str:
        """Say where it is; a still has nothing to say."""
        if total <= 1:
            return "Still picture"
        if there < total:
            return f"Painting {there} of {total}"
        return f"{min(self.index, total - 1) + 1} / {total}"


def advanced(player: Player, there: int, total: int) -> Player:
    """Go on by one picture while it plays; until all are painted, show the newest."""
    if there < total:
        return replace(player, index=max(there - 1, 0))
    if not player.playing or total <= 1:
        return player
    return replace(player, index=(player.index + 1) % total)


def stepped(player: Player, by: int, total: int) -> Player:
    """Hold, and go on or back by some pictures."""
    return Player((player.index + by) % max(total, 1), playing=False)


def toggled(player: Player) -> Player:
    """Play or hold."""
    return replace(player, playing=not player.playing)
