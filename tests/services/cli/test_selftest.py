from __future__ import annotations

import json

from services.cli import selftest
from services.cli.selftest_checks import Absent, Check
from services.domain.errors import StoreFailed


def names(found):
    return {one["name"]: one["state"] for one in found["findings"]}


def test_everything_works_here(cli, memory_keyring, tmp_path, monkeypatch):
    monkeypatch.setattr(selftest.tempfile, "tempdir", str(tmp_path))
    ran = cli("selftest", "--keyring", "--json")
    assert ran.code == 0, ran.out
    found = names(json.loads(ran.out))
    assert len(found) == 9
    assert set(found.values()) == {"ok"}
    assert memory_keyring.entries == {}
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_fails_is_named_and_told_by_the_exit_code(cli, monkeypatch):
    def broken(_folder):
        raise ImportError("DLL load failed")

    def absent(_folder):
        raise Absent("none")

    monkeypatch.setattr(
        selftest,
        "checks",
        lambda **_: (Check("Program", broken), Check("Keyring", absent)),
    )
    ran = cli("selftest")
    assert ran.code == 1
    assert "ImportError: DLL load failed" in ran.out
    assert ran.err.startswith("These parts do not work here: Program.")


def test_a_missing_part_is_no_failure(cli, monkeypatch):
    def absent(_folder):
        raise Absent("none")

    monkeypatch.setattr(selftest, "checks", lambda **_: (Check("Keyring", absent),))
    ran = cli("selftest")
    assert ran.code == 0
    assert "missing" in ran.out


def test_our_own_errors_are_told_without_secrets(tmp_path):
    def broken(_folder):
        raise StoreFailed("It cannot be opened.", detail="Authorization: Bearer abcdefgh12345678")

    found = selftest.looked(Check("Workspace", broken), tmp_path)
    assert found.state == "failed"
    assert "cannot be opened" in found.found
    assert "abcdefgh12345678" not in found.found
