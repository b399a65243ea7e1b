"""Damaged files by the hundred, each read in a child process with limits."""
