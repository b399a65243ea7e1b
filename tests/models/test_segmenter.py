"""A model runs only when every byte fits, and no mask is ever made of what is no number."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import segmenter as module
from models.errors import InvalidOutput, ModelFailed, ModelRejected
from models.manifest import LABELS, sha256_of
from models.postprocess import clean
from models.preprocess import preprocess, shape
from models.ray_rules import keep_rules
from models.runtime import create_session
from models.segmenter import argmax, check_logits, load_segmenter
from tests.models.onnx_kit import SIDE, linear_model, look, write_model


class Broken:
    """A session that answers as real ONNX Runtime does until it is told what goes wrong."""

    def __init__(self, model: bytes, **_: object) -> None:
        self._real = create_session(model)
        self.runs = 0
        self.spoil = lambda logits: logits

    def run(self, outputs, inputs):
        self.runs += 1
        return [self.spoil(value.copy()) for value in self._real.run(outputs, inputs)]

    def get_inputs(self):
        return self._real.get_inputs()

    def get_outputs(self):
        return self._real.get_outputs()

    def get_providers(self):
        return self._real.get_providers()


@pytest.fixture
def breakable(tmp_path):
    """A segmenter on a real tiny model, and its session to break."""
    made: list[Broken] = []

    def factory(model: bytes, **given: object) -> Broken:
        made.append(Broken(model, **given))
        return made[-1]

    segmenter = load_segmenter(write_model(tmp_path, linear_model()), session_factory=factory)
    return segmenter, made[0]


def test_labels_are_those_of_the_graph(tmp_path):
    segmenter = load_segmenter(write_model(tmp_path, linear_model()))
    seen = look(np.repeat(np.linspace(0, 255, 64).astype(np.uint8)[None], 50, axis=0))
    segmentation = segmenter(seen)
    share = preprocess(seen.now, seen.geometry)[0, 0]
    k = np.arange(6)[:, None, None]
    raw = segmenter.segment_input(shape(seen.now, seen.geometry))
    assert np.array_equal(raw, (k * share - 0.5 * k**2 / 6).argmax(0))
    assert set(np.unique(raw)) == set(range(6))
    assert np.array_equal(segmentation.labels, clean(keep_rules(raw, seen.geometry)))
    assert segmentation.seconds > 0
    assert segmenter.provider == "CPUExecutionProvider"
    assert segmenter.manifest.labels == LABELS


@pytest.mark.hazard("H-30")
def test_any_changed_byte_is_rejected(tmp_path):
    path = write_model(tmp_path, linear_model())
    data = path.read_bytes()
    for place in np.linspace(0, len(data) - 1, 50).astype(int):
        changed = bytearray(data)
        changed[place] ^= 1
        path.write_bytes(changed)
        with pytest.raises(ModelRejected, match="checksum"):
            load_segmenter(path)
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(ModelRejected, match="checksum"):
        load_segmenter(path)
    path.write_bytes(data)
    load_segmenter(path)


@pytest.mark.hazard("H-30")
@pytest.mark.parametrize("missing", ["tiny.onnx", "tiny.json"])
def test_a_missing_file_is_one_sentence_without_a_path(tmp_path, missing):
    path = write_model(tmp_path, linear_model())
    (tmp_path / missing).unlink()
    with pytest.raises(ModelRejected, match=missing) as caught:
        load_segmenter(path)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.hazard("H-31")
def test_the_bytes_that_run_are_the_bytes_that_were_checked(tmp_path):
    path = write_model(tmp_path, linear_model())
    seen: list[str] = []

    def factory(model: bytes, **given: object):
        path.write_bytes(b"something else")
        seen.append(sha256_of(model))
        return create_session(model)

    card = load_segmenter(path, session_factory=factory).manifest
    assert seen == [card.sha256]


@pytest.mark.hazard("H-32")
@pytest.mark.parametrize(
    ("model", "says"),
    [
        (linear_model(outputs=2), "1 inputs and 2 outputs"),
        (linear_model(opset=999), "does not accept"),
        (linear_model(domain="some.where"), "does not accept"),
        (b"no network at all", "does not accept"),
    ],
    ids=["outputs", "opset", "domain", "garbage"],
)
def test_a_graph_that_is_not_ours_is_rejected(tmp_path, model, says):
    with pytest.raises(ModelRejected, match=says):
        load_segmenter(write_model(tmp_path, model))


@pytest.mark.hazard("H-32")
def test_weights_in_other_files_are_refused(tmp_path, monkeypatch):
    model = linear_model()
    tensor = model.graph.initializer[0]
    (tmp_path / "weights.bin").write_bytes(tensor.raw_data)
    tensor.ClearField("raw_data")
    tensor.data_location = 1
    tensor.external_data.add(key="location", value="weights.bin")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelRejected, match="does not accept"):
        load_segmenter(write_model(tmp_path, model))


@pytest.mark.hazard("H-32")
def test_a_huge_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = write_model(tmp_path, linear_model())
    monkeypatch.setattr(module, "LARGEST", path.stat().st_size - 1)
    with pytest.raises(ModelRejected, match="larger than"):
        load_segmenter(path)


@pytest.mark.hazard("H-33")
@pytest.mark.parametrize(
    ("model", "says"),
    [
        (linear_model(classes=5), r"gives \(1, 5, 256, 256\)"),
        (linear_model(side=128), r"takes \(1, 1, 128, 128\)"),
    ],
    ids=["classes", "size"],
)
def test_a_graph_that_its_manifest_does_not_describe_is_rejected(tmp_path, model, says):
    with pytest.raises(ModelRejected, match=says):
        load_segmenter(write_model(tmp_path, model))


@pytest.mark.hazard("H-33")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("labels", [*LABELS[:4], LABELS[5], LABELS[4]]),
        ("input", {"size": [256, 256], "channels": 1, "range": [0.0, 255.0]}),
        ("input", {"size": [128, 128], "channels": 1, "range": [0.0, 1.0]}),
        ("schema", 2),
    ],
)
def test_a_manifest_of_another_program_is_rejected(tmp_path, field, value):
    path = write_model(tmp_path, linear_model())
    card = json.loads(path.with_suffix(".json").read_text())
    path.with_suffix(".json").write_text(json.dumps(card | {field: value}))
    with pytest.raises(ModelRejected, match=rf"tiny\.json.*{field}"):
        load_segmenter(path)


@pytest.mark.hazard("H-34")
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_single_value_that_is_no_number_never_becomes_a_mask(breakable, value):
    segmenter, session = breakable
    segmenter(look())

    def spoil(logits):
        logits[0, 3, 200, 17] = value
        return logits

    session.spoil = spoil
    with pytest.raises(InvalidOutput, match="no numbers"):
        segmenter(look())
    session.spoil = lambda logits: logits
    segmenter(look())


@pytest.mark.hazard("H-34")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda logits: np.zeros_like(logits),
        lambda logits: logits[:, :5],
        lambda logits: logits[0],
        lambda logits: logits.astype(np.float64),
        lambda logits: logits[..., :128],
    ],
    ids=["constant", "classes", "axes", "type", "size"],
)
def test_an_answer_of_another_form_never_becomes_a_mask(breakable, spoil):
    segmenter, session = breakable
    session.spoil = spoil
    with pytest.raises(InvalidOutput):
        segmenter(look())


@pytest.mark.hazard("H-34")
def test_a_network_that_gives_no_numbers_is_not_even_loaded(tmp_path):
    bias = np.array([0, 0, np.nan, 0, 0, 0], np.float32)
    with pytest.raises(InvalidOutput):
        load_segmenter(write_model(tmp_path, linear_model(bias=bias)))


@pytest.mark.hazard("H-35")
def test_a_runtime_that_fails_is_one_error_and_the_next_frame_works(breakable):
    segmenter, session = breakable

    def fail(_):
        raise RuntimeError("device lost")

    session.spoil = fail
    with pytest.raises(ModelFailed, match="restart"):
        segmenter(look())
    session.spoil = lambda logits: logits
    segmenter(look())


@pytest.mark.hazard("H-37")
def test_the_network_is_warm_before_the_first_picture(breakable):
    assert breakable[1].runs == 3


def test_wishes_reach_the_session(tmp_path):
    asked: dict[str, object] = {}

    def factory(model: bytes, **given: object):
        asked.update(given)
        return create_session(model)

    path = write_model(tmp_path, linear_model())
    load_segmenter(path, threads=2, providers=("A", "B"), session_factory=factory)
    assert asked == {"threads": 2, "providers": ("A", "B")}


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 7), st.integers(1, 12), st.integers(0, 2**32 - 1), st.booleans())
def test_argmax_is_numpys(classes, side, seed, ties):
    logits = np.random.default_rng(seed).normal(size=(classes, side, side + 1)).astype(np.float32)
    if ties:
        logits = np.round(logits)
    kept = logits.copy()
    assert np.array_equal(argmax(logits), logits.argmax(0))
    assert np.array_equal(logits, kept)


def test_finite_logits_pass():
    logits = np.random.default_rng(1).normal(size=(1, 6, SIDE, SIDE)).astype(np.float32)
    check_logits(logits, logits.shape)
