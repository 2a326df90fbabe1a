from __future__ import annotations

from services.domain.records import CampaignRef
from services.domain.rows import CampaignKey, Selection
from tests.gui.rows import row


def test_a_campaign_is_known_by_account_product_and_id():
    key = CampaignKey("a", "sms", "1")
    assert key.ref == CampaignRef("sms", "1")
    found = row("1")
    assert found.key == CampaignKey(found.account_id, found.product, found.campaign_id)
    assert sorted([CampaignKey("b", "sms", "1"), key])[0] is key


def test_a_selection_without_conditions_means_everything():
    empty = Selection()
    assert (empty.accounts, empty.campaigns, empty.search) == ((), (), "")
    assert empty.period.first is None
    assert empty.period.last is None
