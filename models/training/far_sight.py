"""A network that sees the whole picture at once, with a fine path for thin lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from models.training.encoders import library
from models.training.unet import InstanceNorm, Network, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVELS = (32, 64, 160, 256)
"""Channels of the encoder at a quarter, an eighth, a sixteenth and a thirty-second."""
WIDE, MIDDLE, FINE = 128, 48, 16


class FarSight(Network):
    """Segformer's lightest encoder, all levels summed at a quarter, then a fine path at a half.

    Whether a bright band is the pleural line, a fascia or an A-line is told by what lies far above
    and below it, which convolutions see late and attention sees at once. The plain Segformer
    answers on a grid of a quarter, too coarse for a pleural line three pixels thick, so 2 x 2
    blocks of the picture itself join before the answer, as in `UNet`. Every normalisation uses the
    picture's own statistics.

    Shape
    -----
    (N, shape.channels, H, W) float, 0…1, H and W multiples of 32 → (N, classes, H, W) logits.

    Source: Xie et al., SegFormer, NeurIPS 2021 (encoder "mit_b0" of segmentation-models-pytorch).

    Raises
    ------
    ModelRejected
        If the extra "encoders" is not installed.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        self.encoder = library().encoders.get_encoder(
            "mit_b0", in_channels=shape.channels, depth=5, weights=None
        )
        self.level = nn.ModuleList(nn.Conv2d(width, WIDE, 1) for width in LEVELS)
        self.norm = nn.GroupNorm(WIDE // 16, WIDE)
        self.middle = _Part(WIDE, MIDDLE, group=True)
        self.fine = _Part(4 * shape.channels, FINE, group=False)
        self.join = _Part(MIDDLE + FINE, MIDDLE, group=False)
        self.head = nn.Conv2d(MIDDLE, 4 * shape.classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits of every class for every pixel."""
        levels = [f for f in cast("Sequence[Tensor]", self.encoder(x))[1:] if f.shape[1]]
        size = levels[0].shape[2:]
        wide = sum(
            fn.interpolate(put(f), size=size, mode="bilinear", align_corners=False) if k else put(f)
            for k, (put, f) in enumerate(zip(self.level, levels, strict=True))
        )
        middle = self.middle(fn.relu(self.norm(wide)))
        middle = fn.interpolate(middle, scale_factor=2.0, mode="bilinear", align_corners=False)
        fine = self.fine(fn.pixel_unshuffle(x, 2))
        return fn.pixel_shuffle(self.head(self.join(torch.cat([middle, fine], 1))), 2)


class _Part(nn.Module):
    """A 3×3 convolution, normalised and rectified."""

    def __init__(self, inside: int, outside: int, *, group: bool) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inside, outside, 3, padding=1, bias=False)
        self.norm = nn.GroupNorm(outside // 16, outside) if group else InstanceNorm(outside)

    def forward(self, x: Tensor) -> Tensor:
        return fn.relu(self.norm(self.conv(x)))
