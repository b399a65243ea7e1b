"""Runs the pictures of a session through the network once more and compares, result by result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.examine import FROZEN, Examiner
from app.recording import results_head
from app.session import dice, line_of, read_results
from capture.errors import RecordingError, SectorError
from capture.lock_keys import unlock_folder
from capture.record_read import Lines
from capture.record_source import SessionSource
from capture.recording import RESULTS, boxed
from capture.sector import Sector, read_sector
from capture.wording import quoted
from models.look import REACH

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.session import Numbers, ResultLine, ResultsHead
    from capture.frame import Frame
    from capture.recording import Row
    from models.segmenter import Segmenter

LEAST_DICE = 0.999
MOST_SCORE = 0.001
_SHAPE = ("size", "box", "kind", "apex", "radius_px", "depth_px", "left_deg", "right_deg")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a session came out when it was run once more.

    Parameters
    ----------
    same_kind : bool
        Processor, runtime and provider are those of the recording: then all must be identical.
    results : int
        Results in the session.
    identical, close : int
        Masks and numbers the same to the last bit; within Dice 0.999 and 0.001 of the score.
    judged : int
        Of those, the ones whose verdict could be compared too. It hangs on what was examined
        before, so all of that, from the start of the stream on, must be in the session.
    left_out : int
        Results that cannot be compared: their picture, or what the network saw before it, is not
        in the session, or another sector was in use.
    first : str or None
        The first difference that must not be; None when there is none.
    """

    same_kind: bool
    results: int
    identical: int
    close: int
    judged: int
    left_out: int
    first: str | None

    @property
    def holds(self) -> bool:
        """True when something was compared and nothing differs that must not."""
        return self.first is None and self.identical + self.close > 0


def check_session(
    folder: Path, segmenter: Segmenter, on_frame: Callable[[], None] = lambda: None
) -> Verdict:
    """Run a session through the network again and compare with what was shown live.

    Parameters
    ----------
    folder : Path
        The session.
    segmenter : Segmenter
        The network that made its results.
    on_frame : callable
        Called after each picture.

    Raises
    ------
    CaptureError
        When the session cannot be read, holds no results, or another network made them.
    """
    key = unlock_folder(folder)
    head, lines = read_results(folder, key)
    if head is None or head.sha256 is None:
        raise RecordingError(f"{quoted(folder)} holds no results that could be compared.")
    if head.sha256 != segmenter.manifest.sha256:
        raise RecordingError(
            f"{quoted(folder)} was recorded with another network ({head.model} {head.version}, "
            f"SHA-256 {head.sha256[:12]}…): give that one with --model."
        )
    with SessionSource(folder, key=key) as source:
        verdict = _Replay(source, segmenter, _is_same_kind(head, segmenter), lines).run(on_frame)
        damage = source.damage or _damage(Lines(folder, RESULTS, key))
    return verdict if damage is None else replace(verdict, first=damage)


def _damage(lines: Lines) -> str | None:
    """Go through an encrypted file: is it what was written."""
    for _ in lines:
        pass
    return lines.damage


