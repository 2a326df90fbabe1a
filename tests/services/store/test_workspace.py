"""The workspace as the other rooms use it."""

from __future__ import annotations

import threading

import pytest

from services.domain.errors import StoreFailed
from services.domain.kinds import CampaignStatus
from services.domain.plan import AccountOutcome, RefreshOptions
from services.domain.records import AccountFacts, Batch, CampaignRef, DetailDone, Mark
from services.domain.rows import CampaignKey, Selection
from services.store.migrations import MIGRATIONS, newest
from services.store.workspace import Applied, Workspace
from tests.services.store.samples import NOW, REF, account, campaign, click, info, many_clicks, sent


def test_a_new_workspace_has_an_id_that_stays(path):
    first = Workspace.open(path)
    assert (first.version, first.path, len(first.workspace_id)) == (
        newest(MIGRATIONS),
        path.resolve(),
        32,
    )
    first.close()
    again = Workspace.open(path, create=False)
    assert again.workspace_id == first.workspace_id
    again.close()


def test_a_second_opening_in_the_same_process_is_refused(workspace, path):
    with pytest.raises(StoreFailed, match="open in another window"):
        Workspace.open(path)


def test_a_closed_workspace_says_so_and_can_be_opened_again(path):
    workspace = Workspace.open(path)
    reader = workspace.reader()
    workspace.close()
    workspace.close()
    for ask in (
        workspace.accounts,
        reader.campaigns,
        workspace.reader,
        lambda: workspace.save_account(account()),
    ):
        with pytest.raises(StoreFailed, match="closed"):
            ask()
    reader.close()
    Workspace.open(path).close()


def test_a_forgotten_workspace_does_not_block_its_file(path):
    Workspace.open(path)
    Workspace.open(path).close()


def test_plan_holds_marks_and_known_campaigns(workspace):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=many_clicks(3),
            marks=(Mark("clicks", "10"),),
            details_done=(DetailDone(REF),),
        ),
    )
    plan = workspace.plan("a1", NOW, RefreshOptions())
    known = plan.known[REF]
    assert plan.marks == {"clicks": "10"}
    assert (known.stored_clicks, known.status, known.name) == (3, CampaignStatus.SENT, "Campaign 1")
    assert known.newest_click_at == many_clicks(3)[-1].at.utc
    assert known.signature == known.counters_signature
    full = workspace.plan("a1", NOW, RefreshOptions(full=True))
    assert full.marks == {}
    assert full.known == plan.known


def test_apply_tells_what_it_did(workspace):
    batch = Batch(campaigns=(campaign(),), clicks=many_clicks(3), marks=(Mark("x", "1"),))
    assert workspace.apply("a1", batch) == Applied(4, 0, changed=True)
    assert workspace.apply("a1", batch) == Applied(0, 0, changed=False)
    renamed = Batch(campaigns=(campaign(name="New name"),))
    assert workspace.apply("a1", renamed) == Applied(0, 1, changed=True)


def test_facts_are_kept_and_unknown_ones_leave_the_stored(workspace):
    facts = AccountFacts("77", "Shop Ltd", "Europe/Amsterdam", "EUR")
    assert workspace.apply("a1", Batch(facts=facts)).changed
    assert not workspace.apply("a1", Batch(facts=AccountFacts(label="Shop Ltd"))).changed
    kept = workspace.find_account("a1")
    assert (kept.external_id, kept.external_label, kept.time_zone, kept.currency) == (
        "77",
        "Shop Ltd",
        "Europe/Amsterdam",
        "EUR",
    )


def test_a_failing_batch_leaves_nothing(workspace, reader):
    class Broken:
        ref = REF
        links = (object(),)

    before = reader.facts()
    with pytest.raises(AttributeError):
        workspace.apply(
            "a1", Batch(campaigns=(campaign(),), links=(Broken(),), marks=(Mark("x", "1"),))
        )
    after = reader.facts()
    assert (after.campaigns, after.clicks) == (before.campaigns, before.clicks) == (0, 0)
    assert workspace.plan("a1", NOW, RefreshOptions()).marks == {}
    assert workspace.apply("a1", Batch(campaigns=(campaign(),))).rows_new == 1


