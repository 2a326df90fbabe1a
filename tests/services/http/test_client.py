from __future__ import annotations

import asyncio
import gzip
import logging
import time
import zlib

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.auth import BasicAuth, BearerToken, QueryKey
from services.http.types import Answer, Renew
from tests.services.http.support import Site, ask, client_for, refuse

HTML = "<!DOCTYPE html><html><body>Please sign in to the hotel's network</body></html>"


class TestGoodAnswers:
    def test_parameters_are_encoded_none_is_left_out(self, site):
        found = ask(
            site,
            params=[("a", "ü +"), ("f[]", "x==1"), ("f[]", "y"), ("no", None), ("yes", True)],
            kind=dict,
        )
        assert found["query"] == {"a": ["ü +"], "f[]": ["x==1", "y"], "yes": ["true"]}
        assert found["path"] == "/v3/x"

    def test_path_on_the_same_host_keeps_its_own_query(self, site):
        found = ask(site, "/v3/y?next=YW%2BJj==&b=", kind=dict)
        assert found["path"] == "/v3/y"
        assert found["query"] == {"next": ["YW+Jj=="], "b": [""]}

    def test_query_key_goes_on_once_and_beside_a_cursor(self, site):
        client = client_for(site, auth=QueryKey("apikey", "k1+2"))
        found = ask(site, "/v3/y?next=a%3D&apikey=other", client=client, kind=dict)
        assert found["query"] == {"next": ["a="], "apikey": ["k1+2"]}

    def test_basic_is_sent_at_once(self, site):
        found = ask(site, client=client_for(site, auth=BasicAuth("me", "secret")), kind=dict)
        assert found["auth"].startswith("Basic ")

    @pytest.mark.parametrize(
        ("packed", "name"),
        [
            (gzip.compress(b"[1]", mtime=0), "gzip"),
            (zlib.compress(b"[1]"), "deflate"),
            (zlib.compress(b"[1]")[2:-4], "deflate"),
            (gzip.compress(b"[", mtime=0) + gzip.compress(b"1]", mtime=0), "gzip"),
        ],
    )
    def test_packed_answers(self, site, packed, name):
        site.faults = [Fault("x", Reply(packed, headers={"Content-Encoding": name}))]
        assert ask(site, kind=list[int]) == [1]

    def test_accepted_statuses_come_back_as_answers(self, site):
        site.faults = [Fault("x", Reply({"error": "none"}, status=404))]
        answer = ask(site, accept=frozenset({404}), kind=dict)
        assert isinstance(answer, Answer)
        assert answer.status == 404

    def test_calls_are_counted(self, site):
        site.faults = [Fault("x", Reply(status=503), times=1)]
        client = client_for(site)
        ask(site, client=client)
        assert client.calls == 2

    def test_no_cookie_is_ever_sent_back(self, site):
        site.faults = [Fault("x", Reply([], headers={"Set-Cookie": "session=1; Path=/"}), times=1)]

        async def work():
            client = client_for(site)
            await client.get("x")
            await client.get("x")
            await client.aclose()

        asyncio.run(work())
        assert all("cookie" not in request.headers for request in site.requests)

    def test_a_proxy_never_stands_before_loopback(self, site, monkeypatch):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        assert ask(site, kind=dict)["path"] == "/v3/x"


class TestStatuses:
    @pytest.mark.parametrize(
        ("status", "kind"),
        [
            (401, CredentialsRejected),
            (403, PermissionMissing),
            (404, NotOffered),
            (410, NotOffered),
            (400, UnexpectedAnswer),
            (418, UnexpectedAnswer),
            (304, UnexpectedAnswer),
            (511, UnexpectedAnswer),
            (501, UnexpectedAnswer),
        ],
    )
    def test_are_not_tried_again(self, site, status, kind):
        site.faults = [Fault("x", Reply({}, status=status))]
        error = refuse(site, kind)
        assert "Acme Mail" in error.sentence
        assert str(status) in error.detail
        assert len(site.requests) == 1

    @pytest.mark.parametrize("status", [500, 502, 503, 504, 408, 520])
    def test_passing_faults_are_tried_four_times(self, site, status):
        site.faults = [Fault("x", Reply(HTML, status=status, content_type="text/html"))]
        refuse(site, Unreachable)
        assert len(site.requests) == 4

    def test_a_provider_may_name_its_own_waits(self, site):
        site.faults = [Fault("x", Reply(HTML, status=503, content_type="text/html"))]
        client = client_for(site, waits=(2.0, 8.0, 30.0, 60.0), pace=10_000.0)
        refuse(site, Unreachable, client=client)
        assert len(site.requests) == 5

    def test_a_fault_that_passes_is_not_seen(self, site):
        site.faults = [Fault("x", Reply(status=502), times=3)]
        assert ask(site, kind=dict)["path"] == "/v3/x"

    def test_the_sample_in_the_details_holds_no_secret(self, site):
        site.faults = [Fault("x", Reply({"message": "bad", "api_key": "topsecret9"}, status=400))]
        error = refuse(site, UnexpectedAnswer)
        assert "bad" in error.detail
        assert "topsecret9" not in error.detail

    def test_classify_speaks_first(self, site):
        site.faults = [Fault("x", Reply({"Code": 5}))]
        client = client_for(site, classify=lambda answer: NotOffered("Not here."))
        assert refuse(site, NotOffered, client=client).sentence == "Not here."


