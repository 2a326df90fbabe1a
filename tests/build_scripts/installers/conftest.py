"""A small bundle, and folders of a test's own for what is built of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import shiboken6

from build_scripts.installers import identity

EPOCH = 1_700_000_000
PROGRAM = '#!/bin/sh\necho "started as $(basename "$0")"\n'


def give_away(path):
    """Root's file becomes another's; whoever is not root has files of his own anyway."""
    if sys.platform != "win32" and os.geteuid() == 0:
        os.chown(path, 1234, 1234)


@pytest.fixture(scope="module")
def own_build(tmp_path_factory):
    """What a module builds goes into folders of its own, with a time of its own."""
    folder = tmp_path_factory.mktemp("build")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identity, "BUILD", folder / "build")
        patch.setattr(identity, "DIST", folder / "dist")
        patch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
        (folder / "dist").mkdir()
        yield folder


@pytest.fixture(scope="module")
def small_bundle(tmp_path_factory):
    """A program with a link for its second name, and on Linux a real library, which is written in C++."""
    folder = tmp_path_factory.mktemp("bundled") / "sendsight"
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "sendsight").write_text(PROGRAM)
    (folder / "sendsight").chmod(0o755)
    (folder / "sendsight-cli").symlink_to("sendsight")
    (folder / "_internal" / "resources" / "words").write_text("words")
    if sys.platform == "linux":
        (library,) = Path(shiboken6.__file__).parent.glob("libshiboken6*.so*")
        (folder / "_internal" / "library.so").write_bytes(library.read_bytes())
    return folder
