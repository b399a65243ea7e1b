"""A simulated lung examination: scenes, frames, labels and the truth about them."""

from augment.phantom.frames import Sample
from augment.phantom.renderer import Renderer, render
from augment.phantom.sample import sample_scene
from augment.phantom.scene import PATTERNS, PRESETS, PROBES, Pattern, Preset, Scene
from augment.phantom.truth import SpaceTruth, Truth
from augment.phantom.view import View

__all__ = [
    "PATTERNS",
    "PRESETS",
    "PROBES",
    "Pattern",
    "Preset",
    "Renderer",
    "Sample",
    "Scene",
    "SpaceTruth",
    "Truth",
    "View",
    "render",
    "sample_scene",
]
