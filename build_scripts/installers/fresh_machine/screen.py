"""A screen without glass: Xvfb, whose picture lies in a file, so that watching it takes nothing from the program."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from build_scripts.installers.fresh_machine.steps import Failed

if TYPE_CHECKING:
    from types import TracebackType

WIDTH, HEIGHT = 1440, 900
Pixels = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Judgement:
    """A picture of a screen in figures.

    Args:
        width: Pixels.
        height: Pixels.
        colours: How many different ones.
        commonest: The share of the commonest colour, 0 to 1.
        edges: Whether something is drawn at all four edges, on which a bare screen is black.
    """

    width: int
    height: int
    colours: int
    commonest: float
    edges: bool

    def faults(self) -> list[str]:
        """Why this cannot be a whole window with tables and charts; empty where it can."""
        found = []
        if (self.width, self.height) != (WIDTH, HEIGHT):
            found.append(f"the picture has {self.width} x {self.height} pixels")
        if self.colours < 200:
            found.append(f"only {self.colours} colours: nothing is drawn")
        if self.commonest > 0.9:
            found.append(f"{self.commonest:.0%} of it have one colour")
        if not self.edges:
            found.append("the window does not fill the screen")
        return found

    def words(self) -> str:
        """For a person."""
        return (
            f"{self.width} x {self.height}, {self.colours:,} colours, "
            f"{self.commonest:.0%} of the commonest"
        )


def judged(pixels: Pixels) -> Judgement:
    """A picture in figures."""
    height, width = pixels.shape
    _, counts = np.unique(pixels, return_counts=True)
    edges = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    return Judgement(
        width,
        height,
        len(counts),
        float(counts.max()) / pixels.size,
        all(bool(edge.any()) for edge in edges),
    )


def read_picture(data: mmap.mmap | bytes) -> Pixels:
    """The pixels of an X window dump with 32 bits a pixel, as 0xRRGGBB.

    Raises:
        Failed: It is no such dump.
    """
    header = struct.unpack(">25I", bytes(data[:100]))
    size, width, height, bits, line, colours = (header[i] for i in (0, 4, 5, 11, 12, 19))
    if bits != 32 or line != width * 4:
        raise Failed(f"the screen has {bits} bits a pixel")
    order = "<u4" if header[7] == 0 else ">u4"
    start = size + colours * 12
    raw = np.frombuffer(bytes(data[start : start + line * height]), dtype=order)
    pixels: Pixels = np.bitwise_and(raw.reshape(height, width), 0xFFFFFF).astype(np.uint32)
    return pixels


def save(pixels: Pixels, path: Path) -> None:
    """Write a picture as PNG."""
    from PySide6.QtGui import QImage

    height, width = pixels.shape
    kept = np.ascontiguousarray(pixels | 0xFF000000)
    QImage(kept.tobytes(), width, height, width * 4, QImage.Format.Format_RGB32).save(str(path))


class Screen:
    """A screen that programs of this machine and of others in folders may draw on.

    Args:
        folder: Where the picture lies in a file; made, and gone at the end.

    Raises:
        Failed: It does not start.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", str(self._folder), "-nolisten", "tcp", "-ac", "-noreset"),
            ],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise Failed("Xvfb does not start")
        self.display = f":{number}"
        with (self._folder / "Xvfb_screen0").open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._memory.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def pixels(self) -> Pixels:
        """What is to be seen now."""
        return read_picture(self._memory)

    def is_drawn_on(self) -> bool:
        """Whether anything but the bare screen is to be seen."""
        return bool(self.pixels()[:: HEIGHT // 30].any())

    def settled(self, patience: float = 30.0, calm: float = 1.5) -> Pixels:
        """The picture once it has not changed for a while.

        Raises:
            Failed: It never holds still.
        """
        last, since = self.pixels(), time.monotonic()
        deadline = since + patience
        while time.monotonic() < deadline:
            time.sleep(0.1)
            now = self.pixels()
            if not np.array_equal(now, last):
                last, since = now, time.monotonic()
            elif time.monotonic() - since >= calm:
                return last
        raise Failed(f"the picture still changes after {patience:.0f} s")

    def tool(self, *words: str) -> str:
        """What xdotool answers."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def window(self, name: str, patience: float = 60.0) -> str:
        """The number of the shown window with a name in its title.

        Raises:
            Failed: There is none in time.
        """
        wait_until(lambda: bool(self._found(name)), patience, f"no window called {name}")
        return self._found(name)

    def _found(self, name: str) -> str:
        return (self.tool("search", "--onlyvisible", "--name", name).splitlines() or [""])[-1]

    def fill(self, window: str) -> None:
        """Make a window as large as the screen and give it the keyboard, as a desktop would."""
        self.tool("windowmove", window, "0", "0", "windowsize", window, str(WIDTH), str(HEIGHT))
        self.tool("windowfocus", "--sync", window)


def wait_until(
    holds: Callable[[], bool], patience: float, otherwise: str, pause: float = 0.05
) -> float:
    """Wait for something that can be seen; answers the seconds it took.

    Raises:
        Failed: It does not come in time.
    """
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > patience:
            raise Failed(f"{otherwise} after {patience:.0f} s")
        time.sleep(pause)
    return time.monotonic() - began
