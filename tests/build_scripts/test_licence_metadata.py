from __future__ import annotations

import json
from importlib.metadata import Distribution

import pytest

from build_scripts.licence_metadata import (
    LicenceError,
    Part,
    chosen,
    expression,
    home_page,
    parts,
    texts,
    tidied,
    told,
)


@pytest.fixture
def made(tmp_path):
    """Makes an installed package from its metadata and files."""

    def make(head: str, files: dict[str, bytes]) -> Distribution:
        info = tmp_path / "thing-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{head}")
        for name, content in files.items():
            place = tmp_path / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        (info / "RECORD").write_text("".join(f"{name},,\n" for name in files))
        return Distribution.at(info)

    return make


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("License-Expression: MIT OR Apache-2.0\n", "MIT OR Apache-2.0"),
        ("License: Apache 2.0\n", "Apache-2.0"),
        ("Classifier: License :: OSI Approved :: MIT License\n", "MIT"),
        ("License: do as you like\n", ""),
        ("", ""),
    ],
)
def test_a_licence_is_an_expression_or_nothing(made, head, expected):
    assert expression(made(head, {})) == expected


def test_the_home_page_or_that_of_the_index(made):
    found = made("Project-URL: Docs, https://d\nProject-URL: Source, https://s\n", {})
    assert home_page(found) == "https://s"


def test_a_package_without_a_page(made):
    assert home_page(made("", {})) == ""


def test_its_own_text_comes_first_and_code_is_no_text(made):
    files = {
        "thing/deep/licence.txt": b"third",
        "thing/licenses.py": b"code",
        "thing-1.0.dist-info/licenses/thing/inner/NOTES": b"second",
        "thing-1.0.dist-info/licenses/LICENSE": b"first\r\nline  \r\n",
        "thing-1.0.dist-info/sboms/license.json": b"{}",
    }
    assert [text for _, text in texts(made("", files))] == ["first\nline\n", "second\n", "third\n"]


def test_a_text_of_another_encoding_is_read():
    assert tidied("\n© André \n".encode("cp1252")) == "© André\n"


def test_parts_of_compiled_code(made):
    content = {
        "components": [
            {"name": "openssl", "version": "4.0.3"},
            {
                "name": "ahash",
                "version": "0.8",
                "author": "Tom <tom@example.org>",
                "licenses": [{"expression": "MIT OR Apache-2.0"}],
                "externalReferences": [{"type": "vcs", "url": "https://v"}],
            },
        ]
    }
    name = "thing-1.0.dist-info/sboms/a.json"
    found = made("", {name: json.dumps(content).encode()})
    listed = parts(found, {"openssl": "Apache-2.0"})
    assert listed[0] == Part(
        "ahash", "0.8", "MIT OR Apache-2.0", "Tom <tom@example.org>", "https://v"
    )
    assert "ahash 0.8: MIT OR Apache-2.0\n    Copyright (c) Tom\n    https://v\n" in told(
        listed, "thing"
    )
    with pytest.raises(LicenceError, match="openssl"):
        parts(found, {})


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("MIT OR Apache-2.0", {"MIT"}),
        ("Apache-2.0 OR BSL-1.0", {"Apache-2.0"}),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", {"MIT", "Unicode-3.0"}),
        ("Unicode-3.0 AND (Apache-2.0 OR Unlicense)", {"Apache-2.0", "Unicode-3.0"}),
        ("Apache-2.0 WITH LLVM-exception", {"Apache-2.0", "LLVM-exception"}),
        ("CC0-1.0", {"CC0-1.0"}),
    ],
)
def test_of_several_licences_one_is_chosen(licence, expected):
    assert chosen(licence) == expected
