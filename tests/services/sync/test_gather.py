import asyncio

import pytest

from services.domain.errors import StoreFailed
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


class Writer:
    """Writes that take as long as a test wants; `fails` makes the next one fail."""

    def __init__(self):
        self.written, self.go_on, self.fails = [], asyncio.Event(), False
        self.go_on.set()

    async def __call__(self, batch):
        await self.go_on.wait()
        if self.fails:
            self.fails = False
            raise StoreFailed("The disk is full.")
        self.written.append([click.key for click in batch.clicks])


def test_after_a_write_that_failed_nothing_more_is_written(monkeypatch):
    """A later batch could say that details are done whose first rows were lost."""
    monkeypatch.setattr(gather, "ROWS", 5)

    async def drive():
        writer = Writer()
        gatherer = Gatherer(writer)
        writer.fails = True
        with pytest.raises(StoreFailed):
            await gatherer.add(clicks(0, 5))
        for _ in range(2):
            with pytest.raises(StoreFailed):
                await gatherer.add(clicks(5, 1))
        with pytest.raises(StoreFailed):
            await gatherer.finish()
        assert writer.written == []

    asyncio.run(drive())


def test_a_write_whose_task_was_cancelled_comes_before_the_last_one(monkeypatch):
    monkeypatch.setattr(gather, "ROWS", 5)

    async def drive(*, fails):
        writer = Writer()
        gatherer = Gatherer(writer)
        await gatherer.add(clicks(0, 2))
        writer.go_on.clear()
        writing = asyncio.ensure_future(gatherer.add(clicks(2, 3)))
        await asyncio.sleep(0)
        late = asyncio.ensure_future(gatherer.add(clicks(5, 2)))
        await asyncio.sleep(0)
        writing.cancel()
        late.cancel()
        await asyncio.gather(writing, late, return_exceptions=True)
        writer.fails = fails
        ending = asyncio.ensure_future(gatherer.finish())
        await asyncio.sleep(0)
        assert not ending.done()
        writer.go_on.set()
        if fails:
            with pytest.raises(StoreFailed):
                await ending
            return writer.written
        await ending
        return writer.written

    assert asyncio.run(drive(fails=False)) == [["0", "1", "2", "3", "4"]]
    assert asyncio.run(drive(fails=True)) == []


@pytest.mark.parametrize("fails", [False, True])
def test_what_waits_is_written_after_a_while_also_without_new_pages(monkeypatch, fails):
    monkeypatch.setattr(gather, "SECONDS", 0.02)

    async def drive():
        writer = Writer()
        writer.fails = fails
        gatherer = Gatherer(writer)
        await gatherer.add(clicks(0, 1))
        end = asyncio.get_running_loop().time() + 5
        while not writer.written and (not fails or writer.fails):
            assert asyncio.get_running_loop().time() < end
            await asyncio.sleep(0.005)
        if fails:
            with pytest.raises(StoreFailed):
                await gatherer.add(clicks(1, 1))
            return
        await gatherer.add(clicks(1, 1))
        await gatherer.finish()
        assert writer.written == [["0"], ["1"]]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(drive())
