"""The application and the image for macOS: what they say of us, and how they are made."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import identity, macos


def test_the_plist_says_who_we_are_and_what_we_open(tmp_path):
    told = plistlib.loads(plistlib.dumps(macos.info_plist()))
    assert told["CFBundleShortVersionString"] == identity.version()
    assert told["CFBundleLocalizations"] == list(identity.LANGUAGES)
    assert told["NSHighResolutionCapable"] is True
    (document,) = told["CFBundleDocumentTypes"]
    (kind,) = told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    tags = kind["UTTypeTagSpecification"]
    assert [f".{one}" for one in tags["public.filename-extension"]] == [identity.RECIPE_ENDING]
    assert tags["public.mime-type"] == [identity.RECIPE_TYPE]


READERS = {"plutil": ["plutil", "-lint"], "plistutil": ["plistutil", "-f", "json", "-i"]}
"""macOS's own, and the one of libplist."""


@pytest.mark.skipif(not any(map(shutil.which, READERS)), reason="no second reader of plists here")
def test_another_reader_takes_the_plist(tmp_path):
    path = tmp_path / "Info.plist"
    path.write_bytes(plistlib.dumps(macos.info_plist()))
    reader = next(words for name, words in READERS.items() if shutil.which(name))
    assert subprocess.run([*reader, path], check=False, capture_output=True).returncode == 0


def test_the_image_is_made_of_a_folder_with_the_way_to_applications(tmp_path):
    application = tmp_path / macos.APPLICATION
    (application / "Contents" / "MacOS").mkdir(parents=True)
    (application / "Contents" / "MacOS" / "sendsight").write_text("program")
    macos.add_command_line(application)
    macos.add_command_line(application)
    stage = tmp_path / "stage"
    (stage / "left over").mkdir(parents=True)
    macos.lay_out(application, stage)
    assert {path.name for path in stage.iterdir()} == {
        macos.APPLICATION,
        "Applications",
        "LICENSE.txt",
    }
    assert (stage / "Applications").readlink() == Path("/Applications")
    link = stage / macos.APPLICATION / "Contents" / "MacOS" / "sendsight-cli"
    assert link.readlink() == Path("sendsight")
    words = macos.image_command(stage, tmp_path / "a.dmg")
    assert words[:2] == ["hdiutil", "create"]
    assert words[-3:] == ["-srcfolder", str(stage), str(tmp_path / "a.dmg")]
