"""An export in a thread of its own, so that the window never waits for a disk."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.desk.export.write import export
from capture.errors import CaptureError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.desk.analysis import Study
    from app.desk.export.forms import Form
    from app.desk.notebook import Judged

_log = logging.getLogger("pleura.desk")


class ExportRun:
    """Writes one export; used once.

    Parameters
    ----------
    form, folder, file, entries, study
        As in `export`.
    on_change : callable
        Called from the thread at the end.
    """

    def __init__(
        self,
        form: Form,
        folder: Path,
        file: str,
        entries: Sequence[Judged],
        study: Study | None,
        on_change: Callable[[], None],
    ) -> None:
        self._what = (form, folder, file, tuple(entries), study)
        self._on_change = on_change
        self.told: str | None = None
        self.failed = False
        self._thread = threading.Thread(target=self._run, name="pleura-desk-export", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Do nothing: an export that has begun is finished."""

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when it has not come within `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        form, folder, file, entries, study = self._what
        try:
            files = export(form, folder, file, entries, study)
            told = f"{len(files)} files written to {folder.name}"
            self.told = f"{told}; {files[-1].name} says whose masks these are."
        except CaptureError as error:
            self.told, self.failed = str(error), True
        except Exception as error:
            _log.error("exporting", exc_info=error)
            self.told = f"The export failed ({type(error).__name__}). Please report it."
            self.failed = True
        self._on_change()
