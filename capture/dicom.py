"""DICOM ultrasound as a recording; of its header only geometry and timing are looked at.

Files are untrusted: sizes are checked against the file before a pixel is read, and whatever the
library raises becomes one sentence. What decodes: uncompressed and RLE with NumPy, JPEG baseline,
extended and 2000 with Pillow. JPEG Lossless, JPEG-LS, deflated and video streams are refused.
"""

from __future__ import annotations

import logging
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from capture.codec import LONGEST_SIDE, check_file, check_size
from capture.errors import ClipError, SourceUnavailable
from capture.grey import Grey, grey_from_array
from capture.playable import Playable
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

DICOM_FPS = 25.0
"""For `media_s` where the file states no timing; `fps` stays None then."""

_MOST_PICTURES = 240 * 7200
_DEFLATED = {"1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.8.1"}
_NEEDS_PILLOW = {f"1.2.840.10008.1.2.4.{end}" for end in (50, 51, 90, 91)}
_PALETTE = [f"{c}PaletteColorLookupTable{part}" for c in ("Red", "Green", "Blue")
            for part in ("Descriptor", "Data")]  # fmt: skip
_WANTED = [
    "SamplesPerPixel", "PhotometricInterpretation", "NumberOfFrames", "Rows", "Columns",
    "BitsAllocated", "BitsStored", "PixelRepresentation", "PixelSpacing", "FrameTime",
    "FrameTimeVector", "CineRate", "RecommendedDisplayFrameRate", "SequenceOfUltrasoundRegions",
    *_PALETTE,
]  # fmt: skip


def is_dicom(path: Path) -> bool:
    """Tell a DICOM file by its first 132 bytes, whatever its name."""
    with path.open("rb") as file:
        return file.read(132)[128:] == b"DICM"


def open_dicom(path: Path) -> Playable:
    """Open a DICOM ultrasound image or multi-frame recording.

    Raises
    ------
    SourceUnavailable
        If the extra is not installed, or the file is not there.
    ClipError
        If it is no DICOM, damaged, without pictures, compressed in a way that cannot be read, or
        states more pixels than it holds.
    """
    try:
        import pydicom
    except ImportError:
        raise SourceUnavailable(
            'DICOM needs one more package; install it with pip install "pleura[dicom]".'
        ) from None
    logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)  # it logs values of odd tags
    size = check_file(path)
    name = quoted(path)
    if not is_dicom(path):
        raise ClipError(f"{name} is no DICOM file; export it again from the scanner.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            syntax = pydicom.filereader.read_file_meta_info(path).TransferSyntaxUID
            if syntax in _DEFLATED:
                raise ClipError(f"{name} is deflated DICOM; export it without compression.")
            header = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=_WANTED)
            _check_syntax(syntax, name)
            layout = _read_layout(header, size, compressed=bool(syntax.is_compressed), name=name)
            times_s, fps = _read_timing(header, layout.frames)
            mm_per_px = _read_scale(header)
        except ClipError:
            raise
        except Exception:  # the library raises some ten kinds on damaged files
            raise _damaged(path) from None
    return Playable(path.name, _Pixels(path, layout), times_s, fps=fps, mm_per_px=mm_per_px)


@dataclass(frozen=True)
class _Layout:
    frames: int
    rows: int
    columns: int
    samples: int
    stored_bits: int
    signed: bool
    inverted: bool
    palette: Any | None


class _Pixels:
    def __init__(self, path: Path, layout: _Layout) -> None:
        self._path = path
        self._layout = layout

    def __len__(self) -> int:
        return self._layout.frames

    def read(self, index: int) -> Grey:
        from pydicom.pixels import apply_color_lut, pixel_array

        layout = self._layout
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                pixels = pixel_array(self._path, index=index)
                if layout.palette is not None:
                    pixels = apply_color_lut(pixels, layout.palette)
                grey = grey_from_array(_to_bytes(pixels, layout))
            except Exception:  # as above, and whatever the decoders of the pictures raise
                raise _damaged(self._path) from None
        if grey is None or grey.image.shape != (layout.rows, layout.columns):
            raise _damaged(self._path)
        return grey

    def close(self) -> None:
        return


def _damaged(path: Path) -> ClipError:
    return ClipError(f"{quoted(path)} is damaged DICOM; export it again from the scanner.")


def _check_syntax(syntax: Any, name: str) -> None:
    from pydicom.pixels import get_decoder

    if not syntax.is_compressed:
        return
    _bound_pillow()
    try:
        available = get_decoder(syntax).is_available
    except NotImplementedError:
        available = False
    if available:
        return
    if syntax in _NEEDS_PILLOW:
        raise ClipError(f"{name} is compressed as JPEG, which needs: pip install pillow.")
    kind = str(syntax.name).split(",")[0].split("(")[0].split("/")[0].strip()
    raise ClipError(
        f"{name} is compressed as {kind[:40]}, which Pleura cannot read; export it uncompressed."
    )


