"""Tests of the desk's window."""
