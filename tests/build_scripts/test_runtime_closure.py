from __future__ import annotations

import pytest

from build_scripts import runtime_closure
from build_scripts.runtime_closure import (
    LockError,
    closure,
    locked,
    needed,
    needed_here,
    part_of,
    runtime_packages,
)

NEEDS = {
    "window": ["paint>=1", 'Ghost; sys_platform == "nowhere"', 'tests; extra == "dev"'],
    "paint": ["Brush_Kit[fine]"],
    "brush-kit": ['hair; extra == "fine"', 'roller; extra == "coarse"'],
}

LOCK = """\
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:{a}
    # via pyqtgraph
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:{b} \\
    --hash=sha256:{a}
Jaraco.Classes==3.4.0
""".format(a="a" * 64, b="b" * 64)


def test_the_lock_is_read_with_versions_of_several_pythons():
    found = locked(LOCK)
    assert [(p.version, len(p.hashes)) for p in found["numpy"]] == [("2.4.6", 1), ("2.5.5", 2)]
    assert found["jaraco-classes"][0].version == "3.4.0"


def test_what_the_program_needs_on_any_system_and_nothing_of_ours_at_work():
    names = needed()
    assert {"duckdb", "shiboken6", "secretstorage", "pywin32-ctypes", "ua-parser-rs"} <= names
    assert not {"pytest", "mypy", "ruff", "pyinstaller", "pefile", "setuptools"} & names
    assert "pyinstaller" in {pin.name for pin in runtime_packages()}


def test_a_package_that_is_not_locked_is_an_error(monkeypatch, tmp_path):
    lock = tmp_path / "lock"
    lock.write_text(LOCK)
    monkeypatch.setattr(runtime_closure, "LOCK", lock)
    with pytest.raises(LockError, match="duckdb"):
        runtime_packages()


def test_what_requirements_lead_to():
    def needs(name):
        return NEEDS.get(name, ())

    assert closure(["window"], needs, [{}]) == {"window", "paint", "brush-kit", "hair"}
    places = [{}, {"sys_platform": "nowhere"}]
    assert "ghost" in closure(["window"], needs, places)


def test_what_is_needed_here_has_no_tools_of_developers():
    found = needed_here()
    assert {"duckdb", "pyside6-essentials", "keyring", "tzdata", "numpy"} <= found <= needed()
    assert not found & {"pytest", "ruff", "mypy", "hypothesis", "pyinstaller", "pyside6-addons"}
    assert "pyinstaller" in needed_here("pyinstaller")
    with pytest.raises(LockError, match="no-such-package"):
        needed_here("no-such-package")


def test_a_part_of_the_lock_keeps_all_versions_and_hashes():
    found = part_of(LOCK, ["numpy"])
    assert found.count("numpy==") == 2
    assert found.count("--hash") == 3
    assert "Jaraco" not in found
    assert locked(found)["numpy"] == locked(LOCK)["numpy"]
    with pytest.raises(LockError, match="scipy"):
        part_of(LOCK, ["numpy", "scipy"])
