"""Forgetting a person: nothing is left of them, nothing else changes, and they do not come back."""

from __future__ import annotations

import sys
from datetime import timedelta

import msgspec
import pytest

from services.domain.errors import StoreFailed
from services.domain.kinds import CountOf, Dimension, EventKind
from services.domain.own_marks import ExportRecord, Note
from services.domain.records import (
    Batch,
    BreakdownSet,
    CampaignRef,
    Event,
    Link,
    LinkSet,
    Person,
    Slice,
    Stamp,
    Variant,
)
from services.domain.rows import Selection
from services.store.forgetting import PersonFound
from services.store.forgotten import PREFIX
from services.store.opening import backup_path
from services.store.workspace import Applied, Workspace
from tests.services.store.samples import REF, SENT, account, campaign, click, dump, many_clicks

OTHER = CampaignRef("email", "2")
ADDRESS = "Ada.Lovelace@Example.com"
ADA = Person("hash-7f3a9c0e5b", ADDRESS, "Augusta Ada Byron")
LOWER = Person("hash-7f3a9c0e5b", ADDRESS.lower())
BOB = Person("hash-b0b", "lovelace@example.com", "Bob Lovelace")
IP, SOURCE = "203.0.113.177", "5c0ffee5c0ffee50"
TRACES = ("7f3a9c0e5b", "ada.lovelace", "Augusta", "Byron", IP, SOURCE)
SHOP = "https://shop.example/"


def of_ada(**changes):
    fields = {"person": ADA, "ip": IP, "source": SOURCE, **changes}
    return (
        click("a1", url=f"{SHOP}?e={ADDRESS}&x=1", **fields),
        click("a2", OTHER, url=f"{SHOP}?e=ada.lovelace%40example.com", **fields),
        click("row-hash-7f3a9c0e5b-3", url=f"{SHOP}sale", at=SENT + timedelta(hours=1), **fields),
        click("a4", url=None, **{**fields, "person": LOWER}),
    )


BATCH = Batch(
    campaigns=(campaign(), campaign(OTHER)),
    clicks=(
        *many_clicks(60),
        *of_ada(),
        click("b1", person=BOB, ip="198.51.100.9", source="b0b", url=f"{SHOP}?e=lovelace@example.com"),
        click("b2", person=BOB, url=f"{SHOP}?e=ada-lovelace%40example.com.au"),
    ),
    events=(
        Event(REF, EventKind.DELIVERY, "e1", Stamp(SENT), event_id="e1", person=ADA, ip=IP),
        Event(REF, EventKind.BOUNCE, "e2", Stamp(SENT), event_id="to-hash-7f3a9c0e5b", person=ADA,
              detail=f"550 <{ADDRESS}>: user unknown"),
        Event(REF, EventKind.DELIVERY, "e3", Stamp(SENT), event_id="e3", person=BOB),
    ),
)  # fmt: skip
LINKS = Batch(links=(LinkSet(OTHER, (Link(f"{SHOP}?e={ADDRESS}", 1, 1), Link(SHOP, 5, 4))),))


@pytest.fixture
def kept(workspace):
    """An account that keeps personal data, judged."""
    workspace.save_account(account(keep_personal=True))
    workspace.apply("a1", BATCH, keyed_by="k")
    workspace.settle()
    return workspace


def forget(workspace, *words):
    return workspace.forget_people(workspace.find_people(list(words), []))


def tables(workspace):
    """Every row of every table as text, by table."""
    ask = workspace._session.ask
    names = [row[0] for row in ask("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")]
    return {name: sorted(map(repr, ask(f"SELECT * FROM {name}"))) for name in names}


def traces(workspace, among=TRACES):
    text = repr(tables(workspace)).lower()
    return [trace for trace in among if trace.lower() in text]


def counts(workspace):
    """What panes and reports count, without what tells people apart by name."""
    reader = workspace.reader()
    people = reader.people_table()
    found = (
        sorted((p.clicks, p.human_clicks, p.campaigns, p.first_click_at) for p in people.block(0, 999)),
        people.nameless,
        reader.campaigns(),
        [(row.clicks, row.unique_clicks, row.human_clicks) for row in reader.links()],
        reader.quality(),
        reader.decay(Selection(), SENT),
        reader.hours_of_week(),
    )  # fmt: skip
    reader.close()
    return found


