"""Accounts: order, names, what is kept."""

from __future__ import annotations

import pytest

from services.domain.errors import StoreFailed
from tests.services.store.samples import NOW, account


def test_accounts_come_in_the_order_in_which_they_were_added(workspace):
    for name in ("Zoo", "apple", "Mill"):
        workspace.save_account(account(name.lower(), name))
    assert [a.name for a in workspace.accounts()] == ["Shop", "Zoo", "apple", "Mill"]
    workspace.save_account(account("zoo", "Zoo 2"))
    assert [a.name for a in workspace.accounts()] == ["Shop", "Zoo 2", "apple", "Mill"]


def test_all_fields_come_back(workspace):
    full = account(
        "full",
        "Full",
        login_url="https://login.example",
        keep_personal=True,
        settings={"time_zone": "Europe/Amsterdam", 'q"': "ü\n"},
        external_id="7",
        external_label="Acme",
        time_zone="UTC",
        currency="EUR",
        added_at=NOW,
        refreshed_at=NOW,
        state="failed",
        error_code="unreachable",
        error="No network.",
    )
    workspace.save_account(full)
    assert workspace.find_account("full") == full


def test_the_time_of_adding_is_set_once(workspace):
    added = workspace.find_account("a1").added_at
    assert added is not None
    workspace.save_account(account(name="Renamed"))
    assert workspace.find_account("a1").added_at == added


def test_finding_by_id_then_name_then_name_without_case(workspace):
    workspace.save_account(account("Shop", "Other"))
    workspace.save_account(account("a3", "a1"))
    assert workspace.find_account("Shop").name == "Other"
    assert workspace.find_account("a1").name == "Shop"
    assert workspace.find_account("OTHER").account_id == "Shop"
    assert workspace.find_account("nobody") is None


@pytest.mark.parametrize("name", ["Shop", "shop", " SHOP "])
def test_a_second_account_of_the_same_name_is_refused(workspace, name):
    with pytest.raises(StoreFailed, match="already an account named Shop"):
        workspace.save_account(account("a2", name))
    assert len(workspace.accounts()) == 1


def test_an_account_without_a_name_is_refused(workspace):
    with pytest.raises(StoreFailed, match="no name"):
        workspace.save_account(account("a2", "  "))


def test_renaming_an_account_to_a_taken_name_is_refused(workspace):
    workspace.save_account(account("a2", "Two"))
    with pytest.raises(StoreFailed, match="already an account"):
        workspace.save_account(account("a2", "Shop"))
    assert workspace.find_account("a2").name == "Two"


def test_an_account_removed_without_its_data_can_come_back(workspace):
    workspace.remove_account("a1", with_data=False)
    assert workspace.accounts() == ()
    workspace.save_account(account())
    assert [a.account_id for a in workspace.accounts()] == ["a1"]
