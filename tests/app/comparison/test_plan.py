"""A comparison is one TOML file: all arms share all but one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("albumentations")

from app.comparison.plan import is_comparison, read_comparison
from app.comparison.table import COLUMNS, OWN, Line, as_markdown
from models.errors import ModelRejected

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "assets" / "comparison.toml"


def line(arm, seed, value):
    return Line(arm, "input", seed, 10, 0.5, 2_000_000, dict.fromkeys(COLUMNS, value))


def test_the_shipped_comparison_asks_what_was_to_be_asked_and_changes_one_thing_an_arm():
    plan = read_comparison(SHIPPED, {})
    groups = {arm.group for arm in plan.arms}
    assert groups == {"input", "network", "normalisation", "loss", "further head"}
    first = plan.training(plan.arms[0], 0)
    assert plan.arms[0].shape == plan.arms[0].recipe == {}
    for arm in plan.arms[1:]:
        training = plan.training(arm, 0)
        changed = {*arm.shape, *arm.recipe}
        assert len(changed) == 1 or changed == {"form", "heads"}
        assert training.recipe.steps == first.recipe.steps == plan.steps
        assert (training.shape, training.recipe) != (first.shape, first.recipe)
    assert {plan.training(arm, 0).shape.norm for arm in plan.arms} == {
        "grouped", "instance", "mixed", "batch",
    }  # fmt: skip
    assert plan.seeds >= 2 and is_comparison(SHIPPED)
    assert not is_comparison(ROOT / "assets" / "recipes" / "lung.toml")


def test_flags_stand_in_for_the_file_and_reach_every_training():
    plan = read_comparison(SHIPPED, {"size": 64, "steps": 7, "seeds": None}, ("beams",))
    assert [arm.name for arm in plan.arms] == ["beams"]
    training = plan.training(plan.arms[0], 3)
    assert (training.recipe.early_size, training.recipe.early_share) == (64, 1.0)
    assert (training.recipe.steps, training.recipe.seed, plan.seeds) == (7, 3, 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("arms = 3", "arms"),
        ("[[arms]]\nname = 'a'\ngroup = 'g'\nshape = { norm = 'layer' }", "norm"),
        ("[[arms]]\nname = 'a'\ngroup = 'g'\n[[arms]]\nname = 'a'\ngroup = 'g'", "different"),
        ("size = 100\n[[arms]]\nname = 'a'\ngroup = 'g'", "size"),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence(tmp_path, text, told):
    path = tmp_path / "c.toml"
    path.write_text(text)
    with pytest.raises(ModelRejected, match=told):
        read_comparison(path, {})
    with pytest.raises(ModelRejected, match="no arm 'none'"):
        read_comparison(SHIPPED, {}, ("none",))


def test_a_row_an_arm_empty_until_measured():
    plan = read_comparison(SHIPPED, {}, ("square", "batch"))
    empty = as_markdown(plan, []).splitlines()
    assert len({row.count("|") for row in empty}) == 1
    assert [row.split("|")[2].strip() for row in empty[2:]] == ["square", "batch", "batch" + OWN]
    some = as_markdown(plan, [line("square", 0, 0.5), line("square", 1, 0.7)])
    assert "| .600 ± .141 |" in some
    assert "| none |" in as_markdown(plan, [line("square", 0, None)])


def test_the_documented_table_has_every_arm():
    text = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    for arm in read_comparison(SHIPPED, {}).arms:
        assert f"| {arm.name} |" in text
