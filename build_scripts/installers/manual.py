"""Manual pages in troff, from the same parsers as `--help`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from build_scripts.installers import identity
from build_scripts.installers.completion import commands, options

if TYPE_CHECKING:
    import argparse


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
        "[\\fIOPTION\\fR]..." + (" \\fICOMMAND\\fR ..." if len(list(commands(parser))) > 1 else ""),
        ".SH DESCRIPTION",
        _text(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
    ]
    below = [(path, one) for path, one in commands(parser) if path]
    if below:
        lines.append(".SH COMMANDS")
    for path, one in below:
        lines += [f".SS {_text(' '.join(path))}", _text(one.description or "")]
        lines += _options(one)
    lines += [".SH SEE ALSO", f".BR {_text(other)} (1)", ""]
    return "\n".join(line for line in lines if line) + "\n"


def _options(parser: argparse.ArgumentParser) -> list[str]:
    formatter = parser._get_formatter()  # noqa: SLF001 - fills in defaults as --help does
    lines = []
    for action in options(parser):
        if action.dest == "help":
            continue
        value = ""
        if action.nargs != 0:
            shown = action.metavar if isinstance(action.metavar, str) else None
            listed = "|".join(str(one) for one in action.choices or ())
            value = f" \\fI{_text(shown or listed or action.dest.upper())}\\fR"
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
        words = formatter._expand_help(action) if action.help else ""  # noqa: SLF001
        lines += [".TP", names + value, _text(words)]
    return lines


def _text(words: str) -> str:
    """Words as troff takes them: no line of it is read as a request."""
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
