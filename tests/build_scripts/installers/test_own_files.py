"""Icons and properties that programs carry on Windows and macOS."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_scripts.installers import macos, own_files


@pytest.fixture
def places(tmp_path, monkeypatch):
    monkeypatch.setattr(own_files, "WINDOWS", tmp_path / "windows")
    monkeypatch.setattr(own_files, "ICO", tmp_path / "windows" / "sendsight.ico")
    monkeypatch.setattr(macos, "ICON", tmp_path / "macos" / "Sendsight.icns")
    return tmp_path


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_what_a_program_is_told_of_is_written(places, qapp, system):
    own_files.write(system)
    for name in own_files.TITLES:
        told = own_files.of_program(name, system)
        assert "icon" in told
        for path in told.values():
            assert path.startswith(str(places))
            assert Path(path).stat().st_size > 0


def test_linux_needs_nothing(places):
    own_files.write("linux")
    assert own_files.of_program("sendsight", "linux") == {}
    assert not list(places.iterdir())
