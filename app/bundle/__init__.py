"""The app as a folder for people without Python: its two programs, and the notices of others."""
