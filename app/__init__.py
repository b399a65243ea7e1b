"""I put capture, models and augment together for a person: pipeline, command line, window."""
