"""The language of the program: which are offered, which is meant, and loading it.

English stands in the code; the others are Qt catalogues (`resources/translations/sendsight_de.qm`), made
from the `.ts` files beside them, with Qt's own words for its dialogs and buttons.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from services.wording import ENGLISH, speak

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCE = ENGLISH
"""The language of the texts in the code."""
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "fr": "Français",
    "es": "Español",
}
"""Code (ISO 639-1) and name, as its speakers write it: names of languages are not translated."""

_log = logging.getLogger(__name__)


class _Current:
    """The catalogues of the language in force, which must live as long as it does."""

    catalogues: tuple[QTranslator, ...] = ()


def language_of(wanted: str, preferred: Sequence[str] | None = None) -> str:
    """The language that is meant.

    Args:
        wanted: A code of `LANGUAGES`; anything else stands for the computer's language.
        preferred: The computer's languages, the best first ("de-AT"); asked of the system where None.

    Returns:
        A code of `LANGUAGES`; English where none of the computer's is offered.
    """
    if wanted in LANGUAGES:
        return wanted
    for name in QLocale.system().uiLanguages() if preferred is None else preferred:
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How numbers, days and months are written beside texts of a language.

    The computer's own way where it speaks that language. Otherwise that of the language in the computer's
    country, so that a month's name is never in another language than the words beside it: English in Poland
    has a decimal comma.
    """
    system = system or QLocale.system()
    if QLocale.languageToCode(system.language()) == language:
        return system
    country = system.territory()
    if system.language() == QLocale.Language.C and language == SOURCE:
        country = QLocale.Country.UnitedStates
    return QLocale(QLocale(language).language(), country)


def use(language: str) -> str:
    """Speak a language from now on, in this process.

    Args:
        language: A code of `LANGUAGES`.

    Returns:
        The language in force: English where the catalogue is missing or damaged, which is logged.
    """
    leave()
    own = _load(language) if language != SOURCE else None
    if own is None:
        return SOURCE
    catalogues = [catalogue for catalogue in (_qt_words(language), own) if catalogue is not None]
    _Current.catalogues = tuple(catalogues)
    attach()
    speak(lambda text, comment: own.translate("", text, comment) or text, language)
    return language


def attach() -> None:
    """Let an application that was made later speak the language, too: Qt's classes ask it."""
    if QCoreApplication.instance() is not None:
        for catalogue in _Current.catalogues:
            # The last installed is asked first: our words before Qt's.
            QCoreApplication.installTranslator(catalogue)


def leave() -> None:
    """Back to English."""
    speak(None)
    if QCoreApplication.instance() is not None:
        for catalogue in _Current.catalogues:
            QCoreApplication.removeTranslator(catalogue)
    _Current.catalogues = ()


def _load(language: str) -> QTranslator | None:
    catalogue = QTranslator()
    try:
        found = catalogue.load(str(resources.path(f"translations/sendsight_{language}.qm")))
    except FileNotFoundError:
        found = False
    if not found:
        _log.warning("The words for %s are missing or damaged; English is spoken.", language)
        return None
    return catalogue


def _qt_words(language: str) -> QTranslator | None:
    catalogue = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return catalogue if catalogue.load(f"qtbase_{language}", folder) else None
