"""Tests of the desk without a window."""
