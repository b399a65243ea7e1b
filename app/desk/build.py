"""From the desk to what its window shows: one frozen `DeskState` per look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.desk.drawn import drawn_labels, drawn_score
from app.desk.examined import result_of
from app.desk.notebook import Status
from app.desk.panel import panel_of
from app.desk.placing import Placing, upright_sector
from app.desk.state import DeskState, Pane, Said
from app.examine import geometry_of
from app.screen.values import Severity
from models.score import not_assessable, score_frame

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.desk.analysis import Study
    from app.desk.desk import Desk
    from app.desk.examined import Examined
    from app.desk.ledger import Ledger
    from capture.frame import Frame
    from models.marks import FrameMarks
    from models.score import Score


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What one pane is made of: a recording, the frame that is shown, and its corrections."""

    study: Study
    frame: Frame | None
    ledger: Ledger | None

    @property
    def examined(self) -> Examined | None:
        """The shown frame as the network read it."""
        return None if self.frame is None else self.study.frames.get(self.frame.index)


@dataclass(frozen=True, slots=True, eq=False)
class _Masks:
    """Whose masks are shown, and what they give."""

    said: Said
    labels: NDArray[np.uint8] | None
    score: Score
    drawn: Score | None = None


def build_state(desk: Desk, first: Shown, second: Shown | None) -> DeskState:
    """Work out what the window shows.

    Parameters
    ----------
    desk : Desk
        What was chosen; nothing of it is changed.
    first, second : Shown
        The panes; the second is None without a comparison.
    """
    study, player, ledger = first.study, desk.player, first.ledger
    playing = player is not None and player.playing
    masks = _masks(first, None if playing else _marks_in_hand(desk))
    panes = _panes(desk, first, second, masks, playing=playing)
    entry = None
    if ledger is not None and first.frame is not None:
        entry = ledger.notebook.get(first.frame.index)
    notice, severity = _notice(desk, study)
    frame = 0 if first.frame is None else first.frame.index
    return DeskState(
        title=study.source,
        model=_model(study),
        panes=panes,
        panel=panel_of(study, first.examined, entry, masks.drawn),
        timeline=desk.timeline,
        second_line=desk.second_line,
        frame=frame,
        total=study.total,
        where=_where(study, first.frame),
        playing=playing,
        looping=player is not None and player.looping,
        stretch=None if player is None else player.stretch,
        speed=1.0 if player is None else player.speed,
        progress=study.progress,
        reading=desk.reading,
        notice=notice,
        severity=severity,
        saved="" if ledger is None else ledger.saved,
        can_undo=ledger is not None and ledger.notebook.can_undo,
        can_redo=ledger is not None and ledger.notebook.can_redo,
        can_edit=_can_edit(first) and not playing,
        has_selection=bool(panes) and panes[0].selected is not None,
        upright=desk.upright,
        cases=desk.cases,
        corrected=0 if ledger is None else len(ledger.notebook.entries),
    )


def _can_edit(shown: Shown) -> bool:
    examined = shown.examined
    return (
        examined is not None
        and examined.sector is not None
        and shown.ledger is not None
        and shown.ledger.writable
    )


def _marks_in_hand(desk: Desk) -> FrameMarks | None:
    """Find marks that are being moved and not let go yet."""
    hand = desk.edit.hand()
    return hand.marks if hand is not None and hand.changed else None