class TestTokens:
    def test_a_refused_token_is_renewed_once(self, site):
        given = []

        async def obtain(again):
            given.append(again)
            return f"token-{len(given)}"

        site.faults = [
            Fault(
                "x",
                lambda r: (
                    Reply(status=401) if r.headers["authorization"] == "Bearer token-1" else None
                ),
            )
        ]
        found = ask(site, client=client_for(site, auth=BearerToken(obtain)), kind=dict)
        assert found["auth"] == "Bearer token-2"
        assert given == [False, True]

    def test_side_by_side_they_share_one_renewal(self, site):
        given = []

        async def obtain(again):
            given.append(again)
            await asyncio.sleep(0.01)
            return f"token-{len(given)}"

        site.faults = [
            Fault(
                "x",
                lambda r: (
                    Reply(status=401) if r.headers["authorization"] == "Bearer token-1" else None
                ),
            )
        ]

        async def work():
            client = client_for(site, auth=BearerToken(obtain), parallel=4)
            await asyncio.gather(*(client.get("x") for _ in range(6)))
            await client.aclose()

        asyncio.run(work())
        assert given == [False, True]

    def test_never_in_a_loop(self, site):
        async def obtain(again):
            return "token"

        site.faults = [Fault("x", Reply(status=401))]
        refuse(site, CredentialsRejected, client=client_for(site, auth=BearerToken(obtain)))
        assert len(site.requests) == 2

    def test_a_renew_verdict_of_the_provider(self, site):
        async def obtain(again):
            return "token"

        site.faults = [
            Fault("x", Reply({"error": {"message": "Invalid access token"}}, status=400))
        ]

        def classify(answer):
            return Renew(CredentialsRejected("Refused.")) if answer.status == 400 else None

        error = refuse(
            site,
            CredentialsRejected,
            client=client_for(site, auth=BearerToken(obtain), classify=classify),
        )
        assert error.sentence == "Refused."

    @pytest.mark.parametrize("key", ["line\nbreak", "ключ"])
    def test_a_key_that_cannot_be_sent(self, site, key):
        async def obtain(again):
            return key

        error = refuse(site, CredentialsRejected, client=client_for(site, auth=BearerToken(obtain)))
        assert key not in str(error) + error.detail
        assert site.requests == []


class TestRedirects:
    def to(self, where, status=302):
        return Reply(status=status, headers={"Location": where})

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_on_the_same_host_are_followed_with_the_credential(self, site, status):
        site.faults = [Fault("/v3/x$", self.to("/v3/new?a=1&apikey=old", status))]
        found = ask(
            site,
            params=[("gone", 1)],
            client=client_for(site, auth=QueryKey("apikey", "key12")),
            kind=dict,
        )
        assert found["path"] == "/v3/new"
        assert found["query"] == {"a": ["1"], "apikey": ["key12"]}

    def test_to_another_host_are_not_followed(self, site):
        with Site() as other:
            site.faults = [Fault("x", self.to(other.url + "/stolen"))]
            error = refuse(
                site, UnexpectedAnswer, client=client_for(site, auth=BasicAuth("me", "secret"))
            )
            assert other.requests == []
        assert "another address" in error.sentence
        assert len(site.requests) == 1

    @pytest.mark.parametrize(
        "where",
        [
            "",
            "http://[",
            "javascript:alert(1)",
            "https://127.0.0.1:1/x",
            "//evil.example/x",
            "http://127.0.0.1:port/",
        ],
    )
    def test_unusable_ones_are_not_followed(self, site, where):
        site.faults = [Fault("x", self.to(where))]
        refuse(site, UnexpectedAnswer)
        assert len(site.requests) == 1

    def test_at_most_three_times(self, site):
        site.faults = [Fault("x", self.to("/v3/x"))]
        refuse(site, UnexpectedAnswer)
        assert len(site.requests) == 4

    def test_a_form_is_never_redirected(self, site):
        site.faults = [Fault("token", self.to("/v3/other", 307))]

        async def work():
            client = client_for(site)
            with pytest.raises(UnexpectedAnswer):
                await client.post_form("token", {"access_token": "secret"})
            await client.aclose()

        asyncio.run(work())
        assert len(site.requests) == 1


