"""The program's language: recalled at the start, chosen in the View menu, spoken from the next start on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QProcess, Signal, Slot

from gui.actions import choose
from services.qt.languages import LANGUAGES, language_of, locale_of, use
from services.wording import language as spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from gui.actions import Actions
    from gui.messages import MessageStack
    from gui.settings import WindowSettings

_SETTING = "view/language"
_KEY = "language"
"""Of the message that tells when a choice takes effect."""


def recall_language(settings: WindowSettings) -> str:
    """Speak the remembered language, or the computer's; answers its code.

    Qt's own fields (calendars, number boxes) write as the rest of the window does.
    """
    language = use(language_of(settings.text(_SETTING)))
    QLocale.setDefault(locale_of(language))
    return language


def start_again(arguments: Sequence[str]) -> bool:
    """Start the program as this process was started, beside it; answers whether that went.

    Args:
        arguments: Those of this process, the program's name first.
    """
    frozen = bool(getattr(sys, "frozen", False))
    words = list(arguments[1:]) if frozen else ["-m", "gui", *arguments[1:]]
    started = QProcess.startDetached(sys.executable, words)
    return bool(started[0] if isinstance(started, tuple) else started)


class LanguageCommands(QObject):
    """Connects the View menu's languages with what is remembered.

    Signals:
        restart_wanted: The program shall be closed and started again.
    """

    restart_wanted = Signal()

    def __init__(
        self, actions: Actions, settings: WindowSettings, messages: MessageStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._messages = messages
        choose(actions.languages, settings.text(_SETTING))
        actions.languages.triggered.connect(self._on_language)
        messages.chosen.connect(self._on_message)

    @Slot(object)
    def _on_language(self, action: QAction) -> None:
        wanted = str(action.data())
        self._settings.set_text(_SETTING, wanted)
        self._settings.sync()
        choose(self._actions.languages, wanted)
        language = language_of(wanted)
        if language == spoken():
            self._messages.remove(_KEY)
            return
        words = self.tr("From its next start on, Sendsight speaks {language}.")
        self._messages.show_message(
            _KEY,
            words.format(language=LANGUAGES[language]),
            tone="info",
            buttons=(("restart", self.tr("Start again now")),),
        )

    @Slot(str, str)
    def _on_message(self, key: str, name: str) -> None:
        if (key, name) == (_KEY, "restart"):
            self.restart_wanted.emit()
