"""What the exam window shows of an exam: chest map, the zone, what the big button does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.exam.guide import following, progress
from app.exam.live import Held
from app.exam.readings import readings_of
from models.cine.window import UNKNOWN_BREATH_S

if TYPE_CHECKING:
    from app.exam.guide import Progress
    from app.exam.protocols import Zone
    from app.exam.stand import Stand
    from app.exam.values import Exam, ZoneEntry

Action = Literal["begin", "confirm", "save", "next", "finish"]
Look = Literal["missing", "saving", "ok", "warning", "none", "skipped"]
WHOLE_S = UNKNOWN_BREATH_S
"""So long holds a breath, known or not; a shorter look may get a warning, seconds."""
DASH = "–"
SIGNS: dict[Look, str] = {
    "missing": "",
    "saving": "…",
    "ok": "✓",
    "warning": "▲",
    "none": "✕",
    "skipped": "⁄",
}
BY_PERSON = "✎"
"""A sign of its own shape for each, and for a person's number: colour is never the only one."""
WORDS: dict[Look, str] = {
    "missing": "not saved",
    "saving": "being saved",
    "ok": "no warning",
    "warning": "with a warning",
    "none": "not assessable",
    "skipped": "left out",
}
SKIP_REASONS = (
    "wound or dressing in the way",
    "patient could not be turned",
    "not tolerated",
    "no time",
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One zone on the chest map.

    Parameters
    ----------
    zone : Zone
        Which, and where.
    look : str
        "missing", "saving", "ok", "warning", "none" (not assessable) or "skipped".
    value : str
        "0.42", "▲0.42" with a warning, "✎0.42" by a person, or a sign alone;
        empty before it was saved.
    own : str
        The clinician's own score; empty without one.
    here : bool
        The probe is there.
    spoken : str
        The same for a screen reader.
    """

    zone: Zone
    look: Look
    value: str
    own: str
    here: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Board:
    """Everything of an exam that the window shows.

    Parameters
    ----------
    title : str
        Pseudonym and protocol.
    progress : str
        What is missing and which zone comes next.
    cells : tuple of Cell
        All zones.
    line : str
        How the zone stands where the probe is.
    action, label : str
        What the big button does, and its words.
    can_act : bool
        It can be pressed now.
    can_save, can_undo : bool
        There is something to save, to take back.
    can_mark : bool
        The outline is not found or not confirmed: it may be marked by hand.
    undo : str
        What would be taken back.
    score : int or None
        The clinician's own score of this zone.
    tissue : bool or None
        Tissue-like lung, as entered.
    rule, rule_why : str
        What the published rule gives for this zone; why it gives nothing.
    complete : bool
        No zone is missing.
    """

    title: str = "No exam"
    progress: str = ""
    cells: tuple[Cell, ...] = ()
    line: str = "Begin an exam, or go on with one of the list."
    action: Action = "begin"
    label: str = "Begin an exam"
    can_act: bool = True
    can_save: bool = False
    can_undo: bool = False
    can_mark: bool = False
    undo: str = ""
    score: int | None = None
    tissue: bool | None = None
    rule: str = ""
    rule_why: str = ""
    complete: bool = False


def board_of(stand: Stand, held: Held | None = None) -> Board:
    """Work out what is shown.

    Parameters
    ----------
    stand : Stand
        How the exam stands.
    held : Held or None
        What the buffer holds; None holds nothing.
    """
    exam, held = stand.exam, held or Held()
    if exam is None or stand.at is None:
        return Board()
    place = exam.plan.zone(stand.at)
    zone, saving = exam.zone(place.code), place.code in stand.saving
    far = progress(exam, stand.at)
    rule, why = _rule(place, zone)
    action, label, can_act = _big(stand, held, exam, there=zone is not None or saving)
    return Board(
        title=f"{exam.pseudonym or 'No pseudonym'} · {exam.plan.title}",
        progress=_far(far, place, len(exam.plan.zones), there=zone is not None or saving),
        cells=tuple(_cell(each, exam, stand) for each in exam.plan.zones),
        line=_line(place, zone, held, saving=saving),
        action=action,
        label=label,
        can_act=can_act,
        can_save=held.frames > 0 and held.confirmed and not saving,
        can_undo=bool(stand.undo),
        can_mark=not held.confirmed or held.sector is None,
        undo=stand.undo,
        score=stand.own.score,
        tissue=stand.own.consolidation,
        rule=rule,
        rule_why=why,
        complete=not far.missing,
    )


def told(zone: ZoneEntry) -> str:
    """Say how a saved zone came out, in a line."""
    if zone.skipped:
        return f"left out: {zone.skipped}"
    if zone.blas is None:
        return f"not assessable: {zone.reason}"
    if zone.person is not None:
        was = zone.person.network.blas
        gave = "no number" if was is None else f"{was:.2f}"
        return f"{zone.blas:.2f}, {zone.person.by}; the network gave {gave}"
    between = "" if zone.low is None else f" ({zone.low:.2f}–{zone.high:.2f})"
    doubt = "no warning"
    if zone.concerns:
        doubt = f"with a warning: {'; '.join(each.text for each in zone.concerns)}"
    return f"{zone.blas:.2f}{between}, {doubt}"


def look_of(exam: Exam, code: str, saving: tuple[str, ...] = ()) -> Look:
    """Find how a zone is drawn."""
    zone = exam.zone(code)
    if code in saving:
        return "saving"
    if zone is None:
        return "missing"
    return "skipped" if zone.skipped else zone.trust


def _far(far: Progress, place: Zone, count: int, *, there: bool) -> str:
    """Say how far the exam is; while a zone is not saved, it is the one to do."""
    if there:
        return far.text
    return f"{count - len(far.missing)} of {count} zones done; now {place.code}, {place.name}"


def _cell(place: Zone, exam: Exam, stand: Stand) -> Cell:
    look = look_of(exam, place.code, stand.saving)
    zone = exam.zone(place.code)
    value = SIGNS[look]
    if zone is not None and zone.blas is not None and look in ("ok", "warning"):
        sign = SIGNS[look] if look == "warning" else ""
        value = f"{sign if zone.person is None else BY_PERSON}{zone.blas:.2f}"
    own = "" if zone is None or zone.own.score is None else str(zone.own.score)
    spoken = f"{place.code}, {place.name}: {WORDS[look] if zone is None else told(zone)}"
    return Cell(place, look, value, own, place.code == stand.at, spoken)


def _big(stand: Stand, held: Held, exam: Exam, *, there: bool) -> tuple[Action, str, bool]:
    """Find what the big button does, its words, and whether it can be pressed."""
    at = str(stand.at)
    if not there:
        if held.sector is not None and not held.confirmed:
            return "confirm", "Outline is right", True
        return "save", f"Save {at}", held.confirmed and held.frames > 0
    if (after := following(exam, at, stand.saving)) is not None:
        return "next", f"Next: {after.code}", True
    if stand.writing:
        return "finish", "Writing…", False
    if stand.written is not None:
        return "begin", "Next exam", True
    return "finish", "Write report", not stand.saving


def _line(place: Zone, zone: ZoneEntry | None, held: Held, *, saving: bool) -> str:
    name = f"{place.code} {place.name}"
    if saving:
        return f"{name}: being saved…"
    if zone is not None:
        window = "" if zone.window is None else f" · {zone.window.span_s:.1f} s"
        return f"{name}: {told(zone)}{window}"
    if held.sector is None:
        return f"{name}: no ultrasound sector found yet; A marks it by hand"
    if not held.confirmed:
        return (
            f"{name}: look at the outline; only what lies inside it is kept. "
            "If it is wrong, mark it by hand (A)"
        )
    looked = f"{name}: {held.seconds:.1f} s"
    if held.frames and not held.numbers:
        return f"{looked}, no number yet"
    if held.seconds < WHOLE_S:
        return f"{looked}; hold still for a whole breath, best {WHOLE_S:.0f} s"
    return f"{looked}, ready to save"


def _rule(place: Zone, zone: ZoneEntry | None) -> tuple[str, str]:
    """Give what the published rule says of a saved zone, and why it says nothing."""
    if zone is None or zone.blas is None:
        return "", ""
    score = readings_of(zone, place).score
    if score.value is None:
        return f"Rule: {DASH}", f"No LUS score by the published rule: {score.reason}"
    return f"Rule: {score.value}", f"LUS score by the published rule: {score.source}"
