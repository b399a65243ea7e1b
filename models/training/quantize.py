"""Makes the INT8 form of a network, and refuses it when its masks differ from the network's own.

Only convolutions become integers; the normalisations between them stay as they are.
"""

from __future__ import annotations

import contextlib
import logging
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnxruntime import quantization as ort

from models.errors import ModelRejected
from models.labels import CLASSES
from models.metrics import confusion, dice
from models.preprocess import scale
from models.runtime import create_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

LEAST_AGREEMENT = 0.95
"""Least pooled Dice of each class between the masks of the two forms."""

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
    pictures : (n, 256, 256) uint8
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
            op_types_to_quantize=["Conv"],
            calibrate_method=ort.CalibrationMethod.MinMax,
            extra_options={"CalibMovingAverage": True},
        )
        return _without_notes(done.read_bytes())


def check_agreement(
    data: bytes, quantized: bytes, pictures: NDArray[np.uint8]
) -> dict[int, float | None]:
    """Compare the masks of the two forms.

    Parameters
    ----------
    data, quantized : bytes
        The ONNX files.
    pictures : (n, 256, 256) uint8
        Others than those of the calibration.

    Returns
    -------
    dict
        Pooled Dice of each class; None where neither form marks it often enough to tell.

    Raises
    ------
    ModelRejected
        If a class agrees less than `LEAST_AGREEMENT`.
    """
    sessions = [create_session(form) for form in (data, quantized)]
    total = np.zeros((len(CLASSES) + 1, len(CLASSES) + 1), np.int64)
    for picture in pictures:
        image = scale(picture)
        mine, theirs = (s.run(None, {"image": image})[0][0].argmax(0) for s in sessions)
        total += confusion(mine.astype(np.uint8), theirs.astype(np.uint8))
    shares = dice(total)
    often = {c for c in CLASSES if total[c].sum() + total[:, c].sum() >= _RARE}
    found = {int(c): float(shares[c]) if c in often else None for c in CLASSES}
    bad = [c.name.lower() for c in CLASSES if (v := found[c]) is not None and v < LEAST_AGREEMENT]
    if bad:
        raise ModelRejected(
            f"The INT8 form marks {', '.join(bad)} differently; export with --float32."
        )
    return found


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
