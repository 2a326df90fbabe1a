"""A provider that misbehaves: one clear sentence, no secret, nothing wrong written, and it heals."""

from __future__ import annotations

import logging

import pytest

from services.demo.server import DemoServer, Fault, Reply

READABLE, SIGN_IN, DOWN = {"unexpected_answer"}, {"needs_sign_in"}, {"unreachable"}
REFUSED = {"needs_sign_in", "permission_missing"}
NO_SUCH_THING = {"needs_sign_in", "not_offered", "unexpected_answer"}
HTML = "<!doctype html><html><body>Please sign in to the guest network</body></html>"
JSON = "application/json"


def huge(_):
    """More than 50 MB of good JSON."""
    return Reply(b'{"items": [' + b'{"id": 1},' * 6_000_000 + b"{}]}")


FAULTS = {
    "401": (Reply({"error": {"message": "no"}}, status=401), SIGN_IN),
    "403": (Reply({"error": {"message": "no"}}, status=403), REFUSED),
    "404": (Reply("", status=404), NO_SUCH_THING),
    "429 for an hour": (Reply({}, status=429, headers={"Retry-After": "3600"}), {"rate_limited"}),
    "500": (Reply({}, status=500), DOWN),
    "503 as a page": (Reply(HTML, status=503, content_type="text/html"), DOWN),
    "a web page": (Reply(HTML, content_type="text/html"), READABLE),
    "a web page said to be JSON": (Reply(HTML), READABLE),
    "cut off": (Reply({"data": [1, 2, 3]}, cut=9), READABLE | DOWN),
    "half of its JSON": (Reply('{"data": {'), READABLE),
    "the connection is dropped": (Reply(drop=True), READABLE | DOWN),
    "50 MB": (huge, READABLE),
    "nothing": (Reply(b""), READABLE),
    "a number": (Reply("5"), READABLE),
    "a list of numbers": (Reply("[1, 2]"), READABLE),
    "other letters": (Reply("{}".encode("utf-16")), READABLE),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_and_writes_nothing(added, key, server, secrets, fault):
    reply, codes = FAULTS[fault]
    server.faults.append(Fault("", reply))
    (ended,) = added.refresh().accounts
    assert ended.error_code in codes
    assert ended.error.endswith((".", "?"))
    assert ended.remedy
    words = repr(ended) + repr(added.account(key))
    assert "Traceback" not in words
    assert not [secret for secret in secrets if secret in words]
    assert added.account(key).error_code == ended.error_code
    assert added.tables() == {name: [] for name in added.tables()}


class Trap(DemoServer):
    """A host that nobody may call."""

    def answer(self, request):
        return Reply({})


def test_a_redirect_to_another_host_is_not_followed(added, server):
    trap = Trap()
    trap.start()
    try:
        away = Reply("", status=302, headers={"Location": f"{trap.origin}/x"})
        server.faults.append(Fault("", away))
        (ended,) = added.refresh().accounts
        assert ended.error_code == "unexpected_answer"
        assert trap.requests == []
    finally:
        trap.stop()


def test_a_passing_fault_is_not_noticed_and_a_lasting_one_heals(added, server, true_rows):
    server.faults += [
        Fault("", Reply({}, status=503), times=1),
        Fault("", Reply(drop=True), times=1),
    ]
    server.faults.append(Fault("", Reply({}, status=502), times=4, skip=8))
    first = added.refresh()
    server.faults[:] = [Fault("", Reply(HTML, content_type="text/html"))]
    assert added.refresh().failed
    server.faults.clear()
    assert not added.refresh().failed, first
    assert added.tables() == true_rows


@pytest.mark.parametrize("body", ["{}", '{"data": []}', "[]", '{"results": []}'])
def test_an_empty_answer_takes_nothing_away(added, server, true_rows, body):
    assert not added.refresh().failed
    server.faults.append(Fault("", Reply(body)))
    (ended,) = added.refresh(full=True).accounts
    assert ended.error_code in {None, "unexpected_answer", "needs_sign_in"}
    assert added.tables() == true_rows


def test_no_secret_is_logged_or_stored(added, secrets, caplog):
    caplog.set_level(logging.DEBUG)
    assert not added.refresh().failed
    stored = b"".join(path.read_bytes() for path in added.path.parent.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in caplog.text
        assert secret.encode() not in stored
    assert not [secret for secret in secrets if secret in repr(added.session)]
