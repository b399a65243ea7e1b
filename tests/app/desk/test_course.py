from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.desk.course import reason_of, timeline_of
from app.desk.disagreement import cases_of, next_case
from app.desk.notebook import Judged, Status
from app.desk.panel import panel_of
from models.marks import FrameMarks
from models.score import not_assessable
from models.trust.gate import verdict
from models.trust.verdict import Concern, Trust

if TYPE_CHECKING:
    from app.desk.analysis import Study
    from app.desk.examined import Examined

DARK = Concern("black", Trust.NONE, "picture almost black", "Raise the gain.")


def withheld(examined: Examined) -> Examined:
    assert examined.appraisal is not None
    appraisal = replace(examined.appraisal, verdict=verdict(None, (DARK,)))
    return replace(examined, score=not_assessable(DARK.text), appraisal=appraisal)


def with_gap(study: Study) -> Study:
    frames = {at: withheld(each) if 3 <= at <= 6 else each for at, each in study.frames.items()}
    return replace(study, frames=frames)


def judged(study: Study, frame: int, status: Status) -> Judged:
    sector = study.frames[frame].sector
    assert sector is not None
    marks = FrameMarks(file="phantom", frame=frame, lung=False)
    return Judged(frame, status, marks, None, None, sector, "2026-01-01T00:00:00+00:00")


def test_what_has_no_number_is_a_gap_with_its_reason_and_never_a_zero(study: Study) -> None:
    line = timeline_of(with_gap(study))
    assert [(gap.first, gap.last, gap.reason) for gap in line.gaps] == [(3, 6, DARK.text)]
    for values in (line.sure, line.doubtful, line.low, line.high):
        assert np.isnan(values[3:7]).all()
    known = np.isfinite(line.sure) | np.isfinite(line.doubtful)
    assert known[:3].all() and known[7:].all()
    assert (line.low[known] <= line.high[known]).all()


def test_worst_moments_and_what_a_person_said_are_events(study: Study) -> None:
    entries = {2: judged(study, 2, Status.ACCEPTED), 8: judged(study, 8, Status.REJECTED)}
    line = timeline_of(study, entries, {5: 0.4})
    assert line.worst() and all(0 <= frame < 12 for frame in line.worst())
    kinds = [(each.frame, each.kind) for each in line.events if each.kind != "worst"]
    assert kinds == [(2, "accepted"), (8, "rejected")] and line.persons == ((5, 0.4),)


def test_the_queue_names_who_disagrees_the_gravest_first(study: Study) -> None:
    entries = {8: judged(study, 8, Status.REJECTED), 9: judged(study, 9, Status.CORRECTED)}
    cases = cases_of(with_gap(study), entries, {9: 0.9})
    assert any("gate withholds" in case.text and case.frame in range(3, 7) for case in cases)
    assert {case.frame for case in cases if case.settled} == {8, 9}
    assert not cases[0].settled and cases[-1].settled
    assert (
        sum("gate withholds" in case.text for case in cases) <= 2
    )  # neighbours stand for each other
    assert (
        next_case(cases, -1) == cases[0]
        and next_case(cases, cases[0].frame) == cases[1 % len(cases)]
    )
    assert next_case((), 3) is None


def test_another_network_that_reads_otherwise_is_a_case(study: Study) -> None:
    high = {
        at: replace(each, score=replace(each.score, value=0.9, worst=0.9))
        for at, each in study.frames.items()
    }
    other = replace(study, frames=high)
    cases = cases_of(study, {}, {}, other)
    assert cases and all(case.text.startswith("networks") for case in cases)
    assert cases_of(study, {}, {}, study) == ()


def test_the_panel_says_why_there_is_no_number_and_what_the_network_gave(study: Study) -> None:
    gap = with_gap(study).frames[4]
    panel = panel_of(study, gap, None, None)
    assert panel.number == "—" and panel.value is None and reason_of(gap) in panel.caption
    assert panel.sign.trust is Trust.NONE and panel.sign.hint == "Raise the gain."
    rejected = panel_of(study, study.frames[1], judged(study, 1, Status.REJECTED), None)
    assert rejected.number == "—" and "rejected by a person" in rejected.caption
    assert panel_of(study, None, None, None).number == "—"
    drawn = not_assessable("no pleural line seen")
    corrected = panel_of(study, study.frames[1], judged(study, 1, Status.CORRECTED), drawn)
    assert corrected.number == "—" and "orrected by a person" in corrected.caption
