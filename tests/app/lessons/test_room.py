"""The lessons' window without its widgets: blind first, kept at once, never in the way."""

from __future__ import annotations

import numpy as np
import pytest

from app.lessons.progress import Progress
from app.lessons.room import reply as replies
from app.lessons.room.aim import Aim
from app.lessons.room.player import Player, advanced, stepped, toggled
from app.lessons.room.reply import Reply
from app.lessons.room.state import Page, Phase
from app.model import load_model
from models.errors import ModelError
from models.geometry import Geometry
from tests.app.lessons.room_kit import answer, asked, come_in, make_tutor, wait


@pytest.fixture
def tutor(tmp_path):
    made = make_tutor(tmp_path)
    yield made
    assert made.close()


def test_nothing_is_told_before_the_answer_and_the_network_comes_last(tmp_path) -> None:
    seen = []
    tutor = make_tutor(tmp_path, load_model)
    told = tutor.tell
    tutor.sitting._tell = lambda **changes: (  # every state that was ever shown
        seen.append(changes["asked"]),
        told(**changes),
    )
    come_in(tutor, "score-this-space")
    tutor.commit()
    assert tutor.stand.notice == "Answer first." and tutor.stand.asked.phase is Phase.ASKED
    tutor.reply(lambda now: replies.with_value(now, 0.3))
    tutor.commit()
    assert "how sure" in tutor.stand.notice and tutor.stand.asked.told is None
    answer(tutor, 0.3)
    wait(tutor, lambda: "network" in tutor.stand.asked.told.network
         and "reading" not in tutor.stand.asked.told.network)  # fmt: skip
    assert tutor.stand.asked.reply.value == 0.3 and tutor.stand.asked.told.true is not None
    blind = [one for one in seen if one.phase in (Phase.MAKING, Phase.ASKED)]
    assert blind and not any(one.told for one in blind)
    order = [one.told.network for one in seen if one.told is not None]
    assert "reading" in order[0] and "reading" not in order[-1]
    tutor.next()
    wait(tutor, lambda: tutor.stand.asked.number == 2)
    assert asked(tutor).told is None
    assert tutor.close()
    with Progress(tmp_path / "p.sqlite") as file:
        row = file.rows()[0]
    assert row["learner"] == "heron-7" and row["confidence"] == 0.8 and row["answer"] == "0.3"


def test_the_next_question_is_painted_while_the_truth_is_read(tutor) -> None:
    come_in(tutor, "count-b-lines")
    answer(tutor, 2)
    ahead = tutor.sitting
    wait(tutor, lambda: ahead._ahead is not None and ahead._ahead.done)
    paper = ahead._ahead
    tutor.next()
    now = asked(tutor)
    assert ahead._here is paper and now.number == 2 and now.reply == Reply()
    assert now.told is None and now.frames[0].dtype == np.uint8


def test_a_late_word_of_the_painter_takes_no_answer_back(tutor) -> None:
    come_in(tutor, "count-b-lines")
    tutor.reply(lambda now: replies.with_value(now, 3))
    tutor.sitting._publish(tutor.sitting._here)  # a busy computer: its last picture is told late
    assert tutor.stand.asked.phase is Phase.ASKED and tutor.stand.asked.reply.value == 3


def test_leaving_a_question_keeps_nothing_of_it(tutor) -> None:
    come_in(tutor, "count-b-lines")
    tutor.reply(lambda now: replies.with_value(now, 3))
    tutor.home()
    wait(tutor, lambda: tutor.stand.start is not None)
    assert tutor.stand.page is Page.START and tutor.stand.asked is None
    tutor.show_progress()
    wait(tutor, lambda: tutor.stand.progress is not None)
    assert tutor.stand.progress.standing.answers == 0
    assert tutor.stand.progress.standing.right is None  # not 0


def test_progress_in_words_export_erase_and_the_teachers_view(tutor, tmp_path) -> None:
    come_in(tutor, "count-b-lines")
    answer(tutor, 77)
    tutor.show_progress("count-b-lines")
    wait(tutor, lambda: tutor.stand.progress is not None)
    view = tutor.stand.progress
    assert view.misses[0].missed == 1 and view.misses[0].instead == "77 (1)"
    assert view.misses[0].title.startswith("Count the B-lines: ")
    tutor.show_teacher()
    wait(tutor, lambda: tutor.stand.teacher)
    assert tutor.stand.teacher[0][:3] == ("heron-7", "1", "0%")
    tutor.export(tmp_path / "a.csv", "heron-7")
    wait(tutor, lambda: "1 answers written to a.csv" in tutor.stand.notice)
    tutor.export(tmp_path / "nowhere" / "a.csv", None)
    wait(tutor, lambda: tutor.stand.alarm)
    assert "another place" in tutor.stand.notice and str(tmp_path) not in tutor.stand.notice
    tutor.erase()
    wait(tutor, lambda: "erased" in tutor.stand.notice)
    assert tutor.stand.learner == "" and tutor.stand.start.learners == ()


