"""Where in the picture the ultrasound is: the sector, as plain numbers in picture pixels."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np
from pydantic import TypeAdapter, ValidationError

from capture.errors import SectorError

if TYPE_CHECKING:
    from numpy.typing import NDArray

SectorKind = Literal["fan", "linear", "rays", "columns"]
Origin = Literal["detected", "manual", "file", "device"]
ScaleOrigin = Literal["dicom", "ruler", "preset", "manual"]
Box = tuple[int, int, int, int]

_LONGEST_FILE = 4096


@dataclass(frozen=True, slots=True)
class Sector:
    """The ultrasound sector of a picture.

    Lengths run continuously: the first pixel reaches from 0 to 1, its centre lies at 0.5.

    Parameters
    ----------
    size : (int, int)
        Width and height of the picture that it belongs to, pixels.
    box : (int, int, int, int)
        x, y, width, height of the upright box around the sector, pixels.
    kind : str
        "fan": the outline of a convex or phased sector shows; "linear": parallel beams; "rays":
        a crop inside a sector whose apex was estimated from the picture; "columns": nothing is
        known of the beams, they are taken as image columns.
    apex : (float, float) or None
        x, y of the point where all beams meet, picture pixels; it may lie outside the picture.
        None for "linear" and "columns".
    radius_px : float
        From the apex to the skin (near arc), pixels; 0 without an apex.
    depth_px : float
        From the skin to the deepest sample, pixels.
    left_deg, right_deg : float
        Angles of the outermost beams from the picture's vertical, degrees, left negative; 0
        without an apex.
    mm_per_px : float or None
        Pixel size where it is known, millimetres.
    origin : str
        "detected", "manual" (given by hand), "file" (stated by the recording), "device" (a preset).
    confidence : float
        0…1, how well the outline fits; 1 for given ones.
    scale_origin : str or None
        Where the pixel size comes from: "dicom" (the recording), "ruler" (read in the picture),
        "preset" (kept for a device), "manual" (a person's entry); None when nobody says so.

    Raises
    ------
    SectorError
        If a value is impossible; its text says which.
    """

    size: tuple[int, int]
    box: Box
    kind: SectorKind
    apex: tuple[float, float] | None = None
    radius_px: float = 0.0
    depth_px: float = 0.0
    left_deg: float = 0.0
    right_deg: float = 0.0
    mm_per_px: float | None = None
    origin: Origin = "detected"
    confidence: float = 1.0
    scale_origin: ScaleOrigin | None = None

    def __post_init__(self) -> None:
        fault = _box_fault(self) or _beam_fault(self)
        if fault:
            raise SectorError(f"The sector is not usable: {fault}.")

    def mask(self) -> NDArray[np.bool_]:
        """Return which pixels of the picture lie inside, (H, W) bool, read-only and kept."""
        return _mask(self)

    def crop(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the box out of a picture of this size, as a view.

        Raises
        ------
        SectorError
            If the picture has another size.
        """
        height, width = image.shape[:2]
        if (width, height) != self.size:
            raise SectorError(
                f"The sector belongs to a picture of {self.size[0]} x {self.size[1]} pixels, this "
                f"one has {width} x {height}: find the sector again."
            )
        x, y, w, h = self.box
        return image[y : y + h, x : x + w]

    def polygon(self, n: int = 96) -> NDArray[np.float64]:
        """Return the closed outline for drawing.

        Parameters
        ----------
        n : int
            About how many points a fan gets, 8 or more.

        Returns
        -------
        (m, 2) float64
            x, y, picture pixels; a fan's outline may leave the picture. The four corners of the
            box for all other kinds.
        """
        if self.kind != "fan" or self.apex is None:
            x, y, w, h = self.box
            return np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], float)
        near = max(2, n // 4)
        far = max(4, n - near)
        angle = np.radians(
            np.concatenate(
                [
                    np.linspace(self.left_deg, self.right_deg, near),
                    np.linspace(self.right_deg, self.left_deg, far),
                ]
            )
        )
        radius = np.full(near + far, self.radius_px)
        radius[near:] += self.depth_px
        across, down = radius * np.sin(angle), radius * np.cos(angle)
        return np.stack([self.apex[0] + across, self.apex[1] + down], axis=1)

    def scaled(self, size: tuple[int, int]) -> Sector:
        """Return the same sector in the same picture at another size (width, height), pixels.

        Raises
        ------
        SectorError
            If the new size has another shape, which would bend the beams.
        """
        factor = size[0] / self.size[0]
        if abs(size[1] - self.size[1] * factor) > 1.0 + 0.01 * size[1]:
            raise SectorError(
                f"A sector of a {self.size[0]} x {self.size[1]} picture does not fit one of "
                f"{size[0]} x {size[1]}: find the sector again."
            )
        x, y, w, h = self.box
        left, top = min(round(x * factor), size[0] - 1), min(round(y * factor), size[1] - 1)
        right = min(max(left + 1, round((x + w) * factor)), size[0])
        bottom = min(max(top + 1, round((y + h) * factor)), size[1])
        return replace(
            self,
            size=size,
            box=(left, top, right - left, bottom - top),
            apex=None if self.apex is None else (self.apex[0] * factor, self.apex[1] * factor),
            radius_px=self.radius_px * factor,
            depth_px=self.depth_px * factor,
            mm_per_px=None if self.mm_per_px is None else self.mm_per_px / factor,
        )

    def to_json(self) -> str:
        """Return the sector as JSON text, one object with the names of the fields."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Sector:
        """Read what `to_json` wrote.

        Raises
        ------
        SectorError
            If the text is no JSON, is too long, or holds another field or an impossible value.
        """
        if len(text) > _LONGEST_FILE:
            raise SectorError("The sector is not usable: the text is too long for a sector.")
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            raise SectorError("The sector is not usable: the text is not JSON.") from None
        return read_sector(values)


def read_sector(values: Any) -> Sector:
    """Make a sector from a dictionary that came from outside.

    Raises
    ------
    SectorError
        If a field is missing, unknown, of another type or impossible.
    """
    unknown = set(values) - set(Sector.__dataclass_fields__) if isinstance(values, dict) else set()
    if unknown:
        raise SectorError("The sector is not usable: it holds a field that no sector has.")
    try:
        return TypeAdapter(Sector).validate_python(values)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"][:1])
        named = where if where in Sector.__dataclass_fields__ else "the text"
        raise SectorError(f"The sector is not usable: check {named}.") from None


def manual_fan(
    size: tuple[int, int],
    apex: tuple[float, float],
    radius_px: float,
    depth_px: float,
    left_deg: float,
    right_deg: float,
    *,
    mm_per_px: float | None = None,
) -> Sector:
    """Make a fan by hand; its box is the part that lies in the picture.

    Raises
    ------
    SectorError
        If the fan is impossible or none of it lies in the picture.
    """
    draft = Sector(
        size, (0, 0, *size), "fan", apex, radius_px, depth_px, left_deg, right_deg, mm_per_px,
        "manual", scale_origin=None if mm_per_px is None else "manual",
    )  # fmt: skip
    mask = _mask(draft)
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    if columns.size == 0:
        raise SectorError("The sector is not usable: none of the fan lies in the picture.")
    x, y = int(columns[0]), int(rows[0])
    return replace(draft, box=(x, y, int(columns[-1]) - x + 1, int(rows[-1]) - y + 1))


def manual_box(size: tuple[int, int], box: Box, *, mm_per_px: float | None = None) -> Sector:
    """Make an upright rectangle with parallel beams by hand; SectorError if it is impossible."""
    depth = float(box[3])
    said: ScaleOrigin | None = None if mm_per_px is None else "manual"
    return Sector(size, box, "linear", None, 0.0, depth, 0.0, 0.0, mm_per_px, "manual", 1.0, said)


@lru_cache(maxsize=4)
def _mask(sector: Sector) -> NDArray[np.bool_]:
    width, height = sector.size
    x, y, w, h = sector.box
    mask = np.zeros((height, width), bool)
    part = mask[y : y + h, x : x + w]
    if sector.kind == "fan" and sector.apex is not None:
        dx = (np.arange(x, x + w) + (0.5 - sector.apex[0]))[None]
        dy = (np.arange(y, y + h) + (0.5 - sector.apex[1]))[:, None]
        radius, angle = np.hypot(dx, dy), np.degrees(np.arctan2(dx, dy))
        part[:] = (radius >= sector.radius_px) & (radius <= sector.radius_px + sector.depth_px)
        part &= (angle >= sector.left_deg) & (angle <= sector.right_deg)
    else:
        part[:] = True
    mask.flags.writeable = False
    return mask


def _box_fault(sector: Sector) -> str:
    (width, height), (x, y, w, h) = sector.size, sector.box
    if min(width, height) < 1:
        return "the picture has no pixels"
    if max(width, height) > 16384:
        return "the picture is larger than 16384 pixels on a side"
    if min(w, h) < 1 or min(x, y) < 0 or x + w > width or y + h > height:
        return f"the box must lie within {width} x {height} pixels"
    return ""


def _beam_fault(sector: Sector) -> str:
    numbers = [sector.radius_px, sector.depth_px, sector.left_deg, sector.right_deg]
    numbers += [sector.confidence, *(sector.apex or ()), sector.mm_per_px or 0.0]
    if not all(math.isfinite(number) for number in numbers):
        return "a value is not a number"
    if sector.kind not in get_args(SectorKind) or sector.origin not in get_args(Origin):
        return "its kind or origin is unknown"
    if (sector.apex is None) != (sector.kind in ("linear", "columns")):
        return "a fan and rays need an apex, linear and columns have none"
    if sector.radius_px < 0 or sector.depth_px < 0:
        return "radius and depth must not be negative"
    if not -180 <= sector.left_deg <= sector.right_deg <= 180:
        return "the left angle must not exceed the right one"
    if sector.kind == "fan" and (sector.depth_px == 0 or sector.left_deg == sector.right_deg):
        return "a fan needs a depth and an opening angle"
    if sector.mm_per_px is not None and sector.mm_per_px <= 0:
        return "the pixel size must be more than 0"
    if sector.scale_origin not in ((None, *get_args(ScaleOrigin)) if sector.mm_per_px else (None,)):
        return "the origin of the pixel size is unknown, or there is no pixel size"
    if not 0 <= sector.confidence <= 1:
        return "the confidence must be 0 to 1"
    return ""
