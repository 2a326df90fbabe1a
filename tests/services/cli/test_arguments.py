"""Wrong usage: a plain sentence, exit code 2, and no echo of what may be a secret."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--pace", "0", "providers"], "no number above 0"),
        (["--pace", "nan", "providers"], "no number above 0"),
        (["--pace", "-1", "providers"], "no number above 0"),
        (["--demo-clicks", "1.5", "providers"], "no whole number"),
        (["--demo-clicks", "0", "providers"], "no whole number"),
        (["--workspace", " ", "providers"], "name of the file is missing"),
        (["fly"], "fly"),
        (["report"], "Missing: REPORT"),
        (["report", "weather"], "weather"),
        (["report", "links", "--format", "xlsx"], "xlsx"),
        (["report", "links", "--from", "2026-1-1"], "write it as YYYY-MM-DD"),
        (["report", "links", "--from", "2026-02-30"], "write it as YYYY-MM-DD"),
        (["report", "links", "--from", "20260201"], "write it as YYYY-MM-DD"),
        (
            ["report", "links", "--from", "2026-02-02", "--to", "2026-02-01"],
            "ends before it begins",
        ),
        (["refresh", "--from", "2026-02-02", "--to", "2026-02-01"], "ends before it begins"),
        (["accounts"], "Missing: ACTION"),
        (["accounts", "add", "clicksend"], "Missing: --name"),
        (["report", "links", "links2"], "only `report run FILE` takes that"),
        (["refresh", "--tot"], "Unknown option: --tot"),
    ],
)
def test_wrong_usage(cli, words, sentence):
    ran = cli(*words)
    assert ran.code == 2
    assert sentence in ran.err
    assert ran.out == ""
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["--api-key", "hush-hush"], ["--api-key=hush-hush"], ["hush-hush"]]
)
def test_unknown_words_are_not_echoed(cli, words):
    ran = cli("accounts", "add", "clicksend", "--name", "X", *words)
    assert ran.code == 2
    assert "hush-hush" not in ran.err + ran.out


def test_a_period_of_one_day_is_fine(cli):
    assert cli("report", "links", "--from", "2026-02-02", "--to", "2026-02-02").code == 3
