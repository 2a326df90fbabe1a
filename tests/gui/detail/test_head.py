from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.detail.head import Head
from gui.formatting import DASH
from tests.gui.detail.samples import REASONS, mail, row

LONG = "Everybody who ever bought anything in any of our shops and agreed to hear from us " * 3


@pytest.fixture
def head(theme, formats, shown):
    return shown(Head(formats, REASONS), 700, 300)


def test_one_campaign(head):
    sent = datetime(2026, 11, 12, 14, 10, 17, tzinfo=UTC)
    head.show_campaigns([mail(name="Summer", subject="Only now", sent_at=sent, list_name="All")])
    assert head.title.text() == "Summer"
    account, channel, status, when, to = head.facts.text().split("  ·  ")
    assert (account, channel, status, to) == ("Benelux", "E-mail", "Sent", "to All")
    local = sent.astimezone()
    assert f"{local:%H:%M:%S} {local:%Z}" in when
    assert head.body.text() == "Only now"


def test_a_time_that_cannot_be_read_is_quoted(head):
    head.show_campaigns([mail(sent_at=None, sent_at_raw="2024--02-01")])
    assert 'sent "2024--02-01"' in head.facts.text()
    assert "cannot be read" in head.facts.toolTip()


def test_an_assumed_zone_is_told(head):
    head.show_campaigns([mail(zone_assumed=True, sent_at_raw="2026-11-12 15:10:17")])
    assert '"2026-11-12 15:10:17" without a time zone' in head.facts.toolTip()
    head.show_campaigns([mail()])
    assert head.facts.toolTip() == ""


def test_a_name_is_found_wherever_there_is_one(head):
    head.show_campaigns([mail("77", name=None, subject="Only now")])
    assert (head.title.text(), head.body.text()) == ("Only now", "Only now")
    head.show_campaigns([row("77", body="Hello\nthere")])
    assert (head.title.text(), head.body.text()) == ("77", "Hello there")
    head.show_campaigns([mail("77", name="A")])
    assert head.body.isHidden()


def test_several_campaigns_are_counted_with_their_accounts(head):
    rows = [row(str(n), account=f"Shop {n}", sends=10, unique_clicks=3) for n in range(6)]
    head.show_campaigns(rows)
    assert head.title.text() == "6 campaigns"
    assert head.facts.text() == "Shop 0, Shop 1, Shop 2, Shop 3 and 2 more"
    assert head.body.isHidden()
    values = {card._label.text(): card._value.text() for card in head.cards.cards}
    assert (values["Sent"], values["Clickers"]) == ("60", DASH)


def test_long_texts_never_widen_the_pane(head, qtbot):
    head.show_campaigns([mail(name=LONG, account=LONG, list_name="x" * 400, body=LONG)])
    assert head.minimumSizeHint().width() < 400
    head.resize(420, head.heightForWidth(420))
    qtbot.wait(1)
    assert head.title.shown_text().endswith("…")
    assert all(len(part) < 80 for part in head.facts.text().split("  ·  "))
    assert head.facts.height() >= head.facts.heightForWidth(head.facts.width())


def test_markup_from_outside_is_text(head):
    head.show_campaigns([mail(name="<img src=x>", account="<b>A</b>")])
    assert head.title.text() == "<img src=x>"
    assert head.facts.textFormat().name == "PlainText"
