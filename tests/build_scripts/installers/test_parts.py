"""What stays out of the bundle: nothing that the program needs, and all that it does not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from build_scripts.installers import parts

ROOT = Path(__file__).resolve().parents[3]


def imported():
    """Every module that our own code names in an import."""
    found = set()
    for room in ("gui", "services", "resources"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module:
                    found.add(node.module)
                    found |= {f"{node.module}.{one.name}" for one in node.names}
                elif isinstance(node, ast.Import):
                    found |= {one.name for one in node.names}
    return found


def test_no_module_is_left_out_that_the_program_imports():
    found = imported()
    assert "PySide6.QtWidgets" in found
    assert not found & set(parts.UNUSED_MODULES)


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_da.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("resources/translations/sendsight_de.qm", True),
        ("resources/translations/sendsight_de.ts", False),
        ("libstdc++.so.6", False),
        ("libdbus-1.so.3", False),
        ("pyqtgraph/icons/auto.png", True),
        ("pyqtgraph/icons/peegee/peegee.svg", False),
        ("numpy/_core/_multiarray_tests.cpython-311-x86_64-linux-gnu.so", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", False),
        ("resources/geo/country.mmdb", True),
        ("resources/pictures/main-window.png", False),
        ("numpy/_core/tests/data/x.csv", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", False),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
    ],
)
def test_what_stays(place, stays):
    assert parts.wanted(place) is stays


def test_libraries_stay_only_for_those_that_need_them():
    entries = [
        ("PySide6/QtGui.abi3.so", "/gui", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libpng16.so.16", "/png", "BINARY"),
        ("libz.so.1", "/z", "BINARY"),
        ("libgtk-3.so.0", "/gtk", "BINARY"),
        ("libcairo.so.2", "/cairo", "BINARY"),
        ("libcairo.so", "libcairo.so.2", "SYMLINK"),
        ("libssl.so.3", "/ssl", "BINARY"),
    ]
    needs = {
        "/gui": ["libQt6Gui.so.6", "libc.so.6"],
        "/qt": ["libpng16.so.16"],
        "/png": ["libz.so.1"],
        # Nothing that stays asks for these two; that they ask for another does not keep it.
        "/gtk": ["libcairo.so.2", "libz.so.1"],
    }
    kept = parts.without_orphans(entries, lambda source: needs.get(source, ()))
    assert [place for place, _, _ in kept] == [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libpng16.so.16",
        "libz.so.1",
        "libssl.so.3",
    ]


def test_libraries_that_need_each_other_are_followed_once():
    needs = {"a": ["libb.so"], "libb.so": ["libc.so"], "libc.so": ["libb.so"]}
    found = parts.reachable(["a"], ["libb.so", "libc.so", "libd.so"], needs.__getitem__)
    assert found == {"libb.so", "libc.so"}


def test_a_bundle_without_what_the_program_needs_is_told(tmp_path):
    assert "resources/geo/country.mmdb" in parts.lacking(tmp_path, linux=False)
    for pattern in (*parts.NEEDED, *parts.NEEDED_ON_LINUX):
        path = tmp_path / pattern.replace("**", "Qt").replace("*", "x")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert parts.lacking(tmp_path, linux=True) == []
    (tmp_path / "resources/translations/sendsight_nl.qm").unlink()
    assert parts.lacking(tmp_path, linux=True) == ["resources/translations/sendsight_nl.qm"]
    (tmp_path / "PySide6/Qt/plugins/platforms/libqwayland.so").unlink()
    assert len(parts.lacking(tmp_path, linux=True)) == 2
    assert len(parts.lacking(tmp_path, linux=False)) == 1
