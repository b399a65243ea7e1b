"""Own annotations of real frames as labelled pictures, and A-lines told frame by frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.frames import Labelled
from app.evaluation.report import Table
from app.marking import marked_frames
from models.labels import Label
from models.roc import Auc, auc_by_patient

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from app.evaluation.masks import Judged

NOTE = (
    "Annotated by a non-expert; 'frames with A-lines' are those on which one was drawn. 'Decided' "
    "leaves out frames without any in which an echo that may be one was marked unsure."
)
_TOLD = {
    "A-lines": (Label.A_LINE, False),
    "A-lines, decided": (Label.A_LINE, True),
    "B-lines or confluence": (Label.B_LINE, False),
}
_IN_VIEW = {True: "with", False: "without", None: "undecided"}


def annotated_frames(
    marks: Path, clips: Path, rounds: tuple[int, ...] = (1,)
) -> Iterator[Labelled]:
    """Read annotated frames as labelled crops; a network that looks back sees a still.

    Raises
    ------
    MarksRejected, CaptureError
        As `app.marking.marked_frames`.
    """
    for one in marked_frames(marks, clips, rounds):
        height, width = one.crop.shape
        yield Labelled(
            name=f"{one.file} frame {one.frame}",
            image=one.crop,
            labels=one.labels,
            box=(0, 0, width, height),
            geometry=one.geometry,
            tags={
                "patient": one.patient or one.file,
                "probe": one.geometry.probe,
                "recording": one.file,
                "a_lines": _IN_VIEW[one.a_lines],
            },
        )


def auc_per_frame(judged: Judged, label: Label, *, decided: bool = False) -> Auc:
    """Tell frames on which a class was drawn from others by its predicted area.

    B-lines are counted together with confluence. The interval draws whole patients. With `decided`
    frames in which nobody could tell whether there are A-lines are left out.
    """
    kinds = [Label.B_LINE, Label.CONFLUENCE] if label == Label.B_LINE else [label]
    frames = [
        (each, tags)
        for each, tags in zip(judged.measures, judged.tags, strict=True)
        if not (decided and tags["a_lines"] == _IN_VIEW[None])
    ]
    counts = [each.counts for each, _ in frames]
    return auc_by_patient(
        [float(count[:, kinds].sum()) / max(int(count.sum()), 1) for count in counts],
        [bool(count[kinds].sum() > 0) for count in counts],
        [tags["patient"] for _, tags in frames],
    )


def frame_aucs(
    judged: Mapping[str, Judged],
) -> tuple[Table, dict[str, dict[str, dict[str, float | None]]]]:
    """Make the table and the figures of A-lines and B-lines told frame by frame."""
    rows, figures = [], {}
    for name, each in judged.items():
        found = {
            what: auc_per_frame(each, label, decided=decided)
            for what, (label, decided) in _TOLD.items()
        }
        figures[name] = {what: auc.as_dict() for what, auc in found.items()}
        for what, auc in found.items():
            interval = None if auc.low is None else f"{auc.low:.3f} … {auc.high:.3f}"
            rows.append((
                name, what, auc.value, interval, auc.positives, auc.negatives, auc.patients,
            ))  # fmt: skip
    columns = ("model", "frames with", "AUC", "95 % by patient", "with", "without", "patients")
    return Table("Told frame by frame, by the predicted area", columns, tuple(rows), NOTE), figures


def split(frames: list[Labelled], fold_of: Mapping[str, int], fold: int) -> list[Labelled]:
    """Return the frames of one fold's patients."""
    return [frame for frame in frames if fold_of[frame.tags["patient"]] == fold]


def joined(parts: list[Judged]) -> Judged:
    """Lay what the models of several folds did on their own patients together."""
    whole = type(parts[0])()
    for part in parts:
        whole.measures += part.measures
        whole.tags += part.tags
        for row, worst in part.worst.items():
            kept = sorted([*whole.worst.get(row, []), *worst], key=lambda item: item[0])[::-1]
            whole.worst[row] = kept[: max(len(worst), len(whole.worst.get(row, [])))]
    return whole


def patients_of(frames: list[Labelled]) -> list[str]:
    """Patients of the frames, each once."""
    return list(np.unique([frame.tags["patient"] for frame in frames]))
