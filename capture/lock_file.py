"""An encrypted file of a session: entries one after the other, each encrypted for itself.

`PLEURA1` and a line feed, 16 random bytes, then entries: four bytes of length (big-endian) and so
many of AES-GCM (text and tag). The nonce is the entry's number, so none can be left out, exchanged
or repeated; an empty last entry under a nonce of its own says that the file was ended and not
shortened. What a kill leaves is whole up to its last entry.
"""

from __future__ import annotations

import os
import struct
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from capture.lock_keys import Key

SUFFIX = ".locked"
LONGEST = 1 << 26
_MAGIC = b"PLEURA1\n"
_SALT, _TAG = 16, 16
_HEAD = len(_MAGIC) + _SALT
_LENGTH = struct.Struct(">I")


def _nonce(number: int, last: bool) -> bytes:
    return bytes([last, 0, 0, 0]) + struct.pack(">Q", number)


class LockedFile:
    """Writes one encrypted file; whatever one `write` is given becomes one entry.

    Parameters
    ----------
    file : binary file
        New and empty; each write goes to the system.
    key : Key
        Of the session.
    name : str
        Of the file: under another name it cannot be read.
    first : int
        Number of the next entry.
    salt : bytes or None
        None begins the file; else that of a file which is gone on with.
    """

    def __init__(
        self, file: IO[bytes], key: Key, name: str, *, first: int = 0, salt: bytes | None = None
    ) -> None:
        self._file, self._next, self._broken = file, first, False
        new = salt is None
        salt = os.urandom(_SALT) if salt is None else salt
        self._cipher = key.of_file(name, salt)
        if new:
            self._put(_MAGIC + salt)

    def write(self, data: bytes | memoryview) -> int:
        """Add one entry; OSError of the disk goes through, nothing is written after it."""
        if len(data):
            self._entry(bytes(data), last=False)
        return len(data)

    def end(self) -> None:
        """Say that this is all; nothing can be written after it."""
        if not self._broken:
            self._entry(b"", last=True)
            self._broken = True

    def close(self) -> None:
        """Say that this is all, and close."""
        try:
            if not self._file.closed:
                self.end()
        finally:
            self._file.close()

    def _entry(self, data: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._next, last), data, None)
        self._put(_LENGTH.pack(len(sealed)) + sealed)
        self._next += 1

    def _put(self, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except BaseException:
            self._broken = True  # a torn entry: nothing may come behind it
            raise


class LockedReader:
    """Reads one encrypted file, entry by entry.

    Parameters
    ----------
    path : Path
        The file; it may come from anywhere.
    key : Key
        Of the session.
    name : str or None
        The name that it was written under; None takes its own.

    Attributes
    ----------
    ended : bool
        Its last entry was met: nothing is missing at its end.
    altered : list of int
        Entries that are not what was written.
    """

    def __init__(self, path: Path, key: Key, name: str | None = None) -> None:
        from cryptography.exceptions import InvalidTag

        self._refused = InvalidTag
        self.path, self.ended = path, False
        self.altered: list[int] = []
        self._file = _no_link(path).open("rb")
        head = self._file.read(_HEAD)
        self.whole = len(head) == _HEAD and head.startswith(_MAGIC)
        self.salt = head[len(_MAGIC) :]
        self._cipher = key.of_file(name or path.name, self.salt) if self.whole else None
        self._places = [_HEAD]

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Entries with their numbers, from the first on; altered ones are left out and noted."""
        number = 0
        while (data := self.entry(number)) is not None or number in self.altered:
            if data is not None:
                yield number, data
            number += 1

    def entry(self, number: int) -> bytes | None:
        """Give entry `number`; None when it is altered (see `altered`) or there is none."""
        if self._cipher is None or not self._find(number):
            return None
        sealed = self._sealed(number)
        if sealed is None:
            return None
        last = len(sealed) == _TAG
        try:
            data: bytes = self._cipher.decrypt(_nonce(number, last), sealed, None)
        except self._refused:
            if number not in self.altered:
                self.altered.append(number)
            return None
        self.ended |= last
        return None if last else data

    def place(self, number: int) -> int:
        """Tell where entry `number` begins, bytes from the file's beginning."""
        return self._places[number]

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def _find(self, number: int) -> bool:
        """Step over entries until that one's place is known; False when the file ends before."""
        while len(self._places) <= number:
            sealed = self._size(len(self._places) - 1)
            if sealed is None:
                return False
            self._places.append(self._places[-1] + _LENGTH.size + sealed)
        return True

    def _size(self, number: int) -> int | None:
        """Length of an entry that is there in full; None at the end, torn or ended."""
        try:
            self._file.seek(self._places[number])
            head = self._file.read(_LENGTH.size)
            there = os.fstat(self._file.fileno()).st_size
        except (OSError, ValueError):  # a bad disk; closed by another thread
            return None
        size = int(_LENGTH.unpack(head)[0]) if len(head) == _LENGTH.size else 0
        if not _TAG <= size <= LONGEST:
            return None
        return size if self._places[number] + _LENGTH.size + size <= there else None

    def _sealed(self, number: int) -> bytes | None:
        size = self._size(number)
        try:
            return None if size is None else self._file.read(size)
        except (OSError, ValueError):
            return None


def mend(path: Path, key: Key) -> None:
    """End a file that was cut off: what is torn at its end goes, the last entry comes.

    Raises
    ------
    OSError
        When the disk fails.
    """
    reader = LockedReader(path, key)
    try:
        count = 0
        for number, _ in reader:
            count = number + 1
        ended, whole = reader.ended, reader.whole
        if ended or not whole:
            return
        end = reader.place(count)
    finally:
        reader.close()
    with path.open("r+b") as file:
        file.truncate(end)
        file.seek(end)
        LockedFile(file, key, path.name, first=count, salt=reader.salt).end()


def _no_link(path: Path) -> Path:
    if path.is_symlink():
        raise OSError("a link is not followed")
    return path
