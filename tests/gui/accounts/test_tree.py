from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.accounts.tree import ACCOUNT, ALL, KIND, LINE, PROVIDER, AccountModel
from services.domain.plan import Progress
from tests.gui import invented

NAMES = {info.key: info.name for info in invented.INFOS}
ORDER = tuple(NAMES)


def make(formats):
    model = AccountModel(formats)
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show_accounts(invented.accounts(), NAMES, ORDER, {})
    return model


def test_providers_stand_in_their_order_with_their_accounts(formats):
    model = make(formats)
    heads = [model.index(n, 0) for n in range(model.rowCount())]
    assert [(h.data(KIND), h.data()) for h in heads] == [
        (ALL, "All accounts"),
        (PROVIDER, "ClickSend"),
        (PROVIDER, "Constant Contact"),
        (PROVIDER, "Copernica"),
    ]
    child = model.index(0, 0, heads[1])
    assert (child.data(KIND), child.data()) == (ACCOUNT, "Northwind SMS")
    assert model.account(child).account_id == "a-sms"
    assert model.account(heads[1]) is None


def test_an_account_of_an_unknown_provider_is_shown_too(formats):
    model = AccountModel(formats)
    model.show_accounts(invented.accounts(), {}, (), {})
    assert [model.index(n, 0).data() for n in range(1, 4)] == [
        "clicksend",
        "constant_contact",
        "copernica",
    ]


def test_states_are_spoken_and_renewed(formats):
    model = make(formats)
    place = model.find("a-sms")
    spoken = place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Northwind SMS, ClickSend, ")
    model.renew_states(
        {
            "a-sms": Progress(
                "a-sms", "Northwind SMS", "details", campaigns_done=1, campaigns_total=5
            )
        }
    )
    assert place.data(LINE) == "Refreshing 1 of 5"
    assert "Refreshing 1 of 5" in place.data(Qt.ItemDataRole.ToolTipRole)
    model.renew_states({})
    assert place.data(LINE) != "Refreshing 1 of 5"


def test_an_account_that_is_not_there(formats):
    assert make(formats).find("nobody") == QModelIndex()
