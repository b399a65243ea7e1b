"""What a manifest says of a training: from its checkpoint and from what the person states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.labels import NAMES, Label
from models.manifest import Training
from models.training.checkpoint import spent

if TYPE_CHECKING:
    from models.manifest import Figures

_LOSSES = {
    "cross_entropy": "class-weighted cross-entropy",
    "focal": "class-weighted focal loss",
    "dice": "soft Dice",
    "tversky": "Tversky",
    "centre_line": "centre-line Dice",
    "boundary": "boundary loss",
}


@dataclass(frozen=True, slots=True)
class Account:
    """What a checkpoint does not know of itself.

    Parameters
    ----------
    generator : str
        Which simulated pictures it learnt from.
    preset : str
        Of their scenes.
    real_frames, real_patients : int or None
        Annotated real frames that it learnt from, and their patients; 0 for none, None if nobody
        states it.
    limits : tuple of str
        What is known not to work.
    commands : tuple of str
        How it is made again.
    """

    generator: str = "augment.phantom"
    preset: str = "mixed"
    real_frames: int | None = None
    real_patients: int | None = None
    limits: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if bool(self.real_frames) != bool(self.real_patients):
            raise ValueError("Real frames come with the number of their patients, and only so.")


def limits_of(account: Account) -> tuple[str, ...]:
    """State what follows from the pictures it learnt from, then the limits that were found."""
    if account.real_frames:
        first = (
            f"Learnt from simulated pictures and {account.real_frames} real frames of "
            f"{account.real_patients} patients, which no expert marked: other scanners, probes "
            "and patients differ from them."
        )
    elif account.real_frames == 0:
        first = "Learnt without any annotated real picture; real ones differ from simulated ones."
    else:
        first = "Learnt from simulated pictures; real ones of every scanner differ from them."
    return (first, *account.limits)


def training_of(head: dict[str, Any], account: Account, precision: str = "float32") -> Training:
    """Describe the training of a checkpoint with this head."""
    recipe, shape = head["recipe"], head["shape"]
    steps, seconds = spent(head)
    widths = ",".join(str(w) for w in shape["widths"])
    network = shape.get("network", "unet")
    if network == "unet":
        network = f"pixel-unshuffle U-Net {widths}, {shape['norm']} normalisation"
    elif network == "far-sight":
        network = "far-sight: Segformer's lightest encoder (mit_b0), a fine path at half resolution"
    kind = {"float32": "", "float16": ", float16", "int8": ", INT8"}[precision]
    variations = "beams" if shape.get("form") == "beams" else "full"
    return Training(
        steps=steps,
        frames=head.get("frames", 0),
        seed=recipe["seed"],
        batch=recipe["batch"],
        minutes=round(seconds / 60, 1),
        losses=_losses(recipe),
        recipe=(
            f"AdamW, rate {recipe['rate']:g}, decay {recipe['decay']:g}, "
            f"{recipe.get('schedule', 'cosine')}; weights averaged "
            f"({recipe['average']:g}); first {recipe['early_share']:.0%} on "
            f"{recipe['early_size']} px; variations: augment.transforms, {variations}"
        ),
        generator=account.generator,
        preset=account.preset,
        network=network + kind,
        real_frames=account.real_frames,
        real_patients=account.real_patients,
        commands=account.commands,
    )


def checks_of(head: dict[str, Any]) -> dict[str, Figures]:
    """Take the training's own last check as figures."""
    checks: Figures = {NAMES[Label(int(k))]: v for k, v in head.get("dice", {}).items()}
    return {"held-out phantom frames, pooled Dice": checks} if checks else {}


def _losses(recipe: dict[str, Any]) -> str:
    """Name the losses; weights from before they could be chosen had the first two."""
    named = recipe.get("loss", {"cross_entropy": 1.0, "dice": 1.0})
    return " + ".join(
        ("" if factor == 1 else f"{factor:g} × ") + _LOSSES[name] for name, factor in named.items()
    )
