"""Proves the installer for Windows with a stand-in for the bundle: installs, upgrades, refuses, removes.

    .venv/bin/python -m build_scripts.installers.windows_proof [--wine wine] [--target amd64-unicode]

Runs on Windows, and elsewhere in Wine with a Windows of its own in a folder that is deleted afterwards. Debian's
`wine64` alone runs 64-bit programs only, and NSIS's installers are 32-bit: `--target` compiles the other kind.
Nothing of this is part of the test command: it takes half a minute.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from build_scripts.installers import identity, windows
from build_scripts.installers.windows_machine import Machine, this_machine
from gui.taskbar import APP_USER_MODEL_ID

UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{identity.NAME}"
ENVIRONMENT = r"HKCU\Environment"
CLASSES = r"HKCU\Software\Classes"
LONG_PATH = ";".join([r"%USERPROFILE%\bin", *(rf"C:\tools\number {n:03}" for n in range(150))])
"""3,000 letters: three times what NSIS's own variables hold."""
OLD, NEW = "0.0.9", "0.0.10"


class Proof:
    """The steps in their order; each raises where something is not as it should be.

    Args:
        machine: The Windows.
        folder: For the stand-ins and installers.
        target: Of NSIS; "" = its usual one.
    """

    def __init__(self, machine: Machine, folder: Path, target: str = "") -> None:
        self._machine = machine
        self._folder = folder
        self._target = target
        local = machine.variable("LOCALAPPDATA")
        self._home = rf"{local}\Programs\{identity.NAME}"
        self._data = machine.here(local) / identity.NAME / "data" / "workspace"
        self._desktop = machine.here(machine.variable("USERPROFILE")) / "Desktop"
        self._link = f"{identity.NAME}.lnk"
        self._start_menu = machine.here(
            rf"{machine.variable('APPDATA')}\Microsoft\Windows\Start Menu\Programs"
        )
        self._setups: dict[str, str] = {}

    def steps(self) -> list[tuple[str, Callable[[], None]]]:
        """What is proven, in words, and how."""
        return [
            ("two versions are compiled without a warning", self._compile),
            ("installs silently; all files are there", self._install),
            ("Windows knows the program, its recipes and its shortcuts", self._known),
            ("a PATH of 3,000 letters gains one entry and loses none", self._path_grows),
            ("does not replace a program that runs (exit code 3)", self._runs),
            ("a set-up that fails puts the version before back (exit code 2)", self._fails),
            ("upgrades in place: what is gone is removed, choices and data stay", self._upgrade),
            ("installs an older version over a newer one when told to silently", self._older),
            ("refuses the folder of another program (exit code 5)", self._foreign),
            ("does not remove a program that runs (exit code 3)", self._runs_still),
            ("removes itself; the PATH is as before, data and foreign files stay", self._removal),
        ]

    def _compile(self) -> None:
        shell = self._machine.here(r"C:\windows\system32\cmd.exe")
        for version, names in ((OLD, ("gone.txt", "gone/x.dll")), (NEW, ("new.txt", "ünï/y.dll"))):
            bundle = self._folder / version
            for name in (f"{identity.PACKAGE}.exe", f"{identity.COMMAND_LINE}.exe"):
                bundle.mkdir(exist_ok=True)
                shutil.copyfile(shell, bundle / name)
            for name in names:
                path = bundle / "_internal" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(version, encoding="utf-8")
            made = self._folder / f"setup-{version}.exe"
            words = windows.definitions(bundle, made)
            words |= {"VERSION": version, "VERSION_OF_FOUR": f"{version}.0"}
            words["ICON"] = str(self._folder / "icons" / "sendsight.ico")
            words["SIDEBAR"] = str(self._folder / "icons" / "sidebar.bmp")
            self._setups[version] = str(windows.compiled(words, target=self._target))

    def _installed(self) -> set[str]:
        root = self._machine.here(self._home)
        return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} - {
            "mine.txt"
        }

    def _expected(self, version: str) -> set[str]:
        root = self._folder / version
        files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
        return files | {"LICENSE.txt", "uninstall.exe"}

    def _is(self, found: object, wanted: object) -> None:
        if found != wanted:
            raise AssertionError(f"found {found!r}, expected {wanted!r}")

    def _install(self) -> None:
        self._machine.run("reg", "delete", ENVIRONMENT, "/v", "Path", "/f")
        words = ("/v", "Path", "/t", "REG_EXPAND_SZ", "/d", LONG_PATH, "/f")
        self._machine.run("reg", "add", ENVIRONMENT, *words)
        self._data.parent.mkdir(parents=True)
        self._data.write_text("the user's own", encoding="utf-8")
        self._is(self._machine.run(self._setups[OLD], "/S", "/DESKTOP=1", "/PATH=1"), 0)
        self._is(self._installed(), self._expected(OLD))
        (self._machine.here(self._home) / "mine.txt").write_text("mine", encoding="utf-8")

    def _known(self) -> None:
        told = {name: text for name, (_, text) in self._machine.values(UNINSTALL).items()}
        size = windows.definitions(self._folder / OLD, Path())["INSTALLED_KIB"]
        wanted = {
            "DisplayName": identity.NAME,
            "DisplayVersion": OLD,
            "Publisher": identity.PUBLISHER,
            "DisplayIcon": rf"{self._home}\sendsight.exe,0",
            "InstallLocation": self._home,
            "UninstallString": rf'"{self._home}\uninstall.exe"',
            "QuietUninstallString": rf'"{self._home}\uninstall.exe" /S',
            "EstimatedSize": hex(int(size)),
            "NoModify": "0x1",
            "NoRepair": "0x1",
        }
        self._is({name: told.get(name) for name in wanted}, wanted)
        opened = self._machine.said(
            "reg", "query", rf"{CLASSES}\Sendsight.Recipe\shell\open\command", "/ve"
        )
        if rf'"{self._home}\sendsight.exe" "%1"' not in opened:
            raise AssertionError(f"recipes open with: {opened!r}")
        ending = self._machine.said("reg", "query", rf"{CLASSES}\{identity.RECIPE_ENDING}", "/ve")
        if "Sendsight.Recipe" not in ending:
            raise AssertionError(f"the file type is: {ending!r}")
        for folder in (self._start_menu, self._desktop):
            linked = (folder / self._link).read_bytes()
            if "sendsight.exe".encode("utf-16-le") not in linked:
                raise AssertionError(f"{folder / self._link} leads elsewhere")
            # Wine's links hold no such properties.
            if sys.platform == "win32" and APP_USER_MODEL_ID.encode("utf-16-le") not in linked:
                raise AssertionError(f"{folder / self._link} does not name the program")

    def _path(self) -> tuple[str, str]:
        return self._machine.values(ENVIRONMENT).get("Path", ("", ""))

    def _path_grows(self) -> None:
        self._is(self._path(), ("EXPAND_SZ", f"{LONG_PATH};{self._home}"))

    def _refused_while_running(self, *words: str) -> None:
        before = self._installed()
        program = self._machine.start(rf"{self._home}\sendsight.exe")
        try:
            with suppress(AssertionError):
                _wait(lambda: self._machine.run(*words) == 3)
            self._is(self._machine.run(*words), 3)
        finally:
            program.communicate(b"exit\r\n", timeout=60)
        self._is(self._installed(), before)

    def _runs(self) -> None:
        # The same version: a set-up that comes before the program has started succeeds.
        self._refused_while_running(self._setups[OLD], "/S")

    def _fails(self) -> None:
        licence = self._machine.here(self._home) / "LICENSE.txt"
        licence.unlink()
        licence.mkdir()
        (licence / "in the way").write_text("x", encoding="utf-8")
        self._is(self._machine.run(self._setups[NEW], "/S"), 2)
        self._is(
            self._installed() - {"LICENSE.txt/in the way"}, self._expected(OLD) - {"LICENSE.txt"}
        )
        self._is(self._machine.values(UNINSTALL)["DisplayVersion"][1], OLD)
        shutil.rmtree(licence)

    def _upgrade(self) -> None:
        self._is(self._machine.run(self._setups[NEW], "/S"), 0)
        self._is(self._installed(), self._expected(NEW))
        self._is(self._machine.values(UNINSTALL)["DisplayVersion"][1], NEW)
        self._is(self._path(), ("EXPAND_SZ", f"{LONG_PATH};{self._home}"))
        self._is((self._desktop / self._link).is_file(), True)
        self._is(self._data.read_text(encoding="utf-8"), "the user's own")

    def _older(self) -> None:
        self._is(self._machine.run(self._setups[OLD], "/S", "/PATH=0", "/DESKTOP=0"), 0)
        self._is(self._installed(), self._expected(OLD))
        self._is(self._path(), ("EXPAND_SZ", LONG_PATH))
        self._is((self._desktop / self._link).exists(), False)
        self._is(self._machine.run(self._setups[NEW], "/S", "/PATH=1", "/DESKTOP=1"), 0)

    def _foreign(self) -> None:
        place = r"C:\Other"
        other = self._machine.here(place) / "_internal" / "its.dll"
        other.parent.mkdir(parents=True)
        other.write_text("its own", encoding="utf-8")
        self._is(self._machine.run(self._setups[NEW], "/S", f"/D={place}"), 5)
        self._is(
            sorted(path.name for path in other.parent.parent.rglob("*")), ["_internal", "its.dll"]
        )
        shutil.rmtree(other.parent.parent)

    def _runs_still(self) -> None:
        program = self._machine.start(rf"{self._home}\sendsight-cli.exe")
        try:
            _wait(lambda: self._machine.run(self._setups[NEW], "/S") == 3)
            # With `_?=` it does not go on as a copy of itself, so that its exit code is to be had.
            self._is(self._remove(), 3)
        finally:
            program.communicate(b"exit\r\n", timeout=60)
        self._is(self._installed(), self._expected(NEW))

    def _remove(self) -> int:
        return self._machine.run(rf"{self._home}\uninstall.exe", "/S", f"_?={self._home}")

    def _removal(self) -> None:
        self._is(self._remove(), 0)
        self._is(self._installed() - {"uninstall.exe"}, set())
        self._is((self._machine.here(self._home) / "mine.txt").read_text(), "mine")
        self._is(self._machine.values(UNINSTALL), {})
        for key in (rf"{CLASSES}\Sendsight.Recipe", rf"{CLASSES}\{identity.RECIPE_ENDING}"):
            self._is(self._machine.run("reg", "query", key), 1)
        self._is(self._machine.run("reg", "query", rf"HKCU\Software\{identity.NAME}"), 1)
        self._is(self._path(), ("EXPAND_SZ", LONG_PATH))
        for folder in (self._start_menu, self._desktop):
            self._is((folder / self._link).exists(), False)
        self._is(self._data.read_text(encoding="utf-8"), "the user's own")


