"""Checks the workflow files: their form, known traps of their security, and the shell in them.

    python3 build_scripts/dev.py lint-workflows

The checkers have an environment of their own, from `lint.lock`: 40 MB that no other command needs. `actionlint` is
asked, too, where it is on the PATH. Nothing here asks the network once the environment is there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".github" / "workflows"
LOCK = ROOT / "build_scripts" / "lint.lock"
ENVIRONMENT = ROOT / "build" / "lint"
STAMP = ENVIRONMENT / "sendsight-lint.sha256"
SHELLS = ("bash", "sh")


def files() -> list[Path]:
    """The workflow files."""
    return sorted(FOLDER.glob("*.yml"))


def scripts(workflow: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The shell scripts of a workflow with their shells; those of PowerShell are left out.

    Without a word about it a step runs in bash on Linux and macOS and in PowerShell on Windows; one whose system
    is a variable is taken for the former, unless it is for Windows only.
    """
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            here = f"{job['runs-on']} {step.get('if', '')}".lower()
            shell = step.get("shell") or ("pwsh" if "windows" in here else "bash")
            if "run" in step and shell in SHELLS:
                yield shell, step["run"]


def tool(name: str) -> Path:
    """Where a checker lies."""
    windows = os.name == "nt"
    return ENVIRONMENT / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name)


def ensure_checkers() -> None:
    """Make the environment hold exactly the locked versions.

    Raises:
        subprocess.CalledProcessError: pip failed; it has said why.
    """
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    print("Setting up the checkers of workflows ...", file=sys.stderr, flush=True)
    venv.create(ENVIRONMENT, with_pip=True, clear=True, symlinks=os.name != "nt")
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    words = [str(tool("python")), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(LOCK)]
    subprocess.run(words, check=True, env={**os.environ, **quiet})
    STAMP.write_text(wanted)


def commands() -> list[list[str]]:
    """What is run over the files."""
    paths = [str(path) for path in files()]
    found = [
        [str(tool("check-jsonschema")), "--builtin-schema", "vendor.github-workflows", *paths],
        [str(tool("zizmor")), "--offline", "--no-progress", "-q", "--persona", "pedantic", *paths],
    ]
    if actionlint := shutil.which("actionlint"):
        found.append([actionlint, *paths])
    return found


def check_scripts() -> int:
    """Let shellcheck read every shell script; its worst exit code."""
    worst = 0
    for path in files():
        for shell, script in scripts(yaml.safe_load(path.read_text(encoding="utf-8"))):
            # What the runner puts in before the shell sees it is a word to the shell.
            words = [str(tool("shellcheck")), "--shell", shell, "-"]
            done = subprocess.run(words, input=script, text=True, check=False)
            worst = max(worst, done.returncode)
    return worst


def main() -> int:
    """Check; 0 when nothing was found."""
    try:
        ensure_checkers()
    except subprocess.CalledProcessError:
        print("The checkers could not be installed; what pip said is above.", file=sys.stderr)
        return 1
    codes = [subprocess.run(words, check=False).returncode for words in commands()]
    return max(*codes, check_scripts())


if __name__ == "__main__":
    sys.exit(main())
