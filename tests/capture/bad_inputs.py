"""What a person may open by mistake or by malice, each with the family of its refusal.

`python -m tests.capture.bad_inputs` writes docs/bad-inputs.md anew.
"""

from __future__ import annotations

import os
import struct
import tempfile
import zipfile
import zlib
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import numpy as np
from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEGLosslessSV1

from app.sources import open_source
from capture.errors import CaptureError, ClipError, SourceUnavailable
from tests.capture import samples
from tests.capture.test_dicom import nested

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "bad-inputs.md"

HEADER = """# Bad inputs

What Pleura says when it is given something that it cannot use. The program ends with exit code 2;
the window shows the sentence and stays open. The table is made by `tests/capture/bad_inputs.py`
from real files; a test fails when it is not up to date.

| Input | Answer |
|---|---|
"""


@dataclass(frozen=True)
class BadInput:
    """A mistake, what is refused, and how to make it in an empty folder: gives the source text."""

    name: str
    family: type[CaptureError]
    make: Callable[[Path], str]


def refusal(bad: BadInput, folder: Path) -> CaptureError:
    """Open and play a bad input on a machine without devices; the error that comes."""
    text = bad.make(folder)
    with mock.patch("capture.devices.list_devices", return_value=[]):
        try:
            with open_source(text) as source:
                deque(source, maxlen=0)
        except CaptureError as error:
            return error
    raise AssertionError(f"{bad.name} was taken")


def render() -> str:
    """The document."""
    rows = []
    for bad in BAD_INPUTS:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(f"| {bad.name} | {refusal(bad, Path(folder))} |\n")
    return HEADER + "".join(rows)


def _text(text: str) -> Callable[[Path], str]:
    return lambda folder: text


def _file(name: str, data: bytes) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).write_bytes(data)
        return str(folder / name)

    return make


def _folder(name: str, *files: tuple[str, bytes]) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).mkdir()
        for file, data in files:
            (folder / name / file).write_bytes(data)
        return str(folder / name)

    return make


def _several_sizes(folder: Path) -> str:
    series = samples.make_folder(folder / "series", 2)
    samples.write_picture(series / "frame 3.png", np.zeros((20, 30), np.uint8))
    return str(series)


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe.mp4")
    return str(folder / "pipe.mp4")


def _huge(folder: Path) -> str:
    with (folder / "huge.mp4").open("wb") as file:
        file.truncate(9 * 1024**3)
    return str(folder / "huge.mp4")


def _sound_only(folder: Path) -> str:
    import av

    with av.open(str(folder / "sound.mp4"), "w") as file:
        stream = file.add_stream("aac", rate=16_000, layout="mono")
        sound = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
        sound.sample_rate = 16_000
        file.mux([*stream.encode(sound), *stream.encode(None)])
    return str(folder / "sound.mp4")


def _without_end(folder: Path) -> str:
    path = samples.make_clip(folder / "cut.mov")
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"moov") - 4])
    return str(path)


def _blank(folder: Path) -> str:
    path = samples.make_clip(folder / "blank.mov", "png", layout="rgb24")
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.rindex(b"moov") - 4
    data[start:end] = bytes(end - start)
    path.write_bytes(data)
    return str(path)


def _ticking(name: str, ticks: list[int]) -> Callable[[Path], str]:
    return lambda folder: str(samples.make_clip(folder / name, ticks=ticks, count=len(ticks)))


def _wide(folder: Path) -> str:
    return str(samples.make_clip(folder / "wide.mp4", pictures=[np.zeros((16, 4112), np.uint8)]))


def _zip(folder: Path) -> str:
    with zipfile.ZipFile(folder / "archive.mov", "w") as archive:
        archive.writestr("clip.mp4", b"no clip")
    return str(folder / "archive.mov")


def _picture_as(name: str, kept: float = 1.0) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        suffix = ".jpg" if name.endswith(".jpg") else ".png"
        path = samples.write_picture(folder / f"picture{suffix}", samples.picture(3))
        data = path.read_bytes()
        (folder / name).write_bytes(data[: int(len(data) * kept)])
        return str(folder / name)

    return make


