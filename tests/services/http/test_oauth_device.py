"""Signing in by a code that is typed elsewhere (RFC 8628)."""

from __future__ import annotations

import asyncio
import itertools
import time

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    UnexpectedAnswer,
)
from services.http.oauth import OAuthEndpoints
from tests.services.http.oauth_site import Signing


@pytest.fixture
def site(login):
    return login


class TestDevice:
    def test_until_it_is_confirmed(self, site):
        async def work():
            async with Signing(site, pace=100) as session:
                prompt = await session.begin_device()
                polling = asyncio.create_task(session.poll_device())
                while len(site.polls) < 3:
                    await asyncio.sleep(0.01)
                for code in site.devices:
                    site.devices[code] = "confirmed"
                return prompt, await polling

        prompt, tokens = asyncio.run(work())
        assert prompt.user_code == "ABCD-EFGH"
        assert prompt.verification_uri == "https://acme.example/activate"
        assert prompt.verification_uri_complete.endswith("ABCD-EFGH")
        assert prompt.expires_in == 600
        assert tokens.access_token in site.live
        assert all(later - earlier >= 0.049 for earlier, later in itertools.pairwise(site.polls))
        form = site.requests[0].form()
        assert form["scope"] == "campaign_data account_read offline_access"
        assert "grant_type" not in form

    def test_a_missing_interval_means_5_s(self, site):
        site.interval = None

        async def work():
            async with Signing(site, pace=100) as session:
                await session.begin_device()
                started = time.time()
                polling = asyncio.create_task(session.poll_device())
                while not site.polls:
                    await asyncio.sleep(0.005)
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)
                return started

        started = asyncio.run(work())
        assert site.polls[0] - started >= 0.05

    def test_slow_down_adds_5_s_for_good(self, site):
        async def work():
            async with Signing(site, pace=100) as session:
                await session.begin_device()
                polling = asyncio.create_task(session.poll_device())
                (code,) = site.devices
                site.devices[code] = "slow_down"
                while len(site.polls) < 2:
                    await asyncio.sleep(0.005)
                site.devices[code] = "authorization_pending"
                while len(site.polls) < 4:
                    await asyncio.sleep(0.005)
                site.devices[code] = "confirmed"
                await polling

        asyncio.run(work())
        gaps = [later - earlier for earlier, later in itertools.pairwise(site.polls)]
        assert gaps[0] >= 0.099
        assert all(gap >= 0.149 for gap in gaps[1:])

    @pytest.mark.parametrize(
        ("state", "words"),
        [
            ("expired_token", "not confirmed in time"),
            ("access_denied", "was declined"),
            ("invalid_grant", "too old"),
        ],
    )
    def test_ends(self, site, state, words):
        async def work():
            async with Signing(site) as session:
                await session.begin_device()
                for code in site.devices:
                    site.devices[code] = state
                with pytest.raises(CredentialsRejected) as caught:
                    await session.poll_device()
                with pytest.raises(CredentialsRejected):
                    await session.poll_device()
                return caught.value

        assert words in asyncio.run(work()).sentence
        assert len(site.polls) == 1

    def test_its_own_end(self, site):
        site.faults = [
            Fault(
                "device",
                lambda r: Reply(
                    {
                        "device_code": "dddd",
                        "user_code": "AB",
                        "verification_uri": "https://a.example",
                        "expires_in": "0.1",
                        "interval": "1",
                    }
                ),
            )
        ]
        site.devices["dddd"] = "authorization_pending"

        async def work():
            async with Signing(site, pace=50) as session:
                await session.begin_device()
                with pytest.raises(CredentialsRejected):
                    await session.poll_device()

        asyncio.run(work())
        assert len(site.polls) >= 2

    def test_faults_in_between_do_not_end_it(self, site):
        site.faults = [
            Fault("token", Reply(status=503), times=2),
            Fault("token", Reply(drop=True), times=1),
        ]

        async def work():
            async with Signing(site) as session:
                await session.begin_device()
                for code in site.devices:
                    site.devices[code] = "confirmed"
                return await session.poll_device()

        with pytest.raises(UnexpectedAnswer):
            # An answer that breaks off is no passing fault: it may have held the tokens.
            asyncio.run(work())
        site.faults = site.faults[:1]
        site.faults[0].times = 2
        assert asyncio.run(work()).access_token in site.live

    @pytest.mark.parametrize(
        "answer",
        [
            {},
            {"device_code": "x"},
            [1],
            "<html>no</html>",
            {"device_code": "d", "user_code": "u", "verification_uri": "javascript:x"},
        ],
    )
    def test_odd_answers(self, site, answer):
        site.faults = [Fault("device", Reply(answer))]

        async def work():
            async with Signing(site) as session:
                await session.begin_device()

        with pytest.raises(UnexpectedAnswer):
            asyncio.run(work())

    def test_not_offered(self, site):
        async def work():
            async with Signing(site) as session:
                session._endpoints = OAuthEndpoints(site.url + "/authorize", site.url + "/token")
                await session.begin_device()

        with pytest.raises(NotOffered):
            asyncio.run(work())
