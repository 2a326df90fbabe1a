"""The provider as a whole: credentials, versions, faults, and nothing that gives the token away."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

import pytest

from services.demo.copernica import NEW_NAMES, OLD_NAMES, CopernicaServer, busy, refused
from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.records import CampaignRef, Counters
from services.providers.copernica import Copernica
from tests.support.copernica import FIXTURES, NOW, Bench, ago, fixture
from tests.support.providers import make_provider


@pytest.fixture
def bench():
    with Bench() as bench:
        yield bench


def check(bench, token=None):
    async def main():
        provider = bench.provider(token)
        try:
            return await provider.check()
        finally:
            await provider.aclose()

    return asyncio.run(main())


def small(bench):
    """One mailing of each product, clicks in two of them."""
    for product in ("draganddrop", "html"):
        bench.mailing(product, "1", ago(days=3))
        for number in range(3):
            bench.click(product, "1", ago(days=2, minutes=number), destination=str(number % 2))
    bench.data.add_mailing("sms", fixture("smsmailing.json"))


@pytest.mark.parametrize("version", [2, 3, 4])
@pytest.mark.parametrize("names", [OLD_NAMES, NEW_NAMES])
def test_every_version_under_any_names_gives_the_same_products(version, names):
    with Bench(version=version) as bench:
        bench.server.names = dict(names)
        small(bench)
        bench.refresh()
        assert set(bench.kept.campaigns) == {
            CampaignRef("draganddrop", "1"),
            CampaignRef("html", "1"),
            CampaignRef("sms", "1"),
        }
        assert bench.kept.counters("html", "1") == Counters(
            sends=100,
            delivered=100,
            bounced=0,
            opens=0,
            unique_opens=0,
            clicks=3,
            unique_clicks=2,
            opt_outs=0,
            complaints=0,
            pending=0,
        )
        assert len(bench.kept.clicks) == 6
        assert bench.server.leaks == 0
        assert bench.server.login.logins == (1 if version == 4 else 0)
        assert bench.server.login.gets == 0
        bench.paths()
        bench.refresh(NOW + timedelta(hours=1))
        wrong = set({**OLD_NAMES, **NEW_NAMES}.values()) | set(OLD_NAMES.values())
        wrong -= set(names.values())
        assert not [p for p in bench.paths() if p.split("/")[0] in wrong], "it was asked once"


def test_a_name_that_stops_working_is_found_anew(bench):
    small(bench)
    bench.server.names = dict(OLD_NAMES)
    bench.refresh()
    bench.server.names = dict(NEW_NAMES)
    bench.click("html", "1", ago(hours=1), destination="x")
    bench.refresh(NOW + timedelta(hours=1))
    assert len(bench.kept.clicks) == 7
    assert bench.kept.marks["prefix:html"] == "html"


def test_the_check_names_the_account_and_what_it_has(bench):
    small(bench)
    bench.server.names.pop("html")
    found = check(bench)
    assert (found.facts.external_id, found.facts.label) == ("34", "Northwind Benelux")
    assert found.facts.time_zone == "Europe/Amsterdam"
    assert [(item.text, item.ok) for item in found.items] == [
        ("Signed in as Northwind Benelux (34)", True),
        ("Drag and drop mailings: 1 found", True),
        ("HTML mailings: not offered to this account", False),
        ("SMS mailings: 1 found", True),
    ]


def test_identity_in_its_other_forms(bench):
    for body in ({"ID": 34, "Name": "Other"}, {"data": {"id": "34", "name": "Other"}}):
        bench.server.identity = body
        found = check(bench).facts
        assert (found.external_id, found.label) == ("34", "Other")
    bench.server.identity = fixture("identity.json")
    assert check(bench).facts.label == "Development"
    bench.server.faults = [Fault("identity", refused("Invalid method"))]
    assert check(bench).facts.external_id is None


def test_an_account_switch_is_refused_with_both_names():
    with Bench(external_id="99", external_label="Old shop") as bench:
        small(bench)
        with pytest.raises(CredentialsRejected, match=r"Northwind Benelux \(34\).*Old shop \(99\)"):
            check(bench)
        with pytest.raises(CredentialsRejected):
            bench.refresh()
        assert not bench.kept.batches


def test_a_wrong_time_zone_is_told_before_any_call():
    with Bench(settings={"time_zone": "Mars/Olympus"}) as bench:
        with pytest.raises(NotOffered, match="There is no time zone called Mars/Olympus"):
            check(bench)
        with pytest.raises(NotOffered, match="time zone"):
            bench.refresh()
        assert not bench.server.requests


def test_the_time_zone_of_the_account_is_used():
    with Bench(settings={"time_zone": "America/New_York"}) as bench:
        bench.mailing("draganddrop", "1", "2026-11-10 10:00:00")
        bench.refresh()
        sent = bench.kept.campaigns[CampaignRef("draganddrop", "1")].sent.utc
        assert sent.isoformat() == "2026-11-10T15:00:00+00:00"


@pytest.mark.parametrize("version", [3, 4])
def test_a_wrong_token_ends_in_a_sentence(version):
    with Bench(version=version) as bench:
        with pytest.raises(CredentialsRejected, match="did not accept the API token") as caught:
            check(bench, "wrong-token-77")
        shown = f"{caught.value}{caught.value!r}{caught.value.detail}"
        assert "wrong-token-77" not in shown
        assert len(bench.server.requests) <= 1


def test_a_token_that_ends_in_between_is_renewed_once(bench):
    small(bench)
    for status in (400, 401, 403):
        bench.server.faults = [
            Fault("html/clicks", refused("Invalid access token", status), times=1)
        ]
        bench.server.login.logins = 0
        bench.refresh(full=True)
        assert bench.server.login.logins == 2
    bench.server.faults = [Fault("html/clicks", lambda _: bench.server.login.revoke(), times=1)]
    bench.refresh(full=True)


def test_a_token_that_is_refused_again_and_again_is_told(bench):
    small(bench)
    bench.server.faults = [Fault("html/clicks", refused("Invalid access token", 401))]
    with pytest.raises(CredentialsRejected):
        bench.refresh()
    assert len(bench.kept.clicks_of("draganddrop", "1")) == 3, "what came before is kept"
    assert bench.server.login.logins == 2


def test_the_load_balancer_is_waited_for(bench):
    small(bench)
    page = (FIXTURES / "loadbalancer.html").read_text()
    bench.server.login.faults = [Fault(".", busy(), times=1)]
    bench.server.faults = [
        Fault("statistics", busy(), times=2),
        Fault("clicks", Reply(page, 502, content_type="text/html"), times=1),
        Fault("sms/mailings", Reply(drop=True), times=1),
    ]
    bench.refresh()
    assert len(bench.kept.clicks) == 6
    assert bench.kept.counters("draganddrop", "1").clicks == 3


def test_a_load_balancer_that_stays_is_told_and_nothing_is_lost(bench):
    small(bench)
    bench.server.faults = [Fault("html/clicks", busy())]
    with pytest.raises(Unreachable):
        bench.refresh()
    assert len(bench.kept.clicks) == 3
    bench.server.faults.clear()
    bench.refresh()
    assert len(bench.kept.clicks) == 6


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply('{"data":[{"ID"', cut=8), UnexpectedAnswer),
        (Reply('{"data":[{"ID"'), UnexpectedAnswer),
        (Reply("<html>Hello</html>", content_type="text/html"), UnexpectedAnswer),
        (Reply(b"\xff\xfe\x00"), UnexpectedAnswer),
        (Reply({"data": {"a": 1}}), UnexpectedAnswer),
        (Reply(b"[" * 100_000), UnexpectedAnswer),
        (
            Reply("", status=302, headers={"Location": "https://elsewhere.example/"}),
            UnexpectedAnswer,
        ),
    ],
)
def test_garbled_lists_end_in_a_sentence_and_the_rest_is_kept(bench, reply, kind):
    small(bench)
    bench.server.faults = [Fault("html/clicks", reply)]
    with pytest.raises(kind) as caught:
        bench.refresh()
    assert caught.value.sentence.endswith(".")
    assert len(bench.kept.clicks_of("draganddrop", "1")) == 3
    bench.server.faults.clear()
    bench.refresh()
    assert len(bench.kept.clicks) == 6


def test_an_error_in_a_good_answer_is_an_error(bench):
    small(bench)
    bench.server.faults = [Fault("/html/clicks", Reply({"error": {"message": "Invalid method"}}))]
    bench.refresh()
    assert len(bench.kept.clicks) == 6, "read mailing by mailing instead"


def test_a_missing_right_is_told(bench):
    reply = refused("No rights", 403)
    bench.server.faults = [Fault("mailings", reply)]
    with pytest.raises(PermissionMissing):
        check(bench)


def test_consumption_is_read_for_this_month_and_the_last_once(bench):
    small(bench)
    bench.refresh()
    assert bench.kept.figures["texts", "2026-11"] == 420
    assert bench.kept.figures["apicalls", "2026-10"] > 0
    assert bench.kept.figures["refresh_api_calls", ""] > 10
    asked = bench.server.seen("consumption")
    assert [(r.first("begin"), r.first("end")) for r in asked] == [
        ("2026-11-01", "2026-11-20"),
        ("2026-10-01", "2026-10-31"),
    ]
    bench.paths()
    bench.refresh(NOW + timedelta(hours=1))
    assert bench.paths().count("consumption") == 1
    bench.server.faults = [Fault("consumption", refused("Not for you"))]
    bench.refresh(NOW + timedelta(hours=2))


def test_two_requests_at_most_run_side_by_side(bench):
    bench.server.calm = 0.002
    bench.server.cap = 5
    small(bench)
    for number in range(2, 30):
        bench.mailing("html", str(number), ago(days=number))
        bench.click("html", str(number), ago(days=1))
    bench.refresh()
    assert bench.server.max_seen_parallel == 2


@pytest.mark.parametrize("version", [3, 4])
def test_nothing_gives_the_token_away(version, caplog):
    caplog.set_level(logging.DEBUG)
    with Bench(version=version) as bench:
        bench.server.api_token = bench.server.login.api_token = "s3cret-api-token"
        small(bench)
        told = refused("access denied for access_token=s3cret-api-token near s3cret-api-token")
        bench.server.faults = [Fault("html/emailings", told), Fault("publisher/emailings", told)]
        shown = []
        try:
            bench.refresh()
        except ServiceError as error:
            shown += [str(error), repr(error), error.detail]
        shown += bench.kept.warnings
        shown += [record.getMessage() for record in caplog.records]
        shown.append(repr(bench.provider().secrets))
        assert "s3cret" not in "".join(shown)
        assert bench.server.leaks == 0


def test_a_token_with_blanks_around_it_works(bench):
    assert check(bench, f" {bench.server.api_token}\n").facts.external_id == "34"


def test_the_login_address_may_have_a_path_or_none():
    for login in ("http://127.0.0.1:9", "http://127.0.0.1:9/", "http://127.0.0.1:9/token/"):
        provider = make_provider(
            "copernica", "http://127.0.0.1:9/v4", {"api_token": "x"}, login_url=login
        )
        base = provider._login_client().settings.base_url
        assert base in {"http://127.0.0.1:9/", "http://127.0.0.1:9/token"}
    assert isinstance(provider, Copernica)


def test_events_alone_find_their_paths(bench):
    small(bench)

    async def work(provider):
        return [c async for b in provider.events(bench.kept.plan()) for c in b.clicks]

    assert len(bench.run(work)) == 6


def test_invented_data_is_read_whole():
    from services.demo.copernica import invented

    server = invented(7, 20, 4000, NOW)
    with Bench(server=server) as bench:
        bench.refresh()
        kept, data = bench.kept, server.data
        assert len(kept.campaigns) == sum(len(found) for found in data.mailings.values())
        for product in ("draganddrop", "html"):
            rows = data.tables[product, "clicks"].rows
            assert sum(c.ref.product == product for c in kept.clicks.values()) == len(rows)
            for identity in data.mailings[product]:
                clicks = kept.clicks_of(product, identity)
                counters = kept.counters(product, identity)
                assert counters.clicks == len(clicks)
                assert counters.unique_clicks == len({c.person.public_id for c in clicks})
        assert isinstance(server, CopernicaServer)
        assert server.max_seen_parallel <= 2
