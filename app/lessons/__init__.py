"""Learning on the phantom: lessons as data, blind first, marked against exact truth. No Qt."""
