"""Reports of a zone exam, a module for each format."""
