"""The texts say what is there: commands and flags, recipes, code, the phantom's modules."""

from __future__ import annotations

import ast
import importlib
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
import typer

from app.cli import root

ROOT = Path(__file__).resolve().parents[1]
TEXTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PLEURA = typer.main.get_command(root)
ALWAYS = {"--help", "-h", "--version"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def blocks(language: str) -> list[str]:
    """Return all blocks of a language in all texts."""
    fence = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    return [block for path in TEXTS for block in fence.findall(path.read_text(encoding="utf-8"))]


def calls(path: Path) -> list[str]:
    """Return what follows pleura in each line of code and between backticks."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    found = re.findall(r"^(?:    )?(?:\S*[/\\])?pleura +(\S.*)$", text, re.MULTILINE)
    found += re.findall(r"`(?:\S*[/\\])?pleura +([^`\n]+)`", text)
    return [re.split(r"  +\(|  +#", line)[0] for line in found]


def resolve(line: str) -> tuple[Any, list[str]]:
    """Return the command that a line calls, down to its way, and the words that are left."""
    words = shlex.split(re.sub(r"[\[\]…]|\.\.\.", " ", line))
    command: Any = PLEURA
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
    return command, words


@pytest.mark.parametrize("path", TEXTS, ids=relative)
def test_every_command_and_flag_in_a_text_is_there(path: Path) -> None:
    for line in calls(path):
        command, words = resolve(line)
        assert command is not PLEURA or words[0] in ALWAYS, f"there is no pleura {line}"
        known = ALWAYS.union(*((*p.opts, *p.secondary_opts) for p in command.params))
        flags = [word.split("=")[0] for word in words if re.match(r"--?[a-z]", word)]
        assert [flag for flag in flags if flag not in known] == [], f"pleura {line}"


def test_every_command_is_in_some_text() -> None:
    named = {line.split()[0] for path in TEXTS for line in calls(path)}
    assert set(PLEURA.commands) <= named  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["train", "compare", "adapt", "export"])
def test_every_flag_of_a_training_is_described(name: str) -> None:
    text = (ROOT / "docs" / "training.md").read_text(encoding="utf-8")
    flags = [max(p.opts, key=len) for p in PLEURA.commands[name].params]  # type: ignore[attr-defined]
    assert len(flags) > 3
    assert [flag for flag in flags if flag.startswith("--") and f"`{flag}" not in text] == []


def test_every_recipe_in_a_text_is_read() -> None:
    recipes = pytest.importorskip("app.cli.recipe_file")
    read = [recipes.RecipeFile.model_validate(tomllib.loads(text)) for text in blocks("toml")]
    assert any(len(recipe.data.sources) > 1 for recipe in read)


def test_what_code_in_a_text_imports_is_there() -> None:
    missing, seen = [], 0
    for text in blocks("python"):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom):
                module = importlib.import_module(str(node.module))
                missing += [a.name for a in node.names if not hasattr(module, a.name)]
                seen += 1
    assert missing == [] and seen >= 4


def test_every_annotation_in_a_text_fits_its_form() -> None:
    from models.marks import Marks, faults

    frames = [one for text in blocks("json") for one in Marks.model_validate_json(text).frames]
    assert frames and [faults(one) for one in frames] == [[]] * len(frames)


def test_every_stage_of_the_phantom_is_described() -> None:
    text = (ROOT / "docs" / "phantom.md").read_text(encoding="utf-8")
    stages = [p.stem for p in (ROOT / "augment" / "phantom").glob("*.py") if p.stem != "__init__"]
    assert [name for name in stages if f"`{name}`" not in text] == []
