"""The XML of a task of Windows' Task Scheduler: written from an entry, and read back.

Format: Microsoft's Task Scheduler Schema 1.2 (MS-TSCH, 2.5).
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from datetime import datetime
from xml.etree import ElementTree as ET

import msgspec

from services.domain.errors import ExportFailed
from services.domain.timing import WEEKDAYS
from services.schedule import marker
from services.schedule.entry import Entry
from services.schedule.timing import Timing
from services.wording import tr

NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
_SETTINGS = (
    # Else a laptop on battery leaves the report out.
    ("DisallowStartIfOnBatteries", "false"),
    ("StopIfGoingOnBatteries", "false"),
    ("MultipleInstancesPolicy", "IgnoreNew"),
    ("StartWhenAvailable", "true"),
    ("Enabled", "true"),
    ("ExecutionTimeLimit", "PT12H"),
)


class Task(msgspec.Struct, frozen=True):
    """What a task in the scheduler does, as far as we look."""

    mark: marker.Mark
    enabled: bool
    program: str
    arguments: str
    trigger: str
    """What it runs on, as text to be compared."""


def task_text(entry: Entry, now: datetime) -> str:
    """The task of an entry.

    Args:
        entry: The entry.
        now: By the computer's clock, without a time zone; the task begins with the next run, since a
            beginning in the past could count as a missed run.

    Raises:
        ExportFailed: Windows would replace a part of the command.
    """
    check_command(entry.command, os.environ)
    task = ET.Element("Task", {"version": "1.2", "xmlns": NAMESPACE})
    info = ET.SubElement(task, "RegistrationInfo")
    _text(info, "Source", "Sendsight")
    _text(info, "Description", entry.words())
    # Without a checksum that says anything: the scheduler writes the XML anew, see `changed`.
    _text(info, "Documentation", marker.mark_of(entry, ""))
    _calendar(ET.SubElement(task, "Triggers"), entry.timing, now)
    _principal(ET.SubElement(task, "Principals"))
    settings = ET.SubElement(task, "Settings")
    for name, value in _SETTINGS:
        _text(settings, name, value)
    actions = ET.SubElement(task, "Actions", {"Context": "Author"})
    action = ET.SubElement(actions, "Exec")
    _text(action, "Command", entry.command[0])
    _text(action, "Arguments", subprocess.list2cmdline(entry.command[1:]))
    ET.indent(task)
    body = ET.tostring(task, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-16"?>\n{body}\n'


def read_task(text: str) -> Task | None:
    """A task of ours from its XML; None where it is not ours or cannot be read."""
    # The declaration names UTF-16, also where the text came another way.
    plain = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff"))
    try:
        # The text comes from the system's own scheduler, and Expat refuses entities that blow up.
        task = ET.fromstring(plain)  # noqa: S314
    except ET.ParseError:
        return None
    mark = marker.read_mark(_found(task, "RegistrationInfo/Documentation"))
    if mark is None:
        return None
    triggers = task.find(_path("Triggers"))
    return Task(
        mark,
        enabled=_found(task, "Settings/Enabled") != "false",
        program=_found(task, "Actions/Exec/Command"),
        arguments=_found(task, "Actions/Exec/Arguments"),
        trigger="" if triggers is None else _trigger_words(triggers),
    )


def changed(task: Task, now: datetime) -> bool:
    """Whether a task does something else than it was written for; letters that the console lost do not count."""
    entry = task.mark.entry
    triggers = ET.Element("Triggers", {"xmlns": NAMESPACE})
    _calendar(triggers, entry.timing, now)
    return not (
        _alike(task.program, entry.command[0])
        and _alike(task.arguments, subprocess.list2cmdline(entry.command[1:]))
        and task.trigger == _trigger_words(ET.fromstring(ET.tostring(triggers)))  # noqa: S314
    )


def check_command(command: tuple[str, ...], environment: Mapping[str, str]) -> None:
    """Refuse a command that Task Scheduler would not run as it stands: it knows no way to quote these.

    Raises:
        ExportFailed: The command holds %NAME% of a variable that exists, or $(NAME).
    """
    known = {name.upper() for name in environment}
    for word in command:
        between = word.upper().split("%")[1:-1]
        if "$(" in word or any(name in known for name in between):
            raise ExportFailed(
                tr("Windows would replace a part of “{word}” when it runs the report.").format(
                    word=word
                ),
                tr(
                    "Rename the file or folder, without $( and without names between percent signs."
                ),
            )


def _calendar(triggers: ET.Element, timing: Timing, now: datetime) -> None:
    trigger = ET.SubElement(triggers, "CalendarTrigger")
    _text(trigger, "StartBoundary", timing.next_after(now).isoformat(timespec="seconds"))
    _text(trigger, "Enabled", "true")
    if timing.kind == "daily":
        _text(ET.SubElement(trigger, "ScheduleByDay"), "DaysInterval", "1")
    elif timing.kind == "weekly":
        weekly = ET.SubElement(trigger, "ScheduleByWeek")
        _text(weekly, "WeeksInterval", "1")
        days = ET.SubElement(weekly, "DaysOfWeek")
        for number in sorted(timing.weekdays):
            ET.SubElement(days, WEEKDAYS[number])
    else:
        monthly = ET.SubElement(trigger, "ScheduleByMonth")
        _text(ET.SubElement(monthly, "DaysOfMonth"), "Day", str(timing.day))
        months = ET.SubElement(monthly, "Months")
        for name in _MONTHS:
            ET.SubElement(months, name)


def _principal(principals: ET.Element) -> None:
    """The user alone, without a password and without higher rights, while signed in."""
    principal = ET.SubElement(principals, "Principal", {"id": "Author"})
    domain, user = os.environ.get("USERDOMAIN"), os.environ.get("USERNAME")
    if domain and user:
        _text(principal, "UserId", f"{domain}\\{user}")
    _text(principal, "LogonType", "InteractiveToken")
    _text(principal, "RunLevel", "LeastPrivilege")


def _trigger_words(triggers: ET.Element) -> str:
    """Names and values of a trigger in a fixed order; of its beginning the time of day only."""
    words = []
    for element in triggers.iter():
        name, value = element.tag.rpartition("}")[2], (element.text or "").strip()
        words.append(f"{name}={value[11:16]}" if name == "StartBoundary" else f"{name}={value}")
    return " ".join(sorted(words))


def _alike(told: str, written: str) -> bool:
    """Equal, but for foreign letters: schtasks tells them in the console's code page, if at all."""
    pattern = (
        re.escape(sign) if sign.isascii() else "." * (len(sign.encode("utf-16-le")) // 2)
        for sign in written
    )
    return told == written or re.fullmatch("".join(pattern), told) is not None


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _path(plain: str) -> str:
    return "/".join(f"{{{NAMESPACE}}}{name}" for name in plain.split("/"))


def _found(task: ET.Element, plain: str) -> str:
    return task.findtext(_path(plain)) or ""
