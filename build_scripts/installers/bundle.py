"""Makes the one-folder bundle `dist/sendsight`: the window and the command line beside each other."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_scripts import system_licences, translations
from build_scripts.installers import own_files, parts, sizes
from build_scripts.installers.environment import ensure_build_environment
from build_scripts.installers.identity import (
    BUILD,
    COMMAND_LINE,
    DIST,
    HERE,
    PACKAGE,
    ROOT,
    source_epoch,
    version,
)
from build_scripts.installers.stripping import forget_places, strip


def make_bundle() -> Path:
    """Make the bundle anew; answers its folder.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed; it has said why.
        ValueError: Something that the program needs is not in what it made.
    """
    BUILD.mkdir(parents=True, exist_ok=True)
    translations.release()
    python = ensure_build_environment()
    own_files.write()
    folder = DIST / PACKAGE
    shutil.rmtree(folder, ignore_errors=True)
    print(f"Bundling Sendsight {version()} ...", file=sys.stderr, flush=True)
    subprocess.run(
        [
            *(str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--workpath", str(BUILD / "work"), "--distpath", str(DIST)),
            str(HERE / "sendsight.spec"),
        ],
        check=True,
        cwd=ROOT,
        env=build_environment(),
    )
    if os.name != "nt":
        (folder / COMMAND_LINE).symlink_to(PACKAGE)
    if sys.platform.startswith("linux"):
        if shutil.which("dpkg-query"):
            internal = folder / "_internal"
            system_licences.write(internal / "resources", system_libraries(internal))
        strip(folder)
        forget_places(folder)
    linux = sys.platform.startswith("linux")
    if gaps := parts.lacking(folder / "_internal", linux=linux):
        raise ValueError(f"The bundle lacks {', '.join(gaps)}.")
    set_times(folder, source_epoch())
    return folder


def build_environment() -> dict[str, str]:
    """The environment of a build: its time and the order of sets are the same in each."""
    fixed = {
        "SOURCE_DATE_EPOCH": str(source_epoch()),
        "PYTHONHASHSEED": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, **fixed}


def system_libraries(internal: Path) -> list[str]:
    """The names of the libraries that PyInstaller took from the system: those that lie there as files."""
    found = internal.glob("lib*.so*")
    return sorted(path.name for path in found if not path.is_symlink())


def set_times(folder: Path, epoch: int) -> None:
    """Give everything in a folder one time, and rights that do not depend on the builder's."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (epoch, epoch), follow_symlinks=False)
            continue
        runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))


def main() -> int:
    """Make the bundle and say what fills it."""
    try:
        folder = make_bundle()
    except subprocess.CalledProcessError as error:
        print(f"The bundle could not be made ({error.returncode}); see above.", file=sys.stderr)
        return 1
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(sizes.as_table(sizes.sizes(folder)))
    print(f"The bundle is in {folder.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
