"""What the window shows of recording: two buttons, two short lines, and a question or a fault."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.record_state import Aid, Step, Wish
from app.screen.values import Severity
from app.screen.words import DASH, count

if TYPE_CHECKING:
    from app.record_state import RecordState, RescueState, Saved
    from capture.record_recover import Leftover
    from capture.record_status import RecorderStatus

QUESTION = (
    "Does the bright outline hold the ultrasound, and nothing in it that names anybody? "
    "Only what lies inside it is {}."
)
ANYWAY = {"Record": "Record it all the same?", "Keep": "Keep it all the same?"}
NOTHING_TO_REVIEW = (
    "Nothing was recorded in this window yet: record with V, or keep the last seconds with K."
)
LOOKING = "Looking for lettering inside the sector…"
OFFER = "{} not ended properly ({}). Recover what is whole?"
SURE = "Delete {} for good? Nobody can bring {} back."


class Act(StrEnum):
    """What an answer does."""

    YES = "yes"
    NO = "no"
    CONFIRM = "confirm"
    FOLDER = "folder"
    DISMISS = "dismiss"
    RECOVER = "recover"
    LATER = "later"
    DELETE = "delete"
    SURE = "sure"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Answer:
    """A button under a sentence: what it does, what stands on it, what it says at length."""

    act: Act
    text: str
    tip: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A sentence that stays until it is answered; empty when there is none."""

    text: str = ""
    severity: Severity = Severity.CALM
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordScreen:
    """Everything that is shown of recording.

    Parameters
    ----------
    recording : bool
        A session is being written: the button ends it.
    can_record, can_keep : bool
        The buttons do something now.
    seconds : str
        What the Keep button keeps, as "30 s"; empty when nothing is kept.
    lines : (str, str)
        Two short lines beside the buttons; empty when there is nothing to say.
    warns : bool
        Pictures are being lost, or room is short.
    sealed : bool
        What is being written is encrypted.
    ask : Ask
        A question or a fault.
    """

    recording: bool = False
    can_record: bool = False
    can_keep: bool = False
    seconds: str = ""
    lines: tuple[str, str] = ("", "")
    warns: bool = False
    sealed: bool = False
    ask: Ask = Ask()


def build_record(state: RecordState, rescue: RescueState) -> RecordScreen:
    """Work out what is shown of recording.

    Parameters
    ----------
    state : RecordState
        Of the recording.
    rescue : RescueState
        Of sessions that were cut off; a question of the recording goes first.
    """
    recording = state.step is Step.RECORDING
    status = state.status
    ask = _ask(state)
    return RecordScreen(
        recording=recording,
        can_record=state.step in (Step.READY, Step.RECORDING),
        can_keep=state.step is Step.READY and state.reach_s > 0,
        seconds=f"{state.reach_s:.0f} s" if state.reach_s > 0 else "",
        lines=_lines(state),
        warns=recording
        and status is not None
        and (status.dropped > 0 or status.notice is not None),
        sealed=recording and state.encrypted,
        ask=ask if ask.text else _offer(rescue),
    )


def saved_sentence(saved: Saved) -> str:
    """Say what was recorded."""
    long, large = length(saved.seconds), amount(saved.bytes)
    if saved.encrypted:
        return f"Recorded and encrypted: {saved.name}, {long}, {large}"
    return f"Recorded: {saved.name}, {long}, {large}"


def length(seconds: float) -> str:
    """Write a time as minutes and seconds, with hours where there are any."""
    whole = max(int(seconds), 0)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def amount(size: int | None) -> str:
    """Write bytes as MB or GB, or a dash."""
    if size is None:
        return f"{DASH} GB"
    return f"{size / 1e6:.0f} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"


def _lines(state: RecordState) -> tuple[str, str]:
    status = state.status
    if state.step is Step.BUSY:
        return "One moment…", ""
    if status is None:
        return "", ""
    if state.step is Step.RECORDING:
        free = None if status.space is None else status.space.free
        return (
            f"{length(status.seconds)} · {amount(status.bytes)}",
            f"{amount(free)} left · {count(status.dropped)} lost",
        )
    if state.reach_s > 0:
        return f"{min(status.kept_s, state.reach_s):.0f} s kept", "in memory only"
    return "", ""


def _ask(state: RecordState) -> Ask:
    """Find the question, the fault or the warning of the recording itself."""
    if state.step is Step.LOOKING:
        return Ask(LOOKING, Severity.BUSY)
    if state.step is Step.ASKING:
        return _question(state)
    if state.trouble is not None:
        folder = Answer(Act.FOLDER, "Choose a folder", "Choose another folder for recordings")
        return Ask(state.trouble, Severity.ALARM, (folder, _DISMISS))
    status = state.status
    if state.step is Step.RECORDING and status is not None and status.notice is not None:
        return Ask(status.notice, Severity.WARNING, _remedy(status))
    return Ask()


_DISMISS = Answer(Act.DISMISS, "OK", "Put this sentence away")


def _remedy(status: RecorderStatus) -> tuple[Answer, ...]:
    """Offer to look at the outline again where pictures have another size."""
    if not status.other_size:
        return ()
    return (Answer(Act.CONFIRM, "Look at the outline", "End this recording and confirm again"),)


def _question(state: RecordState) -> Ask:
    verb, done = ("Record", "recorded") if state.wish is Wish.RECORD else ("Keep", "kept")
    no = Answer(Act.NO, "No", "Nothing is recorded")
    if state.lettering is not None:
        yes = Answer(Act.YES, f"It names nobody: {verb.lower()}", "I have looked: it names nobody")
        return Ask(f"{state.lettering} {ANYWAY[verb]}", Severity.WARNING, (no, yes))
    yes = Answer(Act.YES, f"Yes, {verb.lower()}", "The outline is right, and names nobody")
    return Ask(QUESTION.format(done), Severity.CALM, (no, yes))


def _offer(rescue: RescueState) -> Ask:
    """Offer what was cut off."""
    later = Answer(Act.LATER, "Later", "Ask again at the next start")
    one = len(rescue.found) == 1
    if rescue.aid is Aid.OFFERED:
        what = "A recording was" if one else f"{len(rescue.found)} recordings were"
        text = OFFER.format(what, "; ".join(_told(each) for each in rescue.found[:2]))
        delete = Answer(Act.DELETE, "Delete…", "Delete what was cut off")
        recover = Answer(Act.RECOVER, "Recover", "Finish what was cut off")
        return Ask(text, Severity.WARNING, (delete, later, recover))
    if rescue.aid is Aid.SURE:
        what, it = ("this recording", "it") if one else (f"{len(rescue.found)} recordings", "them")
        back = Answer(Act.BACK, "Keep", "Delete nothing")
        sure = Answer(Act.SURE, "Delete", "Delete for good")
        return Ask(SURE.format(what, it), Severity.ALARM, (back, sure))
    if rescue.aid is Aid.WORKING:
        return Ask(rescue.told, Severity.BUSY)
    if rescue.aid is Aid.DONE:
        return Ask(rescue.told, Severity.GOOD, (Answer(Act.LATER, "OK", _DISMISS.tip),))
    return Ask()


def _told(left: Leftover) -> str:
    if left.locked:
        return "encrypted: its passphrase is asked for"
    if left.started_utc is None:
        return "its beginning is lost"
    when = left.started_utc[:16].replace("T", " ")
    return f"begun {when} UTC, {length(left.seconds)}, {count(left.frames)} pictures"
