"""Words for states, numbers, sizes and waits."""

from __future__ import annotations

import pytest

from services.cli.words import counted, failure_word, size, state_word, wait_words
from services.domain.accounts import Account


@pytest.mark.parametrize(
    ("state", "code", "word"),
    [
        ("new", None, "not refreshed yet"),
        ("fresh", None, "fresh"),
        ("failed", "needs_sign_in", "needs sign-in"),
        ("failed", "unreachable", "offline"),
        ("failed", "bug", "failed"),
    ],
)
def test_states(state, code, word):
    account = Account(
        account_id="a",
        provider="clicksend",
        name="x",
        api_url="https://x.example",
        state=state,
        error_code=code,
    )
    assert state_word(account) == word


def test_every_kind_of_failure_has_a_word():
    from services.domain import errors

    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type)
        and issubclass(kind, errors.ServiceError)
        and kind is not errors.ServiceError
    ]
    without = {kind.code for kind in kinds if failure_word(kind.code) == "failed"}
    assert without == {"export_failed"}


def test_counts_sizes_waits():
    assert [counted(n, "row") for n in (0, 1, 1204)] == ["0 rows", "1 row", "1,204 rows"]
    assert [size(n) for n in (0, 999, 1500, 96_400, 2_000_000)] == [
        "0 bytes",
        "999 bytes",
        "1.5 KB",
        "96 KB",
        "2.0 MB",
    ]
    assert [wait_words(n) for n in (0.2, 24, 119, 180, 7500)] == [
        "1 s",
        "24 s",
        "119 s",
        "3 min",
        "2 h 5 min",
    ]
