"""The developers' entry: what it starts and what it says."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

import pytest

from build_scripts import dev, setup_env


@pytest.fixture
def started(monkeypatch):
    """What would be started; nothing is, since each is a program of its own."""
    calls = []
    monkeypatch.setattr(dev, "ensure_environment", lambda: None)
    monkeypatch.setattr(dev, "ensure_system", lambda _purpose: None)
    monkeypatch.setattr(dev, "ready", lambda: None)

    def note(*command: str, **environment: str) -> int:
        calls.append((command, environment))
        return 0

    monkeypatch.setattr(dev, "run_tool", note)
    monkeypatch.setattr(dev, "become", note)
    monkeypatch.setattr(dev, "Beside", _Here)
    return calls


@pytest.mark.parametrize(
    ("catalogue_age", "made"), [(None, True), (10, True), (0, True), (-10, False)]
)
def test_catalogues_that_are_missing_or_older_are_made(monkeypatch, tmp_path, catalogue_age, made):
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    text, catalogue = folder / "sendsight_de.ts", folder / "sendsight_de.qm"
    text.touch()
    if catalogue_age is not None:
        catalogue.touch()
        moment = text.stat().st_mtime_ns - catalogue_age
        os.utime(catalogue, ns=(moment, moment))
    ran = []
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "ensure_environment", lambda: ran.append("environment"))
    monkeypatch.setattr(dev, "run_tool", lambda *command, **_: ran.append(command[-1]))
    dev.ready()
    assert ran == ["environment", *(["--release"] if made else [])]


class _Here:
    """The command that would run beside the tests, run here at its end."""

    def __init__(self, command, folder):
        self._command = command
        assert folder == setup_env.ROOT

    def end(self):
        python, file, word = self._command
        assert (python, file) == (sys.executable, dev.__file__)
        return dev.main([word])


def test_run_opens_the_window(started, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    assert dev.main(["run", "--demo", "--pace", "3"]) == 0
    assert started == [(("python", "-m", "gui", "--demo", "--pace", "3"), {})]


def test_run_without_a_display_says_what_works(started, monkeypatch, capsys):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.main(["run"]) == 3
    assert started == []
    assert "There is no display here" in capsys.readouterr().err


def test_the_demo_without_a_display_does_the_job(started, monkeypatch, capsys):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.main(["run", "--demo", "--demo-clicks", "9"]) == 0
    ((command, environment),) = started
    assert command == ("python", "-m", "build_scripts.demo_run", "--demo-clicks", "9")
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "There is no display here" in capsys.readouterr().out


def test_test_runs_everything(started):
    assert dev.main(["test"]) == 0
    programs = [command[0] for command, _ in started]
    assert programs == ["python", "ruff", "ruff", "mypy", "lint-imports"]
    # What they print has signs that are in no code page of Windows.
    assert all(dev.SHARED_ENVIRONMENT.items() <= said.items() for _, said in started)


CRASHES = """
import os, signal, pytest

@pytest.mark.parametrize("number", range(20))
def test_some(number):
    if __name__ == "test_c" and number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_process_of_the_tests_that_crashes_ends_the_run(tmp_path):
    """It waited for ever before, without a word of which test it was."""
    for name in "abcdef":
        (tmp_path / f"test_{name}.py").write_text(CRASHES)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *dev.SPREAD, "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode not in {0, 5}
    assert "crashed while running 'test_c.py::test_some[7]'" in done.stdout


@pytest.mark.parametrize("failing", ["python", "ruff", "mypy", "lint-imports"])
def test_any_failing_check_fails_the_command(started, monkeypatch, failing):
    monkeypatch.setattr(dev, "run_tool", lambda *command, **_: int(command[0] == failing))
    assert dev.main(["test"]) == 1


def test_an_unknown_word_shows_the_commands(capsys):
    assert dev.main(["dance"]) == 2
    assert dev.main([]) == 0
    assert "dev.py test" in capsys.readouterr().out


@pytest.mark.parametrize("module", [dev, setup_env])
def test_only_the_standard_library(module):
    with open(module.__file__, encoding="utf-8") as file:  # noqa: PTH123 - a plain read
        tree = ast.parse(file.read())
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [each.name for each in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names - {"build_scripts"} <= sys.stdlib_module_names


def test_help_needs_no_environment(tmp_path):
    done = subprocess.run(
        [sys.executable, "-I", str(setup_env.ROOT / "build_scripts" / "dev.py"), "help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0
    assert "dev.py run" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="processes of Unix")
def test_the_program_takes_the_place_of_the_command(tmp_path):
    code = (
        "import os, sys; from build_scripts import dev; "
        "print(os.getpid(), flush=True); "
        "dev.become('python', '-c', 'import os; print(os.getpid(), os.environ[\"MARK\"])', MARK='x')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=setup_env.ROOT
    )
    before, after = done.stdout.splitlines()
    assert after == f"{before} x"


def test_a_program_s_exit_code_is_passed_on():
    assert dev.run_tool("python", "-c", "raise SystemExit(7)") == 7


@pytest.mark.parametrize("name", ["bundle", "installer", "reproducible"])
def test_bundles_are_made_by_their_own_modules(started, name):
    assert dev.main([name]) == 0
    assert [command for command, _ in started] == [
        ("python", "-m", f"build_scripts.installers.{name}")
    ]


def test_the_proof_on_a_bare_machine_takes_its_words_along(started):
    assert dev.main(["fresh-machine", "x.deb", "--keep"]) == 0
    words = ("python", "-m", "build_scripts.installers.fresh_machine", "x.deb", "--keep")
    assert [command for command, _ in started] == [words]


def test_the_windows_proof_takes_its_words_along(started):
    assert dev.main(["windows-proof", "--wine", "wine64"]) == 0
    words = ("python", "-m", "build_scripts.installers.windows_proof", "--wine", "wine64")
    assert [command for command, _ in started] == [words]


def test_workflows_are_checked_by_their_own_module(started):
    assert dev.main(["lint-workflows"]) == 0
    assert [command for command, _ in started] == [("python", "-m", "build_scripts.lint_workflows")]
