"""Small real ONNX files for tests, with manifests that fit or do not fit them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from models.geometry import Geometry
from models.look import Look
from models.manifest import Manifest, save_manifest, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

SIDE = 256
LIMIT = 100


def look(image: np.ndarray | None = None) -> Look:
    """A look at one picture, by default one of many greys."""
    if image is None:
        image = np.random.default_rng(0).integers(0, 256, (120, 90), dtype=np.uint8)
    return Look((image,), (0,), (0.0,), Geometry(size=image.shape, kind="columns"))


def linear_model(
    *,
    classes: int = 6,
    channels: int = 1,
    weights: np.ndarray | None = None,
    bias: np.ndarray | None = None,
    side: int = SIDE,
    outputs: int = 1,
    opset: int = 17,
    domain: str = "",
    kind: int = TensorProto.FLOAT,
) -> onnx.ModelProto:
    """Logits are a linear function of each pixel: a 1 × 1 convolution."""
    if weights is None:
        weights = np.arange(classes, dtype=np.float32).reshape(classes, 1, 1, 1)
        weights = np.repeat(weights, channels, 1) / channels
    if bias is None:
        bias = -0.5 * np.arange(classes, dtype=np.float32) ** 2 / classes
    nodes = [helper.make_node("Conv", ["image", "w", "b"], ["logits"], domain=domain)]
    ports = [helper.make_tensor_value_info("logits", kind, [1, classes, side, side])]
    if outputs == 2:
        nodes.append(helper.make_node("Relu", ["logits"], ["second"]))
        ports.append(helper.make_tensor_value_info("second", kind, [1, classes, side, side]))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", kind, [1, channels, side, side])],
        ports,
        [
            numpy_helper.from_array(weights.astype(np.float32), "w"),
            numpy_helper.from_array(bias.astype(np.float32), "b"),
        ],
    )
    domains = [helper.make_opsetid("", opset)]
    if domain:
        domains.append(helper.make_opsetid(domain, 1))
    return helper.make_model(graph, opset_imports=domains, ir_version=8)


def write_model(folder: Path, model: onnx.ModelProto | bytes, **card: Any) -> Path:
    """Write a model and its manifest; `card` replaces fields of the manifest."""
    data = model if isinstance(model, bytes) else model.SerializeToString()
    path = folder / "tiny.onnx"
    path.write_bytes(data)
    fields = {"name": "tiny", "version": "1", "sha256": sha256_of(data)} | card
    save_manifest(path.with_suffix(".json"), Manifest(**fields))
    return path