def _wait(done: Callable[[], bool], patience: float = 60) -> None:
    """Ask again until something holds.

    Raises:
        AssertionError: It did not within `patience` seconds.
    """
    end = time.monotonic() + patience
    while not done():
        if time.monotonic() > end:
            raise AssertionError("what was waited for did not come")
        time.sleep(0.2)


def run(proof: Proof) -> int:
    """Take the steps, telling each with its seconds; 0 when all hold."""
    for words, step in proof.steps():
        began = time.monotonic()
        try:
            step()
        except (AssertionError, OSError, KeyError) as error:
            print(f"FAIL  {words}: {error}", flush=True)
            return 1
        print(f"ok    {words} ({time.monotonic() - began:.1f} s)", flush=True)
    return 0


def main() -> int:
    """Prove it in a Windows that is made for this."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wine", default="wine", help="the command of Wine")
    parser.add_argument("--target", default="", help="NSIS's name of a processor and character set")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(
        prefix="sendsight-windows-", ignore_cleanup_errors=True
    ) as made:
        folder = Path(made)
        machine = this_machine([options.wine], folder / "wine")
        if sys.platform != "win32":
            machine.run("wineboot", "-u")
            key = r"HKCU\Software\Wine"
            machine.run("reg", "add", key, "/v", "Version", "/d", "win10", "/f")
        elif machine.values(UNINSTALL):
            print("Sendsight is installed here; the proof would remove it.", file=sys.stderr)
            return 2
        before = machine.values(ENVIRONMENT).get("Path")
        try:
            return run(Proof(machine, folder, options.target))
        finally:
            if before is not None:
                words = ("/v", "Path", "/t", f"REG_{before[0]}", "/d", before[1], "/f")
                machine.run("reg", "add", ENVIRONMENT, *words)
            if sys.platform != "win32":
                machine.run("wineboot", "--kill")


if __name__ == "__main__":
    sys.exit(main())
