"""Installs an installer really, on the machine that it runs on, tries the program, and removes it again.

    python3 build_scripts/installers/smoke.py INSTALLER FOLDER    (.deb as root, .exe, .dmg)

For the machines of the release workflow, which are thrown away; the standard library only. The window's picture and
what its selftest found go into FOLDER. On Linux the window is shown by Xvfb where that is installed.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

NAME, PACKAGE, COMMAND_LINE = "Sendsight", "sendsight", "sendsight-cli"
PATIENCE = 900
"""Seconds for one step; the first start of a program on a new machine is looked at by its virus scanner."""
CLICKS = "5000"


class SmokeError(Exception):
    """Something is not as it should be."""


class Linux:
    """The .deb, by apt, for everybody on the machine."""

    keyring = False
    """A machine without a desktop has none."""

    def __init__(self, installer: Path) -> None:
        self._installer = installer.resolve()

    def install(self) -> None:
        """Install it with what it depends on."""
        words = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", str(self._installer)]
        call(words, DEBIAN_FRONTEND="noninteractive")

    def program(self, name: str) -> list[str]:
        """How a program is called; the window's with a display where there is one to be had."""
        found = shutil.which(name)
        if found is None:
            raise SmokeError(f"{name} is not on the PATH")
        xvfb = shutil.which("xvfb-run") if name == PACKAGE else None
        return [xvfb, "-a", found] if xvfb else [found]

    def remove(self) -> None:
        """Remove it."""
        call(["apt-get", "purge", "-y", "-qq", PACKAGE], DEBIAN_FRONTEND="noninteractive")

    def places(self) -> list[Path]:
        """What must be gone afterwards."""
        return [Path("/usr/lib") / PACKAGE, Path("/usr/bin") / PACKAGE]


class Windows:
    """The set-up, silently, for this user."""

    keyring = True

    def __init__(self, installer: Path) -> None:
        self._installer = installer.resolve()
        self._home = Path(os.environ["LOCALAPPDATA"]) / "Programs" / NAME

    def install(self) -> None:
        """Install it, with the command line on the PATH."""
        call([str(self._installer), "/S", "/PATH=1"])

    def program(self, name: str) -> list[str]:
        """How a program is called."""
        return [str(self._home / f"{name}.exe")]

    def remove(self) -> None:
        """Remove it: with `_?=` the uninstaller is over when it is done, and stays itself."""
        call([str(self._home / "uninstall.exe"), "/S", f"_?={self._home}"])

    def places(self) -> list[Path]:
        """What must be gone afterwards."""
        return [self._home / "_internal", self._home / f"{PACKAGE}.exe"]


class Mac:
    """The image: opened, copied as a user drags it, and closed."""

    keyring = True

    def __init__(self, installer: Path) -> None:
        self._installer = installer.resolve()
        self._home = Path.home() / "Applications" / f"{NAME}.app"

    def install(self) -> None:
        """Copy the program out of the image."""
        with tempfile.TemporaryDirectory() as point:
            words = ["hdiutil", "attach", "-quiet", "-nobrowse", "-readonly", "-mountpoint", point]
            call([*words, str(self._installer)])
            try:
                self._home.parent.mkdir(exist_ok=True)
                call(["ditto", str(Path(point) / self._home.name), str(self._home)])
            finally:
                call(["hdiutil", "detach", "-quiet", point])
        call(["codesign", "--verify", "--deep", "--strict", str(self._home)])

    def program(self, name: str) -> list[str]:
        """How a program is called."""
        return [str(self._home / "Contents" / "MacOS" / name)]

    def remove(self) -> None:
        """Remove it, as a user throws it away."""
        shutil.rmtree(self._home)

    def places(self) -> list[Path]:
        """What must be gone afterwards."""
        return [self._home]


System = Linux | Windows | Mac
SYSTEMS: dict[str, Callable[[Path], System]] = {".deb": Linux, ".exe": Windows, ".dmg": Mac}


