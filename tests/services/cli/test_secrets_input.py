"""Secrets on standard input: what is taken, and that nothing of it is ever shown."""

from __future__ import annotations

import getpass

import pytest

from services.cli import secrets_input
from services.credentials import Credentials


def add(cli, clicksend, stdin, *more):
    return cli(
        "accounts",
        "add",
        "clicksend",
        "--name",
        "North",
        "--set",
        "username=me",
        "--api-url",
        clicksend.url,
        "--secrets-from",
        "-",
        *more,
        stdin=stdin,
    )


@pytest.mark.parametrize(
    ("stdin", "sentence"),
    [
        (b"", "No secrets arrived"),
        (b" \n", "No secrets arrived"),
        (b"hush-hush", "no valid JSON"),
        (b'{"api_key": "hush-hush"', "no valid JSON"),
        (b'{"api_key": hush-hush}', "no valid JSON"),
        (b'\xff\xfe{"api_key": "hush-hush"}', "no valid JSON"),
        (b'["hush-hush"]', "no JSON object"),
        (b'"hush-hush"', "no JSON object"),
        (b'{"hush-hush": "x"}', "a field that ClickSend does not have"),
        (b'{"username": "hush-hush", "api_key": "x"}', "a field that ClickSend does not have"),
        (b'{"api_key": 12345}', "api_key has to be a JSON text"),
        (b'{"api_key": ["hush-hush"]}', "api_key has to be a JSON text"),
        (b'{"api_key": "hush\\nhush-hush"}', "line breaks or control characters"),
        (b'{"api_key": " "}', "API key is missing"),
        (b'{"api_key": null}', "API key is missing"),
        (b"{}", "API key is missing"),
        (b'{"api_key": "' + b"x" * 1_000_001 + b'"}', "too long"),
    ],
)
def test_what_is_no_secret_is_refused_without_an_echo(cli, clicksend, stdin, sentence, own_folders):
    ran = add(cli, clicksend, stdin)
    assert ran.code == 2
    assert sentence in ran.err
    assert "hush-hush" not in ran.err + ran.out
    assert not (own_folders / "data").exists()


def test_surrounding_blanks_and_a_byte_order_mark_are_no_part_of_it(cli, clicksend, memory_keyring):
    stdin = b'\xef\xbb\xbf{"api_key": "  hush-hush\\n"}\n'
    assert add(cli, clicksend, stdin).code == 0
    assert list(memory_keyring.entries.values()) == ["hush-hush"]


def test_in_a_terminal_it_is_asked_for_hidden(cli, clicksend, memory_keyring, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr(secrets_input, "getpass", lambda prompt: f"typed at {prompt}")
    ran = cli(
        "accounts",
        "add",
        "clicksend",
        "--name",
        "North",
        "--set",
        "username=me",
        "--api-url",
        clicksend.url,
        terminal=True,
    )
    assert ran.code == 0, ran.err
    assert list(memory_keyring.entries.values()) == ["typed at API key:"]
    assert getpass.getpass is not None


def test_without_a_terminal_nobody_is_asked(cli, clicksend):
    ran = cli(
        "accounts",
        "add",
        "clicksend",
        "--name",
        "North",
        "--set",
        "username=me",
        "--api-url",
        clicksend.url,
    )
    assert ran.code == 2
    assert "API key is missing" in ran.err


def test_secrets_reach_only_the_keyring(cli, clicksend, own_folders, memory_keyring):
    ran = add(cli, clicksend, {"api_key": "hush-hush-hush"})
    assert ran.code == 0
    assert "hush-hush-hush" in memory_keyring.entries.values()
    shown = ran.out + ran.err + cli("accounts", "list", "--json").out
    assert "hush" not in shown
    for file in (p for p in own_folders.rglob("*") if p.is_file()):
        assert b"hush-hush" not in file.read_bytes()
    assert "hush" not in repr(Credentials.for_workspace("x"))
