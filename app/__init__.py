"""I put capture, models and augment together for a person: pipeline, command line, window."""

import os

# The equations solved here are small: numpy's own threads take longer to meet than to solve them,
# and keep a core busy while they wait. It must be said before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
