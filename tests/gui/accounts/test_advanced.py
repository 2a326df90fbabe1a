from __future__ import annotations

import pytest

from gui.accounts.advanced import AdvancedPart
from tests.gui.invented import INFOS, accounts

SMS, CONTACT, COPERNICA = INFOS


@pytest.fixture
def make(qtbot, theme):
    def made(info, account=None):
        part = AdvancedPart(theme, info, account)
        qtbot.addWidget(part)
        part.show()
        return part

    return made


def test_a_new_account_uses_the_vendor_s_addresses_and_is_folded(make):
    part = make(COPERNICA)
    assert part.api_url() == "https://api.copernica.com/v4"
    assert part.login_url() == "https://authenticate.copernica.com"
    assert not part.api.isVisible()
    part.toggle.click()
    assert part.api.isVisible()
    assert [part.api.itemText(n) for n in range(part.api.count())] == [
        "https://api.copernica.com/v4",
        "https://api.copernica.com/v3",
    ]


def test_a_changed_address_is_open_at_once(make):
    import msgspec

    account = msgspec.structs.replace(accounts()[0], api_url="http://127.0.0.1:9/v3")
    part = make(SMS, account)
    assert part.api.isVisible()
    assert part.api_url() == "http://127.0.0.1:9/v3"
    assert part.login_url() is None


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("https://example.com/v3", True),
        ("http://127.0.0.1:80/v3", True),
        ("http://[::1]:5/", True),
        ("http://localhost:5/", True),
        ("http://example.com", False),
        ("example.com", False),
        ("https://", False),
        ("ftp://x", False),
        ("http://[bad", False),
        ("", True),
    ],
)
def test_addresses(make, address, right):
    part = make(SMS)
    part.api.setCurrentText(address)
    assert (part.problem() == "") == right


def test_an_emptied_address_is_the_vendor_s(make):
    part = make(CONTACT)
    part.api.setCurrentText(" ")
    part.login.setText("")
    assert part.api_url() == CONTACT.api_url
    assert part.login_url() == CONTACT.login_url


def test_a_redirect_address_of_one_s_own_is_kept_with_the_account(make):
    import msgspec

    part = make(CONTACT)
    assert part.redirect_uri() == CONTACT.redirect_uri
    assert part.settings() == {}
    part.redirect.setText("http://localhost:9999/callback")
    assert part.settings() == {"redirect_uri": "http://localhost:9999/callback"}
    account = msgspec.structs.replace(
        accounts()[1], settings={"redirect_uri": "http://localhost:1/x"}
    )
    assert make(CONTACT, account).redirect_uri() == "http://localhost:1/x"
    assert make(SMS).redirect_uri() == ""
