"""Of three forms the quickest is shipped that keeps masks, Dice and size; a slow one is refused."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from models.errors import ModelRejected  # noqa: E402
from models.manifest import VARIANT  # noqa: E402
from models.segmenter import load_segmenter  # noqa: E402
from models.training import variants as module  # noqa: E402
from models.training.export import AGREEMENT, export  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from models.training.variants import Trial, Variant, choose  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


def slow(_image) -> None:
    """As long as a large network takes: this thread works."""
    end = time.thread_time() + 0.1
    while time.thread_time() < end:
        pass


def quick(_image) -> None:
    """Next to nothing."""


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    recipe = Recipe(steps=40, batch=4, half=False, early_size=32, seed=3)
    fit(Squares(), folder, recipe, shape=TINY, held=Squares(4))
    return folder / LAST


@pytest.fixture(scope="module")
def squares() -> Squares:
    return Squares(6, 256)


def trial(squares: Squares, paper=slow) -> Trial:
    return Trial(squares.images[:3], squares.images[3:], squares.labels[3:], paper)


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    whole = module.shares_of_paper
    monkeypatch.setattr(module, "shares_of_paper", lambda *given: whole(*given, rounds=1))


def test_three_forms_are_made_judged_and_told(checkpoint, squares, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LEAST_AGREEMENT", 0.5)
    monkeypatch.setattr(module, "FALL", 0.5)
    shown: list[Variant] = []
    card = export(checkpoint, tmp_path / "m.onnx", trial=trial(squares), report=shown.extend)
    assert [v.name for v in shown] == ["float32", "float16", "int8"]
    assert all(not v.fault and v.seconds > 0 and 0 < v.to_paper < 1 for v in shown)
    assert 0 < shown[0].pooled < 1 and min(shown[0].agreed.values()) == 1.0
    for each in shown:
        figures = card.metrics[VARIANT + each.name]
        assert figures["dice_pooled"] == pytest.approx(each.pooled, abs=1e-4)
        assert figures["megabytes"] > 0 and figures["kept"] == 1
    best = choose(shown)
    assert (tmp_path / "m.onnx").read_bytes() == best.data
    segmenter = load_segmenter(tmp_path / "m.onnx")
    assert segmenter.manifest == card
    assert segmenter.segment_input(squares.images[0]).any()


def test_the_wished_form_is_written_and_named(checkpoint, squares, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LEAST_AGREEMENT", 0.5)
    monkeypatch.setattr(module, "FALL", 0.5)
    card = export(checkpoint, tmp_path / "m.onnx", trial=trial(squares), precision="int8")
    assert card.training.network.endswith("INT8")
    assert max(v for v in card.metrics[AGREEMENT].values() if v is not None) > 0.8
    card = export(checkpoint, tmp_path / "m.onnx", trial=trial(squares), precision="float32")
    assert "INT8" not in card.training.network and AGREEMENT not in card.metrics


def test_a_slow_model_is_refused_unless_that_is_fine(checkpoint, squares, tmp_path):
    with pytest.raises(ModelRejected, match=r"at most 0\.15 is allowed.*--slow-is-fine"):
        export(checkpoint, tmp_path / "m.onnx", trial=trial(squares, quick))
    assert not list(tmp_path.iterdir())
    export(checkpoint, tmp_path / "m.onnx", trial=trial(squares, quick), slow_is_fine=True)
    assert (tmp_path / "m.onnx").exists()


PLAIN = Variant("float32", b"0" * 100, 0.8, 0.7, dict.fromkeys(range(1, 6), 1.0), 0.03, 0.1)


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({}, ""),
        ({"pooled": 0.796, "per_image": 0.696}, ""),
        ({"pooled": 0.794}, "loses 0.006 of the mean Dice (pooled)"),
        ({"per_image": 0.694}, "loses 0.006 of the mean Dice (per image)"),
        ({"per_image": None}, "loses all"),
        ({"agreed": {**PLAIN.agreed, 4: 0.94}}, "marks b_line otherwise"),
        ({"agreed": {**PLAIN.agreed, 4: None}}, ""),
        ({"data": b"0" * 12_000_001}, "12.0 MB"),
    ],
)
def test_what_a_form_may_lose(changed, fault):
    found = module._fault(replace(PLAIN, **changed), PLAIN)
    assert fault in found and bool(found) == bool(fault)


def test_the_quickest_that_is_kept_is_shipped_and_of_equals_the_smallest():
    half = replace(PLAIN, name="float16", data=b"0" * 50, seconds=0.0304)
    whole = replace(PLAIN, name="int8", data=b"0" * 25, seconds=0.01)
    assert choose((PLAIN, half, whole)).name == "int8"
    assert choose((PLAIN, half, replace(whole, fault="x"))).name == "float16"
    assert choose((PLAIN, replace(half, seconds=0.04), replace(whole, fault="x"))) is PLAIN
    assert choose((replace(PLAIN, fault="it is large"), half, whole)).name == "int8"
    with pytest.raises(ModelRejected, match="No form of the model can be shipped: it is large"):
        choose((replace(PLAIN, fault="it is large"),))
    with pytest.raises(ModelRejected, match="int8 form is not kept: x; take float32 or float16"):
        choose((PLAIN, half, replace(whole, fault="x")), "int8")
