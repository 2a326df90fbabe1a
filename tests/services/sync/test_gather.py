import asyncio

from services.domain.kinds import Channel
from services.domain.records import Batch, Campaign, CampaignRef, Click, DetailDone, Mark, Stamp
from services.sync import gather
from services.sync.gather import Gatherer, merge

REF = CampaignRef("sms", "1")


def clicks(first, count):
    return Batch(clicks=tuple(Click(REF, str(n), Stamp()) for n in range(first, first + count)))


def run(batches, monkeypatch, rows=100):
    monkeypatch.setattr(gather, "ROWS", rows)
    written = []

    async def write(batch):
        written.append(batch)

    async def drive():
        gatherer = Gatherer(write)
        for batch in batches:
            await gatherer.add(batch)
        await gatherer.flush()
        await gatherer.flush()

    asyncio.run(drive())
    return written


def test_small_pages_are_written_together_and_nothing_is_lost(monkeypatch):
    written = run([clicks(0, 60), clicks(60, 60), clicks(120, 10)], monkeypatch)
    assert [len(b.clicks) for b in written] == [120, 10]
    assert [c.key for b in written for c in b.clicks] == [str(n) for n in range(130)]


def test_two_versions_of_a_campaign_never_share_a_write(monkeypatch):
    campaign = Batch(campaigns=(Campaign(REF, Channel.SMS),))
    assert len(run([campaign, clicks(0, 1), campaign], monkeypatch)) == 2


def test_a_merged_batch_keeps_the_last_mark_and_every_end():
    merged = merge(
        [
            Batch(marks=(Mark("a", "1"),), details_done=(DetailDone(REF),)),
            Batch(marks=(Mark("a", "2"),)),
        ]
    )
    assert merged.marks == (Mark("a", "2"),)
    assert merged.details_done == (DetailDone(REF),)
