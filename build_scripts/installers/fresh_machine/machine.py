"""A bare Debian in a folder as a machine of its own: its processes, mounts and network are not those of this one.

Namespaces do it, with what util-linux brings: nothing stays mounted and no process is left when it ends.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.installers.fresh_machine.steps import Failed

if TYPE_CHECKING:
    from types import TracebackType

PATH = "/usr/bin:/bin:/usr/sbin:/sbin"
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X has its sockets
ADMINISTRATION = {
    "PATH": PATH,
    "LANG": "C.UTF-8",
    "HOME": "/root",
    "DEBIAN_FRONTEND": "noninteractive",
}
PATIENCE = 600
"""Seconds that a command may take."""


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str

    def expect(self, code: int = 0) -> Done:
        """Itself.

        Raises:
            Failed: It ended with another code.
        """
        if self.code != code:
            said = (self.err.strip() or self.out.strip())[-1500:]
            raise Failed(f"ended with {self.code}, not {code}: {said}")
        return self


@dataclass(frozen=True)
class User:
    """An ordinary user of the machine."""

    name: str
    number: int

    @property
    def home(self) -> str:
        """The home folder, inside the machine."""
        return f"/home/{self.name}"

    def environment(self) -> dict[str, str]:
        """What a login gives."""
        return {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": self.home,
            "USER": self.name,
            "LOGNAME": self.name,
            "XDG_RUNTIME_DIR": f"/run/user/{self.number}",
        }


class Machine:
    """The machine in a folder.

    Args:
        root: Its root folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def administer(self, *words: str) -> Done:
        """Run a command as its root, with the network of this machine."""
        command = [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child"),
            *(f"--mount-proc={self.root}/proc", "chroot", str(self.root)),
            *words,
        ]
        return _run(command, ADMINISTRATION)

    def add_user(self, name: str, number: int) -> User:
        """Make an ordinary user with an empty home folder."""
        user = User(name, number)
        self.administer(
            *("useradd", "--create-home", "--uid", str(number), "--shell", "/bin/bash", name)
        ).expect()
        for hidden in self.inside(user.home).iterdir():
            hidden.unlink()
        running = self.inside(f"/run/user/{number}")
        running.mkdir(parents=True, mode=0o700)
        os.chown(running, number, number)
        return user

    def inside(self, path: str) -> Path:
        """A path of the machine as this one sees it."""
        return self.root / path.removeprefix("/")


class Session:
    """Processes on the machine, from a start to an end, without any network but the loopback.

    Args:
        machine: The machine.

    Raises:
        Failed: It cannot be started.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        root = machine.root
        machine.inside(str(SOCKETS)).mkdir(mode=0o1777, exist_ok=True)
        SOCKETS.mkdir(mode=0o1777, exist_ok=True)
        # The last line is the machine's first process: it takes over orphans, and its end ends all others.
        script = (
            f'ip link set lo up && mount --bind {SOCKETS} "{root}{SOCKETS}" && '
            f'exec chroot "{root}" /bin/sh -c "echo ready; sleep infinity & wait"'
        )
        command = [
            *("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child"),
            *(f"--mount-proc={root}/proc", "sh", "-c", script),
        ]
        self._holder = subprocess.Popen(
            command, env=ADMINISTRATION, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        ready = self._holder.stdout.readline() if self._holder.stdout else ""
        if ready != "ready\n":
            _, said = self._holder.communicate()
            raise Failed(f"no session on the machine: {said.strip()}")
        children = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children")
        self._first = int(children.read_text(encoding="ascii").split()[0])

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def end(self) -> None:
        """End every process of the session."""
        with suppress(ProcessLookupError):
            os.kill(self._first, signal.SIGKILL)
        self._holder.communicate()

    def run(self, user: User, *words: str, given: str = "", **environment: str) -> Done:
        """Run a command as a user until it ends.

        Args:
            user: Who.
            words: The command.
            given: Its standard input.
            environment: What is added to that of a login.
        """
        full = {**user.environment(), **environment}
        return _run(self._entering(user, words, full), ADMINISTRATION, given)

    def start(self, user: User, *words: str, **environment: str) -> subprocess.Popen[str]:
        """Start a command as a user; the session's end ends it."""
        full = {**user.environment(), **environment}
        return subprocess.Popen(
            self._entering(user, words, full),
            env=ADMINISTRATION,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _entering(self, user: User, words: Sequence[str], full: Mapping[str, str]) -> list[str]:
        told = [f"{name}={text}" for name, text in full.items()]
        return [
            *("nsenter", f"--target={self._first}", "--mount", "--net", "--pid"),
            *("chroot", f"--userspec={user.number}:{user.number}", str(self.machine.root)),
            *("/usr/bin/env", "-i", f"--chdir={user.home}", *told, *words),
        ]

    def processes(self, program: Path) -> list[int]:
        """The processes, by this machine's numbers, that run a program of the machine."""
        wanted = program.stat()
        found = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit():
                with suppress(OSError):
                    runs = (folder / "exe").stat()
                    if (runs.st_dev, runs.st_ino) == (wanted.st_dev, wanted.st_ino):
                        found.append(int(folder.name))
        return sorted(found)


def _run(command: Sequence[str], environment: Mapping[str, str], given: str = "") -> Done:
    done = subprocess.run(
        command,
        env=dict(environment),
        input=given,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)
