"""Tags and stars from the command line: chosen like reports, added to what is there, told honestly."""

from __future__ import annotations

import pytest


def listed(cli):
    """The marked campaigns: id and what stands behind the date."""
    lines = cli("marks", "list").out.splitlines()[2:]
    return [(line.split("  ")[0], line.rsplit("  ", 1)[-1].strip()) for line in lines]


def count(cli, *words):
    out = cli("report", "campaigns", "--format", "csv", *words).out
    return len(out.splitlines()) - 1


def test_a_tag_is_given_beside_the_others_and_taken_away(cli, filled):
    everything = count(cli)
    assert f"Tagged {everything} campaigns.\n" == cli("marks", "tag", "Spring", "--all").err
    some = count(cli, "--provider", "copernica")
    assert 0 < some < everything
    assert cli("marks", "tag", "Club", "--provider", "copernica").code == 0
    assert count(cli, "--tag", "club") == some
    assert count(cli, "--tag", "Spring") == everything
    again = cli("marks", "tag", "SPRING", "--all").err
    assert again == f"Tagged 0 campaigns. {everything} had it so already.\n"
    assert cli("marks", "untag", "spring", "--provider", "copernica").code == 0
    assert count(cli, "--tag", "Spring") == everything - some
    assert count(cli, "--tag", "Club") == some


def test_stars(cli, filled):
    some = count(cli, "--channel", "sms")
    assert cli("marks", "star", "--channel", "sms").err == f"Starred {some} campaigns.\n"
    assert count(cli, "--starred") == some
    assert [mark for _, mark in listed(cli)] == ["–"] * some
    assert cli("marks", "unstar", "--starred").code == 0
    assert count(cli, "--starred") == 0
    assert cli("marks", "list").err == "No campaign here has a tag or a star.\n"


def test_one_campaign_by_its_id(cli, filled):
    rows = cli("report", "campaigns", "--format", "csv", "--provider", "copernica").out.splitlines()
    place = rows[0].split(",").index("campaign_id")
    campaign = rows[1].split(",")[place]
    assert cli("marks", "tag", "One", "--campaign", campaign, "--provider", "copernica").code == 0
    assert count(cli, "--tag", "One") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tag", "A"], "Say which campaigns"),
        (["star"], "Say which campaigns"),
        (["star", "--all", "--channel", "sms"], "either --all or"),
        (["tag", "A", "--campaign", "no-such"], "No such campaign here: no-such."),
        (["tag", "A", "--period", "last-week", "--from", "2026-01-01"], "either --period or"),
    ],
)
def test_what_cannot_be(cli, filled, words, said):
    ran = cli("marks", *words)
    assert ran.code == 2
    assert said in ran.err
    assert cli("marks", "list").out == ""


def test_an_empty_or_long_tag_is_refused(cli, filled):
    for text, said in (("  ", "The tag is empty."), ("x" * 61, "61 characters")):
        ran = cli("marks", "tag", text, "--all")
        assert ran.code == 3
        assert said in ran.err


def test_no_match_is_no_success(cli, filled):
    ran = cli("marks", "star", "--search", "no such words")
    assert (ran.code, ran.err) == (3, "No campaign matches. Nothing was changed.\n")


def test_without_a_workspace(cli):
    ran = cli("marks", "list")
    assert ran.code == 3
    assert "There is no workspace" in ran.err
