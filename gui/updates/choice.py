"""What the user wants to hear of newer versions, as the window remembers it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.settings import WindowSettings

EVERY = timedelta(days=1)
"""Never more often than that."""
_WANTED, _ASKED, _SKIPPED = "updates/notice", "updates/asked", "updates/skipped"


class UpdateChoice:
    """Typed access to what is remembered; all windows of the user share it.

    Args:
        settings: What the window remembers.
    """

    def __init__(self, settings: WindowSettings) -> None:
        self._settings = settings

    @property
    def wanted(self) -> bool:
        """Whether newer versions are told; not before the user has asked for it."""
        return self._settings.text(_WANTED) == "on"

    def want(self, *, wanted: bool) -> None:
        """Tell newer versions from now on, or no longer."""
        self._settings.set_text(_WANTED, "on" if wanted else "off")
        self._settings.sync()

    @property
    def skipped(self) -> str:
        """The version that is not told; "" = none."""
        return self._settings.text(_SKIPPED)

    def skip(self, version: str) -> None:
        """Do not tell this version."""
        self._settings.set_text(_SKIPPED, version)

    def is_due(self, now: datetime) -> bool:
        """Whether it is wanted and a day has gone by since the last question.

        Args:
            now: The present instant.
        """
        self._settings.sync()  # another window may have asked
        if not self.wanted:
            return False
        asked = self._asked()
        # A question from the future was asked before the clock was set back.
        return asked is None or not now - EVERY < asked <= now

    def note_asked(self, now: datetime) -> None:
        """It is asked now: the next question is a day away, whatever comes of this one."""
        self._settings.set_text(_ASKED, now.astimezone(UTC).isoformat(timespec="seconds"))
        self._settings.sync()

    def _asked(self) -> datetime | None:
        try:
            found = datetime.fromisoformat(self._settings.text(_ASKED))
        except ValueError:
            return None
        return found if found.tzinfo is not None else None
