"""Every network that the same training can train: this project's own, the paper's, the rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from models.paper_unet import WIDTHS
from models.training import encoders
from models.training.far_sight import FarSight
from models.training.unet import Network, Shape, UNet

if TYPE_CHECKING:
    from torch import Tensor, nn

HALF = tuple(width // 2 for width in WIDTHS)
"""The paper's U-Net at half width, as good as the whole in a reproduction: the yardstick."""

NAMES = ("unet", "far-sight", "paper", "paper-half", *encoders.RIVALS)


class Rival(Network):
    """Another network in the place of this project's own.

    Shape
    -----
    (N, shape.channels, H, W) float, 0…1, H and W multiples of 32 → (N, classes, H, W) logits.
    """

    def __init__(self, shape: Shape, inner: nn.Module) -> None:
        super().__init__(shape)
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        """Logits of every class for every pixel."""
        run = getattr(self.inner, "logits", self.inner)
        logits: Tensor = run(x)
        return logits


def build(name: str, channels: int = 1) -> Network:
    """Make the network of a name with its usual settings; see `NAMES`.

    Raises
    ------
    ModelRejected
        If the name is unknown, or the extra "encoders" is missing and needed.
    """
    return make(Shape(network=name, channels=channels))


def make(shape: Shape) -> Network:
    """Make the network of a shape, with weights drawn from torch's random numbers.

    Raises
    ------
    ModelRejected
        As `build`.
    """
    from models.training.paper import PaperUNet

    if shape.network == "unet":
        return UNet(shape)
    if shape.network == "far-sight":
        return FarSight(shape)
    if shape.network in ("paper", "paper-half"):
        widths = HALF if shape.network == "paper-half" else WIDTHS
        return Rival(shape, PaperUNet(widths, shape.channels, dropout=0.2))
    return Rival(shape, encoders.build(shape.network, shape.classes, shape.channels))


def parameters(network: nn.Module) -> int:
    """Count the weights that a prediction uses: those of further heads are left out."""
    return sum(w.numel() for name, w in network.named_parameters() if not name.startswith("heads."))


def begin_with(network: Network, weights: dict[str, Tensor]) -> None:
    """Load weights of a network of the same kind, with fewer heads or frames if need be.

    A head that the weights do not know begins anew; weights for one frame are spread over the
    frames of the input, so that a still gives the same answer as before.

    Raises
    ------
    RuntimeError
        If they do not fit otherwise.
    """
    wanted = network.state_dict()
    weights = {name: w for name, w in weights.items() if name in wanted}
    first = "down.0.a.weight"
    if first in weights and first in wanted:
        old, new = weights[first], wanted[first]
        times = new.shape[1] // max(1, old.shape[1])
        if times > 1:
            weights[first] = torch.cat([old / times] * times, 1)
    fresh = {name: w for name, w in wanted.items() if name.startswith("heads.")}
    network.load_state_dict(fresh | weights)
