"""A model's card for readers, in Markdown, made of its manifest alone."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from models.manifest import VARIANT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from models.manifest import Figures, Manifest, Training

_FORMS = {
    "square": "the crop of the ultrasound sector, squashed to a square, black outside the sector",
    "beams": "the sector read along its beams: columns are beams from left to right, rows are "
    "depths from the skin down",
}
_FIGURES = {
    "dice_pooled": "mean Dice of five, pooled",
    "dice_per_image": "the same per image",
    "least_agreement": "least Dice against float32",
    "time_to_paper": "time / the paper's U-Net",
    "megabytes": "MB",
    "kept": "kept",
}
_NON_EXPERT = (
    "Marks on real frames are the authors' own. No physician made or checked them, and they cover "
    "few patients and scanners; figures against them say how far the masks agree with these marks."
)


def as_markdown(card: Manifest) -> str:
    """Write the model card of a manifest.

    Returns
    -------
    str
        Markdown; the same for the same manifest.
    """
    parts = [
        f"# Model card: {card.name} {card.version}",
        "Made from the model's manifest by `pleura export --card`; do not edit it by hand.",
        *_what(card),
        *_use(card),
        *(_training(card.training) if card.training else []),
        *_measured(card),
        "## Limits",
        "\n".join(f"- {limit}" for limit in card.limits) or "None are stated.",
        *_again(card),
    ]
    return "\n\n".join(parts) + "\n"


def _what(card: Manifest) -> Iterator[str]:
    size, frames = card.input.size, card.input.channels
    yield "## What it is"
    network = f"{card.training.network}. " if card.training else ""
    labels = ", ".join(card.labels[1:])
    yield (
        f"A network that marks {labels} in a picture of lung ultrasound; every pixel gets one "
        f"class or background. {network}ONNX, operator set {card.opset}."
    )
    rows = [f"- **Input:** {_FORMS[card.input.form]}; {size[1]} × {size[0]}, grey 0…1."]
    if frames > 1:
        ages = " and ".join(f"{t:g} s" for t in card.input.earlier_s)
        rows.append(f"- **Frames:** {frames}: {ages} before now, and now; a still repeats itself.")
    rows.append(f"- **Output:** logits of {len(card.labels)} classes for every pixel.")
    rows.append(f"- **Licence:** {card.licence}")
    rows.append(f"- **SHA-256:** `{card.sha256}`")
    yield "\n".join(rows)


def _use(card: Manifest) -> Iterator[str]:
    yield "## Intended use"
    yield card.intended_use
    yield (
        "Not for: decisions on a patient, pictures of other organs, colour Doppler, M-mode, "
        "pictures that were drawn over."
    )


def _training(training: Training) -> Iterator[str]:
    yield "## How it was trained"
    yield "\n".join(
        (
            f"- **Steps:** {training.steps} of {training.batch} pictures, seed {training.seed}, "
            f"{training.minutes:g} minutes; {training.frames} pictures in the last stage.",
            f"- **Losses:** {training.losses}",
            f"- **Recipe:** {training.recipe}",
        )
    )
    yield "## Data"
    real = "not stated." if training.real_frames is None else "no annotated picture."
    if training.real_frames:
        real = (
            f"{training.real_frames} frames of {training.real_patients} patients. {_NON_EXPERT} "
            "The pictures are not part of this program."
        )
    yield "\n".join(
        (
            f"- **Simulated:** {training.generator}; scenes: {training.preset}. Their truth is "
            "exact, since it is what was drawn.",
            f"- **Real:** {real}",
        )
    )


def _measured(card: Manifest) -> Iterator[str]:
    plain = {k: v for k, v in card.metrics.items() if not k.startswith(VARIANT)}
    forms = {k.removeprefix(VARIANT): v for k, v in card.metrics.items() if k.startswith(VARIANT)}
    yield "## Figures"
    if not card.metrics:
        yield "None are stated."
        return
    yield (
        "What each figure means and how to get it again: `docs/evaluation.md`. A dash: there was "
        "nothing to measure. Figures on phantom frames are of seeds that no training used; they "
        "tell nothing of patients."
    )
    if card.training is None or not card.training.real_frames:
        yield _NON_EXPERT
    for rows, group in groupby(sorted(plain.items(), key=_rows), _rows):
        yield _table("figure", [*rows], list(group))
    if forms:
        yield "Forms that were tried on the same held-out phantom frames; times on one thread:"
        known = [k for k in _FIGURES if any(k in each for each in forms.values())]
        named = [
            (name, {_FIGURES[k]: each.get(k) for k in known if k != "kept"})
            for name, each in forms.items()
        ]
        titles = [_FIGURES[k] for k in known if k != "kept"]
        yield _table("form", titles, named)
        lost = [name for name, each in forms.items() if each.get("kept") == 0]
        if lost:
            yield f"Not kept: {', '.join(lost)}."


def _again(card: Manifest) -> Iterator[str]:
    yield "## How to reproduce it"
    commands = card.training.commands if card.training else ()
    if not commands:
        yield "The commands were not stated; see the recipes in `assets/recipes`."
        return
    yield "\n".join(("```", *commands, "```"))


def _rows(item: tuple[str, Figures]) -> tuple[str, ...]:
    return tuple(item[1])


def _table(corner: str, columns: Sequence[str], rows: Sequence[tuple[str, Figures]]) -> str:
    lines = ["| " + " | ".join([corner, *columns]) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, figures in rows:
        lines.append("| " + " | ".join([name, *(_text(figures[c]) for c in columns)]) + " |")
    return "\n".join(lines)


def _text(value: float | None) -> str:
    if value is None:
        return "—"
    return f"{value:g}" if float(value).is_integer() else f"{value:.3f}"
