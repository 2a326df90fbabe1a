"""Settings of a workspace: kept once a name, with the transaction that set them."""

from __future__ import annotations

import pytest

from services.domain.errors import StoreFailed
from services.store.settings_table import read_setting, write_setting
from services.store.workspace import Workspace


def write(workspace, name, value):
    with workspace._writer.transaction() as con:
        write_setting(con, name, value)


def read(workspace, name):
    return read_setting(workspace._session.ask, name)


def test_a_setting_that_was_never_set_is_unknown(workspace):
    assert read(workspace, "colour") is None


def test_a_setting_is_replaced_and_others_stay(workspace):
    write(workspace, "colour", "blue")
    write(workspace, "size", "")
    write(workspace, "colour", "it's 100% \u00fcber\n{red} ?")
    assert read(workspace, "colour") == "it's 100% \u00fcber\n{red} ?"
    assert read(workspace, "size") == ""
    assert workspace._session.ask("SELECT count(*) FROM settings") == [(2,)]


def test_names_are_taken_as_they_are(workspace):
    write(workspace, "a' OR 'a' = 'a", "1")
    write(workspace, "b", "2")
    assert (read(workspace, "a' OR 'a' = 'a"), read(workspace, "B")) == ("1", None)


def test_a_setting_goes_with_its_transaction(workspace):
    write(workspace, "colour", "blue")

    def fail():
        with workspace._writer.transaction() as con:
            write_setting(con, "colour", "red")
            raise StoreFailed("Something else failed.", "")

    with pytest.raises(StoreFailed):
        fail()
    assert read(workspace, "colour") == "blue"


def test_settings_stay_in_the_file(workspace, path):
    write(workspace, "colour", "blue")
    workspace.close()
    again = Workspace.open(path)
    try:
        assert read(again, "colour") == "blue"
    finally:
        again.close()
