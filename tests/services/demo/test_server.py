"""The demo's HTTP server itself: requests, replies, faults on order, and a clean end."""

from __future__ import annotations

import threading
import time

import httpx
import pytest

from services.demo.server import DemoServer, Fault, Reply, Request, as_json


class Echo(DemoServer):
    """Says what it was asked."""

    base_path = "/v1"

    def answer(self, request: Request) -> Reply:
        if request.path.endswith("/form"):
            return Reply({"form": request.form(), "user": request.basic()})
        if request.path.endswith("/empty"):
            return Reply(status=204)
        return Reply({"page": request.number("page", 1), "q": request.query})


@pytest.fixture
def server():
    with Echo() as made:
        yield made


@pytest.fixture
def client(server):
    with httpx.Client(base_url=server.url, trust_env=False) as made:
        yield made


def test_requests_arrive_with_query_form_and_credential(server, client):
    answer = client.get("/list", params=[("page", "3"), ("a", "1"), ("a", "")])
    assert answer.json() == {"page": 3, "q": {"page": ["3"], "a": ["1", ""]}}
    assert client.get("/list?page=x").json()["page"] == 1
    posted = client.post("/form", data={"x": "ä b"}, auth=("user", "key:with:colons"))
    assert posted.json() == {"form": {"x": "ä b"}, "user": ["user", "key:with:colons"]}
    assert client.post("/form").json()["user"] == ["", ""]
    assert client.get("/empty").content == b""
    assert [r.path for r in server.seen("list")] == ["/v1/list", "/v1/list"]
    server.keep_log = False
    client.get("/list")
    assert len(server.seen("list")) == 2


def test_one_connection_serves_many_requests(server, client):
    for _ in range(5):
        client.get("/list")
    assert len(server._server.open_sockets) == 1


def test_faults_come_in_front_as_often_as_ordered(server, client):
    server.faults.append(Fault("list$", Reply({"no": 1}, status=503), times=2, skip=1))
    server.faults.append(Fault("other", lambda r: Reply({"page": r.first("page")}, status=418)))
    assert [client.get("/list").status_code for _ in range(4)] == [200, 503, 503, 200]
    assert client.get("/other?page=9").json() == {"page": "9"}
    server.faults.append(Fault("pass", lambda r: None))
    assert client.get("/pass").status_code == 200


def test_connections_break_where_ordered(server, client):
    server.faults.append(Fault("cut", Reply({"long": "x" * 1000}, cut=100)))
    server.faults.append(Fault("drop", Reply(drop=True)))
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/cut")
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/drop")
    assert client.get("/list").status_code == 200


def test_a_delay_holds_up_only_its_own_request(server, client):
    server.faults.append(Fault("slow", Reply({}, delay=0.3), times=1))
    slow = threading.Thread(target=lambda: httpx.get(f"{server.url}/slow", trust_env=False))
    slow.start()
    began = time.monotonic()
    assert client.get("/list").status_code == 200
    assert time.monotonic() - began < 0.25
    slow.join()


def test_bodies_are_bytes_text_or_json(server, client):
    server.faults += [
        Fault("bytes", Reply(b"\x00\xff", content_type="application/octet-stream")),
        Fault("text", Reply("<html>", content_type="text/html")),
        Fault("json", Reply([1, None, "ä"], headers={"X-Left": "3"})),
    ]
    assert client.get("/bytes").content == b"\x00\xff"
    assert client.get("/text").headers["content-type"] == "text/html"
    answer = client.get("/json")
    assert (answer.json(), answer.headers["x-left"]) == ([1, None, "ä"], "3")
    assert as_json({"a": 1}) == '{"a": 1}'


def test_stopping_listens_no_more_and_drops_who_is_connected():
    server = Echo()
    with pytest.raises(RuntimeError, match="does not run"):
        _ = server.origin
    before = set(threading.enumerate())
    server.start()
    port = int(server.origin.rsplit(":", 1)[1])
    with httpx.Client(trust_env=False) as client:
        client.get(f"{server.url}/list")
        server.stop()
        server.stop()
        with pytest.raises(httpx.TransportError):
            client.get(f"http://127.0.0.1:{port}/v1/list")
    end = time.monotonic() + 5
    while set(threading.enumerate()) - before:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_only_this_computer_can_reach_it(server):
    assert server._server.server_address[0] == "127.0.0.1"


def test_it_can_be_started_again(server):
    first = server.origin
    server.stop()
    server.start()
    assert httpx.get(f"{server.url}/list", trust_env=False).status_code == 200
    assert server.origin.startswith("http://127.0.0.1:")
    del first
