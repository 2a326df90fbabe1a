"""The window's log and texts keep secrets out."""

from __future__ import annotations

import logging

import pytest

from services.http.redaction import register_secret
from services.qt.logs import install_log_redaction, redact

SECRET = "-".join(("KEY", "4711", "XYZ"))


def test_a_known_secret_is_masked_in_texts():
    register_secret(SECRET)
    assert SECRET not in redact(f"the key {SECRET} was refused")
    assert redact("nothing here") == "nothing here"


@pytest.mark.expects_log
def test_a_known_secret_is_masked_in_the_log(tmp_path):
    register_secret(SECRET)
    install_log_redaction()
    file = tmp_path / "x.log"
    handler = logging.FileHandler(file, encoding="utf-8")
    log = logging.getLogger("services.qt.test_logs")
    log.addHandler(handler)
    try:
        log.warning("%s and %s", SECRET, "more")
        try:
            raise ValueError(SECRET)
        except ValueError:
            log.exception("failed")
    finally:
        log.removeHandler(handler)
        handler.close()
    written = file.read_text(encoding="utf-8")
    assert SECRET not in written
    assert "and more" in written
    assert "ValueError" in written
