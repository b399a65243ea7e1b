"""The site builds without a warning, and what it must not let pass does not pass."""

from __future__ import annotations

import importlib.util
import logging
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

pytest.importorskip("mkdocs")
pytest.importorskip("material")
pytest.importorskip("mkdocstrings")

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "docs" / "site"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict",
         "-f", str(SITE / "mkdocs.yml"), "-d", str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
        timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hook", SITE / "hook.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_is_a_page_and_says_what_pleura_is_not_for(built: Path) -> None:
    texts = [path for path in (ROOT / "docs").rglob("*.md") if "site" not in path.parts[-2:-1]]
    pages = [built / path.relative_to(ROOT / "docs").with_suffix(".html") for path in texts]
    pages += [built / f"{name}.html" for name in ("readme", "CONTRIBUTING", "SECURITY", "SOUP")]
    assert len(pages) > 30
    for page in pages:
        assert "not for diagnosis" in page.read_text(encoding="utf-8"), page.name


def test_the_reference_holds_what_the_code_says(built: Path) -> None:
    text = (built / "api" / "reference.html").read_text(encoding="utf-8")
    for name in ("examine", "FrameSource", "score_frame", "Verdict", "write_reports", "Renderer"):
        assert name in text
    assert "Share 0…1 of the readable pleural arc" in text


def test_nothing_of_the_machine_is_in_the_site(built: Path) -> None:
    names = (str(ROOT), str(Path.home()) + "/")
    for page in built.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not [name for name in names if len(name) > 6 and name in text], page.name


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<a href="gone.html">x</a>', "dead"),
        ('<a href="#nowhere">x</a>', "not there"),
        ('<img src="https://example.org/x.png">', "elsewhere"),
        ('<link rel="stylesheet" href="https://example.org/x.css">', "elsewhere"),
        ('<a href="https://example.org">x</a><a href="index.html">x</a>', ""),
    ],
)
def test_a_dead_link_and_a_foreign_picture_are_told(
    hook: ModuleType, body: str, said: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "index.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    with caplog.at_level(logging.WARNING, logger="mkdocs.plugins.pleura"):
        hook.on_post_build(config=SimpleNamespace(site_dir=str(tmp_path)))
    told = [record.getMessage() for record in caplog.records]
    assert (told == []) if not said else (len(told) == 1 and said in told[0])
