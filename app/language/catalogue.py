"""Catalogues of words: files of Qt Linguist (.ts), which are read as they are, uncompiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

PLACE = re.compile(r"\{\d+\}")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Entry:
    """One text and what it is in another language.

    Parameters
    ----------
    room : str
        Window that it belongs to; the context in Qt Linguist.
    source : str
        English, with `{0}`, `{1}` where figures and names stand.
    where : str
        File that it stands in, shown to the translator.
    text : str
        The translation; empty while there is none.
    finished : bool
        A person has seen to it.
    """

    room: str
    source: str
    where: str
    text: str = ""
    finished: bool = False


def read_catalogue(path: Path) -> tuple[Entry, ...]:
    """Read a catalogue.

    Parameters
    ----------
    path : Path
        A .ts file of Qt Linguist.

    Raises
    ------
    OSError
        If it cannot be read.
    ValueError
        If it is no catalogue.
    """
    try:
        tree = Xml.fromstring(path.read_bytes())
    except Xml.ParseError as error:
        raise ValueError(f"{path.name} is no catalogue of Qt Linguist: {error}") from None
    found = []
    for context in tree.iter("context"):
        room = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None else translation.text or ""
            unfinished = translation is None or "type" in translation.attrib
            source, where = message.findtext("source", ""), message.findtext("extracomment", "")
            found.append(Entry(room, source, where, text, bool(text) and not unfinished))
    return tuple(found)


def write_catalogue(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a catalogue as Qt Linguist does; what is unfinished is marked so."""
    top = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for each in entries:
        if each.room not in contexts:
            contexts[each.room] = Xml.SubElement(top, "context")
            Xml.SubElement(contexts[each.room], "name").text = each.room
        message = Xml.SubElement(contexts[each.room], "message")
        Xml.SubElement(message, "source").text = each.source
        Xml.SubElement(message, "extracomment").text = each.where
        state = {} if each.finished else {"type": "unfinished"}
        Xml.SubElement(message, "translation", state).text = each.text
    Xml.indent(top, " ")
    path.write_text(f"{_HEAD}{Xml.tostring(top, encoding='unicode')}\n", encoding="utf-8")


def brought_up(old: Iterable[Entry], found: Mapping[str, tuple[str, str]]) -> tuple[Entry, ...]:
    """Bring a catalogue up to what the code says: new texts in, vanished ones out.

    Parameters
    ----------
    old : iterable of Entry
        The catalogue so far.
    found : mapping of str to (str, str)
        What `collect` gave.
    """
    known = {each.source: each for each in old}
    return tuple(
        Entry(room, source, where, known[source].text, known[source].finished)
        if source in known
        else Entry(room, source, where)
        for source, (room, where) in found.items()
    )


def faults_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Name what is not as it must be: without a translation, or with other places for figures."""
    faults = []
    for each in entries:
        if not each.finished:
            faults.append(f"not translated: {each.source}")
        elif sorted(PLACE.findall(each.source)) != sorted(PLACE.findall(each.text)):
            faults.append(f"other places than the English: {each.text}")
    return tuple(faults)
