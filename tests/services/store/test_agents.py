"""User agents: what they tell, and that each is parsed once."""

from __future__ import annotations

import pytest

from services.demo.invent import BROWSER_AGENTS, SCANNER_AGENTS
from services.domain.records import Batch
from services.store import agents
from services.store.agents import Agent, judge_anew, parse_agent
from tests.services.store.samples import CHROME, IPHONE, click

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHROME, Agent("Desktop", "Windows", "Chrome")),
        (IPHONE, Agent("Mobile", "iOS", "Mobile Safari")),
        (BROWSER_AGENTS[1], Agent("Mobile", "Android", "Chrome Mobile")),
        (BROWSER_AGENTS[4], Agent("Desktop", "Mac OS X", "Safari")),
        (BROWSER_AGENTS[5], Agent("Tablet", "iOS", "Mobile Safari")),
        (BROWSER_AGENTS[6], Agent("Desktop", "Windows", "Edge")),
        (BROWSER_AGENTS[7], Agent("Mobile", "Android", "Samsung Internet")),
        (
            f"Mozilla/5.0 (Linux; Android 13; SM-T510) {WEBKIT} Chrome/120.0.0.0 Safari/537.36",
            Agent("Tablet", "Android", "Chrome"),
        ),
        (
            f"Mozilla/5.0 (Linux; Android 9; CUBOT) {WEBKIT} Chrome/141.0.0.0 Mobile Safari/537.36",
            Agent("Mobile", "Android", "Chrome Mobile"),
        ),
        (
            f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {WEBKIT} Chrome/141.0.0.0 Safari/537.36",
            Agent("Desktop", "Chrome OS", "Chrome"),
        ),
        ("Mozilla/5.0 (X11; Linux x86_64)", Agent("Desktop", "Linux", None)),
        (
            f"Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) {WEBKIT} Safari/538.1",
            Agent(None, "Tizen", "Safari"),
        ),
        (
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            Agent("Bot", None, "Googlebot"),
        ),
        ("something else", Agent()),
    ],
)
def test_what_a_user_agent_tells(text, expected):
    assert parse_agent(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *SCANNER_AGENTS,
        "curl/8.4.0",
        "facebookexternalhit/1.1",
        "Slackbot-LinkExpanding 1.0",
        "CiscoSecureEmail",
        "okhttp/4.9",
    ],
)
def test_scanners_and_programs_are_bots(text):
    assert parse_agent(text).device == "Bot"


def test_each_text_is_parsed_once(workspace, reader, monkeypatch):
    parsed = []

    def spy(text):
        parsed.append(text)
        return parse_agent(text)

    monkeypatch.setattr(agents, "parse_agent", spy)
    texts = [CHROME, IPHONE, None, CHROME, ""]
    for start in (0, 10):
        rows = tuple(click(str(start + i), user_agent=text) for i, text in enumerate(texts))
        workspace.apply("a1", Batch(clicks=rows))
    workspace._writer.forget()
    workspace.apply("a1", Batch(clicks=(click("99", user_agent=IPHONE),)))
    assert sorted(parsed) == sorted([CHROME, IPHONE])
    assert workspace._session.ask("SELECT count(*) FROM agents") == [(2,)]
    found = {row.user_agent for row in next(reader.iter_clicks())}
    assert found == {CHROME, IPHONE, None}


def test_what_the_provider_says_wins(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            clicks=(
                click("1", user_agent=CHROME, device="Bot", os="BeOS"),
                click("2", device="Mobile"),
            )
        ),
    )
    rows = {row.click_id: row for row in next(reader.iter_clicks())}
    assert (rows["1"].device, rows["1"].os, rows["1"].browser) == ("Bot", "BeOS", "Chrome")
    assert (rows["2"].device, rows["2"].os, rows["2"].browser) == ("Mobile", None, None)


def test_the_cache_is_bounded(workspace, monkeypatch):
    monkeypatch.setattr(agents, "_CACHE_SIZE", 3)
    for start in range(0, 12, 4):
        rows = tuple(click(str(i), user_agent=f"agent {i}") for i in range(start, start + 4))
        workspace.apply("a1", Batch(clicks=rows))
    assert len(workspace._writer._agents._numbers) <= 8
    assert workspace._session.ask("SELECT count(*), count(DISTINCT agent_no) FROM agents") == [
        (12, 12)
    ]


def renewed(workspace):
    """Numbers of the agents that are read differently now, and what is stored of all."""
    with workspace._writer.transaction() as con:
        numbers = judge_anew(con)
    rows = workspace._session.ask("SELECT user_agent, device, os, browser FROM agents")
    return numbers, {text: Agent(*known) for text, *known in rows}


def test_agents_that_are_read_as_before_stay(workspace):
    workspace.apply("a1", Batch(clicks=(click("1", user_agent=CHROME), click("2"))))
    assert renewed(workspace) == ([], {CHROME: parse_agent(CHROME)})


def test_an_empty_workspace_has_no_agents_to_judge(workspace):
    assert renewed(workspace) == ([], {})


def test_only_agents_that_are_read_differently_now_are_renewed(workspace, reader, monkeypatch):
    texts = (CHROME, IPHONE, "Quux/1.0 it's 100%", "something else")
    rows = tuple(click(str(n), user_agent=text) for n, text in enumerate(texts))
    workspace.apply("a1", Batch(clicks=(*rows, click("9", user_agent=texts[2], device="Tablet"))))
    stored = {
        row[0]: row[1] for row in workspace._session.ask("SELECT user_agent, agent_no FROM agents")
    }
    # The robots of yesterday's list are not those of today's.
    monkeypatch.setattr(agents, "is_scanner", lambda text: text.startswith("Quux"))
    numbers, known = renewed(workspace)
    assert numbers == [stored[texts[2]]]
    assert known[texts[2]].device == "Bot"
    assert {text: known[text] for text in (CHROME, IPHONE)} == {
        text: parse_agent(text) for text in (CHROME, IPHONE)
    }
    devices = {row.click_id: row.device for row in next(reader.iter_clicks())}
    assert devices == {"0": "Desktop", "1": "Mobile", "2": "Bot", "3": None, "9": "Tablet"}
    assert renewed(workspace)[0] == []
    monkeypatch.undo()
    assert renewed(workspace) == (numbers, {text: parse_agent(text) for text in texts})


def test_what_is_not_known_any_more_is_emptied(workspace, monkeypatch):
    workspace.apply("a1", Batch(clicks=(click("1", user_agent=CHROME),)))
    monkeypatch.setattr(agents, "parse_agent", lambda text: Agent())
    assert renewed(workspace)[1] == {CHROME: Agent()}


def test_numbers_stay_after_agents_were_judged_anew(workspace, monkeypatch):
    workspace.apply("a1", Batch(clicks=(click("1", user_agent=CHROME),)))
    monkeypatch.setattr(agents, "is_scanner", lambda text: True)
    renewed(workspace)
    workspace.apply("a1", Batch(clicks=(click("2", user_agent=CHROME),)))
    assert workspace._session.ask("SELECT agent_no, device FROM agents") == [(1, "Bot")]
    assert workspace._session.ask("SELECT DISTINCT agent_no FROM clicks") == [(1,)]
