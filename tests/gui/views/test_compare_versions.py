from __future__ import annotations

from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.views.compare_versions import as_campaigns, sentences
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.records import Counters
from tests.gui.detail.samples import variant
from tests.gui.views.compare_samples import answer, sent

NONE = "These were not sent to randomly chosen parts of one list, so there is no verdict."


def versions(*pairs, campaign_id="9"):
    return [
        variant(
            label,
            subject=f"Subject {label}",
            campaign_id=campaign_id,
            counters=Counters(sends=n + 10, bounced=10, unique_clicks=k),
        )
        for label, (k, n) in zip("ABCD", pairs, strict=False)
    ]


def test_campaigns_that_are_no_versions_get_no_verdict(formats):
    found = answer([(sent("a", days=20), []), (sent("b", days=20), [])])
    assert sentences(found, PLAIN, formats) == NONE
    rows, lenses = as_campaigns(found, Lenses(human=True))
    assert [row.name for row in rows] == ["a", "b"]
    assert lenses.human


def test_one_campaigns_versions_get_a_verdict(formats):
    whole = sent("9", days=20, name="Test")
    found = answer([(whole, [])], variants=versions((50, 1000), (110, 1000)))
    told = sentences(found, PLAIN, formats)
    assert told.startswith("Versions of “Test”: B clicked 6.0 points more")
    assert NONE not in told


def test_a_verdict_writes_numbers_as_the_reader_does():
    found = answer([(sent("9", days=20), [])], variants=versions((50, 1000), (110, 1000)))
    told = sentences(found, PLAIN, Formats(QLocale("de_DE")))
    assert "B clicked 6,0 points more (95 %: 3,6 to 8,4)" in told


def test_a_verdicts_number_below_zero_has_a_minus_and_no_hyphen(formats):
    found = answer([(sent("9", days=20), [])], variants=versions((50, 1000), (60, 1000)))
    assert "(95 %: −1.0 to 3.0)" in sentences(found, PLAIN, formats)


def test_a_test_that_is_not_over_gets_no_verdict(formats):
    whole = sent("9", days=2, name="Test")
    found = answer([(whole, [])], variants=versions((50, 1000), (110, 1000)))
    over = answer([(sent("9", days=20, name="Test"), [])], variants=found.variants)
    assert sentences(found, PLAIN, formats) != sentences(over, PLAIN, formats)


def test_versions_among_other_campaigns_get_both_sentences(formats):
    found = answer(
        [(sent("9", days=20, name="Test"), []), (sent("b", days=20), [])],
        variants=versions((50, 1000), (110, 1000)),
    )
    first, second = sentences(found, PLAIN, formats).split("\n")
    assert first.startswith("Versions of “Test”")
    assert second == NONE


def test_versions_stand_in_the_table_as_rows_with_their_own_counts(formats):
    whole = sent("9", days=20, name="Test", human_clickers=140, cost=3)
    found = answer([(whole, [])], variants=versions((50, 1000), (110, 1000)))
    rows, lenses = as_campaigns(found, Lenses(Base.SENT, True))
    assert [row.name for row in rows] == ["Version A “Subject A”", "Version B “Subject B”"]
    assert [(r.unique_clicks, r.delivered_derived, r.sends) for r in rows] == [
        (50, 1000, 1010),
        (110, 1000, 1010),
    ]
    assert len({row.key for row in rows}) == 2
    assert {row.human_clickers for row in rows} == {None}
    assert {row.cost for row in rows} == {None}
    assert lenses == Lenses(Base.SENT)


def test_the_human_lens_says_that_versions_cannot_be_checked(formats):
    whole = sent("9", days=20, name="Test")
    found = answer([(whole, [])], variants=versions((50, 1000), (110, 1000)))
    assert "could not be left out" in sentences(found, Lenses(human=True), formats)
