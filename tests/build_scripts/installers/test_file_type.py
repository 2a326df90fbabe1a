"""A recipe file is known by the desktop, and opens with the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from build_scripts.installers import identity
from build_scripts.installers.desktop_files import desktop_entry, metainfo
from build_scripts.installers.file_type import WORDS, icon_name, mime_package, write_recipe_icons
from services.recipes.file_kind import SUFFIX
from services.recipes.recipe import Recipe
from services.recipes.writing import write_recipe

ASK = """
import sys
from PySide6.QtCore import QMimeDatabase
for path in sys.argv[1:]:
    found = QMimeDatabase().mimeTypeForFile(path)
    print(found.name(), found.iconName(), found.inherits("text/plain"))
"""


def test_all_say_the_same_of_the_ending_and_the_type():
    assert SUFFIX == identity.RECIPE_ENDING
    assert f"\nMimeType={identity.RECIPE_TYPE};\n" in desktop_entry()
    found = ElementTree.fromstring(metainfo()).find("provides/mediatype")
    assert found.text == identity.RECIPE_TYPE
    assert set(WORDS) | {"en"} == set(identity.LANGUAGES)


def test_the_icon_is_painted_in_all_sizes(tmp_path, qapp):
    made = write_recipe_icons(tmp_path)
    assert len(made) == len(identity.ICON_SIZES) + 1
    large = QImage(str(tmp_path / f"128x128/mimetypes/{icon_name()}.png"))
    assert large.pixelColor(64, 56).name() == "#2459c9"
    assert large.pixelColor(0, 0).alpha() == 0


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="no database of file types")
def test_the_desktop_knows_a_recipe_by_its_name_or_its_first_line(tmp_path):
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / "sendsight.xml").write_text(mime_package(), encoding="utf-8")
    shared = os.environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    told = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": shared}
    done = subprocess.run(
        ["update-mime-database", str(packages.parent)],
        capture_output=True,
        text=True,
        check=True,
        env=told,
    )
    assert not done.stderr
    files = [tmp_path / name for name in ("saved.sendsight", "nameless", "other.toml")]
    write_recipe(Recipe(name="A"), files[0])
    write_recipe(Recipe(name="A"), files[1])
    files[2].write_text('name = "B"\n')
    known = f"{identity.RECIPE_TYPE} {icon_name()} True"
    asked = subprocess.run(
        [sys.executable, "-c", ASK, *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
        env=told,
    )
    assert asked.stdout.splitlines()[:2] == [known, known]
    assert identity.RECIPE_TYPE not in asked.stdout.splitlines()[2]
