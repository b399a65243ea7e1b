"""Plug-ins: the example is installed into a folder and opened; broken ones are one sentence."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from app.doctor import look_around
from app.pipeline import Pipeline
from app.plugins import list_plugins, open_plugin
from app.sources import open_source
from app.status import State
from capture.errors import CaptureError, ClipError, SourceUnavailable
from capture.source import FrameSource
from tests.app.engine_kit import wait_until

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "pleura-cast"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example in it, installed without a network."""
    pytest.importorskip("hatchling")
    target = tmp_path_factory.mktemp("plug-ins")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    offline = ["--no-deps", "--no-index", "--no-build-isolation", "--no-compile"]
    done = subprocess.run(
        [*pip, *offline, "--target", str(target), str(EXAMPLE)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert not list(EXAMPLE.glob("*.egg-info")) and not (EXAMPLE / "build").exists()
    return target


@pytest.fixture
def cast(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))


def offer(folder: Path, package: str, name: str, place: str, code: str | None = None) -> None:
    """Lay down what pip would: a package's list of entry points, and a module."""
    info = folder / f"{package}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[pleura.sources]\n{name} = {place}\n")
    if code is not None:
        (folder / f"{place.split(':')[0]}.py").write_text(code)


def test_the_example_is_opened_by_its_name_and_plays(cast) -> None:
    with open_source("cast:96x64") as source:
        assert isinstance(source, FrameSource)
        assert source.info.live and source.info.size == (96, 64) and source.info.name == "cast"
        frames = list(islice(source, 5))
    assert [frame.index for frame in frames] == list(range(5))
    assert all(frame.image.shape == (64, 96) for frame in frames)
    assert list(source) == []
    with pytest.raises(SourceUnavailable, match="width x height"):
        open_source("cast:nonsense")


def test_the_example_runs_through_the_pipeline_and_stops(cast) -> None:
    pipeline = Pipeline(None)
    pipeline.start(open_source("CAST:64x64"))
    wait_until(lambda: pipeline.health().captured >= 5)
    began = time.monotonic()
    pipeline.stop()
    assert time.monotonic() - began < 2.0 and pipeline.health().state is State.IDLE


def test_doctor_lists_it(cast, tmp_path: Path) -> None:
    told = [f for f in look_around(tmp_path / "none.onnx") if f.name == "Plug-ins"]
    assert [(f.state, f.text) for f in told] == [("ok", "cast (pleura-cast 0.1.0)")]


def test_the_text_shows_the_example_as_it_is() -> None:
    text = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    code = (EXAMPLE / "pleura_cast.py").read_text(encoding="utf-8")
    assert shown == code
    lines = re.search(r"^class CastSource.*?(?=^def )", code, re.MULTILINE | re.DOTALL).group()
    assert len(lines.strip().splitlines()) <= 35


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import no_such_library_anywhere", "cannot be loaded (ModuleNotFoundError)"),
        ("def open(text): return 7", "cannot be loaded (AttributeError)"),
        ("raise SystemExit(3)", "cannot be loaded (SystemExit)"),
        ("def make(text): raise ValueError('secret of ' + text)", "failed (ValueError)"),
        ("def make(text): return 7", "gives no source of pictures"),
    ],
)
def test_a_broken_plug_in_is_one_sentence(code, says, tmp_path, monkeypatch) -> None:
    module = f"broken_{abs(hash(code))}"
    offer(tmp_path, "broken-thing", "broken", f"{module}:make", code)
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SourceUnavailable) as refused:
        open_source("broken:x")
    text = str(refused.value)
    assert says in text and "'broken' of broken-thing 1.0" in text
    assert "\n" not in text and "secret" not in text


def test_two_of_one_name_are_told_and_neither_is_loaded(tmp_path, monkeypatch) -> None:
    code = "raise AssertionError('it was loaded')"
    offer(tmp_path, "first-maker", "probe", "first_probe:make", code)
    offer(tmp_path, "other-maker", "Probe", "other_probe:make", code)
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(
        SourceUnavailable, match=r"Two plug-ins .* first-maker 1.0 and other-maker 1.0"
    ):
        open_source("probe:1")
    faults = {plugin.fault for plugin in list_plugins()}
    assert len(faults) <= 2 and all("uninstall" in fault for fault in faults)


@pytest.mark.parametrize("name", ["device", "PHANTOM", "igtl", "http", "c", "a b"])
def test_a_name_that_is_not_free_is_never_used(name: str, tmp_path, monkeypatch) -> None:
    offer(tmp_path, "taker", name, "taker_module:make", "raise AssertionError('it was loaded')")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert open_plugin(f"{name}:x") is None
    (plugin,) = list_plugins()
    assert plugin.fault is not None and "not used" in plugin.fault


@pytest.mark.parametrize("text", ["nothing-there:x", r"C:\clips\a.mp4", "a.mp4", "", ":"])
def test_without_a_plug_in_everything_is_as_before(text: str) -> None:
    assert open_plugin(text) is None
    with pytest.raises((SourceUnavailable, ClipError)):
        open_source(text)


def test_errors_that_a_plug_in_words_itself_go_through(tmp_path, monkeypatch) -> None:
    code = (
        "from capture.errors import SourceUnavailable\n"
        "def make(text):\n    raise SourceUnavailable('Switch the probe on.')\n"
    )
    offer(tmp_path, "polite", "polite", "polite_source:make", code)
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(CaptureError, match=r"^Switch the probe on\.$"):
        open_source("polite:")
