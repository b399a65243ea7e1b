"""Exams on disk: a folder each, for this user alone; a zone that was saved stays saved.

A folder holds `exam.json`, the pictures it names and the recordings of the zones. The pictures of
a zone are written first, under new names, then `exam.json` in one step: whenever the program is
killed, the last `exam.json` and all that it names are whole. What nothing names is removed when
the exam is opened again.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from pydantic import ValidationError

from app.exam.clip import write_clip
from app.exam.files import claim, is_taken, release, size_of, write_whole
from app.exam.gather import picture_entry
from app.exam.protocols import ExamError, Key, protocol
from app.exam.pseudonym import check_pseudonym
from app.exam.values import REVIEW, ClipEntry, Exam
from app.version import VERSION
from capture.record_folder import OWNER

if TYPE_CHECKING:
    from app.exam.gather import FoundZone
    from app.exam.values import ZoneEntry
    from app.schema.origin import ModelEntry

EXAM = "exam.json"
LARGEST = 16 << 20
TAKEN = "This exam is open in another window of Pleura: close it there first."
_GOING = ".deleted-"
_ID = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Head:
    """One exam in the list.

    Parameters
    ----------
    id : str
        Name of its folder.
    exam : Exam or None
        None when it cannot be read; `problem` says why.
    bytes : int
        What it takes on the disk.
    problem : str or None
        Why it cannot be read.
    """

    id: str
    exam: Exam | None
    bytes: int
    problem: str | None = None


class ExamStore:
    """All exams of one user.

    Parameters
    ----------
    root : Path or None
        Folder that the exams lie in; None takes the user's own.

    Raises
    ------
    ExamError
        From every method, when the disk or an exam cannot be used; the sentence says what to do.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = root or default_root()
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self.root.glob(f"{_GOING}*"):
                shutil.rmtree(left, ignore_errors=True)
        except OSError as error:
            raise _unwritable(error) from error

    def create(
        self,
        key: Key,
        model: ModelEntry,
        *,
        pseudonym: str | None = None,
        note: str = "",
        now: datetime | None = None,
    ) -> Exam:
        """Begin an exam with a protocol of so many zones; it is on the disk at once."""
        protocol(key)
        checked = None if pseudonym is None else check_pseudonym(pseudonym)
        now = now or datetime.now(UTC)
        name = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"
        exam = Exam(
            pleura=VERSION, id=name, pseudonym=checked, protocol=key,
            started_utc=now, model=model, note=note,
        )  # fmt: skip
        try:
            (self.root / name).mkdir(mode=0o700)
        except OSError as error:
            raise _unwritable(error) from error
        self.save(exam)
        return exam

    def save(self, exam: Exam) -> None:
        """Write what is known of an exam, in one step."""
        try:
            text = exam.model_dump_json(by_alias=True, indent=1) + "\n"
            write_whole(self._folder(exam.id) / EXAM, text.encode())
        except OSError as error:
            raise _unwritable(error) from error

    def save_zone(self, exam: Exam, found: FoundZone, *, clip: bool = True) -> Exam:
        """Save a zone with its picture and, if wished, its recording; give the exam with it."""
        exam.plan.zone(found.entry.zone)
        folder = self._folder(exam.id)
        stem = f"{found.entry.zone}-{secrets.token_hex(3)}"
        entry = found.entry
        try:
            if found.picture is not None:
                names = f"{stem}.png", f"{stem}.labels.png" if found.labels else None
                write_whole(folder / names[0], found.picture)
                if names[1] and found.labels:
                    write_whole(folder / names[1], found.labels)
                entry = entry.model_copy(update={"picture": picture_entry(found, *names)})
            name = f"{stem}.clip"
            if clip and (count := write_clip(folder / name, found.clip, entry.saved_utc)):
                first = next(each.entry.index for each in found.clip if each.picture is not None)
                told = ClipEntry(folder=name, frames=count, first=first)
                entry = entry.model_copy(update={"clip": told})
        except OSError as error:
            raise _unwritable(error) from error
        return self.put_zone(exam, entry)

    def put_zone(self, exam: Exam, entry: ZoneEntry) -> Exam:
        """Save a zone's entry alone, as after the clinician's own reading was entered."""
        after = exam.with_zone(entry)
        self.save(after)
        return after

    def open(self, name: str) -> Exam:
        """Open an exam, and remove from its folder what nothing in it names."""
        exam = self._read(name)
        if not is_taken(self._folder(name)):
            self._tidy(exam)
        return exam

    def claim(self, name: str) -> None:
        """Keep other processes of Pleura from changing an exam, until `release` or the end."""
        try:
            mine = claim(self._folder(name))
        except OSError as error:
            raise _unwritable(error) from error
        if not mine:
            raise ExamError(TAKEN)

    def release(self, name: str) -> None:
        """Let others change an exam again."""
        release(self._folder(name))

    def heads(self) -> tuple[Head, ...]:
        """List all exams, the newest first; one that cannot be read is listed with the reason."""
        found = []
        for folder in sorted(self.root.iterdir(), reverse=True):
            if not (_ID.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink()):
                continue
            taken = size_of(folder)
            try:
                found.append(Head(folder.name, self._read(folder.name), taken))
            except ExamError as error:
                found.append(Head(folder.name, None, taken, str(error)))
        return tuple(found)

    def search(
        self, pseudonym: str = "", since: date | None = None, until: date | None = None
    ) -> tuple[Head, ...]:
        """Find exams by the beginning of the pseudonym and by date, both days included."""
        wanted = pseudonym.strip().upper()
        found = []
        for head in self.heads():
            if head.exam is None:
                continue
            day = head.exam.started_utc.astimezone().date()
            fits = (head.exam.pseudonym or "").startswith(wanted)
            if fits and (since is None or day >= since) and (until is None or day <= until):
                found.append(head)
        return tuple(found)

    def delete(self, name: str) -> None:
        """Delete an exam for good; half a deletion is finished at the next start."""
        folder = self._folder(name)
        going = self.root / f"{_GOING}{name}"
        if is_taken(folder):
            raise ExamError(TAKEN)
        try:
            folder.rename(going)
            shutil.rmtree(going)
        except OSError as error:
            raise ExamError(
                f"The exam could not be deleted ({error.strerror}): close what has its files open, "
                "then try again."
            ) from error

    def expired(self, days: int, now: datetime | None = None) -> tuple[Head, ...]:
        """Find the exams that are older than so many days, 1 or more."""
        if days < 1:
            raise ExamError("Exams are kept for 1 day at least.")
        border = (now or datetime.now(UTC)) - timedelta(days=days)
        return tuple(h for h in self.heads() if h.exam is not None and h.exam.started_utc < border)

    def disk_use(self) -> int:
        """Count the bytes that all exams take on the disk."""
        return size_of(self.root)

    def picture(self, exam: Exam, code: str) -> tuple[bytes, bytes | None] | None:
        """Read the grey picture and the labels of a zone, PNG; None when there is no picture."""
        zone = exam.zone(code)
        if zone is None or zone.picture is None:
            return None
        folder = self._folder(exam.id)
        try:
            grey = (folder / zone.picture.file).read_bytes()
            masks = zone.picture.labels
            return grey, (folder / masks).read_bytes() if masks else None
        except OSError:
            return None

    def clip(self, exam: Exam, code: str) -> Path | None:
        """Folder of a zone's recording, which opens as a source; None when there is none."""
        zone = exam.zone(code)
        if zone is None or zone.clip is None:
            return None
        folder = self._folder(exam.id) / zone.clip.folder
        return folder if folder.is_dir() else None

    # ---- helpers

    def _folder(self, name: str) -> Path:
        if not _ID.fullmatch(name):
            raise ExamError("There is no such exam: choose one of the list.")
        return self.root / name

    def _read(self, name: str) -> Exam:
        path = self._folder(name) / EXAM
        try:
            if path.stat().st_size > LARGEST:
                raise ExamError(f"The exam {name} is far too large to be one of Pleura's.")
            exam = Exam.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            raise ExamError(f"The exam {name} is no longer there.") from None
        except (OSError, ValidationError, ValueError):
            raise ExamError(
                f"The exam {name} cannot be read: it is damaged or of a newer Pleura."
            ) from None
        if exam.id != name:
            raise ExamError(f"The exam {name} holds another one: put its folder back in place.")
        return exam

    def _tidy(self, exam: Exam) -> None:
        named = {EXAM, OWNER}
        for zone in exam.zones:
            if zone.picture is not None:
                named |= {zone.picture.file, zone.picture.labels or EXAM}
            if zone.clip is not None:
                named |= {zone.clip.folder, zone.clip.folder + REVIEW}
            if zone.person is not None:
                named.add(zone.person.network.labels or EXAM)
        for path in self._folder(exam.id).iterdir():
            if path.name in named:
                continue
            with contextlib.suppress(OSError):
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()


def default_root() -> Path:
    """Where the exams lie for this user."""
    return Path(platformdirs.user_data_dir("pleura", appauthor=False)) / "exams"


def _unwritable(error: OSError) -> ExamError:
    why = error.strerror or type(error).__name__
    return ExamError(f"The exam cannot be written ({why}): free some space, then save again.")
