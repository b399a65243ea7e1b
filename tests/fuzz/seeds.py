"""Good files of every kind that comes from outside, small ones: what the damage is done to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
from pydicom.uid import RLELossless

from app.assets import asset
from app.config import Config, save_config
from capture.sector import manual_fan
from models.manifest import load_manifest
from tests.capture import samples
from tests.models.onnx_kit import linear_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RECIPE = """
seed = 3
steps = 40
[data]
held = 8
[[data.sources]]
kind = "phantom"
frames = 32
preset = "mixed"
"""


def clips(folder: Path) -> dict[str, bytes]:
    """One of each container, with the codecs that scanners and recorders use."""
    made = [
        samples.make_clip(folder / "h264.mp4", count=16),
        samples.make_clip(folder / "mjpeg.avi", "mjpeg", layout="yuvj420p", count=16),
        samples.make_clip(folder / "ffv1.mkv", "ffv1", layout="gray", count=16),
    ]
    return {path.name: path.read_bytes() for path in made}


def dicom(folder: Path) -> dict[str, bytes]:
    """Plain, coloured, and two ways of compression."""
    colour = np.repeat(samples.stack(3)[..., None], 3, axis=3)
    packed = samples.dicom(samples.stack(4))
    packed.compress(RLELossless)
    made = {
        "plain.dcm": samples.dicom(samples.stack(4)),
        "colour.dcm": samples.dicom(colour, "RGB"),
        "jpeg.dcm": samples.jpeg_dicom(samples.stack(4)),
        "rle.dcm": packed,
    }
    return {
        name: samples.save_dicom(folder / name, data).read_bytes() for name, data in made.items()
    }


def models(folder: Path) -> dict[str, bytes]:
    """Small graphs of one frame and of three, and the shipped one, most of which are weights."""
    made = {"one.onnx": linear_model(), "three.onnx": linear_model(channels=3)}
    small = {name: model.SerializeToString() for name, model in made.items()}
    return {**small, "lung.onnx": asset("lung.onnx").read_bytes()}


def configurations(folder: Path) -> dict[str, bytes]:
    """Everything that a person may edit or pass on: settings, sector, manifest, recipe, list."""
    settings = Config(last_source="device:0")
    settings.keep_sector("A grabber", manual_fan((96, 64), (48.0, -9.0), 16.0, 56.0, -35.0, 35.0))
    save_config(settings, folder / "settings.toml")
    sector = settings.model_dump(mode="json")["sectors"]["A grabber"]
    card = write_model(folder, linear_model()).with_suffix(".json")
    entry = {"sha256": load_manifest(card).sha256, "name": "a", "version": "1", "megabytes": 1.0}
    listed = {"models": [entry | {"added_utc": "2026-01-01T00:00:00+00:00"}]}
    return {
        "settings.toml": (folder / "settings.toml").read_bytes(),
        "sector.json": json.dumps(sector).encode(),
        "manifest.json": card.read_bytes(),
        "recipe.toml": RECIPE.encode(),
        "trusted.json": json.dumps(listed).encode(),
    }


def sessions(folder: Path) -> dict[str, bytes]:
    """Each file of one recorded session; the door puts the other ones beside it."""
    from tests.app.engine_kit import Recording
    from tests.app.recording_kit import Brightest, recorded

    made = recorded(folder / "root", Recording(12), Brightest())
    return {path.name: path.read_bytes() for path in sorted(made.iterdir())}


SEEDS: dict[str, Callable[[Path], dict[str, bytes]]] = {
    "clips": clips,
    "dicom": dicom,
    "models": models,
    "configurations": configurations,
    "sessions": sessions,
}
