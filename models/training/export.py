"""From a checkpoint to a model file with its manifest; nothing is written that does not agree."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING

import numpy as np
import torch

from models.errors import ModelRejected
from models.labels import NAMES, Label
from models.manifest import VARIANT, Input, Manifest, save_manifest, sha256_of
from models.preprocess import SIZE
from models.runtime import create_session
from models.training.account import Account, checks_of, limits_of, training_of
from models.training.checkpoint import load_network
from models.training.variants import LARGEST, choose, make_variants

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import Tensor, nn

    from models.manifest import Figures
    from models.training.unet import Network
    from models.training.variants import Precision, Trial, Variant

OPSET = 20
TOLERANCE = 1e-4
"""Largest difference between torch and ONNX Runtime, per logit unit of the largest logit."""

AGREEMENT = "masks against those of float32, phantom frames, pooled Dice"
"""Key of that figure in a manifest, for any other form."""


def export(
    checkpoint: Path,
    onnx: Path,
    *,
    name: str = "pleura-lung",
    version: str = "0.1.0",
    account: Account | None = None,
    metrics: dict[str, Figures] | None = None,
    trial: Trial | None = None,
    precision: Precision | None = None,
    slow_is_fine: bool = False,
    report: Callable[[Sequence[Variant]], None] | None = None,
) -> Manifest:
    """Write `onnx` and, beside it, the manifest of the same name with ".json".

    Parameters
    ----------
    checkpoint, onnx : Path
        `last.safetensors` of a training, whose averaged weights are taken; model file to write.
    name, version, account, metrics : str, str, Account, dict
        For the manifest; as metrics the training's own last check when not given.
    trial, precision : Trial, str
        Judge float32 and this form and write this one, or judge all and write the quickest of those
        that are kept; without a trial float32 is written, and its speed is not looked at.
    slow_is_fine, report : bool, callable
        Do not refuse a slow model; is given the forms, also those that are refused.

    Raises
    ------
    ModelRejected
        If the checkpoint cannot be used, ONNX Runtime gives another answer than torch, or the form
        is too large, too slow or marks other masks; then nothing is written.
    """
    network, head = load_network(checkpoint)
    data, card = _checked(network), input_of(network)
    figures = dict(metrics if metrics is not None else checks_of(head))
    chosen: Precision = "float32"
    if trial is None:
        _check_size(data)
    else:
        variants = make_variants(data, card, trial, precision)
        if report is not None:
            report(variants)
        best = choose(variants, precision, slow_is_fine=slow_is_fine)
        data, chosen = best.data, best.name
        figures |= _figures(variants, best)
    account = account or Account()
    made = Manifest(
        name=name,
        version=version,
        sha256=sha256_of(data),
        input=card,
        opset=OPSET,
        training=training_of(head, account, chosen),
        metrics=figures,
        limits=limits_of(account),
    )
    _write(onnx, data, made)
    return made


def input_of(network: Network) -> Input:
    """Tell what a network takes; of three frames, the times of the two earlier ones are usual."""
    return Input.model_validate({"form": network.shape.form, "channels": network.shape.channels})


def _check_size(data: bytes) -> None:
    if len(data) > LARGEST:
        raise ModelRejected(
            f"The model would have {len(data) / 1e6:.1f} MB; at most 12 are allowed."
        )


def _write(onnx: Path, data: bytes, card: Manifest) -> None:
    partial = onnx.with_name(onnx.name + ".partial")
    partial.write_bytes(data)
    save_manifest(onnx.with_suffix(".json"), card)
    partial.replace(onnx)


def _figures(variants: tuple[Variant, ...], best: Variant) -> dict[str, Figures]:
    """Figures of all forms, and how well the chosen one's masks agree."""
    found = {VARIANT + each.name: each.as_dict() for each in variants}
    if best.name != "float32":
        found[AGREEMENT] = {
            NAMES[Label(c)]: None if v is None else round(v, 4) for c, v in best.agreed.items()
        }
    return found


def _checked(network: Network) -> bytes:
    """Trace a network and refuse it when it runs otherwise than in torch."""
    network = network.to(memory_format=torch.contiguous_format).float()  # type: ignore[call-overload]
    data = trace(network, torch.zeros(1, network.shape.channels, SIZE, SIZE), "logits")
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
