"""Answers that are mostly right: unknown fields, numbers as text, nulls, odd dates, other types."""

from __future__ import annotations

import re

import msgspec
import pytest

from services.demo.server import Fault
from services.reports.columns import COLUMNS

DATE = re.compile(r"^(\d{4}-\d\d-\d\d|/Date\()")
COUNTERS = (
    "sends", "delivered", "delivered_derived", "bounced", "opens", "unique_opens", "clicks",
    "unique_clicks", "opt_outs", "complaints", "cost",
)  # fmt: skip


def mapped(value, change):
    """The same JSON with each leaf changed, and a field more in each object."""
    if isinstance(value, dict):
        found = {key: mapped(one, change) for key, one in value.items()}
        return change(found) if callable(change) and getattr(change, "objects", False) else found
    if isinstance(value, list):
        return [mapped(one, change) for one in value]
    return value if getattr(change, "objects", False) else change(value)


def with_more(found):
    return {**found, "x_new": {"deep": [None, {"a": 1}]}, "": []}


with_more.objects = True


def odd_dates(value):
    return "2024-13-45" if isinstance(value, str) and DATE.match(value) else value


def nulls(_):
    return None


def wrong_types(_):
    return {"other": [1, {"than": "documented"}]}


def numbers_as_text(value):
    whole = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if whole else value


def disturb(server, change):
    """Let a server answer as ever, but odd."""

    def reply(request):
        made = server.answer(request)
        try:
            told = msgspec.json.decode(made.content())
        except msgspec.DecodeError:
            return made
        made.body = msgspec.json.encode(mapped(told, change))
        return made

    server.faults.append(Fault("", reply))


def by_id(rows):
    """Rows of the campaign table, each a dict, by product and id."""
    names = [column.key for column in COLUMNS["campaigns"]]
    found = [dict(zip(names, row, strict=True)) for row in rows]
    return {(row["product"], row["campaign_id"]): row for row in found}


def test_unknown_fields_are_no_matter(added, server, true_rows):
    disturb(server, with_more)
    assert not added.refresh().failed
    assert added.tables() == true_rows


@pytest.mark.parametrize("change", [odd_dates, nulls, wrong_types, numbers_as_text])
def test_no_odd_answer_is_a_bug_or_a_false_zero(added, key, server, true_rows, change):
    disturb(server, change)
    (ended,) = added.refresh().accounts
    assert ended.error_code != "bug", ended.detail
    if ended.error_code is not None:
        assert ended.error.endswith(".")
    true = by_id(true_rows["campaigns"])
    for which, row in by_id(added.tables()["campaigns"]).items():
        for name in COUNTERS:
            assert row[name] in ("None", "", true.get(which, {}).get(name)), (name, row)
    server.faults.clear()
    assert not added.refresh(full=True).failed
    healed = added.tables()
    clicks = set(healed.pop("clicks"))
    # Clicks whose time could not be read stay beside those that are read right now: they have no id
    # by which to know them again.
    assert clicks >= set(true_rows["clicks"])
    assert healed == {name: rows for name, rows in true_rows.items() if name != "clicks"}
