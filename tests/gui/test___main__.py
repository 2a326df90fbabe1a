from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.__main__ import foreign_services, main, make_parser, missing_display, told_apart

ROOT = Path(__file__).parents[2]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "gui", *arguments],
        cwd=ROOT,
        text=True,
        capture_output=True,
        timeout=60,
        env={**kept, **environment},
        check=False,
    )


def test_options():
    options = make_parser("1").parse_args(
        ["--workspace", "x.sendsight", "--demo", "--pace", "9", "--demo-clicks", "100"]
    )
    assert (options.workspace, options.demo, options.pace, options.demo_clicks) == (
        Path("x.sendsight"),
        True,
        9.0,
        100,
    )
    assert make_parser("1").parse_args([]).workspace is None
    assert make_parser("1").parse_args([]).files == []
    assert make_parser("1").parse_args(["--demo", "a b.toml", "c"]).files == [
        Path("a b.toml"),
        Path("c"),
    ]


@pytest.fixture
def two(tmp_path):
    """A recipe and a workspace, by their content alone."""
    recipe, workspace = tmp_path / "a.duckdb", tmp_path / "b.sendsight"
    recipe.write_text('name = "A"\n')
    workspace.write_bytes(bytes(8) + b"DUCK" + bytes(99))
    return recipe, workspace


def test_a_workspace_among_the_files_is_opened_as_one_whatever_its_name(two):
    recipe, workspace = two
    options = make_parser("1").parse_args([str(recipe), str(workspace), "gone"])
    assert told_apart(options) == (workspace, [recipe, Path("gone")])


def test_a_workspace_that_is_named_or_the_demo_stays_the_one(two):
    recipe, workspace = two
    named = make_parser("1").parse_args(["--workspace", "x", str(workspace)])
    assert told_apart(named) == (Path("x"), [workspace])
    demo = make_parser("1").parse_args(["--demo", str(workspace), str(recipe)])
    assert told_apart(demo) == (None, [workspace, recipe])


def test_version():
    done = run("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("sendsight ")


def test_wrong_usage():
    assert run("--no-such-option").returncode == 2


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_no_display_is_said_plainly():
    done = run("--demo")
    assert done.returncode == 3
    assert done.stderr == (
        "There is no display here, so no window can be opened. "
        "Use sendsight-cli, which does the same work without one.\n"
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_where_a_display_may_be(environment, missing):
    assert bool(missing_display(environment)) == missing


def test_a_foreign_services_package_is_refused(monkeypatch, capsys):
    import services

    assert foreign_services() == ""
    monkeypatch.setattr(services, "DISTRIBUTION", "another")
    assert main([]) == 3
    assert "Another package called" in capsys.readouterr().err
