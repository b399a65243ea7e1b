"""The lessons' window without its widgets: frozen states, the hand's answers, and the threads."""
