"""Before a first recording: may there be lettering inside the sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.lettering import find_lettering

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from capture.sector import Sector

PICTURES = 6
"""So many pictures are looked at; the last of those given."""

WARNING = (
    "There may be lettering inside the sector, at {} % of the width and {} % of the height of the "
    "picture: what stands there is recorded, so look whether it names anybody."
)


def lettering_warning(pictures: Sequence[NDArray[np.uint8]], sector: Sector) -> str | None:
    """Say where lettering may stand inside the sector; None when nothing looks like it.

    None is no promise: a person has to look all the same.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8
        Of one stream; those of another size than the sector's are passed over.
    sector : Sector
        The sector that is to be recorded.
    """
    width, height = sector.size
    fitting = [each for each in pictures if each.shape == (height, width)][-PICTURES:]
    if not fitting:
        return None
    rows = find_lettering(fitting, sector)
    if not rows:
        return None
    x, y, w, h = rows[0].box
    return WARNING.format(round(100 * (x + w / 2) / width), round(100 * (y + h / 2) / height))
