"""The rules for automatic clicks from the command line: shown, changed within limits, and clicks judged by them."""

from __future__ import annotations

import pytest

from services.domain.bots import LIMITS, BotRules, Rule
from services.settings import workspace_file
from services.store.workspace import Workspace


def in_force():
    workspace = Workspace.open(workspace_file(), create=False)
    try:
        return workspace.bot_rules()
    finally:
        workspace.close()


def automatic(cli):
    rows = cli("report", "campaigns", "--format", "csv", "--clicks", "all").out.splitlines()
    place = rows[0].split(",").index("automatic_clicks")
    return sum(int(row.split(",")[place] or 0) for row in rows[1:] if row.count(",") > place)


def test_every_rule_and_setting_is_listed(cli, filled):
    out = cli("rules", "list").out
    for rule in Rule:
        assert f"\n{rule} " in out
    for name in LIMITS:
        assert f"\n{name} " in out
    assert "From a score of 70 on" in out


def test_a_change_judges_the_clicks_anew(cli, filled):
    off = [f"{rule.name.lower()}_weight=0" for rule in Rule]
    ran = cli("rules", "set", *off)
    assert ran.code == 0
    assert "were judged anew" in ran.err
    assert automatic(cli) == 0
    assert cli("rules", "set", "early_weight=100", "early_email_seconds=60", "early_sms_seconds=60",
               "likely=1", "suspect=1").code == 0  # fmt: skip
    assert in_force().early_weight == 100
    assert cli("rules", "reset").code == 0
    assert in_force() == BotRules()
    assert cli("rules", "reset").err == "These settings are in force already.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["charm=1"], "no setting charm"),
        (["burst_seconds"], "no setting burst_seconds"),
        (["burst_seconds=fast"], "takes a whole number, not fast"),
        (["burst_seconds=2.5"], "takes a whole number"),
        (["sweep_share=half"], "takes a number"),
        (["burst_seconds=99"], "from 1 to 10"),
        (["suspect=90", "likely=80"], "above that for automatic"),
        (["sweep_share=nan"], "cannot be nan"),
    ],
)
def test_what_cannot_be(cli, filled, words, said):
    ran = cli("rules", "set", *words)
    assert ran.code == 2
    assert said in ran.err
    assert in_force() == BotRules()
