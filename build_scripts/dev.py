"""Sendsight's one entry for developers; the standard library only, on Linux, macOS and Windows.

    python3 build_scripts/dev.py run [--demo] [...]    start the program
    python3 build_scripts/dev.py test [...]            tests, ruff, mypy, import-linter
    python3 build_scripts/dev.py check                 ruff, mypy, import-linter only
    python3 build_scripts/dev.py lock                  renew build_scripts/requirements.lock
    python3 build_scripts/dev.py pictures FOLDER       pictures of the window with demo data
    python3 build_scripts/dev.py translations [...]    renew the languages' texts and catalogues
    python3 build_scripts/dev.py bundle                the program as one folder, dist/sendsight
    python3 build_scripts/dev.py installer             the installer for this system, in dist
    python3 build_scripts/dev.py reproducible          the last commit's bundle made twice and compared
    python3 build_scripts/dev.py fresh-machine [DEB]   the .deb proven on a bare Debian made for it (as root)
    python3 build_scripts/dev.py windows-proof [...]   the Windows installer tried, elsewhere in Wine
    python3 build_scripts/dev.py lint-workflows        the files in .github/workflows checked

Each does the set-up it needs first; a second start finds everything in place.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - started by whatever Python is there
    sys.exit(
        "Sendsight needs Python 3.11 or newer; this is "
        f"{sys.version_info.major}.{sys.version_info.minor}."
    )

import os
import subprocess
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from build_scripts.beside import Beside  # noqa: E402 - after the path
from build_scripts.setup_env import (  # noqa: E402 - after the version check and the path
    ensure_environment,
    ensure_system,
    has_display,
    venv_tool,
)

# One encoding everywhere: Windows' own is another in each country.
SHARED_ENVIRONMENT = (
    {"LC_ALL": "C.UTF-8"} if sys.platform.startswith("linux") else {"PYTHONUTF8": "1"}
)
if sys.platform == "win32":
    # Without a display, Qt looks for fonts in a folder of its own only, which nobody has.
    SHARED_ENVIRONMENT["QT_QPA_FONTDIR"] = str(Path(os.environ["SYSTEMROOT"]) / "Fonts")
# One more than a small machine has cores: many tests wait for servers, locks and time limits.
PARALLEL = "3"
# After a crash pytest-xdist would give the rest to a new process and then wait for ever.
SPREAD = ("-n", PARALLEL, "--dist", "loadfile", "--max-worker-restart", "0")


def ready() -> None:
    """The environment, and the catalogues of the program's languages, newer than their texts."""
    ensure_environment()
    texts = (ROOT / "resources" / "translations").glob("*.ts")
    made = ((text, text.with_suffix(".qm")) for text in texts)
    if any(not c.exists() or c.stat().st_mtime_ns <= t.stat().st_mtime_ns for t, c in made):
        run_tool("python", "-m", "build_scripts.translations", "--release")


def run_tool(*command: str, **environment: str) -> int:
    """Run a program of the virtual environment in the project root; answers its exit code."""
    tool = [str(venv_tool(command[0])), *command[1:]]
    with subprocess.Popen(tool, cwd=ROOT, env={**os.environ, **environment}) as running:
        try:
            return running.wait()
        except KeyboardInterrupt:
            # The terminal told the program too; it ends in its own order.
            return running.wait()


def become(*command: str, **environment: str) -> int:
    """Go on as a program of the virtual environment, so that signals reach it directly.

    The caller's folder stays the current one: paths in the arguments are relative to it.
    """
    tool = [str(venv_tool(command[0])), *command[1:]]
    full = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", **environment}
    if os.name == "nt":
        return subprocess.run(tool, env=full, check=False).returncode
    sys.stdout.flush()
    return os.execve(tool[0], tool, full)  # noqa: S606


def run(arguments: list[str]) -> int:
    """Start the window; without a display and with --demo, do the same job without one."""
    demo = "--demo" in arguments
    if has_display():
        ensure_system("window")
        ready()
        return become("python", "-m", "gui", *arguments)
    if not demo:
        print(
            "There is no display here, so the window cannot open. "
            "`run --demo` shows the demo without one; `sendsight-cli` works everywhere.",
            file=sys.stderr,
        )
        return 3
    ensure_system("window")
    ready()
    print(
        "There is no display here. The demo workspace is refreshed without a window;\n"
        "its tables and pictures go into a folder."
    )
    rest = [a for a in arguments if a != "--demo"]
    return become(
        "python",
        "-m",
        "build_scripts.demo_run",
        *rest,
        QT_QPA_PLATFORM="offscreen",
        **SHARED_ENVIRONMENT,
    )


