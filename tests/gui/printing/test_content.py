from __future__ import annotations

import msgspec
import pytest

from gui.printing.content import ALL_PARTS, Part, ReportKind
from tests.gui.printing.samples import content, options


def test_only_a_campaign_s_report_is_about_a_single_one():
    assert content(1, ReportKind.CAMPAIGN).one is not None
    assert content(1, ReportKind.SELECTION).one is None
    assert content(2, ReportKind.CAMPAIGN).one is None


@pytest.mark.parametrize("part", Part)
def test_all_parts_are_wanted_unless_left_out(part):
    assert content(1).wants(part)
    less = msgspec.structs.replace(content(1), options=options(parts=ALL_PARTS - {part}))
    assert not less.wants(part)


def test_a_report_cannot_be_changed():
    with pytest.raises(AttributeError):
        content(1).before = ()
