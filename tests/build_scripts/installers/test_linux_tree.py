"""What a Linux desktop and shell read about the program."""

from __future__ import annotations

import argparse
import gzip
import subprocess
import tarfile

import pytest
from PySide6.QtGui import QImage

from build_scripts.installers import archive, bundle, deb, elf, identity, linux_tree
from build_scripts.installers.completion import bash_completion
from build_scripts.installers.manual import manual_page
from services.cli.main import make_parser


@pytest.fixture(scope="module")
def prefix(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("usr")
    linux_tree.write_shared(folder)
    return folder


def test_icons_have_their_sizes_and_are_painted(prefix):
    for size in identity.ICON_SIZES:
        path = prefix / f"share/icons/hicolor/{size}x{size}/apps/sendsight.png"
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).name() == "#2459c9"


def test_the_entry_starts_the_window_by_the_name_it_tells_the_desktop(prefix):
    text = (prefix / "share/applications/sendsight.desktop").read_text()
    assert "\nExec=sendsight %F\n" in text
    assert "\nIcon=sendsight\n" in text
    assert (prefix / f"share/metainfo/{identity.APP_ID}.metainfo.xml").is_file()


def complete(script, *words):
    asked = (
        f"{script}\nCOMP_WORDS=({' '.join(repr(word) for word in words)})\n"
        f"COMP_CWORD={len(words) - 1}\n_sendsight_cli\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout.split()


def test_completion_knows_commands_options_and_values():
    script = bash_completion(make_parser())
    assert {"refresh", "report", "accounts", "--demo"} <= set(complete(script, "sendsight-cli", ""))
    assert complete(script, "sendsight-cli", "refr") == ["refresh"]
    assert complete(script, "sendsight-cli", "--demo", "accounts", "ad") == ["add"]
    assert "xlsx" in complete(script, "sendsight-cli", "report", "campaigns", "--format", "")


def test_a_manual_page_tells_every_command_and_no_request_by_accident():
    parser = argparse.ArgumentParser(prog="tool", description=".hidden words")
    parser.add_argument("--kind", choices=("a", "b"), default="a", help="one of %(choices)s")
    parser.add_subparsers().add_parser("go", description="It goes.")
    page = manual_page(parser, "other")
    assert "\n\\&.hidden words\n" in page
    assert "\\fB\\-\\-kind\\fR \\fIa|b\\fR\none of a, b\n" in page
    assert ".SS go\nIt goes.\n" in page


def test_the_control_file_counts_in_kibibytes_and_has_no_empty_line():
    text = deb.control(3, "amd64", ["libc6 (>= 2.35)", "libgl1"])
    assert "\nInstalled-Size: 3\n" in text
    assert "\nDepends: libc6 (>= 2.35), libgl1\n" in text
    assert f"\nVersion: {identity.version()}\n" in text
    assert "\n\n" not in text
    assert all(len(line) <= 80 for line in text.partition("Description:")[2].splitlines())


def test_the_package_lies_where_debian_wants_it(tmp_path):
    made = tmp_path / "bundle"
    made.mkdir()
    (made / "sendsight").write_text("program")
    (made / "sendsight-cli").symlink_to("sendsight")
    root = tmp_path / "root"
    deb.make_tree(made, root)
    size = deb.write_control(root, "amd64", ["libc6"])
    assert f"\nInstalled-Size: {size // 1024}\n" in (root / "DEBIAN/control").read_text()
    for name in ("sendsight", "sendsight-cli"):
        assert (root / "usr/bin" / name).resolve() == root / "usr/lib/sendsight/sendsight"
    told = gzip.decompress((root / "usr/share/doc/sendsight/changelog.gz").read_bytes()).decode()
    assert told.startswith(f"sendsight ({identity.version()}) ")
    sums = (root / "DEBIAN/md5sums").read_text()
    assert "  usr/lib/sendsight/sendsight\n" in sums
    assert "DEBIAN" not in sums


def test_the_package_asks_for_what_its_files_ask_for(tmp_path, monkeypatch):
    (tmp_path / "lib.so").write_bytes(elf.MAGIC)
    (tmp_path / "text").write_text("text")
    said = "Version References:\n  required from x:\n 0x1 0x00 02 GLIBC_2.34\n 0x2 0x00 03 GLIBCXX_3.4.30\n"
    monkeypatch.setattr(elf, "described", lambda path: said if path.name == "lib.so" else "")
    needed = deb.depends(tmp_path)
    assert {"libc6 (>= 2.34)", "libstdc++6 (>= 12)", "libdbus-1-3", "libgl1"} <= set(needed)


def test_an_archive_has_the_same_bytes_again(tmp_path):
    folder = tmp_path / "sendsight-1"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "x").write_text("x")
    (folder / "a").symlink_to("b/x")
    bundle.set_times(folder, 1_700_000_000)
    archive.pack(folder, tmp_path / "one.tar.gz")
    archive.pack(folder, tmp_path / "two.tar.gz")
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "two.tar.gz").read_bytes()
    with tarfile.open(tmp_path / "one.tar.gz") as opened:
        assert [one.name for one in opened] == [
            f"sendsight-1{end}" for end in ("", "/a", "/b", "/b/x")
        ]
        assert {one.uname for one in opened} == {"root"}


def test_the_archive_says_what_it_needs_and_how_to_be_rid_of_it():
    text = archive.read_me("2.35")
    assert "glibc 2.35 or newer" in text
    assert "libdbus-1.so.3" in text
    assert "libwayland-client.so.0" in text
    assert 'ln -s "$PWD/sendsight" "$PWD/sendsight-cli" ~/.local/bin/' in text
    assert all(len(line) <= 104 for line in text.splitlines())
