from __future__ import annotations

import platform

import msgspec

from services import VERSION, licences


def test_the_program_first_then_libraries_then_data():
    found = licences.components()
    assert (found[0].name, found[0].version) == ("Sendsight", VERSION)
    kinds = [one.kind for one in found]
    assert kinds == sorted(kinds, key=("program", "library", "data").index)
    versions = {one.name: one.version for one in found}
    assert versions["Python"] == platform.python_version()
    assert licences.RUNNING not in versions.values()


def test_a_bundle_adds_the_libraries_of_its_system(monkeypatch):
    read = licences.resources.text
    added = licences.Component("libx11-6", "1.8", "library", "MIT", "", ("icons/LICENSE",))

    def text(name):
        if name == licences.SYSTEM_INDEX:
            return msgspec.json.encode((added,)).decode()
        return read(name)

    plain = licences.components()
    monkeypatch.setattr(licences.resources, "text", text)
    names = [one.name for one in licences.components()]
    assert len(names) == len(plain) + 1
    assert names[names.index("libx11-6") - 1] == "libffi"


def test_all_texts_can_be_read():
    for one in licences.components():
        assert len(licences.text_of(one)) > 300, one.name


def test_what_the_lgpl_asks_for_is_said():
    notice = licences.qt_notice()
    for words in ("GNU Lesser General Public License", "can be replaced", "download.qt.io"):
        assert words in notice
    for name in ("Qt", "PySide6_Essentials", "shiboken6"):
        one = next(c for c in licences.components() if c.name == name)
        text = licences.text_of(one)
        assert text.startswith(notice.rstrip("\n"))
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "TERMS AND CONDITIONS" in text


def test_the_list_in_columns():
    one = licences.Component("a", "", "library", "MIT", "https://a", ("icons/LICENSE",))
    other = licences.Component("longer", "1.0", "data", "ISC", "", ("icons/LICENSE",))
    assert licences.as_lines((one, other)) == [
        "a       –    MIT  https://a",
        "longer  1.0  ISC",
    ]