class _Replay:
    """One pass over a session."""

    def __init__(
        self,
        source: SessionSource,
        segmenter: Segmenter,
        same_kind: bool,
        lines: tuple[ResultLine, ...],
    ) -> None:
        head = source.log.head
        timed = head.live or head.fps is not None
        earlier_s = segmenter.manifest.input.earlier_s if timed else ()
        self._span_s = REACH * max(earlier_s) if earlier_s else 0.0
        self._source, self._lines, self._same_kind = source, lines, same_kind
        self._sector: Sector | None = None
        self._examiner = Examiner(segmenter, lambda _: self._sector, timed=timed)
        self._whole_from_s: float | None = None
        self._identical = self._close = self._differing = self._judged = 0
        self._next = 0
        self._first: str | None = None

    def run(self, on_frame: Callable[[], None]) -> Verdict:
        waiting = list(reversed(self._lines))
        for row, picture in self._source.rows():
            while waiting and (waiting[-1].frame is None or waiting[-1].frame < row.frame):
                waiting.pop()  # its picture is not there: what follows lacks what came before
                self._whole_from_s = None
            while waiting and waiting[-1].frame == row.frame:
                self._compare(waiting.pop(), row, picture)
            on_frame()
        left_out = len(self._lines) - self._identical - self._close - self._differing
        return Verdict(
            self._same_kind,
            len(self._lines),
            self._identical,
            self._close,
            self._judged,
            left_out,
            self._first,
        )

    def _compare(self, line: ResultLine, row: Row, picture: Frame) -> None:
        self._sector = _sector_of(line, self._source.log.sectors[row.part])
        if self._sector is None:
            self._whole_from_s = None
            return
        frame = replace(
            picture, index=row.index, grabbed_s=row.grabbed_s, media_s=row.media_s,
            colour=row.colour,
        )  # fmt: skip
        now_s = row.grabbed_s if row.media_s is None else row.media_s
        if self._whole_from_s is None or now_s < self._whole_from_s:
            self._whole_from_s = now_s
        result = self._examiner(frame)
        whole = line.nth == self._next  # all that was examined before is in the session
        self._next += whole
        if not whole and now_s - self._whole_from_s < self._span_s:
            return
        told = line_of(result, self._sector, line.nth)()
        again = type(line).model_validate_json(told)
        judged = whole and line.score.reason != FROZEN
        self._judged += judged
        difference, close = _difference(line, again, judged)
        if difference is None:
            self._identical += 1
        elif close and not self._same_kind:
            self._close += 1
        else:
            self._differing += 1
            self._first = self._first or f"picture {row.frame}: {difference}"


def _difference(then: ResultLine, now: ResultLine, judged: bool) -> tuple[str | None, bool]:
    """Say in what two results differ, and whether that is within what is allowed elsewhere.

    `judged`: what came before is the same, so the number as it was shown must be too.
    """
    told, close = list[str](), True
    if (then.mask is None) != (now.mask is None):
        told.append("a mask only " + ("now" if then.mask is None else "then"))
        close = False
    elif then.mask is not None and now.mask is not None and then.mask.sha256 != now.mask.sha256:
        ours, theirs = then.mask.labels(), now.mask.labels()
        if ours is None or theirs is None:
            return "the mask in the session is damaged", False
        agreement = dice(ours, theirs)
        told.append(f"masks differ, lowest Dice of a class {agreement:.4f}")
        close = agreement >= LEAST_DICE
    pairs = [(then.ungated, now.ungated)] + ([(then.score, now.score)] if judged else [])
    for one, other in pairs:
        number, near = _number(one, other)
        told += [number] if number and number not in told else []
        close = close and near
    if judged and (then.trust, then.concerns) != (now.trust, now.concerns):
        told.append(f"then {then.trust} {then.concerns}, now {now.trust} {now.concerns}")
        close = False
    return ("; ".join(told) or None), close


def _number(then: Numbers, now: Numbers) -> tuple[str | None, bool]:
    if then == now:
        return None, True
    if then.reason != now.reason:
        return f"then {_told(then)}, now {_told(now)}", False
    for name in ("value", "worst", "integrated", "confluent", "paper", "b_lines", "spaces"):
        one, other = getattr(then, name), getattr(now, name)
        if one != other:
            near = then.value is None or abs(then.value - (now.value or 0.0)) <= MOST_SCORE
            text = f"{name} differ" if name == "spaces" else f"{name} then {one}, now {other}"
            return text, near
    return "the score's geometry or scale differs", False


def _told(score: Numbers) -> str:
    return f"'{score.reason}'" if score.value is None else f"a score of {score.value:.4f}"


def _sector_of(line: ResultLine, recorded: Sector) -> Sector | None:
    """Sector that a result was made with, in the recorded picture; None if it was another one."""
    if line.sector is None:
        return boxed(recorded)
    if isinstance(line.sector, str):
        return None
    try:
        used = read_sector(line.sector)
    except SectorError:
        return None
    if any(getattr(used, name) != getattr(recorded, name) for name in _SHAPE):
        return None
    return boxed(used)  # it differs in its scale alone


def _is_same_kind(head: ResultsHead, segmenter: Segmenter) -> bool:
    here = results_head(segmenter)
    return (head.provider, head.runtime, head.processor) == (
        here.provider,
        here.runtime,
        here.processor,
    )
