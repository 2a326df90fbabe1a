"""Constant Contact as a provider: the connection test, the account's facts, a whole refresh."""

from __future__ import annotations

import asyncio

import pytest

from services.demo.constant_contact import invented, problem
from services.demo.server import Fault, Reply
from services.domain.errors import CredentialsRejected, PermissionMissing, ServiceError, Unreachable
from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign
from tests.services.providers.constant_contact_case import (
    NOW,
    PACE,
    email,
    filled,
    plan,
    provider,
    read,
    running,
    sms,
)


def call(server, name, **kwargs):
    async def run():
        one = provider(server, **kwargs)
        try:
            return await getattr(one, name)()
        finally:
            await one.aclose()

    with running(server):
        return asyncio.run(run())


def test_the_connection_test_says_who_and_what():
    found = call(filled(), "check")
    assert found.facts.external_id == "a07e1xqy4c"
    assert (found.facts.label, found.facts.time_zone) == ("Northwind Stores", "Europe/London")
    assert [(item.text, item.ok) for item in found.items] == [
        ("Signed in as Northwind Stores", True),
        ("Campaign reports can be read", True),
    ]


def test_the_connection_test_names_a_missing_right():
    server = filled()
    server.rights = ["contacts:read"]
    with pytest.raises(PermissionMissing, match="ui:campaign:metrics"):
        call(server, "check")
    assert server.seen("reports") == []


def test_the_connection_test_without_the_right_to_the_account():
    with running(filled()) as server:
        secrets = server.login.grant("campaign_data")
    found = call(server, "check", secrets=secrets)
    assert [item.ok for item in found.items] == [False, True]
    assert found.facts.external_id is None


def test_the_connection_test_without_a_list_of_privileges():
    server = filled()
    server.faults = [Fault("privileges", Reply("x", 404, content_type="text/plain"))]
    assert call(server, "check").items[-1].ok


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (problem(401, "unauthorized", "No."), CredentialsRejected),
        (Reply([], status=503), Unreachable),
    ],
)
def test_a_connection_test_that_fails(reply, kind):
    server = filled()
    server.faults = [Fault("account/summary", reply)]
    with pytest.raises(kind):
        call(server, "check")


@pytest.mark.parametrize("reply", [Reply("<html></html>", content_type="text/html"), Reply([1])])
def test_facts_that_cannot_be_read_cost_nothing(reply):
    server = filled()
    server.faults = [Fault("account/summary", reply)]
    assert call(server, "facts") is None


def test_facts_may_be_missing():
    server = filled()
    server.account = {"contact_email": "office@shop.example", "time_zone_id": ""}
    facts = call(server, "facts")
    assert (facts.external_id, facts.label, facts.time_zone) == (None, "office@shop.example", None)


def test_a_sign_in_of_another_account_is_refused():
    with pytest.raises(CredentialsRejected, match="Northwind Stores"):
        call(filled(), "facts", external_id="other", external_label="Old shop")
    assert call(filled(), "facts", external_id="a07e1xqy4c").label == "Northwind Stores"


def test_accounts_of_one_client_id_share_their_limits():
    one, other = (
        provider(
            filled(),
            api_url="http://127.0.0.1:9/v3",
            login_url="https://a.example",
            secrets={"access_token": f"token-{n}"},
        )
        for n in range(2)
    )
    assert one.api.settings.identity == other.api.settings.identity


def test_errors_and_repr_show_no_token():
    with running(filled(email("c"), texts=[sms("t")])) as server:
        grant = server.login.grant()
        server.faults = [
            Fault(
                "reports",
                lambda r: Reply(
                    [{"error_key": "x", "error_message": r.headers["authorization"]}], status=400
                ),
            )
        ]
        found = read(server, lambda one: one.totals(plan()), secrets=grant)
    assert isinstance(found.error, ServiceError)
    shown = f"{found.error!r} {found.error.detail}"
    assert grant["access_token"] not in shown


def test_a_whole_refresh_of_the_demo_agrees_with_itself():
    server = invented(5, 24, 4000, NOW)
    server.pace = PACE
    with running(server):
        found = read(server, lambda one: one.totals(plan()))
        assert found.error is None
        assert found.warnings == []
        mails = [c for c in found.campaigns.values() if c.ref.product == "email"]
        sent = [c for c in mails if c.status is CampaignStatus.SENT]
        texts = [c for c in found.campaigns.values() if c.ref.product == "sms"]
        phases = [lambda one, c=c: one.details(_stored(c), plan()) for c in sent]
        more = read(server, *phases)
        assert server.throttled == 0
    assert more.error is None
    assert len(sent) == sum(1 for c in server.campaigns if c.summary)
    assert len(mails) == len(server.campaigns)
    assert len(texts) == len(server.sms)
    assert all(c.sent.utc for c in (*sent, *texts))
    assert sum(c.counters.clicks for c in sent) == len(set(more.identities)) == len(more.clicks)
    assert len(more.done) == len(sent)
    for campaign in sent:
        mine = [x for x in more.clicks if x.ref == campaign.ref]
        assert campaign.counters.clicks == len(mine)
        assert campaign.counters.unique_clicks == len({x.person.public_id for x in mine})


def _stored(campaign):
    return KnownCampaign(
        ref=campaign.ref,
        status=campaign.status,
        sent_at=campaign.sent.utc,
        created_at=campaign.created.utc,
        signature=None,
        details_at=None,
        clicks=campaign.counters.clicks,
    )
