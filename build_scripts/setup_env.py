"""Set-up that a command needs: the virtual environment from the lock file, and on Linux the system's packages."""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "build_scripts" / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
STAMP = VENV / "sendsight-lock.sha256"

WINDOW_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-image": "libxcb-image0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-xkb": "libxcb-xkb1",
    "xcb-shape": "libxcb-shape0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
}
FONTS = {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core"}
TEST_PROGRAMS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus-daemon",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    # Opens the workbooks that the tests write: another reader than Excel's own library.
    "soffice": "libreoffice-calc-nogui",
}
BUNDLE_PROGRAMS = {"objdump": "binutils", "strip": "binutils", "patchelf": "patchelf"}
MACHINE_PROGRAMS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "ip": "iproute2",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
"""What makes a bare machine and looks at its screen, for the proof of the installers."""
TEST_FONTS = {
    "fonts-droid-fallback": ("*CJK*", "DroidSansFallback*", "wqy-*"),
    "fonts-noto-color-emoji": ("*Emoji*",),
}
"""Fonts with the letters of the tests' names, each by the files of which one is enough."""


def venv_tool(name: str) -> Path:
    """Where a program of the virtual environment lies."""
    folder = VENV / ("Scripts" if os.name == "nt" else "bin")
    return folder / (f"{name}.exe" if os.name == "nt" else name)


def ensure_environment() -> None:
    """Make `.venv` hold exactly the locked versions; does nothing when it already does."""
    wanted = hashlib.sha256(
        LOCK.read_bytes() + PYPROJECT.read_bytes() + sys.version.encode()
    ).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted and venv_tool("python").exists():
        return
    print("Setting up Sendsight's Python environment (once, a minute or two) ...", file=sys.stderr)
    if not STAMP.exists() or not venv_tool("python").exists():
        # Without a stamp an earlier set-up was broken off; what it left is not to be trusted.
        venv.create(VENV, with_pip=True, clear=True, symlinks=os.name != "nt")
    try:
        _pip("--require-hashes", "-r", str(LOCK))
        # The project itself, in place: gives the commands `sendsight` and `sendsight-cli`.
        _pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    except subprocess.CalledProcessError:
        sys.exit(
            "The Python packages could not be installed; what pip said is above. "
            "Check the connection to the package index, then start the command again."
        )
    STAMP.write_text(wanted)


def _pip(*arguments: str) -> None:
    command = [str(venv_tool("python")), "-m", "pip", "install", "-q", *arguments]
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **quiet})


def has_display() -> bool:
    """Whether a window could be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def missing_packages(purpose: str) -> list[str]:
    """Debian packages of what is not there for a purpose: "window", "test", "bundle" or "machine"."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [
        package
        for library, package in WINDOW_LIBRARIES.items()
        if ctypes.util.find_library(library) is None
    ]
    if importlib.util.find_spec("ensurepip") is None and not venv_tool("python").exists():
        missing.append("python3-venv")
    missing += [
        package for path, package in FONTS.items() if not Path(path).exists() and not _any_font()
    ]
    if purpose in ("bundle", "machine"):
        wanted = (BUNDLE_PROGRAMS if purpose == "bundle" else MACHINE_PROGRAMS).items()
        missing += sorted({package for program, package in wanted if not shutil.which(program)})
    if purpose == "test":
        missing += [
            package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None
        ]
        missing += [package for package, files in TEST_FONTS.items() if not _any_font(*files)]
    return missing


def _any_font(*names: str) -> bool:
    """Whether a font file of one of these names, or any at all, is installed."""
    folder = Path("/usr/share/fonts")
    return any(found for name in names or ("*.?t[fc]",) for found in folder.rglob(name))


def _as_root() -> list[str] | None:
    """The words before a command that must be root's; None where it cannot be.

    A person is shown the command instead of being asked for a password; a CI's machine asks for none.
    """
    if os.geteuid() == 0:
        return []
    if os.environ.get("CI") and (sudo := shutil.which("sudo")):
        return [sudo, "-n"]
    return None


def ensure_system(purpose: str) -> None:
    """Install what is missing where that is possible, else name it in one sentence with the command."""
    missing = missing_packages(purpose)
    if not missing:
        return
    # Another program may be installing just now, as on a machine that has only just started.
    wait = ("-o", "DPkg::Lock::Timeout=120")
    command = ["apt-get", "install", "-y", "-qq", *wait, "--no-install-recommends", *missing]
    before = _as_root()
    if shutil.which("apt-get") and before is not None:
        print(f"Installing {', '.join(missing)} ...", file=sys.stderr)
        before = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
        subprocess.run(
            [*before, "apt-get", "update", "-qq"], check=False, stdout=subprocess.DEVNULL
        )
        done = subprocess.run([*before, *command], check=False, stdout=subprocess.DEVNULL)
        if done.returncode == 0:
            return
    print(
        "Sendsight needs these system packages, which could not be installed by itself: "
        f"sudo {' '.join(command)}",
        file=sys.stderr,
    )
