"""Pictures of an encrypted session: the packets of the encoder, one entry each."""

from __future__ import annotations

import base64
import json
import time
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import ClipError
from capture.frame import Frame
from capture.lock_file import LockedReader
from capture.record_codec import Decoder, codec_head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from capture.lock_file import LockedFile
    from capture.lock_keys import Key


class LockedPart:
    """Takes packets of an `Encoder` into an encrypted file; as `PartFile` does into a plain one.

    Parameters
    ----------
    file : LockedFile
        New; closed by whoever made it.
    size : (int, int)
        Width and height of the pictures, pixels.
    """

    def __init__(self, file: LockedFile, size: tuple[int, int]) -> None:
        self._file = file
        head = {"codec": "ffv1", "head": base64.b64encode(codec_head(size)).decode()}
        file.write(json.dumps(head).encode())

    def write(self, data: bytes, time_s: float) -> None:
        """Append a packet; its time stands in the session's log alone."""
        self._file.write(data)

    def close(self) -> None:
        """Nothing is left to be written."""


class LockedClip:
    """The pictures of an encrypted part, from any place on.

    Parameters
    ----------
    path : Path
        The file.
    key : Key
        Of the session.
    size : (int, int)
        Width and height of the pictures, as the session's log says.

    Raises
    ------
    ClipError
        When not even its beginning is whole.
    """

    def __init__(self, path: Path, key: Key, size: tuple[int, int]) -> None:
        try:
            self.reader = LockedReader(path, key)
        except OSError:
            raise ClipError("A part of the recording cannot be read.") from None
        self._next = 0
        head = self.reader.entry(0)
        try:
            packed = base64.b64decode(json.loads(head or b"")["head"], validate=True)
            self._decode = Decoder(size, packed)
        except Exception:  # of JSON, of the codec
            self.reader.close()
            raise ClipError("A part of the recording cannot be read.") from None

    def seek(self, index: int) -> None:
        """Make picture `index` the next one."""
        self._next = index

    def __iter__(self) -> Iterator[Frame]:
        """Pictures (h, w) uint8 under their places in the file; damaged ones are left out."""
        while True:
            place = self._next
            data = self.reader.entry(place + 1)
            if data is None and place + 1 not in self.reader.altered:
                return
            self._next += 1
            pixels = None if data is None else self._decode(data)
            if pixels is not None:
                yield Frame(np.ascontiguousarray(pixels), place, time.monotonic())

    def close(self) -> None:
        """Give the file back."""
        self.reader.close()
