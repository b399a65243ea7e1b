"""The network: a U-Net on 2×2 pixel blocks, so that one thread reads 30 frames a second."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal, get_args

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from models.labels import Label

Norm = Literal["batch", "instance", "mixed", "grouped"]
HEADS = ("readable", "b_beams")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a network is made of; it travels with the weights.

    Parameters
    ----------
    widths : tuple of int
        Channels of each level, full to coarsest resolution.
    norm : str
        "batch"; "instance" (each picture by its own statistics: follows a scanner that was never
        seen); "mixed" (instance in the shallow levels, batch below); "grouped" (instance in the
        shallow levels, groups of channels below: also by the picture's own statistics, but how
        strong one channel is against another, which tells confluence, is kept).
    instance_levels : int
        With "mixed" and "grouped": how many shallow levels, on the way down and up, take instance
        normalisation.
    classes : int
        Channels of the output.
    channels : int
        Frames of the input: 1, or 3 (now and two earlier ones).
    heads : tuple of str
        Further outputs: "readable" (per pixel: the beam reaches it), "b_beams" (per column: it
        holds a B-line or confluence). They help the training; an exported model has none.
    network : str
        "unet" (this one), "paper", "paper-half" or a name of `models.training.rivals`; for all but
        the first, widths and norm are their own.
    form : str
        How its pictures are laid out, "square" or "beams"; see `models.preprocess`.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    widths: tuple[int, ...] = (32, 48, 96, 160, 224)
    norm: Norm = "grouped"
    instance_levels: int = 2
    classes: int = len(Label)
    channels: int = 1
    heads: tuple[str, ...] = ()
    network: str = "unet"
    form: Literal["square", "beams"] = "square"

    def __post_init__(self) -> None:
        unknown = sorted(set(self.heads) - set(HEADS))
        if unknown:
            raise ValueError(f"expected heads out of {', '.join(HEADS)}, got {unknown}")
        if self.heads and self.network != "unet":
            raise ValueError(f"the network {self.network} has no further heads")

    def as_dict(self) -> dict[str, object]:
        """Plain values for a checkpoint's head."""
        return asdict(self)


class Network(nn.Module):
    """A network that knows its shape; called, it gives the logits of the classes."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape

    def outputs(self, x: Tensor) -> dict[str, Tensor]:
        """Logits of the classes under "labels", and each further head's under its name."""
        return {"labels": self(x)}


class UNet(Network):
    """Pixel-unshuffle, U-Net, pixel-shuffle.

    Shape
    -----
    (N, shape.channels, H, W) float, 0…1, H and W multiples of 2 ** len(widths) →
    (N, classes, H, W) logits.
    """

    def __init__(self, shape: Shape | None = None) -> None:
        super().__init__(shape or Shape())
        widths = self.shape.widths
        levels = range(len(widths))
        norms = [_kind(self.shape, k) for k in levels]
        self.down = nn.ModuleList(
            _Block(widths[k - 1] if k else 4 * self.shape.channels, widths[k], norms[k])
            for k in levels
        )
        self.up = nn.ModuleList(
            _Block(widths[k] + widths[k + 1], widths[k], norms[k]) for k in levels[:-1]
        )
        self.head = nn.Conv2d(widths[0], 4 * self.shape.classes, 1)
        if self.shape.heads:
            self.heads = nn.ModuleDict(
                {name: _further(name, widths[0]) for name in self.shape.heads}
            )

    def forward(self, x: Tensor) -> Tensor:
        """Logits of every class for every pixel."""
        logits: Tensor = fn.pixel_shuffle(self.head(self._features(x)), 2)
        return logits

    def outputs(self, x: Tensor) -> dict[str, Tensor]:
        """Logits of the classes and of the further heads: (N, H, W) or (N, W) each."""
        features = self._features(x)
        found = {"labels": fn.pixel_shuffle(self.head(features), 2)}
        if "readable" in self.shape.heads:
            found["readable"] = fn.pixel_shuffle(self.heads["readable"](features), 2)[:, 0]
        if "b_beams" in self.shape.heads:
            beams = torch.cat([features.mean(2), features.amax(2)], 1)
            found["b_beams"] = self.heads["b_beams"](beams).transpose(1, 2).flatten(1)
        return found

    def _features(self, x: Tensor) -> Tensor:
        x = fn.pixel_unshuffle(x, 2)
        skips: list[Tensor] = []
        for k, block in enumerate(self.down):
            x = block(x if k == 0 else fn.max_pool2d(x, 2))
            skips.append(x)
        for k in reversed(range(len(self.up))):
            x = fn.interpolate(x, scale_factor=2.0, mode="nearest")
            x = self.up[k](torch.cat([x, skips[k]], 1))
        return x


class _Block(nn.Module):
    """Two 3×3 convolutions, each normalised and rectified."""

    def __init__(self, inside: int, outside: int, norm: str) -> None:
        super().__init__()
        self.a = nn.Conv2d(inside, outside, 3, padding=1, bias=False)
        self.norm_a = _norm(outside, norm)
        self.b = nn.Conv2d(outside, outside, 3, padding=1, bias=False)
        self.norm_b = _norm(outside, norm)

    def forward(self, x: Tensor) -> Tensor:
        x = fn.relu(self.norm_a(self.a(x)), inplace=True)
        return fn.relu(self.norm_b(self.b(x)), inplace=True)


class InstanceNorm(nn.Module):
    """Each channel of each picture by its own mean and variance, with a learnt scale and shift.

    In training every picture goes through the batch kernel by itself, because that kernel keeps the
    channels-last order: a step costs what it costs with batch normalisation, and 1.6 times less
    than with torch's own instance normalisation.

    Shape
    -----
    (N, C, H, W) → (N, C, H, W).
    """

    def __init__(self, channels: int, eps: float = 1e-5) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        """Normalise."""
        weight, bias = self.weight, self.bias
        if not self.training:
            return fn.instance_norm(x, None, None, weight, bias, eps=self.eps)
        return torch.cat(
            [
                fn.batch_norm(p, None, None, weight, bias, True, 0.0, self.eps)
                for p in torch.split(x, 1)
            ]
        )


def norm_named(name: str) -> Norm:
    """Return the normalisation of that name; ValueError with the choices if there is none."""
    for norm in get_args(Norm):
        if norm == name:
            found: Norm = norm
            return found
    raise ValueError(f"The normalisation must be one of {', '.join(get_args(Norm))}, not {name!r}.")


def _further(name: str, width: int) -> nn.Module:
    return nn.Conv2d(width, 4, 1) if name == "readable" else nn.Conv1d(2 * width, 2, 3, padding=1)


def _kind(shape: Shape, level: int) -> str:
    if shape.norm in ("batch", "instance"):
        return shape.norm
    deep = "batch" if shape.norm == "mixed" else "group"
    return "instance" if level < shape.instance_levels else deep


def _norm(channels: int, kind: str) -> nn.Module:
    if kind == "instance":
        return InstanceNorm(channels)
    return nn.GroupNorm(channels // 16, channels) if kind == "group" else nn.BatchNorm2d(channels)
