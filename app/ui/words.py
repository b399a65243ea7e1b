"""The last step before a text is shown: in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.language.interpreter import Interpreter
from app.language.languages import fitting, interpreter_of

if TYPE_CHECKING:
    from app.language.languages import Language


class _Speech:
    """What is spoken now."""

    language: Language = "en"
    interpreter = Interpreter({})
    of_qt: QTranslator | None = None


def speak(wished: str | None = None) -> Language:
    """Let every window that is made from now on speak a language.

    Parameters
    ----------
    wished : str or None
        "en", "de", "es" or "fr"; None takes that of the system, English if it is none of these.

    Returns
    -------
    Language
        Which one it became.
    """
    language = fitting(wished, QLocale.system().uiLanguages())
    _Speech.language, _Speech.interpreter = language, interpreter_of(language)
    _let_qt_speak(language)
    return language


def spoken() -> Language:
    """Tell which language is spoken."""
    return _Speech.language


def said(text: str) -> str:
    """Say an English text in the language of the window."""
    return _Speech.interpreter.said(text)


def use(interpreter: Interpreter) -> None:
    """Speak through an interpreter of one's own, as tests do."""
    _Speech.interpreter = interpreter


def _let_qt_speak(language: Language) -> None:
    """Let Qt's own dialogs (files, folders) speak it too, where Qt brings the words."""
    app = QCoreApplication.instance()
    if app is None:
        return
    if _Speech.of_qt is not None:
        app.removeTranslator(_Speech.of_qt)
        _Speech.of_qt = None
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
        _Speech.of_qt = translator
