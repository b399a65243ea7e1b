"""The papers about foreign software name what is really there."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

from typer.testing import CliRunner

from app.cli import root
from app.sbom import bill_of_materials, components_of, read_lock

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNNING = ("cpu", "dicom", "report", "encrypt", "igtl")
EXTRAS = (*RUNNING, "gpu", "train", "encoders")


def named(texts: list[str]) -> set[str]:
    return {re.split(r"[<>=\[; ]", text)[0].lower() for text in texts} - {"pleura"}


def direct(*extras: str) -> set[str]:
    optional = PROJECT["optional-dependencies"]
    return named(PROJECT["dependencies"]).union(*(named(optional[extra]) for extra in extras))


def rows() -> dict[str, list[str]]:
    found = {}
    for line in (ROOT / "SOUP.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[0] != "library":
            found[cells[0].split(" (")[0].lower()] = cells
    return found


def test_soup_has_a_row_for_each_dependency_and_no_other() -> None:
    assert set(rows()) == direct(*EXTRAS)


def test_each_row_says_why_and_how_a_known_anomaly_is_guarded() -> None:
    for name, cells in rows().items():
        assert len(cells) == 4 and all(cells), name
        assert cells[2] == "none met" or cells[3] != "–", f"{name}: an anomaly without a guard"


def test_the_anomalies_that_were_met_are_in_it() -> None:
    text = " ".join(" ".join(cells) for cells in rows().values())
    for met in ("last frame", "Indexed8", "6.12.0", "spin", "NaN", "RecursionError", "dead-lock",
                "overwrite each other", "Azure", "nms", "over the network at import"):  # fmt: skip
        assert met in text, met


def test_the_lock_file_holds_every_dependency_with_hashes_and_names_no_registry() -> None:
    text = read_lock()
    locked = components_of(text)
    assert {re.sub("[-_.]+", "-", name) for name in direct(*RUNNING)} <= {
        part.name for part in locked
    }
    assert len(locked) == len(re.findall(r"^[a-z0-9].*==", text, re.MULTILINE)) >= 20
    assert [part.name for part in locked if not part.hashes] == []
    assert "://" not in text and "index" not in text


def test_the_bill_of_materials_is_cyclonedx_and_the_same_each_time() -> None:
    done = CliRunner().invoke(root, ["doctor", "--sbom"])
    assert done.exit_code == 0
    bill = json.loads(done.output)
    assert bill == bill_of_materials(read_lock())
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert set(bill) == {
        "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components"
    }  # fmt: skip
    refs = [part["bom-ref"] for part in bill["components"]]
    assert len(set(refs)) == len(refs)
    for part in bill["components"]:
        assert part["type"] in ("library", "machine-learning-model")
        assert part["name"] and part["version"] and part["hashes"]
        assert all(re.fullmatch("[0-9a-f]{64}", each["content"]) for each in part["hashes"])
        if part["type"] == "library":
            assert part["purl"] == part["purl"].lower() and part["purl"].startswith("pkg:pypi/")
    assert {part["type"] for part in bill["components"]} == {"library", "machine-learning-model"}
