"""Tests of the lessons' window: real Qt offscreen, the real generator, short recordings."""
