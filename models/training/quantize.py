"""Makes the INT8 and the float16 form of a network, and tells how well masks of two forms agree.

Of the INT8 form convolutions and fully connected layers become integers, but for those of the
attention, which cost the masks most and gain least; the normalisations between them stay as they
are. The float16 form halves the file; ONNX Runtime computes it in float32 on a processor.
"""

from __future__ import annotations

import contextlib
import logging
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
from onnxruntime import quantization as ort
from onnxruntime.transformers.float16 import convert_float_to_float16

from models.labels import CLASSES
from models.metrics import confusion, dice
from models.preprocess import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

_RARE = 200
"""A class with fewer pixels than this in all pictures is not judged."""


class _Pictures(ort.CalibrationDataReader):  # type: ignore[misc]  # untyped
    """Feeds pictures to the calibration, one at a time."""

    def __init__(self, pictures: NDArray[np.uint8]) -> None:
        self._left = iter(pictures)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        """Return the next input, None after the last."""
        picture = next(self._left, None)
        return None if picture is None else {"image": scale(picture)}


def quantize(data: bytes, pictures: NDArray[np.uint8]) -> bytes:
    """Make the INT8 form of a model: QDQ, weights per channel, ranges from `pictures`.

    Parameters
    ----------
    data : bytes
        The ONNX file, float32.
    pictures : (n, 256, 256) or (n, 256, 256, frames) uint8
        What the network will see, as it comes out of the preprocessing; some 100.

    Returns
    -------
    bytes
        The ONNX file, about a quarter as large.
    """
    with (
        tempfile.TemporaryDirectory(prefix="pleura-int8-") as name,
        warnings.catch_warnings(),
        _without_advice(),
    ):
        warnings.simplefilter("ignore")
        plain, ready, done = (Path(name) / f"{k}.onnx" for k in ("plain", "ready", "done"))
        plain.write_bytes(data)
        ort.shape_inference.quant_pre_process(plain, ready, skip_symbolic_shape=True)
        ort.quantize_static(
            ready,
            done,
            _Pictures(pictures),
            quant_format=ort.QuantFormat.QDQ,
            per_channel=True,
            activation_type=ort.QuantType.QUInt8,
            weight_type=ort.QuantType.QInt8,
            reduce_range=True,  # 7 bits: without VNNI, AVX2 adds pairs of products in 16 bits
            op_types_to_quantize=["Conv", "Gemm"],
            nodes_to_exclude=_of_attention(ready),
            calibrate_method=ort.CalibrationMethod.MinMax,
            extra_options={"CalibMovingAverage": True},
        )
        return _without_notes(done.read_bytes())


def _of_attention(ready: Path) -> list[str]:
    """Names of the nodes inside attention, which stay float32."""
    return [node.name for node in onnx.load(ready).graph.node if "/attn/" in node.name]


def halve(data: bytes) -> bytes:
    """Make the float16 form of a model; it still takes and gives float32."""
    with warnings.catch_warnings(), _without_advice():
        warnings.simplefilter("ignore")  # weights too small for float16 are set to its smallest
        model = convert_float_to_float16(onnx.load_from_string(data), keep_io_types=True)
    _sort(model.graph)
    return _without_notes(model.SerializeToString())


def agreement(mine: NDArray[np.uint8], theirs: NDArray[np.uint8]) -> dict[int, float | None]:
    """Compare the masks of two forms.

    Parameters
    ----------
    mine, theirs : (n, H, W) uint8
        Likeliest classes.

    Returns
    -------
    dict
        Pooled Dice of each class; None where neither form marks it often enough to tell.
    """
    total = confusion(mine, theirs)
    shares = dice(total)
    often = {c for c in CLASSES if total[c].sum() + total[:, c].sum() >= _RARE}
    return {int(c): float(shares[c]) if c in often else None for c in CLASSES}


def _sort(graph: onnx.GraphProto) -> None:
    """Put each node behind those that it needs; the conversion puts its own at the end."""
    known = {"", *(port.name for port in graph.input), *(each.name for each in graph.initializer)}
    left, ordered = list(graph.node), list[onnx.NodeProto]()
    while left:
        ready = [node for node in left if known.issuperset(node.input)] or left
        ordered += ready
        known.update(name for node in ready for name in node.output)
        left = [node for node in left if not known.issuperset(node.output)]
    del graph.node[:]
    graph.node.extend(ordered)


@contextlib.contextmanager
def _without_advice() -> Iterator[None]:
    """Keep the quantizer's advice, given on the root logger, from the person."""
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def _without_notes(data: bytes) -> bytes:
    """Return the model without its notes on who made it, so that equal weights are equal bytes."""
    model = onnx.load_from_string(data)
    del model.metadata_props[:]
    model.producer_name = model.producer_version = model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
    return bytes(model.SerializeToString())
