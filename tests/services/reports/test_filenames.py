"""Names that every system takes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.plan import Period
from services.reports.filenames import free_path, plain_word, suggested_name


def test_a_name_says_what_is_in_the_file():
    period = Period(date(2026, 1, 1), date(2026, 1, 31))
    name = suggested_name(
        "campaigns", provider="clicksend", account="Müller & Söhne", period=period
    )
    assert name == "clicksend_muller-sohne_campaigns_2026-01-01_2026-01-31.csv"


def test_what_is_not_known_is_left_out():
    assert suggested_name("links", period=Period()) == "links.csv"


@pytest.mark.parametrize("view", ["con", "NUL", "com1", "LPT9"])
def test_names_of_devices_are_avoided(view):
    assert suggested_name(view) == f"{view.lower()}-export.csv"


@given(st.text(), st.text())
def test_any_account_gives_a_safe_name(account, view):
    name = suggested_name(view, account=account)
    assert name.removesuffix(".csv").replace("-", "").replace("_", "").isalnum()
    assert name.isascii()
    assert len(name) < 130


def test_words():
    assert plain_word("Größe: 25 %!") == "grosse-25"
    assert plain_word("中文") == ""


def test_an_existing_file_is_never_chosen(tmp_path):
    path = tmp_path / "links.csv"
    assert free_path(path) == path
    path.touch()
    (tmp_path / "links (2).csv").touch()
    assert free_path(path) == tmp_path / "links (3).csv"
