"""The report as FHIR R4B: a DiagnosticReport, an Observation for each zone, the Device.

Codes of Pleura's own are in a code system of its own; codes of others are used only where they
mean the same. Nobody is named: without the person's wish there is no subject at all.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from app.exam.protocols import ExamError
from app.exam.readings import readings_of, total
from app.schema.entry import NOTICE

if TYPE_CHECKING:
    from app.exam.protocols import Zone
    from app.exam.values import Exam, ZoneEntry

MISSING = 'FHIR needs one more package; install it with pip install "pleura[report]".'
SYSTEM = "urn:pleura:codes"
_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_SECTION = "http://terminology.hl7.org/CodeSystem/v2-0074"
_UCUM = "http://unitsofmeasure.org"
_STATUS = "preliminary"


def to_fhir(exam: Exam, *, with_pseudonym: bool = False) -> str:
    """Write an exam as a FHIR R4B bundle of type "collection".

    Parameters
    ----------
    exam : Exam
        As it was saved.
    with_pseudonym : bool
        Name the subject by its pseudonym.

    Returns
    -------
    str
        JSON that `fhir.resources` has validated, and read back.

    Raises
    ------
    ExamError
        If the package is not installed.
    """
    try:
        from fhir.resources.R4B.bundle import Bundle
    except ImportError:
        raise ExamError(MISSING) from None
    device = _device(exam)
    subject = None
    if with_pseudonym and exam.pseudonym:
        subject = {"identifier": {"system": "urn:pleura:pseudonym", "value": exam.pseudonym}}
    observations = [
        _observation(exam, place, _address(exam, "device"), subject) for place in exam.plan.zones
    ]
    report = _report(exam, [place.code for place in exam.plan.zones], subject)
    named = [(_address(exam, "report"), report), (_address(exam, "device"), device)]
    named += [
        (_address(exam, place.code), observation)
        for place, observation in zip(exam.plan.zones, observations, strict=True)
    ]
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _time(exam),
        "entry": [{"fullUrl": url, "resource": resource} for url, resource in named],
    }
    text = Bundle.model_validate(bundle).model_dump_json(indent=1)
    Bundle.model_validate_json(text)
    return f"{text}\n"


def _address(exam: Exam, part: str) -> str:
    """Give a part of an exam the same name each time."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'urn:pleura:{exam.id}:{part}')}"


def _time(exam: Exam) -> str:
    return exam.started_utc.isoformat(timespec="seconds")


def _code(code: str, text: str, system: str = SYSTEM) -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code, "display": text}], "text": text}


def _device(exam: Exam) -> dict[str, Any]:
    model = exam.model
    return {
        "resourceType": "Device",
        "deviceName": [{"name": "Pleura", "type": "user-friendly-name"}],
        "version": [{"value": exam.pleura}, {"value": f"{model.name} {model.version}"}],
        "note": [{"text": f"{NOTICE}. Network SHA-256 {model.sha256}."}],
    }


def _report(exam: Exam, codes: list[str], subject: dict[str, Any] | None) -> dict[str, Any]:
    sums = total(exam)
    told = [f"{each.name}: {each.value if each.value is not None else each.reason}."
            for each in (sums.read, sums.own)]  # fmt: skip
    report: dict[str, Any] = {
        "resourceType": "DiagnosticReport",
        "status": _STATUS,
        "category": [_code("RUS", "Radiology Ultrasound", _SECTION)],
        "code": _code("zone-exam", f"Lung ultrasound, {exam.plan.title}"),
        "effectiveDateTime": _time(exam),
        "issued": _time(exam),
        "result": [{"reference": _address(exam, code)} for code in codes],
        "conclusion": " ".join([*told, f"{NOTICE}.", exam.note]).strip(),
    }
    return report if subject is None else report | {"subject": subject}


def _observation(
    exam: Exam, place: Zone, device: str, subject: dict[str, Any] | None
) -> dict[str, Any]:
    zone = exam.zone(place.code)
    observation: dict[str, Any] = {
        "resourceType": "Observation",
        "status": _STATUS,
        "category": [_code("imaging", "Imaging", _CATEGORY)],
        "code": _code("blas", "B-line Artifact Score, worst moment of the zone"),
        "bodySite": _code(f"zone-{exam.protocol}-{place.code}", place.name),
        "method": {"text": f"{exam.plan.title}: {exam.plan.source}"},
        "device": {"reference": device},
        "effectiveDateTime": _time(exam),
    }
    if subject is not None:
        observation["subject"] = subject
    if zone is None:
        why = "Not saved"
        observation["dataAbsentReason"] = _code("not-performed", "Not Performed", _ABSENT)
        observation["note"] = [{"text": f"{why}."}]
        return observation
    observation["effectiveDateTime"] = zone.saved_utc.isoformat(timespec="seconds")
    if zone.blas is not None:
        observation["valueQuantity"] = _share(zone.blas)
    else:
        code = ("not-performed", "Not Performed") if zone.skipped else ("unknown", "Unknown")
        observation["dataAbsentReason"] = _code(*code, _ABSENT) | {"text": str(zone.reason)}
    if notes := _notes(zone):
        observation["note"] = [{"text": text} for text in notes]
    if parts := _components(zone, place):
        observation["component"] = parts
    return observation


def _share(value: float) -> dict[str, Any]:
    return {"value": value, "unit": "1", "system": _UCUM, "code": "1"}


def _notes(zone: ZoneEntry) -> list[str]:
    said = [f"{each.text}. {each.hint}" for each in zone.concerns]
    if zone.trust == "warning":
        said.insert(0, "With a warning.")
    if zone.own.note.strip():
        said.append(f"Clinician: {zone.own.note.strip()}")
    return said


def _components(zone: ZoneEntry, place: Zone) -> list[dict[str, Any]]:
    read, own = readings_of(zone, place), zone.own
    found: list[tuple[str, str, dict[str, Any] | None]] = [
        ("low", "Low end of the 90 % interval", _quantity(zone.low)),
        ("high", "High end of the 90 % interval", _quantity(zone.high)),
        ("b-lines", "B-lines in all intercostal spaces", _whole(zone.b_lines)),
        ("b-line-class", read.b_lines.name, _string(read.b_lines.value)),
        ("lus-score", read.score.name, _whole(read.score.value)),
        ("blue-profile", read.profile.name, _string(read.profile.value)),
        ("own-lus-score", "LUS zone score, by the clinician", _whole(own.score)),
        ("own-b-lines", "B-lines in one space, by the clinician", _string(own.b_lines)),
        ("own-consolidation", "Tissue-like lung, by the clinician",
         None if own.consolidation is None else {"valueBoolean": own.consolidation}),
        ("by", "Whose number it is", None if zone.person is None else _string(zone.person.by)),
        ("blas-network", "B-line Artifact Score that the network gave",
         None if zone.person is None else _quantity(zone.person.network.blas)),
        ("window", "Length of the window of time, s",
         None if zone.window is None else {"valueQuantity": {
             "value": round(zone.window.span_s, 3), "unit": "s", "system": _UCUM, "code": "s"}}),
    ]  # fmt: skip
    return [{"code": _code(code, text)} | value for code, text, value in found if value is not None]


def _quantity(value: float | None) -> dict[str, Any] | None:
    return None if value is None else {"valueQuantity": _share(value)}


def _whole(value: int | str | None) -> dict[str, Any] | None:
    return None if value is None else {"valueInteger": int(value)}


def _string(value: int | str | None) -> dict[str, Any] | None:
    return None if value is None else {"valueString": str(value)}
