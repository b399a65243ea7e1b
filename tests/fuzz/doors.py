"""Through which door of Pleura each kind of file comes in, and what may happen there.

A door gives True when the file was taken and False when it was refused in one sentence. Any other
error is a fault of Pleura, and so is a sentence that names a folder.
"""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.source import FrameSource

MOST_FRAMES = 200
BESIDE = "beside"
"""Folder next to the damaged file that holds the good ones that belong to it."""


def recording(path: Path) -> None:
    """A clip or DICOM, read through, then one picture again."""
    from app.sources import open_source

    with open_source(str(path)) as source:
        _read(source)


def _read(source: FrameSource) -> None:
    indices = []
    for frame in source:
        assert frame.image.dtype == np.uint8 and frame.image.ndim == 2 and frame.image.size
        indices.append(frame.index)
        if len(indices) >= MOST_FRAMES:
            break
    assert all(a < b for a, b in pairwise(indices)), "indices do not rise"
    if indices and hasattr(source, "seek"):
        source.seek(indices[len(indices) // 2])
        next(iter(source), None)


def model(path: Path) -> None:
    """A model whose manifest fits its bytes, so that only the graph can be at fault."""
    from app.assets import asset
    from models.manifest import Input, Manifest, load_manifest, save_manifest, sha256_of
    from models.segmenter import load_segmenter

    given = load_manifest(asset("lung.json")).input
    if "lung" not in path.name:
        given = Input(channels=3 if "three" in path.name else 1)
    card = Manifest(name="fuzz", version="1", sha256=sha256_of(path.read_bytes()), input=given)
    with tempfile.TemporaryDirectory() as folder:
        save_manifest(Path(folder) / "card.json", card)
        segmenter = load_segmenter(path, Path(folder) / "card.json")
    logits = segmenter.logits(np.full((1, given.channels, 256, 256), 0.3, np.float32))
    assert np.isfinite(logits).all()


def configuration(path: Path) -> None:
    """Settings, sector, manifest, recipe or list of models, by name."""
    kind = path.name.split("-")[0]
    if kind == "settings":
        from app.config import load_config

        config, told = load_config(path)
        assert 0 <= config.opacity <= 1 and (told is None or _is_sentence(told, path))
    elif kind == "sector":
        from app.sector_file import read_sector_file

        sector = read_sector_file(path)
        assert sector.mask().shape == (sector.size[1], sector.size[0])
    elif kind == "manifest":
        from models.manifest import load_manifest

        load_manifest(path)
    elif kind == "recipe":
        from app.cli.recipe_file import read_recipe

        read_recipe(path)
    else:
        from app import trusted

        trusted.trusted_path = lambda: path
        trusted.is_trusted("0" * 64)


def session(path: Path) -> None:
    """A session one of whose files is damaged: read, compared, and finished as a leftover."""
    from app.session_check import check_session
    from capture.record_recover import finish, leftovers
    from capture.record_source import SessionSource
    from tests.app.recording_kit import Brightest

    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "20260101T000000Z-000.partial"
        folder.mkdir()
        name = path.name.split("-", 1)[1]
        for other in (path.parent / BESIDE).iterdir():
            (folder / other.name).write_bytes(other.read_bytes())
        (folder / name).write_bytes(path.read_bytes())
        refused: list[CaptureError] = []
        for step in (
            lambda: _read(SessionSource(folder)),
            lambda: check_session(folder, Brightest()),
            lambda: leftovers(Path(root)),
            lambda: finish(folder),
        ):
            try:
                step()
            except CaptureError as error:
                refused.append(error)
        for error in refused:
            assert _is_sentence(str(error), Path(root)), str(error)
    if refused:
        raise refused[0]


DOORS: dict[str, Callable[[Path], None]] = {
    "clips": recording,
    "dicom": recording,
    "models": model,
    "configurations": configuration,
    "sessions": session,
}


def enter(lane: str, path: Path) -> bool:
    """Bring a file through its door; True when it was taken, False when it was refused."""
    try:
        DOORS[lane](path)
    except (CaptureError, ModelError) as error:
        assert _is_sentence(str(error), path), str(error)
        return False
    return True


def _is_sentence(text: str, path: Path) -> bool:
    whole = text.endswith(".") and "\n" not in text and len(text) < 500
    return whole and str(path.parent) not in text
