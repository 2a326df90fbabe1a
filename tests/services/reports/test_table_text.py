"""Aligned tables for a terminal."""

from __future__ import annotations

from datetime import UTC, datetime

from services.reports import table_text
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import clean, shortened, table_lines, text_width
from services.reports.table_text import table_text as small_table

COLUMNS = (
    ExportColumn("name", "Campaign"),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("clicks", "Clicks", Kind.COUNT),
)
NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)


def test_columns_are_aligned_and_unknown_is_a_dash():
    rows = [("Spring", NOON, 1204), ("春の大売り出し", None, None)]
    assert small_table(COLUMNS, rows).splitlines() == [
        "Campaign        Sent at (UTC)        Clicks",
        "──────────────  ───────────────────  ──────",
        "Spring          2026-01-31 12:00:00   1,204",
        "春の大売り出し  –                         –",
    ]


def test_a_narrow_terminal_cuts_texts_not_figures():
    lines = list(table_lines(COLUMNS, [[("A very long campaign name", NOON, 1204)]], width=44))
    assert max(map(text_width, lines)) <= 44
    assert "1,204" in lines[2]
    assert "…" in lines[2]


def test_figures_stay_whole_where_there_is_no_room_at_all():
    (_, _, row) = table_lines(COLUMNS, [[("Campaign one", NOON, 1204)]], width=10)
    assert row.endswith("1,204")
    assert row.startswith("Campaig…")


def test_totals_follow_below_a_rule():
    lines = list(table_lines(COLUMNS, [[("a", None, 1)]], totals=lambda: ("Total", None, 12_345)))
    assert lines[-1].split() == ["Total", "12,345"]
    assert set(lines[-2]) == {"─", " "}


def test_a_terminal_gets_no_commands():
    assert clean("a\x1b[31mred\x07\r\nb\u202ec\u2028d") == "a [31mred   b c d"
    assert clean("naïve\u00a0– 春") == "naïve\u00a0– 春"


def test_widths():
    assert text_width("e\u0301") == 1
    assert text_width("春a") == 3
    assert shortened("春春春", 4) == "春…"
    assert shortened("abc", 3) == "abc"


def test_millions_of_rows_are_not_kept(monkeypatch):
    monkeypatch.setattr(table_text, "MEASURED", 2)
    taken = []

    def chunks():
        for n in range(5):
            taken.append(n)
            yield [(f"campaign {n}", None, n)]

    lines = table_lines(COLUMNS, chunks())
    next(lines)
    assert taken == [0, 1]
    assert len(list(lines)) == 6


def test_rates_and_flags():
    columns = (ExportColumn("r", "Rate", Kind.RATE), ExportColumn("f", "Flag", Kind.FLAG))
    assert small_table(columns, [(0.0833, True)]).splitlines()[-1] == "8.3 %  yes"


def test_decimals_have_two_places():
    columns = (ExportColumn("points", "Points", Kind.DECIMAL),)
    lines = small_table(columns, [(-11.371878576934758,), (1234.5,), (None,)]).splitlines()
    assert [line.strip() for line in lines[2:]] == ["-11.37", "1,234.50", "–"]
