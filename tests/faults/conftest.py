"""Drawn pictures pass the gate, so that there are numbers that could be shown wrongly."""

from tests.drawn import drawn_pictures_pass

__all__ = ["drawn_pictures_pass"]
