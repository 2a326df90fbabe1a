"""Privacy from the command line: what is kept, what was written, and a person who is forgotten for good."""

from __future__ import annotations

import csv
import io

import pytest

from services.settings import workspace_file


@pytest.fixture
def phone(cli, filled):
    """The number of somebody who clicked; the account keeps personal data."""
    out = cli("report", "people", "--format", "csv", "--personal").out
    rows = csv.DictReader(io.StringIO(out))
    return next(row["recipient"] for row in rows if row["recipient"].startswith("+"))


def test_what_is_kept_is_told_by_account(cli, filled):
    out = cli("privacy", "show").out
    assert "North SMS" in out
    assert "addresses, numbers, names" in out
    assert "keyed hashes only" in out


def test_a_person_is_found_masked_and_forgotten(cli, phone):
    ran = cli("privacy", "find", phone)
    assert ran.code == 0
    assert "North SMS" in ran.out
    assert phone not in ran.out + ran.err
    assert f"{phone[:3]}******{phone[-2:]}" in ran.out
    asked = cli("privacy", "forget", phone)
    assert (asked.code, "Add --yes" in asked.err) == (2, True)
    ran = cli("privacy", "forget", phone, "--yes")
    assert ran.code == 0
    assert "no longer tell who it was" in ran.err
    assert phone[1:].encode() not in workspace_file().read_bytes()
    gone = cli("privacy", "forget", phone, "--yes")
    assert (gone.code, "Nothing of this person was found" in gone.err) == (3, True)


@pytest.mark.parametrize(("answer", "code"), [(b"n\n", 3), (b"y\n", 0)])
def test_a_terminal_is_asked(cli, phone, answer, code):
    ran = cli("privacy", "forget", phone, stdin=answer, terminal=True)
    assert ran.code == code
    assert "[y/N]" in ran.err


def test_a_person_may_come_by_standard_input(cli, phone):
    assert "North SMS" in cli("privacy", "find", "-", stdin=f"{phone}\n".encode()).out
    empty = cli("privacy", "find", "-")
    assert (empty.code, "Nobody was named" in empty.err) == (2, True)


def test_nobody_is_found_and_where_an_id_is_needed_is_told(cli, filled):
    ran = cli("privacy", "find", "nobody@example.com")
    assert ran.code == 0
    assert "Nothing of this person was found." in ran.err
    assert "Bénélux" in ran.err


def test_looking_for_somebody_makes_no_workspace(cli):
    assert cli("privacy", "find", "x@example.com").code == 3
    assert not workspace_file().exists()


def test_files_are_listed_and_the_list_is_emptied(cli, filled, tmp_path):
    assert "No file was written" in cli("privacy", "exports").err
    path = tmp_path / "links.csv"
    assert cli("report", "links", "--out", path).code == 0
    assert cli("report", "people", "--out", tmp_path / "people.xlsx", "--personal").code == 0
    out = cli("privacy", "exports").out
    assert str(path) in out
    lines = out.splitlines()[2:]
    assert ["yes" in line.split() for line in lines] == [True, False]
    assert cli("privacy", "exports", "--clear").err == (
        "Took 2 files off the list. The files stay.\n"
    )
    assert path.exists()
    assert "No file was written" in cli("privacy", "exports").err
