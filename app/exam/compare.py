"""An exam against an earlier one, zone by zone; refused where the two are not alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.cine.comparison import compare
from models.cine.window import Peak, WindowSummary

if TYPE_CHECKING:
    from app.exam.protocols import Zone
    from app.exam.values import Exam, WindowEntry, ZoneEntry
    from app.schema.recording import MomentEntry


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """One zone in both exams.

    Parameters
    ----------
    zone : Zone
        Which.
    before, after : float or None
        BLAS of the worst moment, 0…1.
    change : float or None
        After minus before; None where the two are not to be compared.
    beyond : bool or None
        True when the two intervals do not overlap, so that more than chance speaks for a change.
    unlike : tuple of str
        Why they are not to be compared; empty when they are.
    warning : str or None
        When one of the two numbers has a warning of its own.
    """

    zone: Zone
    before: float | None
    after: float | None
    change: float | None = None
    beyond: bool | None = None
    unlike: tuple[str, ...] = ()
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class ExamChange:
    """Two exams; `unlike` says why nothing of them is compared, and then `zones` is empty."""

    zones: tuple[ZoneChange, ...]
    unlike: tuple[str, ...] = ()


def compare_exams(earlier: Exam, later: Exam) -> ExamChange:
    """Compare two exams of one pseudonym, protocol and network.

    Parameters
    ----------
    earlier, later : Exam
        In the order of time.

    Returns
    -------
    ExamChange
        A zone is compared only where both have a number, over windows that are alike
        (`models.cine.comparison.compare`).
    """
    unlike = tuple(_unlike(earlier, later))
    if unlike:
        return ExamChange((), unlike)
    return ExamChange(
        tuple(
            _zone(place, earlier.zone(place.code), later.zone(place.code))
            for place in later.plan.zones
        )
    )


def _unlike(earlier: Exam, later: Exam) -> list[str]:
    said = []
    if earlier.id == later.id:
        said.append("it is the same exam")
    if earlier.pseudonym is None or earlier.pseudonym != later.pseudonym:
        said.append("they do not have the same pseudonym")
    if earlier.protocol != later.protocol:
        said.append(f"{earlier.protocol} and {later.protocol} zones")
    if earlier.model.sha256 != later.model.sha256:
        said.append("they were read by different networks")
    if earlier.started_utc > later.started_utc:
        said.append("the earlier one is not the earlier one")
    return said


def _zone(place: Zone, before: ZoneEntry | None, after: ZoneEntry | None) -> ZoneChange:
    old = None if before is None else before.blas
    new = None if after is None else after.blas
    for name, zone in (("earlier", before), ("later", after)):
        if zone is None or zone.blas is None:
            why = "not saved" if zone is None else zone.reason
            return ZoneChange(place, old, new, unlike=(f"the {name} one: {why}",))
        if zone.window is None:
            return ZoneChange(place, old, new, unlike=(f"the {name} one is a single picture",))
    if before is None or after is None or before.window is None or after.window is None:
        raise RuntimeError("both were looked at above")
    found = compare(_window(before.window), _window(after.window))
    if found.unlike or old is None or new is None:
        return ZoneChange(place, old, new, unlike=found.unlike)
    warned = [n for n, z in (("earlier", before), ("later", after)) if z.trust == "warning"]
    return ZoneChange(
        place,
        old,
        new,
        change=new - old,
        beyond=_apart(before, after),
        warning=_warning(warned),
    )


def _warning(warned: list[str]) -> str | None:
    if len(warned) > 1:
        return "warning on both numbers"
    return f"warning on the {warned[0]} number" if warned else None


def _apart(before: ZoneEntry, after: ZoneEntry) -> bool | None:
    if before.low is None or before.high is None or after.low is None or after.high is None:
        return None
    return after.low > before.high or before.low > after.high


def _window(entry: WindowEntry) -> WindowSummary:
    """Give the window as `compare` takes it, without the beams."""
    return WindowSummary(
        start_s=entry.start_s,
        end_s=entry.end_s,
        frames=entry.frames,
        usable=entry.usable,
        median=entry.median,
        p90=entry.p90,
        p90_space=None,
        arc_mm=entry.arc_mm,
        worst=_peak(entry.worst),
        worst_space=_peak(entry.worst_space),
        most_lines=None,
        times_s=np.empty(0),
        occupancy=np.empty((0, 0), np.float32),
        share=np.empty(0, np.float32),
        calibrated=entry.calibrated,
        geometry=entry.geometry,
        breaths=entry.breaths,
        shortfall=entry.shortfall,
    )


def _peak(moment: MomentEntry | None) -> Peak | None:
    return None if moment is None else Peak(moment.blas, moment.index, moment.time_s)
