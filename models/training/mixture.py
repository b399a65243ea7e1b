"""Several sources of samples in fixed shares; which sample comes when is known beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.training.recipe import Drawn, Samples

_CYCLE = 240
"""Samples after which the order of the sources repeats."""


@runtime_checkable
class Expecting(Protocol):
    """Samples that want to be told early what will be drawn."""

    def expect(self, requests: Sequence[tuple[int, int]]) -> None:
        """Get these (index, seed) ready."""
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """Samples and their part of every batch, relative to the other sources' parts."""

    samples: Samples
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Request:
    """One sample of a batch: of which source, which one, and the seed of its variation."""

    source: int
    index: int
    seed: int


class Mixture:
    """Sources in fixed shares, evenly interleaved.

    Parameters
    ----------
    sources : sequence of Source
        Each with at least one sample and a share above 0.

    Raises
    ------
    ValueError
        If there is no source, or one is empty or has no share.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        if not sources or any(len(s.samples) == 0 for s in sources):
            raise ValueError("expected at least one training sample of every source, got none")
        if any(not s.share > 0 for s in sources):
            raise ValueError("expected a share above 0 of every source of samples")
        self.sources = tuple(sources)
        self._turns = _turns([s.share for s in sources])
        self._each = np.bincount(self._turns, minlength=len(sources))
        self._rank = [int((self._turns[:k] == s).sum()) for k, s in enumerate(self._turns)]
        self._orders: dict[int, tuple[tuple[int, int], NDArray[np.int64]]] = {}

    def __len__(self) -> int:
        """Tell how many samples there are in all sources."""
        return sum(len(s.samples) for s in self.sources)

    def pick(self, number: int, seed: int) -> tuple[int, int]:
        """Tell source and index of the training's sample of that number, counted from 0.

        A source gives each of its samples once before it gives one again, in an order of its own
        each time.
        """
        turn, place = divmod(number, len(self._turns))
        source = int(self._turns[place])
        drawn = turn * int(self._each[source]) + self._rank[place]
        epoch, place = divmod(drawn, len(self.sources[source].samples))
        return source, int(self._order(source, epoch, seed)[place])

    def requests(self, step: int, batch: int, seed: int) -> list[Request]:
        """List the samples of a step; it depends on the arguments alone."""
        return [
            Request(*self.pick(step * batch + k, seed), (seed * 1_000_003 + step) * batch + k)
            for k in range(batch)
        ]

    def expect(self, requests: Sequence[Request]) -> None:
        """Tell the sources what will be drawn, where they want to know."""
        for number, source in enumerate(self.sources):
            if isinstance(source.samples, Expecting):
                wanted = [(r.index, r.seed) for r in requests if r.source == number]
                source.samples.expect(wanted)

    def draw(self, request: Request) -> Drawn:
        """Draw one."""
        return self.sources[request.source].samples.draw(request.index, request.seed)

    def _order(self, source: int, epoch: int, seed: int) -> NDArray[np.int64]:
        key, order = self._orders.get(source, ((-1, -1), np.empty(0, np.int64)))
        if key != (epoch, seed):
            entropy = [seed, epoch, source] if source else [seed, epoch]
            count = len(self.sources[source].samples)
            order = np.random.default_rng(entropy).permutation(count)
            self._orders[source] = ((epoch, seed), order)
        return order


def _turns(shares: Sequence[float]) -> NDArray[np.int64]:
    """Say whose turn it is: always the source that is furthest behind its share."""
    wanted = np.asarray(shares, np.float64) / sum(shares)
    given, turns = np.zeros(len(shares)), []
    for k in range(_CYCLE if len(shares) > 1 else 1):
        turns.append(int(np.argmax(wanted * (k + 1) - given)))
        given[turns[-1]] += 1
    if np.any(given == 0):
        raise ValueError(f"expected no share below {1 / _CYCLE:.2%} of all")
    return np.array(turns, np.int64)
