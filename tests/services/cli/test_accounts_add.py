"""Adding accounts: fields, addresses, names."""

from __future__ import annotations

import json

import pytest


def listed(cli):
    return {a["name"]: a for a in json.loads(cli("accounts", "list", "--json").out)}


def test_an_account_is_added_without_any_request(cli, clicksend, add_clicksend):
    before = len(clicksend.requests)
    ran = add_clicksend("North SMS")
    assert (ran.code, ran.out, ran.err) == (0, "Added North SMS (ClickSend).\n", "")
    assert len(clicksend.requests) == before
    account = listed(cli)["North SMS"]
    assert account["provider"] == "clicksend"
    assert account["api_url"] == clicksend.url
    assert account["settings"] == {"username": clicksend.username}
    assert account["keep_personal"] is False
    assert account["state"] == "new"


@pytest.mark.parametrize(("value", "kept"), [("yes", True), ("no", False), ("1", True)])
def test_personal_data_is_kept_only_when_asked_for(cli, add_clicksend, value, kept):
    assert add_clicksend("A", "--set", f"keep_personal={value}").code == 0
    assert listed(cli)["A"]["keep_personal"] is kept


def test_the_vendors_addresses_are_the_default(cli):
    ran = cli(
        "accounts",
        "add",
        "copernica",
        "--name",
        "C",
        "--set",
        "time_zone=Europe/London",
        "--secrets-from",
        "-",
        stdin={"api_token": "x" * 20},
    )
    assert ran.code == 0, ran.err
    account = listed(cli)["C"]
    assert account["api_url"] == "https://api.copernica.com/v4"
    assert account["login_url"] == "https://authenticate.copernica.com"
    assert account["settings"]["time_zone"] == "Europe/London"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--set", "api_key=hush-hush"], "is a secret"),
        (["--set", "api_key"], "is a secret"),
        (["--set", "colour=hush-hush"], "no field of this name"),
        (["--set", "username"], "takes FIELD=VALUE"),
        (["--set", "=x"], "takes FIELD=VALUE"),
        (["--set", "keep_personal=maybe"], "yes or no"),
        (["--set", "username=a\nb"], "control characters"),
        (["--set", "username="], "API username is missing"),
        (["--api-url", "http://rest.example/v3"], "must begin with https://"),
        (["--api-url", "ftp://127.0.0.1/v3"], "must begin with https://"),
        (["--api-url", "https://me:hush-hush@rest.example/v3"], "holds a user name or password"),
        (["--api-url", "rest.example"], "must begin with https://"),
        (["--api-url", ""], "API address"),
        (["--login-url", "https://login.example"], "no separate login address"),
        (["--name", ""], "1 to 100 characters"),
        (["--name", "a\tb"], "1 to 100 characters"),
        (["--name", "x" * 101], "1 to 100 characters"),
        (["--device"], "not allowed with"),
    ],
)
def test_what_cannot_be_is_refused(cli, add_clicksend, own_folders, more, sentence):
    ran = add_clicksend("North", *more)
    assert ran.code == 2
    assert sentence in ran.err
    assert "hush-hush" not in ran.err
    assert not (own_folders / "data").exists()


def test_an_unknown_provider(cli):
    ran = cli("accounts", "add", "mailchimp", "--name", "X")
    assert ran.code == 2
    assert "no provider called mailchimp" in ran.err
    assert "copernica" in ran.err


def test_a_zone_that_does_not_exist(add_copernica):
    ran = add_copernica("C", "--set", "time_zone=Mars/Phobos")
    assert ran.code == 2
    assert "Mars/Phobos is not known" in ran.err


def test_a_code_is_typed_only_where_the_provider_offers_it(cli):
    ran = cli("accounts", "add", "copernica", "--name", "C", "--device")
    assert ran.code == 2


def test_names_are_unique_whatever_their_case(add_clicksend, memory_keyring):
    assert add_clicksend("Shop").code == 0
    ran = add_clicksend("sHOP")
    assert ran.code == 2
    assert "already an account called sHOP" in ran.err
    assert len(memory_keyring.entries) == 1


def test_the_demo_takes_no_accounts_of_ones_own(cli):
    ran = cli("--demo", "accounts", "add", "clicksend", "--name", "X")
    assert ran.code == 2
    assert "Leave out --demo" in ran.err


def test_without_secrets_they_come_with_each_refresh(cli, clicksend, memory_keyring):
    ran = cli(
        "accounts",
        "add",
        "clicksend",
        "--name",
        "North",
        "--set",
        f"username={clicksend.username}",
        "--api-url",
        clicksend.url,
        "--without-secrets",
    )
    assert ran.code == 0, ran.err
    assert cli("--pace", 1000, "refresh").code == 1
    ran = cli(
        "--pace",
        1000,
        "refresh",
        "--secrets-from",
        "-",
        stdin={"North": {"api_key": clicksend.api_key}},
    )
    assert ran.code == 0, ran.err
    assert memory_keyring.entries == {}


@pytest.fixture
def no_keyring(monkeypatch):
    import keyring
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


def test_without_a_keyring_nothing_is_added_and_the_way_out_is_told(cli, add_clicksend, no_keyring):
    ran = add_clicksend("North")
    assert ran.code == 3
    assert "keyring" in ran.err
    assert "--without-secrets" in ran.err
    assert listed(cli) == {}


def test_without_a_keyring_everything_still_works_for_this_run(cli, clicksend, no_keyring):
    assert (
        cli(
            "accounts",
            "add",
            "clicksend",
            "--name",
            "North",
            "--set",
            f"username={clicksend.username}",
            "--api-url",
            clicksend.url,
            "--without-secrets",
        ).code
        == 0
    )
    assert cli("refresh").code == 3
    ran = cli(
        "--pace",
        1000,
        "refresh",
        "--secrets-from",
        "-",
        stdin={"North": {"api_key": clicksend.api_key}},
    )
    assert ran.code == 0, ran.err
    assert cli("accounts", "remove", "North").code == 0
    assert listed(cli) == {}
