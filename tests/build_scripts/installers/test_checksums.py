"""The list of checksums, read by another program."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from build_scripts.installers import checksums


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a b.exe").write_bytes(b"one")
    return tmp_path


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no second reader here")
def test_another_program_checks_them(folder):
    assert checksums.main([str(folder)]) == 0
    words = ["sha256sum", "-c", "--strict", checksums.NAME]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout == "a b.exe: OK\nb.deb: OK\n"
    (folder / "b.deb").write_bytes(b"changed")
    assert subprocess.run(words, cwd=folder, capture_output=True, check=False).returncode == 1


def test_a_second_list_does_not_list_the_first(folder):
    checksums.main([str(folder)])
    before = (folder / checksums.NAME).read_text()
    checksums.main([str(folder)])
    assert (folder / checksums.NAME).read_text() == before


def test_a_file_of_another_folder_is_refused(folder, tmp_path_factory):
    with pytest.raises(ValueError, match="cannot be listed"):
        checksums.write(tmp_path_factory.mktemp("other"), [folder / "b.deb"])


def test_it_runs_without_the_environment(folder):
    words = [sys.executable, "-I", checksums.__file__, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.endswith("  b.deb\n")


def test_wrong_usage(capsys):
    assert checksums.main([]) == 2
    assert "SHA256SUMS" in capsys.readouterr().err
