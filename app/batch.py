"""A recording as a whole: every frame once, in order, no threads, the same result each time."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.entries import frame_entry, model_entry, sector_entry, summary_of
from app.examine import Examiner, is_timed
from app.masks import MaskFile
from app.outputs import Outputs
from app.overlay import OverlayFile
from app.schema import Analysis, FrameEntry, SourceEntry
from app.sector_file import fit_sector
from app.sectors import SectorKeeper
from app.table import write_table
from app.version import VERSION
from capture.errors import CaptureError, ClipError, RecordingError, SourceUnavailable
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.result import Result
    from capture.frame import Frame, SourceInfo
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

    Sink = Callable[[Result], None]


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a source through gave.

    Parameters
    ----------
    frames : tuple of FrameEntry
        The reported frames.
    decoded : int
        All frames that could be decoded.
    sector : Sector or None
        The last one in use.
    incomplete : str or None
        What was wrong with the recording, such as "incomplete: 48 of 60 frames".
    scale_note : str or None
        Where sources of the pixel size disagree, which one counts.
    """

    frames: tuple[FrameEntry, ...]
    decoded: int
    sector: Sector | None
    incomplete: str | None
    scale_note: str | None = None


def analyse(
    source: FrameSource,
    segmenter: Segmenter,
    *,
    every: int = 1,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    sinks: Sequence[Sink] = (),
    on_frame: Callable[[], None] | None = None,
) -> Reading:
    """Read an open recording through and examine each N-th frame.

    A recording that breaks off keeps what could be decoded.

    Parameters
    ----------
    source : FrameSource
        Opened; it is not closed here.
    segmenter : Segmenter
        The network.
    every : int
        Report each N-th frame; those between are still seen by whatever looks back in time.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector, given by hand.
    sinks : sequence of callables
        Each is given each result.
    on_frame : callable or None
        Called after each decoded frame.

    Raises
    ------
    CaptureError
        When not one frame could be had, or the given sector does not fit the picture.
    """
    if sector is not None:
        sector = fit_sector(sector, source.info.size)
    keeper = SectorKeeper(source.info, sector, depth_mm=depth_mm)
    if isinstance(source, Seekable):
        keeper.find_in(source)
    examiner = Examiner(segmenter, keeper, timed=is_timed(source.info))
    reported, broken = list[FrameEntry](), list[str]()
    decoded, used = 0, sector
    for frame in _until_it_breaks(source, broken):
        if decoded % every:
            examiner.note(frame)
        else:
            result = examiner(frame)
            used = result.sector or used
            reported.append(frame_entry(result))
            for sink in sinks:
                sink(result)
        decoded += 1
        if on_frame is not None:
            on_frame()
    if decoded == 0:
        raise ClipError(f"{source.info.name} holds no picture: export it again from its origin.")
    wrong = [*getattr(source, "warnings", ()), *broken]
    return Reading(tuple(reported), decoded, used, "; ".join(wrong) or None, keeper.scale_note)


def analyse_to_files(
    source: FrameSource,
    segmenter: Segmenter,
    folder: Path,
    stem: str,
    wishes: Wishes,
    on_frame: Callable[[], None] | None = None,
) -> Analysis:
    """Analyse an open recording and write `<stem>.json`, `<stem>.csv` and what else is wished.

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


def _until_it_breaks(source: FrameSource, broken: list[str]) -> Iterator[Frame]:
    """Yield the frames; an error after the first one ends them and is noted in `broken`."""
    some = False
    try:
        for frame in source:
            some = True
            yield frame
    except CaptureError as error:
        if not some:
            raise
        broken.append(str(error))


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
        summary=summary_of(reading.frames),
    )
