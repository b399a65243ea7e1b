"""OpenIGTLink out: what pyigtl's own client gets of a running pipeline, and what it never gets."""

from __future__ import annotations

import json
import socket
import time

import numpy as np
import pytest

pyigtl = pytest.importorskip("pyigtl")

from app.config import Config  # noqa: E402
from app.igtl_out import IMAGE, MASK, NOT_KNOWN, SCORE, IgtlOut, score_text  # noqa: E402
from app.pipeline import Pipeline  # noqa: E402
from app.result import Result  # noqa: E402
from app.status import Health, State  # noqa: E402
from app.ui.streams import Streams, deck_maker  # noqa: E402
from capture.errors import SourceUnavailable  # noqa: E402
from capture.frame import Frame, SourceInfo  # noqa: E402
from capture.igtl_out import IgtlServer, parse_listener  # noqa: E402
from capture.sector import manual_box  # noqa: E402
from models.score import Score  # noqa: E402
from models.segmentation import Segmentation  # noqa: E402
from tests.app.engine_kit import SIDE, WHOLE, Device, Threshold, picture, unplugged  # noqa: E402
from tests.igtl_kit import HOST, pyigtl_client, wait_for  # noqa: E402

pytestmark = pytest.mark.loopback
BOX = manual_box((100, 80), (10, 20, 60, 40), mm_per_px=0.25)


class Shown:
    """Stands for the window: a state and a result that the test sets."""

    def __init__(self, result: Result | None, state: State = State.LIVE) -> None:
        self.result, self.health = result, Health(state, model="m 1")

    def __call__(self) -> tuple[Health, Result | None]:
        return self.health, self.result


def result(value: float | None = 0.42, reason: str | None = None, masked: bool = True) -> Result:
    image = np.random.default_rng(3).integers(1, 255, (80, 100), dtype=np.uint8)
    labels = np.arange(200, dtype=np.uint8).reshape(10, 20) % 6
    found = Segmentation(labels, 0.0) if masked else None
    score = Score(value, b_lines=None if value is None else 3, reason=reason)
    return Result(Frame(image, 7, time.monotonic()), BOX, found, score, time.monotonic())


def text_of(client: object) -> dict[str, object]:
    message = client.wait_for_message(SCORE, timeout=5)
    assert message is not None
    return json.loads(message.string)


def test_picture_mask_and_score_have_one_time_and_only_the_sector() -> None:
    shown = Shown(result())
    out = IgtlOut(shown, HOST, 0)
    try:
        with pyigtl_client(out.server.port) as client:
            got = {name: client.wait_for_message(name, timeout=5) for name in (IMAGE, MASK, SCORE)}
    finally:
        out.close()
    whole = shown.result.frame.image
    assert np.array_equal(got[IMAGE].image[0], whole[20:60, 10:70])
    mask = got[MASK].image[0]
    assert mask.shape == (40, 60)
    assert np.array_equal(mask[::4, ::3], shown.result.segmentation.labels)
    assert np.linalg.norm(got[MASK].ijk_to_world_matrix[:3, 1]) == pytest.approx(0.25)
    assert len({round(message.timestamp, 3) for message in got.values()}) == 1
    assert abs(got[IMAGE].timestamp - time.time()) < 10
    told = json.loads(got[SCORE].string)
    assert (told["state"], told["score"], told["b_lines"], told["index"]) == ("live", 0.42, 3, 7)
    assert "not for diagnosis" in told["note"]


@pytest.mark.hazard("H-34")
def test_without_a_mask_no_pixel_is_called_healthy() -> None:
    out = IgtlOut(Shown(result(None, "invalid output", masked=False), State.NO_MASK), HOST, 0)
    try:
        with pyigtl_client(out.server.port) as client:
            mask = client.wait_for_message(MASK, timeout=5)
            told = text_of(client)
    finally:
        out.close()
    assert np.all(mask.image == NOT_KNOWN)
    assert told["score"] is None and told["b_lines"] is None and told["reason"] == "invalid output"


@pytest.mark.parametrize("state", list(State))
def test_a_number_goes_out_only_where_the_screen_shows_one(state: State) -> None:
    told = json.loads(score_text(Health(state), result(), time.monotonic()))
    allowed = state in (State.LIVE, State.SLOW, State.PAUSED)
    assert (told["score"] == 0.42) is allowed
    assert allowed or (told["score"] is None and told["b_lines"] is None and told["reason"])
    assert json.loads(score_text(Health(state), None, 0.0))["score"] is None


