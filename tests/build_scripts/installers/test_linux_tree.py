"""The files beside the bundle lie where a Linux desktop and shell look for them."""

from __future__ import annotations

import gzip

import pytest

from build_scripts.installers import identity, linux_tree
from build_scripts.installers.completion import bash_completion
from build_scripts.installers.desktop_files import desktop_entry, metainfo
from build_scripts.installers.file_type import icon_name, mime_package
from build_scripts.installers.manual import manual_page
from gui.__main__ import make_parser as window_parser
from services.cli.main import make_parser


@pytest.fixture(scope="module")
def prefix(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("usr")
    linux_tree.write_shared(folder)
    return folder


def test_every_file_lies_in_its_place(prefix):
    icons = {f"{size}x{size}": "png" for size in identity.ICON_SIZES} | {"scalable": "svg"}
    assert {path.relative_to(prefix).as_posix() for path in prefix.rglob("*.*")} - {
        *(f"share/icons/hicolor/{size}/apps/sendsight.{kind}" for size, kind in icons.items()),
        *(f"share/icons/hicolor/{s}/mimetypes/{icon_name()}.{kind}" for s, kind in icons.items()),
    } == {
        "share/applications/sendsight.desktop",
        "share/mime/packages/sendsight.xml",
        f"share/metainfo/{identity.APP_ID}.metainfo.xml",
        "share/man/man1/sendsight.1.gz",
        "share/man/man1/sendsight-cli.1.gz",
    }
    assert (prefix / "share/bash-completion/completions/sendsight-cli").is_file()
    assert not [path for path in prefix.iterdir() if path.name != "share"]


def test_every_file_says_what_its_maker_does(prefix):
    texts = {
        "applications/sendsight.desktop": desktop_entry(),
        "mime/packages/sendsight.xml": mime_package(),
        f"metainfo/{identity.APP_ID}.metainfo.xml": metainfo(),
        "bash-completion/completions/sendsight-cli": bash_completion(make_parser()),
    }
    for place, text in texts.items():
        assert (prefix / "share" / place).read_text(encoding="utf-8") == text
    for parser, other in (
        (window_parser(identity.version()), "sendsight-cli"),
        (make_parser(), "sendsight"),
    ):
        zipped = (prefix / f"share/man/man1/{parser.prog}.1.gz").read_bytes()
        assert gzip.decompress(zipped).decode() == manual_page(parser, other)


def test_a_text_is_zipped_without_its_time_and_name(tmp_path):
    linux_tree.zipped(tmp_path / "deep" / "a.gz", "größer")
    linux_tree.zipped(tmp_path / "b.gz", "größer")
    made = (tmp_path / "deep" / "a.gz").read_bytes()
    assert made == (tmp_path / "b.gz").read_bytes()
    assert made[3:8] == bytes(5)
    assert gzip.decompress(made).decode() == "größer"
