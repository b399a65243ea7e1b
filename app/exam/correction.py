"""A zone's number after a person corrected its picture at the desk; the network's own is kept.

The zone's recording is laid on the desk with a folder of corrections beside it. What the person
said of the picture that shows the worst moment is then taken over: the number that the marks give
by the same rule, without an interval, and marked as a person's in everything that is written.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from app.desk.drawn import drawn_score, full_labels, known
from app.desk.notebook import Status
from app.desk.review_file import SUFFIX, load_review
from app.entries import rounded
from app.exam.files import write_whole
from app.exam.gather import png
from app.exam.protocols import ExamError
from app.exam.values import REVIEW, NetworkZone, PersonEntry
from app.examine import geometry_of
from app.schema.entry import ConcernEntry
from app.schema.frame import SpaceEntry

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.notebook import Judged
    from app.exam.store import ExamStore
    from app.exam.values import Exam, ZoneEntry

NO_CLIP = "This zone has no recording to review: save it first."
_OF_WINDOW = frozenset({"short-window", "too-long"})
"""Concerns that stay: the person has judged the picture, not how long was looked."""


def review_place(store: ExamStore, exam: Exam, code: str) -> tuple[Path, Path]:
    """Give the recording of a zone, and the folder that corrections of it are kept in.

    Raises
    ------
    ExamError
        If the zone has none.
    """
    clip = store.clip(exam, code)
    if clip is None:
        raise ExamError(NO_CLIP)
    return clip, clip.with_name(clip.name + REVIEW)


def frame_of(zone: ZoneEntry) -> int | None:
    """Find the zone's picture in its own recording, from 0; None without either."""
    if zone.picture is None or zone.clip is None:
        return None
    return zone.picture.index - zone.clip.first


def take_over(store: ExamStore, exam: Exam, code: str) -> Exam | None:
    """Let what a person said of the zone's picture count, and save it.

    Parameters
    ----------
    store, exam : ExamStore, Exam
        The exam and where it is kept.
    code : str
        Zone.

    Returns
    -------
    Exam or None
        With the zone as it is now; None where nothing has changed.

    Raises
    ------
    ExamError, RecordingError
        If there is no recording, the corrections cannot be read, or the disk does not take it.
    """
    zone = exam.zone(code)
    clip, folder = review_place(store, exam, code)
    if zone is None or zone.picture is None:
        return None
    said = _said(folder, frame_of(zone))
    if said is None or said.status is Status.ACCEPTED:
        return None if zone.person is None else store.put_zone(exam, as_network_had_it(zone))
    if zone.person is not None and zone.person.changed_utc == datetime.fromisoformat(
        said.changed_utc
    ):
        return None
    after = corrected_zone(as_network_had_it(zone), said)
    if said.status is Status.CORRECTED and after.picture is not None:
        labels = known(full_labels(said.marks, geometry_of(said.sector)))
        inside = said.sector.crop(said.sector.mask().astype(np.uint8))
        name = f"{code}-{secrets.token_hex(3)}.labels.png"
        try:
            write_whole(clip.parent / name, png(np.asarray(labels * inside, np.uint8)))
        except OSError as error:
            raise ExamError(
                f"The correction could not be saved ({error.strerror}): free some space."
            ) from error
        picture = after.picture.model_copy(update={"labels": name})
        after = after.model_copy(update={"picture": picture})
    return store.put_zone(exam, after)


def corrected_zone(zone: ZoneEntry, said: Judged) -> ZoneEntry:
    """Give a zone with a person's number, or with none where the picture was rejected.

    Parameters
    ----------
    zone : ZoneEntry
        As the network had it.
    said : Judged
        What the person said of its picture: corrected or rejected.
    """
    labels = None if zone.picture is None else zone.picture.labels
    network = NetworkZone(
        **{name: getattr(zone, name) for name in NetworkZone.model_fields if name != "labels"},
        labels=labels,
    )
    person = PersonEntry(
        status="corrected" if said.status is Status.CORRECTED else "rejected",
        by=said.status.by,
        changed_utc=datetime.fromisoformat(said.changed_utc),
        network=network,
    )
    values: dict[str, object] = {
        "person": person, "blas": None, "low": None, "high": None, "trust": "none",
        "reason": person.by, "b_lines": None, "worst_space": None, "spaces": (),
    }  # fmt: skip
    was = "no number" if zone.blas is None else f"{zone.blas:.2f}"
    own = ConcernEntry(
        code="by-person", text=person.by, hint=f"A person's number; the network gave {was}."
    )
    values["concerns"] = (own, *(each for each in zone.concerns if each.code in _OF_WINDOW))
    if said.status is Status.CORRECTED:
        score = drawn_score(said.marks, geometry_of(said.sector))
        if score.value is None:
            values["reason"] = f"{person.by}: {score.reason}"
        else:
            values |= {
                "blas": rounded(score.value),
                "trust": "warning",
                "reason": None,
                "b_lines": score.b_lines,
                "worst_space": rounded(score.worst),
                "spaces": tuple(
                    SpaceEntry(**{name: getattr(each, name) for name in SpaceEntry.model_fields})
                    for each in score.spaces
                ),
            }
    return zone.model_copy(update=values)


def as_network_had_it(zone: ZoneEntry) -> ZoneEntry:
    """Give a zone as it was before a person's word, as when the person takes it back."""
    if zone.person is None:
        return zone
    network = zone.person.network
    values = {name: getattr(network, name) for name in NetworkZone.model_fields if name != "labels"}
    picture = zone.picture
    if picture is not None:
        picture = picture.model_copy(update={"labels": network.labels})
    return zone.model_copy(update={**values, "picture": picture, "person": None})


def _said(folder: Path, frame: int | None) -> Judged | None:
    """Find what a person said of a frame; None where nobody did."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        for judged in load_review(path):
            if judged.frame == frame:
                return judged
    return None