def test_a_batch_of_an_account_that_is_gone_is_refused(workspace):
    with pytest.raises(StoreFailed, match="no longer"):
        workspace.apply("nobody", Batch(campaigns=(campaign(),)))


def test_finish_moves_the_state(workspace):
    outcome = AccountOutcome("a1", "Shop", "copernica", warnings=("A date could not be read.",))
    workspace.finish("a1", outcome, NOW)
    done = workspace.find_account("a1")
    assert (done.state, done.refreshed_at, done.error) == ("fresh", NOW, None)
    later = NOW.replace(hour=13)
    failed = AccountOutcome("a1", "Shop", "copernica", error_code="needs_sign_in", error="No.")
    workspace.finish("a1", failed, later)
    after = workspace.find_account("a1")
    assert (after.state, after.error_code, after.error) == ("failed", "needs_sign_in", "No.")
    assert after.refreshed_at == NOW
    cancelled = AccountOutcome("a1", "Shop", "copernica", cancelled=True)
    workspace.finish("a1", cancelled, later)
    assert workspace.find_account("a1") == after


def test_removing_without_data_keeps_the_campaigns_readable(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(2)))
    workspace.remove_account("a1", with_data=False)
    assert workspace.accounts() == ()
    assert workspace.find_account("Shop") is None
    assert [row.account for row in reader.campaigns()] == ["Shop"]
    workspace.save_account(account("a2"))
    workspace.apply("a2", sent(REF))
    assert [row.account_id for row in reader.campaigns()] == ["a1", "a2"]


def test_removing_with_data_leaves_nothing_of_it(workspace, reader, path):
    workspace.save_account(account("a2", "Other"))
    for account_id in ("a1", "a2"):
        workspace.apply(account_id, Batch(campaigns=(campaign(),), clicks=many_clicks(2)))
    workspace.remove_account("a1", with_data=True)
    assert {row.account_id for row in reader.campaigns()} == {"a2"}
    assert reader.click_count() == 2
    assert not path.with_name(path.name + ".wal").exists()
    workspace.remove_account("a2", with_data=True)
    assert reader.facts().clicks == 0
    workspace.save_account(account("a3"))
    assert workspace.apply("a3", Batch(clicks=many_clicks(2))).rows_new == 2


def test_removing_an_unknown_account_is_said(workspace):
    with pytest.raises(StoreFailed, match="no longer"):
        workspace.remove_account("nobody", with_data=True)


def test_switching_personal_data_off_erases_it(path):
    with_people = click().person
    person = type(with_people)(public_id="p", address="ada@example.com", name="Ada")
    workspace = Workspace.open(path)
    workspace.save_account(account(keep_personal=True))
    workspace.apply("a1", Batch(clicks=(click(person=person, ip="192.0.2.1"),)))
    reader = workspace.reader()
    row = next(reader.iter_clicks())[0]
    assert (row.recipient, row.address, row.person_name, row.ip) == (
        "p",
        "ada@example.com",
        "Ada",
        "192.0.2.1",
    )
    workspace.save_account(account(keep_personal=False))
    row = next(reader.iter_clicks())[0]
    assert (row.recipient, row.address, row.person_name, row.ip) == ("p", None, None, None)
    workspace.close()


def test_personal_data_is_not_kept_where_the_account_does_not_want_it(workspace, reader):
    person = type(click().person)(public_id="p", address="ada@example.com", name="Ada")
    workspace.apply("a1", Batch(clicks=(click(person=person, ip="192.0.2.1"),)))
    row = next(reader.iter_clicks())[0]
    assert (row.address, row.person_name, row.ip) == (None, None, None)


