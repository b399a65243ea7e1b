"""The ladder of providers, with sessions that stand in for graphics processors."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import InvalidOutput, ModelFailed, ModelRejected
from models.fallback import run_bound
from models.provider_cache import MOST, ProviderCache, key_of
from models.providers import LADDER, NOT_HERE, Choice, Rung, choose, label_of
from models.runtime import CPU, create_session, provider_of
from models.segmenter import load_segmenter
from tests.models.onnx_kit import linear_model, look, write_model

if TYPE_CHECKING:
    from pathlib import Path

CUDA, TRT, DML = "CUDAExecutionProvider", "TensorrtExecutionProvider", "DmlExecutionProvider"
MODEL = linear_model().SerializeToString()


class Chips:
    """Makes sessions on pretended chips: each answers as the CPU does, in its own time.

    `ms` names the chips that are there; `trouble[name]` may raise or change an answer.
    """

    def __init__(self, ms: dict[str, float]) -> None:
        self.ms, self.now_s, self.made = {CPU: 10.0} | ms, 0.0, []
        self.trouble, self.refuses, self.silently = {}, set(), {}

    def clock(self) -> float:
        return self.now_s

    def __call__(self, model: bytes, *, threads: int = 1, providers=(CPU,)) -> Chip:
        name = self.silently.get(providers[0], providers[0])
        self.made.append(name)
        if name in self.refuses:
            raise ModelRejected("no such chip")
        return Chip(self, name, create_session(model))


class Chip:
    def __init__(self, chips: Chips, name: str, real) -> None:
        self.chips, self.name, self.real = chips, name, real

    def run(self, outputs, inputs):
        self.chips.now_s += self.chips.ms[self.name] / 1000
        answer = self.real.run(outputs, inputs)
        trouble = self.chips.trouble.get(self.name)
        return answer if trouble is None else trouble(answer)

    def get_inputs(self):
        return self.real.get_inputs()

    def get_outputs(self):
        return self.real.get_outputs()

    def get_providers(self):
        return [self.name, CPU]


def lost(answer):
    raise RuntimeError("CUDA failure 700: an illegal memory access was encountered")


def test_with_the_cpu_alone_nothing_is_tried_and_the_rest_is_said_not_to_be_run() -> None:
    chips = Chips({})
    choice = choose(MODEL, (CPU, "AzureExecutionProvider"), chips, clock=chips.clock)
    assert choice.provider == CPU and chips.made == []
    assert [(r.provider, r.ms, r.why_not) for r in choice.rungs] == [
        (name, None, NOT_HERE) for name in LADDER if name != CPU
    ]


@pytest.mark.parametrize(
    ("ms", "chosen"),
    [
        ({CUDA: 2.0}, CUDA),
        ({CUDA: 2.0, TRT: 1.0}, TRT),
        ({CUDA: 2.0, TRT: 3.0}, CUDA),
        ({CUDA: 9.5}, CPU),
        ({CUDA: 30.0, DML: 20.0}, CPU),
    ],
)
def test_the_fastest_is_taken_and_one_that_gains_nothing_is_not(ms, chosen) -> None:
    chips = Chips(ms)
    choice = choose(MODEL, (CPU, *ms), chips, clock=chips.clock)
    assert choice.provider == chosen
    assert {r.provider: r.ms for r in choice.rungs if r.ms} == pytest.approx({CPU: 10.0} | ms)


@pytest.mark.hazard("H-35")
def test_a_chip_that_is_not_what_it_says_is_not_taken() -> None:
    chips = Chips({CUDA: 1.0, TRT: 1.0, DML: 1.0})
    chips.silently[TRT] = CPU  # ONNX Runtime goes on on the CPU without a word
    chips.trouble[CUDA] = lost
    chips.trouble[DML] = lambda answer: [answer[0][:, ::-1]]
    choice = choose(MODEL, (CPU, CUDA, TRT, DML), chips, clock=chips.clock)
    assert choice.provider == CPU
    why = {r.provider: r.why_not for r in choice.rungs}
    assert why[TRT] == "ONNX Runtime takes CPU instead"
    assert why[CUDA] == "it failed (RuntimeError)"
    assert why[DML] == "its answer is not the CPU's"


def test_a_choice_is_remembered_for_this_runtime_model_and_computer_only(tmp_path: Path) -> None:
    about = {"runtime": "1", "sha256": "a", "processor": "p", "available": (CPU, CUDA)}
    chips, path = Chips({CUDA: 2.0}), tmp_path / "cache" / "providers.json"

    def again(**other: str) -> Choice:
        memory = ProviderCache(path, key_of(threads=1, **(about | other)))
        return choose(MODEL, (CPU, CUDA), chips, memory=memory, clock=chips.clock)

    first = again()
    tried = len(chips.made)
    second = again()
    assert (second.provider, second.rungs) == (CUDA, first.rungs)
    assert second.remembered and not first.remembered and len(chips.made) == tried
    for other in ({"runtime": "2"}, {"sha256": "b"}, {"processor": "q"}):
        assert not again(**other).remembered
    assert "CUDA" in path.read_text() and not list(path.parent.glob("*.partial"))


def test_a_chip_that_ended_the_program_is_not_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "providers.json"
    ProviderCache(path, "k").begin(CUDA)  # and then the driver took the program with it
    chips = Chips({CUDA: 1.0})
    choice = choose(MODEL, (CPU, CUDA), chips, memory=ProviderCache(path, "k"), clock=chips.clock)
    assert choice.provider == CPU and CUDA not in chips.made
    assert "ended the program" in next(r.why_not for r in choice.rungs if r.provider == CUDA)


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=80),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["k", "choice", "rungs", "trying"]), inner)
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_whatever_stands_in_the_file_the_start_is_not_prevented(tmp_path_factory, data) -> None:
    path = tmp_path_factory.mktemp("cache") / "providers.json"
    path.write_bytes(data)
    memory = ProviderCache(path, "k")
    assert memory.recall() is None or isinstance(memory.recall(), Choice)
    assert memory.begin(CUDA) in (True, False)
    memory.keep(Choice(CUDA, (Rung(CUDA, 1.0),)))
    assert memory.recall() == Choice(CUDA, (Rung(CUDA, 1.0),), remembered=True)


def test_the_file_does_not_grow(tmp_path: Path) -> None:
    path = tmp_path / "providers.json"
    for number in range(MOST + 10):
        ProviderCache(path, str(number)).keep(Choice(CPU, ()))
    assert len(json.loads(path.read_text())) == MOST


@pytest.fixture
def on_cuda(tmp_path: Path):
    """A segmenter on a pretended CUDA chip, and the chips."""
    chips = Chips({CUDA: 1.0})
    path = write_model(tmp_path, linear_model())
    segmenter = load_segmenter(path, providers=lambda data: (CUDA, CPU), session_factory=chips)
    assert segmenter.provider == CUDA and segmenter.notice is None
    return segmenter, chips


@pytest.mark.hazard("H-35")
def test_a_lost_chip_gives_the_cpus_answer_to_the_same_picture_at_once_and_says_so(on_cuda) -> None:
    segmenter, chips = on_cuda
    before = segmenter(look())
    chips.trouble[CUDA] = lost
    began = time.monotonic()
    after = segmenter(look())
    assert time.monotonic() - began < 3.0
    assert np.array_equal(after.labels, before.labels)
    assert segmenter.provider == CPU
    assert "CUDA failed" in segmenter.notice and "CPU" in segmenter.notice
    segmenter(look())
    assert chips.made == [CUDA, CPU], "one session on the CPU, and never back"


@pytest.mark.hazard("H-35")
def test_a_chip_that_is_full_when_the_program_starts_is_not_claimed(tmp_path: Path) -> None:
    chips = Chips({CUDA: 1.0})
    chips.refuses.add(CUDA)
    path = write_model(tmp_path, linear_model())
    segmenter = load_segmenter(path, providers=(CUDA, CPU), session_factory=chips)
    assert segmenter.provider == CPU and "CUDA cannot be used now" in segmenter.notice
    segmenter(look())


@pytest.mark.hazard("H-35")
def test_when_the_cpu_fails_too_it_is_an_error_and_not_tried_for_ever(on_cuda) -> None:
    segmenter, chips = on_cuda
    chips.trouble = {CUDA: lost, CPU: lost}
    for _ in range(3):
        with pytest.raises(ModelFailed):
            segmenter(look())
    assert chips.made == [CUDA, CPU]
    chips.trouble = {CUDA: lost}
    segmenter(look())


@pytest.mark.hazard("H-34")
def test_a_chip_that_answers_with_no_numbers_is_an_invalid_answer(on_cuda) -> None:
    segmenter, chips = on_cuda
    chips.trouble[CUDA] = lambda answer: [np.full_like(answer[0], np.nan)]
    with pytest.raises(InvalidOutput):
        segmenter(look())


def test_a_bound_run_answers_as_a_plain_one(monkeypatch) -> None:
    """ONNX Runtime's own binding, on the provider that is here."""
    from models import fallback

    session = create_session(MODEL)
    image = np.random.default_rng(0).random((1, 1, 256, 256), np.float32)
    plain = session.run(None, {"image": image})[0]
    monkeypatch.setattr(fallback, "BOUND", frozenset({provider_of(session)}))
    seen = []
    monkeypatch.setattr(type(session), "run", lambda *_: seen.append("plain"), raising=False)
    assert np.array_equal(run_bound(session, None, {"image": image})[0], plain)
    assert seen == []


def test_providers_go_by_the_names_that_people_know() -> None:
    assert [label_of(name) for name in LADDER[:3]] == ["TensorRT", "CUDA", "DirectML"]
    assert label_of("NewExecutionProvider") == "New"
