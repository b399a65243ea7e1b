"""Real recordings as training material, never mixed up with those that judge the outcome."""
