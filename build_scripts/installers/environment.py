"""The environment that a bundle is made in: what the program needs and PyInstaller, from the lock, nothing else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

from build_scripts.installers.identity import BUILD
from build_scripts.runtime_closure import LOCK, needed_here, part_of

FOLDER = BUILD / "environment"
STAMP = FOLDER / "sendsight-runtime.sha256"
BUILDER = "pyinstaller"


def tool(name: str) -> Path:
    """Where a program of the build environment lies."""
    if os.name == "nt":
        return FOLDER / "Scripts" / f"{name}.exe"
    return FOLDER / "bin" / name


def ensure_build_environment() -> Path:
    """Make the build environment hold exactly the locked versions; answers its Python."""
    text = part_of(LOCK.read_text(encoding="utf-8"), needed_here(BUILDER))
    wanted = hashlib.sha256(text.encode() + sys.version.encode()).hexdigest()
    python = tool("python")
    if STAMP.exists() and STAMP.read_text() == wanted and python.exists():
        return python
    print("Setting up the environment that bundles are made in ...", file=sys.stderr, flush=True)
    venv.create(FOLDER, with_pip=True, clear=True, symlinks=os.name != "nt")
    listed = BUILD / "runtime.lock"
    listed.write_text(text, encoding="utf-8")
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(listed)],
        check=True,
        env={**os.environ, **quiet},
    )
    STAMP.write_text(wanted)
    return python
