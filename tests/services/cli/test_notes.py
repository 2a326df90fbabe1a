"""Notes from the command line: their time in its zone, their campaign, their end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from services.cli.notes import _moment
from services.cli.output import UsageError
from services.settings import workspace_file
from services.store.workspace import Workspace


def notes():
    workspace = Workspace.open(workspace_file(), create=False)
    try:
        return workspace.own.notes()
    finally:
        workspace.close()


def test_a_note_is_written_listed_and_deleted(cli, filled):
    assert "no notes yet" in cli("notes", "list").err
    ran = cli("notes", "add", "Site was down", "--at", "2026-07-01 14:05", "--zone", "Europe/Paris")
    assert ran.code == 0
    (note,) = notes()
    assert (note.text, note.campaign) == ("Site was down", None)
    assert note.at == datetime(2026, 7, 1, 12, 5, tzinfo=UTC)
    short = ran.err.removeprefix("Noted as ").rstrip(".\n")
    assert note.note_id.startswith(short)
    out = cli("notes", "list").out
    assert short in out
    assert "all" in out.splitlines()[-1]
    assert cli("notes", "remove", short).code == 0
    assert notes() == ()


def test_a_campaign_of_its_own(cli, filled):
    rows = cli("report", "campaigns", "--format", "csv").out.splitlines()
    place = rows[0].split(",").index("campaign_id")
    campaign = rows[1].split(",")[place]
    ran = cli("notes", "add", "Late", "--campaign", campaign)
    if ran.code:  # two providers count alike
        assert "Add --account or --channel" in ran.err
        channel = rows[1].split(",")[rows[0].split(",").index("channel")]
        assert cli("notes", "add", "Late", "--campaign", campaign, "--channel", channel).code == 0
    assert notes()[0].campaign.campaign_id == campaign


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "A", "--at", "yesterday"], "no time"),
        (["add", "A", "--at", "2026-02-30"], "no time"),
        (["add", "A", "--at", "2026-02-03", "--zone", "Mars/One"], "not known"),
        (["add", "A", "--zone", "UTC"], "goes with --at"),
        (["add", "A", "--campaign", "no-such"], "no campaign with the id no-such"),
        (["add", "A", "--channel", "sms"], "go with --campaign"),
        (["remove", "zzz"], "No note begins with zzz"),
        (["remove", ""], "No note begins"),
    ],
)
def test_what_cannot_be(cli, filled, words, said):
    ran = cli("notes", *words)
    assert ran.code == 2
    assert said in ran.err
    assert notes() == ()


def test_an_empty_note_is_refused(cli, filled):
    ran = cli("notes", "add", " \n ")
    assert (ran.code, "The note is empty" in ran.err) == (3, True)


def test_two_notes_with_one_beginning_are_not_guessed(cli, filled):
    for text in ("a", "b"):
        cli("notes", "add", text)
    first, second = (note.note_id for note in notes())
    common = next((n for n in range(32) if first[n] != second[n]), 0)
    ran = cli("notes", "remove", first[:common])
    assert ran.code == 2
    assert len(notes()) == 2


@pytest.mark.parametrize(
    ("text", "zone", "at"),
    [
        ("2026-11-20", "UTC", datetime(2026, 11, 20, 12, tzinfo=UTC)),
        ("2026-11-20 14:05", "Europe/Berlin", datetime(2026, 11, 20, 13, 5, tzinfo=UTC)),
        ("2026-11-20T14:05+02:00", None, datetime(2026, 11, 20, 12, 5, tzinfo=UTC)),
    ],
)
def test_moments(text, zone, at):
    assert _moment(text, zone) == at


def test_a_time_with_its_own_zone_takes_no_other():
    with pytest.raises(UsageError, match="its own zone"):
        _moment("2026-11-20T14:05+02:00", "UTC")
