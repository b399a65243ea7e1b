"""A sector that was found once can be given again, from its own JSON or an analysis."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest

from app.sector_file import fit_sector, read_sector_file
from app.sectors import SectorKeeper
from app.ui.deck import Deck
from augment.source import PhantomSource
from capture.errors import SectorError
from capture.sector import manual_box

if TYPE_CHECKING:
    from pathlib import Path

BOX = manual_box((320, 240), (40, 20, 200, 180))


def test_its_own_json_and_an_analysis_give_the_same_sector(tmp_path: Path) -> None:
    (tmp_path / "own.json").write_text(BOX.to_json())
    analysis = {"schema": 1, "frames": [], "sector": json.loads(BOX.to_json())}
    (tmp_path / "analysis.json").write_text(json.dumps(analysis))
    assert read_sector_file(tmp_path / "own.json") == BOX
    assert read_sector_file(tmp_path / "analysis.json") == BOX


def test_a_scale_measured_in_another_recording_is_a_preset(tmp_path: Path) -> None:
    path = tmp_path / "analysis.json"
    for origin, kept in (("dicom", "preset"), ("ruler", "preset"), ("manual", "manual")):
        sector = {**asdict(BOX), "mm_per_px": 0.25, "scale_origin": origin, "scale_note": None}
        path.write_text(json.dumps({"schema": 1, "frames": [], "sector": sector}))
        assert read_sector_file(path).scale_origin == kept


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("no json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"frames": [], "sector": null}', "no sector was found"),
        ('{"frames": [], "sector": {"box": 1}}', "not usable"),
        ("[]", "not usable"),
    ],
)
def test_what_holds_no_sector_is_one_sentence(text: str, word: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(SectorError, match=word) as caught:
        read_sector_file(path)
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SectorError, match="cannot be read"):
        read_sector_file(tmp_path / "none.json")


def test_it_is_scaled_to_pictures_of_its_shape_and_refused_for_others() -> None:
    assert fit_sector(BOX, (640, 480)).box == (80, 40, 400, 360)
    with pytest.raises(SectorError):
        fit_sector(BOX, (400, 400))


def test_a_sector_given_to_the_window_is_the_one_that_results_carry(qtbot) -> None:
    source = PhantomSource(2, 10.0, (320, 240), preset="teaching", seconds=1.0)
    assert SectorKeeper()(next(iter(source))) != BOX
    deck = Deck(lambda: None, open_=lambda text: source, sector=BOX)
    found = []

    def taken() -> bool:
        if (result := deck.take()) is not None:
            found.append(result.sector)
        return bool(found)

    deck.open("phantom")
    try:
        qtbot.waitUntil(taken, timeout=20_000)
    finally:
        deck.close()
    assert found[0].scale_origin == "dicom"  # the phantom states its pixel size
    assert replace(found[0], mm_per_px=None, scale_origin=None) == BOX
