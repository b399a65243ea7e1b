"""One run of `pleura adapt`: what is learnt from, fold by fold."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, NoReturn, Self

import numpy as np
from rich.progress import track

from app.adaptation.frames import RealFrame, annotated, unlabelled
from app.adaptation.keep import keep
from app.adaptation.pseudo import pseudo_labels
from app.adaptation.record import claim, hash_of, hash_of_sizes
from app.adaptation.verdict import Verdict
from app.cli.train import in_words, progress
from app.evaluation.clip_index import read_folds, read_index
from augment.dataset import ShardSamples
from models.errors import ModelError
from models.labels import IGNORE, Label
from models.training.bias import shift
from models.training.blend import blend
from models.training.check import guess, probabilities
from models.training.checkpoint import load_network
from models.training.mixture import Mixture, Source
from models.training.recipe import Recipe
from models.training.train import INTERRUPTED, LAST, fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.adaptation.record import MadeWith
    from app.evaluation.clip_index import ClipEntry
    from models.preprocess import Form

BLEND = "blend.safetensors"
"""File in the folder of each fold: its weights, blended and shifted."""

_FORM: Form = "square"
_SHARES = {"simulated": 0.4, "marks": 0.4, "pseudo": 0.2}


class AdaptationStopped(ModelError):
    """The learning of a fold came to no end; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Run:
    """What all folds share; `made_with` is noted in the folder of each."""

    marked: tuple[RealFrame, ...]
    others: tuple[RealFrame, ...]
    folds: dict[str, int]
    start: Path
    simulated: Path
    out: Path
    steps: int
    share: float
    rate: float
    offsets: Mapping[Label, float]
    made_with: MadeWith = field(default_factory=dict)
    after: Path | None = None

    @classmethod
    def open(
        cls,
        clips: Path,
        marks: Path,
        folds: Path,
        start: Path,
        simulated: Path,
        out: Path,
        steps: int,
        each: int,
        share: float,
        rate: float,
        offsets: Mapping[Label, float],
        after: Path | None = None,
    ) -> Self:
        """Read the recordings; errors are one sentence each."""
        entries = read_index(clips, clips / "index.csv")
        known = read_folds(folds)
        with in_words(out):
            out.mkdir(parents=True, exist_ok=True)
            told = ",".join(f"{label.name.lower()}={offsets[label]:g}" for label in sorted(offsets))
            made_with: MadeWith = {
                "steps": steps, "each": each, "share": share, "rate": rate, "offset": told,
                **_files(entries, marks, folds, start, simulated), **_earlier(after),
            }  # fmt: skip
        few = unlabelled(entries, marks, each, _FORM)
        marked = track(annotated(marks, clips, entries, _FORM), "Reading annotated frames")
        others = track(few, "Reading unlabelled frames", total=each * len(entries))
        frames = tuple(marked), tuple(others)
        return cls(
            *frames, known, start, simulated, out, steps, share, rate, offsets, made_with, after
        )

    def cross_validate(self, way: str) -> Verdict:
        """Adapt without each fold in turn and test with it; every frame is tested once."""
        verdict = Verdict()
        for fold in sorted(set(self.folds.values())):
            network, _ = load_network(self.start if way == "none" else self.adapt(way, fold))
            mark = partial(guess, network=network)
            verdict.add_annotated(self._of(self.marked, fold), mark, _FORM)
            verdict.add_recordings(self._of(self.others, fold), mark, _FORM)
        return verdict

    def begun(self, way: str, fold: int | None) -> Path:
        """Weights that the learning without a fold, or of all, begins with.

        Raises
        ------
        AdaptationStopped
            If the earlier round was not made this way, or not for this fold.
        """
        if self.after is None:
            return self.start
        name = f"{way}-{'all' if fold is None else fold}"
        path = self.after / name / BLEND
        if not path.exists():
            raise AdaptationStopped(
                f"{self.after.name} holds no {name}: adapt into it that way first, "
                "or leave out --after."
            )
        return path

    def adapt(self, way: str, fold: int | None) -> Path:
        """Adapt to the patients outside a fold, or to all; returns the blended weights.

        What is there already stays, and what was begun goes on.

        Raises
        ------
        MadeOtherwise
            If what is there was made with other flags.
        AdaptationStopped
            If the learning came to no end.
        """
        folder = self.out / f"{way}-{'all' if fold is None else fold}"
        mixed, start = folder / BLEND, self.begun(way, fold)
        with in_words(self.out):
            claim(folder, self.made_with)
        if mixed.exists():
            return mixed
        with in_words(folder), progress() as report:
            outcome = fit(
                Mixture(self._sources(way, fold, folder)),
                folder,
                self._recipe(fold),
                start=start,
                resume=(folder / LAST).exists(),
                report=report,
            )
        if outcome.stopped:
            _give_up(folder.name, outcome.stopped)
        whole = folder / "whole.safetensors"
        blend(start, folder / LAST, whole, self.share)
        shift(whole, whole, self.offsets)
        whole.replace(mixed)  # at once, so that a kill leaves no blend without its offsets
        return mixed

    def _sources(self, way: str, fold: int | None, folder: Path) -> list[Source]:
        sources = [Source(ShardSamples(self.simulated), _SHARES["simulated"])]
        if way in ("marks", "both"):
            seen = self._seen(self.marked, fold)
            # What a whole recording shows says nothing of a frame that somebody looked at.
            told = [f.labels for f in seen if f.labels is not None]
            keep(folder / "marks", [replace(f, b_lines=None) for f in seen], told)
            sources.append(Source(ShardSamples(folder / "marks"), _SHARES["marks"]))
        if way in ("pseudo", "both"):
            seen = self._seen(self.others, fold)
            network, _ = load_network(self.begun(way, fold))
            told = [pseudo_labels(probabilities(f.image, network), f.b_lines) for f in seen]
            keep(folder / "pseudo", [replace(f, b_lines=None) for f in seen], told)
            sources.append(Source(ShardSamples(folder / "pseudo"), _SHARES["pseudo"]))
        if way == "weak":
            seen = [f for f in self._seen(self.others, fold) if f.b_lines is not None]
            keep(folder / "weak", seen, [np.full_like(f.image, IGNORE) for f in seen])
            sources.append(Source(ShardSamples(folder / "weak"), _SHARES["pseudo"]))
        return sources

    def _recipe(self, fold: int | None) -> Recipe:
        return Recipe(
            steps=self.steps,
            rate=self.rate,
            early_share=0.0,
            average=0.99,
            warm_up=30,
            seed=fold or 0,
        )

    def _of(self, frames: tuple[RealFrame, ...], fold: int) -> list[RealFrame]:
        return [f for f in frames if self.folds.get(f.patient) == fold]

    def _seen(self, frames: tuple[RealFrame, ...], fold: int | None) -> list[RealFrame]:
        """Frames that may be learnt from: a patient in no fold is never tested, nor learnt from."""
        known = [f for f in frames if f.patient in self.folds]
        return [f for f in known if fold is None or self.folds[f.patient] != fold]


