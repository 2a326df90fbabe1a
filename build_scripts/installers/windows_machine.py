"""Runs programs of Windows and looks at what they left: on Windows itself, elsewhere in Wine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

PATIENCE = 180
"""Seconds for a set-up in Wine on a slow machine."""
_VALUE = re.compile(r"^ {4}(?P<name>.+?) {4}REG_(?P<kind>\w+) {4}(?P<text>.*)$")


class Machine:
    """A Windows.

    Args:
        wine: The command of Wine with its words before a program; empty on Windows.
        prefix: The folder that is Wine's Windows.
    """

    def __init__(self, wine: Sequence[str] = (), prefix: Path | None = None) -> None:
        self._before = list(wine)
        self._prefix = prefix
        self._environment = dict(os.environ)
        if prefix is not None:
            self._environment |= {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all"}

    def start(self, program: str, *words: str) -> subprocess.Popen[bytes]:
        """Start a program that waits for what it is told, until its input is closed."""
        return subprocess.Popen(
            [*self._before, program, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
        )

    def run(self, program: str, *words: str) -> int:
        """Run a program to its end; its exit code."""
        return subprocess.run(
            [*self._before, program, *words],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            timeout=PATIENCE,
        ).returncode

    def said(self, program: str, *words: str) -> str:
        """What a program prints."""
        done = subprocess.run(
            [*self._before, program, *words],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            timeout=PATIENCE,
        )
        return done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")

    def values(self, key: str) -> dict[str, tuple[str, str]]:
        """Kind and text of a registry key's own values by name; empty where there is no such key."""
        return values_in(self.said("reg", "query", key))

    def variable(self, name: str) -> str:
        """A variable of Windows' environment."""
        return self.said("cmd", "/c", f"echo %{name}%").strip()

    def here(self, place: str) -> Path:
        """Where a path of Windows lies for us."""
        if self._prefix is None:
            return Path(place)
        windows = PureWindowsPath(place)
        return self._prefix / "drive_c" / Path(*windows.parts[1:])


def values_in(said: str) -> dict[str, tuple[str, str]]:
    """The values of the first key in what `reg query` prints."""
    first = said.strip("\n").split("\n\n")[0]
    found = (_VALUE.match(line) for line in first.splitlines())
    return {one["name"]: (one["kind"], one["text"]) for one in found if one is not None}


def this_machine(wine: Sequence[str], prefix: Path) -> Machine:
    """Windows itself where we are on it, else Wine."""
    return Machine() if sys.platform == "win32" else Machine(wine, prefix)
