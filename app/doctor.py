"""Looks at the machine: what Pleura needs, what it finds, what to do where something is missing.

Nothing here names a person: folders under the home folder are shown with ~.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
import platformdirs
import psutil

from app.assets import asset
from app.model import SHIPPED, load_model
from app.provider_choice import choose_provider, tried
from app.recogniser import SHIPPED_RECOGNISER
from app.version import VERSION
from models.errors import ModelError
from models.geometry import Geometry
from models.look import Look
from models.runtime import available_providers, installed_build, runtime_version
from models.trust.recognise import load_recogniser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

State = Literal["ok", "warn", "fail"]

NEEDED = (
    "numpy",
    "opencv-python-headless",
    "av",
    "PySide6-Essentials",
    "pyqtgraph",
    "pydantic",
    "platformdirs",
    "typer",
    "rich",
    "psutil",
)
QT = "PySide6-Essentials"
OPTIONAL = {
    "dicom": "pydicom",
    "report": "reportlab",
    "encrypt": "cryptography",
    "igtl": "pyigtl",
    "train": "torch",
    "encoders": "segmentation-models-pytorch",
}
LOW_DISK, NO_DISK = 5e9, 1e9
NOT_CHECKED = (
    "Until then each number carries the warning that nobody looked whether lung is in view."
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Parameters
    ----------
    name : str
        What was looked at.
    state : str
        "ok", "warn" (Pleura runs, something does not) or "fail" (something essential is missing).
    text : str
        What was found and, unless it is ok, what to do.
    """

    name: str
    state: State
    text: str


def look_around(model: Path | None = None) -> list[Finding]:
    """Look at everything that Pleura needs; never raises for what it finds.

    Parameters
    ----------
    model : Path or None
        Model to load; None takes the shipped one.
    """
    steps: list[Callable[[], Iterator[Finding]]] = [
        _program,
        _packages,
        _runtime,
        lambda: _model(model),
        _recogniser,
        _devices,
        _plugins,
        _display,
        _folders,
        _machine,
    ]
    return [finding for step in steps for finding in step()]


def _program() -> Iterator[Finding]:
    yield Finding("Pleura", "ok", VERSION)
    supported = (3, 11) <= sys.version_info[:2] <= (3, 13)
    advice = "" if supported else "; Pleura is made for 3.11 to 3.13"
    python = f"{platform.python_version()} {platform.python_implementation()}{advice}"
    yield Finding("Python", "ok" if supported else "warn", python)
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield Finding("System", "ok", system)


def _packages() -> Iterator[Finding]:
    versions = {name: _version(name) for name in NEEDED}
    missing = [name for name, found in versions.items() if found is None]
    text = ", ".join(f"{name} {found}" for name, found in versions.items() if found is not None)
    yield Finding("Packages", "ok", text)
    if missing:
        yield Finding("Packages", "fail", f"missing: {', '.join(missing)}; install Pleura again")
    if sys.version_info[:2] == (3, 11) and (_version(QT) or "").startswith("6.12."):
        advice = 'run: pip install "PySide6-Essentials<6.12"'
        yield Finding("Qt", "fail", f"this Qt ends the program on Python 3.11; {advice}")
    if _version("opencv-python") is not None:
        yield Finding(
            "OpenCV",
            "warn",
            "opencv-python is installed too and brings a second Qt; run: pip uninstall "
            "opencv-python, then pip install --force-reinstall opencv-python-headless",
        )
    extras = [f"{extra} ({_version(name) or 'not installed'})" for extra, name in OPTIONAL.items()]
    yield Finding("Extras", "ok", ", ".join(extras))


def _runtime() -> Iterator[Finding]:
    try:
        build = installed_build()
        providers = ", ".join(available_providers())
        yield Finding("ONNX Runtime", "ok", f"{build} {runtime_version()}, knows {providers}")
    except ModelError as error:
        yield Finding("ONNX Runtime", "fail", str(error))


