"""User agents: each distinct text is parsed once and kept; rows hold its number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from services.store.columns import insert_rows, staged
from services.store.scanners import is_scanner
from services.store.schema import AGENT_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import duckdb
    from ua_parser import Result

_CACHE_SIZE = 50_000

_PHONE_SYSTEMS = frozenset(
    {"iOS", "Windows Phone", "BlackBerry OS", "Symbian OS", "KaiOS", "Firefox OS"}
)
_DESKTOP_SYSTEMS = frozenset(
    {
        "Windows",
        "Mac OS X",
        "Linux",
        "Ubuntu",
        "Fedora",
        "Debian",
        "Chrome OS",
        "FreeBSD",
        "OpenBSD",
        "Red Hat",
        "SUSE",
        "Linux Mint",
        "Solaris",
        "Arch Linux",
        "Gentoo",
    }
)
_TABLET = re.compile(r"tablet|ipad|kindle|playbook|silk/", re.IGNORECASE)
_TELEVISION = re.compile(
    r"smart-?tv|\btv\b|appletv|googletv|hbbtv|playstation|xbox|nintendo", re.IGNORECASE
)


class Agent(NamedTuple):
    """What a user agent tells: Mobile, Tablet, Desktop or Bot; families without versions."""

    device: str | None = None
    os: str | None = None
    browser: str | None = None


def parse_agent(text: str) -> Agent:
    """Read a user agent; what it does not tell is None."""
    # Deferred: the patterns take 0.1 s to compile, and a start without a refresh needs none of
    # them.
    import ua_parser

    found = ua_parser.parse(text)
    system = found.os.family if found.os is not None else None
    browser = found.user_agent.family if found.user_agent is not None else None
    return Agent(_device(text, found, system), system, browser)


def _device(text: str, found: Result, system: str | None) -> str | None:
    family = found.device.family if found.device is not None else ""
    if is_scanner(text) or (family == "Spider" and "cubot" not in text.lower()):
        return "Bot"
    if _TELEVISION.search(text):
        return None
    if _TABLET.search(text) or _TABLET.search(family):
        return "Tablet"
    if system == "Android":
        # Android browsers say "Mobile" on phones only.
        return "Mobile" if "mobile" in text.lower() else "Tablet"
    if system in _PHONE_SYSTEMS or family in {
        "iPhone",
        "iPod",
        "Generic Smartphone",
        "Generic Feature Phone",
    }:
        return "Mobile"
    return "Desktop" if system in _DESKTOP_SYSTEMS else None


class Agents:
    """Numbers of user agents, for one writer; forgotten after a transaction that was undone."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def forget(self) -> None:
        """Read the numbers again when they are next needed."""
        self._numbers.clear()

    def number(self, con: duckdb.DuckDBPyConnection, texts: Iterable[str]) -> dict[str, int]:
        """The number of each text; texts never seen before are parsed and stored."""
        wanted = {text for text in texts if text}
        if len(self._numbers) > _CACHE_SIZE:
            self._numbers.clear()
        unknown = sorted(wanted - self._numbers.keys())
        if unknown:
            self._numbers.update(_stored(con, unknown))
            fresh = [text for text in unknown if text not in self._numbers]
            self._numbers.update(_store(con, fresh))
        return {text: self._numbers[text] for text in wanted}


def judge_anew(con: duckdb.DuckDBPyConnection) -> list[int]:
    """Parse all stored user agents again; the numbers of those that are read differently now."""
    stored = con.execute("SELECT agent_no, user_agent, device, os, browser FROM agents").fetchall()
    differing = [
        (number, text, *fresh)
        for number, text, *old in stored
        if (fresh := parse_agent(text)) != Agent(*old)
    ]
    if differing:
        with staged(con, AGENT_COLUMNS, differing):
            con.execute(
                "UPDATE agents g SET device = a.device, os = a.os, browser = a.browser "
                "FROM arrived a WHERE a.agent_no = g.agent_no"
            )
    return [row[0] for row in differing]


def _stored(con: duckdb.DuckDBPyConnection, texts: list[str]) -> dict[str, int]:
    with staged(con, AGENT_COLUMNS[1:2], [(text,) for text in texts]):
        rows = con.execute(
            "SELECT a.user_agent, a.agent_no FROM agents a SEMI JOIN arrived USING (user_agent)"
        ).fetchall()
    return dict(rows)


def _store(con: duckdb.DuckDBPyConnection, texts: list[str]) -> dict[str, int]:
    if not texts:
        return {}
    row = con.execute("SELECT coalesce(max(agent_no), 0) FROM agents").fetchone()
    first = (row[0] if row else 0) + 1
    numbers = {text: first + i for i, text in enumerate(texts)}
    insert_rows(
        con,
        "agents",
        AGENT_COLUMNS,
        [(number, text, *parse_agent(text)) for text, number in numbers.items()],
    )
    return numbers
