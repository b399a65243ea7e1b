"""From faults to controls to tests: docs/risk.md, made from the marks in the tests.

`python -m tests.risk` (or `make risk`) writes it anew.
"""

from __future__ import annotations

import ast
import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "tests" / "hazards.toml"
DOCUMENT = ROOT / "docs" / "risk.md"
SHOWN = 4

HEADER = """# Risks

What can go wrong, who or what is harmed by it, what stands against it, and the tests that show it.
Pleura is a research and training tool, not a medical device; this table follows the order of
ISO 14971 all the same: what cannot happen by design comes before what is caught, and what is caught
before what is written in a text.

`make risk` writes this file from `tests/hazards.toml` and from the marks
`@pytest.mark.hazard("H-01")` in the tests. A test fails when it is old, when a mark names no row,
and when a row has neither a test nor a reason.
"""

COLUMNS = "| Id | Fault | Harm | Control | Tests |\n|---|---|---|---|---|\n"


@dataclass(frozen=True)
class Hazard:
    """One row of the fault table."""

    id: str
    fault: str
    harm: str
    control: str
    untested: str | None


def read_table() -> dict[str, list[Hazard]]:
    """Rows by area, in order."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    reasons = table.get("untested", {})
    return {
        area["name"]: [
            Hazard(key, row[0], row[1], row[2], reasons.get(key))
            for key, row in area["rows"].items()
        ]
        for area in table["area"]
    }


@functools.cache
def marked_tests() -> dict[str, list[str]]:
    """Tests by id, as `tests/folder/test_file.py: test_name`, from the text of the tests."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(ROOT).as_posix()
        whole = [key for node in tree.body if _is_pytestmark(node) for key in _ids(node)]
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                own = [key for mark in node.decorator_list for key in _ids(mark)]
                for key in dict.fromkeys([*whole, *own]):
                    found.setdefault(key, []).append(f"{name}: {node.name}")
    return found


def _is_pytestmark(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "pytestmark" for target in node.targets
    )


def _ids(node: ast.AST) -> list[str]:
    return [
        str(given.value)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "hazard"
        for given in call.args
        if isinstance(given, ast.Constant)
    ]


def render() -> str:
    """The document."""
    areas, tests = read_table(), marked_tests()
    rows = [row for area in areas.values() for row in area]
    covered = sum(row.id in tests for row in rows)
    parts = [HEADER, f"\n{covered} of {len(rows)} rows have a test.\n"]
    for name, area in areas.items():
        parts += [
            f"\n## {name}\n\n| Id | Fault | Harm | Control | Tests |\n|---|---|---|---|---|\n"
        ]
        parts += [
            f"| {row.id} | {row.fault} | {row.harm} | {row.control} | {_shown(row, tests)} |\n"
            for row in area
        ]
    return "".join(parts)


def _shown(row: Hazard, tests: dict[str, list[str]]) -> str:
    files = dict.fromkeys(test.split(": ")[0] for test in tests.get(row.id, ()))
    if not files:
        return f"none: {row.untested}" if row.untested else "none"
    told = [f"`{path.removeprefix('tests/')}`" for path in files]
    more = len(told) - SHOWN
    return ", ".join(told[:SHOWN]) + (f" and {more} more files" if more > 0 else "")


if __name__ == "__main__":
    DOCUMENT.write_text(render(), encoding="utf-8")
    print(DOCUMENT.relative_to(ROOT))
