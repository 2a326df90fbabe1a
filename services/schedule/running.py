"""The system's own programs (systemctl, launchctl, schtasks): started without a shell, with a limit of time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping

import msgspec

TIME_LIMIT = 30.0
"""Seconds; the programs answer in well under one."""

_DETAIL = 2000


class Answer(msgspec.Struct, frozen=True):
    """What a program said."""

    code: int | None
    """Exit code; None = it is not there, could not be started or did not end."""
    output: bytes = b""
    errors: bytes = b""

    @property
    def good(self) -> bool:
        """Whether the program reports success."""
        return self.code == 0

    def words(self) -> str:
        """The program's own words, for the Details box."""
        said = (self.errors.strip() or self.output.strip())[:_DETAIL]
        code = "no exit code" if self.code is None else f"exit code {self.code}"
        return f"{as_text(said)} ({code})".strip()


Runner = Callable[[tuple[str, ...]], Answer]
"""Runs a program with arguments; never raises for what the program does."""


def run(command: tuple[str, ...]) -> Answer:
    """Run a program of the system to its end."""
    program = shutil.which(command[0])
    if program is None:
        return Answer(None, errors=f"{command[0]} is not on this system".encode())
    try:
        done = subprocess.run(  # noqa: S603 - no shell; program and arguments are ours
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIME_LIMIT,
            check=False,
            env=clean_environment(os.environ),
            # On Windows, else a black window flashes up.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        late = f"{command[0]} did not answer within {TIME_LIMIT:.0f} seconds"
        return Answer(None, errors=late.encode())
    except OSError as error:
        return Answer(None, errors=f"{command[0]}: {error.strerror}".encode())
    return Answer(done.returncode, done.stdout, done.stderr)


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that is not ours: a packed Sendsight points the loader to its own libraries."""
    clean = dict(environment)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = clean.pop(f"{name}_ORIG", None)
        if before is not None:
            clean[name] = before
        elif getattr(sys, "frozen", False):
            clean.pop(name, None)
    return clean


def as_text(said: bytes) -> str:
    """A program's words as text: UTF-16 or UTF-8, else the code page of Windows' console."""
    if said.startswith((b"\xff\xfe", b"\xfe\xff")):
        return said.decode("utf-16", "replace")
    try:
        return said.decode("utf-8-sig")
    except UnicodeDecodeError:
        return said.decode("oem" if sys.platform == "win32" else "latin-1", "replace")
