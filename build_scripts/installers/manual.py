"""Manual pages in troff, from the same parsers as `--help`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from build_scripts.installers import identity
from build_scripts.installers.completion import commands, options
from services import settings

FOLDERS = (
    (settings.data_folder, f"~/.local/share/{identity.NAME}"),
    (settings.state_folder, f"~/.local/state/{identity.NAME}"),
    (settings.config_folder, f"~/.config/{identity.NAME}"),
)
"""Folders of whoever runs the program, which is the builder here, and how the page calls everybody's."""


def manual_page(parser: argparse.ArgumentParser, other: str) -> str:
    """A page of section 1.

    Args:
        parser: The program's.
        other: The program that the page refers to.
    """
    name = parser.prog
    day = identity.build_day().date().isoformat()
    lines = [
        f'.TH {name.upper()} 1 "{day}" "{identity.NAME} {identity.version()}" "User Commands"',
        ".SH NAME",
        f"{_text(name)} \\- {_text(identity.SUMMARY[0].lower() + identity.SUMMARY[1:])}",
        ".SH SYNOPSIS",
        f".B {_text(name)}",
        "[\\fIOPTION\\fR]..." + _synopsis(parser),
        ".SH DESCRIPTION",
        _text(parser.description or ""),
        ".SH OPTIONS",
        *_arguments(parser),
    ]
    below = [(path, one) for path, one in commands(parser) if path]
    short = dict(_short_words(parser))
    if below:
        lines.append(".SH COMMANDS")
    for path, one in below:
        lines += [f".SS {_text(' '.join(path))}", _text(one.description or short.get(path, ""))]
        lines += _arguments(one)
    lines += [".SH SEE ALSO", f".BR {_text(other)} (1)", ""]
    return "\n".join(line for line in lines if line) + "\n"


def _synopsis(parser: argparse.ArgumentParser) -> str:
    formatter = parser._get_formatter()  # noqa: SLF001
    placed = "".join(f" \\fI{_text(_value(one, formatter))}\\fR" for one in _placed(parser))
    return placed + (" \\fICOMMAND\\fR ..." if len(list(commands(parser))) > 1 else "")


def _short_words(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each command with the words that the help of the command above it says of it."""
    for path, command in commands(parser):
        for action in command._actions:  # noqa: SLF001 - argparse tells its commands nowhere else
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                for one in action._choices_actions:  # noqa: SLF001
                    yield (*path, one.dest), one.help or ""


def _arguments(parser: argparse.ArgumentParser) -> list[str]:
    """What a command takes: what stands by its place first, then its options."""
    formatter = parser._get_formatter()  # noqa: SLF001 - fills in defaults as --help does
    lines = []
    for action in [*_placed(parser), *options(parser)]:
        if action.dest == "help":
            continue
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
        value = f"\\fI{_text(_value(action, formatter))}\\fR" if action.nargs != 0 else ""
        words = formatter._expand_help(action) if action.help else ""  # noqa: SLF001
        lines += [".TP", f"{names} {value}".strip(), _text(words)]
    return lines


def _placed(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:  # noqa: SLF001
        commands_below = isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        if not (action.option_strings or commands_below or action.help == argparse.SUPPRESS):
            yield action


def _value(action: argparse.Action, formatter: argparse.HelpFormatter) -> str:
    """What stands for an argument's value, as in --help: "FILE", "[FILE]", "DAYS HH:MM"."""
    listed = "|".join(str(one) for one in action.choices or ())
    if listed and action.metavar is None:
        return listed
    plain = action.dest.upper() if action.option_strings else action.dest
    return formatter._format_args(action, plain)  # noqa: SLF001


def _text(words: str) -> str:
    """Words as troff takes them: no line of it is read as a request."""
    for folder, name in FOLDERS:
        words = words.replace(str(folder()), name)
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