class TestNextLinks:
    @pytest.mark.parametrize(
        ("link", "path"),
        [
            ("/v3/a?next=b%3D", "/v3/a?next=b%3D"),
            ("a?x=1", "/v3/a?x=1"),
            ("?page=2", "/v3/?page=2"),
            ("https://API.example.com:443/v3/a#frag", "/v3/a"),
        ],
    )
    def test_on_the_same_host(self, link, path):
        assert client_for("https://api.example.com/v3").same_host_path(link) == path

    @pytest.mark.parametrize(
        "link",
        [
            "https://evil.example/v3/a",
            "//evil.example/a",
            "http://api.example.com/v3",
            "https://api.example.com:8443/",
            "https://api.example.com.evil.example/",
            "https://api.example.com@evil.example/",
            "http://[",
            "javascript:x",
            None,
        ],
    )
    def test_elsewhere(self, link):
        with pytest.raises(UnexpectedAnswer) as caught:
            client_for("https://api.example.com/v3").same_host_path(link)
        assert "another address" in caught.value.sentence


class TestForms:
    def post(self, site, **how):
        async def work():
            client = client_for(site)
            try:
                return await client.post_form("token", {"a": "1 ü"}, **how)
            finally:
                await client.aclose()

        return asyncio.run(work())

    def test_are_posted(self, site):
        assert self.post(site).json()["method"] == "POST"
        assert site.requests[0].form() == {"a": "1 ü"}

    @pytest.mark.parametrize("reply", [Reply(status=503), Reply(drop=True)])
    def test_are_not_repeated_when_they_may_have_counted(self, site, reply):
        site.faults = [Fault("token", reply)]
        with pytest.raises((Unreachable, UnexpectedAnswer)):
            self.post(site)
        assert len(site.requests) == 1

    def test_are_repeated_where_the_caller_says_it_is_safe(self, site):
        site.faults = [Fault("token", Reply(status=503), times=1)]
        assert self.post(site, repeatable=True).status == 200

    def test_are_repeated_when_turned_away(self, site):
        site.faults = [Fault("token", Reply(status=429), times=1)]
        assert self.post(site).status == 200


class TestCancelling:
    def test_within_50_ms_and_nothing_stays_open(self, site):
        site.faults = [Fault("x", Reply([], delay=1.0))]

        async def work():
            site.requests.clear()
            client = client_for(site)
            task = asyncio.create_task(client.get("x"))
            while not site.requests:
                await asyncio.sleep(0.005)
            started = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            took = time.monotonic() - started
            pool = client._http._transport._pool
            assert pool.connections == []
            await client.aclose()
            return took

        # The best of three: the machine may be busy with other things.
        assert min(asyncio.run(work()) for _ in range(3)) < 0.05

    def test_while_waiting_for_a_retry(self, site):
        site.faults = [Fault("x", Reply(status=503, headers={"Retry-After": "60"}))]

        async def work():
            client = client_for(site)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.get("x"), 0.2)
            await client.aclose()

        started = time.monotonic()
        asyncio.run(work())
        assert time.monotonic() - started < 1


def test_no_log_line_shows_the_address(site, caplog):
    caplog.set_level(logging.DEBUG)
    ask(site, client=client_for(site, auth=QueryKey("apikey", "never-shown-1")))
    assert "never-shown-1" not in caplog.text
    assert "HTTP Request" not in caplog.text


def test_a_provider_that_reads_json_from_a_gateways_page(site):
    site.faults = [Fault("x", Reply(HTML, status=502, content_type="text/html"), times=1)]

    def classify(answer):
        return NotOffered("No.") if answer.json().get("Code") else None

    assert ask(site, client=client_for(site, classify=classify), kind=dict)["path"] == "/v3/x"
