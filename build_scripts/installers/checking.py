"""What Debian's and the desktops' own checkers say of a .deb that was made, before a user's machine says it."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKERS = (
    (("desktop-file-validate",), "usr/share/applications/*.desktop"),
    (("appstreamcli", "validate", "--no-net", "--pedantic"), "usr/share/metainfo/*.xml"),
    (("bash", "-n"), "usr/share/bash-completion/completions/*"),
    (("man", "--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l"), "usr/share/man/man1/*"),
)
"""Commands that end with an error, each with the files that it is asked about."""
LINTIAN = ("lintian", "--fail-on", "error", "--tag-display-limit", "0")
"""Warnings are told and do not fail: another release of lintian has others."""


@dataclass(frozen=True)
class Verdict:
    """What a checker says; `passed` is None where it is not here."""

    checker: str
    passed: bool | None
    words: str = ""

    def line(self) -> str:
        """For a person."""
        said = {True: "passed", False: "FAILED", None: "not here, so not asked"}[self.passed]
        return "\n    ".join([f"{self.checker}: {said}", *self.words.splitlines()])


def check(package: Path) -> list[Verdict]:
    """Ask everybody who is here."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        unpack(package, root)
        found = [
            verdict(words, [str(path) for path in sorted(root.glob(files))])
            for words, files in CHECKERS
        ]
    return [*found, verdict(LINTIAN, [str(package)])]


def unpack(package: Path, root: Path) -> None:
    """Put what a package has below usr/share into a folder."""
    done = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", str(package)], check=True, capture_output=True
    )
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(root, members=_shared(archive), filter="data")


def _shared(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    for one in archive:
        if one.name.removeprefix("./").startswith("usr/share/"):
            yield one


def verdict(words: tuple[str, ...], files: list[str]) -> Verdict:
    """What one checker says of some files; none at all is a failure."""
    if not shutil.which(words[0]):
        return Verdict(words[0], None)
    if not files:
        return Verdict(words[0], passed=False, words="There is no such file in the package.")
    done = subprocess.run([*words, *files], capture_output=True, text=True, check=False)
    said = done.stderr if words[0] == "man" else done.stdout + done.stderr
    passed = done.returncode == 0 and not (words[0] == "man" and said)
    return Verdict(words[0], passed, said.strip())
