"""The one door to ONNX Runtime: which build is installed, and sessions that share the cores."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING, Any, Protocol

from models.errors import ModelFailed, ModelRejected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType

    import numpy as np
    from numpy.typing import NDArray

CPU = "CPUExecutionProvider"
OPENVINO = "OpenVINOExecutionProvider"
BUILDS: tuple[str, ...] = (
    "onnxruntime",
    "onnxruntime-gpu",
    "onnxruntime-directml",
    "onnxruntime-openvino",
)
"""Distributions that all install into the same folder; there may be only one."""

_NO_FOLDER = "external-data-is-not-allowed"


class Port(Protocol):
    """An input or output of a graph."""

    name: str
    shape: list[Any]
    type: str


class Session(Protocol):
    """The part of ONNX Runtime's session that this program uses."""

    def run(self, outputs: list[str] | None, inputs: dict[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Compute the outputs, all of them for None."""
        ...

    def get_inputs(self) -> list[Port]:
        """Describe what goes in."""
        ...

    def get_outputs(self) -> list[Port]:
        """Describe what comes out."""
        ...

    def get_providers(self) -> list[str]:
        """Name the execution providers really in use, the first one first."""
        ...


class SessionFactory(Protocol):
    """Makes a session of a model's bytes; tests put their own here."""

    def __call__(
        self, model: bytes, *, threads: int = 1, providers: Sequence[str] = (CPU,)
    ) -> Session:
        """Make a session of a model's bytes."""
        ...


def installed_build() -> str:
    """Name the installed build of ONNX Runtime.

    Raises
    ------
    ModelRejected
        If there is none, or several that overwrite each other.
    """
    found = [name for name in BUILDS if _is_installed(name)]
    if not found:
        raise ModelRejected(
            "ONNX Runtime, which runs the network, is not installed; "
            'run: pip install "pleura[cpu]" (or "pleura[gpu]" for an NVIDIA graphics card).'
        )
    if len(found) > 1:
        raise ModelRejected(
            f"{' and '.join(found)} are both installed and overwrite each other; run: "
            f'pip uninstall {" ".join(found)}, then pip install "pleura[cpu]" or "pleura[gpu]".'
        )
    return found[0]


def runtime_version() -> str:
    """Return the version of ONNX Runtime."""
    return str(_runtime().__version__)


def available_providers() -> tuple[str, ...]:
    """Name the execution providers that the installed build knows; it may fail to use them."""
    return tuple(_runtime().get_available_providers())


def create_session(
    model: bytes,
    *,
    threads: int = 1,
    providers: Sequence[str] = (CPU,),
    initializers: Mapping[str, NDArray[np.float32]] | None = None,
) -> Session:
    """Make a session of a model's bytes.

    Parameters
    ----------
    model : bytes
        The ONNX file, whole; data in other files is refused.
    threads : int
        Threads of one run, at least 1.
    providers : sequence of str
        Execution providers, the preferred first. `get_providers()` of the session says which are
        really in use.
    initializers : mapping, optional
        Weights for initializers whose data the file leaves out.

    Raises
    ------
    ModelRejected
        If ONNX Runtime is not usable or does not accept the model.
    """
    runtime = _runtime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = max(1, threads)
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Waiting threads that spin take the cores from capture and window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.add_session_config_entry(
        "session.model_external_initializers_file_folder_path", _NO_FOLDER
    )
    if initializers:
        values = [runtime.OrtValue.ortvalue_from_numpy(v) for v in initializers.values()]
        options.add_external_initializers(list(initializers), values)
    try:
        session: Session = runtime.InferenceSession(
            model,
            options,
            providers=list(providers),
            provider_options=[_options_of(name, threads) for name in providers],
        )
    except Exception as error:  # the runtime raises its own and plain exceptions alike
        raise ModelRejected(
            "The network runtime does not accept the model file; install the model again."
        ) from error
    return session


def provider_of(session: Session) -> str:
    """Name the execution provider that a session really uses first."""
    providers = session.get_providers()
    if not providers:
        raise ModelFailed("The network runtime names no execution provider; restart the program.")
    return providers[0]


def _options_of(provider: str, threads: int) -> dict[str, str]:
    """Options of one provider: OpenVINO would take every core."""
    if provider != OPENVINO:
        return {}
    return {"device_type": "CPU", "num_of_threads": str(max(1, threads))}


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _runtime() -> ModuleType:
    installed_build()
    try:
        import onnxruntime

        module: ModuleType = onnxruntime
        return module
    except ImportError as error:
        raise ModelRejected(
            "ONNX Runtime is installed but cannot be loaded; "
            'run: pip install --force-reinstall "pleura[cpu]".'
        ) from error
