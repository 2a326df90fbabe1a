"""Makes everything that Linux users install from one bundle, checks it, and writes down what fills it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from build_scripts.installers import identity, sizes
from build_scripts.installers.appimage import ABSENT, make_appimage
from build_scripts.installers.archive import make_archive
from build_scripts.installers.checking import check
from build_scripts.installers.deb import make_deb


def make_all(bundle: Path) -> tuple[list[Path], list[str]]:
    """Make .deb, .tar.gz and AppImage as far as they can be; answers their files, and what is wrong with them."""
    made, faults = [], []
    table = sizes.as_table(sizes.sizes(bundle))
    if shutil.which("dpkg-deb"):
        package, installed = make_deb(bundle)
        made.append(package)
        table = f"{table}\n{_told(package, installed)}"
        faults += sizes.too_large(package.stat().st_size, installed)
        faults += checked(package)
    made.append(make_archive(bundle))
    image = make_appimage(bundle)
    if image is None:
        print(ABSENT, file=sys.stderr)
    else:
        made.append(image)
    table += "".join(f"\n{_told(path)}" for path in made if path.suffix != ".deb")
    print(table)
    listed = identity.DIST / f"{identity.PACKAGE}-{identity.version()}-sizes.txt"
    listed.write_text(table + "\n", encoding="utf-8")
    return made, faults


def checked(package: Path) -> list[str]:
    """Print what the checkers say of a package; answers a sentence for each that found something."""
    verdicts = check(package)
    for one in verdicts:
        print(one.line())
    return [f"{one.checker} found a fault, see above." for one in verdicts if one.passed is False]


def _told(path: Path, installed: int | None = None) -> str:
    size = path.stat().st_size / sizes.MEGABYTE
    room = f", installed {installed / sizes.MEGABYTE:.1f} MB on disk" if installed else ""
    return f"{size:8.1f} MB  {path.name}{room}"
