"""`sendsight --selftest PICTURE`: opens the window, tries Qt's parts, keeps a picture, and ends by itself.

Beside the picture lies what was found as JSON: a program without a console prints nothing on Windows. For those
who build and package; `sendsight-cli selftest` looks at everything else.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLibraryInfo, QObject, QTimer, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader, QPainter, QPdfWriter
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QStyleFactory

from services import VERSION
from services.qt.languages import LANGUAGES, SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from gui.main_window import MainWindow

WORKS, FAILS = 0, 1
LONGEST_MS = 60_000
"""Until the workspace must be open."""
EMPTY_MS = 5_000
"""From there until the campaigns must be listed; a workspace without any lists none."""
SETTLE_MS = 400
"""From the list's rows to the picture: what follows them (details, charts) paints within."""
LEAST_COLOURS = 8
FORMATS = frozenset({"svg", "png", "jpeg", "ico"})


class Wrong(Exception):
    """A part does not do its work; says what was found."""


class Found(msgspec.Struct, frozen=True):
    """One part: whether it works, and what was found."""

    part: str
    ok: bool
    found: str


class Examiner(QObject):
    """Waits until the window shows the workspace, examines, and closes it.

    Args:
        window: The program's, just shown.
        picture: The file for its picture (.png); the findings go beside it (.json).
        end: Ends the program with an exit code.
    """

    def __init__(self, window: MainWindow, picture: Path, end: Callable[[int], None]) -> None:
        super().__init__(window)
        self._end = end
        self._window = window
        self._picture = picture
        self.code = FAILS
        self._opened = False
        self.done = False
        window.services.opened.connect(self._on_opened)
        window.campaigns.shown.connect(self._on_shown)
        QTimer.singleShot(LONGEST_MS, self, self._examine)

    @Slot(object)
    def _on_opened(self, _workspace: object) -> None:
        self._opened = True
        QTimer.singleShot(EMPTY_MS, self, self._examine)

    @Slot(object)
    def _on_shown(self, _rows: object) -> None:
        QTimer.singleShot(SETTLE_MS, self, self._examine)

    @Slot()
    def _examine(self) -> None:
        if self.done:
            return
        self.done = True
        image = self._window.grab().toImage()
        found = [
            looked("window", lambda: window_of(image, opened=self._opened)),
            looked("screen", self._on_screen),
        ]
        found += [looked(part, look) for part, look in PARTS.items()]
        if not image.save(str(self._picture)):
            found.append(Found("picture", ok=False, found=self._picture.name))
        write(found, self._picture)
        self.code = WORKS if all(one.ok for one in found) else FAILS
        self._window.close()
        # A window that the system never showed does not end the program by being closed.
        self._end(self.code)

    def _on_screen(self) -> str:
        """Whether the system shows the window; a picture of it can be painted without."""
        handle = self._window.windowHandle()
        if handle is None or not handle.isExposed():
            raise Wrong("the window is not shown")
        return f"{handle.screen().name()} at {handle.devicePixelRatio():g}"


def looked(part: str, look: Callable[[], str]) -> Found:
    """Try a part; whatever it raises is a finding."""
    try:
        return Found(part, ok=True, found=look())
    except Exception as error:  # noqa: BLE001 - a damaged installation may fail in any way
        return Found(part, ok=False, found=f"{type(error).__name__}: {error}")


def write(found: list[Found], picture: Path) -> None:
    """Write the findings beside the picture."""
    told = {"version": VERSION, "qt": qVersion(), "findings": found}
    text = msgspec.json.format(msgspec.json.encode(told), indent=2)
    picture.with_suffix(".json").write_bytes(text + b"\n")


def window_of(image: QImage, *, opened: bool) -> str:
    """What the window shows: its size, after a look whether anything is painted."""
    size = f"{image.width()}x{image.height()} on {QGuiApplication.platformName()}"
    if not opened:
        raise Wrong(f"{size}, no workspace was opened")
    small = image.scaled(200, 200)
    colours = {small.pixel(x, y) for x in range(0, 200, 2) for y in range(0, 200, 2)}
    if len(colours) < LEAST_COLOURS:
        raise Wrong(f"{size}, {len(colours)} colours")
    return size


def image_formats() -> str:
    """Pictures that Qt reads: icons are drawings."""
    known = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    if missing := FORMATS - known:
        raise Wrong(", ".join(sorted(missing)))
    return ", ".join(sorted(known))


def fonts() -> str:
    """How many families of letters there are."""
    families = QFontDatabase.families()
    if not families:
        raise Wrong("0")
    return f"{len(families)}"


def style() -> str:
    """The look that the program is made for."""
    if "Fusion" not in QStyleFactory.keys():  # noqa: SIM118 - a function of Qt, no mapping
        raise Wrong(", ".join(QStyleFactory.keys()))
    return "Fusion"


def words() -> str:
    """Qt's own words for buttons and dialogs, in every language but English."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = [one for one in LANGUAGES if one != SOURCE]
    if missing := [one for one in wanted if not (folder / f"qtbase_{one}.qm").is_file()]:
        raise Wrong(", ".join(missing))
    return ", ".join(wanted)


def pdf() -> str:
    """A page is written."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        writer = QPdfWriter(str(file))
        painter = QPainter(writer)
        painter.drawText(100, 100, "Sendsight €")
        painter.end()
        content = file.read_bytes()
    if not content.startswith(b"%PDF-"):
        raise Wrong(repr(content[:8]))
    return f"{len(content)} bytes"


def local_socket() -> str:
    """Where a second start would find this one."""
    server = QLocalServer()
    if not server.listen(f"sendsight-selftest-{id(server)}"):
        raise Wrong(server.errorString())
    server.close()
    return "listens"


PARTS: dict[str, Callable[[], str]] = {
    "image formats": image_formats,
    "fonts": fonts,
    "style": style,
    "Qt's words": words,
    "PDF": pdf,
    "local socket": local_socket,
}
