"""How well a network does on real frames of patients that it has not seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from models.evaluate import MaskTable, tabulate
from models.labels import Label
from models.measures import Measures, measure
from models.postprocess import clean
from models.preprocess import lay_over_crop
from models.ray_rules import keep_rules
from models.roc import Auc, auc_by_patient

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from app.adaptation.frames import RealFrame
    from models.preprocess import Form

    Guess = Callable[[list[NDArray[np.uint8]]], NDArray[np.uint8]]

_BATCH = 16


@dataclass
class Verdict:
    """Collects what networks say of frames, each frame by one network; then makes the figures."""

    measures: list[Measures] = field(default_factory=list)
    a_line_area: list[float] = field(default_factory=list)
    a_line_true: list[bool] = field(default_factory=list)
    a_line_patient: list[str] = field(default_factory=list)
    areas: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    recordings: dict[str, tuple[str, bool]] = field(default_factory=dict)

    def add_annotated(self, frames: Sequence[RealFrame], guess: Guess, form: Form) -> None:
        """Take in annotated frames."""
        for frame, found in zip(frames, labels_of(frames, guess, form), strict=True):
            if frame.labels is None:
                continue
            truth = lay_over_crop(frame.labels, frame.geometry, form)
            self.measures.append(measure(truth, found))
            self.a_line_area.append(float((found == Label.A_LINE).mean()))
            self.a_line_true.append(bool((frame.labels == Label.A_LINE).any()))
            self.a_line_patient.append(frame.patient)

    def add_recordings(self, frames: Sequence[RealFrame], guess: Guess, form: Form) -> None:
        """Take in frames of recordings of which it is known whether they show B-lines."""
        for frame, found in zip(frames, labels_of(frames, guess, form), strict=True):
            if frame.b_lines is None:
                continue
            b = float((found == Label.B_LINE).mean())
            merged = b + float((found == Label.CONFLUENCE).mean())
            self.areas.setdefault(frame.file, []).append((merged, b))
            self.recordings[frame.file] = frame.patient, frame.b_lines

    def table(self) -> MaskTable:
        """Dice and its relatives over the annotated frames."""
        return tabulate(self.measures)

    def a_lines(self) -> Auc:
        """AUC of the area of A-lines against whether the frame has one."""
        return auc_by_patient(self.a_line_area, self.a_line_true, self.a_line_patient)

    def b_lines(self) -> tuple[Auc, Auc]:
        """AUC per recording of the mean area of B-lines and confluence, and of B-lines alone."""
        names = list(self.areas)
        truth = [self.recordings[name][1] for name in names]
        patients = [self.recordings[name][0] for name in names]
        means = np.array([np.mean(self.areas[name], axis=0) for name in names]).reshape(-1, 2)
        merged, alone = (auc_by_patient(list(column), truth, patients) for column in means.T)
        return merged, alone


def labels_of(frames: Sequence[RealFrame], guess: Guess, form: Form) -> list[NDArray[np.uint8]]:
    """Mark frames as in use: rules and tidying applied, laid over the crop, (256, 256) uint8."""
    found: list[NDArray[np.uint8]] = []
    for start in range(0, len(frames), _BATCH):
        some = frames[start : start + _BATCH]
        for frame, labels in zip(some, guess([f.image for f in some]), strict=True):
            found.append(clean(keep_rules(labels, frame.geometry, form)))
    return found
