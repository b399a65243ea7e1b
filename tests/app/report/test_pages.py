from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import numpy as np
import pypdfium2
import pytest

from app.exam.clip import unpacked
from app.exam.compare import compare_exams
from app.exam.gather import png
from app.report.content import sheet_of
from app.report.html import to_html
from app.report.pdf import to_pdf
from tests.app.exam.kit import entry, exam
from tests.app.report.kit import CANARY, filled

if TYPE_CHECKING:
    from pathlib import Path

    from app.exam.protocols import Key
    from app.report.content import Sheet
    from tests.app.exam.conftest import RealZone

KEYS = ("6", "8", "12", "14")


class Reader(HTMLParser):
    """What a browser would make of a page: its elements, their attributes and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def sheet(root: Path, key: Key = "8", words: str = CANARY) -> Sheet:
    store, one = filled(root, key, words)
    kept = {z.zone: found for z in one.zones if (found := store.picture(one, z.zone)) is not None}
    return sheet_of(one, kept)


def test_the_page_runs_nothing_loads_nothing_and_shows_every_word(tmp_path: Path) -> None:
    page = to_html(sheet(tmp_path))
    read = Reader(page)
    tags = {tag for tag, _ in read.found}
    assert not tags & {"script", "iframe", "object", "link", "base", "form", "a", "video"}
    for tag, attributes in read.found:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        if tag == "img":
            assert str(attributes["src"]).startswith("data:image/png;base64,")
    assert read.text.count("alert('x')") >= 10 and CANARY in read.text
    policy = next(a["content"] for t, a in read.found if t == "meta" and "content" in a)
    assert str(policy).startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert "url(" not in page and "http:" not in page and "https:" not in page


def test_the_style_is_the_one_that_the_policy_allows(tmp_path: Path) -> None:
    import hashlib

    page = to_html(sheet(tmp_path))
    style = page.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in page


def test_each_zone_shows_its_number_or_why_there_is_none(tmp_path: Path) -> None:
    text = Reader(to_html(sheet(tmp_path, words="plain words"))).text
    assert text.count("0.30 (0.20 to 0.40)") >= 10 and "not for diagnosis" in text
    assert "No pleural line seen" in text and "Not examined: plain words" in text
    assert "Missing: L4." in text and "L4 left basal lateralNot saved" not in text
    assert "(3 of 8 zones without a score)" in text and "0.00" not in text


@pytest.mark.parametrize("key", KEYS)
def test_the_pdf_has_two_pages_whatever_the_protocol(tmp_path: Path, key: Key) -> None:
    file = pypdfium2.PdfDocument(to_pdf(sheet(tmp_path, key, "words <b>of</b> someone & co")))
    try:
        assert len(file) == 2
        texts = [page.get_textpage().get_text_bounded() for page in file]
        assert "words <b>of</b> someone & co" in " ".join(texts[0].split())
        for number, text in enumerate(texts, 1):
            assert "not for diagnosis" in text and f"Page {number}" in text
        assert "R1 right" in texts[1] and "BLAS 0.30 (0.20 to 0.40)" in " ".join(texts[1].split())
    finally:
        file.close()


def test_words_without_end_and_strange_letters_still_make_a_pdf(tmp_path: Path) -> None:
    file = pypdfium2.PdfDocument(to_pdf(sheet(tmp_path, "8", "肺 \x00\x1b ′≥Ω " + "A" * 400)))
    assert len(file) <= 4
    file.close()


def test_the_same_exam_gives_the_same_bytes(tmp_path: Path) -> None:
    one = sheet(tmp_path)
    assert to_pdf(one) == to_pdf(one) and to_html(one) == to_html(one)


def test_no_mask_is_shown_where_there_is_no_number(tmp_path: Path) -> None:
    zones = {each.zone.code: each.picture for each in sheet(tmp_path).zones}
    from app.report.content import overlay
    from tests.app.exam.kit import found

    grey = found("L2", None)
    assert zones["L2"] == overlay(grey.picture or b"", None) and zones["L4"] is None
    assert zones["R1"] != overlay(found("R1").picture or b"", None)


def test_nothing_outside_the_sector_reaches_a_page(real: RealZone) -> None:
    import cv2

    from capture.recording import boxed

    outside = ~boxed(real.sector).mask()
    picture, labels = real.found.picture, real.found.labels
    assert picture is not None and labels is not None
    page = to_html(sheet_of(exam(real.found.entry), {"R1": (picture, labels)}))
    (data,) = re.findall(r'src="data:image/png;base64,([^"]+)"', page)
    shown = cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None and shown.any() and not shown[outside].any()
    assert np.array_equal(unpacked(png(unpacked(picture))), unpacked(picture))


def test_a_comparison_is_told_with_its_reason() -> None:
    from datetime import timedelta

    one = exam(entry("R1", 0.2))
    two = one.model_copy(
        update={"id": "20260201T101500Z-a1b2c3", "started_utc": one.started_utc + timedelta(1)}
    ).with_zone(entry("R1", 0.7))
    said = sheet_of(two, {}, compare_exams(one, two)).changes
    assert said[0] == "R1: 0.20 to 0.70, more than the intervals leave open."
    assert said[1] == "R2: not compared (the earlier one: not saved)."
    other = two.model_copy(update={"pseudonym": None, "id": one.id[:-1] + "4"})
    refused = sheet_of(two, {}, compare_exams(other, two)).changes
    assert refused == ("Not compared with the earlier exam: they do not have the same pseudonym.",)
