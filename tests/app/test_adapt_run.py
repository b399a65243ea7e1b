"""`pleura adapt` takes up what it left, and never what other flags made."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("albumentations")

import torch

from app.adaptation.frames import RealFrame
from app.adaptation.keep import keep
from app.adaptation.record import NAME, MadeOtherwise, claim, hash_of
from app.cli import adapt_run
from app.cli.adapt_run import AdaptationStopped, Run
from app.evaluation.frames import phantom_frames
from models.labels import Label
from models.preprocess import shape, shape_labels
from models.training.checkpoint import load
from models.training.recipe import Recipe
from models.training.state import LAST, begin, write
from models.training.unet import Shape

FLAGS = {"steps": 3, "rate": 8e-4, "share": 1.0, "offset": "confluence=-0.5", "start": "ab12"}


def test_the_same_flags_may_go_on_and_others_are_named_in_one_sentence(tmp_path):
    folder = tmp_path / "both-0"
    claim(folder, FLAGS)
    claim(folder, dict(reversed(FLAGS.items())))
    for flag, now, told in (
        ("steps", 400, "both-0 was made with --steps 3; choose another --out or the same flags."),
        ("offset", "", "both-0 was made with --offset confluence=-0.5;"),
        ("start", "cd34", "both-0 was made with another --start;"),
        ("each", 8, "both-0 was made with another --each;"),
    ):
        with pytest.raises(MadeOtherwise, match="^" + told.replace(".", r"\.")):
            claim(folder, {**FLAGS, flag: now})


def test_what_nobody_noted_is_not_taken_for_ones_own(tmp_path):
    (tmp_path / "both-0").mkdir()
    claim(tmp_path / "both-0", FLAGS)
    (tmp_path / "both-1").mkdir()
    (tmp_path / "both-1" / "blend.safetensors").write_bytes(b"")
    with pytest.raises(MadeOtherwise, match="does not say"):
        claim(tmp_path / "both-1", FLAGS)
    (tmp_path / "both-0" / NAME).write_text("{")
    with pytest.raises(MadeOtherwise, match="damaged"):
        claim(tmp_path / "both-0", FLAGS)


def test_a_hash_follows_names_and_content_wherever_the_files_lie(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for name in ("one", "two"):
            (tmp_path / folder / name).write_text(name)
    first = hash_of((tmp_path / "a").iterdir())
    assert first == hash_of((tmp_path / "b").iterdir())
    (tmp_path / "b" / "two").write_text("three")
    assert first != hash_of((tmp_path / "b").iterdir())


@pytest.fixture
def run(tmp_path):
    """Two annotated phantom frames stand for two patients; a small network begins."""
    frames = []
    for patient, one in zip("ab", phantom_frames("clinical", 2, sector="exact"), strict=True):
        x, y, w, h = one.box
        cut = np.s_[y : y + h, x : x + w]
        where = one.geometry
        image = shape(np.ascontiguousarray(one.image[cut]), where)
        labels = shape_labels(np.ascontiguousarray(one.labels[cut]), where)
        frames.append(RealFrame(f"{patient}.mp4", 0, patient, image, labels, True, where))
    keep(tmp_path / "simulated", frames, [frame.labels for frame in frames])
    (tmp_path / "start").mkdir()
    write(tmp_path / "start", begin(Recipe(steps=1), Shape(widths=(16, 16, 16))))
    return Run(
        tuple(frames), (), {"a": 0, "b": 1}, tmp_path / "start" / LAST, tmp_path / "simulated",
        tmp_path / "out", 3, 1.0, 8e-4, {Label.CONFLUENCE: -0.5}, FLAGS,
    )  # fmt: skip


def test_a_fold_that_was_stopped_goes_on_to_the_same_weights(run, tmp_path, monkeypatch):
    whole = run.adapt("marks", 0)
    again = replace(run, out=tmp_path / "again")

    @contextmanager
    def stopping():
        def report(outcome, share):
            if outcome.steps == 2:
                raise KeyboardInterrupt

        yield report

    with monkeypatch.context() as patched:
        patched.setattr(adapt_run, "progress", stopping)
        with pytest.raises(KeyboardInterrupt):
            again.adapt("marks", 0)
    assert not (tmp_path / "again" / "marks-0" / "blend.safetensors").exists()
    assert load(tmp_path / "again" / "marks-0" / LAST)[1]["step"] == 2
    resumed = load(again.adapt("marks", 0))
    first = load(whole)
    assert resumed[1]["step"] == first[1]["step"] == 3
    assert resumed[1]["offsets"] == {"confluence": -0.5}
    for name, value in first[0]["ema"].items():
        assert torch.equal(value, resumed[0]["ema"][name]), name


def test_a_finished_fold_is_kept_and_refused_to_other_flags(run):
    mixed = run.adapt("marks", 1)
    made = mixed.stat().st_mtime_ns
    assert run.adapt("marks", 1).stat().st_mtime_ns == made
    with pytest.raises(MadeOtherwise, match="--steps 3"):
        replace(run, steps=400, made_with={**FLAGS, "steps": 400}).adapt("marks", 1)


def test_a_second_round_begins_each_fold_with_what_the_first_made_of_it(run, tmp_path):
    first = {fold: run.adapt("marks", fold) for fold in (0, 1)}
    second = replace(run, out=tmp_path / "second", rate=1e-9, offsets={}, after=run.out)
    for fold in (0, 1):
        earlier, _ = load(first[fold])
        later, head = load(second.adapt("marks", fold))
        assert head["earlier"][0] == 3
        for name, value in later["ema"].items():
            assert torch.allclose(value, earlier["ema"][name], atol=1e-5), name
    with pytest.raises(AdaptationStopped, match="holds no marks-all"):
        second.adapt("marks", None)
    with pytest.raises(AdaptationStopped, match="holds no weak-0"):
        second.adapt("weak", 0)
