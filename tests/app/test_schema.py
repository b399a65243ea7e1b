from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.schema import Analysis, ClassFraction, FrameEntry, Summary, json_schema

ROOT = Path(__file__).resolve().parents[2]


def entry(**changes: object) -> FrameEntry:
    values = {
        "index": 0,
        "time_s": 0.0,
        "blas": 0.5,
        "blas_paper": None,
        "reason": None,
        "b_lines": 1,
        "trust": "ok",
        "class_fraction": ClassFraction(),
    }
    return FrameEntry(**{**values, **changes})


def test_the_schema_in_the_docs_is_current() -> None:
    stored = json.loads((ROOT / "docs" / "analysis.schema.json").read_text(encoding="utf-8"))
    assert stored == json_schema(), "run: python -m app.schema > docs/analysis.schema.json"


@pytest.mark.parametrize("bad", [math.nan, math.inf, -0.1, 1.1])
@pytest.mark.parametrize("name", ["blas", "blas_paper"])
def test_a_score_that_is_no_share_cannot_be_written(name: str, bad: float) -> None:
    with pytest.raises(ValidationError):
        entry(**{name: bad})


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_a_time_or_fraction_that_is_no_number_cannot_be_written(bad: float) -> None:
    with pytest.raises(ValidationError):
        entry(time_s=bad)
    with pytest.raises(ValidationError):
        ClassFraction(rib=bad)
    with pytest.raises(ValidationError):
        Summary(
            frames=1, scored=1, blas_median=bad, blas_p90=0, blas_max=0, b_lines_max=0, reasons={}
        )


def test_the_names_of_schema_1_stay() -> None:
    properties = json_schema()["properties"]
    assert isinstance(properties, dict)
    assert {"schema", "source", "model", "sector", "frames", "summary"} <= set(properties)
    names = {
        FrameEntry: "index time_s blas blas_paper reason b_lines class_fraction",
        ClassFraction: "rib pleura a_line b_line confluence",
        Summary: "frames scored blas_median blas_p90 blas_max b_lines_max reasons",
    }
    for model, wanted in names.items():
        assert set(wanted.split()) <= set(model.model_fields)


def test_what_a_later_version_adds_does_not_stop_an_older_reader() -> None:
    text = Analysis.model_validate(
        {
            "schema": 2,
            "pleura": "9",
            "source": {"name": "x", "width": 1, "height": 1, "fps": None, "frames": 0, "new": 1},
            "model": {"name": "m", "version": "1", "sha256": "0"},
            "sector": None,
            "frames": [],
            "summary": {
                "frames": 0,
                "scored": 0,
                "blas_median": None,
                "blas_p90": None,
                "blas_max": None,
                "b_lines_max": None,
                "reasons": {},
            },
            "added_later": True,
        }
    ).model_dump_json(by_alias=True)
    assert json.loads(text)["schema"] == 2
    assert json.loads(text)["source"]["fps"] is None
