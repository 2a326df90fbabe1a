"""The options that choose campaigns: what they become, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from services.cli.arguments import Parser
from services.cli.choosing import (
    add_campaign_options,
    check_period,
    narrowed,
    selection_of,
    unknown_tags,
)
from services.cli.output import UsageError
from services.domain.plan import Period
from services.store.workspace import Workspace
from tests.services.store.samples import account

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    opened = Workspace.open(tmp_path_factory.mktemp("choosing") / "w.sendsight")
    opened.save_account(account())
    yield opened
    opened.close()


def parsed(*words):
    parser = Parser()
    add_campaign_options(parser)
    return parser.parse_args(words)


def chosen(workspace, *words):
    reader = workspace.reader()
    try:
        return selection_of(parsed(*words), workspace, reader, zone="UTC", today=TODAY)
    finally:
        reader.close()


def test_nothing_asked_for_is_everything(workspace):
    selection = chosen(workspace)
    assert selection.period == Period()
    assert not selection.accounts
    assert not narrowed(parsed())


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (["--tag", "a", "--tag", "b"], "tags", ("a", "b")),
        (["--provider", "clicksend"], "providers", ("clicksend",)),
        (["--channel", "sms"], "channels", ("sms",)),
        (["--status", "sent"], "statuses", ("sent",)),
        (["--starred"], "starred", True),
        (["--search", "spring"], "search", "spring"),
        (["--period", "last-month"], "period", Period(date(2026, 10, 1), date(2026, 10, 31))),
        (["--from", "2026-11-02"], "period", Period(date(2026, 11, 2), None)),
    ],
)
def test_each_option_narrows(workspace, words, field, value):
    assert getattr(chosen(workspace, *words), field) == value
    assert narrowed(parsed(*words))


def test_an_account_goes_by_its_name_without_case(workspace):
    known = account()
    assert chosen(workspace, "--account", known.name.upper()).accounts == (known.account_id,)
    with pytest.raises(UsageError, match="no account called Nobody"):
        chosen(workspace, "--account", "Nobody")


def test_a_period_is_given_once_and_forward(workspace):
    with pytest.raises(UsageError, match="either --period or"):
        check_period(parsed("--period", "last-month", "--to", "2026-11-01"))
    with pytest.raises(UsageError, match="ends before it begins"):
        check_period(parsed("--from", "2026-11-02", "--to", "2026-11-01"))
    with pytest.raises(UsageError):
        chosen(workspace, "--period", "some-day")


def test_tags_that_no_campaign_has_are_told(workspace):
    assert unknown_tags(parsed("--tag", "rain"), workspace) == ["No campaign has the tag rain."]
    assert unknown_tags(parsed(), workspace) == []


def test_an_id_that_is_not_there_is_refused(workspace):
    with pytest.raises(UsageError, match="No such campaign here: 77"):
        chosen(workspace, "--campaign", "77")