def _model(path: Path | None) -> Iterator[Finding]:
    try:
        segmenter = load_model(path)
        side = 256
        picture = np.random.default_rng(0).integers(0, 255, (side, side), np.uint8)
        look = Look((picture,), (0,), (0.0,), Geometry((side, side), "columns"))
        times = []
        for _ in range(5):
            start = time.perf_counter()
            segmenter(look)
            times.append(time.perf_counter() - start)
    except ModelError as error:
        yield Finding("Model", "fail", str(error))
        return
    card = segmenter.manifest
    text = f"{card.name} {card.version}, SHA-256 {card.sha256[:16]}… matches its manifest"
    yield Finding("Model", "ok", text)
    fast = f"{segmenter.provider} in use, {1000 * min(times):.0f} ms for a picture"
    yield Finding("Provider", "ok", fast)
    data = (path or asset(SHIPPED)).read_bytes()
    yield Finding("Providers tried", "ok", tried(choose_provider(data)))


def _recogniser() -> Iterator[Finding]:
    try:
        card = load_recogniser(asset(SHIPPED_RECOGNISER)).card
    except (FileNotFoundError, ModelError) as error:
        yield Finding("Is it lung", "fail", f"{error} {NOT_CHECKED}")
    else:
        text = f"{card.name} {card.version}, SHA-256 {card.sha256[:16]}… matches its card"
        yield Finding("Is it lung", "ok", text)


def _devices() -> Iterator[Finding]:
    from capture.devices import list_devices

    names = [device.name for device in list_devices()]
    if names:
        yield Finding("Devices", "ok", ", ".join(names))
    else:
        yield Finding("Devices", "warn", "none found; clips and the phantom work without one")


def _plugins() -> Iterator[Finding]:
    from app.plugins import list_plugins

    plugins = list_plugins()
    good = [f"{plugin.name} ({plugin.package})" for plugin in plugins if plugin.fault is None]
    if good:
        yield Finding("Plug-ins", "ok", ", ".join(good))
    for plugin in plugins:
        if plugin.fault is not None:
            yield Finding("Plug-ins", "warn", plugin.fault)


def _display() -> Iterator[Finding]:
    try:
        import_module("app.ui.view")
    except ImportError as error:
        yield Finding("Window", "fail", f"Qt cannot be loaded ({error.name or error}); see README")
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    screen = sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if chosen in ("offscreen", "minimal"):
        yield Finding("Window", "warn", f"Qt draws {chosen}: nothing is shown")
    elif screen:
        yield Finding("Window", "ok", f"a display is there{f' ({chosen})' if chosen else ''}")
    else:
        yield Finding("Window", "warn", "no display: `pleura live` has none, `analyze` needs none")


def _folders() -> Iterator[Finding]:
    folders = {
        "Settings folder": platformdirs.user_config_path("pleura"),
        "Data folder": platformdirs.user_data_path("pleura"),
        "Temporary folder": Path(tempfile.gettempdir()),
        "This folder": Path.cwd(),
    }
    for name, folder in folders.items():
        yield _writable(name, folder)


def _writable(name: str, folder: Path) -> Finding:
    """Write a file into the folder, or into the nearest one above it that exists; leave nothing."""
    there = next(path for path in (folder, *folder.parents) if path.is_dir())
    try:
        with tempfile.TemporaryFile(dir=there) as stream:
            stream.write(b"pleura")
    except OSError as error:
        advice = f"cannot be written to ({error.strerror}); change its permissions"
        return Finding(name, "warn", f"{_tilde(folder)} {advice}")
    free = shutil.disk_usage(there).free
    text = f"{_tilde(folder)}, {free / 1e9:.0f} GB free"
    if free < NO_DISK:
        return Finding(name, "fail", f"{text}; free some space")
    return Finding(name, "warn" if free < LOW_DISK else "ok", text)


def _machine() -> Iterator[Finding]:
    usable = len(psutil.Process().cpu_affinity()) if sys.platform == "linux" else psutil.cpu_count()
    memory = psutil.virtual_memory()
    text = (
        f"{usable} cores, {memory.available / 1e9:.0f} of {memory.total / 1e9:.0f} GB memory free"
    )
    yield Finding("Machine", "ok", text)


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _tilde(path: Path) -> str:
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)
