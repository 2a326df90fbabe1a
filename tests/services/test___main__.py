"""`python -m services` as schedulers start it: a process of its own, no display, any locale."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.demo.clicksend import invented
from services.demo.server import Fault, Reply

ROOT = Path(__file__).parents[2]
NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX pipes and signals")


@pytest.fixture
def environment(own_folders, tmp_path):
    full = {
        k: v
        for k, v in os.environ.items()
        if k not in {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONIOENCODING", "PYTHONUTF8"}
    }
    return full | {
        "SENDSIGHT_HOME": str(own_folders),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHON_KEYRING_BACKEND": "tests.support.file_keyring.FileKeyring",
        "SENDSIGHT_TEST_KEYRING": str(tmp_path / "keyring.json"),
    }


@pytest.fixture
def run(environment):
    def run(*words, stdin=b"", **more):
        return subprocess.run(
            [sys.executable, "-m", "services", *map(str, words)],
            input=stdin,
            capture_output=True,
            cwd=ROOT,
            env=environment | more,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def server():
    server = invented(1, 4, 60, NOW)
    server.pace = 1000.0
    with server:
        yield server


@pytest.fixture
def added(run, server):
    words = [
        "accounts",
        "add",
        "clicksend",
        "--name",
        "Größe 春",
        "--set",
        f"username={server.username}",
        "--api-url",
        server.url,
        "--secrets-from",
        "-",
    ]
    ran = run(*words, stdin=json.dumps({"api_key": server.api_key}).encode())
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran


def test_the_whole_way(run, added, server, tmp_path):
    assert added.stdout.decode() == "Added Größe 春 (ClickSend).\n"
    ran = run("--pace", 1000, "refresh", "--json")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["accounts"][0]["account"] == "Größe 春"
    assert "Größe 春: totals" in ran.stderr.decode()
    path = tmp_path / "campaigns.csv"
    assert run("report", "campaigns", "--out", path).returncode == 0
    shown = run("report", "campaigns", "--format", "csv")
    assert shown.stdout == path.read_bytes()
    assert b"\r\n" in shown.stdout
    assert b"\r\r\n" not in shown.stdout
    assert server.api_key.encode() not in ran.stdout + ran.stderr + shown.stdout


def test_help_and_usage(run):
    ran = run()
    assert ran.returncode == 2
    assert b"usage: sendsight-cli" in ran.stderr
    assert run("--version").stdout.startswith(b"sendsight-cli ")
    assert run("fly").returncode == 2
    assert run("refresh").returncode == 3


def test_no_window_library_is_loaded(run, environment, added):
    code = (
        "import sys; from services.cli.main import main; "
        "code = main(['report', 'campaigns']); "
        "loaded = {'PySide6', 'pyqtgraph', 'httpx', 'keyring', 'gui'} & set(sys.modules); "
        "sys.exit(f'{loaded}' if loaded else code)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        cwd=ROOT,
        env=environment,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_no_keyring(run, server):
    ran = run(
        "accounts",
        "add",
        "clicksend",
        "--name",
        "X",
        "--set",
        "username=me",
        "--api-url",
        server.url,
        "--secrets-from",
        "-",
        stdin=b'{"api_key": "hush-hush"}',
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    assert ran.returncode == 3
    assert b"keyring" in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert b"hush" not in ran.stderr


@posix
def test_a_reader_that_stops_reading_causes_no_trace(environment, run, added):
    assert run("--pace", 1000, "refresh").returncode == 0
    command = f"{sys.executable} -m services report clicks --channel sms --format csv | head -c 10"
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        cwd=ROOT,
        env=environment,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"provider,a", b"")


@pytest.mark.skipif(sys.platform != "linux", reason="uses /dev/full")
def test_a_full_disk_behind_standard_output(environment, run, added):
    assert run("--pace", 1000, "refresh").returncode == 0
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "services", "report", "clicks", "--channel", "sms"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=environment,
            timeout=60,
            check=False,
        )
    assert ran.returncode == 3
    assert ran.stderr == b"The output could not be written: No space left on device.\n"


@posix
def test_a_terminated_refresh_keeps_what_has_arrived(environment, run, added, server):
    held = Fault(r".*(link-statistics|link-tracking).*", lambda _: Reply({}, delay=20.0))
    server.faults.append(held)
    process = subprocess.Popen(
        [sys.executable, "-m", "services", "--pace", "1000", "refresh"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
    )
    for line in process.stderr:
        if b"details" in line:
            break
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    server.faults.remove(held)
    assert process.returncode == 143
    assert b"stopped" in out
    assert b"What had arrived is kept" in err
    assert len(json.loads(run("report", "campaigns", "--format", "json").stdout)) > 0
