"""The files that Linux installers put beside the bundle, below a prefix such as `/usr`."""

from __future__ import annotations

import gzip
from pathlib import Path

from build_scripts.installers import identity
from build_scripts.installers.completion import bash_completion
from build_scripts.installers.desktop_files import desktop_entry, metainfo, write_icons
from build_scripts.installers.file_type import mime_package, write_recipe_icons
from build_scripts.installers.manual import manual_page
from gui.__main__ import make_parser as window_parser
from services.cli.main import make_parser as command_line_parser


def write_shared(prefix: Path) -> None:
    """Write menu entry, description, file type, icons, manual pages and completion below `prefix/share`."""
    share = prefix / "share"
    window, cli = window_parser(identity.version()), command_line_parser()
    texts = {
        f"applications/{identity.PACKAGE}.desktop": desktop_entry(),
        f"mime/packages/{identity.PACKAGE}.xml": mime_package(),
        f"metainfo/{identity.APP_ID}.metainfo.xml": metainfo(),
        f"bash-completion/completions/{identity.COMMAND_LINE}": bash_completion(cli),
    }
    for place, text in texts.items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for parser, other in ((window, identity.COMMAND_LINE), (cli, identity.PACKAGE)):
        zipped(share / "man" / "man1" / f"{parser.prog}.1.gz", manual_page(parser, other))
    write_icons(share / "icons" / "hicolor")
    write_recipe_icons(share / "icons" / "hicolor")


def zipped(path: Path, text: str) -> None:
    """Write a text with gzip, the same bytes whenever it is done."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
