"""Long runs, and any order of what can happen."""