def test_rows_under_another_key_go_once_the_details_are_read_again(workspace, reader):
    refs = (REF, CampaignRef("email", "2"))
    for ref in refs:
        workspace.apply(
            "a1",
            Batch(
                campaigns=(campaign(ref),),
                clicks=(click("old", ref),),
                details_done=(DetailDone(ref),),
            ),
            keyed_by="k1",
        )
    workspace.apply("a1", Batch(clicks=(click("plain"),)))
    plan = workspace.plan("a1", NOW, RefreshOptions())
    assert workspace.details_due("a1", info(detail_days=0), plan, keyed_by="k1") == ()
    due = workspace.details_due("a1", info(detail_days=0), plan, keyed_by="k2")
    assert [known.ref for known in due] == list(refs)
    workspace.apply("a1", Batch(clicks=(click("new"),)), keyed_by="k2")
    assert reader.click_count() == 4
    workspace.apply("a1", Batch(details_done=(DetailDone(REF),)), keyed_by="k2")
    one = Selection(campaigns=(CampaignKey("a1", "email", "1"),))
    assert {row.click_id for row in next(reader.iter_clicks(one))} == {"new", "plain"}
    due = workspace.details_due("a1", info(detail_days=0), plan, keyed_by="k2")
    assert [known.ref for known in due] == [refs[1]]


def test_readers_read_while_another_thread_writes(workspace):
    failures, counts = [], []
    done = threading.Event()

    def read():
        reader = workspace.reader()
        try:
            while not done.is_set():
                counts.append(reader.click_count())
                reader.links()
                reader.campaigns()
        except StoreFailed as error:
            failures.append(error)
        finally:
            reader.close()

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for i in range(15):
            workspace.apply(
                "a1", Batch(campaigns=(campaign(),), clicks=many_clicks(200, first=200 * i))
            )
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not failures
    assert all(count % 200 == 0 for count in counts)
    assert workspace.plan("a1", NOW, RefreshOptions()).known[REF].stored_clicks == 3000


def test_accounts_can_be_written_from_several_threads(workspace):
    for i in range(2, 6):
        workspace.save_account(account(f"a{i}", f"Shop {i}"))
    accounts = [a.account_id for a in workspace.accounts()]

    def write(account_id):
        for i in range(5):
            workspace.apply(
                account_id, Batch(campaigns=(campaign(),), clicks=many_clicks(20, first=20 * i))
            )

    threads = [threading.Thread(target=write, args=(a,)) for a in accounts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    reader = workspace.reader()
    assert [row.click_rows for row in reader.campaigns()] == [100] * 5
    reader.close()


def test_own_marks_people_and_forgetting_are_reached_from_here(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(22)))
    workspace.own.set_starred([CampaignKey("a1", "email", "1")], starred=True)
    assert reader.campaigns()[0].starred
    (found,) = workspace.find_people(["p3"], [])
    assert (found.account_id, found.recipient, found.clicks) == ("a1", "p3", 2)
    assert workspace.forget_people([found]) == 2
    assert workspace.find_people(["p3"], []) == []
    assert reader.click_count() == 22
    assert reader.campaigns()[0].starred


def test_batches_of_other_threads_wait_while_people_are_forgotten(workspace):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(200)))
    failures = []

    def write():
        try:
            for i in range(1, 8):
                workspace.apply("a1", Batch(clicks=many_clicks(50, first=1000 * i)))
        except StoreFailed as error:
            failures.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    people = [workspace.find_people([f"p{n}"], []) for n in (1, 2, 3)]
    for found in people:
        assert workspace.forget_people(found) > 0
    thread.join()
    reader = workspace.reader()
    assert failures == []
    assert reader.click_count() == 550
    recipients = {row.recipient for row in reader.click_head(count=999)}
    assert (len(recipients), recipients & {"p1", "p2", "p3"}) == (11, set())
    reader.close()


def test_a_closed_workspace_forgets_nobody(workspace):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(3)))
    found = workspace.find_people(["p1"], [])
    workspace.close()
    for ask in (
        lambda: workspace.forget_people(found),
        lambda: workspace.find_people(["p1"], []),
        workspace.own.notes,
    ):
        with pytest.raises(StoreFailed, match="closed"):
            ask()
