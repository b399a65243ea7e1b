"""Annotations as SlicerUltrasound's AnnotateUltrasound writes and reads them, one file a rater.

Its form, read from its source: `frame_annotations` is a list with `frame_number`,
`coordinate_space` and the lists `pleura_lines` and `b_lines`, each entry a `rater` and a `line` of
`points` [x, y, z] in millimetres of the volume (LPS here, as it saves; pixel times spacing, a
pixel's centre a whole number). A B-line is a line across its beams: the sector between its ends
counts. Its file lies beside the DICOM as `NAME.RATER.json` and holds the geometry of the sector.
What it has no room for (kind, depth, lean) stands beside `line` as `pleura`; it keeps no other
tool from reading the rest.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from app.desk.export.item import stem_of
from app.desk.placing import Placing
from capture.errors import RecordingError
from capture.recording import NOTICE
from models.marks import GRID, BLineMark, FrameMarks, pleura_depth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.desk.export.item import Item
    from capture.sector import Sector
    from models.marks import Point

RATERS = {
    "corrected by a person": "pleura-corrected-by-person",
    "accepted by a person": "pleura-accepted-by-person",
    "by the network": "pleura-network",
}
"""Name of the rater for each origin: in the file's name, and in each line."""

_LAST = GRID - 1.0
_NO_ANNOTATIONS = "This is no annotation of SlicerUltrasound: give the JSON beside the recording."


def write_slicer(folder: Path, items: Sequence[Item]) -> list[Path]:
    """Write NAME.RATER.json for each rater that there is.

    Raises
    ------
    RecordingError
        If what was made, read back, does not lie within a sample of what was marked.
    """
    written = []
    for by, rater in RATERS.items():
        own = [item for item in items if item.by == by]
        if own:
            path = folder / f"{stem_of(own[0].file)}.{rater}.json"
            text = json.dumps(slicer_of(own, rater)) + "\n"
            _check(own, text)
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _check(items: Sequence[Item], text: str) -> None:
    """Read back what is to be written, and hold it against the marks."""
    read = read_slicer(text, items[0].file, items[0].sector)
    for item, again in zip(items, read, strict=True):
        if not _carried(item.marks, again):
            raise RecordingError(
                f"Frame {item.frame} of {item.file} cannot be written in this form: its sector "
                "does not carry the marks. Choose another form."
            )


def _carried(marks: FrameMarks, again: FrameMarks) -> bool:
    """Tell whether the same lines came back, none of them off by more than a sample."""
    one = [*itertools.chain.from_iterable(sorted(marks.pleura))]
    two = [*itertools.chain.from_iterable(again.pleura)]
    one += [(ray.first, ray.last) for ray in marks.b_lines]
    two += [(ray.first, ray.last) for ray in again.b_lines]
    if len(one) != len(two):
        return False
    return bool(np.all(np.abs(np.array(one) - np.array(two)) <= 1.0))


def slicer_of(items: Sequence[Item], rater: str) -> dict[str, Any]:
    """Make the content of one rater's file; all items are of one recording."""
    sector = items[0].sector
    return {
        "notice": NOTICE,
        "source": items[0].file,
        "rater": rater,
        "by": items[0].by,
        "pixel_spacing_mm": spacing_of(sector),
        **_geometry(sector),
        "labels": [],
        "frame_annotations": [
            {
                "frame_number": item.frame,
                "coordinate_space": "LPS",
                "pleura_lines": [_line(item, line, rater) for line in item.marks.pleura],
                "b_lines": [_ray(item, ray, rater) for ray in item.marks.b_lines],
            }
            for item in items
        ],
    }


def spacing_of(sector: Sector) -> float:
    """Millimetres of a pixel; 1 where nobody knows, as 3D Slicer takes it."""
    return 1.0 if sector.mm_per_px is None else sector.mm_per_px


