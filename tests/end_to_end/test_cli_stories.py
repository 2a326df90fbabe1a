"""The command line's stories as processes of their own, over the demo's servers."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from services.demo.server import Fault
from tests.acceptance.cli import ROOT, TABLES, Cli

PACE = 2_000.0


def add_all(cli, hub):
    """Add an account of each provider, as a user would."""
    commands = []
    for account, secrets in hub.accounts():
        words = ["--name", account.name, "--api-url", account.api_url]
        words += ["--login-url", account.login_url] if account.login_url else []
        for key, value in account.settings.items():
            words += [] if key.startswith("demo") else ["--set", f"{key}={value}"]
        add = ("accounts", "add", account.provider, *words, "--secrets-from", "-")
        commands.append((add, secrets))
    cli.several(commands)
    return cli


@pytest.fixture
def cli(tmp_path, hub):
    """A home of its own with the demo's four accounts in it."""
    return add_all(Cli(tmp_path, PACE), hub)


def start(cli, *words):
    """A command that runs beside the test."""
    return subprocess.Popen(
        [sys.executable, "-m", "services", "--pace", str(PACE), *words],
        cwd=ROOT,
        env=cli.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def csv_of(cli):
    """The four reports as files say them."""
    texts = cli.reports([[name] for name in TABLES])
    return {name: sorted(text.splitlines()) for name, text in zip(TABLES, texts, strict=True)}


class Reached:
    """Counts the calls of a server and tells when a number is reached."""

    def __init__(self, server, calls):
        self._left = calls
        self.there = threading.Event()
        self._fault = Fault("", self._count)
        self._server = server
        server.faults.append(self._fault)

    def _count(self, _):
        self._left -= 1
        if self._left <= 0:
            self.there.set()

    def forget(self):
        self._server.faults.remove(self._fault)


@pytest.mark.parametrize("hub", [12], indirect=True)
def test_killed_at_any_moment_the_next_refresh_ends_as_an_undisturbed_one(cli, hub, tmp_path):
    assert cli("refresh").code == 0
    undisturbed = csv_of(cli)
    assert all(len(rows) > 10 for rows in undisturbed.values())
    other = tmp_path / "other"
    other.mkdir()
    killed = add_all(Cli(other, PACE), hub)
    for server, calls in ((hub.clicksend, 2), (hub.copernica, 12), (hub.sitecore_send, 25)):
        reached = Reached(server, calls)
        process = start(killed, "refresh")
        assert reached.there.wait(30)
        process.kill()
        process.communicate(timeout=30)
        reached.forget()
    ran = killed("refresh")
    assert ran.code == 0, ran.err
    assert csv_of(killed) == undisturbed


def test_hosts_that_cannot_be_reached_are_told_apart_and_the_others_are_read(cli):
    with closed_port() as refused, untrusted_host() as untrusted:
        for name, url in (
            ("Refused", f"http://127.0.0.1:{refused}/v3"),
            ("Untrusted", f"https://localhost:{untrusted}/v3"),
            ("No such host", "https://no-such-host.invalid/v3"),
        ):
            words = ["--name", name, "--api-url", url, "--secrets-from", "-"]
            assert (
                cli("accounts", "add", "sitecore_send", *words, stdin={"api_key": "k-1"}).code == 0
            )
        ran = cli("refresh", "--json")
    assert ran.code == 1
    ended = {one["account"]: one for one in json.loads(ran.out)["accounts"]}
    failed = {name: one["error"] for name, one in ended.items() if one["error"]}
    assert set(failed) == {"Refused", "Untrusted", "No such host"}
    assert len(set(failed.values())) == 3, failed
    for name, sentence in failed.items():
        assert ended[name]["error_code"] == "unreachable"
        assert sentence.endswith(".")
        assert ended[name]["remedy"].endswith(".")
        assert "k-1" not in sentence


@contextmanager
def closed_port():
    """A port on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def untrusted_host():
    """A host whose certificate nobody vouches for."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        thread = threading.Thread(target=_refuse, args=(listener, context), daemon=True)
        thread.start()
        yield listener.getsockname()[1]
    thread.join(5)


def _refuse(listener, context):
    """Take connections and fail their handshake: there is no certificate at all."""
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        try:
            context.wrap_socket(connection, server_side=True).close()
        except (OSError, ssl.SSLError):
            connection.close()
