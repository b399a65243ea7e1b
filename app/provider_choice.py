"""Where the network runs on this computer: `models.providers`, remembered in the cache folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.recording import processor
from models.manifest import sha256_of
from models.provider_cache import ProviderCache, key_of
from models.providers import NOT_HERE, choose, label_of
from models.runtime import CPU, available_providers, create_session, runtime_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.providers import Choice

CACHE = "providers.json"


def fastest(threads: int = 1) -> Callable[[bytes], tuple[str, ...]]:
    """Make what chooses the providers for a model, the preferred first."""

    def providers(data: bytes) -> tuple[str, ...]:
        chosen = choose_provider(data, threads=threads).provider
        return (chosen,) if chosen == CPU else (chosen, CPU)

    return providers


def choose_provider(data: bytes, *, threads: int = 1) -> Choice:
    """Find where a model runs fastest here; what was found before on this computer counts.

    Parameters
    ----------
    data : bytes
        The ONNX file, checked.
    threads : int
        Threads that the network may use on the processor.
    """
    available = available_providers()
    key = key_of(
        runtime=runtime_version(),
        sha256=sha256_of(data),
        processor=processor(),
        available=available,
        threads=threads,
    )
    folder = Path(platformdirs.user_cache_dir("pleura", appauthor=False))
    memory = ProviderCache(folder / CACHE, key)
    return choose(data, available, create_session, threads=threads, memory=memory)


def tried(choice: Choice) -> str:
    """Say what came of each provider: its time, or why it is not used, or that it was not run."""
    run = [rung for rung in choice.rungs if rung.why_not != NOT_HERE]
    said = [
        f"{label_of(rung.provider)}: "
        + ", ".join(
            text
            for text in (None if rung.ms is None else f"{rung.ms:.0f} ms", rung.why_not)
            if text is not None
        )
        for rung in run
    ]
    absent = [label_of(rung.provider) for rung in choice.rungs if rung.why_not == NOT_HERE]
    if absent:
        said.append(f"not run, since this build has none: {', '.join(absent)}")
    return "; ".join(said)
