"""A source of your own: pictures that are already in memory.

Run: python docs/examples/own_source.py FILE, a NumPy file of (frames, height, width) uint8; without
one the pictures are simulated. Whatever gives grey pictures can be a source; nothing of Pleura has
to be changed or told.
"""

import sys
import time

import numpy as np

from app.api import examine
from augment.phantom import Renderer, sample_scene
from capture.frame import Frame, SourceInfo


class ArraySource:
    """A recording that is an array, (frames, height, width) uint8."""

    def __init__(self, pictures: np.ndarray, fps: float) -> None:
        count, height, width = pictures.shape
        self.info = SourceInfo("array", (width, height), fps, live=False, frames=count)
        self._pictures, self._closed = pictures, False

    def __iter__(self):
        """Give each picture with its number and both of its times."""
        for index, picture in enumerate(self._pictures):
            if self._closed:
                return
            yield Frame(picture.copy(), index, time.monotonic(), media_s=index / self.info.fps)

    def close(self) -> None:
        """End it; may be called from any thread, any number of times."""
        self._closed = True

    def __enter__(self):
        """Give itself."""
        return self

    def __exit__(self, *_) -> None:
        """Close it."""
        self.close()


def simulated(frames: int) -> np.ndarray:
    """Ten frames a second of one scene, (frames, 360, 480) uint8."""
    renderer = Renderer(sample_scene(1, "teaching", pattern="B"), size=(480, 360), fps=10.0)
    return np.stack([renderer.frame(index).image for index in range(frames)])


def main(words: list[str]) -> None:
    """Print the score of each picture, or why there is none."""
    pictures = np.load(words[0], allow_pickle=False) if words else simulated(8)
    for result in examine(ArraySource(pictures, fps=10.0)):
        score = result.score
        told = score.reason if score.value is None else f"{score.value:.2f}"
        print(result.frame.index, told)


if __name__ == "__main__":
    main(sys.argv[1:])
