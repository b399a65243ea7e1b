"""Tests of the exam window."""
