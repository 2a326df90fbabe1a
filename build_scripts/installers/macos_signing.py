"""Signs and notarises for macOS; what is secret comes from the environment, and nothing of it is ever printed.

SENDSIGHT_MACOS_CERTIFICATE            "Developer ID Application" certificate with its key (P12) as base64
SENDSIGHT_MACOS_CERTIFICATE_PASSWORD   its password
SENDSIGHT_MACOS_IDENTITY               the certificate's name, e.g. "Developer ID Application: NAME (TEAM)"
SENDSIGHT_NOTARY_KEY                   a key of the App Store Connect API (P8) as base64
SENDSIGHT_NOTARY_KEY_ID, SENDSIGHT_NOTARY_ISSUER   its id, and whose it is
"""

from __future__ import annotations

import base64
import plistlib
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

CERTIFICATE = "SENDSIGHT_MACOS_CERTIFICATE"
PASSWORD = "SENDSIGHT_MACOS_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
IDENTITY = "SENDSIGHT_MACOS_IDENTITY"
NOTARY_KEY = "SENDSIGHT_NOTARY_KEY"
NOTARY_KEY_ID = "SENDSIGHT_NOTARY_KEY_ID"
NOTARY_ISSUER = "SENDSIGHT_NOTARY_ISSUER"
ENTITLEMENTS = {
    # Python's ctypes makes its callbacks while the program runs; everything else of the hardened runtime holds.
    "com.apple.security.cs.allow-unsigned-executable-memory": True,
}
MACHO = (
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
"""How a program or library begins: for one processor, and for several."""


class SigningError(Exception):
    """A step failed; the words name it without what it was given."""


def has_all(environment: Mapping[str, str], *names: str) -> bool:
    """Whether all of these are set."""
    return all(environment.get(name) for name in names)


def run(words: Sequence[str], *, show: bool = True) -> str:
    """Run a step; what it printed.

    Args:
        words: The command.
        show: Whether its words and what it says may be seen.

    Raises:
        SigningError: It failed. The command is not told: it may hold a password.
    """
    done = subprocess.run(
        words,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        said = f"\n{done.stdout.strip()}" if show else ""
        raise SigningError(f"{' '.join(words[:2])} failed ({done.returncode}).{said}")
    return done.stdout


def keychain_commands(
    keychain: Path, password: str, file: Path, file_password: str, others: Sequence[str]
) -> list[list[str]]:
    """How a certificate gets into a keychain of its own that codesign may use without asking.

    Args:
        keychain: The new one.
        password: Of it.
        file: The certificate.
        file_password: Of the file.
        others: The keychains that are searched now; they stay.
    """
    place = str(keychain)
    return [
        ["security", "create-keychain", "-p", password, place],
        ["security", "set-keychain-settings", "-lut", "7200", place],
        ["security", "unlock-keychain", "-p", password, place],
        [
            *("security", "import", str(file), "-k", place, "-f", "pkcs12"),
            *("-P", file_password, "-T", "/usr/bin/codesign"),
        ],
        [
            *("security", "set-key-partition-list", "-S", "apple-tool:,apple:,codesign:"),
            *("-s", "-k", password, place),
        ],
        ["security", "list-keychains", "-d", "user", "-s", place, *others],
    ]


def sign_command(path: Path, identity: str, entitlements: Path | None = None) -> list[str]:
    """How one file or bundle is signed, with the hardened runtime and a time that Apple vouches for."""
    words = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    if entitlements is not None:
        words += ["--entitlements", str(entitlements)]
    return [*words, str(path)]


def notary_command(file: Path, key: Path, key_id: str, issuer: str) -> list[str]:
    """How Apple is asked to look at a file; it waits for the answer."""
    return [
        *("xcrun", "notarytool", "submit", str(file)),
        *("--key", str(key), "--key-id", key_id, "--issuer", issuer),
        *("--wait", "--timeout", "45m"),
    ]


def inside_out(application: Path) -> list[Path]:
    """What is signed, in its order: a seal covers what lies below it, so the deepest come first.

    Libraries, then frameworks as a whole; the program and the application itself are not in it.
    """
    main = application / "Contents" / "MacOS"
    files = [
        path
        for path in application.rglob("*")
        if path.is_file() and not path.is_symlink() and main not in path.parents and _is_code(path)
    ]
    frameworks = [
        path for path in application.rglob("*.framework") if path.is_dir() and not path.is_symlink()
    ]
    return sorted(files, key=_deepest) + sorted(frameworks, key=_deepest)


def _deepest(path: Path) -> tuple[int, str]:
    return -len(path.parts), str(path)


def _is_code(path: Path) -> bool:
    with path.open("rb") as opened:
        return opened.read(4) in MACHO


class Signer:
    """Signs an application and an image, as far as the environment says with what.

    Args:
        folder: For files that are gone afterwards.
        environment: Names and secrets.
        identity: The certificate's name; "" = nothing is signed.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str], identity: str) -> None:
        self._folder = folder
        self._environment = environment
        self._identity = identity
        self.left_out: list[str] = []
        if not identity:
            self.left_out.append("The program is not signed: the environment names no certificate.")
        elif not has_all(environment, NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER):
            self.left_out.append("It is not notarised: the environment names no key for that.")

    def sign_application(self, application: Path) -> None:
        """Sign from the inside to the outside, check, and have it notarised.

        Raises:
            SigningError: A step failed.
        """
        if not self._identity:
            # PyInstaller's own mark, without which Apple's processors run nothing, no longer fits.
            run(["codesign", "--force", "--deep", "--sign", "-", str(application)])
            return
        entitlements = self._folder / "entitlements.plist"
        entitlements.write_bytes(plistlib.dumps(ENTITLEMENTS))
        for path in inside_out(application):
            run(sign_command(path, self._identity))
        run(sign_command(application, self._identity, entitlements))
        run(["codesign", "--verify", "--deep", "--strict", str(application)])
        packed = self._folder / "application.zip"
        run(["ditto", "-c", "-k", "--keepParent", str(application), str(packed)])
        if self._notarised(packed):
            run(["xcrun", "stapler", "staple", str(application)])

    def sign_image(self, image: Path) -> None:
        """Sign an image and have it notarised. Raises as `sign_application`."""
        if not self._identity:
            return
        run(["codesign", "--force", "--timestamp", "--sign", self._identity, str(image)])
        if self._notarised(image):
            run(["xcrun", "stapler", "staple", str(image)])
            run(["xcrun", "stapler", "validate", str(image)])

    def _notarised(self, file: Path) -> bool:
        known = self._environment
        if not has_all(known, NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER):
            return False
        key = self._folder / "key.p8"
        key.write_bytes(base64.b64decode(known[NOTARY_KEY]))
        try:
            said = run(notary_command(file, key, known[NOTARY_KEY_ID], known[NOTARY_ISSUER]))
        finally:
            key.unlink()
        if "status: Accepted" not in said:
            raise SigningError(f"Apple did not accept {file.name}.\n{said.strip()}")
        return True


@contextmanager
def signer(environment: Mapping[str, str]) -> Iterator[Signer]:
    """What signs; a certificate from the environment is in a keychain of its own for this long only.

    Raises:
        SigningError: The certificate cannot be read.
    """
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        identity = environment.get(IDENTITY, "")
        if not has_all(environment, CERTIFICATE, PASSWORD) or not identity:
            # A certificate that the user's keychain has needs its name only.
            yield Signer(folder, environment, identity)
            return
        others = [line.strip(' "') for line in _keychains().splitlines() if line.strip()]
        try:
            _import(folder, environment, others)
            yield Signer(folder, environment, identity)
        finally:
            with suppress(SigningError):
                run(["security", "list-keychains", "-d", "user", "-s", *others])
            with suppress(SigningError):
                run(["security", "delete-keychain", str(folder / "signing.keychain-db")])


def _keychains() -> str:
    return run(["security", "list-keychains", "-d", "user"])


def _import(folder: Path, environment: Mapping[str, str], others: Sequence[str]) -> None:
    file = folder / "certificate.p12"
    file.write_bytes(base64.b64decode(environment[CERTIFICATE]))
    password = secrets.token_urlsafe(24)
    steps = keychain_commands(
        folder / "signing.keychain-db", password, file, environment[PASSWORD], others
    )
    try:
        for words in steps:
            run(words, show=False)
    finally:
        file.unlink()
