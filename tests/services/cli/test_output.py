"""Streams."""

from __future__ import annotations

import io
import os
import sys

from services.cli.output import Output, silence, standard_output
from services.domain.errors import ExportFailed


def test_output_is_utf_8_whatever_the_locale(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    standard_output().result("Bénélux\r\n春 \ud83d")
    assert raw.getvalue() == "Bénélux\r\n春 ?\n".encode()


def test_closed_streams_are_fine(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output = standard_output()
    output.result("x")
    output.tell("y")


def test_details_only_when_asked_for():
    for verbose, expected in ((False, "It broke. Mend it.\n"), (True, "It broke. Mend it.\nwhy\n")):
        err = io.StringIO()
        Output(io.StringIO(), err, verbose=verbose).fail(
            ExportFailed("It broke.", "Mend it.", detail="why")
        )
        assert err.getvalue() == expected


def test_a_file_has_no_width():
    assert Output(io.StringIO(), io.StringIO()).width is None


def test_a_silenced_stream_takes_everything(tmp_path):
    read, write = os.pipe()
    with os.fdopen(write, "w") as stream:
        os.close(read)
        silence(stream)
        stream.write("x" * 100_000)
