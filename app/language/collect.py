"""Collects what the windows say out of the code, so that no word is without a translation.

English stands where it arises, in models that know nothing of languages. A string counts as
said when it looks like words: it has a space, or begins with a capital. What a programmer alone
sees (docstrings, logs, names of styles, errors of a wrong call) does not count. Figures and
names in a sentence become `{0}`, `{1}`, in the order in which they stand.
"""

from __future__ import annotations

import ast
import re
import tomllib
from typing import TYPE_CHECKING, Any

from app.language.rooms import LEFT_OUT, NOT_SAID, ROOMS, SINGLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FIELD = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")
_NAME_IN_CODE = re.compile(r"[a-z][A-Z]|_|^[A-Z][A-Z0-9]{3,}$|^(Ctrl|Shift|Alt)\+")
_SILENT = frozenset(
    (
        "setObjectName setProperty setStyleSheet getLogger debug info warning error exception "
        "compile fullmatch match replace split partition strip removeprefix removesuffix asset "
        "startswith endswith get_args field icon QKeySequence TypeVar strftime _bind"
    ).split()
)
"""Calls whose strings nobody is shown."""
_LESSON = ("title", "goal", "prompt", "zones", "look_for", "text", "because", "caption")
"""What a lesson says; its sources are citations."""
_OWN_FAULTS = frozenset(
    {"ValueError", "TypeError", "RuntimeError", "AssertionError", "KeyError", "NotImplementedError"}
)


def collect(root: Path) -> dict[str, tuple[str, str]]:
    """Collect what the covered windows say.

    Parameters
    ----------
    root : Path
        Folder that holds `app`, `models` and `capture`.

    Returns
    -------
    dict of str to (str, str)
        For each text the room it belongs to, and the file in which it stands first.
    """
    found: dict[str, tuple[str, str]] = {}
    for room, patterns in ROOMS.items():
        for name in _files(root, patterns):
            path, _, function = name.partition("::")
            text = (root / path).read_text(encoding="utf-8")
            if path.endswith(".toml"):
                texts = _in_lesson(tomllib.loads(text))
            else:
                texts = said_in(_function(ast.parse(text), function))
            for each in texts:
                found.setdefault(each, (room, path))
    return found


def _files(root: Path, patterns: tuple[str, ...]) -> list[str]:
    names: dict[str, None] = {}
    for pattern in patterns:
        if "::" in pattern:
            names[pattern] = None
            continue
        for path in sorted(root.glob(pattern)):
            name = path.relative_to(root).as_posix()
            if not name.endswith("__init__.py") and name not in LEFT_OUT:
                names[name] = None
    return list(names)


def _in_lesson(table: dict[str, Any]) -> Iterator[str]:
    """Give the texts of a lesson in their order."""
    for name, value in table.items():
        if name in _LESSON:
            yield from [value] if isinstance(value, str) else value
        elif name in ("choices", "examples"):
            for each in value:
                yield from _in_lesson(each)


def _function(tree: ast.Module, name: str) -> ast.AST:
    """Find a function of a module; without a name, the module."""
    parts = (each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == name)
    return next(parts) if name else tree


def said_in(tree: ast.AST) -> Iterator[str]:
    """Give the texts of a module in their order, each without the spaces around it."""
    for node in _spoken(tree):
        text = _text_of(node).strip()
        if _is_words(text) and text not in NOT_SAID:
            yield text


def _spoken(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Walk to every string that may be shown."""
    if isinstance(node, ast.JoinedStr):
        yield node
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _spoken(value.value)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node
        return
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "slice") or _is_silent(node, name):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_mute(child):
                yield from _spoken(child)


def _is_silent(node: ast.AST, name: str) -> bool:
    """Tell whether a part of a statement is seen by programmers only."""
    if isinstance(node, ast.Call) and name in ("args", "keywords"):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        return called in _SILENT or called in _OWN_FAULTS
    return isinstance(node, ast.Compare) and name == "ops"


def _is_mute(node: ast.AST) -> bool:
    """Tell whether a statement says nothing: a docstring, a list of names for import."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Assign):
        return any(isinstance(each, ast.Name) and each.id == "__all__" for each in node.targets)
    if isinstance(node, ast.keyword):
        return node.arg in ("words", "description")  # for searching, for a schema; never shown
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and (node.test.id == "TYPE_CHECKING")
    )


def _text_of(node: ast.Constant | ast.JoinedStr) -> str:
    """Write a string as a text with numbered places."""
    if isinstance(node, ast.Constant):
        return numbered(str(node.value))
    parts, places = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        elif isinstance(value, ast.FormattedValue):
            if isinstance(value.value, ast.Name) and value.value.id == "SPACE":
                continue  # the gap between a sign and a word
            parts.append(f"{{{places}}}")
            places += 1
    return "".join(parts)


def numbered(text: str) -> str:
    """Write "{} of {n}" as "{0} of {1}"."""
    places = iter(range(100))
    return _FIELD.sub(lambda _: f"{{{next(places)}}}", text)


def _is_words(text: str) -> bool:
    plain = _FIELD.sub("", text)
    if text in SINGLE:
        return True
    if re.search(r"\(\d{4}\)", text):  # a citation is the same in every language
        return False
    if (
        not re.search(r"[^\W\d_]{2}", plain)
        or text[0] in "#."
        or re.search(r"[{}<>\\]|::|://", plain)
    ):
        return False
    if " " in text:
        return True
    return plain[:1].isupper() and not _NAME_IN_CODE.search(text)
