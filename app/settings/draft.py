"""Settings under way: each change is checked at once, and nothing counts before it is saved."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import ValidationError

from app.config import Config
from app.settings.catalogue import CATALOGUE, setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.settings.catalogue import Setting

NOT_SAVED = "Mend what is marked first, then save."


@dataclass(frozen=True, slots=True)
class Draft:
    """What would count once it is saved.

    Parameters
    ----------
    config : Config
        The last whole values; never changed in place.
    faults : mapping of str to str
        By setting: the sentence that says what may be entered.
    texts : mapping of str to str
        By setting: what stands in a field that is at fault.
    """

    config: Config
    faults: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def shown(draft: Draft, name: str) -> str:
    """Write a number or a folder as its field shows it; empty for none."""
    if name in draft.texts:
        return draft.texts[name]
    value, one = getattr(draft.config, name), setting(name)
    if value is None:
        return ""
    return f"{value * one.factor:g}" if one.kind == "number" else str(value)


def changed(draft: Draft, name: str, value: object) -> Draft:
    """Change one setting.

    Parameters
    ----------
    draft : Draft
        Before.
    name : str
        Which setting.
    value : object
        A bool of a switch, a word of a choice, a tuple of words of several; the text of a field.

    Returns
    -------
    Draft
        With the value, or with the fault and the text, the last whole value kept.
    """
    one = setting(name)
    faults, texts = dict(draft.faults), dict(draft.texts)
    faults.pop(name, None)
    texts.pop(name, None)
    config = draft.config.model_copy()
    try:
        setattr(config, name, _read(one, value))
    except (ValueError, ValidationError):
        faults[name], texts[name] = _fault(one), str(value)
        config = draft.config
    return Draft(config, MappingProxyType(faults), MappingProxyType(texts))


def without_device(draft: Draft, device: str) -> Draft:
    """Forget where the ultrasound lies in the pictures of a device."""
    config = draft.config.model_copy()
    config.keep_sector(device, None)
    return replace(draft, config=config)


def defaults(draft: Draft) -> Draft:
    """Set everything in the catalogue back; devices and what was open last stay."""
    values = {each.name: getattr(Config(), each.name) for each in CATALOGUE}
    return Draft(draft.config.model_copy(update=values))


def take_over(config: Config, draft: Draft) -> tuple[str, ...]:
    """Let the draft count.

    Parameters
    ----------
    config : Config
        What counts; changed in place, so that whoever holds it sees it.
    draft : Draft
        Without a fault.

    Returns
    -------
    tuple of str
        Names of the fields that differ from before.

    Raises
    ------
    ValueError
        If something in it is at fault; the text says what to do.
    """
    if draft.faults:
        raise ValueError(NOT_SAVED)
    names = (*(each.name for each in CATALOGUE), "sectors")
    moved = tuple(n for n in names if getattr(config, n) != getattr(draft.config, n))
    for name in moved:
        setattr(config, name, getattr(draft.config, name))
    return moved


def _read(one: Setting, value: object) -> object:
    """Turn what was entered into what is kept."""
    if one.kind == "several" and isinstance(value, list | tuple):
        return tuple(key for key, _ in one.choices if key in value)
    if one.kind not in ("number", "folder"):
        return value
    text = str(value).strip()
    if not text:
        if not one.empty:
            raise ValueError
        return None
    if one.kind == "folder":
        return text
    number = float(text.replace(",", ".")) / one.factor
    if not math.isfinite(number):
        raise ValueError
    return number if one.factor != 1.0 else int(number) if number.is_integer() else number


def _fault(one: Setting) -> str:
    """Say what may be entered."""
    if one.kind != "number":
        return "This cannot be used here."
    low, high = one.limits()
    if one.empty:
        return f"Enter a number from {low:g} to {high:g}, or leave it empty."
    return f"Enter a number from {low:g} to {high:g}."
