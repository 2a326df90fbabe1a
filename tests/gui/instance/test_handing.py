from __future__ import annotations

import socket
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDir

from gui.instance.handing import Outcome, hand_over
from gui.instance.place import place_of
from gui.instance.requests import Raise

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets in files")


@pytest.fixture
def place(tmp_path):
    return place_of(tmp_path / "w.sendsight")


@pytest.fixture
def window(place):
    """A window of another making: it hears one request and answers what the test says."""
    path = Path(QDir.tempPath()) / place.name
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    threads = []

    def answer(reply: bytes | None) -> list[bytes]:
        heard = []

        def run() -> None:
            caller, _ = server.accept()
            with caller:
                heard.append(caller.recv(1000))
                if reply is None:
                    caller.recv(1000)  # until the caller goes
                else:
                    caller.sendall(reply)

        threads.append(threading.Thread(target=run))
        threads[-1].start()
        return heard

    yield answer
    for thread in threads:
        thread.join(10)
    server.close()
    path.unlink()


def test_nobody_is_there(place):
    assert hand_over(place, Raise(), 5.0) == Outcome.NOBODY


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (b'{"taken":true,"version":1}\n', Outcome.TAKEN),
        (b'{"taken":false,"version":2}\n', Outcome.REFUSED),
        (b"what?\n", Outcome.REFUSED),
        (b"x" * 40_000, Outcome.REFUSED),
        (b"", Outcome.NOBODY),
    ],
)
def test_what_the_window_answers(place, window, reply, outcome):
    heard = window(reply)
    assert hand_over(place, Raise(), 5.0) == outcome
    assert heard == [b'{"type":"raise","token":"","version":1}\n']


def test_a_window_that_hangs_is_not_waited_for_for_ever(place, window):
    window(None)
    assert hand_over(place, Raise(), 0.05) == Outcome.SILENT


def test_somebody_else_s_socket_is_told_nothing(place, window, monkeypatch):
    monkeypatch.setattr("os.getuid", lambda: -1)
    assert hand_over(place, Raise(), 0.05) == Outcome.NOBODY
    monkeypatch.undo()
    heard = window(b"\n")
    hand_over(place, Raise(), 5.0)
    assert len(heard) == 1
