"""Frames of real recordings that show lung, for the network that tells lung from all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.adaptation.frames import annotated, unlabelled
from app.evaluation.clip_index import read_index
from augment.lung_or_not import Example, take_apart
from models.labels import Label
from models.trust.recognise import reduce

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from app.adaptation.frames import RealFrame

LEAST_PLEURA = 0.15
"""An annotated frame shows lung with pleura on this share of its columns."""
_EACH, _TWICE = 6, 2


def real_examples(clips: Path, marks: Path, without: Collection[str] = ()) -> list[Example]:
    """Read the real frames that show lung, twice each, and each once more taken apart.

    Taken apart they keep the grain of their machine: a network that took real grain for lung would
    be wrong about those.

    Parameters
    ----------
    clips, marks : Path
        Folder of recordings with index.csv; folder of annotations.
    without : collection of str
        Patients that are left out, to judge by.
    """
    entries = read_index(clips, clips / "index.csv")
    frames = [
        *annotated(marks, clips, entries, "square"),
        *unlabelled(entries, marks, _EACH, "square"),
    ]
    images = [reduce(each.image) for each in showing_lung(frames) if each.patient not in without]
    whole = [Example(image, True, "real lung") for image in images] * _TWICE
    apart = [take_apart(image, k) for k, image in enumerate(images)]
    return whole + [Example(image, False, f"real {kind}") for image, kind in apart]


def showing_lung(frames: Sequence[RealFrame]) -> list[RealFrame]:
    """Keep annotated frames with pleura, and others of recordings where no annotated one lacks it.

    Parameters
    ----------
    frames : sequence of RealFrame
        In the square form.
    """
    odd = {each.file for each in frames if each.labels is not None and not _has_pleura(each)}
    return [
        each
        for each in frames
        if (each.file not in odd if each.labels is None else _has_pleura(each))
    ]


def _has_pleura(frame: RealFrame) -> bool:
    labels = frame.labels
    return labels is not None and bool(
        np.mean((labels == Label.PLEURA).any(axis=0)) >= LEAST_PLEURA
    )
