"""Being told to wait, by status, headers or the provider's own words."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import RateLimited, Unreachable
from services.http.types import Retry, Throttled
from tests.services.http.support import ask, client_for, refuse


class TestThrottling:
    def waits(self, site, reply, times=1, **extra):
        site.faults = [Fault("x", reply, times=times)]
        waits = []
        client = client_for(
            site, on_wait=lambda seconds, why: waits.append((seconds, why)), **extra
        )
        started = time.monotonic()
        ask(site, client=client)
        return time.monotonic() - started, waits

    def test_retry_after_is_kept_whatever_the_pace(self, site):
        took, waits = self.waits(site, Reply(status=429, headers={"Retry-After": "1"}), pace=1000)
        assert 1.0 <= took < 2.0
        assert waits[0][0] >= 1.0
        assert waits[0][1] == "Acme Mail asks to wait"

    def test_503_with_retry_after(self, site):
        took, _ = self.waits(site, Reply(status=503, headers={"Retry-After": "0.3"}), pace=1000)
        assert took >= 0.3

    def test_ratelimit_reset_of_clicksend(self, site):
        took, _ = self.waits(site, Reply(status=429, headers={"ratelimit-reset": "0.3"}), pace=1000)
        assert took >= 0.3

    @pytest.mark.parametrize("status", [429, 503])
    def test_a_long_wait_is_not_sat_out(self, site, status):
        site.faults = [Fault("x", Reply(status=status, headers={"Retry-After": "1000"}))]
        started = time.monotonic()
        error = refuse(site, RateLimited)
        assert time.monotonic() - started < 1
        assert timedelta(seconds=990) < error.retry_at - datetime.now(UTC) < timedelta(seconds=1010)
        assert "UTC" in error.remedy

    def test_ends_after_four_tries(self, site):
        site.faults = [Fault("x", Reply(status=429))]
        refuse(site, RateLimited)
        assert len(site.requests) == 4

    def test_a_throttling_answer_with_status_200(self, site):
        site.faults = [Fault("x", Reply({"Code": 429}), times=1)]

        def classify(answer):
            return Throttled(0.01, "Wait a little") if answer.json().get("Code") == 429 else None

        ask(site, client=client_for(site, classify=classify))
        assert len(site.requests) == 2

    def test_others_are_held_as_well(self, site):
        site.faults = [Fault("first", Reply(status=429, headers={"Retry-After": "0.5"}), times=1)]

        async def work():
            client = client_for(site, parallel=4)
            first = asyncio.create_task(client.get("first"))
            while client.calls == 0 or not site.requests:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            await client.get("second")
            await first
            await client.aclose()

        asyncio.run(work())
        assert site.seen("second")[0].at - site.seen("first")[0].at >= 0.5

    def test_the_last_allowed_call_by_the_headers_holds_the_next(self, site):
        site.faults = [
            Fault(
                "x",
                Reply([], headers={"x-ratelimit-remaining": "0", "ratelimit-reset": "0.4"}),
                times=1,
            )
        ]

        async def work():
            client = client_for(site)
            await client.get("x")
            await client.get("x")
            await client.aclose()

        asyncio.run(work())
        assert site.requests[1].at - site.requests[0].at >= 0.39


def test_a_retry_verdict_with_its_own_time(site):
    site.faults = [Fault("x", Reply({"wait": 1}), times=1)]

    def classify(answer):
        return Retry(Unreachable("Later."), 0.01) if "wait" in answer.json() else None

    ask(site, client=client_for(site, classify=classify))
    assert len(site.requests) == 2
