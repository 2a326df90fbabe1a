"""The package that stands for an older version."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from build_scripts.installers import deb
from build_scripts.installers.fresh_machine import packages
from build_scripts.installers.fresh_machine.steps import Failed

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs Debian's dpkg-deb")


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    root = tmp_path_factory.mktemp("root")
    place = root / "usr/lib/sendsight/_internal"
    place.mkdir(parents=True)
    (place / "file").write_text("x")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(deb.control(1, "all", ["libc6"]))
    made = tmp_path_factory.mktemp("made") / "sendsight_2.deb"
    deb.build(root, made)
    return made


def test_the_older_one_has_a_lower_version_and_a_file_more(package, tmp_path):
    older = packages.make_older(package, tmp_path)
    version, lower = (packages.field(one, "Version") for one in (package, older))
    words = ["dpkg", "--compare-versions", lower, "lt", version]
    assert subprocess.run(words, check=False).returncode == 0
    assert packages.field(older, "Depends") == packages.field(package, "Depends")
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(older)], capture_output=True, text=True, check=True
    )
    assert packages.GONE in listed.stdout


def test_the_package_made_last_is_taken(package, tmp_path):
    with pytest.raises(Failed, match="no package yet"):
        packages.newest(tmp_path)
    for time, name in ((2, "sendsight_1_amd64.deb"), (1, "sendsight_2_amd64.deb")):
        shutil.copyfile(package, tmp_path / name)
        os.utime(tmp_path / name, (time, time))
    assert packages.newest(tmp_path).name == "sendsight_1_amd64.deb"
