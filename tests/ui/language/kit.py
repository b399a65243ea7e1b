"""What the tests of languages share: all that a window says, and what of it is cut off."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from app.language.catalogue import PLACE
from app.language.collect import collect
from app.language.interpreter import Interpreter
from app.ui.text import Elided

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
OTHERS = ("de", "es", "fr")
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")


def marking() -> Interpreter:
    """An interpreter that only marks what it knows: what stands unmarked was never looked up."""
    return Interpreter({source: _marked(source) for source in collect(ROOT)})


def _marked(source: str) -> str:
    literal = [f"⟦{part}⟧" if part else "" for part in PLACE.split(source)]
    places = [*PLACE.findall(source), ""]
    return "".join(one + place for one, place in zip(literal, places, strict=True))


def unmarked(text: str, names: str) -> str:
    """What is left of a text that neither is marked nor is a name."""
    rest = re.sub(names, "", _MARKED.sub("", text))
    return text if re.search(r"[^\W\d_]{2}", rest) else ""


def spoken_by(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All texts of a window, seen, in tool tips, and for screen readers."""
    for each in (root, *root.findChildren(QWidget)):
        texts = [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QAbstractButton):
            texts.append(each.text())
        if isinstance(each, QLineEdit):
            texts.append(each.placeholderText())
        if isinstance(each, QComboBox):
            texts += [each.itemText(k) for k in range(each.count())]
        if isinstance(each, QTableWidget):
            heads = [each.horizontalHeaderItem(k) for k in range(each.columnCount())]
            texts += [head.text() for head in heads if head is not None]
        yield from ((each, text) for text in texts if text)


def untranslated(root: QWidget, names: str) -> list[str]:
    """Texts of a window that the marking interpreter left as they are."""
    return sorted({left for _, text in spoken_by(root) if (left := unmarked(text, names))})


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons that are seen and whose text is cut off at their edge."""
    QApplication.processEvents()
    found = []
    for each in root.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, Elided) or not each.width():
            continue
        if isinstance(each, QAbstractButton) and each.text():
            if each.sizeHint().width() > each.width() + 1:
                found.append(f"{each.text()}: {each.sizeHint().width()} > {each.width()} wide")
        elif isinstance(each, QLabel) and each.text():
            found += _cut(each)
    return found


def _cut(each: QLabel) -> list[str]:
    if each.wordWrap():
        needed = each.heightForWidth(each.width())
        return [f"{each.text()}: {needed} > {each.height()} high"] * (needed > each.height() + 1)
    needed = each.sizeHint().width()
    return [f"{each.text()}: {needed} > {each.width()} wide"] * (needed > each.width() + 1)


def elided(root: QWidget) -> set[str]:
    """Names of the lines that give way and are cut with an ellipsis."""
    lines = [each for each in root.findChildren(Elided) if each.isVisible()]
    return {
        f"{each.objectName()} {place}"
        for place, each in enumerate(lines)
        if each.fontMetrics().horizontalAdvance(each.text()) > each.width()
    }
