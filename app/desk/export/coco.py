"""COCO: one JSON with polygons (run lengths where a region has holes), bounding boxes and areas.

Polygons run along the edges of pixels, so that they hold exactly the pixels of the mask. Where
something is unsure nothing is said.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from app.version import VERSION
from capture.recording import NOTICE
from models.labels import CLASSES, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.desk.export.item import Item


def write_coco(path: Path, items: Sequence[Item]) -> list[Path]:
    """Write one file for all frames."""
    path.write_text(json.dumps(coco_of(items)) + "\n", encoding="utf-8")
    return [path]


def coco_of(items: Sequence[Item]) -> dict[str, Any]:
    """Make the content of a COCO file; each image and annotation says whose it is (`by`)."""
    images, annotations = [], list[dict[str, Any]]()
    for number, item in enumerate(items, start=1):
        width, height = item.sector.size
        images.append(
            {
                "id": number,
                "width": width,
                "height": height,
                "file_name": f"{item.name}.png",
                "video": item.file,
                "frame_index": item.frame,
                "by": item.by,
            }
        )
        labels = item.labels()
        for label in CLASSES:
            for region in regions(labels == label):
                own = {"id": len(annotations) + 1, "image_id": number, "category_id": int(label)}
                annotations.append({**own, **region, "iscrowd": 0, "by": item.by})
    return {
        "info": {"description": f"Pleura. {NOTICE}", "version": VERSION},
        "licenses": [],
        "categories": [
            {"id": int(label), "name": NAMES[label], "supercategory": "lung ultrasound"}
            for label in CLASSES
        ],
        "images": images,
        "annotations": annotations,
    }


def regions(mask: NDArray[np.bool_]) -> Iterator[dict[str, Any]]:
    """Describe each connected region of a mask.

    Yields
    ------
    dict
        `segmentation` (a list of one polygon, x and y in turn, or uncompressed run lengths),
        `area` in pixels and `bbox` (x, y, width, height).
    """
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    for piece in range(1, count):
        x, y, width, height, area = (int(value) for value in stats[piece][:5])
        own = (pieces[y : y + height, x : x + width] == piece).astype(np.uint8)
        polygon = outline(own)
        segmentation: Any = run_lengths(pieces == piece)
        if polygon is not None:
            segmentation = [(polygon + np.array([x, y])).ravel().tolist()]
        yield {"segmentation": segmentation, "area": area, "bbox": [x, y, width, height]}


def outline(own: NDArray[np.uint8]) -> NDArray[np.int64] | None:
    """Run along the edges of a region's pixels; None for one that has holes or hangs by corners.

    Parameters
    ----------
    own : (h, w) uint8
        1 in the region.

    Returns
    -------
    (n, 2) int64 or None
        Corners x, y in pixels.
    """
    twice = np.kron(own, np.ones((2, 2), np.uint8))
    found, _ = cv2.findContours(twice, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    joined, _ = cv2.connectedComponents(own, connectivity=4)
    if len(found) != 1 or joined != 2:
        return None
    points = (np.asarray(found[0][:, 0], np.int64) + 1) // 2
    points = points[np.any(points != np.roll(points, 1, axis=0), axis=1)]
    into, out = points - np.roll(points, 1, axis=0), np.roll(points, -1, axis=0) - points
    turns = into[:, 0] * out[:, 1] - into[:, 1] * out[:, 0]
    return np.asarray(points[turns != 0])


def run_lengths(mask: NDArray[np.bool_]) -> dict[str, Any]:
    """Count runs down the columns, beginning with what is outside; COCO's uncompressed form."""
    flat = mask.ravel(order="F")
    edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    counts = np.diff(np.concatenate([[0], edges, [flat.size]])).tolist()
    return {"size": list(mask.shape), "counts": [0, *counts] if flat[0] else counts}
