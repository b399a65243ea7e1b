"""CONTRIBUTING is a whole map: each room has its sentence, and what it points to is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_each_room_has_one_sentence() -> None:
    rooms = {
        path.parent.relative_to(ROOT).as_posix()
        for name in ("app", "models", "augment", "capture")
        for path in (ROOT / name).rglob("__init__.py")
    }
    told = re.findall(r"^\| `([a-z/]+)/` \| (.+) \|$", TEXT, re.MULTILINE)
    assert rooms - {name for name, _ in told} == set()
    assert all(len(sentence) > 15 for _, sentence in told)
    assert len({name for name, _ in told}) == len(told)


def test_each_place_it_points_to_is_there() -> None:
    places = re.findall(r"`((?:app|models|augment|capture|assets|docs|tests)/[\w./-]*)`", TEXT)
    assert len(places) > 40
    gone = [place for place in places if not (ROOT / place).exists()]
    assert gone == []


def test_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 250
