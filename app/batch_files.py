"""The files of one analysed recording: numbers, table, picture, overlay and masks."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2

from app.appraise import Appraiser
from app.batch import analyse
from app.clip_picture import draw_recording
from app.entries import model_entry, sector_entry
from app.examine import Examiner
from app.masks import MaskFile
from app.outputs import Outputs
from app.overlay import OverlayFile
from app.schema import Analysis, SourceEntry
from app.sectors import SectorKeeper
from app.table import write_table
from app.version import VERSION
from capture.errors import CaptureError, RecordingError, SourceUnavailable
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.batch import Reading, Sink
    from app.result import Result
    from capture.frame import SourceInfo
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to do with each source.

    Parameters
    ----------
    overlay, masks : bool
        Write these files too.
    every : int
        Report each N-th frame.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector, given by hand.
    """

    overlay: bool = False
    masks: bool = False
    every: int = 1
    sector: Sector | None = None
    depth_mm: float | None = None


def analyse_to_files(
    source: FrameSource,
    segmenter: Segmenter,
    folder: Path,
    stem: str,
    wishes: Wishes,
    on_frame: Callable[[], None] | None = None,
) -> Analysis:
    """Analyse an open recording; write `<stem>.json`, `.csv`, `.picture.png` and what is wished.

    The files appear together, when all of them are whole; on any error nothing appears.

    Raises
    ------
    CaptureError
        When the source cannot be read or the results cannot be written.
    """
    info = source.info
    if info.live:
        raise SourceUnavailable(
            f"{info.name} is a live source without an end: watch it with `pleura live`."
        )
    try:
        with Outputs(folder, stem) as outputs:
            json_path, table_path = outputs.begin(".json"), outputs.begin(".csv")
            with ExitStack() as stack:
                sinks = _open_sinks(stack, outputs, info, segmenter, wishes)
                reading = analyse(
                    source,
                    segmenter,
                    every=wishes.every,
                    sector=wishes.sector,
                    depth_mm=wishes.depth_mm,
                    sinks=sinks,
                    on_frame=on_frame,
                )
            _draw(outputs, source, segmenter, reading)
            analysis = _analysis_of(info, segmenter, reading, wishes, outputs.companions)
            write_table(table_path, analysis.frames)
            text = analysis.model_dump_json(by_alias=True, indent=1)
            json_path.write_text(text + "\n", encoding="utf-8")
            outputs.publish()
    except OSError as error:
        raise RecordingError(
            f"The results of {info.name} could not be written ({error.strerror}): free some space "
            "or choose another folder with -o."
        ) from error
    return analysis


def _open_sinks(
    stack: ExitStack, outputs: Outputs, info: SourceInfo, segmenter: Segmenter, wishes: Wishes
) -> list[Sink]:
    sinks: list[Sink] = []
    if wishes.masks:
        sinks.append(stack.enter_context(MaskFile(outputs.begin(".masks.npz"), info.size)).write)
    if wishes.overlay:
        still = info.frames == 1 and info.fps is None
        path = outputs.begin(".overlay.png" if still else ".overlay.mp4")
        model = f"{segmenter.manifest.name} {segmenter.manifest.version}"
        sinks.append(stack.enter_context(OverlayFile(path, info, wishes.every, model)).write)
    return sinks


def _analysis_of(
    info: SourceInfo,
    segmenter: Segmenter,
    reading: Reading,
    wishes: Wishes,
    files: tuple[str, ...],
) -> Analysis:
    return Analysis(
        pleura=VERSION,
        source=SourceEntry(
            name=info.name,
            width=info.size[0],
            height=info.size[1],
            fps=info.fps,
            frames=reading.decoded,
            incomplete=reading.incomplete,
        ),
        model=model_entry(segmenter.manifest),
        every=wishes.every,
        sector=sector_entry(reading.sector, reading.scale_note),
        files=files,
        frames=reading.frames,
        summary=reading.summary,
    )


def _draw(outputs: Outputs, source: FrameSource, segmenter: Segmenter, reading: Reading) -> None:
    """Draw the recording's picture; its worst moment is read and examined once more."""
    peak = None if reading.cine is None else reading.cine.window.worst
    index = reading.frames[0].index if peak is None else peak.index
    worst = _examine_again(source, segmenter, reading.sector, index)
    model = f"{segmenter.manifest.name} {segmenter.manifest.version}"
    picture = draw_recording(worst, reading.cine, reading.watch, reading.summary, model)
    whole, packed = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    if not whole:
        raise RecordingError("The picture of the recording could not be made.")
    outputs.begin(".picture.png").write_bytes(packed.tobytes())


def _examine_again(
    source: FrameSource, segmenter: Segmenter, sector: Sector | None, index: int
) -> Result | None:
    """Examine one frame alone; None where it cannot be had again."""
    if not isinstance(source, Seekable) or sector is None:
        return None
    examiner = Examiner(segmenter, SectorKeeper(source.info, sector), appraiser=Appraiser())
    try:
        source.seek(index)
        frame = next(iter(source), None)
    except CaptureError:
        return None
    return None if frame is None else examiner(frame)
