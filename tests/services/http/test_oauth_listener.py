from __future__ import annotations

import asyncio
import time
from contextlib import suppress

import pytest

from services.http.oauth_listener import LONGEST_HEAD, CallbackListener
from tests.services.http.support import free_port


def listening(work, *, path="/callback"):
    """Run `work(listener, port)` beside a listener."""

    async def all_of_it():
        port = free_port()
        listener = CallbackListener(f"http://localhost:{port}{path}", "state-1", "Acme <Mail>")
        assert await listener.start() == ""
        try:
            return await work(listener, port)
        finally:
            await listener.aclose()

    return asyncio.run(all_of_it())


async def send(port, data):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode()


def get(target, method="GET"):
    return f"{method} {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()


def test_the_right_request_ends_the_waiting():
    async def work(listener, port):
        page = await send(port, get("/callback?code=a%2Bb&state=state-1"))
        assert page.startswith("HTTP/1.1 200 OK")
        assert "Acme &lt;Mail&gt; has answered" in page
        assert "no-store" in page
        again = await send(port, get("/callback?code=other&state=state-1"))
        assert again.startswith("HTTP/1.1 200 OK")
        return await listener.answer(), port

    url, port = listening(work)
    assert url == f"http://localhost:{port}/callback?code=a%2Bb&state=state-1"


@pytest.mark.parametrize(
    "data",
    [
        get("/callback?code=x&state=other"),
        get("/callback"),
        get("/other?code=x&state=state-1"),
        get("/callback?code=x&state=state-1", "POST"),
        get("http://localhost/callback?code=x&state=state-1"),
        get("/callback?code=x&state=state-1&state=state-2"),
        b"rubbish\r\n\r\n",
        b"\xff\xfe\r\n\r\n",
        b"\r\n\r\n",
        get("//[?state=state-1"),
    ],
)
def test_any_other_changes_nothing(data):
    async def work(listener, port):
        answer = await send(port, data)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(listener.answer(), 0.02)
        return answer

    assert listening(work).startswith("HTTP/1.1 4")


def test_a_giant_or_silent_visitor_does_no_harm():
    async def work(listener, port):
        _, silent = await asyncio.open_connection("127.0.0.1", port)
        with suppress(ConnectionError):
            await send(port, b"GET /" + b"x" * LONGEST_HEAD * 4)
        await send(port, get("/callback?code=a&state=state-1"))
        await listener.answer()
        started = time.monotonic()
        await listener.aclose()
        silent.close()
        return time.monotonic() - started

    assert listening(work) < 2.5


def test_both_loopback_addresses_lead_here():
    async def work(listener, port):
        try:
            reader, writer = await asyncio.open_connection("::1", port)
        except OSError:
            pytest.skip("this machine has no IPv6")
        writer.write(get("/callback?code=a&state=state-1"))
        await reader.read()
        writer.close()
        await writer.wait_closed()
        return await listener.answer()

    assert "code=a" in listening(work)


@pytest.mark.parametrize(
    "redirect", ["https://localhost:1/callback", "http://10.1.2.3:1/callback", "nonsense"]
)
def test_addresses_that_cannot_be_listened_on(redirect):
    async def work():
        listener = CallbackListener(redirect, "s", "Acme")
        note = await listener.start()
        await listener.aclose()
        return note

    assert "does not lead to this computer" in asyncio.run(work())


def test_a_silent_caller_is_gone_when_the_listening_ends():
    async def story():
        port = free_port()
        listener = CallbackListener(f"http://127.0.0.1:{port}/callback", "s", "Acme")
        assert await listener.start() == ""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while not listener._clients:
            await asyncio.sleep(0)
        await listener.aclose()
        assert not listener._clients
        ended = await asyncio.wait_for(reader.read(), 5)
        writer.close()
        await writer.wait_closed()
        return ended

    assert asyncio.run(story()) == b""
