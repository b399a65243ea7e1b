"""Rival networks on known encoders, to compare this project's own with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from models.errors import ModelRejected
from models.labels import Label
from models.training.torchvision_shim import make_importable

if TYPE_CHECKING:
    from torch import nn

RIVALS: dict[str, tuple[str, dict[str, Any]]] = {
    "unet-resnet18": ("Unet", {"encoder_name": "resnet18"}),
    "unet-mobilenetv2": ("Unet", {"encoder_name": "mobilenet_v2"}),
    "unet-efficientnet-thin": (
        "Unet",
        {"encoder_name": "tu-efficientnet_lite0", "decoder_channels": (128, 64, 32, 16, 16)},
    ),
    "deeplab-mobilenetv3": ("DeepLabV3Plus", {"encoder_name": "tu-mobilenetv3_small_100"}),
    "fpn-mobilenetv3": ("FPN", {"encoder_name": "tu-mobilenetv3_small_100"}),
    "segformer-b0": ("Segformer", {"encoder_name": "mit_b0"}),
}
"""Architecture and settings of each rival, by the name that `build` takes."""


def build(name: str, classes: int = len(Label), channels: int = 1) -> nn.Module:
    """Make a rival network without trained weights.

    Shape
    -----
    (N, channels, H, W) float, 0…1, H and W multiples of 32 → (N, classes, H, W) logits.

    Raises
    ------
    ModelRejected
        If the name is unknown, or the extra "encoders" is not installed.
    """
    if name not in RIVALS:
        raise ModelRejected(f"There is no network {name!r}; choose one of {', '.join(RIVALS)}.")
    kind, settings = RIVALS[name]
    network = getattr(library(), kind)(
        encoder_weights=None, in_channels=channels, classes=classes, **settings
    )
    return cast("nn.Module", network)


def library() -> Any:
    """Import segmentation-models-pytorch.

    Raises
    ------
    ModelRejected
        If the extra "encoders" is not installed.
    """
    make_importable()
    try:
        import segmentation_models_pytorch
    except ImportError as error:
        raise ModelRejected(
            'The comparison networks are not installed; run: pip install "pleura[encoders]".'
        ) from error
    return segmentation_models_pytorch
