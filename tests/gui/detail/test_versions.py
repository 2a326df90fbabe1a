from __future__ import annotations

from gui.detail.versions import version_lines
from services.domain.records import Counters
from tests.gui.detail.samples import variant


def test_what_is_not_reported_is_left_out(formats):
    known = variant("A", counters=Counters(sends=0, clicks=5))
    unknown = variant("B", counters=Counters())
    assert version_lines((known, unknown), formats) == [
        "Version A: 0 sent, 5 clicks",
        "Version B: no figures yet",
    ]


def test_a_long_subject_is_shortened(formats):
    (line,) = version_lines((variant("A", "x" * 500),), formats)
    assert len(line) < 160
    assert "…”): 1,200 sent" in line
