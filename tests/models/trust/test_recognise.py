"""The shipped recogniser on phantom frames that it never saw, its file, and the gate."""

from __future__ import annotations

import math
import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assets import asset
from app.recogniser import SHIPPED_RECOGNISER, cannot_tell
from augment.lung_or_not import lung_example, organ_example
from models.errors import InvalidOutput, ModelFailed, ModelRejected
from models.geometry import Geometry
from models.runtime import create_session
from models.trust import concerns, recognise
from models.trust.gate import judge
from models.trust.recognise import (
    HEALTHY_UP_TO,
    NONE_BELOW,
    NONE_BELOW_WITH_SIGNS,
    SURE,
    WARN_BELOW,
    concerns_of,
    load_recogniser,
)
from models.trust.verdict import Trust
from tests.models.onnx_kit import linear_model
from tests.models.painting import FAN, paint, pleura
from tests.models.trust.chest_kit import chest, moment

HELD = 1_800_000
WHOLE = Geometry(size=(200, 300), kind="columns")


@pytest.fixture(scope="module")
def shipped():
    return load_recogniser(asset(SHIPPED_RECOGNISER))


@pytest.fixture
def copy(tmp_path):
    for name in (SHIPPED_RECOGNISER, "lung-or-not.json"):
        shutil.copy(asset(name), tmp_path / name)
    return tmp_path / SHIPPED_RECOGNISER


class Spoilt:
    """A real session whose answers are changed."""

    def __init__(self, model: bytes, **_: object) -> None:
        self._real = create_session(model)
        self.spoil = lambda answer: answer

    def run(self, outputs, inputs):
        return [self.spoil(value) for value in self._real.run(outputs, inputs)]

    def get_inputs(self):
        return self._real.get_inputs()

    def get_outputs(self):
        return self._real.get_outputs()

    def get_providers(self):
        return self._real.get_providers()


@pytest.mark.hazard("H-39")
def test_lung_passes_and_organs_do_not(shipped):
    lungs = [shipped.judge(lung_example(seed).image) for seed in range(HELD, HELD + 20)]
    organs = [shipped.judge(organ_example(seed).image) for seed in range(HELD, HELD + 20)]
    assert sum(answer < NONE_BELOW for answer in lungs) <= 1
    assert sum(answer < NONE_BELOW for answer in organs) >= 15


def test_nothing_and_noise_are_no_lung(shipped):
    noise = np.random.default_rng(0).integers(0, 256, (200, 300), dtype=np.uint8)
    assert shipped(noise, WHOLE) < NONE_BELOW
    assert shipped(np.zeros((200, 300), np.uint8), WHOLE) < WARN_BELOW


def test_the_same_picture_gives_the_same_answer_to_the_last_bit(shipped):
    image = lung_example(HELD).image
    again = load_recogniser(asset(SHIPPED_RECOGNISER))
    assert len({shipped.judge(image), shipped.judge(image), again.judge(image)}) == 1


def test_gain_alone_hardly_changes_the_answer(shipped):
    image = lung_example(HELD + 3).image
    half = np.rint(image * 0.5).astype(np.uint8)
    assert shipped.judge(half) == pytest.approx(shipped.judge(image), abs=0.15)


@pytest.mark.hazard("H-30")
def test_any_changed_byte_is_rejected(copy):
    data = copy.read_bytes()
    for place in np.linspace(0, len(data) - 1, 20).astype(int):
        changed = bytearray(data)
        changed[place] ^= 1
        copy.write_bytes(changed)
        with pytest.raises(ModelRejected, match="checksum"):
            load_recogniser(copy)


def test_missing_files_and_another_card_are_one_sentence(copy):
    card = copy.with_suffix(".json")
    text = card.read_text(encoding="utf-8")
    card.write_text(text.replace('"side": 128', '"side": 64'), encoding="utf-8")
    with pytest.raises(ModelRejected, match="does not fit"):
        load_recogniser(copy)
    card.unlink()
    with pytest.raises(ModelRejected, match="missing"):
        load_recogniser(copy)
    card.write_text(text, encoding="utf-8")
    copy.unlink()
    with pytest.raises(ModelRejected, match="missing"):
        load_recogniser(copy)