def _bound_pillow() -> None:
    # A picture inside the file may be larger than the header says; Pillow refuses what has more
    # than twice this many pixels.
    try:
        from PIL import Image
    except ImportError:
        return
    Image.MAX_IMAGE_PIXELS = LONGEST_SIDE**2 // 2


def _read_layout(header: Any, size: int, *, compressed: bool, name: str) -> _Layout:
    if "Rows" not in header or "Columns" not in header:
        raise ClipError(f"{name} holds no pictures; choose the DICOM file of the recording.")
    rows, columns = int(header.Rows), int(header.Columns)
    check_size(columns, rows, name)
    frames = int(header.get("NumberOfFrames") or 1)
    samples = int(header.get("SamplesPerPixel", 1))
    allocated = int(header.get("BitsAllocated", 8))
    stored = int(header.get("BitsStored", allocated))
    photometric = str(header.get("PhotometricInterpretation", "MONOCHROME2"))
    usual = samples in (1, 3) and allocated in (8, 16) and 1 <= stored <= allocated
    if not usual or min(rows, columns, frames) < 1:
        raise ClipError(f"{name} stores its pictures in an unusual way; export it as MP4 (H.264).")
    if frames > _MOST_PICTURES:
        raise ClipError(f"{name} states {frames} frames, over two hours; export a shorter one.")
    claimed = frames * rows * columns * samples * (allocated // 8)
    if photometric == "YBR_FULL_422":
        claimed = claimed * 2 // 3
    if (8 * frames if compressed else claimed) > size:
        raise ClipError(f"{name} states more pictures than it holds; export it again.")
    return _Layout(
        frames, rows, columns, samples, stored,
        signed=bool(header.get("PixelRepresentation", 0)),
        inverted=photometric == "MONOCHROME1",
        palette=_read_palette(header) if photometric == "PALETTE COLOR" else None,
    )  # fmt: skip


def _read_palette(header: Any) -> Any:
    # A dataset with the colour tables and nothing else.
    import pydicom

    palette = pydicom.Dataset()
    for keyword in _PALETTE:
        palette[keyword] = header[keyword]
    return palette


def _read_timing(header: Any, frames: int) -> tuple[Sequence[float], float | None]:
    steps_ms = [float(step) for step in np.atleast_1d(header.get("FrameTimeVector") or [])]
    if len(steps_ms) == frames > 1 and all(0 <= step < 60_000 for step in steps_ms):
        times_s = np.concatenate(([0.0], np.cumsum(steps_ms[1:]) / 1000.0)).tolist()
        return times_s, (frames - 1) / times_s[-1] if times_s[-1] > 0 else None
    period_ms = float(header.get("FrameTime") or 0)
    rates = [1000.0 / period_ms if period_ms > 0 else 0.0]
    rates += [float(header.get(k) or 0) for k in ("CineRate", "RecommendedDisplayFrameRate")]
    fps = next((rate for rate in rates if 0 < rate <= 240), None) if frames > 1 else None
    return [index / (fps or DICOM_FPS) for index in range(frames)], fps


def _read_scale(header: Any) -> float | None:
    # The largest region with tissue in two dimensions; PhysicalDeltaY is cm where the unit is 3.
    best_area, scale = 0, None
    for region in header.get("SequenceOfUltrasoundRegions") or []:
        tissue = region.get("RegionSpatialFormat") == 1 and region.get("RegionDataType") == 1
        if not tissue or region.get("PhysicalUnitsYDirection") != 3:
            continue
        width = int(region.RegionLocationMaxX1) - int(region.RegionLocationMinX0)
        height = int(region.RegionLocationMaxY1) - int(region.RegionLocationMinY0)
        if width * height > best_area:
            best_area, scale = width * height, abs(float(region.PhysicalDeltaY)) * 10.0
    spacing = header.get("PixelSpacing")
    if scale is None and spacing:
        scale = float(spacing[0])
    return scale if scale is not None and 0.005 <= scale <= 5.0 else None


def _to_bytes(pixels: NDArray[Any], layout: _Layout) -> NDArray[np.uint8]:
    if layout.palette is not None:
        shift = 8 if pixels.dtype.itemsize > 1 else 0
    else:
        shift = max(0, layout.stored_bits - 8)
    values = pixels.astype(np.int32)
    if layout.signed:
        values += 1 << (layout.stored_bits - 1)
    levels: NDArray[np.uint8] = np.clip(values >> shift, 0, 255).astype(np.uint8)
    if layout.inverted:
        np.subtract(255, levels, out=levels)
    return levels[..., ::-1] if levels.ndim == 3 else levels
