"""Small real programs named systemctl, launchctl and schtasks, first on PATH: they note what they are told.

Each keeps its state below one folder and fails for what the file `fail` there names, one word a
line: a subcommand, or a subcommand and how often, as in "bootstrap 2".
"""

from __future__ import annotations

import os
import shlex
import sys
from importlib import resources
from pathlib import Path

import pytest

from services.schedule.entry import make_entry
from services.schedule.timing import Timing

_COMMON = """\
import os, pathlib, sys
here = pathlib.Path({folder!r})
arguments = sys.argv[1:]
with (here / "calls").open("a", encoding="utf-8") as calls:
    calls.write(pathlib.Path(sys.argv[0]).stem + "\\x1f" + "\\x1f".join(arguments) + "\\n")

def may_fail(word, code=1, words=None):
    orders = here / "fail"
    lines = orders.read_text().splitlines() if orders.exists() else []
    for line in lines:
        name, _, often = line.partition(" ")
        if name != word:
            continue
        if often:
            lines.remove(line)
            if int(often) > 1:
                lines.append(name + " " + str(int(often) - 1))
            orders.write_text("\\n".join(lines))
        print(words or "Failed to " + word + ": no such luck", file=sys.stderr)
        sys.exit(code)
"""

_SYSTEMCTL = """\
assert arguments.pop(0) == "--user"
verb, units = arguments[0], [word for word in arguments[1:] if not word.startswith("-")]
may_fail(verb)
base = pathlib.Path(os.environ.get("XDG_CONFIG_HOME") or os.environ["HOME"] + "/.config") / "systemd/user"
running = here / "running"
running.mkdir(exist_ok=True)
for unit in units:
    link = base / "timers.target.wants" / unit
    if verb in ("enable", "disable", "restart") and not (base / unit).exists():
        print("Unit " + unit + " does not exist", file=sys.stderr)
        sys.exit(1)
    if verb == "enable":
        link.parent.mkdir(exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(base / unit)
    if verb == "disable":
        link.unlink(missing_ok=True)
    if verb == "restart" or "--now" in arguments and verb == "enable":
        (running / unit).touch()
        may_fail(verb + "ed")
    if verb == "stop" or "--now" in arguments and verb == "disable":
        (running / unit).unlink(missing_ok=True)
    if verb == "show":
        on = (running / unit).exists()
        print("Id=" + unit)
        print("ActiveState=" + ("active" if on else "inactive"))
        print("NextElapseUSecRealtime=" + ("Mon 2026-11-23 07:30:00 CET" if on else ""))
        print()
"""

_LAUNCHCTL = """\
import plistlib
verb, loaded = arguments[0], here / "loaded"
loaded.mkdir(exist_ok=True)
gone = "Could not find service in domain for user gui"
if verb == "print" and arguments[1].count("/") == 1:
    may_fail("session", 125, "Domain does not support specified action")
elif verb == "print":
    sys.exit(0 if (loaded / arguments[1].rpartition("/")[2]).exists() else 113)
elif verb == "bootout":
    may_fail("bootout", 36, "Boot-out failed: 36: Operation now in progress")
    (loaded / arguments[1].rpartition("/")[2]).unlink()
elif verb == "bootstrap":
    may_fail("bootstrap", 5, "Bootstrap failed: 5: Input/output error")
    said = plistlib.loads(pathlib.Path(arguments[2]).read_bytes())
    if (loaded / said["Label"]).exists():
        print("Bootstrap failed: 37: Operation already in progress", file=sys.stderr)
        sys.exit(37)
    (loaded / said["Label"]).write_bytes(pathlib.Path(arguments[2]).read_bytes())
"""

_SCHTASKS = """\
tasks = here / "tasks"
tasks.mkdir(exist_ok=True)
option = dict(zip(arguments[1:], arguments[2:]))
verb = arguments[0]
if verb == "/Query" and "/TN" not in option:
    may_fail("list", 1, "ERROR: Access is denied.")
    for task in [pathlib.Path("OneDrive Update"), *sorted(tasks.iterdir())]:
        sys.stdout.buffer.write(('"\\\\' + task.name + '","23.11.2026 07:30:00","Bereit"\\r\\n').encode())
elif verb == "/Query":
    text = (tasks / option["/TN"]).read_text(encoding="utf-16")
    sys.stdout.buffer.write(text.replace("\\n", "\\r\\n").encode("cp850", "replace"))
elif verb == "/Create":
    content = pathlib.Path(option["/XML"]).read_bytes()
    assert content[:2] == b"\\xff\\xfe" and arguments[-1] == "/F"
    may_fail("/Create", 1, "FEHLER: Zugriff verweigert: \\u00fc")
    (tasks / option["/TN"]).write_bytes(content)
elif verb == "/Delete":
    may_fail("/Delete")
    (tasks / option["/TN"]).unlink()
"""


def _make_script(program: Path) -> None:
    """A program that starts a Python file beside it."""
    started = program.with_suffix("")
    python = shlex.quote(sys.executable)
    started.write_text(f'#!/bin/sh\nexec {python} -ISX utf8 {shlex.quote(str(program))} "$@"\n')
    started.chmod(0o755)


def _make_exe(program: Path) -> None:
    """The same on Windows, by the launcher that setuptools keeps for such programs."""
    launcher = resources.files("setuptools") / "cli-64.exe"
    program.with_suffix(".exe").write_bytes(launcher.read_bytes())
    started = program.rename(program.with_name(f"{program.stem}-script.py"))
    text = started.read_text(encoding="utf-8")
    started.write_text(f"#!{sys.executable} -ISX utf8\n{text}", encoding="utf-8")


class Programs:
    """The folder of the programs and what they noted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "bin").mkdir(parents=True)
        for name, text in (
            ("systemctl", _SYSTEMCTL),
            ("launchctl", _LAUNCHCTL),
            ("schtasks", _SCHTASKS),
        ):
            program = folder / f"bin/{name}.py"
            # Without site-packages a start takes a fraction of the time.
            program.write_text(_COMMON.format(folder=str(folder)) + text, encoding="utf-8")
            if sys.platform == "win32":
                _make_exe(program)
            else:
                _make_script(program)

    def fail(self, *orders: str) -> None:
        """From now on fail for these; without any, for nothing."""
        (self.folder / "fail").write_text("\n".join(orders))

    def forget(self) -> None:
        """Forget the calls until now."""
        (self.folder / "calls").unlink(missing_ok=True)

    @property
    def calls(self) -> list[list[str]]:
        """Arguments of the calls until now."""
        noted = self.folder / "calls"
        lines = noted.read_text(encoding="utf-8").splitlines() if noted.exists() else []
        return [line.split("\x1f")[1:] for line in lines]


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """The three programs, first on PATH."""
    made = Programs(tmp_path / "programs")
    monkeypatch.setenv("PATH", f"{made.folder / 'bin'}{os.pathsep}{os.environ['PATH']}")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return made


@pytest.fixture
def recipe(tmp_path):
    """A recipe whose path has what has to be quoted somewhere."""
    quoted = "Be$t" if sys.platform == "win32" else '"Be$t"'  # no name on Windows has that mark
    folder = tmp_path / f"Ünsere 50% {quoted} --Liste"
    folder.mkdir()
    return folder / "Weekly numbers.toml"


@pytest.fixture
def entry(recipe):
    """An entry for that recipe, every Monday at 07:30."""
    program = str(Path("/opt/my programs/sendsight-cli").absolute())  # with a drive on Windows
    command = (program, "report", "run", str(recipe))
    return make_entry(recipe, Timing.weekly([0], 7, 30), command)
