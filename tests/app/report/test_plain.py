from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from app.exam.values import Exam
from app.report.fhir import to_fhir
from app.report.plain import COLUMNS, ExamReport, json_schema, to_csv, to_json
from tests.app.report.kit import CANARY, filled

SCHEMA = Path(__file__).resolve().parents[3] / "docs" / "exam.schema.json"


def test_the_json_reads_back_as_report_and_as_exam(tmp_path: Path) -> None:
    _, exam = filled(tmp_path)
    text = to_json(exam)
    report = ExamReport.model_validate_json(text)
    assert Exam.model_validate_json(text) == exam
    assert {zone.zone: zone for zone in report.zones} == {zone.zone: zone for zone in exam.zones}
    assert [each.zone for each in report.readings] == [zone.zone for zone in exam.zones]
    assert report.totals[0].value is None and "3 of 8 zones" in str(report.totals[0].reason)


def test_the_schema_in_the_docs_is_that_of_the_code() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json_schema()


def test_the_table_has_a_row_for_each_zone_and_no_formula(tmp_path: Path) -> None:
    _, exam = filled(tmp_path)
    rows = list(csv.DictReader(io.StringIO(to_csv(exam))))
    assert [row["zone"] for row in rows] == [zone.code for zone in exam.plan.zones]
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["own_note"] == f"'{CANARY}" and rows[0]["blas"] == "0.3"
    assert not [c for row in rows for c in row.values() if c.startswith(("=", "+", "@", "-"))]
    none, skipped, missing = rows[-3:]
    assert [row["blas"] for row in (none, skipped, missing)] == ["", "", ""]
    assert [row["state"] for row in (none, skipped, missing)] == ["none", "none", "missing"]


def test_fhir_reads_back_with_every_zone_and_no_subject(tmp_path: Path) -> None:
    from fhir.resources.R4B.bundle import Bundle

    _, exam = filled(tmp_path)
    text = to_fhir(exam)
    bundle = Bundle.model_validate_json(text)
    report, device, *zones = [each.resource for each in bundle.entry]
    assert report.get_resource_type() == "DiagnosticReport" and report.status == "preliminary"
    assert device.get_resource_type() == "Device" and len(zones) == 8
    urls = {each.fullUrl for each in bundle.entry}
    assert {each.reference for each in report.result} < urls
    assert all(zone.device.reference in urls for zone in zones)
    assert [float(z.valueQuantity.value) for z in zones if z.valueQuantity] == [0.3] * 5
    absent = [z.dataAbsentReason.coding[0].code for z in zones if z.dataAbsentReason]
    assert absent == ["unknown", "not-performed", "not-performed"]
    assert report.subject is None and "P-017" not in text
    assert any(CANARY in note.text for note in zones[0].note)
    parts = {part.code.coding[0].code: part for part in zones[0].component}
    assert float(parts["low"].valueQuantity.value) == pytest.approx(0.2)
    assert parts["b-lines"].valueInteger == 4
    assert parts["own-lus-score"].valueInteger == 1 and "blue-profile" not in parts


def test_the_pseudonym_is_the_subject_only_when_wished(tmp_path: Path) -> None:
    _, exam = filled(tmp_path, words="w")
    text = to_fhir(exam, with_pseudonym=True)
    subjects = [each["resource"].get("subject") for each in json.loads(text)["entry"]]
    wanted = {"identifier": {"system": "urn:pleura:pseudonym", "value": "P-017"}}
    assert [each for each in subjects if each] == [wanted] * 9
