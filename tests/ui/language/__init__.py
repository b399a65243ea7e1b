"""The windows in each language."""