def test_nothing_in_any_table_tells_of_the_person(kept):
    assert set(traces(kept)) == set(TRACES)
    assert forget(kept, ADDRESS) == 6
    assert traces(kept) == []


def test_counts_stay_what_they_were(kept):
    before = counts(kept)
    forget(kept, ADDRESS)
    assert counts(kept) == before
    kept.settle()
    assert counts(kept) == before


def test_one_person_stays_one_person(kept, reader):
    forget(kept, ADDRESS)
    people = reader.people_table().block(0, 999)
    (ada,) = [row for row in people if row.recipient.startswith(PREFIX)]
    assert (ada.clicks, ada.campaigns, ada.address, ada.person_name) == (4, 2, None, None)


def test_no_byte_of_the_closed_file_tells_of_the_person(kept, path):
    kept.apply("a1", LINKS)
    kept.close()
    plain = [trace for trace in TRACES if trace.lower().encode() in path.read_bytes().lower()]
    assert set(plain) == set(TRACES)  # else the search below would prove nothing
    opened = Workspace.open(path)
    forget(opened, ADDRESS)
    assert sys.platform == "win32" or left(path) == []  # nobody else can read it there
    opened.close()
    assert left(path) == []
    assert sorted(path.parent.iterdir()) == [path]


def left(path):
    """Traces in the bytes of the file and of all others beside it."""
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    content = b"".join(file.read_bytes() for file in files).lower()
    return [trace for trace in TRACES if trace.lower().encode() in content]


def test_no_byte_is_left_while_others_read(kept, path):
    readers = [kept.reader() for _ in range(2)]
    tables = [reader.click_table(sort="url") for reader in readers]
    before = [table.block(0, 3) for table in tables]
    forget(kept, ADDRESS)
    assert [table.block(0, 3) for table in tables] == before
    for reader in readers:
        assert reader.click_count() == 66
        reader.close()
    kept.close()
    assert left(path) == []


def test_a_second_reading_brings_nobody_back(kept):
    forget(kept, ADDRESS)
    before, figures = tables(kept), counts(kept)
    assert kept.apply("a1", BATCH, keyed_by="k") == Applied(0, 0, changed=False)
    kept.settle()
    assert (tables(kept), counts(kept)) == (before, figures)


def test_new_rows_of_the_person_are_stored_without_them(kept, reader):
    forget(kept, ADDRESS)
    later = [
        click(f"later-{row.key}", row.ref, url=row.url, person=ADA, ip=IP, source=SOURCE)
        for row in of_ada()
    ]
    bounce = Event(
        REF, EventKind.BOUNCE, "e9", Stamp(SENT), event_id="9-hash-7f3a9c0e5b", person=ADA,
        detail=f"<{ADDRESS}>", ip=IP,
    )  # fmt: skip
    assert kept.apply("a1", Batch(clicks=tuple(later), events=(bounce,))).rows_new == 5
    assert traces(kept) == []
    people = [p for p in reader.people_table().block(0, 999) if p.recipient.startswith(PREFIX)]
    assert [person.clicks for person in people] == [8]


def test_another_person_is_untouched(kept, reader):
    def of_bob():
        rows = reader.click_head(count=500)
        return [row for row in rows if row.recipient == BOB.public_id]

    before = of_bob()
    assert len(before) == 2
    assert before[0].address == BOB.address
    forget(kept, ADDRESS)
    assert of_bob() == before
    assert [person.events for person in kept.find_people([BOB.address], [])] == [1]


def test_only_the_persons_account_is_touched(kept):
    kept.save_account(account("a2", "Two", keep_personal=True))
    kept.apply("a2", BATCH)
    both = kept.find_people([ADDRESS], [])
    assert [(person.account_id, person.clicks, person.events) for person in both] == [
        ("a1", 4, 2),
        ("a2", 4, 2),
    ]
    kept.forget_people(both[:1])
    assert kept.find_people([ADDRESS], []) == both[1:]
    kept.forget_people(both[1:])
    assert traces(kept) == []


