from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.printing.blocks import Document, Front, Text
from gui.printing.lettering import missing_letters

ROOT = Path(__file__).parents[3]
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FEW_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""
TRY = """
import sys
from gui.printing.headless import ensure_app
from gui.printing.lettering import missing_letters
from tests.gui.printing.test_lettering import document
app = ensure_app()
print(missing_letters(document(sys.argv[1]), app.font()).encode("ascii", "replace").decode())
"""


def document(*texts):
    front = Front("Title", "", "", "", "", "")
    return Document(front, tuple(Text(text) for text in texts))


def test_letters_that_every_font_has_are_no_matter(theme):
    assert missing_letters(document("Plain, übel, façade – 20 € … “x”"), theme.font()) == ""


def test_what_is_not_seen_needs_no_font(theme):
    assert missing_letters(document("a\u200bb\u200d\ufe0f \u2028\u202e"), theme.font()) == ""


def test_a_sign_that_no_font_has_is_told(theme):
    told = missing_letters(document("plain", "x\U0010abcd"), theme.font())
    assert "(emoji and other signs)" in told
    assert "Install a font" in told


@pytest.mark.skipif(sys.platform != "linux", reason="needs fonts as Linux finds them")
def test_scripts_are_named_where_only_one_font_is_there(tmp_path):
    config = tmp_path / "fonts.conf"
    config.write_text(FEW_FONTS.format(fonts=DEJAVU, cache=tmp_path / "cache"))
    texts = "Sale \u65e5\u672c \u30ad \u0e01 \u0928\u092e \u05d7\u05d3\u05e9"
    ended = subprocess.run(
        [sys.executable, "-c", TRY, texts],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "FONTCONFIG_FILE": str(config),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    # Hebrew is in that font.
    assert "(Devanagari, Thai, Chinese, Japanese or Korean)" in ended.stdout
