"""The network that tells lung from everything else, as it is shipped; one for the whole program."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from app.assets import asset
from models.errors import ModelError
from models.trust.recognise import load_recogniser

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.trust.recognise import Recogniser

SHIPPED_RECOGNISER = "lung-or-not.onnx"


@cache
def shipped_recogniser() -> Recogniser:
    """Load it once; where its file is missing or altered, one that cannot tell takes its place.

    Then every number carries the warning that nobody checked whether lung is in view.
    """
    try:
        return load_recogniser(asset(SHIPPED_RECOGNISER))
    except (FileNotFoundError, ModelError):
        return cannot_tell


def cannot_tell(crop: NDArray[np.uint8], geometry: Geometry) -> float:
    """Answer not a number, whatever is shown."""
    return math.nan
