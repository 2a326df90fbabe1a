"""How commands get to the machine; a session of its own where this machine allows namespaces."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers.fresh_machine.machine import Done, Machine, Session, User
from build_scripts.installers.fresh_machine.steps import Failed

ANNA = User("anna", 1000)


def test_a_user_sees_a_login_and_nothing_of_the_caller(monkeypatch):
    monkeypatch.setenv("SECRET", "x")
    found = ANNA.environment()
    assert found["HOME"] == "/home/anna"
    assert found["XDG_RUNTIME_DIR"] == "/run/user/1000"
    assert not {"SECRET", "DISPLAY", "PYTHONPATH"} & found.keys()


def test_another_code_than_expected_is_a_failure_with_the_words():
    assert Done(3, "", "").expect(3).code == 3
    with pytest.raises(Failed, match="ended with 1, not 0: no room"):
        Done(1, "", "no room\n").expect()


def test_a_path_of_the_machine_lies_below_its_root(tmp_path):
    assert Machine(tmp_path).inside("/usr/bin") == tmp_path / "usr/bin"


def _can_have_namespaces() -> bool:
    if not (shutil.which("unshare") and shutil.which("nsenter") and shutil.which("ip")):
        return False
    words = ["unshare", "--mount", "--net", "--pid", "--fork", "true"]
    return os.geteuid() == 0 and subprocess.run(words, check=False).returncode == 0


class Guest(User):
    """A user of this machine's own folders, without a home of his own."""

    @property
    def home(self):
        return "/"


@pytest.fixture
def machine():
    """A machine whose folder is this one's root: nothing has to be laid out or mounted for it."""
    return Machine(Path("/"))


@pytest.mark.skipif(not _can_have_namespaces(), reason="needs root and namespaces")
def test_a_session_has_no_network_ends_all_its_processes_and_leaves_no_mount(machine):
    guest = Guest("guest", 1000)
    with Session(machine) as session:
        cards = session.run(guest, "cat", "/proc/net/dev").expect().out
        assert [line.split(":")[0].strip() for line in cards.splitlines()[2:]] == ["lo"]
        told = session.run(
            guest, "/bin/sh", "-c", "id -u; pwd; cat; echo $MORE", given="in", MORE="m"
        )
        assert told.expect().out == "1000\n/\ninm\n"
        left = session.start(guest, "sleep", "1000")
        program = machine.inside("/usr/bin/sleep")
        assert len(session.processes(program)) >= 1
    left.communicate(timeout=10)
    assert left.returncode != 0
    assert ".X11-unix" not in Path("/proc/mounts").read_text()


@pytest.mark.skipif(not _can_have_namespaces(), reason="needs root and namespaces")
def test_a_folder_without_a_system_is_no_machine(tmp_path):
    (tmp_path / "tmp").mkdir()
    (tmp_path / "proc").mkdir()
    with pytest.raises(Failed, match="no session"):
        Session(Machine(tmp_path))
