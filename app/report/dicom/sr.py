"""The numbers as a DICOM Comprehensive SR, by the template for measurements (TID 1500)."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from app.exam.protocols import ExamError, Side
from app.exam.readings import readings_of
from app.report.dicom.base import MAKER, MISSING, Names
from app.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.exam.protocols import Zone
    from app.exam.values import Exam, ZoneEntry

OWN = "99PLEURA"
"""Coding scheme of Pleura's own codes."""


def sr_dataset(exam: Exam, clips: Mapping[str, Any], *, with_pseudonym: bool = False) -> Any:
    """Make the structured report of an exam.

    Parameters
    ----------
    exam : Exam
        As it was saved.
    clips : mapping
        Zone code to the data set of its recording (`clip_dataset`); one at least: a report must
        point to pictures.
    with_pseudonym : bool
        As the clips were made.

    Returns
    -------
    pydicom.Dataset
        Ready for `dataset_bytes`. The report is preliminary and unverified. A zone without a
        number has no measurement but says why.

    Raises
    ------
    ExamError
        If the package is not installed, or there is no clip.
    """
    try:
        import highdicom as hd
    except ImportError:
        raise ExamError(MISSING) from None
    if not clips:
        raise ExamError("A DICOM report needs one recording at least: save a zone with its clip.")
    names, content = Names(exam), _content(exam, clips)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the library about what it copies from the clips
        report = hd.sr.ComprehensiveSR(
            evidence=list(clips.values()), content=content[0],
            series_instance_uid=names.uid("series-sr"), series_number=2,
            sop_instance_uid=names.uid("sr"), instance_number=1, manufacturer=MAKER,
            is_complete=False, is_final=False, is_verified=False,
        )  # fmt: skip
    report.SoftwareVersions = VERSION[:64]
    report.PatientName = ""
    report.PatientID = exam.pseudonym or "" if with_pseudonym else ""
    report.SeriesDescription = "Research and training use; not for diagnosis"
    return report


def _content(exam: Exam, clips: Mapping[str, Any]) -> Any:
    """Make the tree of the report: who observed, and a group of measurements for each zone."""
    import highdicom as hd
    from pydicom.sr.codedict import codes

    observer = hd.sr.ObserverContext(
        observer_type=codes.DCM.Device,
        observer_identifying_attributes=hd.sr.DeviceObserverIdentifyingAttributes(
            uid=Names(exam).uid("device"), name=MAKER, manufacturer_name=MAKER,
            model_name=f"{exam.model.name} {exam.model.version}",
        ),
    )  # fmt: skip
    groups = [
        _group(exam, place, zone, clips.get(place.code))
        for place in exam.plan.zones
        if (zone := exam.zone(place.code)) is not None
    ]
    return hd.sr.MeasurementReport(
        observation_context=hd.sr.ObservationContext(observer_device_context=observer),
        procedure_reported=codes.SCT.Ultrasonography,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=list(clips.values()),
    )


def _group(exam: Exam, place: Zone, zone: ZoneEntry, clip: Any | None) -> Any:
    """Make the measurements of one zone."""
    import highdicom as hd
    from pydicom.sr.codedict import codes

    side = codes.SCT.Right if place.side is Side.RIGHT else codes.SCT.Left
    images = None
    if clip is not None:
        worst = clip.get("RepresentativeFrameNumber")
        frames = None if worst is None else [int(worst)]
        images = [
            hd.sr.SourceImageForMeasurementGroup(clip.SOPClassUID, clip.SOPInstanceUID, frames)
        ]
    return hd.sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=hd.sr.TrackingIdentifier(
            uid=Names(exam).uid(f"zone-{place.code}"), identifier=f"{place.code} {place.name}"
        ),
        finding_type=_own("zone", "Lung zone"),
        algorithm_id=hd.sr.AlgorithmIdentification(
            name=exam.model.name, version=exam.model.version,
            parameters=[f"SHA-256 {exam.model.sha256}"],
        ),
        finding_sites=[hd.sr.FindingSite(codes.SCT.Lung, laterality=side,
                       topographical_modifier=_own(f"zone-{place.code}", place.name))],
        measurements=_measurements(zone, place) or None,
        qualitative_evaluations=_evaluations(zone, place),
        source_images=images,
    )  # fmt: skip


def _measurements(zone: ZoneEntry, place: Zone) -> list[Any]:
    import highdicom as hd
    from pydicom.sr.codedict import codes

    read, own = readings_of(zone, place), zone.own
    one, second = codes.UCUM.NoUnits, codes.UCUM.Second
    values = [
        ("blas", "B-line Artifact Score, worst moment", zone.blas, one),
        ("blas-low", "BLAS, low end of 90 % interval", zone.low, one),
        ("blas-high", "BLAS, high end of 90 % interval", zone.high, one),
        ("blas-network", "BLAS that the network gave",
         None if zone.person is None else zone.person.network.blas, one),
        ("b-lines", "B-lines in all intercostal spaces", zone.b_lines, one),
        ("lus-score", "LUS zone score", read.score.value, one),
        ("own-lus-score", "LUS zone score, by the clinician", own.score, one),
        ("window", "Length of the window of time",
         None if zone.window is None else round(zone.window.span_s, 3), second),
    ]  # fmt: skip
    return [
        hd.sr.Measurement(name=_own(code, text), value=float(value), unit=unit)
        for code, text, value, unit in values
        if value is not None
    ]


def _evaluations(zone: ZoneEntry, place: Zone) -> list[Any]:
    import highdicom as hd

    read = readings_of(zone, place)
    trust = {"ok": "Number", "warning": "Number with a warning", "none": "No number"}[zone.trust]
    found: list[tuple[str, str, str, str]] = [("trust", "Trust in the number", zone.trust, trust)]
    if zone.reason:
        found.append(("reason", "Why there is no number", "reason", zone.reason))
    found += [("concern", "What speaks against the number", e.code, e.text) for e in zone.concerns]
    found += [
        (code, reading.name, "value", str(reading.value))
        for code, reading in (("b-line-class", read.b_lines), ("blue-profile", read.profile))
        if reading.value is not None
    ]
    if zone.own.consolidation is not None:
        said = "seen" if zone.own.consolidation else "not seen"
        found.append(("own-tissue", "Tissue-like lung, by the clinician", "answer", said))
    return [
        hd.sr.QualitativeEvaluation(_own(code, name), _own(value, meaning))
        for code, name, value, meaning in found
    ]


def _own(code: str, meaning: str) -> Any:
    """Make one of Pleura's own codes; DICOM allows 16 and 64 letters."""
    from pydicom.sr.coding import Code

    return Code(code[:16], OWN, meaning[:64].strip())
