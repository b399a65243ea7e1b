"""Settings without a window."""
