"""What a desktop reads about the program: menu entry, description, icons."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from build_scripts.installers import identity
from build_scripts.installers.desktop_files import (
    desktop_entry,
    metainfo,
    paint_icon,
    write_icons,
)

SQUARE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
<rect x="0" y="0" width="5" height="10" fill="#ff0000"/></svg>
"""


@pytest.fixture(scope="module")
def theme(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("hicolor")
    write_icons(folder)
    return folder


def fields():
    """The menu entry's fields."""
    read = configparser.RawConfigParser(delimiters="=")
    read.optionxform = str
    read.read_string(desktop_entry())
    assert read.sections() == ["Desktop Entry"]
    return dict(read["Desktop Entry"])


def checker(words, path, text):
    """Have a file read by the desktops' own checker."""
    path.write_text(text, encoding="utf-8")
    done = subprocess.run([*words, str(path)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_entry_starts_the_window_and_takes_files():
    found = fields()
    assert found["Exec"] == "sendsight %F"
    assert found["Icon"] == "sendsight"
    assert found["Type"] == "Application"
    assert found["Terminal"] == "false"
    assert found["Name"] == identity.NAME
    assert found["Comment"] == identity.SUMMARY
    assert found["MimeType"] == f"{identity.RECIPE_TYPE};"
    assert tuple(found["Keywords"].split(";")) == (*identity.KEYWORDS, "")
    assert tuple(found["Categories"].split(";")) == (*identity.CATEGORIES, "")


def test_the_entry_is_named_as_the_window_tells_the_desktop():
    ask = (
        "from gui.app import make_application\n"
        "app = make_application(['x'])\n"
        "print(app.desktopFileName(), app.applicationDisplayName())"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True, cwd=identity.ROOT
    )
    named = fields()["StartupWMClass"]
    assert done.stdout.split() == [named, fields()["Name"]]
    described = ElementTree.fromstring(metainfo())
    assert described.findtext("launchable") == f"{named}.desktop"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no checker of entries")
def test_the_desktops_own_checker_takes_the_entry(tmp_path):
    words, path = ["desktop-file-validate"], tmp_path / "sendsight.desktop"
    assert checker(words, path, desktop_entry()) == (0, "")
    assert checker(words, path, desktop_entry().replace("Type=", "Kind="))[0] != 0


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="no checker of descriptions")
def test_appstreams_own_checker_takes_the_description(tmp_path):
    words = ["appstreamcli", "validate", "--no-net", "--pedantic"]
    path = tmp_path / f"{identity.APP_ID}.metainfo.xml"
    code, said = checker(words, path, metainfo())
    assert code == 0, said
    assert checker(words, path, metainfo().replace("summary>", "about>"))[0] != 0


def test_the_description_tells_version_day_and_programs(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    root = ElementTree.fromstring(metainfo())
    (release,) = root.findall("releases/release")
    assert release.attrib == {"version": identity.version(), "date": "2023-11-14"}
    assert [one.text for one in root.findall("provides/binary")] == ["sendsight", "sendsight-cli"]
    assert [one.text for one in root.findall("keywords/keyword")] == list(identity.KEYWORDS)
    assert root.findtext("id") == identity.APP_ID
    # What stands in LICENSE, by the name that AppStream has for it.
    assert identity.LICENSE.read_text().startswith(f"{root.findtext('project_license')} License")


def test_words_with_marks_of_xml_arrive_as_they_are(monkeypatch):
    monkeypatch.setattr(identity, "DESCRIPTION", ("a < b & c", "</p>"))
    monkeypatch.setattr(identity, "SUMMARY", "R&D")
    monkeypatch.setattr(identity, "KEYWORDS", ("<k>",))
    monkeypatch.setattr(identity, "PUBLISHER", "A & B")
    root = ElementTree.fromstring(metainfo())
    assert [one.text for one in root.findall("description/p")] == ["a < b & c", "</p>"]
    assert root.findtext("summary") == "R&D"
    assert root.findtext("keywords/keyword") == "<k>"
    assert root.findtext("developer_name") == "A & B"


def test_icons_have_their_sizes_and_are_painted(theme):
    for size in identity.ICON_SIZES:
        image = QImage(str(theme / f"{size}x{size}/apps/sendsight.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).name() == "#2459c9"
    assert (theme / "scalable/apps/sendsight.svg").read_bytes() == identity.ICON.read_bytes()


def test_any_drawing_is_painted_and_told(tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(identity, "ICON_SIZES", (16, 24))
    drawing = tmp_path / "drawn.svg"
    drawing.write_text(SQUARE)
    made = paint_icon(drawing, tmp_path / "theme", "kinds", "named")
    assert [path.relative_to(tmp_path / "theme").as_posix() for path in made] == [
        "16x16/kinds/named.png",
        "24x24/kinds/named.png",
        "scalable/kinds/named.svg",
    ]
    image = QImage(str(made[1]))
    assert image.pixelColor(2, 12).name() == "#ff0000"
    assert image.pixelColor(22, 12).alpha() == 0
    assert made[2].read_text() == SQUARE


def test_an_icon_is_painted_without_a_display_and_twice_the_same(tmp_path, theme):
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    ask = "import sys; from pathlib import Path\n"
    ask += "from build_scripts.installers import desktop_files\n"
    ask += "desktop_files.write_icons(Path(sys.argv[1]))\n"
    subprocess.run(
        [sys.executable, "-c", ask, str(tmp_path)],
        check=True,
        cwd=identity.ROOT,
        env={name: text for name, text in os.environ.items() if name not in hidden},
    )
    for path in theme.rglob("*.*"):
        assert (tmp_path / path.relative_to(theme)).read_bytes() == path.read_bytes()
