"""Runs the paper's network on weights drawn at load: the yardstick for speed, of no other use.

Howell et al., Ultrasonics 140 (2024) 107251: a U-Net of 32, 64, 128, 256 filters and a bridge of
512 on 256 × 256 pixels. How fast it runs does not depend on its weights: the file has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.errors import ModelFailed, ModelRejected
from models.labels import Label
from models.preprocess import SIZE
from models.runtime import create_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

WIDTHS = (32, 64, 128, 256, 512)
"""Filters of the four levels and of the bridge; 7.86 million parameters in all."""

LARGEST = 100_000
"""Largest file of a graph without weights, bytes."""


def load_paper_unet(
    path: Path, threads: int = 1, seed: int = 0
) -> Callable[[NDArray[np.float32]], NDArray[np.float32]]:
    """Load the graph and draw its weights.

    Parameters
    ----------
    path : Path
        `assets/paper_unet.onnx`.
    threads : int
        Threads of one run.
    seed : int
        Of the weights.

    Returns
    -------
    callable
        (1, 1, 256, 256) float32 → (1, 6, 256, 256) float32 probabilities; it raises ModelFailed
        if the runtime fails.

    Raises
    ------
    ModelRejected
        If the file is missing or is not this graph.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ModelRejected(f"{path.name} is too large for a graph without weights.")
        graph = path.read_bytes()
    except OSError as error:
        raise ModelRejected(
            f"The comparison network {path.name} is missing; install the program again."
        ) from error
    session = create_session(graph, threads=threads, initializers=draw_weights(seed))
    (port,) = session.get_inputs()

    def predict(image: NDArray[np.float32]) -> NDArray[np.float32]:
        try:
            return session.run(None, {port.name: image})[0]
        except Exception as error:  # the runtime raises its own and plain exceptions alike
            raise ModelFailed("The comparison network failed; skip it with this run.") from error

    predict(np.zeros((1, 1, SIZE, SIZE), np.float32))
    return predict


def weight_shapes() -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield name and shape of each initializer, in the order in which the convolutions run."""
    convolutions: list[tuple[int, int, int]] = []
    inside = 1
    for width in WIDTHS:
        convolutions += [(inside, width, 3), (width, width, 3)]
        inside = width
    for width in reversed(WIDTHS[:-1]):
        convolutions += [(inside + width, width, 3), (width, width, 3)]
        inside = width
    convolutions.append((inside, len(Label), 1))
    for k, (into, out, side) in enumerate(convolutions):
        yield f"conv{k:02d}.weight", (out, into, side, side)
        yield f"conv{k:02d}.bias", (out,)


def draw_weights(seed: int) -> dict[str, NDArray[np.float32]]:
    """Draw all weights, each layer such that its output keeps the scale of its input."""
    rng = np.random.default_rng(seed)
    weights: dict[str, NDArray[np.float32]] = {}
    for name, shape in weight_shapes():
        if len(shape) == 1:
            weights[name] = np.zeros(shape, np.float32)
        else:
            scale = np.float32(np.sqrt(2 / np.prod(shape[1:])))
            weights[name] = scale * rng.standard_normal(shape, dtype=np.float32)
    return weights
