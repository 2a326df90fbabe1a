"""The options of `report` over invented accounts: what they narrow, what they refuse, what a file then says."""

from __future__ import annotations

import csv
import io
import json
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta

import duckdb
import openpyxl
import pytest

from services.domain.plan import AccountOutcome
from services.reports.catalogue import REPORTS
from services.reports.zones import local_zone_name
from services.store.workspace import Workspace
from tests.services.reports import market


@pytest.fixture(scope="module")
def filled_market(tmp_path_factory):
    """The workspace of `market`, with its clicks judged, made once."""
    path = tmp_path_factory.mktemp("market") / "market.sendsight"
    workspace = Workspace.open(path)
    market.fill(workspace)
    workspace.settle()
    workspace.close()
    return path


@pytest.fixture
def shop(cli, tmp_path, filled_market):
    """Runs `report` with words over a copy of that workspace."""
    path = tmp_path / "market.sendsight"
    shutil.copy(filled_market, path)
    return lambda *words: cli("--workspace", path, "report", *words)


@pytest.fixture
def rows(shop):
    def read(*words):
        ran = shop(*words, "--format", "csv")
        assert ran.code == 0, ran.err
        return list(csv.DictReader(io.StringIO(ran.out, newline="")))

    return read


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_prints_as_table_csv_and_json_alike(shop, name):
    objects = json.loads(shop(name, "--format", "json").out)
    table, text = shop(name), shop(name, "--format", "csv")
    assert table.code == text.code == 0
    assert len(list(csv.reader(io.StringIO(text.out, newline="")))) == len(objects) + 1
    assert f"{len(objects):,} " in table.out


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_fits_a_workbook_and_parquet(shop, tmp_path, name):
    count = len(json.loads(shop(name, "--format", "json").out))
    for suffix in ("xlsx", "parquet"):
        ran = shop(name, "--out", tmp_path / f"a.{suffix}", "--base", "sent", "--clicks", "all")
        assert ran.code == 0, ran.err
        assert f"Wrote {count:,} " in ran.err
    sheets = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets
    assert sheets[0].max_row == count + 1
    held = duckdb.sql(f"SELECT count(*) FROM '{tmp_path / 'a.parquet'}'").fetchone()
    assert held == (count,)


def test_lenses_add_columns_and_either_switches_them_on(rows):
    assert "click_rate_delivered" not in rows("campaigns")[0]
    assert "click_rate_sent" in rows("campaigns", "--base", "sent")[0]
    assert "click_rate_delivered_human" in rows("campaigns", "--clicks", "human")[0]
    assert "click_rate_delivered" in rows("campaigns", "--clicks", "all")[0]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--provider", "clicksend"], {"8"}),
        (["--provider", "clicksend", "--provider", "copernica"], {"8", "1", "2"}),
        (["--channel", "email"], {"1", "2"}),
        (["--status", "draft"], set()),
        (["--tag", "GARDEN"], {"1", "8"}),
        (["--starred"], {"1"}),
        (["--search", "summer mail"], {"2"}),
        (["--account", "garden text"], {"7"}),
        (["--period", "2026-11-02..2026-11-05"], {"2"}),
        (["--period", "all"], {"1", "2", "7", "8"}),
        (["--from", "2026-11-03"], {"2"}),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else None,
)
def test_rows_are_narrowed(rows, words, found):
    assert {row["campaign_id"] for row in rows("campaigns", *words)} == found


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ([], 7),
        (["--clicks", "human"], 5),
        (["--country", "nl"], 7),
        (["--country", "DE"], 0),
        (["--os", "iOS"], 5),
        (["--browser", "Mobile Safari", "--device", "mobile"], 5),
        (["--device", "bot"], 2),
        (["--os", "unknown", "--os", "ios"], 7),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else None,
)
def test_clicks_are_narrowed(rows, words, count):
    assert len(rows("clicks", *words)) == count


