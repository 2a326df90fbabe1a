"""Servers and clients for the tests of the HTTP room; everything real, on the loopback address."""

from __future__ import annotations

import asyncio
import socket
import socketserver
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from services.demo.server import DemoServer, Reply, Request
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import MemoryLedger

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = "Acme Mail"


class Site(DemoServer):
    """Answers every request with what it was asked."""

    base_path = "/v3"

    def answer(self, request: Request) -> Reply:
        return Reply(
            {
                "path": request.path,
                "query": request.query,
                "method": request.method,
                "auth": request.headers.get("authorization", ""),
            }
        )


class RawServer:
    """Hands every connection to a function, for answers that no well-behaved server gives."""

    def __init__(self, serve: Callable[[socket.socket], None]) -> None:
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer.connections += 1
                with suppress(OSError):
                    serve(self.request)

        self.connections = 0
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self._thread = threading.Thread(
            target=self._server.serve_forever, daemon=True, kwargs={"poll_interval": 0.02}
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> RawServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def read_head(conn: socket.socket) -> bytes:
    """Read a request's head."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = conn.recv(65536)
        if not piece:
            raise OSError
        data += piece
    return data


def client_for(server: Any, *, pace: float = 200.0, **extra: Any) -> ApiClient:
    """A client for a server (anything with `.url`, or an address); limits and such by keyword."""
    url = server if isinstance(server, str) else server.url
    kept = {
        key: extra.pop(key) for key in ("ledger", "auth", "classify", "on_wait") if key in extra
    }
    kept.setdefault("ledger", MemoryLedger())
    settings = ClientSettings(
        **{"service": SERVICE, "base_url": url, "identity": "acme:test", "pace": pace, **extra}
    )
    return ApiClient(settings, **kept)


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ask(server, path="x", *, client=None, **how):
    """One GET on a client of its own; gives (answer, client)."""

    async def work():
        made = client or client_for(server)
        try:
            return await made.get(path, **how)
        finally:
            await made.aclose()

    return asyncio.run(work())


def refuse(server, kind, path="x", *, client=None, **how):
    with pytest.raises(kind) as caught:
        ask(server, path, client=client, **how)
    return caught.value
