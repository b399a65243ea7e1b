"""The phantom as a source of frames: endless or of fixed length, the same frames every time."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, cast

from augment.phantom import PATTERNS, PRESETS, PROBES, Preset, Renderer, View, sample_scene
from capture.closable import Closable
from capture.errors import SourceUnavailable
from capture.frame import Frame, SourceInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from augment.phantom import Sample, Truth

KEYS = ("seed", "fps", "size", "preset", "seconds", "pattern", "probe")
_EXAMPLE = "phantom:seed=1,fps=30,size=960x720,preset=teaching,seconds=10,pattern=B,probe=convex"
_SIDES_PX = (64, 4096)
_RATES = (0.1, 240.0)
_LONGEST_S = 86_400.0


class PhantomSource(Closable):
    """A simulated examination as a `FrameSource`; with `seconds` it is a recording.

    Frame k of a seed is always the same picture; iteration is not paced.

    Parameters
    ----------
    seed : int
        Which examination, 0 or more.
    fps : float
        Frames per second, 0.1…240.
    size : (int, int)
        Width and height of a picture, pixels, 64…4096 each.
    preset, probe, pattern : str
        As in `augment.phantom.sample_scene`; probe and pattern are drawn when not given.
    seconds : float, optional
        Length; endless when not given.
    view : View, optional
        How the picture is framed; drawn from the seed when not given.

    Raises
    ------
    SourceUnavailable
        If a value is out of its range.
    """

    def __init__(
        self,
        seed: int = 1,
        fps: float = 30.0,
        size: tuple[int, int] = (960, 720),
        preset: str = "clinical",
        seconds: float | None = None,
        probe: str | None = None,
        pattern: str | None = None,
        view: View | None = None,
    ) -> None:
        _check(seed, fps, size, seconds)
        _check_name("preset", preset, PRESETS)
        _check_name("probe", probe, PROBES)
        _check_name("pattern", pattern, PATTERNS)
        scene = sample_scene(seed, cast("Preset", preset), probe=probe, pattern=pattern)
        self._renderer = Renderer(scene, size, view, fps=fps)
        self._fps = fps
        self._frames = None if seconds is None else max(1, round(seconds * fps))
        self._info = SourceInfo(
            name=f"phantom {seed}",
            size=size,
            fps=fps,
            live=False,
            frames=self._frames,
            mm_per_px=self._renderer.screen.mm_per_px,
        )
        self._lock = threading.Lock()
        self._next = 0
        self._closed = False
        self._last: tuple[int, Sample] | None = None

    @property
    def info(self) -> SourceInfo:
        """What is known before the first frame."""
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        """Frames in order, from the current position."""
        while (index := self._take()) is not None:
            sample = self.sample(index)
            yield Frame(
                image=sample.image,
                index=index,
                grabbed_s=time.monotonic(),
                media_s=index / self._fps,
            )

    def seek(self, index: int) -> None:
        """Make frame `index`, clipped to the recording, the next one."""
        with self._lock:
            last = index if self._frames is None else self._frames - 1
            self._next = min(max(0, index), max(0, last))

    def sample(self, index: int) -> Sample:
        """Picture, labels, shadow and truth of frame `index`; the last one is kept."""
        with self._lock:
            last = self._last
        if last is not None and last[0] == index:
            return last[1]
        sample = self._renderer.frame(index)
        for part in (sample.image, sample.labels, sample.shadow):
            part.flags.writeable = False
        with self._lock:
            self._last = (index, sample)
        return sample

    def truth(self, index: int) -> tuple[Truth, NDArray[np.uint8]]:
        """Truth of frame `index` and its labels, (H, W) uint8, 0…5 or 255."""
        sample = self.sample(index)
        return sample.truth, sample.labels

    def close(self) -> None:
        """End the iteration; may be called more than once and from any thread."""
        with self._lock:
            self._closed = True

    def _take(self) -> int | None:
        """Return the index of the next frame and step on; None at the end."""
        with self._lock:
            index = self._next
            if self._closed or (self._frames is not None and index >= self._frames):
                return None
            self._next = index + 1
            return index


def parse_phantom(text: str) -> PhantomSource:
    """Open the phantom by a short text.

    Parameters
    ----------
    text : str
        "phantom", or "phantom:" with KEY=VALUE pairs after it, as in
        "phantom:seed=1,fps=30,size=960x720,preset=teaching,seconds=10,pattern=B,probe=convex".

    Raises
    ------
    SourceUnavailable
        If a key is unknown or a value cannot be used; the sentence names what is allowed.
    """
    _, _, rest = text.strip().partition(":")
    given: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in rest.split(","))):
        key, equals, value = (part.strip() for part in pair.partition("="))
        if key not in KEYS or not equals or not value or key in given:
            raise SourceUnavailable(
                f"The phantom takes {', '.join(KEYS)}, each once and as KEY=VALUE, for example "
                f"{_EXAMPLE}."
            )
        given[key] = value
    return PhantomSource(
        seed=int(_number("seed", given.get("seed", "1"), whole=True)),
        fps=_number("fps", given.get("fps", "30")),
        size=parse_size(given.get("size", "960x720")),
        preset=given.get("preset", "clinical"),
        seconds=_number("seconds", given["seconds"]) if "seconds" in given else None,
        probe=given.get("probe"),
        pattern=given.get("pattern"),
    )


def parse_size(text: str) -> tuple[int, int]:
    """Width and height out of a text like 960x720.

    Raises
    ------
    SourceUnavailable
        If it is not of that form.
    """
    wide, _, high = text.lower().partition("x")
    try:
        return int(wide), int(high)
    except ValueError:
        raise SourceUnavailable(
            "The phantom's size is written as WIDTHxHEIGHT, for example size=960x720."
        ) from None


def _number(key: str, text: str, *, whole: bool = False) -> float:
    try:
        return int(text) if whole else float(text)
    except ValueError:
        kind = "a whole number" if whole else "a number"
        raise SourceUnavailable(f"The phantom's {key} must be {kind}.") from None


def _check(seed: int, fps: float, size: tuple[int, int], seconds: float | None) -> None:
    low, high = _SIDES_PX
    if seed < 0:
        raise SourceUnavailable("The phantom's seed must be 0 or more.")
    if not _RATES[0] <= fps <= _RATES[1]:
        raise SourceUnavailable(f"The phantom's fps must be {_RATES[0]:g} to {_RATES[1]:g}.")
    if not all(low <= side <= high for side in size):
        raise SourceUnavailable(f"The phantom's width and height must be {low} to {high} pixels.")
    if seconds is not None and not 0 < seconds <= _LONGEST_S:
        raise SourceUnavailable(f"The phantom's seconds must be above 0, up to {_LONGEST_S:.0f}.")


def _check_name(key: str, name: str | None, names: Sequence[str]) -> None:
    if name is not None and name not in names:
        raise SourceUnavailable(f"The phantom's {key} must be one of {', '.join(names)}.")
