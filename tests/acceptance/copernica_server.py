"""Copernica's API and login host over a known truth, with the quirks of the fact sheet.

Standard library only, and nothing of `services`. What a client does wrong is noted in `sins`.
"""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.acceptance.copernica_book import Book
from tests.acceptance.copernica_truth import World

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "api-token-0123456789abcdef-very-secret"
BALANCER = (
    b"<html><head><title>Loadbalancer Error</title></head>"
    b"<body>too many requests to handle</body></html>"
)


@dataclass
class Quirks:
    """How this server differs from a tidy one."""

    version: str = "v4"
    names: str = "new"  # draganddrop and html, or ms and publisher
    wrong_name: object = 400  # what another path name answers: 400, 404 or "empty"
    cap: int = 1000
    totals: str = "true"  # or high, low, missing
    repeat: bool = False  # a row comes again on the next page
    newest_first: bool = False
    inclusive: bool = True
    sms: bool = True
    sms_errors: bool = True
    wrapped: bool = False  # single objects under `data`
    old_statistics: bool = False
    user_agent: str = "useragent"
    id_key: str = "ID"
    jwt: str = "text"  # or quoted, object
    jwt_life: float = 86400.0
    jwt_calls: int = 0  # after so many calls a token is refused, 0: never
    refusal: int = 401
    ignores_start: bool = False
    endless: bool = False
    latency: float = 0.0


@dataclass
class Fault:
    """Answers of its own for paths that match, so often."""

    pattern: str
    answer: Callable[[Handler], None]
    times: int = 1


@dataclass
class Copernica:
    """The provider: both hosts, and what they saw."""

    world: World
    quirks: Quirks = field(default_factory=Quirks)
    token: str = TOKEN
    account: str = "34"
    faults: list[Fault] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    asked: list[str] = field(default_factory=list)
    sins: list[str] = field(default_factory=list)
    most_at_once: int = 0
    logins: int = 0
    api: str = ""
    login: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _now: int = 0
    _alive: dict[str, int] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The API address, as the vendor prints it."""
        return f"{self.api}/{self.quirks.version}"

    @contextmanager
    def running(self) -> Iterator[Copernica]:
        """Both hosts, while the block runs."""
        servers = [_Server(self, role) for role in ("api", "login")]
        self.api, self.login = (server.address for server in servers)
        threads = [threading.Thread(target=s.serve_forever, args=(0.02,)) for s in servers]
        for thread in threads:
            thread.start()
        try:
            yield self
        finally:
            for server, thread in zip(servers, threads, strict=True):
                server.shutdown()
                thread.join()
                server.server_close()

    def entering(self) -> None:
        """A call begins."""
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)

    def leaving(self) -> None:
        """A call has ended."""
        with self._lock:
            self._now -= 1

    def sin(self, text: str) -> None:
        """Something that the client must not do."""
        with self._lock:
            self.sins.append(text)

    def new_jwt(self) -> str:
        """A token that says when it ends."""
        self.logins += 1
        pieces = ({"alg": "none"}, {"exp": int(time.time() + self.quirks.jwt_life)})
        parts = [base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=") for p in pieces]
        token = b".".join([*parts, f"signature{self.logins}".encode()]).decode()
        self._alive[token] = 0
        return token

    def accepts(self, handler: Handler, query: list[tuple[str, str]]) -> bool:
        """Whether the call carries the right credential in the right place."""
        bearer = handler.headers.get("Authorization", "").removeprefix("Bearer ")
        given = dict(query).get("access_token")
        if self.quirks.version != "v4":
            if bearer:
                self.sin("a bearer token for an old version")
            return given == self.token
        if given is not None or self.token in str(handler.headers):
            self.sin(f"the permanent token on a v4 call: {handler.path}")
        if bearer not in self._alive:
            return False
        self._alive[bearer] += 1
        return not self.quirks.jwt_calls or self._alive[bearer] <= self.quirks.jwt_calls


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, provider: Copernica, role: str) -> None:
        self.provider, self.role = provider, role
        super().__init__(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *args: Any) -> None:
        """Quiet."""

    def handle_one_request(self) -> None:
        """As ever, but ends with the client."""
        try:
            super().handle_one_request()
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def do_POST(self) -> None:
        """Buy a short-lived token."""
        provider = self.server.provider
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.server.role != "login" or "Authorization" in self.headers:
            provider.sin(f"POST {self.path} in the wrong place")
            self.send(400, {"error": {"message": "Invalid method"}})
            return
        if self.headers.get_content_type() != "application/x-www-form-urlencoded":
            provider.sin("the login form is not a form")
        if self.fault("login"):
            return
        if dict(parse_qsl(body)).get("access_token") != provider.token:
            self.send(400, {"error": {"message": "Invalid access token"}})
            return
        token = provider.new_jwt()
        form = provider.quirks.jwt
        text = {"text": f"{token}\n", "quoted": json.dumps(token)}.get(form)
        body = text if text is not None else json.dumps({form: token})
        self.raw(200, body.encode(), "text/html" if form == "text" else "application/json")

    def do_GET(self) -> None:
        """Answer a call to the API."""
        provider = self.server.provider
        if self.server.role != "api":
            provider.sin(f"GET {self.path} at the login host")
            self.send(405, {"error": {"message": "POST"}})
            return
        # A call is over for the client once it has its answer, which may be before this thread goes on.
        provider.entering()
        time.sleep(provider.quirks.latency)
        provider.leaving()
        self.answer()

    def answer(self) -> None:
        """Find what is asked for."""
        provider = self.server.provider
        parts = urlsplit(self.path)
        query = parse_qsl(parts.query, keep_blank_values=True)
        path = unquote(parts.path)
        with provider._lock:
            provider.calls[path] += 1
            provider.asked.append(
                unquote(self.path.replace("+", " ")).replace(provider.token, "SECRET")
            )
        prefix = f"/{provider.quirks.version}/"
        if not path.startswith(prefix):
            self.send(400, {"error": {"message": "Invalid method"}})
            return
        if not provider.accepts(self, query):
            code = provider.quirks.refusal
            self.send(code, {"error": {"message": "Invalid access token"}})
            return
        if not self.fault(path):
            found = Book(provider, dict(query), query).find(path.removeprefix(prefix))
            self.send(*found)

    def fault(self, path: str) -> bool:
        """Act on a fault that waits for this path."""
        provider = self.server.provider
        with provider._lock:
            waiting = [f for f in provider.faults if f.times > 0 and re.search(f.pattern, path)]
            if waiting:
                waiting[0].times -= 1
        if waiting:
            waiting[0].answer(self)
        return bool(waiting)

    def send(self, status: int, data: object) -> None:
        """A JSON answer, with PHP's slashes."""
        text = json.dumps(data).replace("/", "\\/")
        self.raw(status, text.encode(), "application/json; charset=utf-8")

    def raw(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        """Any answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