def test_a_real_name_a_damaged_file_and_a_missing_network_are_told(tmp_path) -> None:
    def none():
        raise ModelError("The network is not there: install Pleura again.")

    tutor = make_tutor(tmp_path, none)
    tutor.enter("Jane Doe")
    wait(tutor, lambda: tutor.stand.alarm)
    assert "pseudonym" in tutor.stand.notice and tutor.stand.learner == ""
    come_in(tutor, "count-b-lines")
    answer(tutor, 0)
    wait(tutor, lambda: "not there" in tutor.stand.asked.told.network)
    assert tutor.close()
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "p.sqlite").write_bytes(b"no database at all" * 100)
    tutor = make_tutor(bad)
    tutor.enter("heron-7")
    wait(tutor, lambda: tutor.stand.alarm)
    assert "cannot be kept" in tutor.stand.notice and "Traceback" not in tutor.stand.notice
    assert tutor.close()


# ---- what the hand does

AIM = Aim(
    Geometry((200, 100), "linear", None, 0.0, 200.0, 0.0, 0.0, 0.5, "truth"),
    (50, 20, 100, 200),
    (200, 240),
)
NAMES = ("a", "b", "c")


def test_keys_answer_every_kind() -> None:
    def key(kind, reply, right=0, up=0):
        return replies.nudged(reply, kind, NAMES, (right, up), AIM)

    assert replies.typed(Reply(), "choice", NAMES, 2).value == "b"
    assert replies.typed(Reply(), "choice", NAMES, 9).value is None
    assert key("choice", Reply("c"), right=1).value == "a"
    assert key("choice", Reply(), up=1).value == "a"
    assert replies.typed(Reply(), "yes_no", (), 1).value is True
    assert replies.typed(replies.typed(Reply(), "count", (), 1), "count", (), 2).value == 12
    assert replies.typed(Reply(12), "count", (), 3).value == 3  # not 123
    assert replies.taken_back(Reply(12), "count").value == 1
    assert key("count", Reply()).value == 0 and key("count", Reply(0), up=-1).value == 0
    assert key("share", Reply(), up=1).value == 0.5
    assert key("share", Reply(0.98), up=1).value == 1.0
    assert replies.surer(replies.surer(Reply(), 1), 1).confidence == 0.6
    assert replies.surer(Reply(), -1).confidence == 1.0


def test_the_hand_points_at_beams_and_draws_lines() -> None:
    at = replies.pointed(Reply(), "place", (75.0, 100.0), AIM)
    assert at.value == pytest.approx(0.25)
    assert replies.pointed(Reply(), "place", (500.0, 0.0), AIM).value == 1.0
    (top, low), whole = AIM.ray(0.25), Reply()
    assert top == pytest.approx((75, 20)) and low == pytest.approx((75, 220))
    for spot in ((60, 60), (61, 60), (80, 62)):  # the second lies on the first
        whole = replies.pointed(whole, "line", spot, AIM)
    assert len(whole.piece) == 2 and replies.answer_of(whole, "line") == (whole.piece,)
    whole = replies.lifted(whole)
    whole = replies.pointed(whole, "line", (120, 60), AIM)
    assert len(whole.drawn) == 1  # one point is no line
    whole = replies.taken_back(replies.taken_back(whole, "line"), "line")
    assert whole.strokes == () and len(whole.piece) == 1
    crossed = replies.marked(replies.marked(Reply(), "line", AIM), "line", AIM)
    crossed = replies.marked(replies.nudged(crossed, "line", (), (3, 0), AIM), "line", AIM)
    assert len(crossed.piece) == 2 and crossed.cursor == crossed.piece[-1]


def test_a_recording_plays_in_a_loop_and_is_stepped() -> None:
    player = Player()
    assert player.where(3, 10) == "Painting 3 of 10" and player.where(1, 1) == "Still picture"
    assert advanced(player, 3, 10).index == 2  # the newest
    assert advanced(Player(9), 10, 10).index == 0
    held = stepped(Player(0), -1, 10)
    assert held == Player(9, playing=False) and advanced(held, 10, 10) == held
    assert toggled(held).playing
