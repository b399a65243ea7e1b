"""Words of the windows in other languages."""