def _masks(shown: Shown, moving: FrameMarks | None) -> _Masks:
    """Find whose masks are shown."""
    examined, frame = shown.examined, shown.frame
    none = not_assessable("not examined yet")
    if examined is None or frame is None:
        return _Masks(Said.NOT_YET, None, none)
    entry = None if shown.ledger is None else shown.ledger.notebook.get(frame.index)
    if moving is not None and examined.geometry is not None:
        labels = drawn_labels(moving, examined.geometry)
        score = drawn_score(moving, examined.geometry)
        return _Masks(Said.CORRECTED, labels, score, score)
    if entry is not None and entry.status is Status.REJECTED:
        return _Masks(Said.REJECTED, None, none)
    if entry is not None and entry.status is Status.CORRECTED and shown.ledger is not None:
        own = shown.ledger.score(frame.index) or none
        return _Masks(
            Said.CORRECTED, drawn_labels(entry.marks, geometry_of(entry.sector)), own, own
        )
    ledger = shown.ledger
    if entry is not None and ledger is not None and ledger.began_elsewhere(entry):
        kept = None if entry.network is None else entry.network.labels()
        if kept is not None:
            own = score_frame(kept, geometry_of(entry.sector))
            return _Masks(Said.ACCEPTED, kept, own, own)
    found = examined.labels()
    if found is None:
        return _Masks(Said.NO_MASK, None, examined.score)
    said = Said.NETWORK if entry is None else Said.ACCEPTED
    return _Masks(said, found, examined.score)


def _panes(
    desk: Desk, first: Shown, second: Shown | None, masks: _Masks, *, playing: bool
) -> tuple[Pane, ...]:
    """Make the pictures; with two networks on one recording also where they differ."""
    if first.frame is None:
        return ()
    pane = _pane(desk, first, masks, _title(desk, first, "First") if second is not None else "")
    if not playing and _can_edit(first) and (hand := desk.edit.hand()) is not None:
        rejected = masks.said is Said.REJECTED
        pane = replace(
            pane,
            marks=hand.marks,
            handles=() if rejected else hand.handles,
            selected=hand.selected,
            grabbed=hand.grabbed,
        )
    if second is None or second.frame is None:
        return (pane,)
    others = _masks(second, None)
    other = _pane(desk, second, others, _title(desk, second, "Second"))
    one, two = pane.result.segmentation, other.result.segmentation
    if not (desk.same_recording and desk.differences) or one is None or two is None:
        return (pane, other)
    here, there = desk.compare(one.labels, two.labels)
    return (replace(pane, difference=here), replace(other, difference=there))


def _pane(desk: Desk, shown: Shown, masks: _Masks, title: str) -> Pane:
    """Make one picture, upright if that is wished."""
    examined, frame = shown.examined, shown.frame
    assert frame is not None
    sector = None if examined is None else examined.sector
    labels = masks.labels
    if sector is not None and desk.upright:
        frame = desk.set_upright.frame(frame, sector)
        labels = None if labels is None else desk.set_upright.labels(labels, sector)
        sector = upright_sector(sector)
    result = result_of(frame, sector, labels, masks.score)
    if examined is not None and masks.drawn is None:
        result = replace(result, appraisal=examined.appraisal)
    return Pane(result, None if sector is None else Placing(sector), masks.said, title)


def _model(study: Study) -> str:
    return "" if study.model is None else f"{study.model.name} {study.model.version}"


def _title(desk: Desk, shown: Shown, word: str) -> str:
    """Tell two networks on one recording apart, or two recordings."""
    study = shown.study
    return f"{word}: {_model(study)}" if desk.same_recording else study.source


def _where(study: Study, frame: Frame | None) -> str:
    """Say which frame it is, and when."""
    if frame is None:
        return ""
    place = f"{frame.index + 1} of {max(study.total, frame.index + 1)}"
    if frame.media_s is None or study.info is None or study.info.fps is None:
        return place
    return f"{frame.media_s:.2f} s\n{place}"


def _notice(desk: Desk, study: Study) -> tuple[str, Severity]:
    """Find the sentence that counts most."""
    if study.error:
        return study.error, Severity.ALARM
    if desk.player is not None and desk.player.error:
        return desk.player.error, Severity.ALARM
    if desk.ledger is not None and desk.ledger.trouble:
        return desk.ledger.trouble, Severity.ALARM
    if desk.edit.notice:
        return desk.edit.notice, desk.edit.severity
    if study.cancelled:
        return "Reading was cancelled: what was read is kept.", Severity.WARNING
    return (study.note or ""), Severity.WARNING
