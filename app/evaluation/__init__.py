"""How well a model does: on labelled pictures, on scores, under disturbance, on recordings."""
