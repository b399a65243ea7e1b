"""One run of a comparison: arm by arm, each kept when it is done, so that it may be stopped."""

from __future__ import annotations

import copy
import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.progress import track

from app.adaptation.record import claim, hash_of
from app.comparison.frames import annotated, simulated, unlabelled
from app.comparison.judge import figures_of
from app.comparison.kept import kept
from app.comparison.table import OWN, Line
from augment.dataset import ShardSamples
from augment.sampling import EARLIER
from augment.shards import Plan, make_shards
from augment.training_scenes import VALIDATION_SEED
from models.errors import ModelError
from models.training.checkpoint import load_network, spent
from models.training.rivals import parameters
from models.training.train import INTERRUPTED, LAST, fit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from app.cli.recipe_file import RecipeFile
    from app.cli.training_plan import Show
    from app.comparison.frames import JudgedFrame
    from app.comparison.plan import Arm, ComparisonFile
    from augment.phantom.scene import Preset
    from models.preprocess import Form

LINES = "arms.jsonl"
"""A line for each finished training, in the order in which they were done."""
PRESETS: tuple[Preset, ...] = ("training-phantom", "clinical")


class ComparisonStopped(ModelError):
    """A training came to no end; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Judges:
    """The frames that all arms are judged by."""

    simulated: list[JudgedFrame]
    annotated: list[JudgedFrame]
    unlabelled: list[JudgedFrame]

    @classmethod
    def read(cls, plan: ComparisonFile, clips: Path | None, marks: Path, out: Path) -> Judges:
        """Paint simulated frames and read real ones; without recordings there are none.

        All are kept under `out`, pictures of the recordings included.
        """
        forms = forms_of(plan)
        back = any(plan.training(arm, 0).shape.channels > 1 for arm in plan.arms)
        end = "-".join([*forms, *(["earlier"] if back else [])]) + ".npz"
        painted = kept(
            out / f"judge-simulated-{plan.held}-{end}", lambda: simulated(PRESETS, plan.held, forms)
        )
        if clips is None:
            return cls(painted, [], [])
        files = marks.glob("*.json") if marks.is_dir() else [marks]
        told = hash_of([clips / "index.csv", *files])
        marked = kept(
            out / f"judge-annotated-{told}-{end}",
            lambda: track(
                annotated(marks, clips, forms, back=back), "Reading annotated frames", total=None
            ),
        )
        others = kept(
            out / f"judge-recordings-{plan.each}-{told}-{end}",
            lambda: track(
                unlabelled(clips, marks, plan.each, forms, back=back),
                "Reading recordings",
                total=None,
            ),
        )
        return cls(painted, marked, others)


def forms_of(plan: ComparisonFile) -> list[Form]:
    """Forms that an arm reads, each once."""
    return sorted({plan.training(arm, 0).shape.form for arm in plan.arms})


def finished(out: Path) -> list[Line]:
    """Read what is done; a line that a kill cut off is left out."""
    path = out / LINES
    lines = []
    for text in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            lines.append(Line(**json.loads(text)))
        except (ValueError, TypeError):
            continue
    return lines


def learn(plan: ComparisonFile, out: Path, workers: int, show: Show) -> dict[Form, ShardSamples]:
    """Make what all arms learn from, of the same scenes in each form; what is there stays."""
    scenes = -(-plan.frames // 2)
    if plan.first_seed + scenes > VALIDATION_SEED:
        raise ValueError(f"{scenes} scenes from seed {plan.first_seed} on reach those held out")
    shapes = [plan.training(arm, 0).shape for arm in plan.arms]
    found: dict[Form, ShardSamples] = {}
    for form in forms_of(plan):
        mine = [shape for shape in shapes if shape.form == form]
        back = any(shape.channels > 1 for shape in mine)
        lit = any("readable" in shape.heads for shape in mine)
        # The folder's name tells what is in it, so that other arms find nothing that lacks a part.
        parts = [form, *(["earlier"] if back else []), *(["readable"] if lit else [])]
        folder = out / "samples" / "-".join([*parts, str(plan.frames), str(plan.first_seed)])
        with show(form) as report:
            made = Plan(
                scenes, plan.first_seed, form=form, earlier=EARLIER if back else (), readable=lit
            )
            make_shards(folder, made, workers=workers, report=report)
        found[form] = ShardSamples(folder, "beams" if form == "beams" else "full")
    return found


def go(
    plan: ComparisonFile,
    samples: dict[Form, ShardSamples],
    judges: Judges,
    out: Path,
    progress: AbstractContextManager[Any],
) -> Iterator[list[Line]]:
    """Train and judge what is not done yet; gives all lines after each.

    Raises
    ------
    MadeOtherwise
        If an arm was made with another budget or recipe.
    ComparisonStopped
        If a training came to no end.
    """
    done = finished(out)
    yield done
    with progress as report:
        for seed in range(plan.seeds):
            for arm in plan.arms:
                training = plan.training(arm, seed)
                folder = out / f"{arm.name}-{seed}"
                claim(folder, _made_with(plan, training))
                if any(line.arm == arm.name and line.seed == seed for line in done):
                    continue
                chosen = _as_read(samples[training.shape.form], training)
                outcome = fit(
                    chosen,
                    folder,
                    training.recipe,
                    shape=training.shape,
                    resume=(folder / LAST).exists(),
                    report=report,
                )
                if outcome.stopped == INTERRUPTED:
                    raise KeyboardInterrupt
                if outcome.stopped:
                    raise ComparisonStopped(
                        f"{folder.name} stopped because {outcome.stopped}; leave it out by --only."
                    )
                lines = list(_judged(plan, arm, seed, folder / LAST, judges))
                with (out / LINES).open("a", encoding="utf-8") as file:
                    file.writelines(json.dumps(asdict(line)) + "\n" for line in lines)
                done = [*done, *lines]
                yield done


def _judged(
    plan: ComparisonFile, arm: Arm, seed: int, path: Path, judges: Judges
) -> Iterator[Line]:
    network, head = load_network(path)
    steps, seconds = spent(head)
    frames = judges.simulated, judges.annotated, judges.unlabelled
    for own in (False, True) if arm.own_statistics else (False,):
        figures = figures_of(network, *frames, plan.size, own_statistics=own)
        yield Line(
            arm=arm.name + (OWN if own else ""),
            group=arm.group,
            seed=seed,
            steps=steps,
            seconds_per_step=round(seconds / max(steps, 1), 4),
            parameters=parameters(network),
            figures=figures,
        )


def _as_read(samples: ShardSamples, training: RecipeFile) -> ShardSamples:
    """Leave out the earlier pictures and the maps that an arm does not learn from."""
    mine, channels = copy.copy(samples), training.shape.channels
    if mine.images.ndim == 4 and channels == 1:
        mine.images = np.ascontiguousarray(mine.images[..., -1])
    mine.extras = {k: v for k, v in samples.extras.items() if k in training.shape.heads}
    return mine


def _made_with(plan: ComparisonFile, training: RecipeFile) -> dict[str, float | str]:
    told = training.model_dump(mode="json", include={"shape", "recipe"})
    for name in ("steps", "minutes", "early_size", "early_share"):  # told by flags of their own
        del told["recipe"][name]
    recipe = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]
    scenes = f"{plan.frames} from seed {plan.first_seed}"
    return {"steps": plan.steps, "size": plan.size, "frames": scenes, "recipe": recipe}
