from __future__ import annotations

import pytest

from gui.accounts.fields_page import FieldsPage
from tests.gui.invented import INFOS

SMS, CONTACT, COPERNICA = INFOS


@pytest.fixture
def make(qtbot, theme, services):
    def made(info, account=None):
        page = FieldsPage(services, theme, info, account)
        qtbot.addWidget(page)
        page.resize(600, 500)
        page.show()
        return page

    return made


def test_fields_come_from_the_declaration(make):
    page = make(COPERNICA)
    assert list(page.fields) == ["api_token", "time_zone", "read_opens"]
    assert page.name.text() == "Copernica"
    assert page.problem() == "API token is missing."
    page.fields["api_token"].widget.set_text("tok")
    assert page.problem() == ""
    draft = page.draft()
    assert (draft.provider, draft.name, draft.keep_personal) == ("copernica", "Copernica", False)
    assert draft.settings == {"time_zone": "Europe/Amsterdam", "read_opens": "no"}
    assert draft.api_url == COPERNICA.api_url
    assert len(draft.account_id) == 32
    assert page.secrets() == {"api_token": "tok"}
    assert "tok" not in repr(draft)


def test_a_draft_keeps_its_id(make):
    page = make(SMS)
    assert page.draft().account_id == page.draft().account_id


def test_names_are_free_and_unique(make, filled):
    page = make(SMS)
    page.fields["username"].widget.setText("u")
    page.fields["api_key"].widget.set_text("k")
    page.name.setText("northwind sms")
    assert page.problem() == "Another account has this name already."
    page.name.setText(" ")
    assert page.problem() == "Give the account a name."


def test_the_first_free_name_is_offered(make, services, filled):
    import msgspec

    services.accounts = (msgspec.structs.replace(services.accounts[0], name="ClickSend"),)
    assert make(SMS).name.text() == "ClickSend 2"


def test_editing_shows_settings_but_never_secrets(make, filled):
    page = make(SMS, filled.accounts[0])
    assert page.fields["username"].value() == "northwind"
    assert page.fields["api_key"].value() == ""
    assert page.problem() == ""
    assert page.secrets() == {}
    page.personal.setChecked(True)
    draft = page.draft()
    assert draft.account_id == "a-sms"
    assert draft.keep_personal
    assert draft.refreshed_at == filled.accounts[0].refreshed_at


def test_where_the_key_is_kept(make, services):
    assert "GNOME Keyring" in make(SMS).keyring_note.text()


def test_without_a_keyring_the_key_lives_for_the_run(make, services):
    services.keyring = None
    page = make(SMS)
    assert "this run only" in page.keyring_note.text()
    assert page.run_only.isChecked()
    page.fields["username"].widget.setText("u")
    page.fields["api_key"].widget.set_text("k")
    assert page.problem() == ""
    page.run_only.setChecked(False)
    assert page.problem() == "The key cannot be stored. Keep it for this run only."


def test_a_provider_with_sign_in_hides_its_tokens(make):
    page = make(CONTACT)
    assert page.sign_in is not None
    assert not page.fields["access_token"].widget.isVisible()
    page.fields["client_id"].widget.setText("id")
    assert page.problem() == "Sign in first."
    page.sign_in.secrets = {"access_token": "a", "refresh_token": "r"}
    assert page.problem() == ""
    assert page.secrets() == {"access_token": "a", "refresh_token": "r"}


def test_the_redirect_address_to_register_is_shown(make):
    page = make(CONTACT)
    assert CONTACT.redirect_uri in page.sign_in.redirect.text()
    page.advanced.redirect.setText("http://localhost:9999/callback")
    assert "http://localhost:9999/callback" in page.sign_in.redirect.text()
    assert page.draft().settings["redirect_uri"] == "http://localhost:9999/callback"


def test_ready_made_tokens(make):
    page = make(CONTACT)
    page.fields["client_id"].widget.setText("id")
    page.ready_made.click()
    assert page.fields["access_token"].widget.isVisible()
    page.fields["access_token"].widget.set_text("tok")
    assert page.problem() == ""
    assert page.secrets() == {"access_token": "tok"}
    page.ready_made.click()
    assert page.secrets() == {}


def test_a_sign_in_waits_for_the_missing_field(make):
    page = make(CONTACT)
    assert page.draft_for_sign_in() is None
    page.fields["client_id"].widget.setText("id")
    assert page.draft_for_sign_in().settings["client_id"] == "id"


def test_a_wrong_address_is_told(make):
    page = make(SMS)
    page.fields["username"].widget.setText("u")
    page.fields["api_key"].widget.set_text("k")
    page.advanced.api.setCurrentText("http://example.com")
    assert "https://" in page.problem()
