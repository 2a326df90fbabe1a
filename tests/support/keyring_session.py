"""Runs Python code in a D-Bus session of its own with a real, unlocked gnome-keyring daemon."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_SESSION = r"""
printf test | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null; wait $daemon 2>/dev/null' EXIT
# NameHasOwner never starts a second daemon, as any call to the service itself would.
for _ in $(seq 200); do
  dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && break
  sleep 0.05
done
"$PYTHON" -c "$CODE"
"""


def run_in_keyring_session(
    code: str, home: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `code` where the keyring is real; answers the finished process."""
    folder = home / "session"
    folder.mkdir(mode=0o700, exist_ok=True)
    full = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "GNOME_"))}
    full |= {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "PYTHON": sys.executable,
        "CODE": textwrap.dedent(code),
        "PYTHONPATH": str(ROOT),
        **environment,
    }
    full.pop("DISPLAY", None)
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", _SESSION],
        env=full,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
