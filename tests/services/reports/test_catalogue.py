"""What holds for every report: names, an empty workspace, unknown counts, every format's kinds."""

from __future__ import annotations

import re
from datetime import date, datetime

import msgspec
import pytest

from services.domain.errors import NotOffered
from services.domain.lenses import Base, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.catalogue import REPORTS, find_report
from services.reports.columns import COLUMNS
from services.reports.options import ReportOptions
from services.reports.report import Report
from services.reports.request import Kind
from services.wording import speak
from tests.services.reports.market import KEYS, NOW, SPRING

LENSES = [None, *(Lenses(base, human) for base in Base for human in (False, True))]
NAMES = [
    "campaigns",
    "links",
    "breakdowns",
    "clicks",
    "destinations",
    "domains",
    "utm",
    "daily",
    "hourly",
    "week",
    "since_send",
    "compare",
    "decay",
    "people",
    "promotions",
    "periods",
    "growth",
    "quality",
    "variants",
    "metrics",
]


def test_the_names_are_those_promised():
    assert list(REPORTS) == NAMES


def test_another_name_is_refused_with_those_there_are():
    with pytest.raises(NotOffered, match=r"no report called rain.*campaigns, links"):
        find_report("rain")
    with pytest.raises(NotOffered, match=r"metrics, overview, campaign-report\."):
        find_report("rain")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lenses", LENSES, ids=str)
def test_machine_names_are_distinct_and_plain(name, lenses):
    columns = REPORTS[name].columns(ReportOptions(lenses=lenses))
    keys = [column.key for column in columns]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", key) for key in keys)
    assert all(column.title for column in columns)


@pytest.mark.parametrize("name", list(COLUMNS))
def test_without_lenses_the_four_tables_are_as_they_were_and_with_them_more_follows(name):
    assert REPORTS[name].columns(ReportOptions()) == COLUMNS[name]
    more = REPORTS[name].columns(ReportOptions(lenses=Lenses()))
    assert [c.key for c in more[: len(COLUMNS[name])]] == [c.key for c in COLUMNS[name]]
    if name != "breakdowns":
        assert len(more) >= len(COLUMNS[name]) + 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lenses", LENSES, ids=str)
def test_people_are_never_added(name, lenses):
    people = {"unique_opens", "unique_clicks", "human_clickers", "human_unique_clicks", "people"}
    for column in REPORTS[name].columns(ReportOptions(lenses=lenses)):
        if column.adds_up:
            assert column.kind is Kind.COUNT
            assert column.key not in people


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("human", [False, True])
def test_an_empty_workspace_has_no_rows(nothing, table, name, human):
    rows = table(nothing, name, lenses=Lenses(human=human))
    assert bool(rows) == (name == "metrics")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lenses", LENSES, ids=str)
def test_cells_hold_what_their_kind_says(market, table, name, lenses):
    kinds = {
        column.key: column.kind for column in REPORTS[name].columns(ReportOptions(lenses=lenses))
    }
    right = {
        Kind.TEXT: str,
        Kind.COUNT: int,
        Kind.RATE: float,
        Kind.DECIMAL: float,
        Kind.TIME: datetime,
        Kind.DAY: date,
        Kind.FLAG: bool,
    }
    rows = table(market, name, lenses=lenses)
    assert rows
    for row in rows:
        for key, value in row.items():
            if value is not None and kinds[key] is not Kind.MONEY:
                assert isinstance(value, right[kinds[key]]), (key, value)
                assert value != "" or key == "url", key


@pytest.mark.parametrize("name", list(REPORTS))
@pytest.mark.parametrize("human", [False, True])
def test_rows_are_counted_as_they_are_read(market, name, human):
    options = ReportOptions(lenses=Lenses(human=human), now=NOW)
    report = Report(name, market, Selection(), options=options)
    rows = sum(map(len, report.chunks()))
    assert report.count() == rows > 0
    assert report.totals.seen == rows


def test_every_report_has_words():
    for kind in REPORTS.values():
        assert kind.about.endswith(".")
        assert kind.title
        assert kind.one


def test_every_title_is_said_in_the_language_of_the_program_and_only_once():
    said: list[str] = []

    def bracketed(text: str, _: str) -> str:
        said.append(text)
        return f"⟦{text}⟧"

    speak(bracketed)
    try:
        columns = [
            column.for_export
            for kind in REPORTS.values()
            for lenses in LENSES
            for column in kind.columns(ReportOptions(lenses=lenses))
        ]
    finally:
        speak(None)
    assert not [column for column in columns if not column.title.startswith("⟦")]
    assert not [column for column in columns if "⟦" in column.key]
    assert not [text for text in said if "⟦" in text]


def test_reports_whose_period_goes_by_the_click_are_those_of_click_rows(market, table):
    """A period after all sendings and before the last click has rows in those only."""
    late = Selection(period=Period(date(2026, 11, 3), date(2026, 11, 3)))
    spring = msgspec.structs.replace(late, campaigns=(KEYS[SPRING],))
    for name, kind in REPORTS.items():
        if kind.picks:
            assert bool(table(market, name, spring)) == kind.by_click, name


@pytest.mark.parametrize("name", ["links", "breakdowns", "clicks"])
def test_rows_of_a_campaign_tell_its_name_at_the_end(market, table, name):
    names = {
        (row["account"], row["campaign_id"]): row["name"] for row in table(market, "campaigns")
    }
    rows = table(market, name, lenses=Lenses())
    for row in rows:
        assert list(row)[-1] == "campaign"
        assert row["campaign"] == names[row["account"], row["campaign_id"]]
