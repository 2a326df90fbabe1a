"""The first window's side: hears requests of later starts, takes those it knows, refuses the rest."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.instance.requests import (
    MOST_BYTES,
    Answer,
    NotUnderstood,
    RunRecipe,
    run_line,
    to_line,
    to_request,
)

if TYPE_CHECKING:
    from gui.instance.place import Place
    from services.recipes.elsewhere import WindowRun

_log = logging.getLogger(__name__)
_MOST_AT_ONCE = 8
_SPEAKS_IN = 5_000
"""Milliseconds after which a caller that says nothing is let go."""


class Listener(QObject):
    """Listens at a place, for the user alone.

    Signals:
        asked: A Request was taken.
        run_asked: A RunRecipe came; with the Talk, which is to be told whether it is taken.
    """

    asked = Signal(object)
    run_asked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talks: set[Talk] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_AT_ONCE)
        self._server.newConnection.connect(self._on_connection)

    def start(self, place: Place) -> bool:
        """Listen; the caller holds the place's lock, so a socket that lies there is a dead one.

        Returns:
            Whether requests can be heard; where not, the program does without.
        """
        if not place.is_foreign:
            QLocalServer.removeServer(place.name)
        if self._server.listen(place.name):
            return True
        _log.warning("later starts cannot be heard: %s", self._server.errorString())
        return False

    def stop(self) -> None:
        """Hear nobody any more; whoever waits for an answer is let go."""
        self._server.close()
        for talk in tuple(self._talks):
            talk.end()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._talks) >= _MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            talk = Talk(socket, self)
            self._talks.add(talk)
            talk.asked.connect(self.asked)
            talk.run_asked.connect(self.run_asked)
            talk.ended.connect(self._on_ended)
            talk.listen()

    @Slot(object)
    def _on_ended(self, talk: Talk) -> None:
        self._talks.discard(talk)
        talk.deleteLater()


class Talk(QObject):
    """One caller: a line comes, an answer goes; of a run, its end goes, too."""

    asked = Signal(object)
    run_asked = Signal(object, object)
    ended = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(MOST_BYTES + 1)
        self._over = False
        self._heard = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.end)

    def listen(self) -> None:
        """Begin; what has arrived already is read at once."""
        self._socket.readyRead.connect(self._on_bytes)
        self._socket.disconnected.connect(self.end)
        self._patience.start(_SPEAKS_IN)
        self._on_bytes()

    @Slot()
    def _on_bytes(self) -> None:
        if (
            self._over
            or self._heard
            or not (self._socket.canReadLine() or self._socket.bytesAvailable() > MOST_BYTES)
        ):
            return
        try:
            request = to_request(bytes(self._socket.readLine(MOST_BYTES + 2).data()))
        except NotUnderstood as error:
            _log.info("a request was refused: %s", error)
            self._answer(taken=False)
            return
        self._heard = True
        if isinstance(request, RunRecipe):
            self.run_asked.emit(request, self)
            return
        self.asked.emit(request)
        self._answer(taken=True)

    def refuse(self) -> None:
        """The run is not taken."""
        if not self._over:
            self._answer(taken=False)

    def accept(self) -> None:
        """The run is taken; `finish` follows, however long it takes."""
        if not self._over:
            self._patience.stop()
            self._write(to_line(Answer(taken=True)))

    def finish(self, run: WindowRun) -> None:
        """The run has ended; nobody hears it where the caller has gone meanwhile."""
        if not self._over:
            self._write(run_line(run))
            self.end()

    def _answer(self, *, taken: bool) -> None:
        self._write(to_line(Answer(taken)))
        self.end()

    def _write(self, line: bytes) -> None:
        self._socket.write(line)
        self._socket.flush()

    @Slot()
    def end(self) -> None:
        """Let the caller go."""
        if self._over:
            return
        self._over = True
        self._patience.stop()
        self._socket.disconnectFromServer()
        self.ended.emit(self)
