"""What the window paints, worked out without Qt: one frozen `Screen` per look at the pipeline."""

from app.screen.build import build_screen, is_curtained, is_playing, mask_strength
from app.screen.course import Course, course_of
from app.screen.history import Estimate, History, Summary
from app.screen.signs import Sign
from app.screen.values import Notice, Screen, Severity, ViewSettings
from app.screen.words import Position

__all__ = [
    "Course",
    "Estimate",
    "History",
    "Notice",
    "Position",
    "Screen",
    "Severity",
    "Sign",
    "Summary",
    "ViewSettings",
    "build_screen",
    "course_of",
    "is_curtained",
    "is_playing",
    "mask_strength",
]
