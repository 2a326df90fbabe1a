"""The command line is completed by a real bash."""

from __future__ import annotations

import argparse
import subprocess

import pytest

from build_scripts.installers.completion import bash_completion, commands, options
from services.cli.main import make_parser


def run(script, *lines):
    """What bash prints after it has read the script."""
    asked = "\n".join([script, *lines])
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


def question(words):
    """Lines of bash that complete the last of some words."""
    return (
        f"COMP_WORDS=({' '.join(repr(word) for word in words)})\n"
        f"COMP_CWORD={len(words) - 1}\nunset COMPREPLY\n_sendsight_cli\n"
        "printf '%s ' \"${COMPREPLY[@]}\"; echo"
    )


def complete(script, *words):
    return run(script, question(words)).split()


@pytest.fixture(scope="module")
def script():
    return bash_completion(make_parser())


@pytest.fixture
def tool():
    """A parser of each kind of argument."""
    parser = argparse.ArgumentParser(prog="tool")
    parser.add_argument("-k", "--kind", choices=("round", "square"))
    parser.add_argument("--file")
    parser.add_argument("--pair", nargs=2)
    parser.add_argument("--level", type=int, choices=(1, 2, 30))
    parser.add_argument("--maybe", nargs="?")
    parser.add_argument("--secret", help=argparse.SUPPRESS)
    below = parser.add_subparsers()
    go = below.add_parser("go")
    go.add_argument("where", choices=("north", "south"))
    go.add_argument("--kind", choices=("slow", "fast"))
    deep = go.add_subparsers()
    deep.add_parser("far").add_argument("--very", action="store_true")
    below.add_parser("stay")
    return parser


def test_completion_knows_commands_options_and_values(script):
    assert {"refresh", "report", "accounts", "--demo"} <= set(complete(script, "sendsight-cli", ""))
    assert complete(script, "sendsight-cli", "refr") == ["refresh"]
    assert complete(script, "sendsight-cli", "--demo", "accounts", "ad") == ["add"]
    assert "xlsx" in complete(script, "sendsight-cli", "report", "campaigns", "--format", "")


def test_every_command_and_shown_option_of_the_program_is_offered(script):
    asked, wanted = [], []
    for path, command in commands(make_parser()):
        asked.append(question(["sendsight-cli", *path, ""]))
        below = {found[0] for found, _ in commands(command) if len(found) == 1}
        wanted.append(below | {name for one in options(command) for name in one.option_strings})
    offered = [set(line.split()) for line in run(script, *asked).splitlines()]
    assert len(offered) > 20
    for lacking in (names - found for names, found in zip(wanted, offered, strict=True)):
        assert not lacking


def test_bash_is_told_of_the_function(script):
    said = run(script, "complete -p sendsight-cli")
    assert said.split()[-3:] == ["-F", "_sendsight_cli", "sendsight-cli"]
    # Where it offers nothing, bash takes file names.
    assert "-o default" in said


def test_each_command_has_its_own_words(tool):
    script = bash_completion(tool)
    assert set(complete(script, "tool", "")) == {
        *("-h", "--help", "-k", "--kind", "--file", "--pair", "--level", "--maybe"),
        *("go", "stay"),
    }
    assert set(complete(script, "tool", "go", "")) == {
        *("-h", "--help", "--kind", "far", "north", "south"),
    }
    assert complete(script, "tool", "go", "far", "--v") == ["--very"]
    assert set(complete(script, "tool", "stay", "")) == {"-h", "--help"}


def test_an_option_has_the_values_of_its_command(tool):
    script = bash_completion(tool)
    assert complete(script, "tool", "--kind", "") == ["round", "square"]
    assert complete(script, "tool", "-k", "s") == ["square"]
    assert complete(script, "tool", "--level", "3") == ["30"]
    assert complete(script, "tool", "go", "--kind", "") == ["slow", "fast"]
    assert complete(script, "tool", "--kind", "round", "g") == ["go"]


@pytest.mark.parametrize("option", ["--file", "--pair"])
def test_the_value_of_another_option_is_left_to_bash(tool, option):
    script = bash_completion(tool)
    assert complete(script, "tool", option, "") == []
    assert complete(script, "tool", option, "g") == []
    assert complete(script, "tool", option, "x", "g") == ["go"]


def test_a_value_that_may_be_missing_hides_no_command(tool):
    assert complete(bash_completion(tool), "tool", "--maybe", "g") == ["go"]


@pytest.mark.parametrize("value", [("--file", "go"), ("--pair", "go", "stay"), ("-k", "go")])
def test_a_value_that_reads_like_a_command_is_none(tool, value):
    offered = complete(bash_completion(tool), "tool", *value, "")
    assert {"go", "stay"} <= set(offered)
    assert "north" in complete(bash_completion(tool), "tool", *value, "go", "")


def test_what_help_hides_is_not_offered(tool):
    assert "--secret" not in bash_completion(tool)
    assert "--secret" not in [name for one in options(tool) for name in one.option_strings]


def test_commands_come_with_the_words_that_lead_to_them(tool):
    found = dict(commands(tool))
    assert list(found) == [(), ("go",), ("go", "far"), ("stay",)]
    assert found[()] is tool
    assert found["go", "far"].prog.endswith("far")


def test_a_parser_of_nothing_still_makes_a_script():
    parser = argparse.ArgumentParser(prog="tool", add_help=False)
    assert complete(bash_completion(parser), "tool", "") == []
