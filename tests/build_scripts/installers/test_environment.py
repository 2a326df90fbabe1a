"""The packages that a bundle is made from."""

from __future__ import annotations

import pytest

from build_scripts.installers import environment

NEEDS = {
    "window": ["paint>=1", 'Ghost; sys_platform == "nowhere"', 'tests; extra == "dev"'],
    "paint": ["Brush_Kit[fine]"],
    "brush-kit": ['hair; extra == "fine"', 'roller; extra == "coarse"'],
}
LOCK = """paint==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
Brush.Kit==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:cc
brush-kit==3.0 ; python_full_version >= '3.12' \\
    --hash=sha256:dd
pytest==9.0 \\
    --hash=sha256:ee
"""


def test_what_requirements_lead_to():
    found = environment.closure(["window"], NEEDS)
    assert found == {"window", "paint", "brush-kit", "hair"}


def test_a_part_of_the_lock_keeps_all_versions_and_hashes():
    found = environment.part_of_lock(LOCK, {"brush-kit"})
    assert found.startswith("Brush.Kit==2.0 ;")
    assert "sha256:cc" in found
    assert "brush-kit==3.0" in found
    assert "sha256:dd" in found
    assert "paint" not in found
    assert "pytest" not in found


def test_what_is_not_locked_is_named():
    with pytest.raises(LookupError, match="scipy"):
        environment.part_of_lock(LOCK, {"paint", "scipy"})


def test_the_program_needs_no_tools_of_developers():
    found = environment.runtime_names()
    assert {"duckdb", "pyside6-essentials", "keyring", "tzdata", "numpy"} <= found
    assert not found & {"pytest", "ruff", "mypy", "hypothesis", "pyinstaller", "pyside6-addons"}
    assert environment.part_of_lock(environment.LOCK.read_text(encoding="utf-8"), found)