def call(words: Sequence[str], **environment: str) -> str:
    """Run a program; what it printed.

    Raises:
        SmokeError: It failed; its words are told.
    """
    done = subprocess.run(
        words,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **environment},
        timeout=PATIENCE,
    )
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        raise SmokeError(f"{Path(words[0]).name} ended with {done.returncode}:\n{said.strip()}")
    return said


class Smoke:
    """The steps in their order.

    Args:
        system: How the program gets there and away.
        version: That it must say.
        folder: For the picture.
        home: The user's folders, empty at first.
    """

    def __init__(self, system: System, version: str, folder: Path, home: Path) -> None:
        self._system = system
        self._version = version
        self._folder = folder
        self._home = home
        self._environment = {"SENDSIGHT_HOME": str(home)}

    def steps(self) -> list[tuple[str, Callable[[], None]]]:
        """What is tried, in words, and how."""
        return [
            ("installs", self._system.install),
            ("tells its version", self._tells_version),
            ("every part works", self._parts),
            ("refreshes the demo workspace", self._refresh),
            ("reports its campaigns", self._report),
            ("opens its window", self._window),
            ("is removed", self._system.remove),
            ("leaves the user's data and nothing else", self._left),
        ]

    def _cli(self, *words: str) -> str:
        return call([*self._system.program(COMMAND_LINE), *words], **self._environment)

    def _tells_version(self) -> None:
        said = self._cli("--version").strip()
        if said != f"{COMMAND_LINE} {self._version}":
            raise SmokeError(f"it says {said!r}")

    def _parts(self) -> None:
        more = ["--keyring"] if self._system.keyring else []
        print(self._cli("selftest", *more).rstrip())

    def _refresh(self) -> None:
        self._cli("--demo", "--demo-clicks", CLICKS, "refresh")

    def _report(self) -> None:
        file = self._home / "campaigns.csv"
        self._cli("--demo", "report", "campaigns", "--format", "csv", "--out", str(file))
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
        if len(rows) < 100:
            raise SmokeError(f"{len(rows)} rows")

    def _window(self) -> None:
        picture = self._folder / f"window-{sys.platform}.png"
        words = [*self._system.program(PACKAGE), "--demo", "--selftest", str(picture)]
        platform = (
            {} if len(words) > 4 or sys.platform != "linux" else {"QT_QPA_PLATFORM": "offscreen"}
        )
        try:
            call(words, **self._environment, **platform)
        finally:
            found = picture.with_suffix(".json")
            print(found.read_text(encoding="utf-8") if found.exists() else "nothing was written")

    def _left(self) -> None:
        there = [str(place) for place in self._system.places() if os.path.lexists(place)]
        if there:
            raise SmokeError(f"still there: {', '.join(there)}")
        if not list((self._home / "data").glob("demo.*")):
            raise SmokeError("the workspace is gone")


def run(smoke: Smoke) -> int:
    """Take the steps, telling each with its seconds; 0 when all hold."""
    for words, step in smoke.steps():
        began = time.monotonic()
        try:
            step()
        except (SmokeError, OSError, subprocess.TimeoutExpired) as error:
            print(f"FAIL  {words}: {error}", flush=True)
            return 1
        print(f"ok    {words} ({time.monotonic() - began:.1f} s)", flush=True)
    return 0


def version_of(pyproject: Path) -> str:
    """The version that the source tree has."""
    import tomllib

    found: str = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["version"]
    return found


def main(arguments: list[str]) -> int:
    """Try one installer."""
    if len(arguments) != 2 or Path(arguments[0]).suffix not in SYSTEMS:
        print(__doc__, file=sys.stderr)
        return 2
    installer, folder = Path(arguments[0]), Path(arguments[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    version = version_of(Path(__file__).resolve().parents[2] / "pyproject.toml")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        return run(Smoke(SYSTEMS[installer.suffix](installer), version, folder, Path(home)))


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
