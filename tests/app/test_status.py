"""The state table: what may follow what, and where a number may stand."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.status import (
    BANNERS,
    RUNNING,
    SCORED,
    TRANSITIONS,
    State,
    Status,
    banner,
    check,
    shows_score,
)


class Life(RuleBasedStateMachine):
    """Any order of wishes: the status takes exactly those that the table allows."""

    def __init__(self) -> None:
        super().__init__()
        self.status = Status()
        self.path = [State.IDLE]

    @rule(new=st.sampled_from(State), reason=st.none() | st.text(max_size=5))
    def wish(self, new: State, reason: str | None) -> None:
        before = self.status.get()
        changed = self.status.move(new, reason)
        allowed = check(before[0], new)
        assert changed == (allowed and (new, reason) != before)
        assert self.status.get() == ((new, reason) if allowed else before)
        self.path.append(self.status.state)

    @rule()
    def stop(self) -> None:
        """From wherever it is, a run can be brought back to idle."""
        if self.status.state is not State.IDLE:
            self.status.move(State.STOPPING)
            self.status.move(State.IDLE)
            self.path += [State.STOPPING, State.IDLE]
        assert self.status.state is State.IDLE

    @invariant()
    def every_step_is_in_the_table(self) -> None:
        for old, new in zip(self.path, self.path[1:], strict=False):
            assert old == new or new in TRANSITIONS[old]

    @invariant()
    def nothing_runs_without_a_start(self) -> None:
        if self.status.state in RUNNING:
            after = self.path[len(self.path) - self.path[::-1].index(State.STARTING) :]
            assert State.IDLE not in after and State.FAILED not in after


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_the_tables_know_every_state() -> None:
    assert set(TRANSITIONS) == set(BANNERS) == set(State)


def test_a_number_is_shown_in_three_states_only() -> None:
    shown = {state for state in State if shows_score(state)}
    assert shown == SCORED == {State.LIVE, State.SLOW, State.PAUSED}


def test_every_running_state_can_follow_every_other_and_a_failed_run_only_stops() -> None:
    for old in RUNNING:
        assert TRANSITIONS[old] == (RUNNING - {old}) | {State.STOPPING, State.FAILED}
    assert TRANSITIONS[State.FAILED] == {State.STOPPING}
    assert TRANSITIONS[State.IDLE] == {State.STARTING}


def test_a_thread_that_ends_late_cannot_revive_a_stopped_run() -> None:
    status = Status()
    for state in (State.STARTING, State.LIVE, State.STOPPING):
        status.move(state)
    assert not status.move(State.LIVE)
    assert status.move(State.IDLE)
    assert not status.move(State.LOST, "too late")
    assert status.get() == (State.IDLE, None)


@pytest.mark.parametrize("state", sorted(State))
def test_the_banner_says_what_is_the_matter_and_why(state: State) -> None:
    text = banner(state, "no picture arrives")
    assert ("No picture arrives" in text) == (state is not State.LIVE)
    assert banner(state) == BANNERS[state]
