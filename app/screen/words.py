"""The words and figures of the window; what is not known is a dash, never a 0."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.status import State, banner

if TYPE_CHECKING:
    from app.result import Result
    from app.status import Health
    from models.score import Score

DASH = "—"
FEW_FPS, FEW_COUNTED = 10.5, 15
"""Pictures a second that are too few, and how many must have come before that is said."""
FEW_PICTURES = (
    "Only {} pictures a second come: too few for lung sliding and short-lived B-lines. Plug the "
    "grabber into a USB 3 socket of its own and end other programs; `pleura doctor --device` looks."
)
DISCLAIMER = "Research and training use; not for diagnosis"

WORDS: dict[State, str] = {
    State.IDLE: "No source",
    State.STARTING: "Starting",
    State.LIVE: "Live",
    State.PAUSED: "Paused",
    State.SLOW: "Slow",
    State.FROZEN: "Frozen",
    State.NO_SIGNAL: "No signal",
    State.NO_MASK: "No mask",
    State.LOST: "Lost",
    State.STOPPING: "Stopping",
    State.FAILED: "Error",
}
"""One or two words for each state."""

NO_SCORE: dict[State, str] = {
    State.IDLE: "No source",
    State.STARTING: "Waiting for the first picture",
    State.FROZEN: "No score: the picture is frozen",
    State.NO_SIGNAL: "No score: no ultrasound picture",
    State.NO_MASK: "No score: no mask",
    State.LOST: "No score: the source is gone",
    State.STOPPING: "Stopping",
    State.FAILED: "No score: stopped by an error",
}
"""Why there is no number in the states that show none."""

ADVICE: dict[State, str] = {
    State.SLOW: "The network is behind the pictures.",
    State.FROZEN: "The picture is frozen. Go on with the scan, or check the cable.",
    State.NO_SIGNAL: "No ultrasound picture. Check the cable and the scanner.",
    State.LOST: "No pictures arrive any more. Reconnect the source, then try again.",
}
"""What to do in states whose reason would only say the same again."""

_BEAMS = {
    "fan": "sector outline found",
    "linear": "parallel beams",
    "rays": "beams estimated",
    "columns": "beams unknown",
}
_PROVIDERS = {"Dml": "DirectML", "Cuda": "CUDA", "Tensorrt": "TensorRT", "CoreML": "Core ML"}


@dataclass(frozen=True, slots=True)
class Position:
    """Where in a recording the shown picture is: index of `frames`, and as text."""

    index: int
    frames: int
    text: str


def share(value: float | None) -> str:
    """Write a share 0…1 with two decimals, or a dash."""
    return DASH if value is None or not math.isfinite(value) else f"{value:.2f}"


def count(value: int | None) -> str:
    """Write a count, or a dash."""
    return DASH if value is None else f"{value:,}".replace(",", "\u202f")


def sentence(health: Health) -> str:
    """Say what is the matter and what to do; empty when there is nothing to say."""
    state, reason = health.state, health.reason
    if state is State.LIVE or (state is State.PAUSED and not reason):
        return ""
    if state in ADVICE and not (reason and reason.endswith(".")):
        return ADVICE[state]
    text = reason if state in ADVICE and reason else banner(state, reason)
    return text if text.endswith((".", "…", "!", "?")) else f"{text}."


def few_pictures(health: Health) -> str | None:
    """Say that a live source gives far too few pictures; None while it gives enough."""
    fps = health.fps_source
    counted = health.source is not None and health.source.live and health.captured >= FEW_COUNTED
    if not counted or health.paused or fps is None or not 0 < fps < FEW_FPS:
        return None
    return FEW_PICTURES.format(max(round(fps), 1))


def ground(score: Score) -> str:
    """On what the number stands: calibration and geometry."""
    scale = "Calibrated" if score.calibrated else "Uncalibrated"
    return f"{scale} · {_BEAMS.get(score.geometry, 'beams unknown')}"


def millimetres(value: float | None, *, nominal: bool) -> str:
    """Write a length in whole mm, or a dash; "≈" where millimetres are nominal."""
    if value is None or not math.isfinite(value):
        return DASH
    return f"{'≈' if nominal else ''}{value:.0f} mm"


def answer(value: bool | None) -> str:
    """Write yes, no or a question mark."""
    return "?" if value is None else "yes" if value else "no"


def head_up(health: Health, age_s: float | None) -> tuple[str, ...]:
    """Figures of the status line: frame rate, image age, drops, where the network runs, model.

    Rate and age mean nothing while the picture is held: `age_s` is None then.
    """
    items: list[str] = []
    if health.source is not None:
        if age_s is not None:
            items += [_rate(health), _age(age_s)]
        items.append(f"{count(health.dropped)} dropped")
    items.append(_provider(health.provider))
    if health.model:
        items.append(health.model)
    return tuple(item for item in items if item)


def position(result: Result | None, health: Health) -> Position | None:
    """Place in the recording; None for devices, stills and before the first frame."""
    if health.source is None or health.source.live or not health.frames or health.frames < 2:
        return None
    index = min(max(health.position or 0, 0), health.frames - 1)
    media_s = None if result is None else result.frame.media_s
    fps = health.source.fps
    clock = ""
    if media_s is not None and fps:
        clock = f"{_clock(media_s)} / {_clock(health.frames / fps)}   "
    return Position(index, health.frames, f"{clock}{index + 1} of {health.frames}")


def _clock(seconds: float) -> str:
    """Minutes, seconds and tenths."""
    tenths = max(round(seconds * 10), 0)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def _rate(health: Health) -> str:
    """Frames per second examined, with the source's where it is ahead."""
    done, came = health.fps_processed, health.fps_source
    if done is None or not math.isfinite(done):
        return f"{DASH} fps"
    if came is not None and math.isfinite(came) and came > done * 1.05 + 0.5:
        return f"{done:.1f} of {came:.1f} fps"
    return f"{done:.1f} fps"


def _age(age_s: float) -> str:
    """Age of the picture: milliseconds while it is fresh."""
    if not math.isfinite(age_s) or age_s < 0:
        return f"{DASH} ms old"
    return f"{age_s * 1000:.0f} ms old" if age_s < 1 else f"{age_s:.1f} s old"


def _provider(name: str | None) -> str:
    """ONNX Runtime's provider by the name that people know."""
    if not name:
        return ""
    short = name.removesuffix("ExecutionProvider")
    return _PROVIDERS.get(short, short)
