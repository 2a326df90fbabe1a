"""Names, words, version and time that every installer takes."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from datetime import UTC, datetime

import pytest

from build_scripts.installers import identity
from services import VERSION
from services.cli.speaking import LANGUAGES

DAY = 1_700_000_000


def git(folder, *words, **environment):
    told = {**os.environ, **environment}
    name = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    subprocess.run(["git", *name, *words], cwd=folder, check=True, capture_output=True, env=told)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The program lies in a folder that git knows nothing of, and nobody gives a time."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(identity, "ROOT", tmp_path)
    return tmp_path


def test_one_version_everywhere(monkeypatch):
    assert identity.version().count(".") == 2
    monkeypatch.setattr(identity, "VERSION", "9.9.9")
    with pytest.raises(ValueError, match=r"9\.9\.9"):
        identity.version()


def test_a_fault_of_versions_names_both(tmp_path, monkeypatch):
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "3.2.1"\n')
    monkeypatch.setattr(identity, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=rf"3\.2\.1.*{re.escape(VERSION)}"):
        identity.version()


def test_the_programs_are_those_that_pip_installs():
    project = tomllib.loads((identity.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = project["project"]
    assert set(project["gui-scripts"]) == {identity.PACKAGE}
    assert set(project["scripts"]) == {identity.COMMAND_LINE}
    assert project["name"] == identity.PACKAGE


def test_the_words_have_the_form_that_desktops_and_package_lists_want():
    assert len(identity.SUMMARY) < 60
    assert not identity.SUMMARY.endswith(".")
    assert all(text.endswith(".") for text in identity.DESCRIPTION)
    # Letters that Debian allows for a name, and those that an identifier of AppStream may have.
    assert re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", identity.PACKAGE)
    assert re.fullmatch(r"[a-z0-9]+(\.[a-z0-9]+){2,}", identity.APP_ID)
    for listed in (identity.KEYWORDS, identity.CATEGORIES):
        assert not any(";" in word for word in listed)
        assert len(set(listed)) == len(listed)


def test_nobody_is_named_who_could_be_somebody_else():
    assert identity.CONTACT.endswith(".example")
    assert identity.APP_ID.startswith("example.")


def test_the_holder_and_the_icon_are_those_of_the_repository():
    assert re.fullmatch(r"Copyright \(c\) \d{4} .+", identity.COPYRIGHT)
    assert identity.COPYRIGHT.endswith(identity.PUBLISHER)
    assert b"<svg" in identity.ICON.read_bytes()
    assert sorted(set(identity.ICON_SIZES)) == list(identity.ICON_SIZES)


def test_installers_speak_the_languages_of_the_program():
    assert set(identity.LANGUAGES) == set(LANGUAGES)
    assert identity.LANGUAGES[0] == "en"


def test_a_time_that_is_given_wins(elsewhere, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", f" {DAY} ")
    assert identity.source_epoch() == DAY
    assert identity.build_day() == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_a_time_that_is_none_is_refused(elsewhere, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(ValueError, match="yesterday"):
        identity.source_epoch()


@pytest.mark.parametrize("given", [None, "", " "])
def test_else_it_is_the_last_commits(elsewhere, monkeypatch, given):
    if given is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    git(elsewhere, "init", "--quiet")
    for day in (DAY - 1000, DAY):
        # Written earlier than committed: the second of them counts.
        told = {"GIT_AUTHOR_DATE": "@1 +0000", "GIT_COMMITTER_DATE": f"@{day} +0200"}
        git(elsewhere, "commit", "--quiet", "--allow-empty", "-m", "x", **told)
    assert identity.source_epoch() == DAY


def test_without_a_commit_or_git_it_is_a_fixed_day(elsewhere, monkeypatch):
    assert identity.source_epoch() == identity.FALLBACK_EPOCH
    git(elsewhere, "init", "--quiet")
    assert identity.source_epoch() == identity.FALLBACK_EPOCH
    monkeypatch.setenv("PATH", str(elsewhere))
    assert identity.source_epoch() == identity.FALLBACK_EPOCH
    assert identity.build_day() == datetime(2025, 12, 1, tzinfo=UTC)
