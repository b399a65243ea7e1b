"""Says English text in another language; a text with figures is known by its template.

Models and views make plain English. "Only 4 s: shorter than one breath" is found again as
"Only {0}: {1}", and what stands in its places is said as well. What is not known stays English:
better than nothing, and a test finds it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language.catalogue import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LETTERS = re.compile(r"[^\W\d_]{2}")
_SMALL = re.compile(r"\b[a-zà-ÿ]{2,}\b(?![.:_-]\w)")
_CLAUSE = re.compile(r"[:;,] | \(")
_UNITS = re.compile(r"\b(?:mm|cm|ms|fps|GB|MB|UTC|dB|px)\b")
_CUTS = tuple(
    re.compile(cut)
    for cut in (
        r"(\n+)",
        r"(\s+·\s+|\s{2,})",
        r"((?<=[.!?…])\s+(?=\W?[A-Z0-9]))",
        r"^(\S*\d\S* )(?=\D)",
    )
)
"""Where a text is cut into parts, the strongest cut first; last a code or figure in front."""
_LIST = re.compile(r"[;,] ")
_SIDE = re.compile(r"(.+?)(: | \()(.+?)(\)?)", re.DOTALL)
_KEPT = 4096
_SHORT, _WEAK = 7, 8
"""A template with fewer letters counts only where all that stands in it is known."""


@dataclass(frozen=True, slots=True)
class _Template:
    """A text with places."""

    shape: re.Pattern[str]
    head: str
    tail: str
    weight: int
    text: str


class Interpreter:
    """Knows one language.

    Parameters
    ----------
    words : mapping of str to str
        Translation of each English text; figures and names stand in `{0}`, `{1}`.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = dict(words)
        made = [_template(source, text) for source, text in words.items() if PLACE.search(source)]
        self._templates = sorted(made, key=lambda each: -each.weight)
        self._kept: dict[str, str] = {}
        self._found: dict[str, str | None] = {}

    def said(self, text: str) -> str:
        """Say a text; what is not known stays as it is."""
        if not self._words or not _LETTERS.search(text):
            return text
        if text not in self._kept:
            if len(self._kept) >= _KEPT:  # figures change; what is said does not
                self._kept.clear()
                self._found.clear()
            found = self._find(text)
            self._kept[text] = self._in_parts(text) if found is None else found
        return self._kept[text]

    def _find(self, text: str) -> str | None:
        """Say a text that is known as a whole, or in all its parts; None when it is not."""
        core = text.strip()
        if not _LETTERS.search(core):
            return text
        if text not in self._found:
            self._found[text] = self._find_anew(text, core)
        return self._found[text]

    def _find_anew(self, text: str, core: str) -> str | None:
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        found = self._exact(core)
        if found is None:
            found = self._by_template(core, least=len(core) / 2)
        if found is None:
            found = self._cut(core)
        if found is None:
            found = self._by_template(core)
        if found is None:
            found = self._beside(core)
        if found is None:
            found = self._by_template(core, fits=_is_name)
        if found is None and not _LETTERS.search(_UNITS.sub("", core)):
            found = core
        return None if found is None else f"{before}{found}{after}"

    def _exact(self, text: str) -> str | None:
        """Look a text up, also with another first letter."""
        if text in self._words:
            return self._words[text]
        small = text[:1].lower() + text[1:]
        if small in self._words:
            return _capital(self._words[small])
        asked = f"{text}?"  # a title without its question mark
        return self._words[asked].strip(" ?¿") if asked in self._words else None

    def _by_template(
        self, text: str, *, least: float = 0.0, fits: Callable[[str], bool] | None = None
    ) -> str | None:
        """Say a text whose template is known; what stands in it is known too, or at least fits."""
        small = text[:1].lower() + text[1:]
        for each in self._templates:
            if each.weight < least:
                return None
            for written in (text, small):
                if not (written.startswith(each.head) and written.endswith(each.tail)):
                    continue
                if (match := each.shape.fullmatch(written)) is None:
                    continue
                if each.weight < _SHORT and any(map(_CLAUSE.search, match.groups())):
                    continue  # "right {0}" is said of a place, not of all that follows it
                found = [self._find(value) for value in match.groups()]
                lost = [v for one, v in zip(found, match.groups(), strict=True) if one is None]
                if lost and (fits is None or each.weight < _WEAK or not all(map(fits, lost))):
                    continue  # " of " is in many a sentence
                values = [one or value for one, value in zip(found, match.groups(), strict=True)]
                said = _filled(each.text, tuple(values))
                return said if written == text else _capital(said)
        return None

    def _cut(self, text: str) -> str | None:
        """Say a text part by part; None unless every part is known."""
        ways = [cut.split(text) for cut in _CUTS]
        ways += [[text[: at.start()], at[0], text[at.end() :]] for at in _LIST.finditer(text)]
        if text.endswith("."):
            ways.append([text[:-1], "."])
        return next((one for parts in ways if (one := self._joined(parts)) is not None), None)

    def _beside(self, text: str) -> str | None:
        """Say what stands before a colon and after it, or in brackets behind it."""
        side = _SIDE.fullmatch(text)
        if side is None or (side[2] == " (") != bool(side[4]):
            return None
        said = [self._find(part) for part in side.groups()]
        lost = [part for part, one in zip(side.groups(), said, strict=True) if one is None]
        if len(lost) > 1 or not all(map(_is_name, lost)):
            return None
        return "".join(one or part for part, one in zip(side.groups(), said, strict=True))

    def _joined(self, parts: list[str]) -> str | None:
        """Say all parts of a text that was cut; None where one is not known."""
        said = [self._find(part) for part in parts] if len(parts) > 1 else [None]
        return None if None in said else "".join(part or "" for part in said)

    def _in_parts(self, text: str) -> str:
        """Say what is known of a text that holds a name or is not known as a whole."""
        found = self._by_template(text.strip(), fits=lambda _: True)
        parts = next((p for cut in _CUTS if len(p := cut.split(text)) > 1), [text])
        if len(parts) == 1 or found is not None:
            return text if found is None else found
        return "".join(self._in_parts(p) if (x := self._find(p)) is None else x for p in parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_name(text: str) -> bool:
    """Tell whether a text may be a name: in quotes, or without a word in small letters."""
    return text[:1] in "'\"“" or not _SMALL.search(text)


def _filled(text: str, values: tuple[str, ...]) -> str:
    return PLACE.sub(lambda place: values[int(place[0][1:-1])], text)


def _template(source: str, text: str) -> _Template:
    literal = PLACE.split(source)
    numbers = [int(place[1:-1]) for place in PLACE.findall(source)]
    if numbers != list(range(len(numbers))):
        raise ValueError(f"the places of a text are numbered from 0 on: {source}")
    shape = re.compile("(.*?)".join(map(re.escape, literal)), re.DOTALL)
    return _Template(shape, literal[0], literal[-1], sum(map(len, literal)), text)
