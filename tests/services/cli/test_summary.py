"""How a refresh ended."""

from __future__ import annotations

import io
import json

import pytest

from services.cli import summary
from services.cli.output import Output
from services.domain.plan import AccountOutcome, RefreshOutcome

DONE = AccountOutcome(
    "a1",
    "Shop",
    "clicksend",
    campaigns=12,
    rows=1204,
    pages=3,
    calls=9,
    seconds=1.26,
    warnings=tuple(f"note {n}" for n in range(7)),
)
FAILED = AccountOutcome(
    "a2",
    "News",
    "copernica",
    error_code="needs_sign_in",
    error="Copernica refused the token.",
    remedy="Enter it again.",
    detail="HTTP 401",
)
STOPPED = AccountOutcome("a3", "Stores", "constant_contact", cancelled=True)
KEYLESS = AccountOutcome("a4", "Keyless", "clicksend", error_code="no_keyring", error="No keyring.")


def shown(*outcomes, as_json=False, verbose=False):
    output = Output(io.StringIO(), io.StringIO(), verbose=verbose)
    summary.show(RefreshOutcome(outcomes, 2.5), output, as_json=as_json)
    return output.out.getvalue(), output.err.getvalue()


def test_a_table_for_people():
    out, err = shown(DONE, FAILED, STOPPED)
    lines = out.splitlines()
    assert lines[2].split() == ["Shop", "clicksend", "done", "12", "1,204", "9", "1.3"]
    assert "needs sign-in" in lines[3]
    assert "stopped" in lines[4]
    assert "News: Copernica refused the token. Enter it again.\n" in err
    assert "HTTP 401" not in err


def test_notes_are_few_unless_all_are_asked_for():
    _, err = shown(DONE)
    assert err.count("note:") == summary.MOST_NOTES
    assert "Shop: and 2 more notes\n" in err
    _, err = shown(DONE, FAILED, verbose=True)
    assert err.count("note:") == 7
    assert "HTTP 401" in err


def test_json_for_programs():
    out, _ = shown(DONE, FAILED, STOPPED, as_json=True)
    found = json.loads(out)
    assert found["seconds"] == 2.5
    assert [a["state"] for a in found["accounts"]] == ["done", "failed", "stopped"]
    shop, news, _ = found["accounts"]
    assert (shop["campaigns"], shop["rows"], shop["calls"], shop["seconds"]) == (12, 1204, 9, 1.3)
    assert (shop["error"], shop["remedy"]) == (None, None)
    assert (news["error"], news["remedy"], news["error_code"]) == (
        "Copernica refused the token.",
        "Enter it again.",
        "needs_sign_in",
    )


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [
        ([DONE], 0),
        ([DONE, STOPPED], 0),
        ([DONE, FAILED], 1),
        ([FAILED], 1),
        ([DONE, KEYLESS], 1),
        ([KEYLESS], 3),
        ([KEYLESS, FAILED], 1),
    ],
)
def test_exit_codes(outcomes, code):
    assert summary.exit_code(RefreshOutcome(tuple(outcomes))) == code
