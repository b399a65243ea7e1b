"""DICOM ultrasound: pictures, geometry, timing, and nothing about the patient."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from PIL import Image
from pydicom.sequence import Sequence
from pydicom.uid import ImplicitVRLittleEndian, RLELossless

from capture.dicom import open_dicom
from capture.errors import CaptureError, ClipError
from tests.capture import samples

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom import Dataset


def colour_stack() -> NDArray[np.uint8]:
    pixels = np.repeat(samples.stack(4)[..., None], 3, axis=3)
    pixels[:, :32, :24] = (200, 30, 30)
    return pixels


def rle() -> Dataset:
    data = samples.dicom(samples.stack())
    data.compress(RLELossless)
    return data


def implicit() -> Dataset:
    data = samples.dicom(samples.stack())
    data.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    return data


def twelve_bit() -> Dataset:
    deep = samples.stack().astype(np.uint16) << 4
    return samples.dicom(
        samples.stack(), BitsAllocated=16, BitsStored=12, HighBit=11, PixelData=deep.tobytes()
    )


def palette() -> Dataset:
    table = (255 - np.arange(256, dtype=np.uint16)) * 257
    tables: dict[str, Any] = {}
    for colour in ("Red", "Green", "Blue"):
        tables[f"{colour}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        tables[f"{colour}PaletteColorLookupTableData"] = table.tobytes()
    return samples.dicom(255 - samples.stack(), "PALETTE COLOR", **tables)


GREY = {
    "monochrome2": lambda: samples.dicom(samples.stack()),
    "monochrome1": lambda: samples.dicom(255 - samples.stack(), "MONOCHROME1"),
    "implicit": implicit,
    "rle": rle,
    "jpeg": lambda: samples.jpeg_dicom(samples.stack()),
    "12 bit": twelve_bit,
    "palette": palette,
}


@pytest.mark.parametrize("make", GREY.values(), ids=GREY.keys())
def test_grey_recordings_come_out_level_for_level(tmp_path: Path, make: Any) -> None:
    path = samples.save_dicom(tmp_path / "a.dcm", make())
    with open_dicom(path) as source:
        frames = list(source)
        assert source.warnings == [] and source.info.frames == len(frames) == 6
    for frame in frames:
        off = np.abs(frame.image.astype(int) - samples.picture(frame.index))
        assert off.max() <= (6 if make is GREY["jpeg"] else 0) and frame.colour == 0.0


def ycbcr(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.stack([cv2.cvtColor(p, cv2.COLOR_RGB2YCrCb)[..., [0, 2, 1]] for p in pixels])


COLOURED = {
    "rgb": lambda: samples.dicom(colour_stack(), "RGB"),
    "planar": lambda: samples.dicom(
        colour_stack(),
        "RGB",
        PlanarConfiguration=1,
        PixelData=np.moveaxis(colour_stack(), 3, 1).tobytes(),
    ),
    "ybr": lambda: samples.dicom(ycbcr(colour_stack()), "YBR_FULL"),
    "jpeg": lambda: samples.jpeg_dicom(colour_stack()),
}


@pytest.mark.parametrize("make", COLOURED.values(), ids=COLOURED.keys())
def test_coloured_recordings_say_so(tmp_path: Path, make: Any) -> None:
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", make())) as source:
        frames = list(source)
    wanted = cv2.cvtColor(colour_stack()[0], cv2.COLOR_RGB2GRAY)
    assert np.abs(frames[0].image.astype(int) - wanted).mean() < 1.5
    assert frames[0].colour == pytest.approx(0.125, abs=0.03)


@pytest.mark.parametrize(
    ("changes", "fps", "last_s"),
    [
        ({}, 20.0, 0.25),
        ({"FrameTime": None, "CineRate": 40}, 40.0, 0.125),
        ({"FrameTime": None, "RecommendedDisplayFrameRate": 10}, 10.0, 0.5),
        ({"FrameTimeVector": ["0", "40", "60", "100", "40", "60"]}, 5 / 0.3, 0.3),
        ({"FrameTime": None}, None, 0.2),
        ({"FrameTime": "0.001"}, None, 0.2),
    ],
)
def test_timing(tmp_path: Path, changes: dict[str, Any], fps: float | None, last_s: float) -> None:
    data = samples.dicom(samples.stack(), **changes)
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", data)) as source:
        assert source.info.fps == (None if fps is None else pytest.approx(fps))
        assert list(source)[-1].media_s == pytest.approx(last_s)


def test_the_scale_is_that_of_the_largest_tissue_region(tmp_path: Path) -> None:
    regions = [samples.region(0.01, 90, 60, kind=3), samples.region(0.02, 20, 20)]
    regions.append(samples.region(0.05, 60, 50))
    data = samples.dicom(samples.stack(), SequenceOfUltrasoundRegions=Sequence(regions))
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", data)) as source:
        assert source.info.mm_per_px == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("changes", "scale"),
    [({"PixelSpacing": ["0.25", "0.3"]}, 0.25), ({}, None), ({"PixelSpacing": ["99", "99"]}, None)],
)
def test_without_regions_the_pixel_spacing_counts(
    tmp_path: Path, changes: dict[str, Any], scale: float | None
) -> None:
    data = samples.dicom(samples.stack(), **changes)
    del data.SequenceOfUltrasoundRegions
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", data)) as source:
        assert source.info.mm_per_px == scale


def test_a_single_picture(tmp_path: Path) -> None:
    data = samples.dicom(samples.stack(1))
    del data.NumberOfFrames
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", data)) as source:
        assert (source.info.frames, source.info.fps) == (1, None)
        assert len(list(source)) == 1


@pytest.mark.hazard("H-83")
def test_nothing_of_the_patient_is_kept(tmp_path: Path) -> None:
    with open_dicom(samples.save_dicom(tmp_path / "a.dcm", palette())) as source:
        held = repr(vars(source)) + repr(vars(source._handle._thing))
    assert "CANARY" not in held


def nested(depth: int) -> bytes:
    """A sequence in a sequence, `depth` deep, of undefined length."""
    head = struct.pack("<HH2sHI", 0x0018, 0x6011, b"SQ", 0, 0xFFFFFFFF)
    head += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    tail = struct.pack("<HHI", 0xFFFE, 0xE00D, 0) + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    return head * depth + tail * depth


@pytest.mark.hazard("H-26")
@pytest.mark.parametrize("depth", [200, 5_000, 200_000])
def test_sequences_nested_without_end_are_refused(tmp_path: Path, depth: int) -> None:
    data = samples.dicom(samples.stack())
    del data.SequenceOfUltrasoundRegions
    path = samples.save_dicom(tmp_path / "a.dcm", data)
    whole = path.read_bytes()
    place = whole.index(struct.pack("<HH", 0x0028, 0x0002))
    path.write_bytes(whole[:place] + nested(depth) + whole[place:])
    with pytest.raises(ClipError, match="damaged DICOM"):
        open_dicom(path)


@pytest.mark.hazard("H-26")
def test_a_picture_inside_that_is_larger_than_the_header_says_is_refused(tmp_path: Path) -> None:
    data = samples.jpeg_dicom(np.zeros((1, 5000, 5000), np.uint8))
    data.Rows = data.Columns = 64
    with pytest.raises(ClipError, match="damaged DICOM"):
        open_dicom(samples.save_dicom(tmp_path / "a.dcm", data))
    assert Image.MAX_IMAGE_PIXELS <= 4096**2 // 2  # it refuses what has twice as many


@pytest.mark.hazard("H-25")
@pytest.mark.parametrize("make", [GREY["monochrome2"], rle, GREY["jpeg"], palette])
def test_mutated_files_give_frames_or_one_sentence(tmp_path: Path, make: Any) -> None:
    whole = samples.save_dicom(tmp_path / "a.dcm", make()).read_bytes()
    path = tmp_path / "mutated.dcm"
    for seed in range(30):
        draw = random.Random(seed)
        data = bytearray(whole)
        for _ in range(draw.choice([1, 5, 50])):
            data[draw.randrange(min(len(data), 2000))] ^= 1 << draw.randrange(8)
        if seed % 5 == 0:
            data = data[: draw.randrange(len(data))]
        path.write_bytes(data)
        try:
            with open_dicom(path) as source:
                assert len(list(source)) <= (source.info.frames or 0)
        except CaptureError as error:
            assert str(error).endswith(".") and len(str(error)) < 200
