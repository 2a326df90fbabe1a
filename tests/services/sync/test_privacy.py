from services.domain.kinds import EventKind
from services.domain.records import Batch, CampaignRef, Click, Event, Person, Stamp
from services.sync.privacy import PersonKey, screen

REF = CampaignRef("email", "1")


def click(**fields):
    return Click(REF, fields.pop("key", "a@b.example|1"), Stamp(), **fields)


def test_without_the_switch_only_a_keyed_hash_and_the_country_stay():
    key = PersonKey.derive("api-key")
    batch = Batch(
        clicks=(click(person=Person(address="Ada@b.example", name="Ada"), ip="81.2.69.142"),),
        events=(
            Event(
                REF,
                EventKind.OPT_OUT,
                "ada@b.example",
                Stamp(),
                person=Person(address="ada@b.example"),
            ),
        ),
    )
    kept = screen(batch, key, keep_personal=False)
    row, event = kept.clicks[0], kept.events[0]
    assert row.person.address is row.person.name is row.ip is None
    assert row.country == "GB"
    assert row.person.public_id == event.person.public_id == key.hide("ada@b.example")
    assert "b.example" not in repr(kept)


def test_with_the_switch_the_person_stays_beside_the_hash():
    key = PersonKey.derive("api-key")
    row = screen(
        Batch(clicks=(click(person=Person(address="a@b.example"), ip="8.8.8.8"),)),
        key,
        keep_personal=True,
    ).clicks[0]
    assert (row.person.address, row.ip, row.person.public_id) == (
        "a@b.example",
        "8.8.8.8",
        key.hide("a@b.example"),
    )


def test_ids_that_are_no_personal_data_stay():
    row = screen(
        Batch(
            clicks=(
                click(
                    key="77",
                    click_id="77",
                    person=Person(public_id="dest-1", address="x@y.example"),
                ),
            )
        ),
        PersonKey(None),
        keep_personal=False,
    ).clicks[0]
    assert (row.key, row.person.public_id) == ("77", "dest-1")


def test_without_a_key_nobody_is_hashed_by_nothing():
    row = screen(
        Batch(clicks=(click(person=Person(address="x@y.example")),)),
        PersonKey(None),
        keep_personal=False,
    ).clicks[0]
    assert row.person == Person()


def test_keys_differ_and_come_back_from_text():
    one, two = PersonKey.derive("1"), PersonKey.derive("2")
    assert one.print != two.print
    assert one.hide("x") != two.hide("x")
    assert PersonKey.from_text(one.text).hide("x") == one.hide("x")
    assert PersonKey(None).print == ""
    assert one.text not in repr(one)
