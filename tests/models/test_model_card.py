"""A model card says what its manifest says, and the shipped one is that of the shipped model."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.manifest import Input, Manifest, Training, load_manifest
from models.model_card import as_markdown

ROOT = Path(__file__).resolve().parents[2]
TRAINING = Training(
    steps=90, frames=5000, seed=3, batch=8, minutes=20.5, losses="soft Dice", recipe="AdamW",
    generator="augment.phantom: 5000 frames", preset="clinical", network="U-Net 8,16",
)  # fmt: skip
CARD = Manifest(
    name="pleura-lung",
    version="9",
    sha256="ab" * 32,
    training=TRAINING,
    metrics={
        "phantom: dice": {"rib": 0.51234, "pleura": None},
        "form: float32": {"dice_pooled": 0.8, "time_to_paper": 0.19, "kept": 1.0},
        "form: int8": {"dice_pooled": 0.79, "time_to_paper": 0.07, "kept": 0.0},
    },
    limits=("Small ribs are missed.",),
)


def test_everything_that_a_reader_needs_is_there():
    text = as_markdown(CARD)
    for section in (
        "What it is", "Intended use", "How it was trained", "Data", "Figures", "Limits",
        "How to reproduce it",
    ):  # fmt: skip
        assert f"\n## {section}\n" in text
    assert CARD.sha256 in text and "not for diagnosis" in text and "Apache-2.0" in text
    assert "| phantom: dice | 0.512 | — |" in text
    assert "| int8 | 0.790 | 0.070 |" in text and "Not kept: int8." in text
    assert "- Small ribs are missed." in text
    assert "90 of 8 pictures" in text and "20.5 minutes" in text


def test_it_says_whether_real_pictures_were_seen():
    assert "**Real:** not stated." in as_markdown(CARD)
    none = TRAINING.model_copy(update={"real_frames": 0, "real_patients": 0})
    text = as_markdown(CARD.model_copy(update={"training": none}))
    assert "**Real:** no annotated picture." in text
    real = TRAINING.model_copy(update={"real_frames": 150, "real_patients": 12})
    text = as_markdown(CARD.model_copy(update={"training": real}))
    assert "150 frames of 12 patients" in text and "No physician" in text
    assert "no annotated" not in text


def test_three_frames_and_beams_are_told():
    card = CARD.model_copy(update={"input": Input(channels=3, form="beams")})
    assert "0.3 s and 0.15 s before now" in as_markdown(card)
    assert "along its beams" in as_markdown(card)


def test_the_commands_are_told_or_missed():
    assert "were not stated" in as_markdown(CARD)
    again = TRAINING.model_copy(update={"commands": ("pleura train a.toml",)})
    text = as_markdown(CARD.model_copy(update={"training": again}))
    assert "```\npleura train a.toml\n```" in text


def test_a_manifest_that_says_little_makes_a_card_too():
    assert "None are stated." in as_markdown(Manifest(name="m", version="1", sha256="0" * 64))


def test_the_shipped_card_is_that_of_the_shipped_model():
    written = ROOT / "docs" / "model-card.md"
    if not written.exists():
        pytest.skip("no model is shipped with a card")
    assert written.read_text(encoding="utf-8") == as_markdown(
        load_manifest(ROOT / "assets" / "lung.json")
    ), "run: pleura export assets/lung.json --card docs/model-card.md"