@pytest.mark.parametrize(
    "words",
    [
        ["weather"],
        ["campaigns", "--country", "NL"],
        ["links", "--group", "tag"],
        ["links", "--pattern", "x"],
        ["campaigns", "--compare", "previous"],
        ["promotions", "--group", "name"],
        ["promotions", "--group", "tag", "--pattern", "x*"],
        ["promotions", "--group", "colour"],
        ["daily", "--zone", "recipient"],
        ["daily", "--zone", "Mars/X"],
        ["links", "--period", "last-week", "--from", "2026-01-01"],
        ["links", "--period", "last-month-but-one"],
        ["links", "--period", "2026-02-30.."],
        ["periods", "--to", "2026-01-01"],
        ["periods", "--from", "2999-01-01"],
        ["links", "--base", "read"],
        ["links", "--provider", "acme"],
        ["links", "--format", "parquet"],
        ["links", "--format", "pdf"],
        ["links", "--account", "nobody"],
    ],
    ids="_".join,
)
def test_wrong_input_is_told_in_a_sentence_and_code_2(shop, words):
    ran = shop(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.strip().endswith((".", "help` tells how."))
    assert "Traceback" not in ran.err


def test_who_cannot_feed_a_report_is_said_once_and_gives_no_rows(shop):
    ran = shop("clicks", "--provider", "constant_contact", "--format", "csv")
    assert ran.err == "Constant Contact reports SMS clicks as totals only.\n"
    assert len(ran.out.splitlines()) == 1
    assert "Constant Contact" not in shop("campaigns").err
    assert "Constant Contact" not in shop("clicks", "--provider", "copernica").err
    versions = shop("variants", "--format", "csv").err.splitlines()
    assert versions == sorted(set(versions))
    assert "ClickSend does not report versions of A/B tests." in versions


def test_a_tag_that_nothing_has_is_told(shop):
    assert shop("links", "--tag", "nix").err.startswith("No campaign has the tag nix.\n")


def test_the_description_says_lenses_filters_period_and_zone(shop, tmp_path):
    path = tmp_path / "a.csv"
    words = ["--out", path, "--sidecar", "--base", "sent", "--clicks", "human", "--tag", "garden"]
    ran = shop("daily", *words, "--country", "NL", "--period", "2026-11-01..2026-11-30",
               "--zone", "Asia/Tokyo")  # fmt: skip
    assert ran.code == 0, ran.err
    facts = json.loads((tmp_path / "a.csv.meta.json").read_text(encoding="utf-8"))
    assert facts["report"] == "daily"
    assert facts["filters"] == {"tags": ["garden"], "country": ["NL"]}
    assert facts["period"] == "1 November 2026 to 30 November 2026"
    assert (facts["from"], facts["to"]) == ("2026-11-01", "2026-11-30")
    assert facts["period_goes_by"] == "time of the click"
    assert facts["zone"] == "Asia/Tokyo"
    assert "sent messages" in facts["rates"]
    assert facts["bots"] == (
        "likely automatic clicks left out (score 70 or more; rules as shipped)"
    )
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert {row["zone"] for row in found} == {"Asia/Tokyo"}
    assert sum(int(row["human_clicks"]) for row in found) == 4


def test_a_running_period_counts_up_to_the_last_refresh(shop, tmp_path):
    """Not up to now: what was sent since is not read yet, and the earlier period would hold it."""
    read = datetime.now(UTC) - timedelta(days=3, hours=1)
    with closing(Workspace.open(tmp_path / "market.sendsight")) as workspace:
        for account in workspace.accounts():
            outcome = AccountOutcome(account.account_id, account.name, account.provider)
            workspace.finish(account.account_id, outcome, read)
    told = shop("periods", "--period", "last-7-days")
    assert f"counts up to {read:%H:%M} {local_zone_name()}." in told.err
    rows = json.loads(shop("periods", "--period", "last-7-days", "--format", "json").out)
    assert {row["days_now"].partition("..")[2] for row in rows} <= {f"{read:%Y-%m-%d}"}
    late = shop("periods", "--period", "yesterday")
    assert late.code == 2
    assert "has been read yet" in late.err


def test_a_workbook_says_the_same_in_its_sheet_about(shop, tmp_path):
    path = tmp_path / "a.xlsx"
    assert shop("periods", "--out", path, "--from", "2026-11-01", "--to", "2026-11-14").code == 0
    about = openpyxl.load_workbook(path).worksheets[-1]
    cells = {str(cell.value) for line in about.iter_rows() for cell in line}
    assert any("18-31 October" in text and "same weekdays" in text for text in cells)
    assert any("delivered messages" in text for text in cells)


def test_the_rule_of_a_comparison_is_told_with_the_table(shop):
    ran = shop("periods", "--from", "2026-11-01", "--to", "2026-11-14", "--compare", "last-year")
    assert "52 weeks before" in ran.err
    assert "Click rate (delivered)" in ran.out


def test_promotions_by_name(rows):
    found = rows("promotions", "--pattern", "Spring*;*summer*")
    assert [(row["group"], row["campaigns"]) for row in found] == [
        ("*summer*", "2"),
        ("Spring*", "2"),
    ]
    assert {row["grouped_by"] for row in found} == {"name"}


def test_what_is_not_set_has_a_name_in_the_table_and_is_empty_in_files(shop, rows):
    assert "(not set)" in shop("utm").out
    assert "" in {row["value"] for row in rows("utm")}


def test_people_are_shown_by_address_only_where_that_is_asked(rows):
    assert "mail.example" not in str(rows("people"))
    # Copernica names people by ids; the address that is kept tells more.
    named = {row["recipient"] for row in rows("people", "--personal")}
    assert named == {f"p{n}@mail.example" for n in range(1, 6)}


def test_each_recipients_own_hours_are_there_for_the_week(rows):
    found = rows("week", "--zone", "recipient")
    assert sum(int(row["clicks"]) for row in found) == 7
    assert {row["zone"] for row in found} == {"recipient"}
