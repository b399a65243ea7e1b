"""Real frames kept as a folder of samples, the form in which training takes everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.adaptation.frames import RealFrame

UNKNOWN = 255


def keep(folder: Path, frames: Sequence[RealFrame], labels: Sequence[NDArray[np.uint8]]) -> None:
    """Write frames with their labels as one file of samples, "weak" findings included.

    Parameters
    ----------
    folder : Path
        Made when missing; an older file in it is replaced.
    frames : sequence of RealFrame
        At least one.
    labels : sequence of (256, 256) uint8
        As many; 255 = undecided.

    Raises
    ------
    ValueError
        If there is no frame.
    """
    if not frames:
        raise ValueError(f"expected at least one frame for {folder.name}, got none")
    folder.mkdir(parents=True, exist_ok=True)
    weak = [UNKNOWN if f.b_lines is None else int(f.b_lines) for f in frames]
    path = folder / "shard-00000000.npz"
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        np.savez(
            file,
            images=np.stack([f.image for f in frames]),
            labels=np.stack(labels),
            seeds=np.zeros(len(frames), np.int64),
            frames=np.array([f.frame for f in frames], np.int64),
            weak=np.array(weak, np.uint8),
        )
    partial.replace(path)
