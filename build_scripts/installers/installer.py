"""Makes the installers of the system that it runs on, from a new bundle."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence

from build_scripts.installers import sizes
from build_scripts.installers.archive import make_archive
from build_scripts.installers.bundle import make_bundle
from build_scripts.installers.deb import make_deb
from build_scripts.installers.identity import DIST, PACKAGE


def main(arguments: Sequence[str] = ()) -> int:
    """Make what this system can; `--keep-bundle` takes the bundle that is there."""
    if not sys.platform.startswith("linux"):
        print("Installers are made on Linux only so far; `dev.py bundle` works.", file=sys.stderr)
        return 1
    there = DIST / PACKAGE
    try:
        bundle = there if "--keep-bundle" in arguments and there.is_dir() else make_bundle()
        if shutil.which("dpkg-deb"):
            made, installed = make_deb(bundle)
            size = made.stat().st_size / sizes.MEGABYTE
            print(f"{made.name}: {size:.1f} MB, installed {installed / sizes.MEGABYTE:.1f} MB")
        archive = make_archive(bundle)
    except subprocess.CalledProcessError as error:
        print(f"The installer could not be made: {error}. See above.", file=sys.stderr)
        return 1
    print(f"{archive.name}: {archive.stat().st_size / sizes.MEGABYTE:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
