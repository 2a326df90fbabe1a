from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from gui.instance.listening import Listener
from gui.instance.place import place_of
from gui.instance.requests import MOST_BYTES, Answer, OpenFile, Raise, to_answer, to_line

LONG = 10_000


@pytest.fixture
def place(tmp_path):
    return place_of(tmp_path / "w.sendsight")


@pytest.fixture
def heard(qapp, place):
    listener = Listener()
    listener.found = []
    listener.asked.connect(listener.found.append)
    assert listener.start(place)
    yield listener
    listener.stop()
    listener.deleteLater()


def call(qtbot, place, *parts):
    socket = QLocalSocket()
    socket.connectToServer(place.name)
    assert socket.waitForConnected(LONG)
    for part in parts:
        socket.write(part)
        socket.flush()
    return socket


def answer(qtbot, socket):
    qtbot.waitUntil(socket.canReadLine, timeout=LONG)
    return to_answer(bytes(socket.readLine().data()))


def test_a_request_is_taken_and_answered(qtbot, place, heard):
    request = OpenFile(os.fsencode(Path("/tmp/weekly.toml").absolute()))
    assert answer(qtbot, call(qtbot, place, to_line(request))) == Answer(taken=True)
    assert heard.found == [request]


def test_a_request_in_pieces_is_waited_for(qtbot, place, heard):
    line = to_line(Raise())
    socket = call(qtbot, place, line[:5])
    qtbot.wait(20)
    assert heard.found == []
    socket.write(line[5:])
    assert answer(qtbot, socket).taken
    assert heard.found == [Raise()]


@pytest.mark.parametrize("noise", [b"quit\n", b'{"type":"quit"}\n', b"x" * (MOST_BYTES + 1)])
def test_what_is_no_request_is_refused(qtbot, place, heard, noise):
    assert not answer(qtbot, call(qtbot, place, noise)).taken
    assert heard.found == []


def test_only_the_first_line_of_a_caller_counts(qtbot, place, heard):
    socket = call(qtbot, place, to_line(Raise()) * 3)
    assert answer(qtbot, socket).taken
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard.found == [Raise()]


def test_callers_who_say_nothing_keep_nobody_out_for_long(qtbot, place, heard, monkeypatch):
    monkeypatch.setattr("gui.instance.listening._SPEAKS_IN", 30)
    silent = [call(qtbot, place) for _ in range(12)]
    qtbot.waitUntil(
        lambda: all(s.state() == QLocalSocket.LocalSocketState.UnconnectedState for s in silent),
        timeout=LONG,
    )
    assert answer(qtbot, call(qtbot, place, to_line(Raise()))).taken


def test_nobody_is_heard_after_the_end(place, heard):
    heard.stop()
    socket = QLocalSocket()
    socket.connectToServer(place.name)
    assert not socket.waitForConnected(100)
