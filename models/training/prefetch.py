"""Samples drawn ahead in other processes; what is drawn is the same as without them."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import cv2

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from types import TracebackType

    from models.training.recipe import Drawn, Samples

_here: list[Samples] = []


class Prefetch:
    """Draws samples in worker processes, each as soon as it is expected.

    Use it with `with`: the workers end with the block. The queue holds what was announced, a few
    steps, so that the memory stays bounded.

    Parameters
    ----------
    samples : Samples
        Sent to each worker once; it must be able to travel.
    workers : int
        Processes.
    """

    def __init__(self, samples: Samples, workers: int) -> None:
        self._samples = samples
        self._ready: dict[tuple[int, int], Future[Drawn]] = {}
        # A fresh interpreter for each worker: threads of OpenCV and torch do not survive a fork.
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(workers, context, _settle, (samples,))

    def __len__(self) -> int:
        return len(self._samples)

    def __enter__(self) -> Prefetch:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def expect(self, requests: Sequence[tuple[int, int]]) -> None:
        """Start drawing these; what was expected before and is no longer is given up."""
        wanted = set(requests)
        for key in [key for key in self._ready if key not in wanted]:
            self._ready.pop(key).cancel()
        for index, seed in requests:
            if (index, seed) not in self._ready:
                self._ready[index, seed] = self._pool.submit(_draw, index, seed)

    def draw(self, index: int, seed: int) -> Drawn:
        """Wait for one that was expected, or draw it here."""
        future = self._ready.pop((index, seed), None)
        return self._samples.draw(index, seed) if future is None else future.result()


def _settle(samples: Samples) -> None:
    cv2.setNumThreads(1)
    _here[:] = [samples]


def _draw(index: int, seed: int) -> Drawn:
    return _here[0].draw(index, seed)
