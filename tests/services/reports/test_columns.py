"""The machine names are a promise: these, in this order; new ones only behind them."""

from __future__ import annotations

from services.reports.columns import COLUMNS, keys
from services.reports.request import Kind

PROMISED = {
    "campaigns": "provider,account,product,campaign_id,name,channel,status,sent_at,sends,delivered,"
    "delivered_derived,bounced,opens,unique_opens,clicks,unique_clicks,opt_outs,"
    "complaints,cost,currency",
    "links": "provider,account,product,campaign_id,url,clicks,unique_clicks",
    "breakdowns": "provider,account,product,campaign_id,dimension,of,source,label,count",
    "clicks": "provider,account,product,campaign_id,click_id,clicked_at,url,recipient,ip,"
    "user_agent,device,os,browser,country,count",
}


def test_headers_are_those_promised():
    assert {name: ",".join(keys(columns)) for name, columns in COLUMNS.items()} == PROMISED


def test_only_people_and_addresses_change_with_the_personal_switch():
    changing = {
        column.key
        for columns in COLUMNS.values()
        for column in columns
        if column.personal_value is not None
    }
    assert changing == {"recipient", "ip"}


def test_people_are_never_added():
    for columns in COLUMNS.values():
        adding = {column.key for column in columns if column.adds_up}
        assert not adding & {"unique_opens", "unique_clicks"}
        assert all(column.kind is Kind.COUNT for column in columns if column.adds_up)


def test_a_text_table_shows_what_a_row_is_about():
    for columns in COLUMNS.values():
        assert any(column.brief and column.kind is Kind.COUNT for column in columns)
