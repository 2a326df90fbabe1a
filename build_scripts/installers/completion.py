"""Completion of the command line in bash, from its own parser, so that it never lags behind."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from build_scripts.installers.identity import COMMAND_LINE

_SCRIPT = """# bash completion for {program}; made from its parser
_sendsight_cli() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" path="" part skip=0
    for part in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        if ((skip)); then skip=$((skip - 1)); continue; fi
        case "$path $part" in
{steps}
        esac
    done
    case "$path $before" in
{values}
    esac
    case "$path" in
{words}
    esac
}}
complete -o bashdefault -o default -F _sendsight_cli {program}
"""


def commands(
    parser: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Each command with the words that lead to it, the whole program first."""
    yield path, parser
    for action in parser._actions:  # noqa: SLF001 - argparse tells its commands nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, below in action.choices.items():
                yield from commands(below, (*path, name))


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """A command's options that its help shows."""
    for action in parser._actions:  # noqa: SLF001
        if action.option_strings and action.help != argparse.SUPPRESS:
            yield action


def bash_completion(parser: argparse.ArgumentParser) -> str:
    """The script: commands, options, and the values of options that have a fixed list; else file names.

    Where nothing is offered, bash itself takes file names.
    """
    steps, values, words = [], [], []
    for path, command in commands(parser):
        led = "".join(f" {word}" for word in path)
        if path:
            before = "".join(f" {word}" for word in path[:-1])
            steps.append(f'            "{before} {path[-1]}") path="{led}" ;;')
        offered = [
            path_below[-1]
            for path_below, _ in commands(command, path)
            if len(path_below) == len(path) + 1
        ]
        for option in options(command):
            offered += option.option_strings
            names = "|".join(f'"{led} {name}"' for name in option.option_strings)
            if _values(option):
                # A value may read like a command.
                steps.append(f"            {names}) skip={_values(option)} ;;")
            if option.choices:
                chosen = " ".join(str(one) for one in option.choices)
                values.append(
                    f'        {names}) COMPREPLY=($(compgen -W "{chosen}" -- "$word")); return ;;'
                )
            elif _values(option):
                values.append(f"        {names}) return ;;")
        offered += [str(one) for one in _positional_choices(command)]
        words.append(
            f'        "{led}") COMPREPLY=($(compgen -W "{" ".join(offered)}" -- "$word")) ;;'
        )
    return _SCRIPT.format(
        program=COMMAND_LINE,
        steps="\n".join(steps),
        values="\n".join(values) or "        *) ;;",
        words="\n".join(words),
    )


def _values(option: argparse.Action) -> int:
    """How many words an option always takes behind it."""
    if option.nargs is None or option.nargs == "+":
        return 1
    return option.nargs if isinstance(option.nargs, int) else 0


def _positional_choices(parser: argparse.ArgumentParser) -> Iterator[object]:
    for action in parser._actions:  # noqa: SLF001
        plain = not action.option_strings and not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        if plain and action.choices:
            yield from action.choices
