"""A session on a graphics processor that goes on, on the processor, when that is lost or full."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

from models.providers import label_of
from models.runtime import CPU, provider_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from models.runtime import Port, Session

BOUND = frozenset({"TensorrtExecutionProvider", "CUDAExecutionProvider", "DmlExecutionProvider"})
"""Providers with a memory of their own, where binding input and output saves copies."""

_log = logging.getLogger("pleura.provider")


class FallbackSession:
    """Runs on the session that it is given; once that fails, on one on the processor, for good.

    Parameters
    ----------
    session : Session
        On any provider.
    on_cpu : callable
        Makes the same session on the processor.

    Attributes
    ----------
    notice : str or None
        One sentence when the processor has taken over.
    """

    def __init__(
        self, session: Session, on_cpu: Callable[[], Session], *, notice: str | None = None
    ) -> None:
        self.notice = notice
        self._session, self._on_cpu = session, on_cpu
        self._may_fall = provider_of(session) != CPU
        self._lock = threading.Lock()

    def run(self, outputs: list[str] | None, inputs: dict[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Compute all outputs; the same inputs are tried once more on the processor.

        What fails there is raised: the next call is made there, too.
        """
        session = self._session
        try:
            return run_bound(session, outputs, inputs)
        except Exception as error:  # drivers raise whatever they like
            if not self._fall(session, error):
                raise
            return self._session.run(outputs, inputs)

    def get_inputs(self) -> list[Port]:
        """Describe what goes in."""
        return self._session.get_inputs()

    def get_outputs(self) -> list[Port]:
        """Describe what comes out."""
        return self._session.get_outputs()

    def get_providers(self) -> list[str]:
        """Name the providers in use now."""
        return self._session.get_providers()

    def _fall(self, failed: Session, error: Exception) -> bool:
        """Take the processor instead of `failed`; False when that is what failed."""
        with self._lock:
            if self._session is not failed:
                return True
            if not self._may_fall:
                return False
            lost = label_of(provider_of(failed))
            _log.error("%s failed; the CPU takes over", lost, exc_info=error)
            self._may_fall = False
            self._session = self._on_cpu()
            self.notice = f"{lost} failed, so the network runs on the CPU; restart to try it again."
            return True


def run_bound(
    session: Session, outputs: list[str] | None, inputs: dict[str, NDArray[Any]]
) -> list[NDArray[Any]]:
    """Run a session, with input and output bound where it has a memory of its own."""
    bind = getattr(session, "io_binding", None)
    if bind is None or outputs is not None or provider_of(session) not in BOUND:
        return session.run(outputs, inputs)
    binding = bind()
    for name, value in inputs.items():
        binding.bind_cpu_input(name, value)
    for port in session.get_outputs():
        binding.bind_output(port.name)
    session.run_with_iobinding(binding)  # type: ignore[attr-defined]
    answers: list[NDArray[Any]] = binding.copy_outputs_to_cpu()
    return answers
