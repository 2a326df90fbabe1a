from __future__ import annotations

import asyncio

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import Unreachable
from services.http.single_get import single_get


def get(url, deadline=20.0):
    return asyncio.run(single_get(url, service="Acme", max_bytes=1000, deadline=deadline))


def test_an_answer_comes_as_it_is_whatever_its_status(site):
    site.faults.append(Fault(".*", Reply({"a": 1}, status=503)))
    answer = get(site.url)
    assert (answer.status, answer.body) == (503, b'{"a":1}')
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        (Reply(drop=True), "RemoteProtocolError"),
        (Reply("x" * 100, cut=10), "RemoteProtocolError"),
        (Reply("x", delay=5.0), "TimeoutError"),
    ],
)
def test_no_whole_answer_in_time_is_said_plainly(site, reply, detail):
    site.faults.append(Fault(".*", reply))
    with pytest.raises(Unreachable, match="Acme cannot be reached") as caught:
        get(site.url, 0.3 if reply.delay else 20.0)
    assert caught.value.detail == detail
    assert len(site.requests) == 1


@pytest.mark.parametrize("url", ["", "ftp://127.0.0.1/x", "http://["])
def test_an_address_that_leads_nowhere(url):
    with pytest.raises(Unreachable):
        get(url)


def test_a_proxy_that_cannot_be_used(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.invalid:1")
    with pytest.raises(Unreachable):
        get("https://acme.invalid/")