def test_people_are_found_by_address_id_or_hash(kept):
    ada = PersonFound("a1", "Shop", ADA.public_id, ADDRESS.lower(), ADA.name, 4, 2)
    for words, hashes in (
        ([f" {ADDRESS.upper()} "], []),
        ([ADA.public_id], []),
        ([], [ADA.public_id]),
        (["nobody", ADDRESS], ["no hash"]),
    ):
        assert kept.find_people(words, hashes) == [ada]
    assert kept.find_people(["nobody", "", "%"], []) == kept.find_people([], []) == []


def test_rows_without_the_address_are_the_persons_by_their_id(workspace):
    workspace.apply("a1", Batch(clicks=(click("1", person=ADA),)))
    workspace.save_account(account(keep_personal=True))
    workspace.apply("a1", Batch(clicks=(click("2", person=ADA),)))
    assert [found.clicks for found in workspace.find_people([ADDRESS], [])] == [2]
    assert forget(workspace, ADDRESS) == 2


def test_a_person_without_an_id_is_forgotten_by_the_address(kept, reader):
    grace = Person(None, "Grace@navy.example", "Grace Hopper")
    rows = (
        click("g1", person=grace, ip=IP),
        click("g2", person=grace, url=f"{SHOP}grace@navy.example"),
    )
    kept.apply("a1", Batch(clicks=rows))
    nameless = reader.people_table().nameless
    assert forget(kept, "grace@NAVY.example") == 2
    assert traces(kept, ("navy.example", "Hopper")) == []
    assert reader.people_table().nameless == nameless
    before = tables(kept)
    assert not kept.apply("a1", Batch(clicks=rows)).changed
    assert tables(kept) == before


def test_without_personal_data_only_the_hash_is_needed(workspace):
    workspace.apply(
        "a1", Batch(campaigns=(campaign(),), clicks=(click("1", person=ADA, source=SOURCE),))
    )
    (found,) = workspace.find_people([ADDRESS], [ADA.public_id])
    assert (found.address, found.name, found.clicks) == (None, None, 1)
    assert workspace.forget_people([found]) == 1
    assert traces(workspace, ("7f3a9c0e5b", SOURCE)) == []
    assert workspace.find_people([ADDRESS], [ADA.public_id]) == []


def test_forgetting_twice_or_nobody_changes_nothing(kept):
    found = kept.find_people([ADDRESS], [])
    kept.forget_people(found)
    before = tables(kept)
    assert kept.forget_people(found) == kept.forget_people([]) == 0
    assert tables(kept) == before


def test_people_of_an_account_that_is_gone_change_nothing(kept):
    found = kept.find_people([ADDRESS], [])
    gone = PersonFound("gone", "Gone", "x", None, None, 1, 0)
    before = tables(kept)
    with pytest.raises(StoreFailed, match="no longer"):
        kept.forget_people([*found, gone])
    assert tables(kept) == before


def test_an_account_that_was_removed_and_added_again_starts_clean(kept):
    forget(kept, ADDRESS)
    kept.remove_account("a1", with_data=True)
    assert tables(kept)["forgotten"] == []
    kept.save_account(account(keep_personal=True))
    kept.apply("a1", BATCH, keyed_by="k")
    assert [found.clicks for found in kept.find_people([ADDRESS], [])] == [4]


def test_a_removed_account_whose_data_stay_still_forgets(kept):
    kept.remove_account("a1", with_data=False)
    assert forget(kept, ADDRESS) == 6
    assert traces(kept) == []


def test_writing_goes_on_after_the_file_was_written_anew(kept, path):
    before = dump(kept)["campaigns"]
    forget(kept, ADDRESS)
    assert kept.apply("a1", Batch(clicks=many_clicks(40, first=1000))).rows_new == 40
    kept.close()
    opened = Workspace.open(path)
    assert opened.workspace_id == kept.workspace_id
    assert [row.click_rows for row in dump(opened)["campaigns"]] == [
        row.click_rows + (40 if row.campaign_id == "1" else 0) for row in before
    ]
    opened.close()


