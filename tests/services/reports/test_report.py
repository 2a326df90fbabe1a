"""The four reports cell by cell, written for programs."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.errors import NotOffered
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.csv_writer import CsvWriter
from services.reports.presets import find_preset
from services.reports.report import REPORTS, Report

CAMPAIGNS = """\
provider,account,product,campaign_id,name,channel,status,sent_at,sends,delivered,delivered_derived,\
bounced,opens,unique_opens,clicks,unique_clicks,opt_outs,complaints,cost,currency
clicksend,Northwind SMS,sms,169,"=HYPERLINK(""http://evil.example"",""Müller"")",sms,sent,\
2026-03-01T09:00:00Z,1000,,,,,,,2,,,12.5,EUR
copernica,Bénélux; mail,draganddrop,169,Spring,email,sent,2026-02-01T09:00:00Z,200,,180,20,0,0,\
1,1,0,0,,
clicksend,Northwind SMS,sms,170,"Two
lines",sms,draft,,,,,,,,,,,,,
"""
LINKS = """\
provider,account,product,campaign_id,url,clicks,unique_clicks
clicksend,Northwind SMS,sms,169,"https://sale.example/?a=1,2",,2
copernica,Bénélux; mail,draganddrop,169,https://shop.example/,1,1
"""
BREAKDOWNS = """\
provider,account,product,campaign_id,dimension,of,source,label,count
clicksend,Northwind SMS,sms,169,browser,clickers,derived,Safari,1
clicksend,Northwind SMS,sms,169,browser,clickers,derived,unknown,1
clicksend,Northwind SMS,sms,169,os,clickers,derived,iOS,1
clicksend,Northwind SMS,sms,169,os,clickers,derived,unknown,1
clicksend,Northwind SMS,sms,169,device,clickers,derived,Mobile,1
clicksend,Northwind SMS,sms,169,device,clickers,derived,unknown,1
clicksend,Northwind SMS,sms,169,country,clickers,reported,AU,1
clicksend,Northwind SMS,sms,169,country,clickers,reported,Other,1
copernica,Bénélux; mail,draganddrop,169,country,clicks,derived,NL,1
"""
CLICKS = """\
provider,account,product,campaign_id,click_id,clicked_at,url,recipient,ip,user_agent,device,os,\
browser,country,count
"""
SMS_CLICK = (
    'clicksend,Northwind SMS,sms,169,,2026-03-01T09:05:33.250Z,"https://sale.example/?a=1,2",'
    "{recipient},{ip},,Mobile,iOS,Safari,AU,3\n"
)
MAIL_CLICK = (
    "copernica,Bénélux; mail,draganddrop,169,c1,2026-03-01T09:05:33.250Z,"
    "https://shop.example/,4711,,,,,,NL,1\n"
)
LATE_CLICK = (
    'clicksend,Northwind SMS,sms,169,,,"https://sale.example/?a=1,2",' + "1e" * 10 + ",,,,,,,1\n"
)


def as_csv(report):
    writer = CsvWriter(report.export_columns, find_preset("programs"))
    text = writer.start() + "".join(writer.rows(chunk) for chunk in report.chunks()) + writer.end()
    return text.replace("\r\n", "\n")


def written(reader, name, selection=None, *, personal=False):
    return as_csv(Report(name, reader, selection or Selection(), personal=personal))


def test_campaigns_with_every_cell(reader):
    assert written(reader, "campaigns") == CAMPAIGNS


def test_links_are_reported_or_counted(reader):
    assert written(reader, "links") == LINKS


def test_breakdowns_say_what_they_count_and_where_they_come_from(reader):
    assert written(reader, "breakdowns") == BREAKDOWNS


def test_clicks_without_personal_data(reader):
    expected = SMS_CLICK.format(recipient="0f" * 10, ip="")
    text = written(reader, "clicks")
    assert text == CLICKS + expected + MAIL_CLICK + LATE_CLICK
    for personal in ("+614", "203.0.113.9", "ann@example.com", "Ann"):
        assert personal not in text


def test_clicks_with_personal_data_name_people_as_the_provider_does(reader):
    expected = SMS_CLICK.format(recipient="+61411111111", ip="203.0.113.9")
    text = written(reader, "clicks", personal=True)
    assert text == CLICKS + expected + MAIL_CLICK + LATE_CLICK
    assert "ann@example.com" not in text


def test_a_period_goes_by_the_sending_and_for_clicks_by_the_click(reader):
    february = Selection(period=Period(date(2026, 2, 1), date(2026, 2, 28)))
    assert "Spring" in written(reader, "campaigns", february)
    assert "169" not in written(reader, "clicks", february)
    march = Selection(period=Period(date(2026, 3, 1), None))
    assert "Spring" not in written(reader, "campaigns", march)
    assert MAIL_CLICK in written(reader, "clicks", march)
    assert LATE_CLICK not in written(reader, "clicks", march)


def test_one_account_alone(reader):
    assert "clicksend" not in written(reader, "links", Selection(accounts=("a2",)))


def test_totals_add_counts_but_no_people(reader):
    report = Report("campaigns", reader, Selection())
    list(report.chunks())
    assert report.totals.seen == 3
    assert report.totals.sums["sends"] == 1200
    assert report.totals.sums["clicks"] == 1
    assert report.totals.sums["delivered"] is None
    assert "unique_clicks" not in report.totals.sums
    assert {"sends", "clicks"} <= report.totals.partial
    assert "delivered" not in report.totals.partial


def test_totals_begin_anew_with_each_reading(reader):
    report = Report("clicks", reader, Selection())
    for _ in range(2):
        list(report.chunks())
        assert report.totals.sums == {"count": 5}


def test_an_empty_selection_is_a_header(reader):
    nobody = Selection(accounts=("gone",))
    for name in REPORTS:
        assert written(reader, name, nobody).count("\n") == 1


def test_another_name_is_refused(reader):
    with pytest.raises(NotOffered, match="no report called weather"):
        Report("weather", reader, Selection())
