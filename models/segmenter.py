"""From a look to a segmentation, through an ONNX model whose every byte was checked."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

from models.errors import InvalidOutput, ModelFailed, ModelRejected
from models.fallback import FallbackSession
from models.manifest import Manifest, load_manifest, sha256_of
from models.postprocess import clean
from models.preprocess import preprocess_frames, scale
from models.providers import label_of
from models.ray_rules import keep_rules
from models.runtime import CPU, SessionFactory, create_session, provider_of
from models.segmentation import Segmentation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from models.look import Look
    from models.runtime import Port, Session

LARGEST = 256 << 20
"""Largest model file, bytes."""

_WARM_UPS = 3


class Segmenter(Protocol):
    """Whatever turns a look into a segmentation."""

    @property
    def manifest(self) -> Manifest:
        """The card of the model in use."""
        ...

    @property
    def provider(self) -> str:
        """The execution provider that is really in use."""
        ...

    def __call__(self, look: Look) -> Segmentation:
        """Segment the newest picture of a look.

        Raises
        ------
        ModelFailed
            If the runtime failed.
        InvalidOutput
            If the network's answer is no numbers or of the wrong shape; no mask is made of it.
        """
        ...


class OnnxSegmenter:
    """A segmenter on an ONNX Runtime session; make it with `load_segmenter`."""

    def __init__(self, session: Session, manifest: Manifest) -> None:
        self.manifest = manifest
        self._session = session
        self._input = session.get_inputs()[0].name
        self._shape = (1, len(manifest.labels), *manifest.input.size)

    @property
    def provider(self) -> str:
        """The execution provider that is in use now, as the session names it."""
        return provider_of(self._session)

    @property
    def notice(self) -> str | None:
        """One sentence when it runs elsewhere than was wished for."""
        notice: str | None = getattr(self._session, "notice", None)
        return notice

    def __call__(self, look: Look) -> Segmentation:
        """Segment the newest picture of a look; errors as in `Segmenter`."""
        start = time.perf_counter()
        card = self.manifest.input
        crops = (*look.earlier(card.earlier_s), look.now)
        logits = self.logits(preprocess_frames(crops, look.geometry, card.size[0], card.form))
        labels = clean(keep_rules(argmax(logits[0]), look.geometry, card.form))
        return Segmentation(labels, time.perf_counter() - start)

    def segment_input(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Segment a picture that is prepared already, as training samples are.

        Parameters
        ----------
        image : (H, W) or (H, W, frames) uint8
            What `models.preprocess.shape` makes in the form that the manifest names, of each frame;
            a single one is repeated for a network that sees several.

        Returns
        -------
        (H, W) uint8
            Labels in that form; errors as in `Segmenter`.
        """
        if image.ndim == 2:
            image = np.dstack([image] * self.manifest.input.channels)
        return clean(argmax(self.logits(scale(image))[0]))

    def logits(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Run the network.

        Parameters
        ----------
        image : (1, frames, H, W) float32
            What `models.preprocess.preprocess_frames` makes.

        Returns
        -------
        (1, classes, H, W) float32
            Checked: every value is a finite number.
        """
        try:
            answer = self._session.run(None, {self._input: image})[0]
        except Exception as error:  # the runtime raises its own and plain exceptions alike
            raise ModelFailed(
                "The network runtime failed on this picture; restart the program, "
                "and if it happens again choose the CPU."
            ) from error
        check_logits(answer, self._shape)
        return answer


def load_segmenter(
    onnx: Path,
    manifest: Path | None = None,
    *,
    threads: int = 1,
    providers: Sequence[str] | Callable[[bytes], Sequence[str]] = (CPU,),
    session_factory: SessionFactory = create_session,
    admit: Callable[[Manifest], None] = lambda _: None,
) -> OnnxSegmenter:
    """Load a model that fits its manifest, byte for byte, and warm it up.

    Parameters
    ----------
    onnx : Path
        The model file.
    manifest : Path, optional
        Its manifest; the same name with ".json" when not given.
    threads : int
        Threads of one run; more than one gains nothing while the other cores are busy.
    providers : sequence of str, or callable
        Execution providers, the preferred first; or what chooses them, given the checked bytes.
        One that fails, then or later, is replaced by the processor.
    session_factory : callable
        Makes the session of the very bytes that were checked.
    admit : callable
        Told the manifest, whose hash is that of the bytes, before anything of them runs; raises
        `ModelRejected` when this computer does not trust it.

    Returns
    -------
    OnnxSegmenter

    Raises
    ------
    ModelRejected
        If a file is missing or altered, or the graph does not fit the manifest.
    ModelFailed, InvalidOutput
        If the warm-up fails.
    """
    card = load_manifest(manifest or onnx.with_suffix(".json"))
    data = read_checked(onnx, card)
    admit(card)
    wished = tuple(providers(data) if callable(providers) else providers)
    session = _make_session(data, wished, partial(session_factory, threads=threads))
    _check_graph(session, card, onnx.name)
    segmenter = OnnxSegmenter(session, card)
    ramp = np.linspace(0, 1, card.input.size[1], dtype=np.float32)
    image = np.broadcast_to(ramp, (1, card.input.channels, *card.input.size)).copy()
    for _ in range(_WARM_UPS):
        segmenter.logits(image)
    return segmenter


def _make_session(
    data: bytes, wished: tuple[str, ...], make: Callable[..., Session]
) -> FallbackSession:
    """Make a session that falls back to the processor, now or later, and says so."""

    def on_cpu() -> Session:
        return make(data, providers=(CPU,))

    try:
        session = make(data, providers=wished)
    except ModelRejected:
        if wished[0] == CPU:
            raise
        session = on_cpu()  # which raises when it is the model that is at fault
    notice = None
    if wished[0] != CPU and provider_of(session) != wished[0]:
        notice = (
            f"{label_of(wished[0])} cannot be used now, so the network runs on "
            f"{label_of(provider_of(session))}."
        )
    return FallbackSession(session, on_cpu, notice=notice)


def check_logits(logits: NDArray[np.float32], shape: tuple[int, ...]) -> None:
    """Refuse an answer of which no mask may be made.

    The argmax of NaN is class 0, background, which reads as a healthy lung: so this comes first.

    Raises
    ------
    InvalidOutput
        If the shape or type is another, a value is NaN or infinite, or all values are equal.
    """
    if not isinstance(logits, np.ndarray) or logits.shape != shape or logits.dtype != np.float32:
        found = getattr(logits, "shape", None), getattr(logits, "dtype", None)
        raise InvalidOutput(
            f"The network answered in another form than expected: {found[0]} {found[1]}, "
            f"not {shape} float32."
        )
    # NaN and infinities survive both; one pass each, no copy.
    low, high = float(logits.min()), float(logits.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        raise InvalidOutput("The network answered with values that are no numbers.")
    if low == high:
        raise InvalidOutput("The network answered with one and the same value everywhere.")


def argmax(logits: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the class of the largest value at every pixel; of equal ones the first.

    Parameters
    ----------
    logits : (classes, H, W) float32
        Finite values, at most 255 classes.

    Returns
    -------
    (H, W) uint8
    """
    best = logits[0]
    labels: NDArray[np.uint8] = np.zeros(best.shape, np.uint8)
    for k in range(1, len(logits)):
        above = cv2.compare(logits[k], best, cv2.CMP_GT)
        labels = np.asarray(cv2.max(labels, np.asarray(above, np.uint8) & np.uint8(k)), np.uint8)
        best = np.asarray(cv2.max(best, logits[k]), np.float32)
    return labels


def read_checked(path: Path, card: Manifest) -> bytes:
    """Read a model file; nothing of it runs.

    Raises
    ------
    ModelRejected
        If it is missing, too large, or not the one that the manifest describes.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ModelRejected(f"The model file {path.name} is larger than 256 MB; not loaded.")
        data = path.read_bytes()
    except OSError as error:
        raise ModelRejected(
            f"The model file {path.name} is missing or unreadable; install the model again."
        ) from error
    if sha256_of(data) != card.sha256:
        raise ModelRejected(
            f"The model file {path.name} is not the one that its manifest describes "
            "(its checksum differs); install the model again."
        )
    return data


def _check_graph(session: Session, card: Manifest, name: str) -> None:
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if len(inputs) != 1 or len(outputs) != 1:
        raise ModelRejected(
            f"The model file {name} has {len(inputs)} inputs and {len(outputs)} outputs; "
            "expected one of each."
        )
    size = card.input.size
    _check_port(inputs[0], (1, card.input.channels, *size), "takes", name)
    _check_port(outputs[0], (1, len(card.labels), *size), "gives", name)


def _check_port(port: Port, shape: tuple[int, ...], verb: str, name: str) -> None:
    found = tuple(port.shape)
    if found != shape or port.type != "tensor(float)":
        raise ModelRejected(
            f"The model file {name} {verb} {found} {port.type}, "
            f"its manifest says {shape} tensor(float); install the model again."
        )