def png(width: int, height: int, rows: bytes) -> bytes:
    """A grey PNG file that states a size, over rows that need not fill it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + pixels + chunk(b"IEND", b"")


def _gif(width: int, height: int) -> bytes:
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return screen + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02D\x01\x00;"


def _dicom(name: str, **changes: object) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        data = samples.dicom(samples.stack(3))
        for keyword, value in changes.items():
            if value is None:
                delattr(data, keyword)
            elif keyword == "syntax":
                data.file_meta.TransferSyntaxUID = value
            else:
                setattr(data, keyword, value)
        return str(samples.save_dicom(folder / name, data))

    return make


def _lossless(folder: Path) -> str:
    data = samples.jpeg_dicom(samples.stack(2))
    data.file_meta.TransferSyntaxUID = JPEGLosslessSV1
    return str(samples.save_dicom(folder / "lossless.dcm", data))


def _nested(folder: Path) -> str:
    data = samples.dicom(samples.stack(2))
    del data.SequenceOfUltrasoundRegions
    path = samples.save_dicom(folder / "nested.dcm", data)
    whole = path.read_bytes()
    place = whole.index(struct.pack("<HH", 0x0028, 0x0002))
    path.write_bytes(whole[:place] + nested(20_000) + whole[place:])
    return str(path)


def _beside(*names: str) -> Callable[[Path], str]:
    return lambda folder: str(folder.joinpath(*names))


PLAYLIST = (
    b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n"
)
CONCAT = b"ffconcat version 1.0\nfile 'other.mp4'\n"
TEXT = b"This is a letter, not a recording.\n" * 40

BAD_INPUTS = [
    BadInput("nothing at all", SourceUnavailable, _text("  ")),
    BadInput("text without meaning", SourceUnavailable, _text("lorem ipsum")),
    BadInput("a file that is not there", SourceUnavailable, _beside("missing.mp4")),
    BadInput("a folder that is not there", SourceUnavailable, _beside("absent", "clip.mp4")),
    BadInput("a name of 300 letters", SourceUnavailable, _beside("x" * 300 + ".mp4")),
    BadInput("a name with a NUL in it", SourceUnavailable, _text("clip\0.mp4")),
    BadInput("a web address", SourceUnavailable, _text("https://example.org/clip.mp4")),
    BadInput("a network stream", SourceUnavailable, _text("rtsp://192.0.2.1/live")),
    BadInput("no OpenIGTLink address", SourceUnavailable, _text("igtl://u:p@host/x")),
    BadInput("OpenIGTLink of another computer", SourceUnavailable, _text("igtl://192.0.2.1/x")),
    BadInput("the screen without a window", SourceUnavailable, _text("screen:")),
    BadInput("a device without number or name", SourceUnavailable, _text("device:")),
    BadInput("a device number that is not there", SourceUnavailable, _text("device:99")),
    BadInput("a device name that is not there", SourceUnavailable, _text("device:NoSuchName")),
    BadInput("a phantom with an unknown option", SourceUnavailable, _text("phantom:bad=1")),
    BadInput("an empty folder", ClipError, _folder("empty folder")),
    BadInput("a folder called like a clip", ClipError, _folder("folder.mp4")),
    BadInput("a folder of texts", ClipError, _folder("letters", ("a.txt", TEXT))),
    BadInput("a folder of texts called .png", ClipError, _folder("fakes", ("a.png", TEXT))),
    BadInput("a folder of pictures of several sizes", ClipError, _several_sizes),
    BadInput("a named pipe called .mp4", ClipError, _pipe),
    BadInput("an empty file", ClipError, _file("nothing.mp4", b"")),
    BadInput("an empty picture", ClipError, _file("nothing.png", b"")),
    BadInput("a file of 9 GB", ClipError, _huge),
    BadInput("a text called .mp4", ClipError, _file("letter.mp4", TEXT)),
    BadInput("a text called .txt", ClipError, _file("letter.txt", TEXT)),
    BadInput("a file without a suffix", ClipError, _file("README", TEXT)),
    BadInput("a file with an unknown suffix", ClipError, _file("clip.xyz", TEXT)),
    BadInput("an archive called .mov", ClipError, _zip),
    BadInput("a picture called .mp4", ClipError, _picture_as("picture.mp4")),
    BadInput("a web playlist called .mp4", ClipError, _file("playlist.mp4", PLAYLIST)),
    BadInput("a list of other files called .mp4", ClipError, _file("list.mp4", CONCAT)),
    BadInput("a recording of sound only", ClipError, _sound_only),
    BadInput("a clip without its index at the end", ClipError, _without_end),
    BadInput("a clip whose pictures were blanked out", ClipError, _blank),
    BadInput("a clip of 1000 frames per second", ClipError, _ticking("fast.mkv", list(range(30)))),
    BadInput("a clip of 100 hours", ClipError, _ticking("long.mkv", [0, 40, 360_000_000])),
    BadInput("a clip of 4112 pixels' width", ClipError, _wide),
    BadInput("a broken GIF", ClipError, _file("broken.gif", _gif(64, 48)[:24])),
    BadInput("a GIF of 65000 × 65000 pixels", ClipError, _file("large.gif", _gif(65000, 65000))),
    BadInput("half a JPEG", ClipError, _picture_as("half.jpg", 0.5)),
    BadInput("half a PNG", ClipError, _picture_as("half.png", 0.5)),
    BadInput("a text called .png", ClipError, _file("letter.png", TEXT)),
    BadInput("a PNG of 30000 × 30000", ClipError, _file("large.png", png(30000, 30000, b""))),
    BadInput("a text called .dcm", ClipError, _file("letter.dcm", TEXT)),
    BadInput("DICOM without pictures", ClipError, _dicom("report.dcm", PixelData=None, Rows=None)),
    BadInput("DICOM without its pixels", ClipError, _dicom("header.dcm", PixelData=None)),
    BadInput("DICOM of a million frames", ClipError, _dicom("many.dcm", NumberOfFrames=10**6)),
    BadInput("DICOM of 60000 rows", ClipError, _dicom("tall.dcm", Rows=60000)),
    BadInput("DICOM of 32 bits a pixel", ClipError, _dicom("deep.dcm", BitsAllocated=32)),
    BadInput("deflated DICOM", ClipError, _dicom("zip.dcm", syntax=DeflatedExplicitVRLittleEndian)),
    BadInput("DICOM compressed as JPEG Lossless", ClipError, _lossless),
    BadInput("DICOM nested 20000 deep", ClipError, _nested),
]


if __name__ == "__main__":
    DOCUMENT.write_text(render(), encoding="utf-8")
