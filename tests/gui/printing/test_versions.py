from __future__ import annotations

from datetime import timedelta

import pytest

from gui.printing.blocks import Heading, Table, Text
from gui.printing.content import ReportKind
from gui.printing.telling import Teller
from gui.printing.versions import version_blocks
from services.domain.lenses import Base, Lenses
from tests.gui.printing.samples import NOW, campaign, content, variants, with_detail
from tests.gui.printing.test_figures import lensed


@pytest.fixture
def blocks(formats):
    return lambda made: version_blocks(made, Teller(formats, "Europe/Amsterdam"))


def sentences(found):
    return " ".join(block.text for block in found if isinstance(block, Text))


def test_versions_have_a_table_and_a_verdict(blocks):
    made = with_detail(
        content(1, ReportKind.CAMPAIGN), variants=variants((1_554, 18_500), (1_665, 17_900))
    )
    found = blocks(made)
    table = found[0]
    assert isinstance(table, Table)
    assert table.rows[0].cells[0] == "Version A\nSubject 0"
    assert table.rows[1].cells[1:3] == ("17,900", "1,665")
    assert "B clicked 0.9 points more" in sentences(found)
    assert "Unlikely to be chance." in sentences(found)


def test_a_difference_that_may_be_chance_has_no_winner(blocks):
    made = with_detail(content(1), variants=variants((50, 1_000), (70, 1_000)))
    assert "Could be chance." in sentences(blocks(made))


def test_a_number_below_zero_has_a_minus_and_no_hyphen(blocks):
    made = with_detail(content(1), variants=variants((50, 1_000), (60, 1_000)))
    told = sentences(blocks(made))
    assert "−1.0 to 3.0" in told
    assert "-1.0" not in told


def test_a_size_that_nobody_could_send_is_not_named(blocks):
    near = sentences(blocks(with_detail(content(1), variants=variants((269, 1_254), (316, 1_473)))))
    assert "To see a difference" not in near
    assert "Chance that" in near
    far = sentences(blocks(with_detail(content(1), variants=variants((50, 1_000), (70, 1_000)))))
    assert "To see a difference" in far


def test_before_a_week_is_over_there_is_no_verdict(blocks):
    young = campaign(0, sent_at=NOW - timedelta(days=6))
    made = with_detail(
        content(1), campaigns=(young,), variants=variants((1_554, 18_500), (1_665, 17_900))
    )
    assert "Too early for a verdict." in sentences(blocks(made))


def test_the_base_follows_the_lens_and_what_is_unknown_is_told(blocks):
    made = with_detail(content(1), variants=variants((50, 1_000), (70, 1_000)))
    found = blocks(lensed(made, lenses=Lenses(Base.OPENED, human=True)))
    assert "it is not known how many openers" in sentences(found)
    assert "automatic ones are not known by version" in sentences(found)
    table = next(block for block in found if isinstance(block, Table))
    assert table.columns[1].title == "Openers"
    assert table.rows[0].cells[1] == "–"


def test_of_several_campaigns_each_is_named(blocks):
    both = (*variants((5, 100), (7, 100)), *variants((5, 100), (7, 100), owner=1))
    found = blocks(with_detail(content(2), variants=both))
    names = [block.text for block in found if isinstance(block, Heading)]
    assert names == ["Spring sale", "Office efficient flow"]


def test_a_campaign_without_versions_has_no_blocks(blocks):
    assert blocks(content(2)) == ()
