"""Files of one npm package at a fixed version; nothing is used whose checksum is not the one written down.

The `npm` program fetches it, so that whatever index the machine is set up for is asked.
"""

from __future__ import annotations

import base64
import hashlib
import io
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

PATIENCE = 300
"""Seconds that npm may take."""


class PackageError(Exception):
    """A package could not be had, or is not the one that was asked for."""


@dataclass(frozen=True)
class NpmPackage:
    """One package at one version.

    `integrity` is npm's own checksum of its archive: "sha512-" and 64 bytes in base64.
    """

    name: str
    version: str
    integrity: str

    def files(self) -> dict[str, bytes]:
        """Fetch it: its files by their names below the package's folder.

        Raises:
            PackageError: npm is missing or failed, or the archive is another one.
        """
        archive = pack(f"{self.name}@{self.version}")
        check(archive, self.integrity)
        return files_of(archive)


def pack(spec: str) -> bytes:
    """The archive that `npm pack` makes or fetches for a package or folder.

    Raises:
        PackageError: npm is missing, failed, or gave other than one file.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise PackageError("The program npm is missing. Install Node.js, then start again.")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", spec, "--ignore-scripts", "--silent", "--pack-destination", folder]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise PackageError(f"npm gave no answer for {spec} in {PATIENCE} s.") from error
        found = list(Path(folder).glob("*.tgz"))
        if done.returncode or len(found) != 1:
            raise PackageError(f"npm could not fetch {spec}.\n{done.stderr.strip()}")
        return found[0].read_bytes()


def check(archive: bytes, integrity: str) -> None:
    """Compare an archive with its checksum.

    Raises:
        PackageError: It is another archive, or the checksum is no SHA-512.
    """
    kind, _, wanted = integrity.partition("-")
    if kind != "sha512":
        raise PackageError(f"Not a SHA-512 checksum: {integrity}")
    found = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if found != wanted:
        raise PackageError(f"The archive's checksum is sha512-{found}, not {integrity}.")


def files_of(archive: bytes) -> dict[str, bytes]:
    """The plain files of a package's archive, without the folder that all of them lie in.

    Raises:
        PackageError: It is no archive.
    """
    found = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isfile() else None
                if content is not None:
                    name = PurePosixPath(*PurePosixPath(member.name).parts[1:])
                    found[str(name)] = content.read()
    except (tarfile.TarError, OSError, EOFError) as error:
        raise PackageError(f"The archive cannot be read: {error}") from error
    return found
