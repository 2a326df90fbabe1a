"""The AppImage's folder and how it is packed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from build_scripts.installers import appimage


@pytest.fixture(scope="module")
def app_dir(tmp_path_factory, qapp):
    bundle = tmp_path_factory.mktemp("bundle")
    program = bundle / "sendsight"
    program.write_text('#!/bin/sh\necho "${0##*/} $# $1 ${ARGV0-none}"\n')
    program.chmod(0o755)
    (bundle / "sendsight-cli").symlink_to("sendsight")
    root = tmp_path_factory.mktemp("image") / "AppDir"
    appimage.make_app_dir(bundle, root)
    return root


def test_desktops_find_entry_icon_and_program_at_the_top(app_dir):
    assert "Name=Sendsight" in (app_dir / "sendsight.desktop").read_text()
    for name in ("sendsight.png", ".DirIcon"):
        assert (app_dir / name).read_bytes().startswith(b"\x89PNG")
    assert (app_dir / "LICENSE").is_file()
    links = [path for path in app_dir.rglob("*") if path.is_symlink()]
    assert not [path for path in links if path.readlink().is_absolute()]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
@pytest.mark.parametrize(
    ("called", "program"),
    [
        ("/home/me/Sendsight-1.AppImage", "sendsight"),
        ("./sendsight-cli", "sendsight-cli"),
        ("", "sendsight"),
    ],
)
def test_the_name_of_the_call_chooses_the_program(app_dir, called, program):
    words = [str(app_dir / "AppRun"), "a b", "c"]
    environment = {"PATH": os.environ["PATH"], "ARGV0": called}
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"{program} 2 a b none\n"


def test_the_tool_is_taken_where_it_is_named_and_else_a_runtime(tmp_path, monkeypatch):
    root, made = tmp_path / "AppDir", tmp_path / "x.AppImage"
    monkeypatch.setattr(appimage.shutil, "which", lambda name: None)
    assert appimage.packing(root, made, {}) is None
    named = appimage.packing(root, made, {"APPIMAGETOOL": "/t", "APPIMAGE_RUNTIME": "/r"})
    assert named == ["/t", "--no-appstream", "--runtime-file", "/r", str(root), str(made)]
    monkeypatch.setattr(
        appimage.shutil, "which", lambda name: f"/bin/{name}" if name == "mksquashfs" else None
    )
    assert appimage.packing(root, made, {}) is None
    packed = appimage.packing(root, made, {"APPIMAGE_RUNTIME": "/r"})
    assert packed[:3] == ["/bin/mksquashfs", str(root), str(made)]


def test_the_runtime_comes_first_and_is_looked_at(tmp_path):
    runtime, made = tmp_path / "runtime", tmp_path / "made"
    made.write_bytes(b"squash")
    runtime.write_bytes(b"\x7fELF    AI\x02program")
    appimage.put_runtime(runtime, made)
    assert made.read_bytes() == b"\x7fELF    AI\x02programsquash"
    runtime.write_bytes(b"\x7fELF    \0\0\0program")
    with pytest.raises(ValueError, match="no runtime"):
        appimage.put_runtime(runtime, made)
