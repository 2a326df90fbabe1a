"""What the self-test looks at: each check finds its part here, and can fail."""

from __future__ import annotations

import zipfile

import pytest

from services.cli import selftest_checks


@pytest.mark.parametrize(
    "check", selftest_checks.checks(keep_in_keyring=True), ids=lambda check: check.name
)
def test_each_part_works_here(memory_keyring, tmp_path, check):
    assert check.look(tmp_path)
    assert memory_keyring.entries == {}


@pytest.mark.parametrize(
    ("module", "name", "answer", "check"),
    [
        ("services.sync.places", "country_of", lambda _: None, selftest_checks.click_data),
        ("services.credentials", "keyring_name", lambda: None, selftest_checks.keyring),
        ("services.licences", "text_of", lambda _: " ", selftest_checks.texts),
        ("resources", "path", lambda _: 1 / 0, selftest_checks.texts),
        ("services.cli.selftest_checks", "ZoneInfo", lambda _: None, selftest_checks.time_zones),
        ("zipfile.ZipFile", "namelist", lambda _: [], selftest_checks.files),
    ],
)
def test_each_check_can_fail(monkeypatch, tmp_path, module, name, answer, check):
    target = zipfile.ZipFile if module == "zipfile.ZipFile" else module
    if isinstance(target, str):
        monkeypatch.setattr(f"{module}.{name}", answer)
    else:
        monkeypatch.setattr(target, name, answer)
    with pytest.raises(Exception):  # noqa: B017 - any way of failing is a finding
        check(tmp_path)


def test_a_keyring_that_forgets_fails(monkeypatch, tmp_path, memory_keyring):
    monkeypatch.setattr(memory_keyring, "get_password", lambda *_: None)
    with pytest.raises(selftest_checks.Wrong):
        selftest_checks.keyring_kept(tmp_path)


def test_no_certificates_fail_on_linux(monkeypatch, tmp_path):
    nowhere = type("Paths", (), {"cafile": None, "capath": None})()
    monkeypatch.setattr(selftest_checks.ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(selftest_checks, "_BUNDLES", ())
    monkeypatch.setattr(selftest_checks.sys, "platform", "linux")
    with pytest.raises(selftest_checks.Wrong):
        selftest_checks.certificates(tmp_path)
