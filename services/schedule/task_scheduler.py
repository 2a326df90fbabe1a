"""Windows: tasks of the Task Scheduler, by schtasks.exe, for the user alone and without a password."""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from services import settings
from services.domain.errors import ExportFailed
from services.schedule import files, task_xml
from services.schedule.base import refused, require, unknown
from services.schedule.entry import PREFIX, Entry, Installed, PlannedFile, check_identifier
from services.schedule.running import Answer, Runner, as_text, run
from services.wording import noop, tr


def local_now() -> datetime:
    """The computer's clock, without a time zone."""
    return datetime.now(UTC).astimezone().replace(tzinfo=None)


class TaskScheduler:
    """Tasks of `schtasks`, each with our mark in its documentation."""

    note = noop(
        "Runs while you are signed in. A run that was missed, say because the computer was off, "
        "is made up afterwards."
    )

    def __init__(self, runner: Runner = run, now: Callable[[], datetime] = local_now) -> None:
        self._run = runner
        self._now = now

    def files(self, entry: Entry) -> tuple[PlannedFile, ...]:
        """The task as it is handed to the scheduler, which keeps it; the file itself is deleted then."""
        text = task_xml.task_text(entry, self._now())
        return (PlannedFile(_folder() / f"{entry.name}.xml", text),)

    def install(self, entry: Entry) -> tuple[Path, ...]:
        """Create the task; see `Backend.install`. The scheduler takes a task whole or not at all."""
        require(self)
        (planned,) = self.files(entry)
        kept: tuple[Path, ...] = ()
        if entry.name in self._names():
            kept = self._keep_changed(entry.identifier)
        try:
            files.write_whole(planned.path, planned.text.encode("utf-16"))
            answer = self._schtasks("/Create", "/TN", entry.name, "/XML", str(planned.path), "/F")
        finally:
            with suppress(ExportFailed):
                files.delete([planned.path])
        if not answer.good:
            raise refused(tr("The system's scheduler refused to take the schedule."), answer)
        return kept

    def remove(self, identifier: str) -> tuple[Path, ...]:
        """Delete the task; see `Backend.remove`."""
        check_identifier(identifier)
        name = PREFIX + identifier
        if name not in self._names():
            raise unknown(identifier)
        kept = self._keep_changed(identifier)
        answer = self._schtasks("/Delete", "/TN", name, "/F")
        if not answer.good:
            raise refused(tr("The system's scheduler refused to delete the schedule."), answer)
        return kept

    def installed(self) -> tuple[Installed, ...]:
        """Our tasks; the next runs are left out, since schtasks writes times as each country does."""
        found = []
        for name in self._names():
            _, task = self._task(name)
            if task is None or task.mark.entry.name != name:
                continue
            changed = task_xml.changed(task, self._now())
            found.append(Installed(task.mark.entry, (), active=task.enabled, changed=changed))
        return tuple(found)

    def problem(self) -> str | None:
        """None where schtasks lists the tasks."""
        answer = self._list()
        if answer.good:
            return None
        return tr(
            "Windows' Task Scheduler does not answer, so Sendsight cannot schedule here. "
            "Ask whoever looks after this computer whether you may use it."
        )

    def _schtasks(self, *arguments: str) -> Answer:
        return self._run(("schtasks", *arguments))

    def _list(self) -> Answer:
        return self._schtasks("/Query", "/FO", "CSV", "/NH")

    def _names(self) -> list[str]:
        """Names of all tasks in the topmost folder that may be ours, in order and each once."""
        answer = self._list()
        if not answer.good:
            return []
        rows = csv.reader(as_text(answer.output).splitlines())
        names = {row[0].removeprefix("\\") for row in rows if row}
        return sorted(name for name in names if name.startswith(PREFIX))

    def _task(self, name: str) -> tuple[str, task_xml.Task | None]:
        answer = self._schtasks("/Query", "/TN", name, "/XML")
        text = as_text(answer.output) if answer.good else ""
        return text, task_xml.read_task(text)

    def _keep_changed(self, identifier: str) -> tuple[Path, ...]:
        """Write down a task that was changed by hand.

        Raises:
            ExportFailed: The task is not ours, or the copy cannot be written.
        """
        name = PREFIX + identifier
        text, task = self._task(name)
        if task is None or task.mark.entry.identifier != identifier:
            raise ExportFailed(
                tr("The task {name} was not made by Sendsight, or its mark was removed.").format(
                    name=name
                ),
                tr("Look at it in Task Scheduler, and delete it there if nothing needs it."),
            )
        if not task_xml.changed(task, self._now()):
            return ()
        copy = files.free_name(_folder() / f"{name}.xml")
        files.write_whole(copy, text.encode("utf-16"))
        return (copy,)


def _folder() -> Path:
    return settings.config_folder() / "schedule"
