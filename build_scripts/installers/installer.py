"""Makes the installers of the system that it runs on, from a new bundle."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from build_scripts.installers.bundle import make_bundle
from build_scripts.installers.identity import DIST, PACKAGE


def main(arguments: Sequence[str] = ()) -> int:
    """Make what this system can; `--keep-bundle` takes the bundle that is there."""
    if not sys.platform.startswith("linux"):
        print("Installers are made on Linux only so far; `dev.py bundle` works.", file=sys.stderr)
        return 1
    from build_scripts.installers import linux

    there = DIST / PACKAGE
    try:
        bundle = there if "--keep-bundle" in arguments and there.is_dir() else make_bundle()
        _, faults = linux.make_all(bundle)
    except subprocess.CalledProcessError as error:
        print(f"The installer could not be made: {error}. See above.", file=sys.stderr)
        return 1
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