def test_another_kind_of_network_is_rejected(copy):
    data = linear_model().SerializeToString()
    copy.write_bytes(data)
    card = recognise.load_card(copy.with_suffix(".json"))
    changed = card.model_copy(update={"sha256": recognise.sha256_of(data)})
    recognise.save_card(copy.with_suffix(".json"), changed)
    with pytest.raises(ModelRejected, match="another kind"):
        load_recogniser(copy)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_an_answer_that_is_no_number_is_unknown_not_lung(copy, value):
    made = []

    def factory(model: bytes, **given: object) -> Spoilt:
        made.append(Spoilt(model, **given))
        return made[-1]

    recogniser = load_recogniser(copy, session_factory=factory)
    made[0].spoil = lambda answer: np.full_like(answer, value)
    with pytest.raises(InvalidOutput):
        recogniser.judge(np.zeros((128, 128), np.uint8))
    assert math.isnan(recogniser(np.zeros((200, 300), np.uint8), WHOLE))

    def fail(answer):
        raise RuntimeError("out of memory")

    made[0].spoil = fail
    with pytest.raises(ModelFailed):
        recogniser.judge(np.zeros((128, 128), np.uint8))
    assert math.isnan(recogniser(np.zeros((200, 300), np.uint8), WHOLE))


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.booleans())
def test_less_like_lung_never_leaves_more(less, more, score, a_lines):
    left = {Trust.OK: 2, Trust.WARNING: 1, Trust.NONE: 0}
    less, more = sorted((less, more))
    told = [
        min((left[each.trust] for each in concerns_of(lung, score, a_lines=a_lines)), default=2)
        for lung in (less, more)
    ]
    assert told[0] <= told[1]
    assert concerns_of(1.0, score) == ()


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_lines_never_leave_less(lung, score):
    left = {Trust.OK: 2, Trust.WARNING: 1, Trust.NONE: 0}
    told = [
        min((left[each.trust] for each in concerns_of(lung, score, a_lines=seen)), default=2)
        for seen in (False, True)
    ]
    assert told[0] <= told[1]


def test_b_lines_speak_for_lung_as_well():
    between = (NONE_BELOW + NONE_BELOW_WITH_SIGNS) / 2
    assert concerns_of(between, HEALTHY_UP_TO) == (concerns.NOT_LUNG,)
    assert concerns_of(between, 0.9) == (concerns.ODD_PICTURE,)
    assert concerns_of(NONE_BELOW_WITH_SIGNS / 2, 0.9) == (concerns.NOT_LUNG,)


@pytest.mark.hazard("H-39")
def test_a_healthy_number_without_a_sign_of_lung_says_so():
    between = (NONE_BELOW + SURE) / 2
    assert concerns_of(between, 0.0) == (concerns.NOTHING_SEEN,)
    assert concerns_of(between, 0.9) == concerns_of(SURE, 0.0) == ()
    assert concerns_of((WARN_BELOW + SURE) / 2, 0.0, a_lines=True) == ()
    less = (NONE_BELOW + NONE_BELOW_WITH_SIGNS) / 2
    assert concerns_of(less, 0.0) == (concerns.NOT_LUNG,)
    assert concerns_of(less, 0.0, a_lines=True) == (concerns.ODD_PICTURE,)


def test_the_gate_withholds_warns_or_lets_pass():
    now = moment(paint(FAN, pleura()), FAN, chest(FAN))
    assert judge(now).trust is judge(now, lung=1.0).trust is Trust.OK
    refused = judge(now, lung=NONE_BELOW / 2)
    assert refused.trust is Trust.NONE and refused.concerns[0] == concerns.NOT_LUNG
    doubted = judge(now, lung=(NONE_BELOW + SURE) / 2)
    assert doubted.concerns == (concerns.NOTHING_SEEN,) and doubted.low is not None
    assert judge(now, lung=(WARN_BELOW + SURE) / 2, a_lines=True).trust is Trust.OK
    unchecked = judge(now, lung=cannot_tell(chest(FAN), FAN))
    assert unchecked.concerns == (concerns.UNCHECKED,) and unchecked.trust is Trust.WARNING
