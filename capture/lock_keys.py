"""The keys of a session that is encrypted at rest: from a passphrase to one key for each file.

`lock.json` of a session holds a random salt and a value that tells a wrong passphrase; the
passphrase and the keys are never written. scrypt (RFC 7914) makes it slow to guess, HKDF-SHA256
(RFC 5869) gives each file its own key, AES-256-GCM (NIST SP 800-38D) encrypts and authenticates.
"""

from __future__ import annotations

import base64
import functools
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from capture.errors import ClipError, RecordingError
from capture.record_folder import create_private

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "lock.json"
VARIABLE = "PLEURA_PASSPHRASE"
SHORTEST = 8
N = 1 << 17
"""Cost of a guess with scrypt: 128 MB of memory and some 0.4 s."""

NEEDS = "Encryption needs one library more: pip install 'pleura[encrypt]'."
TOO_SHORT = f"A passphrase needs {SHORTEST} characters or more; several words are best."
LOCKED = (
    "This recording is encrypted: give its passphrase by the environment variable "
    f"{VARIABLE}, or open it in Pleura's window or with `pleura replay`, which ask for it."
)
WRONG = (
    "The passphrase does not open this recording: look at capitals and the keyboard's language, "
    "and whether it belongs to another recording. If lock.json was altered, none opens it."
)
_known: dict[str, Key] = {}
"""Keys by the salt of their session, as far as a person has opened it in this program."""
_SALT = 16
_NAMED = b"pleura session 1: "
_CHECK = b"pleura"


class Locked(ClipError):
    """An encrypted session that cannot be opened: no passphrase, a wrong one, no library."""


class _Lock(BaseModel):
    """What `lock.json` says; it comes from anywhere, so what it may cost is bounded."""

    model_config = ConfigDict(frozen=True)

    schema_: Literal[1] = Field(default=1, alias="schema")
    kdf: Literal["scrypt"] = "scrypt"
    n: Literal[16384, 32768, 65536, 131072, 262144]
    r: Literal[8] = 8
    p: Literal[1] = 1
    salt: str
    check: str


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """The key of one session, 32 bytes; files have keys of their own that come from it."""

    master: bytes

    def of_file(self, name: str, salt: bytes) -> Any:
        """Make what encrypts and decrypts one file, by its name and its own random salt."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        info = _NAMED + name.encode()
        return AESGCM(HKDF(hashes.SHA256(), 32, salt, info).derive(self.master))


def is_locked(folder: Path) -> bool:
    """Tell whether a session is encrypted."""
    return (folder / LOCK).is_file()


def needs_passphrase(folder: Path) -> bool:
    """Tell whether a session cannot be opened before a person gives its passphrase."""
    if not is_locked(folder) or os.environ.get(VARIABLE):
        return False
    try:
        return _lock_of(folder).salt not in _known
    except (ValueError, OSError):
        return True  # opening it will tell what is wrong


def remember_key(folder: Path, passphrase: str) -> None:
    """Keep a session's key in memory until the program ends: `unlock_folder` then needs no more.

    Raises
    ------
    Locked
        When the passphrase does not open it, or without the library.
    """
    key = unlock_folder(folder, passphrase)
    if key is not None:
        _known[_lock_of(folder).salt] = key


def forget_keys() -> None:
    """Forget every key that was kept."""
    _known.clear()
    _derive.cache_clear()


def check_library() -> None:
    """Raise `RecordingError` when encryption is asked for and its library is not there."""
    try:
        import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401
    except ImportError:
        raise RecordingError(NEEDS) from None


def lock_folder(folder: Path, passphrase: str) -> Key:
    """Begin an encrypted session: write its `lock.json` and give its key.

    Raises
    ------
    RecordingError
        When the passphrase is too short or the library is missing.
    OSError
        When the disk fails.
    """
    check_library()
    if len(passphrase) < SHORTEST:
        raise RecordingError(TOO_SHORT)
    salt = os.urandom(_SALT)
    key = Key(_derive(passphrase, salt, N))
    check = key.of_file(LOCK, salt).encrypt(bytes(12), _CHECK, None)
    lock = _Lock(n=N, salt=_text(salt), check=_text(check))  # type: ignore[arg-type]
    with create_private(folder / LOCK) as file:
        file.write(json.dumps(lock.model_dump(by_alias=True)).encode() + b"\n")
    return key


def unlock_folder(folder: Path, passphrase: str | None = None) -> Key | None:
    """Give the key of a session; None for one that is not encrypted.

    Parameters
    ----------
    folder : Path
        The session.
    passphrase : str or None
        None takes the key that was kept, or the passphrase of the environment.

    Raises
    ------
    Locked
        Without a passphrase, with a wrong one, or without the library.
    """
    if not is_locked(folder):
        return None
    try:
        from cryptography.exceptions import InvalidTag
    except ImportError:
        raise Locked(NEEDS) from None
    try:
        lock = _lock_of(folder)
        known = _known.get(lock.salt) if passphrase is None else None
        passphrase = passphrase or os.environ.get(VARIABLE)
        if known is None and not passphrase:
            raise Locked(LOCKED)
        salt, check = base64.b64decode(lock.salt, validate=True), base64.b64decode(lock.check)
        key = known or Key(_derive(passphrase or "", salt, lock.n))
        key.of_file(LOCK, salt).decrypt(bytes(12), check, None)
    except (InvalidTag, ValidationError, ValueError, OSError):
        raise Locked(WRONG) from None
    return key


def _lock_of(folder: Path) -> _Lock:
    """Read `lock.json`; OSError or ValueError (pydantic's is one) when it cannot be."""
    with (folder / LOCK).open("rb") as file:
        return _Lock.model_validate_json(file.read(4096))


@functools.lru_cache(maxsize=8)
def _derive(passphrase: str, salt: bytes, n: int) -> bytes:
    """32 bytes out of a passphrase by scrypt; the last few are kept, since each takes its time."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=n, r=8, p=1).derive(passphrase.encode())


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
