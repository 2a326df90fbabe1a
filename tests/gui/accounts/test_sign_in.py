from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from gui.accounts.sign_in import SignInPanel
from services.qt.jobs import Failure, Outcome
from services.sync.signin import SignInStep
from tests.gui.invented import INFOS, accounts


@pytest.fixture
def opened(monkeypatch):
    found = []
    monkeypatch.setattr(
        "gui.accounts.sign_in.QDesktopServices.openUrl", lambda url: found.append(url.toString())
    )
    return found


@pytest.fixture
def panel(qtbot, services, theme, opened):
    made = SignInPanel(services, INFOS[1], lambda: accounts()[1])
    qtbot.addWidget(made)
    made.show()
    return made


def tell(qtbot, services, step):
    with qtbot.waitSignal(services.sign_in_job.progress):
        services.sign_in_line.tell(step)


def test_the_browser_opens_and_brings_the_secrets(qtbot, panel, services, opened):
    panel.browser.click()
    assert services.signed_in[1] == "browser"
    assert panel.running
    assert not panel.browser.isEnabled()
    tell(qtbot, services, SignInStep("open_browser", url="https://login.example/authorize?x=1"))
    assert opened == ["https://login.example/authorize?x=1"]
    panel.copy_url.click()
    assert QGuiApplication.clipboard().text() == "https://login.example/authorize?x=1"
    services.sign_in_line.finish({"access_token": "a"})
    with qtbot.waitSignal(panel.changed):
        pass
    assert panel.secrets == {"access_token": "a"}
    assert "Signed in" in panel.words.text()
    assert not panel.running
    assert not panel.paste.isVisible()


def test_a_pasted_address_goes_to_the_sign_in(qtbot, panel, services):
    panel.browser.click()
    tell(qtbot, services, SignInStep("open_browser", url="https://x", note="The port is taken."))
    assert panel.words.text() == "The port is taken."
    panel.paste.setText("something else")
    assert services.pasted == []
    panel.paste.setText(" http://localhost:8765/callback?code=c&state=s ")
    assert services.pasted == ["http://localhost:8765/callback?code=c&state=s"]


def test_a_wrong_paste_is_told_and_the_next_one_goes_on(qtbot, panel, services):
    panel.browser.click()
    tell(qtbot, services, SignInStep("open_browser", url="https://x"))
    panel.paste.setText("https://elsewhere.example/")
    tell(
        qtbot, services, SignInStep("wrong_paste", note="There is no sign-in code in this address.")
    )
    assert panel.words.text() == "There is no sign-in code in this address."
    assert panel.running
    assert not panel.paste.isHidden()
    panel.paste.setText("http://localhost:8765/callback?code=c&state=s")
    assert len(services.pasted) == 2


def test_a_code_for_another_device(qtbot, panel, services, opened):
    panel.device.click()
    assert services.signed_in[1] == "device"
    tell(
        qtbot,
        services,
        SignInStep(
            "device_code",
            url="https://login.example/activate",
            code="ABCD-EFGH",
            full_url="https://login.example/full",
        ),
    )
    assert panel.code.text() == "ABCD-EFGH"
    panel.copy_code.click()
    assert QGuiApplication.clipboard().text() == "ABCD-EFGH"
    panel.open_url.click()
    assert opened == ["https://login.example/full"]


def test_a_failure_says_why(qtbot, panel, services):
    panel.browser.click()
    declined = Failure("needs_sign_in", "You declined the sign-in.", "Try again.")
    services.sign_in_line.end(Outcome("failed", declined))
    with qtbot.waitSignal(panel.changed):
        pass
    assert panel.words.text() == "You declined the sign-in. Try again."
    assert panel.browser.isEnabled()


def test_cancel_is_silent(qtbot, panel, services):
    panel.browser.click()
    job = services.sign_in_job
    panel.cancel.click()
    assert job.cancelled
    assert not panel.running
    assert "own page" in panel.words.text()


def test_nothing_starts_while_a_field_is_missing(qtbot, services, theme):
    panel = SignInPanel(services, INFOS[1], lambda: None)
    qtbot.addWidget(panel)
    panel.browser.click()
    assert not panel.running
