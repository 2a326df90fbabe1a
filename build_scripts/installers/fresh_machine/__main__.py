"""`dev.py fresh-machine [DEB]`: the whole proof, step by step, with a table at its end."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build_scripts.installers.fresh_machine import bare_root, packages
from build_scripts.installers.fresh_machine.hours import wait_for_room
from build_scripts.installers.fresh_machine.proof import Proof
from build_scripts.installers.fresh_machine.steps import Failed, Steps
from build_scripts.installers.fresh_machine.window import Window
from build_scripts.installers.identity import DIST

KEPT = DIST / "fresh-machine"


def make_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="dev.py fresh-machine",
        description="Prove a .deb on a bare Debian that is made for it: installation, figures, "
        "window, upgrade, removal. Needs root's rights and Debian. Exit code 1 where a step fails.",
    )
    parser.add_argument("deb", type=Path, nargs="?", help="the package; the newest in dist")
    parser.add_argument(
        "--older", type=Path, metavar="DEB", help="the version before it; one is made if not given"
    )
    parser.add_argument(
        "--release", default="", metavar="NAME", help="of Debian, as trixie; this machine's own"
    )
    parser.add_argument("--clicks", default="200000", metavar="N", help="clicks of the demo")
    parser.add_argument(
        "--folder", type=Path, metavar="FOLDER", help="where the machine is made; it must not exist"
    )
    parser.add_argument("--keep", action="store_true", help="keep the machine for a look at it")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove it; the report and the pictures are kept in dist/fresh-machine."""
    options = make_parser().parse_args(arguments)
    if lacking := bare_root.missing():
        print(f"For this proof there must be: {', '.join(lacking)}.", file=sys.stderr)
        return 3
    try:
        package = (options.deb or packages.newest()).resolve(strict=True)
    except (Failed, OSError) as error:
        print(error, file=sys.stderr)
        return 3
    folder = options.folder or Path(tempfile.mkdtemp(prefix="sendsight-fresh-machine-"))
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    steps = Steps()
    steps.say(f"{package.name}, proven in {folder}")
    proof = Proof(folder, package, options.older, options.clicks, options.release)
    try:
        run(steps, proof, Window(proof, KEPT))
    finally:
        proof.end()
        if not options.keep:
            shutil.rmtree(folder)
    return steps.end(KEPT / "report.txt")


def run(steps: Steps, proof: Proof, window: Window) -> None:
    """All steps in their order."""
    steps.run("A bare Debian is made", proof.make_root, essential=True)
    steps.run("The older version installs with apt", proof.install_older, essential=True)
    steps.run("Every library finds what it needs", proof.find_libraries)
    steps.run("There is no network", proof.see_no_network)
    steps.run("The hour lasts, from which the demo counts", wait_for_room)
    steps.run("The demo is refreshed by sendsight-cli", proof.refresh, essential=True)
    steps.run("Its figures are those of the source tree", proof.compare)
    steps.run("The version installs over the older one", proof.upgrade, essential=True)
    steps.run("The workspace is kept", proof.see_kept)
    steps.run("It tests itself in an empty environment", proof.test_itself)
    steps.run("What needs no installation runs", proof.try_portable)
    steps.run("Without a keyring it says so", proof.add_without_keyring)
    try:
        steps.run("The window opens and refreshes the demo", window.first_start)
        steps.run("A campaign's charts are painted", window.select)
        steps.run("A second start raises the window", window.second_start)
        steps.run("A recipe opens in the window", window.recipe)
        steps.run("The window closes, its figures are right", window.close)
        steps.run("Time and memory", window.measure)
    finally:
        window.end()
    steps.run("Removal leaves nothing but data", proof.purge)
    steps.run("It installs again over the data", proof.install_again)
    steps.run("The desktop knows recipes", proof.know_recipes)
    steps.run("A keyring keeps the keys", proof.add_with_keyring)
    try:
        steps.run("The window opens beside a keyring", window.with_keyring)
    finally:
        window.end()


if __name__ == "__main__":
    sys.exit(main())
