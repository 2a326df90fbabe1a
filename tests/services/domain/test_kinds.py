from __future__ import annotations

from services.domain.kinds import CampaignStatus, Metric


def test_what_is_final_is_not_asked_for_again():
    final = {status for status in CampaignStatus if status.final}
    assert CampaignStatus.SENT in final
    assert not final & {
        CampaignStatus.DRAFT,
        CampaignStatus.SCHEDULED,
        CampaignStatus.QUEUED,
        CampaignStatus.SENDING,
        CampaignStatus.UNKNOWN,
    }


def test_metrics_are_named_as_the_csv_headers_of_the_issue():
    headers = (
        "sends,delivered,bounced,opens,unique_opens,clicks,unique_clicks,opt_outs,complaints,cost"
    )
    assert set(headers.split(",")) <= {metric.value for metric in Metric}
