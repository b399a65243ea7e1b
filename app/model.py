"""The model that runs: the shipped one, or one from a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import cv2

from app.assets import asset
from app.hang import watched_session
from app.provider_choice import fastest
from app.trusted import admit
from models.errors import ModelRejected
from models.segmenter import load_segmenter

if TYPE_CHECKING:
    from pathlib import Path

    from models.segmenter import Segmenter

SHIPPED = "lung.onnx"


def load_model(path: Path | None = None, *, threads: int = 1) -> Segmenter:
    """Load a model and make it ready to run, where it runs fastest on this computer.

    OpenCV works on one thread from then on: waiting for others it keeps the cores busy.

    Parameters
    ----------
    path : Path or None
        An ONNX file with its manifest (same name, .json) beside it, which somebody has added with
        `pleura model add`; None takes the shipped one.
    threads : int
        Threads that the network may use.

    Raises
    ------
    ModelError
        If the file or its manifest is missing, altered, unusable or not trusted; the text says
        what to do.
    """
    cv2.setNumThreads(1)
    load = partial(
        load_segmenter,
        threads=threads,
        providers=fastest(threads),
        session_factory=watched_session,
    )
    if path is not None:
        return load(path, admit=admit)
    try:
        return load(asset(SHIPPED))
    except FileNotFoundError as error:
        raise ModelRejected(str(error)) from error