def check() -> int:
    """Run ruff, mypy and import-linter; the first failure's exit code, 0 when all pass."""
    ensure_environment()
    codes = [
        run_tool("ruff", "check", ".", **SHARED_ENVIRONMENT),
        run_tool("ruff", "format", "--check", "-q", ".", **SHARED_ENVIRONMENT),
        # One system's types, wherever it runs: Windows knows no users' numbers and no signals of Unix.
        run_tool("mypy", "--platform", "linux", **SHARED_ENVIRONMENT),
        run_tool("lint-imports", "--no-cache", **SHARED_ENVIRONMENT),
    ]
    return next((code for code in codes if code), 0)


def test(arguments: list[str]) -> int:
    """Run the tests, and beside them the checks, which keep the second core busy to the end."""
    ensure_system("test")
    ready()
    environment = {"QT_QPA_PLATFORM": "offscreen", **SHARED_ENVIRONMENT}
    pytest = ("python", "-m", "pytest", "-q")
    if arguments:
        return run_tool(*pytest, *arguments, **environment)
    checks = Beside([sys.executable, str(Path(__file__).resolve()), "check"], ROOT)
    tests = run_tool(*pytest, *SPREAD, **environment)
    checked = checks.end()
    return tests or checked


def pictures(arguments: list[str]) -> int:
    """Make pictures of the window's states."""
    ensure_system("window")
    ready()
    return run_tool(
        "python",
        "-m",
        "build_scripts.screenshots",
        *arguments,
        QT_QPA_PLATFORM="offscreen",
        **SHARED_ENVIRONMENT,
    )


def installers(module: str, *arguments: str) -> int:
    """Make the bundle, or the installers from a new one; or try one."""
    ensure_system("bundle")
    ready()
    name = f"build_scripts.installers.{module}"
    return run_tool("python", "-m", name, *arguments, **SHARED_ENVIRONMENT)


def fresh_machine(arguments: list[str]) -> int:
    """Prove a .deb on a bare machine."""
    ensure_system("machine")
    return installers("fresh_machine", *arguments)


def translations(arguments: list[str]) -> int:
    """Renew, open or fill the program's languages."""
    ensure_environment()
    return run_tool("python", "-m", "build_scripts.translations", *arguments)


def lint_workflows() -> int:
    """Check the workflow files."""
    ensure_environment()
    return run_tool("python", "-m", "build_scripts.lint_workflows", **SHARED_ENVIRONMENT)


def lock() -> int:
    """Renew the lock file: exact versions with hashes for all systems."""
    ensure_environment()
    if run_tool("python", "-m", "pip", "install", "-q", "uv"):
        return 1
    return run_tool(
        "uv",
        "pip",
        "compile",
        "-q",
        "--universal",
        "--python-version",
        "3.11",
        "--extra",
        "dev",
        "--generate-hashes",
        "--no-annotate",
        "--no-header",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--upgrade",
        "pyproject.toml",
        "-o",
        "build_scripts/requirements.lock",
    )


def main(arguments: list[str]) -> int:
    """Run the command named by the first argument."""
    if isinstance(sys.stdout, TextIOWrapper):
        # What the checks say has signs that a console of Windows may lack.
        sys.stdout.reconfigure(errors="replace")
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    commands: dict[str, Callable[[], int]] = {
        "run": lambda: run(rest),
        "test": lambda: test(rest),
        "check": check,
        "lock": lock,
        "pictures": lambda: pictures(rest),
        "translations": lambda: translations(rest),
        "bundle": lambda: installers("bundle"),
        "installer": lambda: installers("installer", *rest),
        "reproducible": lambda: installers("reproducible", *rest),
        "fresh-machine": lambda: fresh_machine(rest),
        "windows-proof": lambda: installers("windows_proof", *rest),
        "lint-workflows": lint_workflows,
    }
    if command not in commands:
        print(__doc__)
        return 0 if command in {"help", "-h", "--help"} else 2
    return commands[command]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
