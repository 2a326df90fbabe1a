from __future__ import annotations

from datetime import date
from importlib.metadata import version

from services.qt import facts
from services.qt.facts import country_data_day, program_facts, system_name
from services.store.workspace import Workspace


def test_sizes_versions_and_ages(tmp_path):
    path = tmp_path / "w.sendsight"
    workspace = Workspace.open(path)
    reader = workspace.reader()
    found = program_facts(reader)
    reader.close()
    workspace.close()
    assert found.version == workspace.version
    assert found.bytes >= 12_288
    assert found.database == version("duckdb")
    assert found.countries == date(2026, 6, 17)  # as resources/geo/README.md says
    assert (found.campaigns, found.links, found.clicks) == (0, 0, 0)
    assert found.system == system_name()
    assert found.scanners.startswith("npm crawler-user-agents ")


def test_country_data_that_cannot_be_read_are_told_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(facts, "files", lambda _: tmp_path)
    assert country_data_day() is None
    (tmp_path / "geo").mkdir()
    (tmp_path / "geo" / "country.mmdb").write_bytes(b"no database" * 100)
    assert country_data_day() is None


def test_a_system_that_does_not_say_its_name_is_told_by_its_kernel(monkeypatch):
    def nothing():
        raise OSError

    monkeypatch.setattr(facts.platform, "freedesktop_os_release", nothing)
    assert system_name() == facts.platform.platform()
