"""Inputs, networks, norms, losses and heads with the same budget, judged on the same frames."""
