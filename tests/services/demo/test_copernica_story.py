"""The invented account is coherent, and the same for the same seed."""

from __future__ import annotations

from services.demo.copernica_story import local, tell
from tests.support.copernica import NOW


def test_the_same_seed_tells_the_same_story():
    one, two = tell(5, 50, 3000, NOW), tell(5, 50, 3000, NOW)
    assert one.mailings == two.mailings
    assert one.tables["html", "clicks"].rows == two.tables["html", "clicks"].rows
    assert tell(6, 50, 3000, NOW).mailings != one.mailings


def test_the_story_has_its_size_and_its_oddities():
    data = tell(5, 50, 12_500, NOW)
    assert [len(found) for found in data.mailings.values()] == [29, 14, 7]
    clicks = [
        row for product in ("draganddrop", "html") for row in data.tables[product, "clicks"].rows
    ]
    assert 0.9 < len(clicks) / 12_500 < 1.1
    assert max(row["timestamp"] for row in clicks) <= local(NOW)
    assert any(
        "python-requests" in row["useragent"] or "link check" in row["useragent"] for row in clicks
    )
    assert any(row["link"] == "{webversion}" for row in clicks)
    assert any("{$profile" in row["link"] for row in clicks)
    assert any(row["ip"] == "0.0.0.0" for row in clicks)
    rows = [mailing.row for mailing in data.mailings["draganddrop"].values()]
    assert sum("--" in row["timestamp"] for row in rows) == 1
    assert sum(row["subject"] is None for row in rows) == 1
    assert any(row["type"] == "individual" for row in rows)
    html = [mailing.row for mailing in data.mailings["html"].values()]
    assert all(isinstance(row["clicks"], str) for row in html)
    assert {len(row["destination"]) for row in data.tables["html", "clicks"].rows} == {32}


def test_figures_agree_with_rows():
    data = tell(5, 50, 3000, NOW)
    for product in ("draganddrop", "html"):
        for identity in data.mailings[product]:
            found = data.statistics(product, identity, old=False)
            assert found["clicks"]["unique"] <= found["clicks"]["total"]
            assert (
                found["impressions"]["unique"]
                <= found["deliveries"]["total"]
                <= found["destinations"]
            )
    for mailing in data.mailings["sms"].values():
        row = {
            key: int(mailing.row[key]) for key in ("destinations", "successes", "errors", "unknown")
        }
        assert row["destinations"] == row["successes"] + row["errors"] + row["unknown"]


def test_a_tiny_story_works():
    assert sum(len(found) for found in tell(1, 1, 1, NOW).mailings.values()) == 3
