"""Every example of a page, and of the API, gives what it says."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import app.api

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))


@pytest.mark.gate
@pytest.mark.parametrize(
    "page",
    [p for p in PAGES if ">>> " in p.read_text(encoding="utf-8")],
    ids=lambda page: page.stem,
)
def test_every_example_of_a_page_gives_what_it_says(page: Path) -> None:
    found = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert found.failed == 0 and found.attempted > 3


def test_the_examples_of_the_api_give_what_they_say() -> None:
    found = doctest.testmod(app.api)
    assert found.failed == 0 and found.attempted >= 2
