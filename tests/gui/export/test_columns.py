from __future__ import annotations

import pytest

from gui.campaigns.columns import CampaignColumns
from gui.campaigns.reasons import Reasons
from gui.detail.links import link_columns
from gui.detail.log_columns import log_columns
from gui.export import columns
from gui.export.fields import by_key
from gui.export.sources import SharedLink
from gui.scope import ChartTable
from services.domain.lenses import Base, Lenses
from services.domain.metric_list import link_rate_under
from services.domain.metrics import RATES
from services.reports.click_figures import click_columns
from services.reports.columns import COLUMNS, keys
from services.reports.options import ReportOptions
from services.reports.request import ExportColumn, Kind
from tests.gui.detail.samples import click, link
from tests.gui.detail.samples import row as campaign_row
from tests.gui.rows import row

NAMES = {"clicksend": "ClickSend"}


def fields_of(subject, formats):
    if subject == "campaigns":
        shown = CampaignColumns(formats, Reasons()).make()
        return by_key(columns.campaign_fields(shown, NAMES))
    if subject == "links":
        return by_key(columns.link_fields(link_columns(formats, lambda: None), NAMES))
    if subject == "clicks":
        return by_key(columns.click_fields(log_columns(formats), NAMES))
    return by_key(columns.breakdown_fields(NAMES))


@pytest.mark.parametrize("subject", list(COLUMNS))
def test_each_report_column_can_be_exported_under_its_name(formats, subject):
    fields = fields_of(subject, formats)
    assert set(keys(COLUMNS[subject])) <= set(fields)
    for column in COLUMNS[subject]:
        assert fields[column.key].column.kind == column.kind


@pytest.mark.parametrize("subject", list(COLUMNS))
def test_titles_are_told_apart(formats, subject):
    titles = [field.column.title for field in fields_of(subject, formats).values()]
    assert sorted(titles) == sorted(set(titles))


def test_a_file_has_room_for_whole_titles(formats):
    shown = {column.key: column.title for column in CampaignColumns(formats, Reasons()).make()}
    assert shown["automatic_clicks"] == "Automatic"
    fields = fields_of("campaigns", formats)
    assert fields["automatic_clicks"].column.title == "Automatic clicks"


def test_names_for_people_keys_for_programs(formats):
    fields = fields_of("campaigns", formats)
    one = row(name=None, subject="Only a subject")
    provider, name, channel = fields["provider"], fields["name"], fields["channel"]
    assert provider.getter(words=True, personal=False)(one) == "clicksend"
    assert provider.getter(words=False, personal=False)(one) == "clicksend"
    assert name.getter(words=True, personal=False)(one) == "Only a subject"
    assert name.getter(words=False, personal=False)(one) is None
    assert channel.getter(words=True, personal=False)(one) == "SMS"
    assert channel.getter(words=False, personal=False)(one) == "sms"


def test_rates_know_their_counts(formats):
    fields = fields_of("campaigns", formats)
    for rate in RATES:
        assert fields[rate.key].counts == (rate.numerator, rate.denominator)
        assert set(fields[rate.key].counts) <= set(fields)
    assert fields["cost"].counts == ("currency",)
    assert fields["clicks_per_clicker"].column.kind is Kind.DECIMAL


@pytest.mark.parametrize("human", [False, True])
@pytest.mark.parametrize(("base", "below"), [(Base.DELIVERED, 90), (Base.SENT, 100)])
def test_a_links_rate_goes_out_under_the_lens_with_its_counts(formats, base, below, human):
    shown = link_columns(formats, lambda: None, Lenses(base, human))
    fields = by_key(columns.link_fields(shown, NAMES))
    rate = fields[link_rate_under(Lenses(base, human)).key]
    campaign = campaign_row("1", sends=100, delivered_derived=90)
    one = SharedLink(link("a", 30, 9, human_unique_clicks=3), campaign)
    assert rate.raw(one) == (3 if human else 9) / below
    assert rate.column.title.endswith(f"({base})" + (", human" if human else ""))
    counts = [fields[key].raw(one) for key in rate.counts]
    assert counts == [3 if human else 9, below]
    assert rate.raw(SharedLink(one.link)) is None


def test_a_links_file_has_all_clicks_as_on_screen_and_the_reported_ones(formats):
    for lenses in (Lenses(), Lenses(human=True)):
        shown = link_columns(formats, lambda: None, lenses)
        fields = by_key(columns.link_fields(shown, NAMES))
        one = SharedLink(link("  ", None, 5, logged_clicks=6))
        assert fields["all_clicks"].raw(one) == 6
        assert fields["clicks"].raw(one) is None
        titles = [fields[key].column.title for key in ("all_clicks", "clicks")]
        assert titles == ["Clicks, all", "Clicks"]
        # A program gets the address as it is.
        assert fields["url"].raw(one) == "  "
        assert fields["url"].shown(one) is None


def test_a_clicks_rules_are_written_as_the_report_writes_them(formats):
    report = {c.key: c for c in click_columns(ReportOptions(lenses=Lenses()))}["rules"]
    field = fields_of("clicks", formats)["rules"]
    for rules, text in ((("agent", "burst"), "agent, burst"), ((), None)):
        row = click(rules=rules)
        assert field.raw(row) == report.value(row) == text


def test_what_tells_who_somebody_is_is_marked(formats):
    fields = fields_of("clicks", formats)
    personal = {key for key, field in fields.items() if field.column.personal}
    assert personal == {"ip", "address", "person_name"}
    assert fields["recipient"].personal is not None


def test_a_chart_s_columns():
    chart = ChartTable(
        "T", (ExportColumn("a", "A"), ExportColumn("b", "B")), (("x", 1),), ("a",), (("b", ("a",)),)
    )
    first, second = columns.chart_fields(chart)
    assert (first.raw(("x", 1)), second.raw(("x", 1))) == ("x", 1)
    assert second.counts == ("a",)
