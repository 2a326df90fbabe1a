"""Listing, testing and removing accounts."""

from __future__ import annotations

import json

import pytest

from services.cli.accounts import check_lines
from services.domain.accounts import Account, AccountCheck, CheckItem
from services.domain.records import AccountFacts


def test_a_fresh_machine_has_none_and_gets_no_workspace(cli, own_folders):
    assert cli("accounts", "list").out == "There are no accounts yet.\n"
    assert json.loads(cli("accounts", "list", "--json").out) == []
    for words in (["check", "X"], ["remove", "X"]):
        ran = cli("accounts", *words)
        assert (ran.code, ran.err) == (2, "There are no accounts yet.\n")
    assert not (own_folders / "data").exists()


def test_the_list_tells_states(cli, filled):
    lines = cli("accounts", "list").out.splitlines()
    assert lines[0].split() == [
        "Account",
        "Provider",
        "State",
        "Last",
        "refresh",
        "(UTC)",
        "Keeps",
        "personal",
        "data",
    ]
    assert "North SMS  clicksend  fresh" in lines[2]
    assert lines[2].endswith("yes")
    assert "Bénélux    copernica  fresh" in lines[3]
    assert lines[3].endswith("no")


def test_a_failed_account_says_so(cli, add_clicksend):
    add_clicksend("North SMS", key="wrong-key")
    assert cli("--pace", 1000, "refresh").code == 1
    assert "needs sign-in" in cli("accounts", "list").out
    data = json.loads(cli("accounts", "list", "--json").out)[0]
    assert (data["state"], data["error_code"], data["refreshed_at"]) == (
        "failed",
        "needs_sign_in",
        None,
    )
    assert "ClickSend" in data["error"]


def test_a_test_tells_who_it_met(cli, add_clicksend):
    add_clicksend()
    ran = cli("accounts", "check", "north sms")
    assert ran.code == 0
    assert ran.out.startswith("North SMS: signed in as ")
    assert "  ✓ " in ran.out


def test_a_failed_test_is_one_sentence(cli, add_clicksend):
    add_clicksend("North SMS", key="wrong-key")
    ran = cli("accounts", "check", "North SMS")
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.startswith("North SMS: ")
    assert "wrong-key" not in ran.err


def test_an_unknown_account(cli, add_clicksend):
    add_clicksend()
    for words in (
        ["accounts", "check", "X"],
        ["accounts", "remove", "X"],
        ["refresh", "--account", "X"],
        ["report", "links", "--account", "X"],
    ):
        ran = cli(*words)
        assert ran.code == 2
        assert "no account called X. There are: North SMS." in ran.err


def test_removing_takes_secrets_and_data(cli, filled, memory_keyring):
    ran = cli("accounts", "remove", "North SMS")
    assert (ran.code, ran.out) == (0, "Removed North SMS.\n")
    assert "North SMS" not in cli("report", "campaigns").out
    assert cli("accounts", "remove", "Bénélux").code == 0
    assert memory_keyring.entries == {}


def test_data_can_be_kept(cli, filled):
    ran = cli("accounts", "remove", "North SMS", "--keep-data")
    assert ran.out == "Removed North SMS. Its data is kept.\n"
    assert "North SMS" in cli("report", "campaigns").out
    assert "North SMS" not in cli("accounts", "list").out
    ran = cli("report", "links", "--account", "north sms", "--format", "csv")
    assert ran.code == 0
    assert ran.out.count("North SMS") > 0
    assert "Bénélux" not in ran.out


@pytest.mark.parametrize(
    ("answer", "code"), [(b"\n", 3), (b"n\n", 3), (b"", 3), (b"y\n", 0), (b"YES\n", 0)]
)
def test_in_a_terminal_removing_is_asked_for(cli, add_clicksend, monkeypatch, answer, code):
    add_clicksend()
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    ran = cli("accounts", "remove", "North SMS", stdin=answer, terminal=True)
    assert ran.code == code
    assert "Remove North SMS, its keys and all its data? [y/N]" in ran.err


def test_yes_asks_nothing(cli, add_clicksend, monkeypatch):
    add_clicksend()
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    ran = cli("accounts", "remove", "North SMS", "--yes", terminal=True)
    assert (ran.code, ran.err) == (0, "")


def test_a_provider_that_says_little():
    account = Account(account_id="a", provider="sitecore_send", name="News", api_url="x")
    found = AccountCheck(
        AccountFacts(), (CheckItem("Campaigns\x1b[31m", True), CheckItem("Links", False))
    )
    assert check_lines(account, found) == [
        "News: the key is accepted",
        "  ✓ Campaigns [31m",
        "  ✗ Links",
    ]
