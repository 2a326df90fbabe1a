"""Linux: timers of the user's own systemd, in two small files each.

Formats: systemd.unit(5), systemd.service(5) "Command lines", systemd.timer(5), systemd.time(7).
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from services.domain.errors import ServiceError
from services.domain.timing import WEEKDAYS
from services.schedule import files, marker
from services.schedule.base import refused, require, unknown
from services.schedule.entry import PREFIX, Entry, Installed, PlannedFile, check_identifier
from services.schedule.running import Answer, Runner, run
from services.schedule.timing import Timing
from services.wording import noop, tr

_SESSION = ("LANG", "LANGUAGE", "LC_ALL", "LC_NUMERIC", "LC_TIME", "LC_PAPER", "TZ")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)")


class Systemd:
    """Timers of `systemctl --user`."""

    note = noop(
        "Runs while you are signed in. A run that was missed, say because the computer was off, is made up "
        "at the next sign-in. What a run says is in the journal: journalctl --user."
    )

    def __init__(self, runner: Runner = run) -> None:
        self._run = runner

    def files(self, entry: Entry) -> tuple[PlannedFile, ...]:
        """The service, which says what is run, and the timer, which says when."""
        service, timer = _paths(entry.identifier)
        return (
            PlannedFile(service, _marked(entry, service_text(entry))),
            PlannedFile(timer, _marked(entry, timer_text(entry))),
        )

    def install(self, entry: Entry) -> tuple[Path, ...]:
        """Write both files and start the timer; see `Backend.install`."""
        require(self)
        planned = self.files(entry)
        paths = [file.path for file in planned]
        files.check_ours(paths, entry.identifier)
        kept = files.keep_changed(paths)
        was_on = os.path.lexists(_link(entry.name))
        with files.written(planned, lambda: self._put_back(entry.name, was_on=was_on)):
            unread = tr("The system's scheduler refused to read the new schedule.")
            self._must("daemon-reload", refusal=unread)
            self._systemctl("stop", f"{entry.name}.timer")
            # An old note of a last run would count as a missed one and start the report at once.
            files.delete([_stamp(entry.name)])
            off = tr("The system's scheduler refused to switch the schedule on.")
            self._must("enable", f"{entry.name}.timer", refusal=off)
            idle = tr("The system's scheduler refused to start the schedule.")
            self._must("restart", f"{entry.name}.timer", refusal=idle)
        return kept

    def remove(self, identifier: str) -> tuple[Path, ...]:
        """Stop the timer and delete both files; see `Backend.remove`."""
        check_identifier(identifier)
        paths = _paths(identifier)
        if not any(os.path.lexists(path) for path in paths):
            raise unknown(identifier)
        files.check_ours(paths, identifier)
        timer = paths[1]
        if timer.exists() and self.problem() is None:
            answer = self._systemctl("disable", "--now", timer.name)
            if not answer.good:
                raise refused(
                    tr("The system's scheduler refused to switch the schedule off."), answer
                )
        kept = files.keep_changed(paths)
        name = PREFIX + identifier
        files.delete([*paths, _link(name), _stamp(name)])
        self._systemctl("daemon-reload")
        return kept

    def installed(self) -> tuple[Installed, ...]:
        """Our timers by their files; next runs as far as systemd tells them."""
        found = []
        for timer in sorted(_folder().glob(f"{PREFIX}*.timer")):
            read = files.read_mark(timer)
            if read is not None and timer.stem == read[1].entry.name:
                found.append((timer, *read))
        states = self._states([timer.name for timer, _, _ in found])
        return tuple(_installed(timer, text, mark, states) for timer, text, mark in found)

    def problem(self) -> str | None:
        """None where the user's own systemd answers."""
        answer = self._systemctl("show-environment")
        if answer.good:
            return None
        if answer.code is None:
            return tr(
                "This system has no systemd that answers, so Sendsight cannot schedule here. "
                "Let another scheduler, such as cron, run the command."
            )
        return tr(
            "There is no systemd session for you here, so Sendsight cannot schedule. "
            "Sign in at the desktop, or run “loginctl enable-linger” once and sign in again."
        )

    def _systemctl(self, *arguments: str) -> Answer:
        return self._run(("systemctl", "--user", *arguments))

    def _must(self, *arguments: str, refusal: str) -> None:
        answer = self._systemctl(*arguments)
        if not answer.good:
            raise refused(refusal, answer)

    def _put_back(self, name: str, *, was_on: bool) -> None:
        """The files are as before; now the timer, too."""
        self._systemctl("stop", f"{name}.timer")
        if not was_on:
            with suppress(ServiceError):
                files.delete([_link(name)])
        self._systemctl("daemon-reload")
        if was_on:
            self._systemctl("enable", "--now", f"{name}.timer")

    def _states(self, names: list[str]) -> dict[str, dict[str, str]]:
        """Properties of timers by name; empty where systemd does not answer."""
        if not names:
            return {}
        wanted = "--property=Id,ActiveState,NextElapseUSecRealtime"
        answer = self._systemctl("show", wanted, "--", *names)
        if not answer.good:
            return {}
        states = {}
        for block in answer.output.decode(errors="replace").split("\n\n"):
            pairs = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)
            states[pairs.get("Id", "")] = pairs
        return states