@pytest.mark.hazard("H-11")
def test_a_live_picture_that_is_old_has_no_number_and_no_mask() -> None:
    live = Health(State.SLOW, source=SourceInfo("x", (100, 80), None, live=True))
    clip = Health(State.LIVE, source=SourceInfo("x", (100, 80), 30.0, live=False))
    shown = result()
    for age_s, health, number in ((0.5, live, 0.42), (1.5, live, None), (1.5, clip, 0.42)):
        told = json.loads(score_text(health, shown, shown.frame.grabbed_s + age_s))
        assert told["score"] == number
        assert told["reason"] == (None if number else "the picture is old")
    look = Shown(shown)
    look.health = live
    out = IgtlOut(look, HOST, 0, clock=lambda: shown.frame.grabbed_s + 1.5)
    try:
        with pyigtl_client(out.server.port) as client:
            assert np.all(client.wait_for_message(MASK, timeout=5).image == NOT_KNOWN)
    finally:
        out.close()


@pytest.mark.hazard("H-01")
def test_a_source_that_is_lost_takes_the_number_back() -> None:
    def script(index: int) -> np.ndarray:
        if index > 40:
            raise unplugged()
        return picture(index)

    pipeline = Pipeline(Threshold())
    out = IgtlOut(lambda: (pipeline.health(), pipeline.last), HOST, 0)
    try:
        with pyigtl_client(out.server.port) as client:
            wait_for(lambda: out.server.clients == 1)
            pipeline = Pipeline(Threshold(), on_change=out.nudge)
            pipeline.start(Device(script), WHOLE)
            live = client.wait_for_message(IMAGE, timeout=5)
            assert live.image.shape == (1, SIDE, SIDE)
            wait_for(lambda: pipeline.health().state is State.LOST)
            wait_for(lambda: text_of(client)["state"] == "lost")
            told = text_of(client)
            assert told["score"] is None and "unplugged" in told["reason"]
    finally:
        pipeline.stop()
        out.close()


def test_the_end_is_told() -> None:
    out = IgtlOut(Shown(result()), HOST, 0)
    with pyigtl_client(out.server.port) as client:
        assert text_of(client)["score"] == 0.42
        out.close()
        wait_for(lambda: text_of(client)["state"] == "ended")
    out.close()


@pytest.mark.hazard("H-11")
def test_a_client_that_does_not_read_is_let_go_and_nobody_waits() -> None:
    server = IgtlServer(HOST, 0)
    try:
        with socket.create_connection((HOST, server.port)):
            wait_for(lambda: server.clients == 1)
            longest_s = 0.0
            deadline = time.monotonic() + 10.0
            while server.clients and time.monotonic() < deadline:
                began = time.monotonic()
                server.put([bytes(1 << 20)])
                longest_s = max(longest_s, time.monotonic() - began)
                time.sleep(0.01)
            assert server.clients == 0 and longest_s < 0.5
        with pyigtl_client(server.port) as client:
            wait_for(lambda: server.clients == 1)
            server.put([pyigtl.StringMessage("still there", device_name="x").pack()])
            assert client.wait_for_message("x", timeout=5).string == "still there"
    finally:
        server.close()


def test_only_this_computer_can_connect_unless_told_otherwise() -> None:
    assert parse_listener("18944") == (HOST, 18944)
    assert parse_listener("[::1]:5") == ("::1", 5)
    with pytest.raises(SourceUnavailable, match="--allow-network"):
        deck_maker(Config(), Streams(igtl_out="0.0.0.0:18944"))
    for text in ("", "x", "70000", "host:"):
        with pytest.raises(SourceUnavailable, match="is no port"):
            parse_listener(text)


def test_a_port_in_use_is_one_sentence() -> None:
    server = IgtlServer(HOST, 0)
    try:
        with pytest.raises(SourceUnavailable, match="choose another port"):
            IgtlServer(HOST, server.port)
    finally:
        server.close()


def test_the_window_s_deck_sends_what_it_shows() -> None:
    changes: list[int] = []
    deck = deck_maker(Config(), Streams(igtl_out="0"))(lambda: changes.append(1))
    try:
        with pyigtl_client(deck.port) as client:
            deck.open("phantom:seed=1,size=160x120")
            message = client.wait_for_message(IMAGE, timeout=10)
            assert message is not None and message.image.max() > 50
            assert text_of(client)["state"] in {str(state) for state in State}
    finally:
        deck.close()
    assert changes
