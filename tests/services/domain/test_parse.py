from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.parse import (
    add_known,
    is_web_url,
    signature,
    to_count,
    to_decimal,
    to_flag,
    to_id,
    to_text,
)
from services.domain.records import Counters


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (29, 29),
        ("29", 29),
        ("29.00", 29),
        (29.0, 29),
        (" 5 ", 5),
        (0, 0),
        ("0", 0),
        (None, None),
        (True, None),
        (-1, None),
        ("-1", None),
        (2.5, None),
        ("2.5", None),
        ("abc", None),
        ("", None),
        ([], None),
        ({}, None),
        (float("nan"), None),
        (float("inf"), None),
        (10**400, None),
        ("9" * 400, None),
        ("٣", 3),
    ],
)
def test_counts(value, count):
    assert to_count(value) == count


@given(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.lists(st.integers()),
        st.dictionaries(st.text(), st.integers()),
    )
)
def test_any_value_is_read_or_unknown(value):
    count = to_count(value)
    assert count is None or count >= 0
    to_text(value), to_id(value), to_decimal(value), to_flag(value)


def test_ids_are_opaque_text():
    assert to_id(169) == to_id("169") == to_id(169.0) == "169"
    assert to_id("g90ea686-z") == "g90ea686-z"
    assert to_id("") is None


def test_texts_lose_nul_and_blanks():
    assert to_text(" a\x00b ") == "ab"
    assert to_text("  ") is None
    assert to_text({}) is None


def test_money_and_flags():
    assert to_decimal("4.998000") == Decimal("4.998000")
    assert to_decimal("nan") is None
    assert to_decimal("1,5") is None
    assert [to_flag(v) for v in (1, "0", "TRUE", "no", "x", None)] == [
        True,
        False,
        True,
        False,
        None,
        None,
    ]


def test_one_unknown_part_makes_a_sum_unknown():
    assert add_known(1, 2) == 3
    assert add_known(1, None) is None


def test_the_signature_follows_every_counter():
    assert signature(Counters(clicks=1)) == signature(Counters(clicks=1))
    assert signature(Counters(clicks=1)) != signature(Counters(unique_clicks=1))


def test_web_addresses():
    assert is_web_url("https://a.example/x?y=1")
    for text in (
        "{webversion}",
        "javascript:alert(1)",
        "https://",
        None,
        "http://[",
        "x" * 9000,
        "{$profile.id}",
    ):
        assert not is_web_url(text)
