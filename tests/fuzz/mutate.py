"""Seeded damage: the same seed gives the same bytes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

Damage = Callable[[random.Random, bytearray, Sequence[bytes]], None]

_ODD = (b"\x00", b"\xff", b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b"\xff\xff\xff\xff")
_WORDS = (
    *("-1", "0", "1e999", "nan", "inf", "99999999999999999999", "0x7fffffff", "[]", "{}", '""'),
    *("true", "null", '"\\u0000"', '"../../x"', "'", '"""', "=", "[[a]]", "[" * 2000, "1.7e308"),
)
_TOKEN = re.compile(rb"[A-Za-z_]+|-?[0-9.]+|\"[^\"\n]*\"|[\[\]{}=:,]")


def mutant(seed: int, data: bytes, others: Sequence[bytes] = (), *, text: bool = False) -> bytes:
    """Damage bytes.

    Parameters
    ----------
    seed : int
        Which damage.
    data : bytes
        A good file.
    others : sequence of bytes
        Further good files, parts of which may be spliced in.
    text : bool
        Damage words more often than bytes.
    """
    draw, out = random.Random(seed), bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 4))):
        if not out:
            break
        kinds = (*BINARY, *(TEXT * 3)) if text else BINARY
        draw.choice(kinds)(draw, out, others or (data,))
    return bytes(out)


def _truncate(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    del out[draw.randrange(len(out)) :]


def _flip(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    for _bit in range(draw.choice((1, 4, 32))):
        out[draw.randrange(len(out))] ^= 1 << draw.randrange(8)


def _header(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    for _byte in range(draw.choice((1, 3, 9))):
        out[draw.randrange(min(len(out), 600))] = draw.randrange(256)


def _odd(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    odd, at = draw.choice(_ODD), draw.randrange(len(out))
    out[at : at + len(odd)] = odd


def _splice(draw: random.Random, out: bytearray, others: Sequence[bytes]) -> None:
    other = draw.choice(others)
    start = draw.randrange(len(other))
    part = other[start : start + draw.randrange(1, 4096)]
    at = draw.randrange(len(out))
    out[at : at + (len(part) if draw.random() < 0.5 else 0)] = part


def _blank(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    at, size = draw.randrange(len(out)), draw.randrange(1, 2000)
    out[at : at + size] = bytes(len(out[at : at + size]))


def _cut(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    at = draw.randrange(len(out))
    del out[at : at + draw.randrange(1, 2000)]


def _word(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    found = list(_TOKEN.finditer(out))
    if found:
        place = draw.choice(found)
        out[place.start() : place.end()] = draw.choice(_WORDS).encode()


def _swap(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    found = list(_TOKEN.finditer(out))
    if found:
        one, other = draw.choice(found), draw.choice(found)
        out[one.start() : one.end()] = other.group()


def _line_twice(draw: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    lines = bytes(out).splitlines(keepends=True)
    lines.insert(draw.randrange(len(lines) + 1), draw.choice(lines))
    out[:] = b"".join(lines)


BINARY: tuple[Damage, ...] = (_truncate, _flip, _flip, _header, _odd, _splice, _blank, _cut)
TEXT: tuple[Damage, ...] = (_word, _word, _swap, _line_twice)