def service_text(entry: Entry) -> str:
    """The service's file, without mark."""
    return (
        "[Unit]\n"
        f"Description={_literal(entry.words())}\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"{''.join(map(_environment, _locale()))}"
        f"ExecStart={exec_line(entry.command)}\n"
    )


def _locale() -> list[tuple[str, str]]:
    """How this session writes numbers and days, and its zone: systemd's own session may know of neither."""
    told = ((name, os.environ.get(name, "")) for name in _SESSION)
    return [(name, value) for name, value in told if value and value.isprintable()]


def _environment(variable: tuple[str, str]) -> str:
    return f"Environment={_quoted('='.join(variable))}\n"


def timer_text(entry: Entry) -> str:
    """The timer's file, without mark."""
    return (
        "[Unit]\n"
        f"Description={_literal(entry.words())}\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar={calendar(entry.timing)}\n"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def calendar(timing: Timing) -> str:
    """A timing as systemd's calendar expression, in local time."""
    days = ",".join(WEEKDAYS[number][:3] for number in sorted(timing.weekdays))
    date = "*-*-*" if timing.day is None else f"*-*-{timing.day:02}"
    return f"{days} {date} {timing.clock}:00".strip()


def exec_line(command: tuple[str, ...]) -> str:
    """A command so that systemd starts exactly it.

    Every word is quoted; percent signs are doubled against specifiers and dollar signs against
    variables. Systemd looks for no variable in the program's own path, so that there a dollar sign
    stays single.
    """
    program, *arguments = command
    return " ".join([_quoted(program), *(_quoted(word.replace("$", "$$")) for word in arguments)])


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'


def _literal(text: str) -> str:
    return text.replace("%", "%%")


def _marked(entry: Entry, body: str) -> str:
    return f"# {marker.mark_of(entry, body)}\n{body}"


def _base(variable: str, otherwise: str) -> Path:
    """A folder of the XDG base directory rules, which ignore relative paths."""
    told = Path(os.environ.get(variable, ""))
    return told if told.is_absolute() else Path.home() / otherwise


def _folder() -> Path:
    return _base("XDG_CONFIG_HOME", ".config") / "systemd" / "user"


def _paths(identifier: str) -> tuple[Path, Path]:
    name = PREFIX + identifier
    return _folder() / f"{name}.service", _folder() / f"{name}.timer"


def _link(name: str) -> Path:
    """What `systemctl enable` makes: with it, the timer starts at every sign-in."""
    return _folder() / "timers.target.wants" / f"{name}.timer"


def _stamp(name: str) -> Path:
    """Where systemd notes the last run of a persistent timer."""
    timers = _base("XDG_DATA_HOME", ".local/share") / "systemd" / "timers"
    return timers / f"stamp-{name}.timer"


def _installed(
    timer: Path, text: str, mark: marker.Mark, states: dict[str, dict[str, str]]
) -> Installed:
    service = timer.with_suffix(".service")
    other = files.read_mark(service)
    state = states.get(timer.name, {})
    return Installed(
        mark.entry,
        (service, timer),
        active=state["ActiveState"] == "active" if "ActiveState" in state else None,
        next_run=_moment(state.get("NextElapseUSecRealtime", "")),
        changed=marker.changed(text, mark) or other is None or marker.changed(*other),
    )


def _moment(told: str) -> datetime | None:
    """Systemd's "Mon 2026-11-23 07:30:00 CET", which is by the computer's clock."""
    found = _MOMENT.search(told)
    if found is None:
        return None
    return datetime.fromisoformat(f"{found[1]} {found[2]}").astimezone(UTC)
