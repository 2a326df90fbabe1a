"""Which of the files that PyInstaller finds go into the bundle; pure functions over names, used by the spec."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from build_scripts.installers.identity import LANGUAGES

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
QT_TRANSLATIONS = {f"qtbase_{language}.qm" for language in LANGUAGES}
"""Qt's own words in the program's languages."""
OF_THE_SYSTEM = {
    # Mesa's drivers are loaded into the program, and want the system's, which is newer than a copy of ours.
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    # libGL, which is the system's in any case, needs them.
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    # They read the system's settings, whose form changes with their version.
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Libraries of Linux that are on every desktop and better taken from there, with Debian's packages of them."""
LOADED_BY_NAME = ("libssl", "libcrypto", "libpython")
"""Libraries that nothing need name: Python's own, and those that are opened while it runs."""
NEEDED = (
    # What PyInstaller leaves out with a mere warning when it cannot find it.
    *(f"resources/translations/sendsight_{language}.qm" for language in LANGUAGES[1:]),
    *(f"PySide6/**/translations/qtbase_{language}.qm" for language in LANGUAGES[1:]),
    "PySide6/**/plugins/imageformats/*svg*",
    "PySide6/**/plugins/iconengines/*svg*",
    "resources/geo/country.mmdb",
    "resources/licences/index.json",
    "publicsuffixlist/public_suffix_list.dat",
    "tzdata/zoneinfo/tzdata.zi",
    "keyring-*.dist-info/entry_points.txt",
)
"""Patterns of files that every bundle has, below its folder of libraries."""
NEEDED_ON_LINUX = tuple(
    f"PySide6/Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")
)
PYQTGRAPH_UNUSED = ("tests", "examples", "peegee", "colors")
"""Folders of pyqtgraph: its own logo and its lists of colours, of which the program uses none, and 1.4 MB."""


def lacking(internal: Path, *, linux: bool) -> list[str]:
    """The patterns of `NEEDED` of which a bundle has no file."""
    patterns = (*NEEDED, *(NEEDED_ON_LINUX if linux else ()))
    return [pattern for pattern in patterns if not any(internal.glob(pattern))]


SOFTWARE_OPENGL = "opengl32sw.dll"
"""20 MB on Windows for drawing by OpenGL without a graphics card: nothing here draws by OpenGL."""


def wanted(place: str) -> bool:
    """Whether a file of the bundle is of use, by its place."""
    parts = PurePosixPath(place.replace("\\", "/")).parts
    if "plugins" in parts and parts[0] == "PySide6":
        return _plugin_wanted(parts[parts.index("plugins") + 1 :])
    if parts[-1] in OF_THE_SYSTEM or parts[-1] == SOFTWARE_OPENGL:
        return False
    if "translations" in parts and parts[0] == "PySide6":
        return parts[-1] in QT_TRANSLATIONS
    if parts[0] == "PySide6" and ("qml" in parts or "metatypes" in parts or "typesystems" in parts):
        return False
    if parts[0] == "resources":
        # Pictures are the read-me's; translators' files are made into .qm files, which go along.
        return "pictures" not in parts and not parts[-1].endswith(".ts")
    if parts[0].endswith(".dist-info"):
        # The texts of licences are in resources/licences, with those of packages that bring no such folder.
        return "licenses" not in parts and "sboms" not in parts and parts[-1] != "RECORD"
    if parts[0] == "pyqtgraph":
        return not set(PYQTGRAPH_UNUSED) & set(parts)
    if parts[0] == "numpy":
        return "tests" not in parts and not parts[-1].startswith("_multiarray_tests.")
    return True


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
