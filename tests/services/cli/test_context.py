"""Which workspace, and whose account."""

from __future__ import annotations

import pytest

from services.cli.context import account_named
from services.cli.output import UsageError
from services.domain.accounts import Account

ACCOUNTS = tuple(
    Account(account_id=i, provider="clicksend", name=name, api_url="https://x.example")
    for i, name in (("a1", "Shop"), ("a2", "shop"), ("a3", "Größe"))
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Shop", "a1"),
        ("shop", "a2"),
        ("SHOP", "a1"),
        ("grösse", "a3"),
        (" Größe ", "a3"),
        ("a2", "a2"),
    ],
)
def test_accounts_by_name(name, found):
    assert account_named(ACCOUNTS, name).account_id == found


def test_an_unknown_name_is_told_with_the_known_ones():
    with pytest.raises(UsageError, match=r"called Store\. There are: Shop, shop, Größe\."):
        account_named(ACCOUNTS, "Store")


def test_a_workspace_of_ones_own_is_used_unless_another_is_named(
    cli, own_folders, add_clicksend, tmp_path
):
    assert add_clicksend().code == 0
    assert (own_folders / "data" / "workspace.duckdb").exists()
    other = tmp_path / "other.sendsight"
    assert cli("--workspace", other, "accounts", "list").out == "There are no accounts yet.\n"
    assert not other.exists()


def test_a_workspace_that_is_open_elsewhere_is_said_so(cli, own_folders, add_clicksend):
    from services.settings import workspace_file
    from services.store.workspace import Workspace

    assert add_clicksend().code == 0
    opened = Workspace.open(workspace_file())
    try:
        for words in (["accounts", "list"], ["refresh"], ["report", "links"]):
            ran = cli(*words)
            assert ran.code == 3
            assert "open in another window" in ran.err
    finally:
        opened.close()


def test_a_file_that_is_no_workspace(cli, tmp_path):
    path = tmp_path / "a.sendsight"
    path.write_text("hello")
    ran = cli("--workspace", path, "report", "links")
    assert ran.code == 3
    assert "not a Sendsight workspace" in ran.err
    assert path.read_text() == "hello"


def test_the_demo_says_what_to_do_first(cli):
    ran = cli("--demo", "report", "links")
    assert ran.code == 3
    assert "sendsight-cli --demo refresh" in ran.err
