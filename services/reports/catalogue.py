"""All reports by name: the one list for the command line, the window and recipes."""

from __future__ import annotations

from services.domain.errors import NotOffered
from services.reports import (
    ab_report,
    campaign_figures,
    click_figures,
    compare_report,
    destinations,
    growth_report,
    link_figures,
    metrics_report,
    people_report,
    period_report,
    promotions,
    quality_report,
    since_send,
    timing_reports,
)
from services.reports.report_kind import COMPOUND, ReportKind
from services.wording import noop, tr

_ALL = (
    ReportKind(
        name="campaigns",
        title=noop("Campaigns"),
        one="campaign",
        columns=campaign_figures.columns,
        rows=campaign_figures.rows,
        about=noop(
            "One row a campaign with its counters; under lenses also human clicks, rates and what is missing."
        ),
    ),
    ReportKind(
        name="links",
        title=noop("Links"),
        one="link",
        columns=link_figures.columns,
        rows=link_figures.rows,
        about=noop("One row a link of a campaign. Clickers of several links are never added."),
        feeds="links",
        picks=True,
    ),
    ReportKind(
        name="breakdowns",
        title=noop("Breakdowns"),
        one="row",
        columns=click_figures.breakdown_columns,
        rows=click_figures.breakdown_rows,
        about=noop(
            "Devices, systems, browsers and countries of each campaign; `source` tells who counted."
        ),
        feeds="breakdowns",
        picks=True,
    ),
    ReportKind(
        name="clicks",
        title=noop("Clicks"),
        one="click row",
        columns=click_figures.click_columns,
        rows=click_figures.click_rows,
        count=click_figures.click_count,
        about=noop("The click log by time; under lenses with the verdict on each click."),
        feeds="clicks",
        picks=True,
        by_click=True,
    ),
    ReportKind(
        name="destinations",
        title=noop("Landing pages"),
        one="landing page",
        columns=destinations.page_columns,
        rows=destinations.page_rows,
        about=noop(
            "One row a page, whichever campaigns, channels and providers led there. Addresses that differ only in "
            "tags and spelling are one page."
        ),
        feeds="links",
        picks=True,
    ),
    ReportKind(
        name="domains",
        title=noop("Domains"),
        one="domain",
        columns=destinations.domain_columns,
        rows=destinations.domain_rows,
        about=noop("One row a registrable domain (example.co.uk), over all campaigns."),
        feeds="links",
        picks=True,
    ),
    ReportKind(
        name="utm",
        title=noop("UTM values"),
        one="value",
        columns=destinations.tag_columns,
        rows=destinations.tag_rows,
        about=noop("For each of the five UTM parameters a row a value, over all campaigns."),
        feeds="links",
        picks=True,
    ),
    ReportKind(
        name="daily",
        title=noop("Clicks by day"),
        one="day",
        columns=timing_reports.day_columns,
        rows=timing_reports.day_rows,
        about=noop("Each campaign's clicks day by day, from its first to its last click."),
        feeds="clicks",
        picks=True,
        by_click=True,
    ),
    ReportKind(
        name="hourly",
        title=noop("Clicks by hour"),
        one="hour",
        columns=timing_reports.hour_columns,
        rows=timing_reports.hour_rows,
        about=noop("Each campaign's clicks hour by hour, from its first to its last click."),
        feeds="clicks",
        picks=True,
        by_click=True,
    ),
    ReportKind(
        name="week",
        title=noop("Hours of the week"),
        one="hour",
        columns=timing_reports.week_columns,
        rows=timing_reports.week_rows,
        about=noop("All clicks together by weekday and hour."),
        feeds="clicks",
        picks=True,
        by_click=True,
    ),
    ReportKind(
        name="since_send",
        title=noop("Clicks since the send"),
        one="hour",
        columns=since_send.since_columns,
        rows=since_send.since_rows,
        about=noop(
            "Each campaign's clicks hour by hour since its send, how many had come by then, and their share."
        ),
        feeds="clicks",
        picks=True,
    ),
    ReportKind(
        name="compare",
        title=noop("Compared campaigns"),
        one="campaign",
        columns=compare_report.columns,
        rows=compare_report.rows,
        about=noop(
            "Each campaign's click rate against that of the newest one that has one: the difference in points, its "
            "interval, and whether it may be chance. Campaigns sent on different days tell no winner."
        ),
    ),
    ReportKind(
        name="decay",
        title=noop("How soon clicks came"),
        one="campaign",
        columns=since_send.decay_columns,
        rows=since_send.decay_rows,
        about=noop(
            "When half and 90 % of the clicks seen so far had come, the half-life after the busiest ten "
            "minutes, and when people clicked first. Provisional until seven days after the send."
        ),
        feeds="clicks",
        picks=True,
    ),
    ReportKind(
        name="people",
        title=noop("Who clicked"),
        one="person",
        columns=people_report.columns,
        rows=people_report.rows,
        about=noop(
            "One row a person and account. Without personal data a person is an id or a hash."
        ),
        many="people",
        feeds="clicks",
        picks=True,
        by_click=True,
    ),
    ReportKind(
        name="promotions",
        title=noop("Promotions"),
        one="promotion",
        columns=promotions.columns,
        rows=promotions.rows,
        about=noop(
            "Campaigns put together by own tag, name or utm_campaign. Counts are added, people never, and a rate is "
            "sum over sum. A campaign may be in several promotions."
        ),
    ),
    ReportKind(
        name="periods",
        title=noop("Period against the one before"),
        one="metric",
        columns=period_report.columns,
        rows=period_report.rows,
        about=noop(
            "What was sent in a period against equally many days with the same weekdays before. Newer campaigns have "
            "had less time to be clicked."
        ),
    ),
    ReportKind(
        name="growth",
        title=noop("Growth"),
        one="reading",
        columns=growth_report.columns,
        rows=growth_report.rows,
        about=noop("Each campaign's counters each time they had changed."),
    ),
    ReportKind(
        name="quality",
        title=noop("Quality of the click log"),
        one="line",
        columns=quality_report.columns,
        rows=quality_report.rows,
        about=noop("What each rule flagged, what click rows lack, and what cannot be checked."),
        feeds="clicks",
    ),
    ReportKind(
        name="variants",
        title=noop("A/B versions"),
        one="version",
        columns=ab_report.columns,
        rows=ab_report.rows,
        about=noop(
            "The versions of A/B tests with rates, intervals and what can be said of the difference."
        ),
        feeds="versions",
    ),
    ReportKind(
        name="metrics",
        title=noop("Metrics"),
        one="metric",
        columns=metrics_report.columns,
        rows=metrics_report.rows,
        about=noop("What every figure means, of what it is taken, and how it is added up."),
    ),
)

REPORTS: dict[str, ReportKind] = {kind.name: kind for kind in _ALL}
"""Every report by its name."""


def find_report(name: str) -> ReportKind:
    """A report by its name.

    Raises:
        NotOffered: There is no such report.
    """
    found = REPORTS.get(name)
    if found is None:
        raise NotOffered(
            tr("There is no report called {name}.").format(name=name),
            tr("Choose one of {names}.").format(names=", ".join((*REPORTS, *COMPOUND))),
        )
    return found
