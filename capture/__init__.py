"""I turn any source into a stream of frames and any stream into a file.

I know nothing of networks or windows.
"""
