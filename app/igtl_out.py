"""What other programs get over OpenIGTLink: picture, masks and score, which belong together.

Nothing outside the ultrasound sector is sent, and no number that the screen would not show.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.masks import inside, place
from app.screen.build import FADE_TO_S, image_age
from app.status import shows_score
from capture.igtl_out import IgtlServer
from capture.igtl_wire import pack_image, pack_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.result import Result
    from app.status import Health

IMAGE, MASK, SCORE = "Pleura_Image", "Pleura_Mask", "Pleura_Score"
NOT_KNOWN = 255
OLD = "the picture is old"
AGAIN_S = 0.5
SLOW_S, REST, MOST_REST_S = 0.05, 4.0, 2.0
_log = logging.getLogger("pleura.igtl")


class IgtlOut:
    """Sends each new result, and each change of state, from a thread of its own.

    A receiver gets three messages with one time: `Pleura_Image` and `Pleura_Mask` (IMAGE, the box
    of the sector; labels as in `models.labels`, 255 where there is no mask), and
    `Pleura_Score` (STRING, JSON). When the state changes without a picture the score comes alone,
    its value null with the reason. It comes twice a second at least: a receiver that hears nothing
    knows that nobody speaks.

    Parameters
    ----------
    look : callable
        Gives the state now and the last result.
    host, port : str, int
        Where to listen.
    wall : callable
        Seconds since 1970: messages carry the time at which the picture was grabbed.
    clock : callable
        Monotonic seconds, as in the frames.

    Raises
    ------
    SourceUnavailable
        If the library is missing, or the port cannot be had.
    """

    def __init__(
        self,
        look: Callable[[], tuple[Health, Result | None]],
        host: str,
        port: int,
        *,
        wall: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.server = IgtlServer(host, port)
        self._look, self._wall, self._clock = look, wall, clock
        self._news, self._over = threading.Event(), threading.Event()
        self._sent: Result | None = None
        self._told, self._known = "", 0
        self._thread = threading.Thread(target=self._watch, name="pleura-igtl-pack", daemon=True)
        self._thread.start()

    def nudge(self) -> None:
        """Tell that there is something new to look at; returns at once, from any thread."""
        self._news.set()

    def close(self, timeout: float = 2.0) -> None:
        """Tell the receivers that there is no score any more, and end; idempotent."""
        self._over.set()
        self._news.set()
        self._thread.join(timeout)
        self.server.close(timeout)

    def _watch(self) -> None:
        while not self._over.is_set():
            fresh = self._news.wait(AGAIN_S)
            self._news.clear()
            began_s = time.perf_counter()
            try:
                if self.server.clients and not self._over.is_set():
                    self._tell(again=not fresh)
            except Exception:
                _log.exception("packing OpenIGTLink failed")
            spent_s = time.perf_counter() - began_s
            if spent_s > SLOW_S:  # checksums in Python: leave the processor to the pictures
                self._over.wait(min(REST * spent_s, MOST_REST_S))
        self.server.put([pack_text(_ended(), SCORE, self._wall())])

    def _tell(self, again: bool) -> None:
        health, result = self._look()
        text, known = score_text(health, result, self._clock()), self.server.clients
        new = result is not None and (result is not self._sent or known > self._known)
        if not (new or again or text != self._told):
            return
        if result is not None and new:
            age_s = max(self._clock() - result.frame.grabbed_s, 0.0)
            when_utc = self._wall() - age_s
            known_mask = _shows(health, result, self._clock())
            messages = [
                *_pictures(result, when_utc, masked=known_mask),
                pack_text(text, SCORE, when_utc),
            ]
        else:
            messages = [pack_text(text, SCORE, self._wall())]
        self._sent, self._told, self._known = result, text, known
        self.server.put(messages)


def score_text(health: Health, result: Result | None, now_s: float) -> str:
    """Write the score as one line of ASCII JSON; null where the screen shows no number.

    Keys: `state`, `score` (BLAS 0…1 or null), `b_lines` (or null), `reason` (why there is none, or
    null), `index` of the picture, `model`, `note`.
    """
    score = None if result is None else result.score
    shown = score if _shows(health, result, now_s) else None
    reason = health.reason if shown is None else shown.reason
    if shown is None and reason is None:
        old = shows_score(health.state) and result is not None
        reason = OLD if old else (score.reason if score is not None else None) or str(health.state)
    return json.dumps(
        {
            "state": str(health.state),
            "score": None if shown is None or shown.value is None else round(shown.value, 4),
            "b_lines": None if shown is None else shown.b_lines,
            "reason": reason,
            "index": None if result is None else result.frame.index,
            "model": health.model,
            "note": "Research and training use; not for diagnosis.",
        }
    )


def _shows(health: Health, result: Result | None, now_s: float) -> bool:
    """Tell whether mask and number may be shown: by the state, and by the age of a live picture."""
    if result is None or not shows_score(health.state):
        return False
    age_s = image_age(result, health, now_s)
    live = health.source is not None and health.source.live
    return not (live and age_s is not None and age_s >= FADE_TO_S)


def _ended() -> str:
    return json.dumps({"state": "ended", "score": None, "b_lines": None, "reason": "ended"})


def _pictures(result: Result, when_utc: float, *, masked: bool) -> list[bytes]:
    """Pack picture and mask of the sector's box; nothing where no sector was found."""
    sector = result.sector
    if sector is None:
        return []
    within = inside(sector)
    whole = np.asarray(cv2.bitwise_and(result.frame.image, within), np.uint8)
    labels = np.full_like(whole, NOT_KNOWN)
    if masked and result.segmentation is not None:
        labels = place(result.segmentation.labels, sector.box, result.frame.size)
    labels = np.asarray(cv2.bitwise_and(labels, within), np.uint8)
    step = sector.mm_per_px or 1.0
    return [
        pack_image(np.ascontiguousarray(sector.crop(picture)), name, (step, step), when_utc)
        for name, picture in ((IMAGE, whole), (MASK, labels))
    ]
