"""What can be set, in plain words; the limits are those of `app.config.Config`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from app.config import ClassName, Config
from app.language.languages import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["switch", "choice", "number", "folder", "several"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Parameters
    ----------
    name : str
        Field of `Config`.
    title, about : str
        What it is called, and what it does.
    kind : str
        "switch", "choice" (one of), "several" (any of), "number", "folder".
    choices : tuple of (str, str)
        Value and word, of a choice and of several.
    unit : str
        Of a number.
    factor : float
        A number is shown so many times as large as it is kept.
    empty : str
        What an empty field means; empty where a value is needed.
    later : bool
        It counts from the next start on.
    words : str
        Other words by which it is found.
    """

    name: str
    title: str
    about: str
    kind: Kind
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    factor: float = 1.0
    empty: str = ""
    later: bool = False
    words: str = ""

    def limits(self) -> tuple[float, float]:
        """Give the least and the greatest number, as it is shown."""
        low, high = 0.0, 0.0
        for each in _metadata(self.name):
            low = float(getattr(each, "ge", low))
            high = float(getattr(each, "le", high))
        return low * self.factor, high * self.factor


_CLASSES = dict(
    zip(get_args(ClassName), ("Rib", "Pleural line", "A-line", "B-line", "Confluence"), strict=True)
)

CATALOGUE: tuple[Setting, ...] = (
    Setting(
        "theme", "Theme", "Colours of all windows: for a dark room, a bright one, the sun.",
        "choice", (("dark", "Dark"), ("light", "Light"), ("sunlight", "Sunlight")),
        words="colours contrast night day",
    ),
    Setting(
        "language", "Language", "Of all windows; none chosen takes that of the system.", "choice",
        tuple(NAMES.items()), empty="that of the system", later=True,
        words="english deutsch español français translation",
    ),
    Setting(
        "classes", "Classes that are drawn", "What the network marked and the picture shows.",
        "several", tuple(_CLASSES.items()), words="masks segmentation layers",
    ),
    Setting(
        "opacity", "Fill of the masks", "How much the masks cover of the picture.", "number",
        unit="%", factor=100.0, words="opacity transparency overlay",
    ),
    Setting(
        "outline", "Outlines of the masks", "Each class has its own line, so colour is not needed.",
        "switch", words="border contour",
    ),
    Setting(
        "keep_s", "Seconds that can be kept",
        "How far back Keep reaches; 0 keeps nothing and saves work.", "number",
        unit="s", later=True, words="retro buffer cine loop memory",
    ),
    Setting(
        "record_to", "Folder for recordings", "Where recordings of the sector go.", "folder",
        empty="Pleura's own folder", words="save disk path directory",
    ),
    Setting(
        "encrypt", "Encrypt recordings",
        "Only a passphrase opens what Record and Keep write; it is asked for after each start, and "
        "nobody can open them without it. Exams are not encrypted.", "switch",
        words="password passphrase encryption lock security privacy",
    ),
    Setting(
        "exam_days", "Exams are old after",
        "Older ones are offered for deletion; nothing is deleted by itself.", "number",
        unit="days", empty="never", words="retention delete privacy keep",
    ),
    Setting(
        "threads", "Threads of the network",
        "More are faster on a computer that does nothing else.", "number",
        later=True, words="processor cores speed performance",
    ),
    Setting(
        "network", "Pictures from other computers",
        "Lets rtsp:, http: and igtl: sources be opened.", "switch",
        later=True, words="stream internet openigtlink security",
    ),
)  # fmt: skip


def setting(name: str) -> Setting:
    """Give a setting by its field of `Config`.

    Raises
    ------
    KeyError
        If there is none.
    """
    return {each.name: each for each in CATALOGUE}[name]


def find(query: str, said: Callable[[str], str] = lambda text: text) -> tuple[Setting, ...]:
    """Search the settings.

    Parameters
    ----------
    query : str
        Words; each has to begin somewhere in what belongs to a setting. Empty finds all.
    said : callable
        Says an English text in the language of the window; found is what either says.
    """
    asked = query.casefold().split()
    return tuple(each for each in CATALOGUE if all(_has(each, word, said) for word in asked))


def _has(one: Setting, word: str, said: Callable[[str], str]) -> bool:
    texts = (one.title, one.about, *(text for _, text in one.choices))
    own = " ".join((*texts, *(said(text) for text in texts), one.words, one.name))
    return any(each.startswith(word) for each in own.casefold().replace("-", " ").split()) or (
        len(word) > 2 and word in own.casefold()
    )


def _metadata(name: str) -> tuple[Any, ...]:
    """Find the limits of a field, also of one that may be empty."""
    field = Config.model_fields[name]
    found = list(field.metadata)
    for part in get_args(field.annotation):
        found += getattr(part, "__metadata__", ())
    return tuple(found)
