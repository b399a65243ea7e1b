"""Rows of the fault table that concern no single part."""
