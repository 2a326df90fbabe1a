"""What the properties of an .exe say."""

from __future__ import annotations

import pytest

from build_scripts.installers import identity, windows_words


@pytest.mark.parametrize(
    ("version", "four"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("1.2.3.4", (1, 2, 3, 4)),
        ("1.2.0rc1", (1, 2, 0, 0)),
        ("2.0.0.dev3", (2, 0, 0, 0)),
    ],
)
def test_a_version_is_four_numbers(version, four):
    assert windows_words.of_four(version) == four


def test_pyinstaller_reads_the_file():
    """Its reader evaluates the text with its own classes; it imports on Windows only, so these stand in."""
    calls = []

    def note(name):
        return lambda *args, **words: calls.append((name, args, words)) or name

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    text = windows_words.version_file("sendsight", 'Send"sight')
    assert eval(text, {name: note(name) for name in names}) == "VSVersionInfo"
    strings = dict(args for name, args, _ in calls if name == "StringStruct")
    assert strings["FileDescription"] == 'Send"sight'
    assert strings["OriginalFilename"] == "sendsight.exe"
    assert strings["ProductVersion"] == identity.version()
    assert strings["LegalCopyright"].startswith("Copyright")
    numbers = next(words for name, _, words in calls if name == "FixedFileInfo")
    assert numbers["filevers"] == windows_words.of_four(identity.version())
