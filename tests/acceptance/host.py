"""The HTTP side of the acceptance tests' servers: standard library only, nothing of `services`."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message


@dataclass
class Reply:
    """An answer; `cut` sends only so many bytes of it and closes."""

    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "application/json; charset=utf-8"
    cut: int | None = None

    def bytes(self) -> bytes:
        """What goes over the wire; JSON with PHP's slashes."""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body).replace("/", "\\/").encode()


class Host(Protocol):
    """What answers."""

    def answer(self, method: str, target: str, headers: Message, body: str) -> Reply:
        """One request."""


def on(part: str, reply: Reply | Callable[[], Reply], times: int = 10**9) -> Any:
    """Answer calls whose path matches, the first few times; a fault to put before a server."""
    left = [times]

    def before(path: str, *_: object) -> Reply | None:
        if left[0] <= 0 or not re.search(part, path):
            return None
        left[0] -= 1
        return reply() if callable(reply) else reply

    return before


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # Headers and body leave apart; else each call takes 40 ms.

    def do_GET(self) -> None:
        host: Host = self.server.host  # type: ignore[attr-defined]
        sent = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        reply = host.answer(self.command, self.path, self.headers, sent)
        body = reply.bytes()
        self.send_response(reply.status)
        for name, value in {"Content-Type": reply.kind, **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if reply.cut is None else body[: reply.cut])
        self.close_connection = self.close_connection or reply.cut is not None

    do_POST = do_DELETE = do_PUT = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Clients that turn their back are part of the tests."""


@contextmanager
def running(host: Host) -> Iterator[str]:
    """Serve on this machine; gives the API address, which ends in /v3."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.host = host  # type: ignore[attr-defined]
    origin = f"http://127.0.0.1:{server.server_port}"
    if hasattr(host, "origin"):
        host.origin = origin
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"{origin}/v3"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
