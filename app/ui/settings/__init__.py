"""The card of settings."""
