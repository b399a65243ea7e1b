"""What is exported agrees with torch, and nothing else is written."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from models.errors import ModelRejected  # noqa: E402
from models.geometry import Geometry  # noqa: E402
from models.labels import Label  # noqa: E402
from models.look import Look  # noqa: E402
from models.manifest import load_manifest, sha256_of  # noqa: E402
from models.preprocess import scale  # noqa: E402
from models.segmenter import load_segmenter  # noqa: E402
from models.training import checkpoint  # noqa: E402
from models.training import export as module  # noqa: E402
from models.training.account import Account  # noqa: E402
from models.training.export import TOLERANCE, export, parity, trace  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from models.training.unet import Shape, UNet  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    recipe = Recipe(steps=6, batch=2, half=False, early_size=32, seed=3)
    fit(Squares(), folder, recipe, shape=TINY, held=Squares(4))
    return folder / LAST


@pytest.mark.hazard("H-38")
def test_the_model_that_runs_is_the_network_that_learnt(run, tmp_path):
    card = export(run, tmp_path / "m.onnx", version="7")
    segmenter = load_segmenter(tmp_path / "m.onnx")
    image = np.random.default_rng(0).integers(0, 256, (256, 256), dtype=np.uint8)
    network, _ = checkpoint.load_network(run)
    with torch.no_grad():
        wanted = network(torch.from_numpy(scale(image))).numpy()
    assert np.abs(segmenter.logits(scale(image)) - wanted).max() <= TOLERANCE
    assert segmenter.segment_input(image).shape == (256, 256)
    assert card == load_manifest(tmp_path / "m.json") == segmenter.manifest
    assert card.sha256 == sha256_of((tmp_path / "m.onnx").read_bytes())
    assert (card.version, card.opset) == ("7", 20)


def test_the_manifest_tells_how_it_was_trained(run, tmp_path):
    training = export(run, tmp_path / "m.onnx").training
    assert (training.steps, training.frames, training.seed, training.batch) == (6, 16, 3, 2)
    assert "grouped" in training.network
    (figures,) = export(run, tmp_path / "m.onnx").metrics.values()
    assert set(figures) == {"rib", "pleura", "a_line", "b_line", "confluence"}
    own = export(run, tmp_path / "m.onnx", metrics={"mine": {"rib": None}}).metrics
    assert own == {"mine": {"rib": None}}


def test_the_limits_follow_from_what_it_learnt_from(run, tmp_path):
    alone = export(run, tmp_path / "m.onnx", account=Account(limits=("Ribs are missed.",)))
    assert "Learnt from simulated pictures;" in alone.limits[0]
    assert alone.limits[1:] == ("Ribs are missed.",)
    assert (alone.training.real_frames, alone.training.generator) == (None, "augment.phantom")
    none = export(run, tmp_path / "m.onnx", account=Account(real_frames=0, real_patients=0))
    assert "without any annotated real picture" in none.limits[0]
    both = export(run, tmp_path / "m.onnx", account=Account(real_frames=150, real_patients=12))
    assert "150 real frames of 12 patients" in both.limits[0]
    assert (both.training.real_frames, both.training.real_patients) == (150, 12)
    with pytest.raises(ValueError, match="patients"):
        Account(real_frames=150)


@pytest.mark.parametrize(("form", "channels"), [("beams", 1), ("square", 3)])
def test_the_manifest_says_how_pictures_go_in(tmp_path, form, channels):
    network = UNet(replace(TINY, form=form, channels=channels))
    head = {"shape": network.shape.as_dict(), "recipe": asdict(Recipe(steps=1))}
    head |= {"step": 1, "seconds": 1.0}
    checkpoint.save(tmp_path / "c.safetensors", {"ema": network.state_dict()}, head)
    card = export(tmp_path / "c.safetensors", tmp_path / "m.onnx")
    assert (card.input.form, card.input.channels) == (form, channels)
    assert card.input.earlier_s == ((0.3, 0.15) if channels == 3 else ())
    crops = tuple(np.full((90, 80), 60 * k, np.uint8) for k in range(3))
    seen = Look(crops, (0, 1, 2), (0.7, 0.85, 1.0), Geometry((90, 80), "columns"))
    assert load_segmenter(tmp_path / "m.onnx")(seen).labels.shape == (256, 256)


@pytest.mark.parametrize("norm", ["batch", "instance", "mixed", "grouped"])
def test_every_normalisation_exports_the_same_answers(norm):
    torch.manual_seed(1)
    network = UNet(Shape(widths=(16, 16, 32), norm=norm)).eval()
    data = trace(network, torch.zeros(1, 1, 256, 256), "logits")
    assert parity(network, data, pictures=2) <= TOLERANCE


def test_the_graph_uses_operators_that_every_provider_knows():
    import onnx

    network = UNet(Shape(widths=(16, 16, 32))).eval()
    model = onnx.load_from_string(trace(network, torch.zeros(1, 1, 256, 256), "logits"))
    assert {node.domain for node in model.graph.node} == {""}
    kinds = {node.op_type for node in model.graph.node}
    assert kinds <= {
        "Add", "Cast", "Concat", "Constant", "Conv", "DepthToSpace", "Identity",
        "InstanceNormalization", "MaxPool", "Mul", "Relu", "Reshape", "Resize",
        "Shape", "SpaceToDepth", "Transpose",
    }  # fmt: skip


def test_a_model_that_answers_otherwise_is_not_written(run, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "parity", lambda *_: 1e-3)
    with pytest.raises(ModelRejected, match=r"differ by 1\.0e-03"):
        export(run, tmp_path / "m.onnx")
    monkeypatch.setattr(module, "parity", lambda *_: float("nan"))
    with pytest.raises(ModelRejected, match="differ"):
        export(run, tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())


def test_a_model_that_is_too_large_is_not_written(run, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LARGEST", 1000)
    with pytest.raises(ModelRejected, match="at most"):
        export(run, tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())


def test_the_papers_graph_is_the_shipped_one(tmp_path):
    from app.assets import asset
    from models.paper_unet import load_paper_unet
    from models.training.paper import export_paper_unet

    size = export_paper_unet(tmp_path / "p.onnx")
    assert size < 100_000
    image = np.random.default_rng(0).random((1, 1, 256, 256), dtype=np.float32)
    mine = load_paper_unet(tmp_path / "p.onnx")(image)
    assert np.allclose(mine, load_paper_unet(asset("paper_unet.onnx"))(image), atol=1e-5)
    assert mine.shape[1] == len(Label)
