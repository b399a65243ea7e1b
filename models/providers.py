"""On which processor the network runs: tried and timed once, then remembered.

ONNX Runtime lists providers that it cannot use and takes another one without a word. So each is
tried: the session must name it, its answer must be the processor's, and the fastest is taken.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from models.runtime import CPU, SessionFactory, provider_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from models.runtime import Session

LADDER: tuple[str, ...] = (
    "TensorrtExecutionProvider",
    "CUDAExecutionProvider",
    "DmlExecutionProvider",
    "CoreMLExecutionProvider",
    "OpenVINOExecutionProvider",
    CPU,
)
"""Providers in the order in which they are tried."""

NAMES: dict[str, str] = {
    "TensorrtExecutionProvider": "TensorRT",
    "CUDAExecutionProvider": "CUDA",
    "DmlExecutionProvider": "DirectML",
    "CoreMLExecutionProvider": "CoreML",
    "OpenVINOExecutionProvider": "OpenVINO",
    CPU: "CPU",
}

WARM_UPS, RUNS = 2, 7
GAIN = 0.9
"""A provider is taken only when it needs less than this share of the processor's time."""
SAME = 0.998
"""Least share of pixels to which it must give the class that the processor gives."""
NOT_HERE = "not in this build of ONNX Runtime: not run"
NOT_FASTER = "no faster than the CPU"


@dataclass(frozen=True, slots=True)
class Rung:
    """What came of trying one provider.

    Parameters
    ----------
    provider : str
        As ONNX Runtime names it.
    ms : float or None
        Shortest time of one run, milliseconds; None when it was not run.
    why_not : str or None
        Why it is not used; None when it could be.
    """

    provider: str
    ms: float | None
    why_not: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The provider that is used, and what came of each."""

    provider: str
    rungs: tuple[Rung, ...]
    remembered: bool = False


class Memory(Protocol):
    """Where choices are kept between starts, such as a `provider_cache.ProviderCache`."""

    def recall(self) -> Choice | None:
        """Give the choice made before on this computer, if any."""
        ...

    def keep(self, choice: Choice) -> None:
        """Keep a choice."""
        ...

    def begin(self, provider: str) -> bool:
        """Note that a provider is tried now; False if that ended the program the last time."""
        ...

    def end(self, provider: str) -> None:
        """Note that trying it came to an end."""
        ...


class NoMemory:
    """Forgets everything."""

    def recall(self) -> Choice | None:
        """Give nothing."""
        return None

    def keep(self, choice: Choice) -> None:
        """Do nothing."""

    def begin(self, provider: str) -> bool:
        """Allow every try."""
        return True

    def end(self, provider: str) -> None:
        """Do nothing."""


def choose(
    model: bytes,
    available: Sequence[str],
    session_factory: SessionFactory,
    *,
    threads: int = 1,
    memory: Memory | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Choice:
    """Find the provider that runs a model fastest here.

    With nothing but the processor there is nothing to try and nothing is timed.

    Parameters
    ----------
    model : bytes
        The ONNX file, checked.
    available : sequence of str
        What the installed build knows; see `models.runtime.available_providers`.
    session_factory : callable
        Makes sessions.
    threads : int
        Threads of one run on the processor.
    memory : Memory or None
        Remembers; None does not.
    clock : callable
        Seconds.
    """
    kept = memory or NoMemory()
    others = [name for name in LADDER if name in available and name != CPU]
    if not others:
        return Choice(CPU, tuple(Rung(name, None, NOT_HERE) for name in LADDER if name != CPU))
    if (before := kept.recall()) is not None and before.provider in (*others, CPU):
        return before
    cpu = session_factory(model, threads=threads, providers=(CPU,))
    rungs = []
    for name in LADDER:
        if name == CPU:
            rungs.append(Rung(CPU, _timed(clock, cpu)[0][0]))
        elif name not in others:
            rungs.append(Rung(name, None, NOT_HERE))
        elif not kept.begin(name):
            rungs.append(Rung(name, None, "it ended the program when it was tried"))
        else:
            rungs.append(_tried(name, model, session_factory, threads, cpu, clock))
            kept.end(name)
    usable = [rung for rung in rungs if rung.why_not is None and rung.ms is not None]
    best = min(usable, key=lambda rung: rung.ms or 0.0)
    choice = Choice(best.provider, tuple(rungs))
    kept.keep(choice)
    return choice


def label_of(provider: str) -> str:
    """Name a provider as people know it."""
    return NAMES.get(provider, provider.removesuffix("ExecutionProvider"))


def _tried(
    name: str,
    model: bytes,
    session_factory: SessionFactory,
    threads: int,
    cpu: Session,
    clock: Callable[[], float],
) -> Rung:
    try:
        session = session_factory(model, threads=threads, providers=(name, CPU))
        if (used := provider_of(session)) != name:
            return Rung(name, None, f"ONNX Runtime takes {label_of(used)} instead")
        (cpu_ms, ms), (truth, answer) = _timed(clock, cpu, session)
    except Exception as error:  # drivers raise whatever they like
        return Rung(name, None, f"it failed ({type(error).__name__})")
    if not _agrees(answer, truth):
        return Rung(name, ms, "its answer is not the CPU's")
    return Rung(name, ms, None if ms < GAIN * cpu_ms else NOT_FASTER)


def _agrees(answer: NDArray[np.float32], truth: NDArray[np.float32]) -> bool:
    if getattr(answer, "shape", None) != truth.shape or not np.isfinite(answer).all():
        return False
    return float((answer.argmax(1) == truth.argmax(1)).mean()) >= SAME


def _timed(
    clock: Callable[[], float], *sessions: Session
) -> tuple[list[float], list[NDArray[np.float32]]]:
    """Run sessions on one picture in turns, for the computer may be busy with other things.

    The shortest time of each, milliseconds: others only lengthen it; and what it answers.
    """
    (port,) = sessions[0].get_inputs()
    inputs = {port.name: _picture(tuple(port.shape))}
    times: list[list[float]] = [[] for _ in sessions]
    answers: list[NDArray[np.float32]] = []
    for _ in range(WARM_UPS + RUNS):
        answers = []
        for k, session in enumerate(sessions):
            start = clock()
            answers.append(session.run(None, inputs)[0])
            times[k].append(clock() - start)
    return [1000.0 * min(each[WARM_UPS:]) for each in times], answers


def _picture(shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Bright, soft layers in noise, (1, frames, H, W) float32 0…1, the same each time."""
    rng = np.random.default_rng(0)
    rows = np.linspace(0.0, 12.0, shape[2], dtype=np.float32)[:, None]
    image = 0.3 + 0.3 * np.sin(rows) + 0.2 * rng.random(shape, np.float32)
    return np.ascontiguousarray(image, np.float32)
