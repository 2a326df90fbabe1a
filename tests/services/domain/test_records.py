from __future__ import annotations

import msgspec

from services.domain.kinds import Channel
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Counters,
    Link,
    LinkSet,
    Mark,
    Stamp,
)

REF = CampaignRef("sms", "1")


def test_unknown_is_none_until_somebody_tells():
    assert all(value is None for value in msgspec.structs.astuple(Counters()))
    assert Campaign(REF, Channel.SMS).counters is None
    assert Stamp().utc is None


def test_ids_of_two_products_do_not_collide():
    assert CampaignRef("sms", "1") != CampaignRef("email", "1")
    assert len({REF, CampaignRef("sms", "1"), CampaignRef("email", "1")}) == 2


def test_rows_of_a_batch_are_what_is_shown_not_its_marks():
    assert Batch(marks=(Mark("x", "1"),)).rows == 0
    batch = Batch(campaigns=(Campaign(REF, Channel.SMS),), links=(LinkSet(REF, (Link("u"),)),))
    assert batch.rows >= 1
