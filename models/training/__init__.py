"""Makes the network: torch lives here and nowhere else in `models`."""
