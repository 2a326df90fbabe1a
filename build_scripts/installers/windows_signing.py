"""Signs programs for Windows with `signtool`; what is secret comes from the environment and is never printed.

SENDSIGHT_WINDOWS_CERTIFICATE            a certificate with its key (PFX) as base64
SENDSIGHT_WINDOWS_CERTIFICATE_PASSWORD   its password
SENDSIGHT_WINDOWS_THUMBPRINT             instead of both: a certificate that Windows has already, as with
keys in hardware
SENDSIGHT_WINDOWS_TIMESTAMP              another time server
SENDSIGHT_SIGNTOOL                       where signtool.exe lies, if neither on the PATH nor in
                                             Windows' development kits
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

CERTIFICATE = "SENDSIGHT_WINDOWS_CERTIFICATE"
PASSWORD = "SENDSIGHT_WINDOWS_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
THUMBPRINT = "SENDSIGHT_WINDOWS_THUMBPRINT"
TIMESTAMP = "SENDSIGHT_WINDOWS_TIMESTAMP"
SIGNTOOL = "SENDSIGHT_SIGNTOOL"
KITS = Path("C:/Program Files (x86)/Windows Kits/10/bin")
TIME_SERVER = "http://timestamp.digicert.com"
_IMPORT = (
    "$ErrorActionPreference = 'Stop'; "
    f"$password = ConvertTo-SecureString $env:{PASSWORD} -AsPlainText -Force; "
    "(Import-PfxCertificate -FilePath $env:SENDSIGHT_PFX -Password $password "
    "-CertStoreLocation Cert:\\CurrentUser\\My).Thumbprint"
)
_REMOVE = 'Remove-Item -Path "Cert:\\CurrentUser\\My\\$env:SENDSIGHT_PRINT" -DeleteKey'


def can_sign(environment: Mapping[str, str]) -> bool:
    """Whether the environment names a certificate."""
    return bool(environment.get(THUMBPRINT) or environment.get(CERTIFICATE))


def find_signtool(kits: Path = KITS) -> str:
    """The program that signs: on the PATH, or the newest that Windows' development kits brought."""
    found = sorted(kits.glob("10.*/x64/signtool.exe"), key=lambda path: _version(path.parts[-3]))
    return shutil.which("signtool") or (str(found[-1]) if found else "signtool")


def _version(name: str) -> list[int]:
    return [int(part) for part in name.split(".") if part.isdigit()]


def sign_command(file: Path, thumbprint: str, environment: Mapping[str, str]) -> list[str]:
    """How a file is signed; no secret stands in it."""
    return [
        environment.get(SIGNTOOL) or find_signtool(),
        "sign",
        *("/sha1", thumbprint),
        *("/fd", "SHA256", "/td", "SHA256"),
        *("/tr", environment.get(TIMESTAMP) or TIME_SERVER),
        str(file),
    ]


def powershell(script: str) -> list[str]:
    """How a line of PowerShell is run; its secrets are in its environment."""
    return ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]


@contextmanager
def thumbprint() -> Iterator[str]:
    """The certificate's thumbprint; one from a file is in Windows' store for this long only.

    Raises:
        subprocess.CalledProcessError: It cannot be read; the password may be wrong.
    """
    if known := os.environ.get(THUMBPRINT):
        yield known
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pfx"
        file.write_bytes(base64.b64decode(os.environ[CERTIFICATE]))
        asked = subprocess.run(
            powershell(_IMPORT),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "SENDSIGHT_PFX": str(file)},
        )
    found = asked.stdout.strip()
    try:
        yield found
    finally:
        subprocess.run(
            powershell(_REMOVE), check=False, env={**os.environ, "SENDSIGHT_PRINT": found}
        )


def sign(files: Iterable[Path]) -> None:
    """Sign files.

    Raises:
        subprocess.CalledProcessError: signtool failed; it has said why.
    """
    with thumbprint() as known:
        for file in files:
            subprocess.run(sign_command(file, known, os.environ), check=True)


def main(arguments: list[str]) -> int:
    """Sign the files that are named: NSIS asks this for the uninstaller and the installer."""
    try:
        sign(Path(name) for name in arguments)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        # Neither the command nor the environment is told: only what went wrong.
        print(f"Signing failed: {type(error).__name__}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
