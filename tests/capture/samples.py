"""Small recordings with a known content for the tests of `capture`."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    UltrasoundMultiFrameImageStorage,
    generate_uid,
)

from capture.codec import create_file, to_frame

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WIDTH, HEIGHT, COUNT, FPS = 96, 64, 40, 25


def picture(index: int, width: int = WIDTH, height: int = HEIGHT) -> NDArray[np.uint8]:
    """Grey picture `index`: a ramp, and its number as the level and place of a square."""
    image = np.tile(np.linspace(0, 120, width).astype(np.uint8), (height, 1))
    left = (index * 2) % (width - 16)
    image[8:24, left : left + 16] = 120 + (index * 5) % 130
    return image


def make_clip(
    path: Path,
    codec: str = "libx264",
    *,
    container: str | None = None,
    count: int = COUNT,
    fps: int = FPS,
    layout: str = "yuv420p",
    ticks: list[int] | None = None,
    pictures: list[NDArray[np.uint8]] | None = None,
    **options: str,
) -> Path:
    """Write a clip with groups of 8 pictures and, where the codec has them, B-pictures.

    `ticks` are the presentation times in 1/1000 s; by default 1 / fps apart.
    """
    kinds = {".mpeg": "mpeg", ".mpg": "mpeg", ".mkv": "matroska"}
    kind = container or kinds.get(path.suffix) or path.suffix.removeprefix(".")
    pictures = pictures or [picture(index) for index in range(count)]
    file = create_file(path, kind, **({"movflags": "faststart"} if kind == "mp4" else {}))
    stream = file.add_stream(codec, rate=fps)
    stream.height, stream.width = pictures[0].shape[:2]
    stream.pix_fmt = layout
    stream.codec_context.options = options
    stream.codec_context.thread_count = 1
    if layout.startswith("yuv") and codec != "mjpeg":
        stream.codec_context.gop_size = 8
        stream.codec_context.max_b_frames = 2
    if ticks is not None:
        stream.time_base = stream.codec_context.time_base = Fraction(1, 1000)
    for index, image in enumerate(pictures):
        frame = to_frame(image).reformat(format=layout)
        frame.pts = index if ticks is None else ticks[index]
        frame.time_base = Fraction(1, fps if ticks is None else 1000)
        for packet in stream.encode(frame):
            file.mux(packet)
    for packet in stream.encode(None):
        file.mux(packet)
    file.close()
    return path


def make_folder(path: Path, count: int = 12) -> Path:
    """Write a folder of PNG files whose alphabetical order is not that of their numbers."""
    path.mkdir()
    for index in range(count):
        write_picture(path / f"frame {index + 1}.png", picture(index))
    return path


def write_picture(path: Path, image: NDArray[np.uint8]) -> Path:
    """Write a picture in the format of its suffix."""
    good, data = cv2.imencode(path.suffix, image)
    assert good
    path.write_bytes(data.tobytes())
    return path


def dicom(pixels: NDArray[np.uint8], photometric: str = "MONOCHROME2", **changes: Any) -> Dataset:
    """An ultrasound dataset over (n, H, W) or (n, H, W, 3) pixels; `changes` by keyword."""
    count, rows, columns = pixels.shape[:3]
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = UltrasoundMultiFrameImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    data = Dataset()
    data.file_meta = meta
    data.SOPClassUID = meta.MediaStorageSOPClassUID
    data.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    data.PatientName, data.PatientID, data.Modality = "CANARY^NAME", "CANARY-ID", "US"
    data.Rows, data.Columns, data.NumberOfFrames = rows, columns, count
    data.SamplesPerPixel = 1 if pixels.ndim == 3 else 3
    data.PhotometricInterpretation = photometric
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 8, 8, 7, 0
    if pixels.ndim == 4:
        data.PlanarConfiguration = 0
    data.FrameTime = "50"
    data.SequenceOfUltrasoundRegions = Sequence([region(0.03, columns, rows)])
    data.PixelData = pixels.tobytes()
    for keyword, value in changes.items():
        setattr(data, keyword, value)
    return data


def region(delta_cm: float, width: int, height: int, kind: int = 1) -> Dataset:
    """An ultrasound region of `kind` (1: tissue) with a pixel size."""
    part = Dataset()
    part.RegionSpatialFormat, part.RegionDataType = 1, kind
    part.RegionLocationMinX0, part.RegionLocationMinY0 = 0, 0
    part.RegionLocationMaxX1, part.RegionLocationMaxY1 = width - 1, height - 1
    part.PhysicalUnitsXDirection = part.PhysicalUnitsYDirection = 3
    part.PhysicalDeltaX = part.PhysicalDeltaY = delta_cm
    return part


def jpeg_dicom(pixels: NDArray[np.uint8]) -> Dataset:
    """The same, compressed as JPEG baseline."""
    coloured = pixels.ndim == 4
    data = dicom(pixels, "YBR_FULL_422" if coloured else "MONOCHROME2")
    data.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    quality = [cv2.IMWRITE_JPEG_QUALITY, 98]
    pictures = [each[..., ::-1] if coloured else each for each in pixels]
    parts = [cv2.imencode(".jpg", each, quality)[1].tobytes() for each in pictures]
    data.PixelData = encapsulate(parts)
    data["PixelData"].VR = "OB"
    return data


def save_dicom(path: Path, data: Dataset) -> Path:
    """Write a dataset with its preamble."""
    data.save_as(path, enforce_file_format=True)
    return path


def stack(count: int = 6) -> NDArray[np.uint8]:
    """(count, H, W) pictures."""
    return np.stack([picture(index) for index in range(count)])
