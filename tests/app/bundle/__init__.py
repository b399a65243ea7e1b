"""The app as a folder: whose files it holds, and under which licence it is."""
