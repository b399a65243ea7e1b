"""Weights on disk: safetensors with a JSON head; no pickle is ever written or read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from models.errors import ModelRejected
from models.training.rivals import make
from models.training.unet import Shape

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from models.training.unet import Network

FORMAT = "pleura-checkpoint-1"


def save(path: Path, parts: dict[str, dict[str, Tensor]], head: dict[str, Any]) -> None:
    """Write tensors under "part/name" and a head; a crash leaves the old file whole."""
    tensors = {
        f"{part}/{name}": value.detach().contiguous()
        for part, values in parts.items()
        for name, value in values.items()
    }
    partial = path.with_name(path.name + ".partial")
    save_file(tensors, partial, metadata={"format": FORMAT, "head": json.dumps(head)})
    partial.replace(path)


def load(path: Path) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]]:
    """Read what `save` wrote.

    Raises
    ------
    ModelRejected
        If the file is missing, damaged or something else.
    """
    parts: dict[str, dict[str, Tensor]] = {}
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            if metadata.get("format") != FORMAT:
                raise ModelRejected(f"{path.name} is no checkpoint of this program.")
            head = json.loads(metadata["head"])
            for key in file.keys():
                part, _, name = key.partition("/")
                parts.setdefault(part, {})[name] = file.get_tensor(key)
    except (OSError, SafetensorError, KeyError, json.JSONDecodeError) as error:
        raise ModelRejected(
            f"{path.name} is no readable checkpoint; give a .safetensors file that training wrote."
        ) from error
    return parts, head


def load_network(path: Path) -> tuple[Network, dict[str, Any]]:
    """Load the averaged network of a checkpoint, ready to run, and the checkpoint's head."""
    parts, head = load(path)
    try:
        network = make(shape_of(head))
        network.load_state_dict(parts["ema"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise ModelRejected(f"{path.name} does not fit the network that it names.") from error
    return network.eval(), head


def shape_of(head: dict[str, Any]) -> Shape:
    """Tell which network a checkpoint's head names."""
    values = head["shape"]
    lists = {name: tuple(v) for name, v in values.items() if isinstance(v, list)}
    return Shape(**{**values, **lists})


def spent(head: dict[str, Any]) -> tuple[int, float]:
    """Add up steps and seconds of a checkpoint and of what it began from."""
    steps, seconds = head.get("earlier", (0, 0.0))
    return int(head["step"]) + int(steps), float(head["seconds"]) + float(seconds)


def save_weights(path: Path, out: Path) -> None:
    """Keep only the averaged weights of a checkpoint, an eighth of it, to train on from later.

    They are kept as float16, which moves them by 2 ** -12 of themselves at most; they are float32
    again in the network that is begun with them.
    """
    parts, head = load(path)
    half = {name: w.half() if w.is_floating_point() else w for name, w in parts["ema"].items()}
    save(out, {"ema": half}, head)
