"""Goals at the command line: kept in the workspace, checked, and told by the exit code."""

from __future__ import annotations

import json

import pytest

from services.cli.goals import line_of, metric_names
from services.cli.output import UsageError
from services.recipes.goals import is_metric
from tests.services.cli.conftest import PACE

LONG = ["--days", "9999"]


def add(cli, *words):
    ran = cli("goals", "add", *words)
    assert ran.code == 0, ran.err
    return ran


def test_goals_are_added_listed_and_removed(cli, filled):
    assert "no goals yet" in cli("goals", "list").err
    ran = add(cli, "Clicks", "--metric", "click_rate", "--at-least", "5%", "--channel", "sms")
    assert ran.err == "Added Clicks: click_rate at least 5.00 %.\n"
    add(cli, "Sends", "--metric", "sends", "--at-most", "100000", "--together", "--days", "7")
    out = cli("goals", "list").out
    assert [line.split()[0] for line in out.splitlines()[-2:]] == ["Clicks", "Sends"]
    assert "at most 100,000" in out
    assert "all together" in out
    assert cli("goals", "remove", "cLICKS").code == 0
    assert "Clicks" not in cli("goals", "list").out


def test_check_ends_with_4_where_a_goal_is_missed(cli, filled):
    assert cli("goals", "check").code == 0
    add(cli, "Many", "--metric", "sends", "--at-least", "1", "--together", *LONG)
    ran = cli("goals", "check")
    assert (ran.code, ran.out.split(".")[0]) == (0, "Met: Many")
    add(cli, "More", "--metric", "sends", "--at-least", "1000000000", "--together", *LONG)
    ran = cli("goals", "check")
    assert ran.code == 4
    assert "Missed: More." in ran.out
    told = json.loads(cli("goals", "check", "--json").out)
    assert [one["met"] for one in told] == [True, False]
    assert told[0]["value"] >= 1


def test_what_cannot_be_told_is_no_miss(cli, filled):
    add(cli, "Nobody", "--metric", "click_rate", "--at-least", "5%", "--tag", "none")
    ran = cli("goals", "check", "--human", "--base", "sent")
    assert ran.code == 0
    assert "Not known: Nobody." in ran.out


def test_refresh_tells_missed_goals_where_asked(cli, filled):
    add(cli, "More", "--metric", "sends", "--at-least", "1000000000", "--together", *LONG)
    ran = cli("--pace", PACE, "refresh", "--goals", "--json")
    assert ran.code == 4
    assert "Missed: More." in ran.err
    assert json.loads(ran.out)
    plain = cli("--pace", PACE, "refresh")
    assert (plain.code, "Missed" in plain.err) == (0, False)
    cli("goals", "remove", "More")
    assert "goal" not in cli("--pace", PACE, "refresh", "--goals").err
    add(cli, "Few", "--metric", "sends", "--at-least", "0", "--together", *LONG)
    ran = cli("--pace", PACE, "refresh", "--goals")
    assert (ran.code, "No goal is missed." in ran.err) == (0, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "A", "--metric", "charm", "--at-least", "1"], "no figure charm"),
        (["add", "A", "--metric", "click_rate", "--at-least", "5"], "5% or 0.05"),
        (["add", "A", "--metric", "sends", "--at-least", "5%"], "without %"),
        (["add", "A", "--metric", "sends", "--at-least", "nan"], "no number"),
        (["add", "A", "--metric", "sends", "--at-least", "-1"], "from 0 up"),
        (["add", "A", "--metric", "sends"], "at-least"),
        (["add", "A", "--metric", "sends", "--at-least", "1", "--at-most", "2"], "not allowed"),
        (["add", " ", "--metric", "sends", "--at-least", "1"], "name is empty"),
        (["add", "A", "--metric", "sends", "--at-least", "1", "--days", "0"], "no whole number"),
        (["add", "A", "--metric", "sends", "--at-least", "1", "--channel", "fax"], "channel"),
        (["remove", "none"], "no goal called none"),
        ([], "ACTION"),
    ],
)
def test_wrong_words(cli, filled, words, said):
    ran = cli("goals", *words)
    assert ran.code == 2
    assert said in ran.err


def test_two_goals_cannot_have_one_name(cli, filled):
    add(cli, "A", "--metric", "sends", "--at-least", "1")
    ran = cli("goals", "add", "a", "--metric", "sends", "--at-least", "2")
    assert (ran.code, "already" in ran.err) == (2, True)


def test_no_workspace(cli):
    assert cli("goals", "check").code == 3


def test_lines_are_read_without_doubt():
    assert line_of("5%", share=True) == line_of(" 5 %", share=True) == line_of("0.05", share=True)
    assert line_of("1200", share=False) == 1200
    for text, share in (("inf", False), ("", False), ("%", True), ("1e999", False)):
        with pytest.raises(UsageError):
            line_of(text, share=share)


def test_every_figure_named_is_one():
    assert all(is_metric(name) for name in metric_names())
    assert len(set(metric_names())) == len(metric_names())
