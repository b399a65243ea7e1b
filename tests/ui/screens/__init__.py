"""Every screen of every window as a picture, to be looked at; what a program can see is told."""
