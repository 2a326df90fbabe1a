"""The user's own marks: written, replaced, undone, kept through refreshes, and gone with their account."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

import msgspec
import pytest

from services.domain.errors import NotOffered
from services.domain.own_marks import LONGEST_TAG, ExportRecord, Goal, Note
from services.domain.records import Batch, CampaignRef
from services.domain.rows import CampaignKey, Selection
from services.store.workspace import Workspace
from tests.services.store.samples import NOW, REF, account, campaign, many_clicks

REFS = tuple(CampaignRef("email", str(n)) for n in range(1, 5))
KEYS = tuple(CampaignKey("a1", ref.product, ref.campaign_id) for ref in REFS)
UNKNOWN = CampaignKey("a1", "email", "nowhere")
HOSTILE = (
    "'; DROP TABLE own_tags; --",
    '"quoted" \\ back',
    "?, $1, {name}, %s",
    "夏のセール 🎉",
    "</script>",
)
EXPORT = ExportRecord(NOW, "/home/me/clicks.csv", "Clicks", "csv", 12, True, "ab" * 32)


@pytest.fixture
def own(workspace):
    workspace.apply("a1", Batch(campaigns=tuple(map(campaign, REFS))))
    return workspace.own


def rows_of(workspace, table):
    return workspace._session.ask(f"SELECT count(*) FROM {table}")[0][0]


def test_tags_are_set_and_shown_with_their_campaigns(own, reader):
    own.set_tags({KEYS[0]: ("sale", "Autumn"), KEYS[1]: ("sale",)})
    assert own.all_tags() == ("Autumn", "sale")
    assert own.tags_of(KEYS[:3]) == {
        KEYS[0]: ("Autumn", "sale"),
        KEYS[1]: ("sale",),
        KEYS[2]: (),
    }
    assert {row.key: row.tags for row in reader.campaigns()}[KEYS[0]] == ("Autumn", "sale")
    found = reader.campaigns(Selection(tags=("SALE",)))
    assert {row.key for row in found} == set(KEYS[:2])


def test_setting_tags_replaces_them_and_undo_brings_them_back(own):
    own.set_tags({key: ("old", key.campaign_id) for key in KEYS})
    before = own.tags_of(KEYS[:2])
    own.set_tags({KEYS[0]: ("new",), KEYS[1]: ()})
    assert own.tags_of(KEYS[:3]) == {KEYS[0]: ("new",), KEYS[1]: (), KEYS[2]: ("3", "old")}
    own.set_tags(before)
    assert own.tags_of(KEYS[:2]) == before
    assert own.all_tags() == ("1", "2", "3", "4", "old")


def test_tags_that_differ_in_case_only_are_one(own):
    own.set_tags({KEYS[0]: ("Sale", " sale ", "SALE", "straße", "STRASSE")})
    assert [tag.casefold() for tag in own.tags_of(KEYS[:1])[KEYS[0]]] == ["sale", "strasse"]


@pytest.mark.parametrize("bad", ["", " \n", "x" * (LONGEST_TAG + 1)], ids=range(3))
def test_a_bad_tag_changes_nothing(own, bad):
    own.set_tags({KEYS[0]: ("kept",), KEYS[1]: ("kept",)})
    with pytest.raises(NotOffered):
        own.set_tags({KEYS[0]: ("other",), KEYS[1]: ("fine", bad)})
    assert own.tags_of(KEYS[:2]) == {KEYS[0]: ("kept",), KEYS[1]: ("kept",)}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_plain_texts(own, reader, text):
    own.set_tags({KEYS[0]: (text,)})
    own.save_note(Note("n", NOW, text, KEYS[0]))
    goals = (Goal(text, text, "click_rate", 0.02, tags=(text,)),)
    record = msgspec.structs.replace(EXPORT, path=text, title=text)
    own.save_goals(goals)
    own.log_export(record)
    assert own.all_tags() == (text,)
    assert own.notes() == (Note("n", NOW, text, KEYS[0]),)
    assert [row.key for row in reader.campaigns(Selection(tags=(text,)))] == [KEYS[0]]
    assert (own.goals(), own.exports()) == (goals, (record,))


def test_half_a_surrogate_pair_is_replaced(own):
    broken = "half \ud83d pair"
    own.set_tags({KEYS[0]: (broken,)})
    own.save_note(Note("n", NOW, broken))
    own.save_goals([Goal("g", broken, "click_rate", 0.02)])
    own.log_export(msgspec.structs.replace(EXPORT, path=broken, title=broken))
    assert (own.all_tags(), own.notes()[0].text) == (("half pair",), "half   pair")
    assert (own.goals()[0].name, own.exports()[0].path) == ("half ? pair", "half ? pair")


def test_marks_of_unknown_campaigns_are_left_out(own, workspace):
    own.set_tags({UNKNOWN: ("lost",), KEYS[0]: ("kept",)})
    own.set_starred([UNKNOWN], starred=True)
    assert own.all_tags() == ("kept",)
    assert own.tags_of([UNKNOWN]) == {UNKNOWN: ()}
    assert rows_of(workspace, "stars") == 0


def test_a_note_on_an_unknown_campaign_is_refused_and_replaces_nothing(own):
    note = Note("n", NOW, "About one campaign", KEYS[0])
    own.save_note(note)
    with pytest.raises(NotOffered, match="campaign"):
        own.save_note(msgspec.structs.replace(note, campaign=UNKNOWN))
    assert own.notes() == (note,)


def test_stars_are_given_once_and_taken_away(own, workspace, reader):
    own.set_starred(KEYS[:2], starred=True)
    own.set_starred([*KEYS[1:3], KEYS[1]], starred=True)
    assert rows_of(workspace, "stars") == 3
    assert {row.key for row in reader.campaigns() if row.starred} == set(KEYS[:3])
    own.set_starred(KEYS[1:], starred=False)
    assert [row.key for row in reader.campaigns(Selection(starred=True))] == [KEYS[0]]
    own.set_starred([], starred=False)
    assert rows_of(workspace, "stars") == 1


def test_notes_come_oldest_first_and_at_one_instant_by_id(own):
    notes = [
        Note("b", NOW, "Second"),
        Note("a", NOW, "First\nof two", KEYS[0]),
        Note("c", NOW - timedelta(days=1), "Before"),
    ]
    for note in notes:
        own.save_note(note)
    assert own.notes() == (notes[2], notes[1], notes[0])


def test_a_note_is_replaced_by_its_id_and_deleted_once_or_twice(own):
    own.save_note(Note("n", NOW, "Draft", KEYS[0]))
    own.save_note(Note("n", NOW + timedelta(hours=1), " Final \n"))
    assert own.notes() == (Note("n", NOW + timedelta(hours=1), "Final"),)
    own.delete_note("n")
    own.delete_note("n")
    assert own.notes() == ()


def test_a_note_keeps_its_instant_whatever_the_zone(own):
    local = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    own.save_note(Note("n", local, "Noon in London"))
    assert own.notes()[0].at == NOW
    assert own.notes()[0].at.tzinfo is UTC


def test_an_empty_note_leaves_the_old_one(own):
    own.save_note(Note("n", NOW, "Kept"))
    with pytest.raises(NotOffered, match="empty"):
        own.save_note(Note("n", NOW, " \n "))
    assert own.notes() == (Note("n", NOW, "Kept"),)


def test_goals_keep_their_order_and_are_replaced_as_a_whole(own):
    goals = tuple(Goal(g, f"Goal {g}", "click_rate", 0.02, at_least=g == "b") for g in "cab")
    own.save_goals(goals)
    assert own.goals() == goals
    own.save_goals(goals[1:])
    assert own.goals() == goals[1:]
    own.save_goals([])
    assert own.goals() == ()


@pytest.mark.parametrize(
    "content",
    ['{"goal_id": "x", "value": "many"}', "{", "[]", "null", '{"goal_id": "x", "each": {"of": 3}}'],
    ids=range(5),
)
def test_a_goal_of_a_newer_version_is_left_out_alone(own, workspace, content):
    goals = (Goal("1", "One", "click_rate", 0.02), Goal("2", "Two", "opt_out_rate", 0.01))
    own.save_goals(goals)
    with workspace._writer.transaction() as con:
        con.execute("UPDATE goals SET position = 2 WHERE goal_id = '2'")
        con.execute("INSERT INTO goals VALUES ('x', 1, ?)", [content])
    assert own.goals() == goals


def test_fields_of_a_newer_version_are_overlooked(own, workspace):
    goal = Goal("1", "One", "click_rate", 0.02)
    own.save_goals([goal])
    with workspace._writer.transaction() as con:
        con.execute("UPDATE goals SET content = replace(content, '{', '{\"colour\":\"red\",')")
    assert own.goals() == (goal,)


def test_exports_come_newest_first_until_the_list_is_emptied(own):
    later = msgspec.structs.replace(EXPORT, written_at=NOW + timedelta(hours=1), personal=False)
    own.log_export(EXPORT)
    own.log_export(later)
    own.log_export(msgspec.structs.replace(EXPORT, path="/home/me/another.csv"))
    assert [record.path for record in own.exports()] == [
        later.path,
        "/home/me/another.csv",
        EXPORT.path,
    ]
    assert own.exports()[0] == later
    assert own.exports()[2] == EXPORT
    own.clear_exports()
    assert own.exports() == ()


def mark_all(own):
    own.set_tags({KEYS[0]: ("sale",), KEYS[1]: ("spring", "sale")})
    own.set_starred(KEYS[1:3], starred=True)
    own.save_note(Note("n1", NOW, "Of a campaign", KEYS[2]))
    own.save_note(Note("n2", NOW, "Of all"))
    own.save_goals([Goal("g", "Goal", "click_rate", 0.02)])
    own.log_export(EXPORT)


def marks(own, reader):
    shown = {row.key: (row.tags, row.starred) for row in reader.campaigns()}
    return shown, own.notes(), own.goals(), own.exports(), own.all_tags()


def test_marks_survive_refreshes_and_a_new_opening(own, workspace, reader, path):
    mark_all(own)
    before = marks(own, reader)
    assert before[0][KEYS[1]] == (("sale", "spring"), True)
    again = Batch(campaigns=tuple(campaign(ref, name="Renamed") for ref in REFS))
    for batch in (again, Batch(clicks=many_clicks(20)), again):
        workspace.apply("a1", batch)
    workspace.settle()
    assert marks(own, reader) == before
    workspace.remove_account("a1", with_data=False)
    assert marks(own, reader) == before
    reader.close()
    workspace.close()
    opened = Workspace.open(path)
    reader = opened.reader()
    assert marks(opened.own, reader) == before
    reader.close()
    opened.close()


def test_an_account_takes_its_marks_along_and_leaves_those_of_others(own, workspace):
    workspace.save_account(account("a2", "Two"))
    workspace.apply("a2", Batch(campaigns=(campaign(),)))
    theirs = CampaignKey("a2", REF.product, REF.campaign_id)
    mark_all(own)
    own.set_tags({theirs: ("theirs",)})
    own.set_starred([theirs], starred=True)
    own.save_note(Note("n3", NOW, "Of the other", theirs))
    workspace.remove_account("a1", with_data=True)
    assert own.all_tags() == ("theirs",)
    assert rows_of(workspace, "stars") == 1
    assert [note.note_id for note in own.notes()] == ["n2", "n3"]
    assert (len(own.goals()), len(own.exports())) == (1, 1)
    workspace.save_account(account())
    workspace.apply("a1", Batch(campaigns=tuple(map(campaign, REFS))))
    assert own.tags_of(KEYS) == dict.fromkeys(KEYS, ())
    assert own.notes()[0].campaign is None
