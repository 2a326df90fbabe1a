"""A command line in this process: its words, what it reads, its exit code and what it wrote."""

from __future__ import annotations

import io
import json
import logging
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

import keyring
import pytest

from services.cli.main import main
from services.demo.clicksend import invented as invented_clicksend
from services.demo.copernica import invented as invented_copernica
from tests.support.memory_keyring import MemoryKeyring

PACE = 1000.0
NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


class Stdin:
    """Standard input with a known content; a terminal only where a test says so."""

    def __init__(self, data: bytes, *, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(data)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def readline(self) -> str:
        return self.buffer.readline().decode()


@dataclass
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def cli(capsys, monkeypatch):
    """Runs `sendsight-cli` with words; `stdin` is bytes or what becomes JSON."""
    before = logging.getLogRecordFactory()

    def run(*words, stdin=b"", terminal=False):
        data = stdin if isinstance(stdin, bytes) else json.dumps(stdin).encode()
        monkeypatch.setattr(sys, "stdin", Stdin(data, terminal=terminal))
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    yield run
    logging.setLogRecordFactory(before)


@pytest.fixture(scope="session")
def clicksend():
    server = invented_clicksend(1, 4, 60, NOW)
    server.pace = PACE
    with server:
        yield server


@pytest.fixture(scope="session")
def copernica():
    server = invented_copernica(2, 4, 60, NOW)
    server.pace = server.login.pace = PACE
    with server, server.login:
        yield server


def words_for(server, provider, name):
    """The words that add an account, and its secrets."""
    words = [
        "accounts",
        "add",
        provider,
        "--name",
        name,
        "--api-url",
        server.url,
        "--secrets-from",
        "-",
    ]
    if provider == "clicksend":
        return [*words, "--set", f"username={server.username}"], {"api_key": server.api_key}
    return [*words, "--login-url", server.login.url], {"api_token": server.api_token}


@pytest.fixture
def add_clicksend(cli, clicksend):
    def add(name="North SMS", *more, key=None):
        words, secrets = words_for(clicksend, "clicksend", name)
        return cli(*words, *more, stdin={"api_key": key} if key else secrets)

    return add


@pytest.fixture
def add_copernica(cli, copernica):
    def add(name="Bénélux", *more):
        words, secrets = words_for(copernica, "copernica", name)
        return cli(*words, *more, stdin=secrets)

    return add


@pytest.fixture(scope="session")
def refreshed(tmp_path_factory, clicksend, copernica):
    """A home with two refreshed accounts, and what the keyring then holds; made once."""
    home, fresh = tmp_path_factory.mktemp("refreshed"), MemoryKeyring()
    before = keyring.get_keyring()
    keyring.set_keyring(fresh)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SENDSIGHT_HOME", str(home))
            for server, provider, name, more in (
                (clicksend, "clicksend", "North SMS", ["--set", "keep_personal=yes"]),
                (copernica, "copernica", "Bénélux", []),
            ):
                words, secrets = words_for(server, provider, name)
                patch.setattr(sys, "stdin", Stdin(json.dumps(secrets).encode()))
                assert main([*words, *more]) == 0
            assert main(["--pace", str(PACE), "refresh"]) == 0
    finally:
        keyring.set_keyring(before)
    return home, fresh.entries


@pytest.fixture
def filled(own_folders, memory_keyring, refreshed):
    """This test's own copy of two refreshed accounts."""
    home, entries = refreshed
    shutil.copytree(home, own_folders, dirs_exist_ok=True)
    memory_keyring.entries.update(entries)
