"""From a checkpoint to a model file with its manifest; nothing is written that does not agree."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from models.errors import ModelRejected
from models.labels import NAMES, Label
from models.manifest import Manifest, Training, save_manifest, sha256_of
from models.preprocess import SIZE
from models.runtime import create_session
from models.training.checkpoint import load_network, spent
from models.training.quantize import check_agreement, quantize

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from models.training.unet import Network

OPSET = 17
TOLERANCE = 1e-4
"""Largest difference between torch and ONNX Runtime, per logit unit of the largest logit."""

LARGEST = 12_000_000
"""Largest model file that is shipped, bytes."""

AGREEMENT = "INT8 against float32 masks, phantom frames, pooled Dice"
"""Key of that figure in a manifest."""

_LOSSES = {
    "cross_entropy": "class-weighted cross-entropy",
    "focal": "class-weighted focal loss",
    "dice": "soft Dice",
    "tversky": "Tversky",
    "centre_line": "centre-line Dice",
    "boundary": "boundary loss",
}

GENERATOR = (
    "augment.phantom; every fourth scene a normal lung under bright haze, "
    "two in five with broad rib shadows"
)

LIMITS = (
    "Learnt from simulated pictures alone; real ones of every scanner differ from them.",
    "Faint B-lines are missed; a bright intercostal window may be called confluence.",
    "Small ribs are missed; liver, spleen and effusion may show false B-lines.",
    "Adults with convex, linear or phased probes; children were not looked at.",
)


def export(
    checkpoint: Path,
    onnx: Path,
    *,
    name: str = "pleura-lung",
    version: str = "0.1.0",
    generator: str = GENERATOR,
    metrics: dict[str, dict[str, float | None]] | None = None,
    pictures: NDArray[np.uint8] | None = None,
) -> Manifest:
    """Write `onnx` and, beside it, the manifest of the same name with ".json".

    Parameters
    ----------
    checkpoint : Path
        `last.safetensors` of a training; its averaged weights are taken.
    onnx : Path
        Model file to write.
    name, version, generator : str
        For the manifest; the last says which pictures it learnt from.
    metrics : dict, optional
        For the manifest; the training's own last check when not given.
    pictures : (n, 256, 256) uint8, optional
        Write the INT8 form: its ranges come from the first half of these, as the network sees
        them, and its masks are compared with the network's own on the second half.

    Raises
    ------
    ModelRejected
        If the checkpoint cannot be used, the file is too large, ONNX Runtime gives another answer
        than torch, or the INT8 form marks other masks; then nothing is written.
    """
    network, head = load_network(checkpoint)
    data = _checked(network)
    training, metrics = _training(head, generator), metrics or _metrics(head)
    if pictures is not None:
        data, agreed = _integers(data, pictures)
        metrics = {**metrics, AGREEMENT: agreed}
        training = training.model_copy(update={"network": f"{training.network}, INT8"})
    card = Manifest(
        name=name,
        version=version,
        sha256=sha256_of(data),
        opset=OPSET,
        training=training,
        metrics=metrics,
        limits=LIMITS,
    )
    partial = onnx.with_name(onnx.name + ".partial")
    partial.write_bytes(data)
    save_manifest(onnx.with_suffix(".json"), card)
    partial.replace(onnx)
    return card


def _checked(network: Network) -> bytes:
    """Trace a network and refuse it when it is too large or runs otherwise than in torch."""
    network = network.to(memory_format=torch.contiguous_format).float()  # type: ignore[call-overload]
    data = trace(network, torch.zeros(1, network.shape.channels, SIZE, SIZE), "logits")
    if len(data) > LARGEST:
        raise ModelRejected(
            f"The model would have {len(data) / 1e6:.1f} MB; at most 12 are allowed."
        )
    difference = parity(network, data)
    if not difference <= TOLERANCE:
        raise ModelRejected(
            f"ONNX Runtime and torch differ by {difference:.1e} (at most {TOLERANCE:.0e} "
            "is allowed); nothing was written."
        )
    return data


def trace(network: nn.Module, example: Tensor, output: str) -> bytes:
    """Return the ONNX file of a network, with fixed shapes, input "image" and one output."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")  # the exporter's own deprecations
        torch.onnx.export(
            network,
            (example,),
            buffer,  # type: ignore[arg-type]  # a stream is taken as well
            input_names=["image"],
            output_names=[output],
            opset_version=OPSET,
            do_constant_folding=True,
            dynamo=False,
        )
    return buffer.getvalue()


@torch.no_grad()
def parity(network: Network, data: bytes, pictures: int = 4) -> float:
    """Return the largest difference between torch and ONNX Runtime over some pictures.

    Sums of float32 differ in proportion to what is summed: a difference is divided by the largest
    logit of its picture where that is over 1.
    """
    session = create_session(data)
    rng = np.random.default_rng(0)
    worst = 0.0
    for k in range(pictures):
        image = rng.random((1, network.shape.channels, SIZE, SIZE), dtype=np.float32) ** (1 + k)
        image[..., : k * 40, :] = 0
        theirs = session.run(None, {"image": image})[0]
        mine = network(torch.from_numpy(image)).numpy()
        largest = max(1.0, float(np.abs(mine).max()))
        worst = max(worst, float(np.abs(mine - theirs).max()) / largest)
    return worst


def _integers(data: bytes, pictures: NDArray[np.uint8]) -> tuple[bytes, dict[str, float | None]]:
    """Return the INT8 form of a model and how well its masks agree with the network's own."""
    half = len(pictures) // 2
    quantized = quantize(data, pictures[:half])
    agreed = check_agreement(data, quantized, pictures[half:])
    return quantized, {NAMES[Label(c)]: v and round(v, 4) for c, v in agreed.items()}


def _training(head: dict[str, Any], generator: str) -> Training:
    recipe, shape = head["recipe"], head["shape"]
    steps, seconds = spent(head)
    widths = ",".join(str(w) for w in shape["widths"])
    return Training(
        steps=steps,
        frames=head.get("frames", 0),
        seed=recipe["seed"],
        batch=recipe["batch"],
        minutes=round(seconds / 60, 1),
        losses=_losses(recipe),
        recipe=(
            f"AdamW, rate {recipe['rate']:g}, decay {recipe['decay']:g}, cosine; weights averaged "
            f"({recipe['average']:g}); first {recipe['early_share']:.0%} on "
            f"{recipe['early_size']} px; variations: augment.transforms, full"
        ),
        generator=generator,
        preset="clinical",
        network=(
            shape["network"]
            if shape.get("network", "unet") != "unet"
            else f"pixel-unshuffle U-Net {widths}, {shape['norm']} normalisation"
        ),
    )


def _losses(recipe: dict[str, Any]) -> str:
    """Name the losses; weights from before they could be chosen had the first two."""
    named = recipe.get("loss", {"cross_entropy": 1.0, "dice": 1.0})
    return " + ".join(
        ("" if factor == 1 else f"{factor:g} × ") + _LOSSES[name] for name, factor in named.items()
    )


def _metrics(head: dict[str, Any]) -> dict[str, dict[str, float | None]]:
    checks = {NAMES[Label(int(k))]: v for k, v in head.get("dice", {}).items()}
    return {"held-out phantom frames, pooled Dice": checks} if checks else {}
