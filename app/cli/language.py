"""The option --language, which all windows share."""

from __future__ import annotations

from typing import Annotated

import typer

from app.language.languages import LANGUAGES

_HELP = "Language of the window: en, de, es or fr; without it that of the settings or the system."


def _check(wished: str | None) -> str | None:
    if wished is not None and wished not in LANGUAGES:
        raise typer.BadParameter(f"choose of {', '.join(LANGUAGES)}.")
    return wished


LanguageOption = Annotated[str | None, typer.Option(metavar="NAME", help=_HELP, callback=_check)]
