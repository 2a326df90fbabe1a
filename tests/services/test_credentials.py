import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from services import credentials as credentials_room
from services.credentials import PART, SERVICE, Credentials, KeyringUnavailable, keyring_name
from tests.support.file_keyring import FILE, FileKeyring
from tests.support.keyring_session import run_in_keyring_session
from tests.support.memory_keyring import MemoryKeyring

LENGTHS = (1, PART - 1, PART, PART + 1, 5000)


@pytest.mark.parametrize("length", LENGTHS)
def test_a_value_of_any_length_comes_back(memory_keyring, length):
    credentials = Credentials.for_workspace("w")
    credentials.save("a", {"token": "é" * length})
    assert Credentials.for_workspace("w").load("a", ("token",)) == {"token": "é" * length}
    assert max(len(v.encode("utf-16-le")) for v in memory_keyring.entries.values()) <= 2560


def test_values_that_shrink_and_grow_leave_no_old_parts(memory_keyring):
    credentials = Credentials.for_workspace("w")
    for value in ("a" * 5000, "b" * 3000, "c", "d" * 2500, "parts:2:a", "e" * 4000):
        credentials.save("a", {"token": value})
        assert credentials.load("a", ("token",)) == {"token": value}
    credentials.remove("a", ("token",))
    assert memory_keyring.entries == {}


def test_a_crash_between_the_parts_keeps_the_old_value(memory_keyring, monkeypatch):
    credentials = Credentials.for_workspace("w")
    credentials.save("a", {"token": "old" * 1000})
    real, calls = memory_keyring.set_password, []

    def failing(service, entry, value):
        calls.append(entry)
        if len(calls) == 2:
            raise OSError
        real(service, entry, value)

    monkeypatch.setattr(memory_keyring, "set_password", failing)
    with pytest.raises(KeyringUnavailable):
        credentials.save("a", {"token": "new" * 1000})
    assert credentials.load("a", ("token",)) == {"token": "old" * 1000}


def test_a_windows_sized_backend_takes_every_part():
    keyring.set_keyring(MemoryKeyring(longest=2560))
    credentials = Credentials.for_workspace("w")
    credentials.save("a", {"token": "x" * 10_000})
    assert credentials.load("a", ("token",)) == {"token": "x" * 10_000}


def test_accounts_side_by_side_do_not_spoil_a_keyring_that_is_a_file(tmp_path, monkeypatch):
    monkeypatch.setenv(FILE, str(tmp_path / "keyring.json"))
    keyring.set_keyring(FileKeyring())
    credentials = Credentials.for_workspace("w")
    names = [f"a{n}" for n in range(12)]
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(lambda name: credentials.save(name, {"key": name * 50}), names))
        found = list(pool.map(lambda name: credentials.load(name, ("key",)), names))
    assert found == [{"key": name * 50} for name in names]


def test_a_call_that_hangs_does_not_hold_up_later_ones(memory_keyring, monkeypatch):
    Credentials.for_workspace("w").save("a", {"key": "kept"})
    answered, real = threading.Event(), memory_keyring.get_password
    monkeypatch.setattr(credentials_room, "DEADLINE", 0.2)
    monkeypatch.setattr(memory_keyring, "get_password", lambda *_: answered.wait(20))
    with pytest.raises(KeyringUnavailable):
        Credentials.for_workspace("w").load("a", ("key",))
    monkeypatch.setattr(memory_keyring, "get_password", real)
    assert Credentials.for_workspace("w").load("a", ("key",)) == {"key": "kept"}
    answered.set()


def test_workspaces_and_accounts_do_not_share_secrets():
    Credentials.for_workspace("w1").save("a", {"key": "1"})
    assert Credentials.for_workspace("w2").load("a", ("key",)) == {}
    assert Credentials.for_workspace("w1").load("b", ("key",)) == {}


def test_no_keyring_is_said_plainly_and_run_only_works():
    keyring.set_keyring(NoKeyring())
    credentials = Credentials.for_workspace("without")
    with pytest.raises(KeyringUnavailable, match="keyring"):
        credentials.save("a", {"key": "secret-value"})
    assert keyring_name() is None
    credentials.keep_for_run("a", {"key": "secret-value"})
    assert credentials.load("a", ("key",)) == {"key": "secret-value"}
    credentials.remove("a", ("key",))
    with pytest.raises(KeyringUnavailable):
        credentials.load("a", ("key",))


def test_demo_secrets_never_reach_the_keyring(memory_keyring):
    credentials = Credentials.in_memory("demo")
    credentials.save("a", {"key": "v"})
    assert credentials.load("a", ("key", "other")) == {"key": "v"}
    assert memory_keyring.entries == {}


def test_nothing_shows_a_secret():
    credentials = Credentials.in_memory("demo")
    credentials.save("a", {"key": "hunter2"})
    assert "hunter2" not in repr(credentials)
    assert SERVICE in {"Sendsight"}


@pytest.mark.real_keyring
@pytest.mark.skipif(sys.platform != "linux", reason="GNOME's keyring is of Linux")
def test_a_real_keyring_daemon_keeps_and_forgets(tmp_path):
    done = run_in_keyring_session(
        """
        from services.credentials import Credentials, keyring_name
        import keyring
        assert "SecretService" in type(keyring.get_keyring()).__module__, keyring.get_keyring()
        first = Credentials.for_workspace("w")
        for length in (1, 1199, 1200, 1201, 5000, 3):
            first.save("a", {"token": "t" * length, "key": "k"})
            assert Credentials.for_workspace("w").load("a", ("token", "key")) == {"token": "t" * length, "key": "k"}
        first.remove("a", ("token", "key"))
        assert Credentials.for_workspace("w").load("a", ("token", "key")) == {}
        print(keyring_name())
        """,
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "the system keyring"


@pytest.mark.parametrize("named", ["", "nonsense", "no.such.Backend", "keyring.core.NoSuchClass"])
def test_a_backend_that_is_none_is_no_keyring(named):
    """The environment names the backend; as a process, since keyring reads it once."""
    code = (
        "from services.credentials import Credentials, KeyringUnavailable, keyring_name\n"
        "assert keyring_name() is None\n"
        "try:\n    Credentials('w').load('a', ('key',))\n"
        "except KeyringUnavailable:\n    print('told')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHON_KEYRING_BACKEND": named},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout.strip(), ran.returncode) == ("told", 0), ran.stderr