def _files(
    entries: Sequence[ClipEntry], marks: Path, folds: Path, start: Path, simulated: Path
) -> dict[str, str]:
    """Hash all that is learnt from; a missing file is told of where it is needed."""
    recordings = "\n".join(sorted(f"{e.path.name} {e.patient} {e.b_lines}" for e in entries))
    return {
        "recordings": hashlib.sha256(recordings.encode()).hexdigest()[:16],
        "start": hash_of([start] if start.is_file() else []),
        "simulated": hash_of_sizes(simulated.glob("shard-*.npz")),
        "marks": hash_of([marks] if marks.is_file() else marks.glob("*.json")),
        "folds": hash_of([folds]),
    }


def _earlier(after: Path | None) -> dict[str, str]:
    """Hash the weights of an earlier round; nothing without one."""
    if after is None:
        return {}
    found = sorted(after.glob(f"*/{BLEND}"))
    told = [f"{path.parent.name} {hash_of([path])}\n" for path in found]
    return {"after": hashlib.sha256("".join(told).encode()).hexdigest()[:16]}


def _give_up(name: str, why: str) -> NoReturn:
    if why == INTERRUPTED:
        raise KeyboardInterrupt
    raise AdaptationStopped(
        f"Learning {name} stopped because {why}; choose a lower --rate and another --out."
    )
