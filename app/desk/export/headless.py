"""Exports what was judged of a recording without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.analysis import read_through, with_end
from app.desk.export.write import export
from app.desk.review_file import load_review, origin_of, review_folder, review_path
from app.sources import open_source
from capture.errors import ClipError, SourceUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.export.forms import Form
    from capture.sector import Sector
    from models.segmenter import Segmenter


def export_recording(
    text: str,
    form: Form,
    folder: Path,
    *,
    corrections: Path | None = None,
    load: Callable[[], Segmenter] | None = None,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    on_frame: Callable[[int | None], None] = lambda total: None,
) -> list[Path]:
    """Export a recording.

    Parameters
    ----------
    text : str
        The recording.
    form, folder : Form, Path
        As what, and where to.
    corrections : Path or None
        Where corrections are kept; None is Pleura's own folder.
    load : callable or None
        Loads a network that marks the frames which nobody judged; None leaves them out.
    sector, depth_mm
        Given by hand, as in `analyse`.
    on_frame : callable
        Called with the number of frames, if known, after each frame that the network read.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    CaptureError, ModelError
        One sentence that says what to do.
    """
    with open_source(with_end(text)) as source:
        info = source.info
        if info.live:
            raise SourceUnavailable(f"{info.name} is a live source: record it first.")
        first = next(iter(source), None)
    if first is None:
        raise ClipError(f"{info.name} holds no picture: export it again from its origin.")
    origin = origin_of(info.name, info.frames or 0, first)
    entries = load_review(review_path(corrections or review_folder(), origin))
    study = None
    if load is not None:
        study = read_through(text, load(), sector=sector, depth_mm=depth_mm, on_frame=on_frame)
    return export(form, folder, info.name, entries, study)
