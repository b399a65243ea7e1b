"""Frames where gate, network and person disagree, the gravest first: what to look at next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desk.course import reason_of, trust_of
from app.desk.notebook import Status
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk.analysis import Study
    from app.desk.examined import Examined
    from app.desk.notebook import Judged

FAR = 0.1
"""Scores that differ by more disagree."""
NEAR_S = 0.5
"""Of frames that lie closer together and have the same against them, the gravest stands for all."""
_MOST = 200


@dataclass(frozen=True, slots=True)
class Case:
    """A frame to look at.

    Parameters
    ----------
    frame : int
        Number in the recording.
    weight : float
        How grave, for sorting; 0…2.
    text : str
        Who disagrees with whom, in words.
    settled : bool
        A person has said something of the frame since.
    """

    frame: int
    weight: float
    text: str
    settled: bool = False


def cases_of(
    study: Study,
    entries: Mapping[int, Judged],
    scores: Mapping[int, float | None],
    other: Study | None = None,
) -> tuple[Case, ...]:
    """Find the frames to look at.

    Person against network: rejected frames, and corrections that move the score by more than 0.1
    or make it come or go. Gate against network: masks that give a number which the gate withholds,
    weighed by that number, and warnings, at half. Network against network, of the same recording:
    scores that lie more than 0.1 apart, or one without.

    Parameters
    ----------
    study : Study
        The recording.
    entries, scores
        What a person said, and the BLAS of what was marked, as in `timeline_of`.
    other : Study or None
        The same recording, read by another network.

    Returns
    -------
    tuple of Case
        The gravest first, settled ones last.
    """
    found: list[Case] = []
    for at in sorted(study.frames):
        examined = study.frames[at]
        for weight, text in _of_frame(
            examined,
            entries.get(at),
            scores.get(at),
            None if other is None else other.frames.get(at),
        ):
            found.append(Case(at, weight, text, at in entries))
    kept = _thinned(study, found)
    kept.sort(key=lambda case: (case.settled, -case.weight, case.frame))
    return tuple(kept[:_MOST])


def next_case(cases: tuple[Case, ...], frame: int) -> Case | None:
    """Find the case after the one at a frame, in the order of the list; the first elsewhere."""
    places = [place for place, case in enumerate(cases) if case.frame == frame]
    if not cases:
        return None
    return cases[(places[-1] + 1) % len(cases)] if places else cases[0]


def _of_frame(
    examined: Examined, entry: Judged | None, person: float | None, other: Examined | None
) -> list[tuple[float, str]]:
    """Say who disagrees about one frame, and how gravely."""
    found: list[tuple[float, str]] = []
    shown, trust = examined.score.value, trust_of(examined)
    ungated = None if examined.appraisal is None else examined.appraisal.ungated.value
    if entry is not None and entry.status is Status.REJECTED:
        found.append((2.0, "person rejects the network's masks"))
    if entry is not None and entry.status is Status.CORRECTED and _apart(person, ungated):
        found.append(
            (1.0 + _off(person, ungated), f"person {_say(person)}, network {_say(ungated)}")
        )
    if trust is Trust.NONE and ungated is not None:
        text = f"gate withholds {ungated:.2f}: {reason_of(examined)}"
        found.append((0.5 + ungated / 2, text))
    elif trust is Trust.WARNING and examined.appraisal is not None:
        concern = examined.appraisal.verdict.concerns[0]
        found.append(((shown or 0.0) / 2, f"gate warns at {_say(shown)}: {concern.text}"))
    if other is not None and _apart(shown, other.score.value):
        text = f"networks {_say(shown)} and {_say(other.score.value)}"
        found.append((0.8 + _off(shown, other.score.value), text))
    return found


def _apart(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return (one is None) != (other is None)
    return abs(one - other) > FAR


def _off(one: float | None, other: float | None) -> float:
    return 0.5 if one is None or other is None else abs(one - other)


def _say(value: float | None) -> str:
    return "no score" if value is None else f"{value:.2f}"


def _thinned(study: Study, cases: list[Case]) -> list[Case]:
    """Keep the gravest of neighbours that have the same against them."""
    kept: list[Case] = []
    last: dict[str, tuple[float, int]] = {}
    for case in cases:
        kind = case.text.partition(":")[2] or case.text.split()[0]
        at = study.frames[case.frame].time_s
        time_s = float(case.frame) if at is None else at
        near = last.get(kind)
        if near is not None and time_s - near[0] < NEAR_S and not case.settled:
            place = near[1]
            if case.weight > kept[place].weight and not kept[place].settled:
                kept[place] = case
            last[kind] = (time_s if time_s - near[0] >= NEAR_S else near[0], place)
            continue
        last[kind] = (time_s, len(kept))
        kept.append(case)
    return kept
