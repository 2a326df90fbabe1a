"""macOS: agents of the user's own launchd, one property list each.

Format: launchd.plist(5); commands: launchctl(1), "bootstrap" and "bootout" (since macOS 10.11).
"""

from __future__ import annotations

import os
import plistlib
import time
from collections.abc import Callable
from pathlib import Path

from services.domain.errors import ExportFailed
from services.schedule import files, marker
from services.schedule.base import refused, require, unknown
from services.schedule.entry import PREFIX, Entry, Installed, PlannedFile, check_identifier
from services.schedule.running import Answer, Runner, run
from services.schedule.timing import Timing
from services.wording import noop, tr

_TRIES = 5
_PAUSE = 0.3
"""Seconds; `bootout` returns before launchd has let go of the agent, and `bootstrap` fails until then."""


class Launchd:
    """Agents in ~/Library/LaunchAgents."""

    note = noop(
        "Runs while you are signed in. A run that falls into sleep is made up when the Mac wakes; "
        "one that falls into a time when the Mac is switched off is left out."
    )

    def __init__(self, runner: Runner = run, pause: Callable[[float], None] = time.sleep) -> None:
        self._run = runner
        self._pause = pause

    def files(self, entry: Entry) -> tuple[PlannedFile, ...]:
        """The agent's property list."""
        return (PlannedFile(_path(entry.identifier), plist_text(entry)),)

    def install(self, entry: Entry) -> tuple[Path, ...]:
        """Write the agent and load it; see `Backend.install`."""
        require(self)
        planned = self.files(entry)
        paths = [file.path for file in planned]
        files.check_ours(paths, entry.identifier)
        _make_log_folder(entry)
        kept = files.keep_changed(paths)
        was_on = self._loaded(entry.name)
        with files.written(planned, lambda: self._put_back(entry.identifier, was_on=was_on)):
            if was_on:
                self._unload(entry.name)
            # Whoever switched the agent off once would else be told of an input/output error.
            self._launchctl("enable", _target(entry.name))
            answer = self._load(paths[0])
            if not answer.good:
                raise refused(tr("The system's scheduler refused to load the schedule."), answer)
        return kept

    def remove(self, identifier: str) -> tuple[Path, ...]:
        """Unload the agent and delete its file; see `Backend.remove`."""
        check_identifier(identifier)
        path = _path(identifier)
        if not os.path.lexists(path):
            raise unknown(identifier)
        files.check_ours([path], identifier)
        if self._loaded(PREFIX + identifier):
            self._unload(PREFIX + identifier)
        kept = files.keep_changed([path])
        files.delete([path])
        return kept

    def installed(self) -> tuple[Installed, ...]:
        """Our agents by their files; launchd does not tell when they run next."""
        answers = self.problem() is None
        found = []
        for path in sorted(_folder().glob(f"{PREFIX}*.plist")):
            read = files.read_mark(path)
            if read is None or path.stem != read[1].entry.name:
                continue
            entry = read[1].entry
            active = self._loaded(entry.name) if answers else None
            changed = marker.changed(*read)
            found.append(Installed(entry, (path,), active=active, changed=changed))
        return tuple(found)

    def problem(self) -> str | None:
        """None where launchd has a session for the user at the screen."""
        answer = self._launchctl("print", _domain())
        if answer.good:
            return None
        if answer.code is None:
            return tr(
                "The Mac's launchctl does not answer, so Sendsight cannot schedule here. "
                "Restart the Mac and try again."
            )
        return tr(
            "You are not signed in at this Mac's screen, so Sendsight cannot schedule. "
            "Sign in there and try again."
        )

    def _launchctl(self, *arguments: str) -> Answer:
        return self._run(("launchctl", *arguments))

    def _loaded(self, label: str) -> bool:
        return self._launchctl("print", _target(label)).good

    def _load(self, path: Path) -> Answer:
        for _ in range(_TRIES - 1):
            answer = self._launchctl("bootstrap", _domain(), str(path))
            if answer.good or answer.code is None:
                return answer
            self._pause(_PAUSE)
        return self._launchctl("bootstrap", _domain(), str(path))

    def _unload(self, label: str) -> None:
        answer = self._launchctl("bootout", _target(label))
        if answer.good:
            return
        # It reports "in progress" (36) as a failure, too: what counts is whether the agent goes.
        for _ in range(_TRIES):
            if not self._loaded(label):
                return
            self._pause(_PAUSE)
        raise refused(tr("The system's scheduler refused to unload the schedule."), answer)

    def _put_back(self, identifier: str, *, was_on: bool) -> None:
        """The file is as before; now the loaded agent, too."""
        if self._loaded(PREFIX + identifier):
            self._launchctl("bootout", _target(PREFIX + identifier))
        if was_on:
            self._load(_path(identifier))


def plist_text(entry: Entry) -> str:
    """The agent's property list, its mark in a comment."""
    said: dict[str, object] = {
        "Label": entry.name,
        "ProgramArguments": list(entry.command),
        "StartCalendarInterval": calendar(entry.timing),
        "ProcessType": "Background",
    }
    if entry.log is not None:
        said |= {"StandardOutPath": entry.log, "StandardErrorPath": entry.log}
    body = plistlib.dumps(said, sort_keys=False).decode()
    start = body.index("<plist")
    return f"{body[:start]}<!-- {marker.mark_of(entry, body)} -->\n{body[start:]}"


def calendar(timing: Timing) -> dict[str, int] | list[dict[str, int]]:
    """A timing as launchd's calendar intervals; its Sunday is 0, and what is left out means every."""
    clock = {"Hour": timing.hour, "Minute": timing.minute}
    if timing.kind == "weekly":
        return [{"Weekday": (number + 1) % 7, **clock} for number in sorted(timing.weekdays)]
    return clock if timing.day is None else {"Day": timing.day, **clock}


def _make_log_folder(entry: Entry) -> None:
    """Launchd starts nothing where the log's folder is missing."""
    if entry.log is None:
        return
    folder = Path(entry.log).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            tr("The folder {folder} for the log cannot be made.").format(folder=folder),
            tr("Check that you may write there."),
            detail=str(error.strerror),
        ) from None


def _domain() -> str:
    return f"gui/{os.getuid()}"


def _target(label: str) -> str:
    return f"{_domain()}/{label}"


def _folder() -> Path:
    return Path.home() / "Library" / "LaunchAgents"


def _path(identifier: str) -> Path:
    return _folder() / f"{PREFIX}{identifier}.plist"
