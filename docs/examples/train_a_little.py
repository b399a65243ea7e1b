"""A training run, from simulated frames to a model file. Needs the extra `train`.

Run: python docs/examples/train_a_little.py FOLDER STEPS. With 3 steps it takes seconds and learns
nothing; it shows the way. `pleura train` does the same with recipes, and goes on after a kill.
"""

import sys
from pathlib import Path

from augment.dataset import ShardSamples
from augment.shards import Plan, make_shards
from augment.training_scenes import VALIDATION_SEED
from models.training.export import export
from models.training.recipe import Recipe
from models.training.train import LAST, fit
from models.training.unet import Shape


def main(words: list[str]) -> None:
    """Make samples, train, and write the model with its manifest."""
    folder, steps = words if len(words) == 2 else ("runs/a-little", "3")
    folder, steps = Path(folder), int(steps)
    make_shards(folder / "train", Plan(scenes=4, preset="teaching"), workers=1)
    held = Plan(scenes=2, first_seed=VALIDATION_SEED, preset="teaching")
    make_shards(folder / "held", held, workers=1)
    outcome = fit(
        ShardSamples(folder / "train"),
        folder,
        Recipe(steps=steps, batch=2),
        shape=Shape(widths=(8, 8, 16)),
        held=ShardSamples(folder / "held", "none"),
    )
    print(f"{outcome.steps} steps, loss {outcome.loss:.2f}")
    card = export(folder / LAST, folder / "a-little.onnx", name="a-little")
    print(f"{card.name} {card.version}: add it with  pleura model add {folder / 'a-little.onnx'}")


if __name__ == "__main__":  # each worker is a fresh interpreter
    main(sys.argv[1:])
