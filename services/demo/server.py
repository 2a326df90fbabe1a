"""A small HTTP/1.1 server on the loopback address, in threads of this process, with faults on order.

The demo workspace and the tests talk to it through the real client. A provider's server subclasses
`DemoServer` and answers `Request`s with `Reply`s; `faults` puts misbehaviour in front of any path.
"""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec


@dataclass
class Request:
    """One request as a server sees it. Header names are in lower case; `query` keeps repeated values."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    at: float

    def first(self, name: str, default: str = "") -> str:
        """The first value of a query parameter."""
        return self.query.get(name, [default])[0]

    def number(self, name: str, default: int) -> int:
        """A query parameter as a number."""
        text = self.first(name)
        return int(text) if text.lstrip("-").isdigit() else default

    def form(self) -> dict[str, str]:
        """The body as form fields."""
        return {k: v[0] for k, v in parse_qs(self.body.decode("utf-8", "replace")).items()}

    def basic(self) -> tuple[str, str]:
        """User and key of a Basic credential, ("", "") where there is none."""
        kind, _, value = self.headers.get("authorization", "").partition(" ")
        if kind.lower() != "basic":
            return "", ""
        user, _, key = b64decode(value).decode().partition(":")
        return user, key


@dataclass
class Reply:
    """An answer. `body` may be bytes, text, or anything that becomes JSON.

    `cut` sends only so many bytes of the announced length and drops the connection; `delay` waits first;
    `drop` closes the connection without any answer.
    """

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    cut: int | None = None
    delay: float = 0.0
    drop: bool = False

    def content(self) -> bytes:
        """The body's bytes."""
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str):
            return self.body.encode()
        return msgspec.json.encode(self.body)


@dataclass
class Fault:
    """Answers requests whose method-less path matches `path`, `times` times, with `reply` (or what it makes).

    `skip` lets that many matching requests pass first.
    """

    path: str
    reply: Reply | Callable[[Request], Reply | None]
    times: int = 10**9
    skip: int = 0


class DemoServer:
    """Base of the providers' servers. Use as a context manager, or call `start` and `stop`."""

    base_path = ""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.lock = threading.RLock()
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None
        self.keep_log = True
        self.pace = 1.0
        """Divides the windows of the limits that the server keeps."""

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:port` while the server runs."""
        if self._server is None:
            msg = "the server does not run"
            raise RuntimeError(msg)
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        """The address to configure as the account's API address."""
        return self.origin + self.base_path

    def answer(self, request: Request) -> Reply:
        """The server's own behaviour."""
        raise NotImplementedError

    def seen(self, pattern: str) -> list[Request]:
        """The requests whose path matches a regular expression."""
        return [r for r in list(self.requests) if re.search(pattern, r.path)]

    def start(self) -> DemoServer:
        """Listen on a free loopback port."""
        owner = self

        class Handler(_Handler):
            demo = owner

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name=type(self).__name__,
            daemon=True,
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop listening and drop the connections."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None

    def __enter__(self) -> DemoServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def handle(self, request: Request) -> Reply:
        """A fault if one is ordered for the request, else the server's own answer."""
        with self.lock:
            if self.keep_log:
                self.requests.append(request)
            for fault in self.faults:
                if not re.search(fault.path, request.path):
                    continue
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                if fault.times <= 0:
                    continue
                fault.times -= 1
                reply = fault.reply if isinstance(fault.reply, Reply) else fault.reply(request)
                if reply is not None:
                    return reply
        return self.answer(request)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    allow_reuse_address = False

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.open_sockets: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self.open_sockets.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self.open_sockets.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        for open_socket in list(self.open_sockets):
            try:
                open_socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error of the server."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    demo: DemoServer
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("content-length") or 0)
        request = Request(
            self.command,
            parts.path,
            parse_qs(parts.query, keep_blank_values=True),
            {k.lower(): v for k, v in self.headers.items()},
            self.rfile.read(length) if length else b"",
            time.time(),
        )
        reply = self.demo.handle(request)
        if reply.delay:
            time.sleep(reply.delay)
        if reply.drop:
            self.close_connection = True
            return
        self._send(reply)

    def _send(self, reply: Reply) -> None:
        content = b"" if reply.status == 204 else reply.content()
        self.send_response(reply.status)
        if content or reply.content_type:
            self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if reply.cut is not None:
            content = content[: reply.cut]
            self.close_connection = True
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing on stderr."""


def as_json(value: object) -> str:
    """Compact JSON text, for bodies made by hand."""
    return json.dumps(value)
