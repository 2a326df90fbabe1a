"""How what Windows' own programs print is read."""

from __future__ import annotations

from pathlib import Path

from build_scripts.installers.windows_machine import Machine, values_in

SAID = """
HKEY_CURRENT_USER\\Environment
    Path    REG_EXPAND_SZ    %USERPROFILE%\\bin;C:\\two    words
    Empty    REG_SZ    \n    EstimatedSize    REG_DWORD    0xd0c

HKEY_CURRENT_USER\\Environment\\Below
    Path    REG_SZ    another

"""


def test_the_values_of_the_key_itself():
    assert values_in(SAID) == {
        "Path": ("EXPAND_SZ", "%USERPROFILE%\\bin;C:\\two    words"),
        "Empty": ("SZ", ""),
        "EstimatedSize": ("DWORD", "0xd0c"),
    }
    assert values_in("") == {}


def test_where_a_path_of_windows_lies():
    assert Machine(["wine"], Path("/w")).here(r"C:\a b\c") == Path("/w/drive_c/a b/c")
