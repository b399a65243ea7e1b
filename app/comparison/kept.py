"""Judging frames kept on disk, since reading recordings takes minutes: numbers only, no pickle."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from app.comparison.frames import JudgedFrame
from models.geometry import Geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_NONE = np.zeros((0, 0), np.uint8)


def kept(path: Path, make: Callable[[], Iterable[JudgedFrame]]) -> list[JudgedFrame]:
    """Read frames that are kept under a path, or make and keep them.

    Parameters
    ----------
    path : Path
        An .npz file; its name must tell what is in it.
    make : callable
        Makes the frames.
    """
    if path.exists():
        return _read(path)
    frames = list(make())
    told = [
        {
            "source": frame.source,
            "patient": frame.patient,
            "geometry": asdict(frame.geometry),
            "b_lines": frame.b_lines,
        }
        for frame in frames
    ]
    arrays = {}
    for k, frame in enumerate(frames):
        arrays[f"{k} truth"] = _NONE if frame.truth is None else frame.truth
        for form, image in frame.images.items():
            arrays[f"{k} image {form}"] = image
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        np.savez(file, told=np.array(json.dumps(told)), **arrays)  # type: ignore[arg-type]
    partial.replace(path)
    return frames


def _read(path: Path) -> list[JudgedFrame]:
    with np.load(path, allow_pickle=False) as data:
        told = json.loads(str(data["told"]))
        images: list[dict[str, np.ndarray]] = [{} for _ in told]
        for name in data.files:
            number, _, form = name.partition(" image ")
            if form:
                images[int(number)][form] = data[name]
        truths = [data[f"{k} truth"] for k in range(len(told))]
    return [
        JudgedFrame(
            source=one["source"],
            patient=one["patient"],
            images=image,  # type: ignore[arg-type]
            geometry=_geometry(one["geometry"]),
            truth=truth if truth.size else None,
            b_lines=one["b_lines"],
        )
        for one, image, truth in zip(told, images, truths, strict=True)
    ]


def _geometry(values: dict[str, object]) -> Geometry:
    fixed = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    return Geometry(**fixed)  # type: ignore[arg-type]
