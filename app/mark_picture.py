"""Pictures to mark by: the frame along its beams with ticks, the crop, and what is drawn in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import IGNORE, TITLES, Label
from models.mark_map import crop_map, polar_map
from models.marks import GRID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.marks import FrameMarks

SIDE = 960
EDGE = 24
WIDTH, HEIGHT = 1500, SIDE + 2 * EDGE
EVERY = 16
COLOURS: dict[int, tuple[int, int, int]] = {
    Label.RIB: (255, 90, 90),
    Label.PLEURA: (0, 230, 130),
    Label.A_LINE: (86, 180, 255),
    Label.B_LINE: (255, 170, 0),
    Label.CONFLUENCE: (255, 100, 220),
    IGNORE: (255, 255, 255),
}
"""RGB of the outlines: bright enough to be seen on grey."""

_FONT = cv2.FONT_HERSHEY_SIMPLEX
_GRID_GREY = (110, 110, 110)


def mark_picture(
    crop: NDArray[np.uint8], geometry: Geometry, title: str, marks: FrameMarks | None = None
) -> NDArray[np.uint8]:
    """Draw a frame to mark by.

    Parameters
    ----------
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        Of the crop.
    title : str
        What is shown.
    marks : FrameMarks or None
        Their outlines are drawn on both pictures.

    Returns
    -------
    (1008, 1500, 3) uint8
        RGB: at left the frame by beam and depth with a tick every 16 of each, at right the crop.
    """
    sheet = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    crop = stretch(crop, geometry)
    polar = np.repeat(_along_beams(crop, geometry)[..., None], 3, axis=2)
    _draw_grid(polar)
    room = WIDTH - SIDE - 2 * EDGE - 12
    factor = min(room / crop.shape[1], (HEIGHT - 160) / crop.shape[0])
    size = (round(crop.shape[1] * factor), round(crop.shape[0] * factor))
    large = np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    box = np.repeat(large[..., None], 3, axis=2)
    clean = box.copy()
    if marks is not None:
        labels = polar_map(marks, geometry)
        draw_outlines(polar, labels)
        draw_outlines(box, crop_map(labels, geometry))
    sheet[EDGE : EDGE + SIDE, EDGE : EDGE + SIDE] = polar
    left = SIDE + 2 * EDGE + 6
    sheet[EDGE : EDGE + size[1], left : left + size[0]] = box
    _draw_ticks(sheet)
    lines = [title, f"{geometry.kind}, crop {geometry.size[1]} x {geometry.size[0]}"]
    if marks is not None:
        lines.append(_counts(marks))
    for number, line in enumerate(lines):
        at = (left, EDGE + size[1] + 24 + 20 * number)
        cv2.putText(sheet, line, at, _FONT, 0.42, (230, 230, 230), 1, cv2.LINE_AA)
    below = EDGE + size[1] + 24 + 20 * len(lines)
    _draw_legend(sheet, left, below)
    if marks is not None:
        _fit(sheet[below + 12 :, left:], clean)
    return sheet


def contact_sheet(
    tiles: list[tuple[NDArray[np.uint8], Geometry, FrameMarks]], columns: int = 6, side: int = 250
) -> NDArray[np.uint8]:
    """Draw many frames with their marks.

    Parameters
    ----------
    tiles : list of (crop, geometry, marks)
        Frames; crops (H, W) uint8.
    columns, side : int
        Tiles in a row; their side, pixels.

    Returns
    -------
    (h, w, 3) uint8
        RGB.
    """
    rows = -(-len(tiles) // columns)
    sheet = np.zeros((rows * (side + 16), columns * side, 3), np.uint8)
    for number, (crop, geometry, marks) in enumerate(tiles):
        factor = (side - 4) / max(crop.shape)
        size = (round(crop.shape[1] * factor), round(crop.shape[0] * factor))
        small = cv2.resize(stretch(crop, geometry), size, interpolation=cv2.INTER_AREA)
        tile = np.repeat(np.asarray(small, np.uint8)[..., None], 3, axis=2)
        draw_outlines(tile, crop_map(polar_map(marks, geometry), geometry))
        top, left = number // columns * (side + 16), number % columns * side
        sheet[top : top + size[1], left : left + size[0]] = tile
        name = f"{marks.file.rsplit('.', 1)[0][-28:]} {marks.frame}"
        at = (left + 2, top + side + 9)
        cv2.putText(sheet, name, at, _FONT, 0.34, (230, 230, 230), 1, cv2.LINE_AA)
    return sheet


def stretch(crop: NDArray[np.uint8], geometry: Geometry) -> NDArray[np.uint8]:
    """Stretch grey levels lightly: 1st to 99.7th percentile of the sector, gamma 0.8."""
    inside = geometry.mask((crop.shape[0], crop.shape[1]))
    low, high = np.percentile(crop[inside] if inside.any() else crop, (1.0, 99.7))
    share = np.clip((crop.astype(np.float32) - low) / max(high - low, 1.0), 0.0, 1.0)
    return np.asarray(np.where(inside, share**0.8 * 255.0, 0.0).astype(np.uint8))


def draw_outlines(picture: NDArray[np.uint8], labels: NDArray[np.uint8]) -> None:
    """Draw a thin outline around every region of a label map that covers the same picture."""
    size = (picture.shape[1], picture.shape[0])
    large = cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST)
    for value, colour in COLOURS.items():
        region = (large == value).astype(np.uint8)
        outlines, _ = cv2.findContours(region, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(picture, outlines, -1, colour, 1)


def _fit(room: NDArray[np.uint8], picture: NDArray[np.uint8]) -> None:
    """Put a picture into a part of the sheet, smaller where it has to be."""
    factor = min(1.0, room.shape[0] / picture.shape[0], room.shape[1] / picture.shape[1])
    size = (int(picture.shape[1] * factor), int(picture.shape[0] * factor))
    if min(size) > 0:
        room[: size[1], : size[0]] = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def _along_beams(crop: NDArray[np.uint8], geometry: Geometry) -> NDArray[np.uint8]:
    """Resample the crop by beam and depth, as large as it is shown."""
    x, y = geometry.points(geometry.positions(SIDE)[None], geometry.depths(SIDE)[:, None])
    return np.asarray(
        cv2.remap(
            crop,
            (x - 0.5).astype(np.float32),
            (y - 0.5).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
        ),
        np.uint8,
    )


def _at(cell: int) -> int:
    """Pixel of the middle of a cell of the grid."""
    return round((cell + 0.5) * SIDE / GRID)


def _draw_grid(polar: NDArray[np.uint8]) -> None:
    for cell in range(0, GRID, EVERY):
        for other in range(0, SIDE, 8):
            polar[_at(cell), other] = polar[other, _at(cell)] = _GRID_GREY


def _draw_ticks(sheet: NDArray[np.uint8]) -> None:
    colour = (255, 255, 160)
    for cell in range(0, GRID, EVERY):
        at = EDGE + _at(cell)
        for near, far in ((EDGE - 5, EDGE - 1), (EDGE + SIDE, EDGE + SIDE + 4)):
            sheet[near : far + 1, at] = sheet[at, near : far + 1] = colour
        for top in (EDGE - 8, EDGE + SIDE + 16):
            cv2.putText(sheet, str(cell), (at - 10, top), _FONT, 0.36, colour, 1, cv2.LINE_AA)
        for left in (0, EDGE + SIDE + 5):
            cv2.putText(sheet, str(cell), (left, at + 4), _FONT, 0.3, colour, 1, cv2.LINE_AA)


def _draw_legend(sheet: NDArray[np.uint8], left: int, top: int) -> None:
    for value, colour in COLOURS.items():
        name = "unsure" if value == IGNORE else TITLES[Label(value)]
        cv2.putText(sheet, name, (left, top), _FONT, 0.4, colour, 1, cv2.LINE_AA)
        left += 22 + 7 * len(name)


def _counts(marks: FrameMarks) -> str:
    confluent = sum(mark.kind == "confluence" for mark in marks.b_lines)
    return (
        f"round {marks.round}: {'lung' if marks.lung else 'no lung'}, {len(marks.pleura)} pleura, "
        f"{len(marks.ribs)} ribs, {len(marks.a_lines)} A, {len(marks.b_lines) - confluent} B, "
        f"{confluent} confluence, {len(marks.unsure)} unsure"
    )
