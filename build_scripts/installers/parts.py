"""Which of the files that PyInstaller finds go into the bundle; pure functions over names, used by the spec."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

UNUSED_MODULES = (
    # Of Qt: the program uses Core, Gui, Widgets, Svg and Network; pyqtgraph does without the others, too.
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtDBus",
    "PySide6.QtSql",
    "PySide6.QtXml",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtPrintSupport",
    "PySide6.QtConcurrent",
    "PySide6.QtUiTools",
    "PySide6.QtTest",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "pyqtgraph.opengl",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.console",
    "numpy.f2py",
    "numpy.distutils",
    "numpy.random",
    # Ways of the libraries that the program does not go: data frames and developers' tools.
    "pandas",
    "pyarrow",
    "polars",
    "IPython",
    "matplotlib",
    "scipy",
    "PIL",
    # Its library is under the GPL.
    "readline",
    "tkinter",
    "turtle",
    "idlelib",
    "lib2to3",
    "setuptools",
    "pip",
    "packaging",
    "pytest",
    "ensurepip",
)
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "xcbglintegrations": ("qxcb-",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("",),
    "wayland-shell-integration": ("",),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("qxdgdesktopportal",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qico", "qicns"),
    "styles": ("",),
}
"""Kept plugins of Qt: by their folder, how their names begin (without "lib")."""
QT_LANGUAGES: tuple[str, ...] = ()
"""Kept translations of Qt: none, since the program speaks English only."""
LOADED_BY_NAME = ("libssl", "libcrypto", "libpython", "libgcc_s", "libstdc++")
"""Libraries that nothing need name: Python's own, and those that are opened while it runs."""


def wanted(place: str) -> bool:
    """Whether a file of the bundle is of use, by its place."""
    parts = PurePosixPath(place.replace("\\", "/")).parts
    if "plugins" in parts and parts[0] == "PySide6":
        return _plugin_wanted(parts[parts.index("plugins") + 1 :])
    if "translations" in parts and parts[0] == "PySide6":
        return parts[-1].startswith(QT_LANGUAGES)
    if parts[0] == "PySide6" and ("qml" in parts or "metatypes" in parts or "typesystems" in parts):
        return False
    if parts[0] == "resources" and "pictures" in parts:
        # Of the read-me, not of the program.
        return False
    return not (parts[0] in {"numpy", "pyqtgraph"} and ("tests" in parts or "examples" in parts))


def _plugin_wanted(parts: tuple[str, ...]) -> bool:
    if len(parts) < 2:
        return False
    name = parts[-1].removeprefix("lib")
    return any(name.startswith(start) for start in QT_PLUGINS.get(parts[0], ()))


def reachable(
    roots: Iterable[str], libraries: Iterable[str], needs: Callable[[str], Iterable[str]]
) -> set[str]:
    """Libraries that a kept file needs, directly or through others.

    Args:
        roots: Files that stay in any case.
        libraries: What else there is.
        needs: The names of the libraries that a file of either asks the loader for.
    """
    by_name = {PurePosixPath(one.replace("\\", "/")).name: one for one in libraries}
    found: set[str] = set()
    queue = list(roots)
    while queue:
        for name in needs(queue.pop()):
            library = by_name.get(name)
            if library is not None and library not in found:
                found.add(library)
                queue.append(library)
    return found


def is_library(place: str) -> bool:
    """Whether a file is a plain shared library: it is there only for those that need it."""
    path = PurePosixPath(place.replace("\\", "/"))
    return (
        path.name.startswith("lib")
        and ".so" in path.name
        and "plugins" not in path.parts
        and not path.name.startswith(LOADED_BY_NAME)
    )


def without_orphans(
    entries: list[tuple[str, str, str]], needs: Callable[[str], Iterable[str]]
) -> list[tuple[str, str, str]]:
    """The entries without shared libraries that no kept file needs.

    Args:
        entries: Place, source and kind of each binary or link.
        needs: Names of the libraries that the file at a source asks for.
    """
    source = {place: origin for place, origin, kind in entries if kind != "SYMLINK"}
    libraries = [place for place in source if is_library(place)]
    roots = [place for place in source if not is_library(place)]
    kept = reachable(roots, libraries, lambda place: needs(source[place]))
    names = {PurePosixPath(place).name for place in kept}
    return [
        entry
        for entry in entries
        if not is_library(entry[0]) or PurePosixPath(entry[0]).name in names
    ]
