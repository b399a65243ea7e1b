"""Tests of the lessons on the phantom."""
