"""Reports of a zone exam."""
