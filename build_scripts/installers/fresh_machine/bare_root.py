"""Makes the bare Debian: debootstrap's smallest variant, from the mirror that this machine's apt uses."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from build_scripts.installers.fresh_machine.steps import Failed
from build_scripts.setup_env import MACHINE_PROGRAMS

TARGETS = (
    *("apt-get", "indextargets", "--format", "$(REPO_URI)|$(CODENAME)|$(ORIGIN)|$(COMPONENT)"),
    "Created-By: Packages",
)


def missing() -> list[str]:
    """What this machine lacks for the proof, in words; nothing where all is there."""
    if not Path("/etc/debian_version").is_file():
        return ["Debian or a relative of it"]
    found = [package for name, package in MACHINE_PROGRAMS.items() if not shutil.which(name)]
    if os.geteuid() != 0:
        found.insert(0, "root's rights")
    return found


def mirror() -> tuple[str, str]:
    """The address and the release to take packages from.

    Raises:
        Failed: apt knows none of Debian's.
    """
    given = os.environ.get("SENDSIGHT_MIRROR", "")
    said = subprocess.run(TARGETS, capture_output=True, text=True, check=False).stdout
    found = chosen(said)
    if found is None:
        raise Failed("apt-get knows no release of Debian here; run apt-get update first.")
    return given or found[0], found[1]


def chosen(said: str) -> tuple[str, str] | None:
    """The first whole release of Debian among apt's sources, not its updates alone."""
    for line in said.splitlines():
        address, release, origin, component = (*line.split("|"), "", "", "")[:4]
        if origin == "Debian" and component == "main" and re.fullmatch(r"[a-z]+", release):
            return address, release
    return None


def make(root: Path, log: Path, release: str = "") -> str:
    """Make the root; answers what was taken.

    Args:
        root: Its folder.
        log: Where debootstrap's words go.
        release: Debian's name of it; "" = as on this machine.

    Raises:
        Failed: debootstrap failed.
    """
    address, ours = mirror()
    release = release or ours
    with log.open("w", encoding="utf-8") as told:
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", release, str(root), address],
            stdout=told,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        raise Failed(f"debootstrap ended with {done.returncode}; its words are in {log}.")
    proxies = proxies_of(
        subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=False).stdout
    )
    (root / "etc/apt/apt.conf.d/99proof").write_text(
        # Nobody needs this machine after a power cut, and a sync a file is most of the time that dpkg takes.
        proxies + 'Dpkg::Options { "--force-unsafe-io"; };\n',
        encoding="utf-8",
    )
    return f"Debian {release}, smallest variant"


def proxies_of(dump: str) -> str:
    """The lines of apt's settings that say how it reaches the network."""
    lines = re.findall(r"^Acquire::\S*[Pp]roxy\S* .*$", dump, re.MULTILINE)
    return "".join(f"{line}\n" for line in lines)
