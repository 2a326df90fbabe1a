"""Signing in from a terminal, against the demo's login host."""

from __future__ import annotations

import json
import socket
import sys
import time
import urllib.error
import urllib.request

import pytest

from services.cli import sign_in
from services.demo.constant_contact import ConstantContactServer


@pytest.fixture
def contact():
    server = ConstantContactServer()
    server.login.interval = 1
    with server, server.login:
        yield server


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def words_for(server, *more):
    return [
        "--pace",
        "100",
        "accounts",
        "add",
        "constant_contact",
        "--name",
        "Stores",
        "--set",
        f"client_id={server.login.client_id}",
        "--api-url",
        server.url,
        "--login-url",
        server.login.url,
        *more,
    ]


def kept(memory_keyring):
    return {entry.rsplit("/", 1)[-1]: value for (_, entry), value in memory_keyring.entries.items()}


def test_by_a_code_on_any_device(cli, contact, memory_keyring):
    contact.login.polls_needed = 2
    ran = cli(*words_for(contact, "--device"))
    assert ran.code == 0, ran.err
    first, last = ran.out.splitlines()
    assert first.startswith(f"Open {contact.login.origin}")
    assert " and type the code " in first
    assert last == "Added Stores (Constant Contact)."
    assert contact.login.scope_of(kept(memory_keyring)["access_token"])
    assert kept(memory_keyring)["refresh_token"]
    assert not any(
        v in ran.out + ran.err for k, v in kept(memory_keyring).items() if k.endswith("token")
    )


def test_a_declined_code_adds_nothing(cli, contact, memory_keyring):
    contact.login.device_consent = False
    ran = cli(*words_for(contact, "--device"))
    assert ran.code == 3
    assert ran.err.splitlines()[-1]
    assert json.loads(cli("accounts", "list", "--json").out) == []
    assert memory_keyring.entries == {}


def test_by_the_browser(cli, contact, memory_keyring, monkeypatch):
    port = free_port()
    redirect = f"http://localhost:{port}/callback"
    contact.login.redirects.add(redirect)
    opened = []

    def browse(url):
        opened.append(url)
        urllib.request.urlopen(url, timeout=10).read()

    monkeypatch.setattr(sign_in.webbrowser, "open", browse)
    monkeypatch.setenv("BROWSER", "any")
    ran = cli(*words_for(contact, "--set", f"redirect_uri={redirect}"))
    assert ran.code == 0, ran.err
    assert opened == [ran.out.splitlines()[1]]
    assert contact.login.scope_of(kept(memory_keyring)["access_token"])


def test_by_a_pasted_address(cli, contact, memory_keyring, monkeypatch):
    """The port is in use, so the browser's answer has to be pasted."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        redirect = f"http://localhost:{other.getsockname()[1]}/callback"
        contact.login.redirects.add(redirect)
        ended = []

        class NoRedirect(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *args):
                ended.append(args[5])

        def browse(url):
            with pytest.raises(urllib.error.HTTPError):
                urllib.request.build_opener(NoRedirect).open(url, timeout=10)

        def read_lines():
            yield "http://localhost/callback?code=1&state=of-another-sign-in\n"
            deadline = time.monotonic() + 10
            while not ended and time.monotonic() < deadline:
                time.sleep(0.01)
            yield f"{ended[0]}\n"

        lines = read_lines()

        monkeypatch.setattr(sign_in.webbrowser, "open", browse)
        monkeypatch.setenv("BROWSER", "any")
        monkeypatch.setattr("tests.services.cli.conftest.Stdin.readline", lambda _: next(lines, ""))
        ran = cli(*words_for(contact, "--set", f"redirect_uri={redirect}"))
    assert ran.code == 0, ran.err
    assert "paste" in ran.err
    assert "does not belong to the sign-in" in ran.err
    assert contact.login.scope_of(kept(memory_keyring)["access_token"])


def test_ready_made_tokens_need_no_sign_in(cli, contact, memory_keyring):
    ran = cli(*words_for(contact, "--secrets-from", "-"), stdin=contact.login.grant())
    assert ran.code == 0, ran.err
    assert set(kept(memory_keyring)) == {"access_token", "refresh_token"}
    assert cli("accounts", "check", "Stores").code == 0


def test_the_client_id_is_needed_first(cli, contact):
    ran = cli("accounts", "add", "constant_contact", "--name", "Stores", "--device")
    assert ran.code == 2
    assert "client_id=VALUE" in ran.err


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="always graphical")
def test_no_browser_is_opened_where_none_can_show(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    opened = []
    monkeypatch.setattr(sign_in.webbrowser, "open", opened.append)
    sign_in.open_browser("https://login.example")
    assert opened == []
