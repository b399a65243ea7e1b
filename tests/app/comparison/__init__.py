"""Tests of the comparison of networks."""
