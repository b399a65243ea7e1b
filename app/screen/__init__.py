"""What the window paints, worked out without Qt: one frozen `Screen` per look at the pipeline."""

from app.screen.build import Notice, Screen, Severity, ViewSettings, build_screen, mask_strength
from app.screen.history import Estimate, History, Summary
from app.screen.words import Position

__all__ = [
    "Estimate",
    "History",
    "Notice",
    "Position",
    "Screen",
    "Severity",
    "Summary",
    "ViewSettings",
    "build_screen",
    "mask_strength",
]