def read_slicer(text: str, file: str, sector: Sector) -> tuple[FrameMarks, ...]:
    """Read annotations back, all raters of one file together.

    Parameters
    ----------
    text : str
        Content of a file, of Pleura's or of SlicerUltrasound's own.
    file : str
        Name of the recording.
    sector : Sector
        Where the ultrasound lies in its pictures.

    Raises
    ------
    RecordingError
        If it is no such file.
    """
    try:
        content = json.loads(text)
        spacing = float(content.get("pixel_spacing_mm", spacing_of(sector)))
        return tuple(
            _marks(frame, file, Placing(sector), spacing) for frame in content["frame_annotations"]
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise RecordingError(_NO_ANNOTATIONS) from error


def _geometry(sector: Sector) -> dict[str, Any]:
    """Say where the ultrasound lies; angles run clockwise from the picture's x axis, degrees."""
    size = {"image_size_rows": sector.size[1], "image_size_cols": sector.size[0]}
    if sector.kind == "fan" and sector.apex is not None:
        return {
            "mask_type": "fan",
            "angle1": 90.0 - sector.left_deg,
            "angle2": 90.0 - sector.right_deg,
            "center_rows_px": round(sector.apex[1]),
            "center_cols_px": round(sector.apex[0]),
            "radius1": round(sector.radius_px),
            "radius2": round(sector.radius_px + sector.depth_px),
            **size,
        }
    x, y, width, height = sector.box
    sides = {"left": x, "right": x + width, "top": y, "bottom": y + height}
    return {"mask_type": "rectangle", **{f"rectangle_{k}": v for k, v in sides.items()}, **size}


def _points(item: Item, places: Sequence[Point]) -> list[list[float]]:
    spacing = spacing_of(item.sector)
    x, y = Placing(item.sector).pixels(
        np.array([place[0] for place in places]), np.array([place[1] for place in places])
    )
    return [
        [round((px - 0.5) * spacing, 5), round((py - 0.5) * spacing, 5), 0.0]
        for px, py in zip(x.tolist(), y.tolist(), strict=True)
    ]


def _line(item: Item, line: Sequence[Point], rater: str) -> dict[str, Any]:
    return {"rater": rater, "line": {"points": _points(item, line)}}


def _ray(item: Item, ray: BLineMark, rater: str) -> dict[str, Any]:
    """Lay a line across the beams of a B-line, along the pleural line."""
    first, last = ray.first - 0.5, ray.last + 0.5
    inner = sorted({beam for line in item.marks.pleura for beam, _ in line if first < beam < last})
    places = [(beam, pleura_depth(item.marks, beam)) for beam in (first, *inner, last)]
    own = {"kind": ray.kind, "reach": ray.reach, "lean": ray.lean, "sure": ray.sure}
    return {"rater": rater, "line": {"points": _points(item, places)}, "pleura": own}


def _marks(frame: dict[str, Any], file: str, placing: Placing, spacing: float) -> FrameMarks:
    sign = -1.0 if frame.get("coordinate_space", "RAS") == "RAS" else 1.0

    def places(entry: dict[str, Any]) -> list[Point]:
        return [
            placing.beam(
                sign * float(point[0]) / spacing + 0.5, sign * float(point[1]) / spacing + 0.5
            )
            for point in entry["line"]["points"]
        ]

    lines = []
    for entry in frame.get("pleura_lines", []):
        line = sorted(
            (round(_held(beam), 2), round(_held(depth), 2)) for beam, depth in places(entry)
        )
        apart = [line[0], *(b for a, b in itertools.pairwise(line) if b[0] > a[0])]
        if len(apart) > 1:
            lines.append(tuple(apart))
    rays = []
    for entry in frame.get("b_lines", []) if lines else []:
        beams = [beam for beam, _ in places(entry)]
        own = {
            "kind": "b",
            "reach": _LAST - 1,
            "lean": 0.0,
            "sure": True,
            **entry.get("pleura", {}),
        }
        first = _held(min(beams) + 0.5)
        last = max(first, _held(max(beams) - 0.5))
        rays.append(
            BLineMark.model_validate({"from": round(first, 2), "to": round(last, 2), **own})
        )
    return FrameMarks(
        file=file,
        frame=int(frame["frame_number"]),
        lung=bool(lines),
        pleura=tuple(sorted(lines)),
        b_lines=tuple(rays),
        annotator="imported",
    )


def _held(value: float) -> float:
    return min(max(value, 0.0), _LAST)