def test_reported_links_lose_the_address(kept, reader):
    kept.apply("a1", LINKS)
    forget(kept, ADDRESS)
    assert traces(kept) == []
    clicks = {row.url: row.clicks for row in reader.links() if row.campaign_id == "2"}
    assert sorted(clicks.values()) == [1, 5]


def test_reported_links_do_not_bring_the_address_back(kept):
    kept.apply("a1", LINKS)
    forget(kept, ADDRESS)
    before = tables(kept)
    assert kept.apply("a1", LINKS) == Applied(0, 0, changed=False)
    assert tables(kept) == before


def texts_about(address):
    """What an author may write about a person into everything that a provider reports of a campaign."""
    return Batch(
        campaigns=(
            campaign(
                name=f"Test for {address}",
                subject=f"Hi {address}",
                body=f"Dear {address.upper()}, ...",
                target_url=f"{SHOP}?e={address.replace('@', '%40')}",
            ),
        ),
        variants=(Variant(REF, "A", f"For {address}"),),
        breakdowns=(BreakdownSet(REF, (Slice(Dimension.DEVICE, CountOf.CLICKS, address, 1),)),),
    )


def test_texts_of_campaigns_lose_the_address_for_good(kept, path):
    kept.apply("a1", texts_about(ADDRESS))
    assert "ada.lovelace" in repr(tables(kept)["campaigns"]).lower()
    forget(kept, ADDRESS)
    assert traces(kept) == []
    before = tables(kept)["campaigns"]
    kept.apply("a1", texts_about(ADDRESS))
    assert traces(kept) == []
    assert len(tables(kept)["campaigns"]) == len(before)
    kept.close()
    assert left(path) == []


def test_the_users_own_words_lose_the_address(kept, path):
    kept.own.save_note(Note("n1", SENT, f"{ADDRESS} complained; Bob did not"))
    kept.own.log_export(
        ExportRecord(SENT, f"/home/me/{ADDRESS}.csv", f"Clicks of {ADDRESS}", "csv", 3, True, "ab")
    )
    forget(kept, ADDRESS)
    assert traces(kept) == []
    (note,) = kept.own.notes()
    assert note.text.endswith(" complained; Bob did not")
    (record,) = kept.own.exports()
    assert record.path.startswith("/home/me/forgotten")
    kept.close()
    assert left(path) == []


def test_an_address_that_only_its_hash_tells_is_taken_out_of_links(workspace):
    """As the sync layer finds it: the address was entered, the rows have the hash."""
    hidden = Person("hash-7f3a9c0e5b")
    url = f"{SHOP}?e={ADDRESS}"
    workspace.apply(
        "a1", Batch(campaigns=(campaign(),), clicks=(click("1", person=hidden, url=url),))
    )
    (found,) = workspace.find_people([], [hidden.public_id])
    workspace.forget_people([msgspec.structs.replace(found, address=ADDRESS)])
    assert traces(workspace) == []


def test_older_copies_beside_the_workspace_are_deleted(kept, path):
    copies = [backup_path(path, 1), path.with_name(f"{backup_path(path, 1).name}.wal")]
    copies.append(path.with_name(f"{path.name}.wal.orphan"))
    for copy in copies:
        copy.write_text(ADDRESS)
    others = [path.with_name("other.sendsight.v1.backup"), path.with_name("notes.backup")]
    for other in others:
        other.write_text("not ours")
    forget(kept, "nobody@example.com")
    assert all(copy.exists() for copy in copies)
    forget(kept, ADDRESS)
    assert not any(copy.exists() for copy in copies)
    assert all(other.exists() for other in others)


def test_a_copy_that_cannot_be_deleted_is_named(kept, path):
    backup_path(path, 1).mkdir()  # what cannot be unlinked
    with pytest.raises(StoreFailed, match=r"v1\.backup"):
        forget(kept, ADDRESS)
    assert traces(kept) == []
