"""`pleura words`: which words of the windows lack a translation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

_UPDATE = "Bring the catalogues up to the code: new texts in (unfinished), vanished ones out."


def words(update: Annotated[bool, typer.Option("--update", help=_UPDATE)] = False) -> None:
    """Check the words of the windows in every language; for people who work on Pleura.

    Exit code 1 while a text has no finished translation.

    Example: pleura words

    Example: pleura words --update
    """
    from app.language.catalogue import brought_up, faults_of, read_catalogue, write_catalogue
    from app.language.collect import collect
    from app.language.languages import LANGUAGES, NAMES

    root = Path(__file__).resolve().parents[2]
    found = collect(root)
    missing = 0
    for language in LANGUAGES[1:]:
        path = root / "assets" / "words" / f"pleura_{language}.ts"
        entries = brought_up(read_catalogue(path) if path.exists() else (), found)
        faults = faults_of(entries)
        missing += len(faults)
        print(f"{NAMES[language]}: {len(entries)} texts, {len(faults)} to do")
        for each in faults:
            print(f"  {each}")
        if update:
            write_catalogue(path, language, entries)
    raise typer.Exit(1 if missing else 0)
