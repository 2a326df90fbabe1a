"""What is proven of the window: it opens, refreshes, is seen whole; a second start and a recipe go to the first."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from build_scripts.installers.fresh_machine import workspace
from build_scripts.installers.fresh_machine.machine import Session, User
from build_scripts.installers.fresh_machine.proof import UNLOCK, Proof
from build_scripts.installers.fresh_machine.screen import (
    Pixels,
    Screen,
    judged,
    save,
    wait_until,
)
from build_scripts.installers.fresh_machine.steps import Failed
from build_scripts.installers.identity import NAME, PACKAGE

RECIPE = '# Sendsight recipe\n\nversion = 1\nname = "Spring"\n\n[filters]\nsearch = "spring"\n'
COVER = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
cover = QWidget()
cover.setStyleSheet("background: #ff00ff")
cover.setGeometry(0, 0, 3000, 3000)
cover.show()
app.exec()
"""
PINK = 0xFF00FF
START = 60.0
"""Seconds that a window may take until it is painted, on a machine that does other work, too."""
REFRESH = 900.0
"""Seconds that a refresh of the demo may take there."""
DISK_CACHE = Path("/proc/sys/vm/drop_caches")
MOST_KIB = 1_000_000
"""Of memory, with the demo open."""


class Window:
    """The window on the machine, over its whole life in the proof.

    Args:
        proof: The machine and its users.
        pictures: Where pictures are kept.
    """

    def __init__(self, proof: Proof, pictures: Path) -> None:
        self._proof = proof
        self._pictures = pictures
        self._screens = 0
        self._session: Session | None = None
        self._screen: Screen | None = None
        self._process: subprocess.Popen[str] | None = None

    @property
    def user(self) -> User:
        """Who has the window; nothing was in the home folder before."""
        return self._proof.users["ben"]

    @property
    def session(self) -> Session:
        """The session that is open."""
        if self._session is None:
            raise Failed("no window was opened")
        return self._session

    @property
    def screen(self) -> Screen:
        """The screen that is on."""
        if self._screen is None:
            raise Failed("no window was opened")
        return self._screen

    def open(self, *before: str) -> float:
        """Start the program on a new screen; answers the seconds until something is painted.

        Args:
            before: Words before the program's name.
        """
        self.end()
        self._screens += 1
        self._screen = Screen(self._proof.folder / f"screen-{self._screens}")
        self._session = Session(self._proof.machine)
        self._process = self.session.start(
            self.user, *before, PACKAGE, *self._proof.demo, DISPLAY=self.screen.display
        )
        seconds = wait_until(self.screen.is_drawn_on, START, "nothing is painted", pause=0.005)
        self.screen.fill(self.screen.window(NAME, START))
        return seconds

    def end(self) -> None:
        """End the session and the screen, if any."""
        if self._session is not None:
            self._session.end()
        if self._process is not None:
            self._said()
            self._process.wait()
        if self._screen is not None:
            self._screen.__exit__(None, None, None)
        self._session = self._screen = self._process = None

    def _picture(self, name: str, pixels: Pixels) -> str:
        """Keep a picture and judge it."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        save(pixels, self._pictures / f"{name}.png")
        found = judged(pixels)
        if faults := found.faults():
            raise Failed(f"{name}.png: {', '.join(faults)}")
        return f"{name}.png: {found.words()}"

    def _wait_full(self) -> float:
        """Wait until more than the frame is painted; a picture of what there is instead is kept."""

        def is_full() -> bool:
            return not judged(self.screen.pixels()).faults()

        try:
            return wait_until(is_full, START, "the campaigns do not appear", pause=0.2)
        except Failed:
            self._pictures.mkdir(parents=True, exist_ok=True)
            save(self.screen.pixels(), self._pictures / "not-full.png")
            raise

    # Steps

    def first_start(self) -> str:
        """Open the demo in an empty home, wait until it is refreshed, look at it."""
        painted = self.open()
        took = self._wait_refreshed()
        words = self._picture("1-refreshed", self.screen.settled())
        return f"painted after {painted:.1f} s, refreshed after {took:.0f} s; {words}"

    def _wait_refreshed(self) -> float:
        data = self._proof.machine.inside(f"{self.user.home}/.local/share/Sendsight")
        aside = self._proof.folder / "aside"

        def refreshed() -> bool:
            if self._process is not None and self._process.poll() is not None:
                raise Failed(f"the program ended: {self._said()}")
            file = workspace.demo_file(data)
            done, there = workspace.refreshed(file, aside) if file else (0, 0)
            return there > 0 and done == there

        return wait_until(refreshed, REFRESH, "the demo is not refreshed", pause=1.0)

    def _said(self) -> str:
        """What the program, which has ended, said."""
        pipe = self._process.stdout if self._process is not None else None
        if pipe is None or pipe.closed:
            return ""
        with pipe:
            return pipe.read()[-1500:]

    def select(self) -> str:
        """Select campaigns by the keyboard: their charts are painted."""
        before = self.screen.pixels()
        self.screen.tool("key", "Down")
        self._wait_changed(before, 0.03, "no campaign's figures appear")
        return self._picture("2-campaign", self.screen.settled())

    def _wait_changed(self, before: Pixels, share: float, otherwise: str) -> float:
        def changed() -> bool:
            return float(np.mean(self.screen.pixels() != before)) > share

        return wait_until(changed, START, otherwise)

    def second_start(self) -> str:
        """Start a second time while something covers the window: it comes to the front, and the second one ends."""
        with covering(self.screen.display):
            wait_until(self._is_covered, START, "the window cannot be covered")
            began = time.monotonic()
            done = self.session.run(
                self.user, PACKAGE, *self._proof.demo, DISPLAY=self.screen.display
            ).expect()
            took = time.monotonic() - began
            wait_until(lambda: not self._is_covered(), START, "the window stays behind")
        if len(self._processes()) != 1:
            raise Failed(f"{len(self._processes())} processes run")
        return f"in front again; the second start ended with {done.code} after {took:.1f} s"

    def _is_covered(self) -> bool:
        return bool(np.mean(self.screen.pixels() == PINK) > 0.9)

    def recipe(self) -> str:
        """Give a recipe's file to a second start: it opens in the first window."""
        file = self._proof.machine.inside(
            f"{self.user.home}/.local/share/Sendsight/spring.sendsight"
        )
        file.write_text(RECIPE, encoding="utf-8")
        before = self.screen.pixels()
        place = f"{self.user.home}/.local/share/Sendsight/{file.name}"
        self.session.run(
            self.user, PACKAGE, *self._proof.demo, place, DISPLAY=self.screen.display
        ).expect()
        self._wait_changed(before, 0.005, "the recipe changes nothing")
        return self._picture("3-recipe", self.screen.settled())

    def close(self) -> str:
        """Close by the keyboard; the command line reads what the window wrote."""
        self.screen.tool("key", "ctrl+q")
        process = self._process
        if process is None:
            raise Failed("no window is open")
        wait_until(lambda: process.poll() is not None, START, "it does not close")
        if (said := self._said()) or process.returncode:
            raise Failed(f"it ended with {process.returncode}: {said}")
        found = self._proof.report(self.session, self.user, "campaigns")
        words = workspace.same(found, self._proof.figures["campaigns"], "by the command line")
        if log := self._log():
            raise Failed(f"its log says {log[-1000:]}")
        return f"{words}; its log is empty"

    def _log(self) -> str:
        state = self._proof.machine.inside(f"{self.user.home}/.local/state/Sendsight")
        return "".join(path.read_text(encoding="utf-8") for path in state.rglob("*.log"))

    def measure(self) -> str:
        """Start to first paint with a filled workspace, from the disk and from its cache, and memory."""
        self.end()
        cold = f"{self._timed():.2f} s" if forget_disk() else "not measured here"
        warm = sorted(self._timed() for _ in range(3))[1]
        shared, own = self._memory()
        if own > MOST_KIB:
            raise Failed(f"it takes {own / 1024:.0f} MiB")
        return (
            f"first paint {warm:.2f} s warm (middle of three), {cold} cold; memory "
            f"{own / 1024:.0f} MiB of its own, {shared / 1024:.0f} MiB with what is shared"
        )

    def _timed(self) -> float:
        seconds = self.open()
        self._wait_full()
        self.screen.settled()
        return seconds

    def _processes(self) -> list[int]:
        program = self._proof.machine.inside(f"/usr/lib/{PACKAGE}/{PACKAGE}")
        return self.session.processes(program)

    def _memory(self) -> tuple[int, int]:
        """Kibibytes: all that is in memory, and the part of this process."""
        (number,) = self._processes()
        text = Path(f"/proc/{number}/smaps_rollup").read_text(encoding="ascii")
        found = dict(
            line.split(":", 1) for line in text.splitlines() if ":" in line and "kB" in line
        )
        return int(found["Rss"].split()[0]), int(found["Pss"].split()[0])

    def with_keyring(self) -> str:
        """Open it in a session with an open keyring, as a desktop has it."""
        painted = self.open("dbus-run-session", "--", "/bin/sh", "-c", UNLOCK, "login")
        full = self._wait_full()
        words = self._picture("4-with-keyring", self.screen.settled())
        self.screen.tool("key", "ctrl+q")
        process = self._process
        if process is not None:
            wait_until(lambda: process.poll() is not None, START, "it does not close")
        return f"painted after {painted:.1f} s, campaigns {full:.1f} s later; {words}"


@contextmanager
def covering(display: str) -> Iterator[None]:
    """A window of this machine over everything."""
    told = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(
        [sys.executable, "-c", COVER], env={**os.environ, **told}, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def forget_disk() -> bool:
    """Empty this machine's cache of the disk, so that the next start reads from it; whether that was allowed."""
    os.sync()
    try:
        DISK_CACHE.write_text("3\n", encoding="ascii")
    except OSError:
        return False
    return True
