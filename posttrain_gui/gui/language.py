"""The language of the window: English as written in the source, or one of Qt's translation files."""

from __future__ import annotations

import locale
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from posttrain_gui import paths
from posttrain_gui.gui import tr as words
from posttrain_gui.gui.messages import Messages, templates

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Language = Literal["system", "en", "zh_CN"]
NAMES: dict[str, str] = {"en": "English", "zh_CN": "简体中文"}
"""Language → its name in itself, as a list of languages shows it."""
CONTEXTS = ("posttrain", "messages")

_installed: list[QTranslator] = []


def spoken(language: Language) -> str:
    """The language shown: the one asked for, or of the system where there is a translation, else English."""
    if language != "system":
        return language
    wanted = [QLocale(name).language() for name in QLocale.system().uiLanguages()]
    known = {QLocale(name).language(): name for name in NAMES}
    return next((known[name] for name in wanted if name in known), "en")


def install(app: QApplication, language: Language) -> str:
    """From now on new texts are in this language; numbers and dates are written as there.

    What is already on the screen stays as it is: the window has to be built again.

    Returns:
        The language shown.
    """
    code = spoken(language)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(_locale(code))
    words.messages = None
    if code != "en":
        _load(app, f"posttrain_{code}", str(paths.asset("translations")))
        _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        words.messages = Messages(templates(), _translated)
    # Qt may set the C library's locale anew; "0,5" must not come out of number formatting below.
    locale.setlocale(locale.LC_NUMERIC, "C")
    return code


def _load(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)


def _locale(code: str) -> QLocale:
    """The system's own customs where it speaks this language (dates in Britain), else those of the language."""
    system = QLocale.system()
    named = QLocale(code)
    return system if system.language() == named.language() else named


def _translated(text: str) -> str:
    """A text of either context."""
    for context in CONTEXTS:
        shown = QCoreApplication.translate(context, text)
        if shown != text:
            return shown
    return text
