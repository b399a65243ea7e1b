"""Lets libraries that insist on torchvision work beside a CPU build of torch."""

from __future__ import annotations

import importlib
import sys

import torch

_KEPT: list[torch.library.Library] = []
_SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"


def make_importable() -> bool:
    """Import torchvision; where its compiled part does not fit this torch, go without that part.

    The wheel of torchvision on the general package index is built for CUDA. Beside a CPU torch its
    import fails with "operator torchvision::nms does not exist", and with it torchmetrics, timm and
    segmentation-models-pytorch, none of which calls that operator here. Declaring the two missing
    names lets the import pass; calling them still fails. On a healthy install, or without
    torchvision, this does nothing. Call it before those libraries are imported.

    Returns
    -------
    bool
        True when the names had to be declared.
    """
    try:
        importlib.import_module("torchvision")
    except ImportError:
        return False
    except RuntimeError as error:
        if "torchvision::" not in str(error):
            raise
    else:
        return False
    for name in [n for n in sys.modules if n == "torchvision" or n.startswith("torchvision.")]:
        del sys.modules[name]
    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    for operator in ("nms", "qnms"):
        library.define(operator + _SCHEMA)  # type: ignore[no-untyped-call]
    _KEPT.append(library)  # its names vanish with it
    importlib.import_module("torchvision")
    return True
