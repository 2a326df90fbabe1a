from __future__ import annotations

import asyncio

import pytest

from services.demo.server import Reply
from services.domain.errors import UnexpectedAnswer, Unreachable
from services.updates.asking import MOST_BYTES, Newest, ask_newest
from tests.services.http.support import free_port
from tests.support.news import NewsServer


@pytest.fixture(scope="module")
def running():
    with NewsServer() as made:
        yield made


@pytest.fixture
def server(running):
    running.requests.clear()
    return running


def ask(server):
    return asyncio.run(ask_newest(server.address))


def test_version_and_page_are_answered_and_the_request_tells_nothing(server):
    server.tell("1.2", more="is left alone")
    assert ask(server) == Newest("1.2", f"{server.url}/news")
    (request,) = server.requests
    assert (request.method, request.path, request.query, request.body) == (
        "GET",
        "/newest.json",
        {},
        b"",
    )
    assert {**request.headers, "host": ""} == {
        "host": "",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
        "user-agent": "Sendsight",
    }


@pytest.mark.parametrize(
    "page",
    [
        "https://elsewhere.example/news",
        "http://127.0.0.1:1/news",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://[",
        "",
        "{url}/a b",
        "{url}/\u202eb",
        "{url}/" + "x" * 500,
        "http://me@{host}/news",
        "{url}@elsewhere.example/",
    ],
)
def test_a_page_that_is_not_the_servers_own_is_refused(server, page):
    server.tell("1.2", page.format(url=server.url, host=server.url.removeprefix("http://")))
    with pytest.raises(UnexpectedAnswer) as caught:
        ask(server)
    assert caught.value.detail == "a page elsewhere"


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        (Reply({"version": "1.2"}), "no version and page"),
        (Reply({"version": 2, "page": ""}), "no version and page"),
        (Reply({"version": "newest", "page": ""}), "no version and page"),
        (Reply("<html>Sign in to this network</html>"), "no version and page"),
        (Reply(b"\xff\xfe"), "no version and page"),
        (Reply("[" * 4000), "no version and page"),
        (Reply({}, status=404), "status 404"),
        (Reply(b"x" * (MOST_BYTES + 1)), f"{MOST_BYTES + 1} bytes or more"),
    ],
)
def test_an_answer_that_is_none_of_ours_is_refused(server, reply, detail):
    server.reply = reply
    with pytest.raises(UnexpectedAnswer) as caught:
        ask(server)
    assert detail in caught.value.detail
    assert len(server.requests) == 1


def test_a_redirect_is_not_followed(server):
    server.reply = Reply(status=302, headers={"Location": f"{server.url}/other"})
    with pytest.raises(UnexpectedAnswer, match="not understood"):
        ask(server)
    assert [request.path for request in server.requests] == ["/newest.json"]


def test_nobody_there():
    with pytest.raises(Unreachable, match="The page of newest versions cannot be reached"):
        asyncio.run(ask_newest(f"http://127.0.0.1:{free_port()}/newest.json"))
