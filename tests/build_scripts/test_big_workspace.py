"""The invented workspace: as large as asked for, all providers, judged; two of a size agree."""

from __future__ import annotations

from collections import Counter

import pytest

from build_scripts import big_workspace
from services.domain.rows import Selection
from services.store.workspace import Workspace
from tests.services.store.samples import NOW

CLICKS = 6_000


def _made(path):
    workspace = Workspace.open(path, clock=lambda: NOW)
    big_workspace.fill(workspace, CLICKS)
    return workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    opened = _made(tmp_path_factory.mktemp("big") / "w.sendsight")
    yield opened
    opened.close()


@pytest.fixture
def reader(workspace):
    opened = workspace.reader()
    yield opened
    opened.close()


def test_it_has_the_clicks_asked_for_and_one_giant_campaign(reader):
    assert abs(reader.click_count() - CLICKS) < CLICKS // 20
    rows = reader.campaigns()
    largest = max(rows, key=lambda row: row.click_rows)
    assert abs(largest.click_rows - CLICKS * 0.3) < 100
    links = Counter(row.campaign_id for row in reader.links())
    assert max(links.values()) > len(rows), "one campaign has very many links"


def test_all_providers_are_there_and_all_clicks_are_judged(workspace, reader):
    assert {row.provider for row in reader.campaigns()} == {
        "clicksend",
        "constant_contact",
        "copernica",
        "sitecore_send",
    }
    quality = reader.quality(Selection())
    assert quality.unchecked == 0
    assert 0 < quality.automatic < quality.clicks // 2
    assert min(quality.without_time, quality.without_country) > 0
    assert workspace.settle() == 0


def test_two_of_a_size_agree(tmp_path, reader):
    other = _made(tmp_path / "again.sendsight")
    second = other.reader()
    assert second.links() == reader.links()
    assert second.campaigns() == reader.campaigns()
    second.close()
    other.close()


def test_an_existing_file_is_left_alone(tmp_path, capsys):
    path = tmp_path / "there"
    path.write_text("mine")
    assert big_workspace.main([str(path)]) == 2
    assert path.read_text() == "mine"
    assert "exists already" in capsys.readouterr().err
