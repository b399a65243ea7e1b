"""Makes the graph of the paper's network, with its weights left out; see `models.paper_unet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import onnx
import torch
from onnx import TensorProto
from torch import Tensor, nn
from torch.nn import functional as fn

from models.labels import Label
from models.paper_unet import WIDTHS, weight_shapes
from models.preprocess import SIZE
from models.training.export import OPSET, trace

if TYPE_CHECKING:
    from pathlib import Path


class PaperUNet(nn.Module):
    """U-Net with batch normalisation, leaky rectifiers and bilinear up-sampling.

    Shape
    -----
    (N, channels, H, W) float, H and W multiples of 16 → (N, 6, H, W) probabilities.

    Parameters
    ----------
    widths : tuple of int
        Filters of each level and of the bridge.
    channels : int
        Of the input.
    dropout : float
        Share of each convolution's output that is set to 0 in training; the paper's is .2.
    """

    def __init__(
        self, widths: tuple[int, ...] = WIDTHS, channels: int = 1, dropout: float = 0.0
    ) -> None:
        super().__init__()
        low, high = widths[:-1], widths[1:]
        self.down = nn.ModuleList(
            _block(i, o, dropout) for i, o in zip((channels, *low), widths, strict=True)
        )
        self.up = nn.ModuleList(_block(a + b, a, dropout) for a, b in zip(low, high, strict=True))
        self.head = nn.Conv2d(widths[0], len(Label), 1)

    def forward(self, x: Tensor) -> Tensor:
        """Probabilities of every class for every pixel."""
        return torch.softmax(self.logits(x), 1)

    def logits(self, x: Tensor) -> Tensor:
        """Logits of every class for every pixel."""
        skips: list[Tensor] = []
        for k, block in enumerate(self.down):
            x = block(x if k == 0 else fn.max_pool2d(x, 2))
            skips.append(x)
        for k in reversed(range(len(self.up))):
            x = fn.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
            x = self.up[k](torch.cat([x, skips[k]], 1))
        found: Tensor = self.head(x)
        return found


def export_paper_unet(path: Path) -> int:
    """Write the graph without weights.

    The data of every initializer of a convolution is left out; its name, type and shape stay,
    marked as kept elsewhere. The values are given when the graph is loaded
    (`SessionOptions.add_external_initializers`), so that the runtime treats them as constants and
    packs them: as fast as with the weights in the file, measured.

    Returns
    -------
    int
        Size of the file, bytes.
    """
    image = torch.zeros(1, 1, SIZE, SIZE)
    model = onnx.load_from_string(trace(PaperUNet().eval(), image, "probabilities"))
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    wanted = iter(weight_shapes())
    for node in model.graph.node:
        if node.op_type != "Conv":
            continue
        for position, old in enumerate(node.input[1:], start=1):
            name, shape = next(wanted)
            _empty(tensors[old], name, shape)
            node.input[position] = name
    model.producer_name, model.doc_string = "pleura", f"opset {OPSET}, weights left out"
    data: bytes = model.SerializeToString()
    path.write_bytes(data)
    return len(data)


def _empty(tensor: TensorProto, name: str, shape: tuple[int, ...]) -> None:
    if tuple(tensor.dims) != shape or tensor.data_type != TensorProto.FLOAT:
        raise ValueError(f"expected {name} of {shape} float32, got {tuple(tensor.dims)}")
    tensor.name = name
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="drawn-at-load")


def _block(inside: int, outside: int, dropout: float) -> nn.Sequential:
    layers: list[nn.Module] = []
    for channels in (inside, outside):
        layers += [nn.Conv2d(channels, outside, 3, padding=1), nn.BatchNorm2d(outside)]
        layers.append(nn.LeakyReLU(0.1))
        if dropout:
            layers.append(nn.Dropout(dropout))
    return nn.Sequential(*layers)
