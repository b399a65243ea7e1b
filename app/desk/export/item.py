"""One frame to export: its labels or marks, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desk.drawn import full_labels
from app.desk.notebook import Status
from app.desk.tracing import trace
from app.examine import geometry_of
from app.masks import place

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from app.desk.analysis import Study
    from app.desk.examined import Examined
    from app.desk.notebook import Judged
    from capture.sector import Sector
    from models.marks import FrameMarks

BY_NETWORK = "by the network"


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """A frame with masks.

    Parameters
    ----------
    file : str
        Name of the recording.
    frame : int
        Number in it, from 0.
    by : str
        "corrected by a person", "accepted by a person" or "by the network".
    sector : Sector
        Where the ultrasound lies in the picture.
    marks : FrameMarks
        On the grid of beams.
    network : (h, w) uint8 or None
        The network's own labels over the sector's box, where these count as they are.
    score : float or None
        BLAS 0…1 of the network as it was shown; None where none was.
    """

    file: str
    frame: int
    by: str
    sector: Sector
    marks: FrameMarks
    network: NDArray[np.uint8] | None
    score: float | None

    @property
    def name(self) -> str:
        """What its files are called: recording without its ending, and number of the frame."""
        return f"{stem_of(self.file)}-{self.frame:06d}"

    def labels(self) -> NDArray[np.uint8]:
        """Labels at the picture's size, (H, W) uint8, 255 where unsure."""
        covering = self.network
        if covering is None:
            covering = full_labels(self.marks, geometry_of(self.sector))
        return place(covering, self.sector.box, self.sector.size)


def stem_of(file: str) -> str:
    """Name of a recording without its ending."""
    stem, dot, ending = file.rpartition(".")
    return stem if dot and stem and len(ending) <= 5 else file


def items_of(file: str, entries: Iterable[Judged], study: Study | None = None) -> list[Item]:
    """Gather what is to be exported.

    Parameters
    ----------
    file : str
        Name of the recording.
    entries : iterable of Judged
        What a person said; rejected frames are left out.
    study : Study or None
        With it also the frames that nobody judged, as the network marked them.

    Returns
    -------
    list of Item
        By frame.
    """
    found: dict[int, Item] = {}
    judged = set()
    for entry in entries:
        judged.add(entry.frame)
        if entry.status is not Status.REJECTED:
            found[entry.frame] = _judged(file, entry)
    if study is not None:
        for at, examined in study.frames.items():
            item = None if at in judged else _networks(file, examined)
            if item is not None:
                found[at] = item
    return [found[at] for at in sorted(found)]


def _judged(file: str, entry: Judged) -> Item:
    """Take the marks of a correction, and the very labels of the network where it was accepted."""
    accepted = entry.status is Status.ACCEPTED and entry.network is not None
    network = entry.network.labels() if accepted and entry.network is not None else None
    marks = entry.marks.model_copy(update={"file": file})
    return Item(file, entry.frame, entry.status.by, entry.sector, marks, network, entry.score)


def _networks(file: str, examined: Examined) -> Item | None:
    labels, geometry = examined.labels(), examined.geometry
    if labels is None or geometry is None or examined.sector is None:
        return None
    marks = trace(labels, geometry, file, examined.index)
    score = examined.score.value
    return Item(file, examined.index, BY_NETWORK, examined.sector, marks, labels, score)
