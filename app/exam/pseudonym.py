"""The one name that an exam may have, and the rule that keeps real names out of it.

The rule: up to three letters and up to four digits, one digit at least, the letters before the
digits, a hyphen between them or none; such as "P-017". So there is no room for a name, for a date
of birth, or for the number of a patient or an insurance. What reads as a year is refused too.
A rule cannot know initials: the sentence asks for none.
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from app.exam.protocols import ExamError

if TYPE_CHECKING:
    from collections.abc import Collection

RULE = (
    "A pseudonym is up to three letters and up to four digits, such as P-017: no name, no "
    "initials, no date of birth, no patient number."
)
_FORM = re.compile(r"[A-Z]{0,3}-?[0-9]{1,4}", re.ASCII)
_YEAR = re.compile(r"(18|19|20|21)[0-9]{2}$", re.ASCII)


def check_pseudonym(text: str) -> str:
    """Give a pseudonym in the form in which it is kept.

    Parameters
    ----------
    text : str
        As it was typed; outer spaces and small letters do not matter.

    Raises
    ------
    ExamError
        If it could tell who somebody is; the sentence states the rule.
    """
    plain = text.strip().upper()
    if len(plain) > 8 or not _FORM.fullmatch(plain) or plain.startswith("-"):
        raise ExamError(RULE)
    if _YEAR.search(plain):
        raise ExamError(f"This reads as a year. {RULE}")
    return plain


def new_pseudonym(taken: Collection[str] = ()) -> str:
    """Draw one that nobody has, of the form P-0000.

    Raises
    ------
    ExamError
        If there is none left.
    """
    gone = set(taken)
    drawn = (f"P-{number:04d}" for number in range(10_000))
    free = [each for each in drawn if each not in gone and not _YEAR.search(each)]
    if not free:
        raise ExamError("No pseudonym P-0000 is left: choose other letters.")
    return secrets.choice(free)
