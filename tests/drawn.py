"""Lets the numbers of drawn pictures pass: they are no lung, and the gate would rightly say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import app.appraise
from models.trust.gate import verdict
from models.trust.verdict import Concern, Trust

if TYPE_CHECKING:
    from models.cine.moment import Moment
    from models.trust.verdict import Verdict


def let_pass(now: Moment, earlier: object = (), **shown: object) -> Verdict:
    """A gate that only asks whether there is a number."""
    if now.score.value is None:
        why = now.score.reason or "no reason"
        return verdict(None, (Concern("no-score", Trust.NONE, why, "Look."),))
    return verdict(now.score.value, ())


@pytest.fixture(autouse=True)
def drawn_pictures_pass(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested here is what comes after the gate; a test marked `gate` keeps the real one."""
    if request.node.get_closest_marker("gate"):
        return
    monkeypatch.setattr(app.appraise, "judge", let_pass)
    monkeypatch.setattr(app.appraise.Appraiser, "wants_mirror", lambda self, time_s: False)
