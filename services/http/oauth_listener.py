"""Receives the browser's answer to a sign-in on this machine (RFC 8252 7.3), and shows a page."""

from __future__ import annotations

import asyncio
import errno
import html
from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

from services.wording import tr

LONGEST_HEAD = 16 * 1024
HEAD_SECONDS = 10.0
_HOSTS = {"localhost", "127.0.0.1", "::1"}
_HTML = """<!doctype html>
<html lang="LANGUAGE"><head><meta charset="utf-8"><title>Sendsight</title>
<meta name="viewport" content="width=device-width">
<style>:root{color-scheme:light dark}
body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:18vh auto;padding:0 1em}</style>
</head>
<body><h1>Sendsight</h1><p>WORDS</p></body></html>
"""


class CallbackListener:
    """Listens on the redirect address until the browser comes with the state of this sign-in.

    Requests with another state or path get a page that says so and change nothing: any page in the
    browser could send them.
    """

    def __init__(self, redirect_uri: str, state: str, service: str) -> None:
        self._redirect = redirect_uri
        self._parts = urlsplit(redirect_uri)
        self._state = state
        self._service = service
        self._servers: list[asyncio.Server] = []
        self._answer: asyncio.Future[str] | None = None
        self._clients: set[asyncio.Task[None]] = set()

    async def start(self) -> str:
        """Listen. Answers "" or a plain sentence that says why that is not possible."""
        self._answer = asyncio.get_running_loop().create_future()
        if self._parts.scheme != "http" or self._parts.hostname not in _HOSTS:
            return tr("The redirect address of this account does not lead to this computer.")
        port = self._parts.port or 80
        hosts = ["127.0.0.1"] if self._parts.hostname == "127.0.0.1" else ["127.0.0.1", "::1"]
        for host in hosts:
            try:
                self._servers.append(
                    await asyncio.start_server(self._serve, host, port, limit=LONGEST_HEAD)
                )
            except OSError as error:
                # A machine without IPv6 is fine: the browser then comes to 127.0.0.1.
                if host == "::1" and self._servers and error.errno != errno.EADDRINUSE:
                    continue
                await self.aclose()
                return tr(
                    "Port {port} of this computer is in use by another program, so the browser cannot "
                    "hand over its answer. Copy the address that the browser ends on and paste it here."
                ).format(port=port)
        return ""

    async def answer(self) -> str:
        """Wait for the address that the browser was sent to; "" if the waiting was ended."""
        if self._answer is None:
            msg = "the listener was not started"
            raise RuntimeError(msg)
        return await asyncio.shield(self._answer)

    async def aclose(self) -> None:
        """Stop listening. A page that is being sent is finished first."""
        for server in self._servers:
            server.close()
        if self._clients:
            await asyncio.wait(self._clients, timeout=1.0)
        for task in list(self._clients):
            task.cancel()
        if self._clients:
            # They close their connections; a loop that ends before would leave these open.
            await asyncio.wait(self._clients, timeout=1.0)
        for server in self._servers:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(server.wait_closed(), 1.0)
        self._servers.clear()
        if self._answer is not None and not self._answer.done():
            self._answer.set_result("")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._clients.add(task)
            task.add_done_callback(self._clients.discard)
        try:
            async with asyncio.timeout(HEAD_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
                status, words = self._read(head.split(b"\r\n", 1)[0].decode("ascii", "replace"))
                writer.write(_page(status, words))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def _read(self, line: str) -> tuple[str, str]:
        """Status and words for a request line; a matching one also ends the waiting."""
        method, _, rest = line.partition(" ")
        target = rest.partition(" ")[0]
        path, _, query_text = target.partition("?")
        if method != "GET" or path != (self._parts.path or "/"):
            return "404 Not Found", tr("There is nothing here.")
        query = parse_qs(query_text)
        if query.get("state") != [self._state]:
            return "400 Bad Request", tr(
                "This page does not belong to the sign-in that Sendsight waits for. Start the "
                "sign-in again in Sendsight."
            )
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(f"{self._redirect}?{query_text}")
        if "code" in query and "error" not in query:
            words = tr("{service} has answered. You can close this page and go back to Sendsight.")
            return "200 OK", words.format(service=self._service)
        return "200 OK", tr(
            "The sign-in was not completed. Go back to Sendsight to start it again."
        )


def _page(status: str, words: str) -> bytes:
    language = tr("en", "the code of this language, such as de; a screen reader goes by it")
    page = _HTML.replace("LANGUAGE", html.escape(language))
    body = page.replace("WORDS", html.escape(words)).encode()
    head = [
        f"HTTP/1.1 {status}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "Connection: close",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
    ]
    return ("\r\n".join(head) + "\r\n\r\n").encode("ascii") + body
