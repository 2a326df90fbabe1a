from __future__ import annotations

import pytest

from tests.gui import invented
from tests.gui.detail.samples import INFOS


@pytest.fixture
def shown(qtbot):
    """Shows a widget at a size."""

    def show(widget, width=760, height=480):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


@pytest.fixture
def desk(filled):
    """Services over the filled workspace, with the providers' declarations."""
    filled.providers = INFOS
    return filled


@pytest.fixture
def campaigns(desk):
    """The campaigns of the filled workspace by account, newest first."""
    reader = desk.workspace.reader()
    rows = reader.campaigns()
    reader.close()
    by_account = {}
    for row in rows:
        by_account.setdefault(row.account_id, []).append(row)
    assert set(by_account) == {account.account_id for account in invented.accounts()}
    return by_account
