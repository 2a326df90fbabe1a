"""Who checks a package, and what is made of the answers."""

from __future__ import annotations

import shutil

import pytest

from build_scripts.installers import checking, deb
from build_scripts.installers.checking import Verdict, verdict

needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs Debian's dpkg-deb")


def test_an_answer_is_a_line_with_its_words_below():
    assert Verdict("x", passed=True).line() == "x: passed"
    assert Verdict("x", passed=False, words="a\nb").line() == "x: FAILED\n    a\n    b"
    assert "not asked" in Verdict("x", passed=None).line()


def test_a_checker_fails_by_its_exit_code_or_where_it_has_nothing_to_check(tmp_path):
    file = tmp_path / "file"
    file.write_text("text")
    assert verdict(("test", "-f"), [str(file)]).passed is True
    assert verdict(("test", "-d"), [str(file)]).passed is False
    assert verdict(("test", "-f"), []).passed is False
    assert verdict(("no-such-checker",), [str(file)]).passed is None


@pytest.mark.skipif(not shutil.which("man"), reason="needs man")
def test_a_manual_page_that_formats_with_warnings_fails(tmp_path):
    words, _ = checking.CHECKERS[-1]
    page = tmp_path / "x.1"
    page.write_text(".TH X 1\n.SH NAME\nx \\- y\n")
    assert verdict(words, [str(page)]).passed is True
    page.write_text(".TH X 1\n.SH NAME\nx \\- y\n.FOO\n")
    assert verdict(words, [str(page)]).passed is False


@needs_dpkg
def test_all_are_asked_about_files_of_the_package(tmp_path, monkeypatch):
    root = tmp_path / "root"
    entry = root / "usr/share/applications/x.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("entry")
    (root / "usr/lib").mkdir()
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(deb.control(1, "all", ["libc6"]))
    deb.build(root, tmp_path / "x.deb")
    asked = {}

    def note(words, files):
        asked[words[0]] = files
        return Verdict(words[0], passed=True)

    monkeypatch.setattr(checking, "verdict", note)
    assert len(checking.check(tmp_path / "x.deb")) == len(checking.CHECKERS) + 1
    assert [path.rpartition("/")[2] for path in asked["desktop-file-validate"]] == ["x.desktop"]
    assert asked["lintian"] == [str(tmp_path / "x.deb")]
    checking.unpack(tmp_path / "x.deb", tmp_path / "out")
    assert not (tmp_path / "out/usr/lib").exists()
