"""Which languages there are, which one is meant, and its interpreter."""

from __future__ import annotations

import logging
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from app.assets import asset
from app.language.catalogue import read_catalogue
from app.language.interpreter import Interpreter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Language = Literal["en", "de", "es", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES: Mapping[Language, str] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
)
_log = logging.getLogger("pleura.language")


def fitting(wished: str | None, system: Iterable[str]) -> Language:
    """Choose a language.

    Parameters
    ----------
    wished : str or None
        What the person or the settings ask for; None takes that of the system.
    system : iterable of str
        Languages of the system, the preferred first, such as "de-AT".

    Returns
    -------
    Language
        English where nothing fits.
    """
    for each in (wished,) if wished else system:
        short = each.replace("_", "-").split("-")[0].lower()
        for language in LANGUAGES:
            if short == language:
                return language
    return "en"


def interpreter_of(language: Language) -> Interpreter:
    """Load the interpreter of a language; English needs no words, and is what is left if any fail.

    Parameters
    ----------
    language : Language
        One of `LANGUAGES`.
    """
    if language == "en":
        return Interpreter({})
    try:
        entries = read_catalogue(asset(f"words/pleura_{language}.ts"))
    except (OSError, ValueError):
        _log.exception("the words of %s cannot be read; the window speaks English", language)
        return Interpreter({})
    return Interpreter({each.source: each.text for each in entries if each.finished})
