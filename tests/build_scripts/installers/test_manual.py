"""Manual pages say what `--help` says, and a real man reads them."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess

import pytest

from build_scripts.installers import identity
from build_scripts.installers.completion import commands, options
from build_scripts.installers.manual import manual_page
from gui.__main__ import make_parser as window_parser
from services import settings
from services.cli.main import make_parser


def plain(page):
    """A page without marks of type."""
    return re.sub(r"\\f[BIR]", "", page).replace("\\-", "-").replace("\\&", "")


def one_argument(*names, **facts):
    """What the page of a parser with one argument says of it."""
    parser = argparse.ArgumentParser(prog="tool", add_help=False)
    parser.add_argument(*names, **facts)
    page = manual_page(parser, "other")
    return plain(page.partition(".SH OPTIONS\n")[2].partition(".SH")[0]).splitlines()


def test_a_manual_page_tells_every_command_and_no_request_by_accident():
    parser = argparse.ArgumentParser(prog="tool", description=".hidden words")
    parser.add_argument("--kind", choices=("a", "b"), default="a", help="one of %(choices)s")
    parser.add_subparsers().add_parser("go", description="It goes.")
    page = manual_page(parser, "other")
    assert "\n\\&.hidden words\n" in page
    assert "\\fB\\-\\-kind\\fR \\fIa|b\\fR\none of a, b\n" in page
    assert ".SS go\nIt goes.\n" in page


def test_the_head_names_program_day_and_version(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    page = manual_page(argparse.ArgumentParser(prog="my-tool"), "other-tool")
    version = identity.version()
    assert page.startswith(
        f'.TH MY-TOOL 1 "2023-11-14" "Sendsight {version}" "User Commands"\n.SH NAME\nmy\\-tool \\- c'
    )
    assert page.endswith(".SH SEE ALSO\n.BR other\\-tool (1)\n")
    assert "COMMAND" not in page
    assert "\n\n" not in page


def test_an_option_is_told_as_help_tells_it():
    assert one_argument("-o", "--out", help="to there") == [".TP", "-o, --out OUT", "to there"]
    assert one_argument("--out", metavar="FILE")[1:] == ["--out FILE"]
    assert one_argument("--dry", action="store_true")[1:] == ["--dry"]
    assert one_argument("--by", nargs=2, metavar=("DAYS", "HH:MM"))[1:] == ["--by DAYS HH:MM"]
    assert one_argument("--to", nargs="?", metavar="DAY")[1:] == ["--to [DAY]"]
    assert one_argument("--n", default=3, type=int, help="%(default)s %%")[2] == "3 %"
    assert one_argument("--how", choices=("a", "b"), metavar="WAY")[1:] == ["--how WAY"]
    assert one_argument("--no", help=argparse.SUPPRESS) == []


def test_what_stands_by_its_place_is_told_too():
    assert one_argument("name", help="of it") == [".TP", "name", "of it"]
    assert one_argument("files", nargs="*", metavar="FILE")[1:] == ["[FILE ...]"]
    assert one_argument("way", choices=("in", "out"))[1:] == ["in|out"]
    assert one_argument("old", nargs="?", help=argparse.SUPPRESS) == []


def test_the_synopsis_has_places_and_commands():
    parser = argparse.ArgumentParser(prog="tool")
    parser.add_argument("file", metavar="FILE")
    parser.add_subparsers().add_parser("go")
    assert "\n.B tool\n[OPTION]... FILE COMMAND ...\n" in plain(manual_page(parser, "other"))


def test_a_command_without_a_description_has_its_words_in_the_help_above():
    parser = argparse.ArgumentParser(prog="tool")
    go = parser.add_subparsers().add_parser("go", help="goes somewhere")
    go.add_subparsers().add_parser("far", help="as far as can be")
    page = manual_page(parser, "other")
    assert ".SS go\ngoes somewhere\n" in page
    assert ".SS go far\nas far as can be\n" in page


@pytest.mark.parametrize(
    ("words", "troff"),
    [
        ("'tis", "\\&'tis"),
        (".B bold", "\\&.B bold"),
        ("C:\\new-dir", "C:\\enew\\-dir"),
        ("one\n.B two", "one .B two"),
    ],
)
def test_no_words_are_read_as_troff(words, troff):
    assert f"\n{troff}\n" in manual_page(argparse.ArgumentParser("tool", description=words), "x")


def test_the_builders_folders_are_in_no_page(tmp_path, monkeypatch):
    pages = []
    for name in ("one", "other"):
        monkeypatch.setenv("SENDSIGHT_HOME", str(tmp_path / name))
        pages.append(manual_page(make_parser(), "sendsight"))
        settled = f"{settings.config_folder()} {settings.state_folder()}"
        parser = argparse.ArgumentParser("tool", description=settled)
        assert "\n~/.config/Sendsight ~/.local/state/Sendsight\n" in manual_page(parser, "x")
    assert pages[0] == pages[1]
    assert "~/.local/share/Sendsight/recipes" in pages[0]


@pytest.mark.parametrize(
    "parser", [make_parser(), window_parser("1.0.0")], ids=("command line", "window")
)
def test_the_programs_pages_are_whole(parser):
    page = plain(manual_page(parser, "other"))
    for path, command in commands(parser):
        _, head, own = page.partition(f"\n.SS {' '.join(path)}\n" if path else ".SH OPTIONS\n")
        assert head, path
        own = re.split(r"\n\.S[SH] ", own)[0]
        assert not path or not own.startswith(".TP"), f"{path} has no words"
        for one in options(command):
            assert one.dest == "help" or all(name in own for name in one.option_strings)
        for one in command._actions:
            if not one.option_strings and not isinstance(one, argparse._SubParsersAction):
                assert str(one.metavar or one.dest) in own, path


@pytest.mark.skipif(not shutil.which("man"), reason="needs man")
@pytest.mark.parametrize("parser", [make_parser(), window_parser("1.0.0")])
def test_man_reads_the_programs_pages(parser, tmp_path):
    page = tmp_path / f"{parser.prog}.1"
    page.write_text(manual_page(parser, "other"), encoding="utf-8")
    words = ["man", "--warnings", "-E", "UTF-8", "-Tutf8", "-l", str(page)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert not done.stderr
    read = re.sub(r".\x08|\x1b\[\d+m", "", done.stdout)
    assert f"{parser.prog} - {identity.SUMMARY[0].lower()}" in read
    assert "\\" not in read
    assert "--workspace FILE" in read
