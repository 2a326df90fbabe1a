"""Makes the installers of the system that it runs on, from a new bundle."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from build_scripts.installers import macos, windows
from build_scripts.installers.bundle import make_bundle
from build_scripts.installers.identity import DIST, PACKAGE
from build_scripts.installers.macos_signing import SigningError
from build_scripts.installers.papers import make_papers
from build_scripts.installers.sbom import SbomError


def main(arguments: Sequence[str] = ()) -> int:
    """Make what this system can; `--keep-bundle` takes the bundle that is there."""
    there = DIST / PACKAGE
    try:
        bundle = there if "--keep-bundle" in arguments and there.is_dir() else make_bundle()
        made, faults = make_for(sys.platform, bundle)
        for paper in make_papers(bundle, made):
            print(paper.name)
    except subprocess.CalledProcessError as error:
        # Only the program's name: its words might hold what nobody is to see.
        said = f"{Path(error.cmd[0]).name} ended with {error.returncode}"
        print(f"The installer could not be made: {said}. See above.", file=sys.stderr)
        return 1
    except (ValueError, FileNotFoundError, SigningError, SbomError) as error:
        print(error, file=sys.stderr)
        return 1
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def make_for(system: str, bundle: Path) -> tuple[list[Path], list[str]]:
    """Make a system's installers; answers their files, and what is wrong with them.

    Raises:
        FileNotFoundError: A tool for it is not here.
        ValueError: The bundle does not hold what it should.
        SigningError, subprocess.CalledProcessError: A step failed.
    """
    if system == "win32":
        return [windows.make_setup(bundle)], []
    if system == "darwin":
        return [macos.make_image(DIST / macos.APPLICATION)], []
    # Its parser of man pages and completions loads the whole program.
    from build_scripts.installers import linux

    return linux.make_all(bundle)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
