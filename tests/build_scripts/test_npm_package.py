"""npm packages are taken at a fixed version, and only if their checksum is the one written down."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import tarfile

import pytest

from build_scripts import npm_package
from build_scripts.npm_package import NpmPackage, PackageError, check, files_of, pack

needs_npm = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")


@pytest.fixture
def folder(tmp_path):
    """A package of our own: npm packs it without asking anybody."""
    made = tmp_path / "small"
    (made / "data").mkdir(parents=True)
    about = {"name": "small", "version": "1.2.3", "scripts": {"prepack": "node -e 'fail'"}}
    (made / "package.json").write_text(json.dumps(about))
    (made / "data" / "world.json").write_bytes(b'{"a": 1}\n')
    return made


def integrity(archive):
    return "sha512-" + base64.b64encode(hashlib.sha512(archive).digest()).decode()


def archive_of(**files):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return made.getvalue()


@needs_npm
def test_npm_packs_files_and_runs_none_of_the_packages_scripts(folder):
    archive = pack(str(folder))
    files = files_of(archive)
    assert set(files) == {"package.json", "data/world.json"}
    assert files["data/world.json"] == b'{"a": 1}\n'


@needs_npm
def test_what_npm_cannot_fetch_is_told(tmp_path):
    with pytest.raises(PackageError, match="nothing-here"):
        pack(str(tmp_path / "nothing-here"))


def test_without_npm_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PackageError, match=r"Install Node\.js"):
        pack("small@1.2.3")


def test_the_right_archive_passes_and_another_does_not():
    archive = archive_of(**{"package/a": b"1"})
    check(archive, integrity(archive))
    with pytest.raises(PackageError, match="checksum is sha512-"):
        check(archive + b"\0", integrity(archive))


def test_a_weaker_checksum_is_refused():
    archive = archive_of(**{"package/a": b"1"})
    weak = "sha1-" + base64.b64encode(hashlib.sha1(archive).digest()).decode()
    with pytest.raises(PackageError, match="Not a SHA-512"):
        check(archive, weak)


def test_a_package_with_another_checksum_hands_out_nothing(monkeypatch):
    asked = []

    def fetched(spec):
        asked.append(spec)
        return archive_of(**{"package/a": b"1"})

    monkeypatch.setattr(npm_package, "pack", fetched)
    with pytest.raises(PackageError, match="checksum"):
        NpmPackage("small", "1.2.3", integrity(b"another")).files()
    right = integrity(fetched(""))
    assert NpmPackage("small", "1.2.3", right).files() == {"a": b"1"}
    assert asked[0] == asked[-1] == "small@1.2.3"


def test_what_is_no_archive_is_told():
    with pytest.raises(PackageError, match="cannot be read"):
        files_of(b"not an archive")
