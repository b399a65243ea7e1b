"""I turn an image into a segmentation and a score.

With the `train` extra I also make the network that does so.
"""
