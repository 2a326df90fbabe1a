"""Judging stored clicks by the rules B1-B7: which are likely automatic, with score and rules kept for each.

Campaigns whose clicks changed are noted in `unchecked` by the transaction that changed them; `settle` judges
those and nothing else. A verdict replaces a campaign's former ones as a whole, in one transaction. Clicks
without any sign have no row in `verdicts`.

Rules that look at a person's or an address's clicks within some seconds count distinct links or people in
the seconds after each click, then take the greatest count among the clicks that began such a stretch up to
so many seconds before: thus every click of a burst is found, not only its first.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from services.domain.bots import HIGHEST, BotRules, Rule, from_text, to_text
from services.domain.kinds import Channel, ClickGrain, EventKind
from services.store.agents import judge_anew
from services.store.columns import INTEGERS, asker, listed, naive
from services.store.failures import Stopped
from services.store.link_counts import keep_counts
from services.store.scanners import list_source
from services.store.settings_table import read_setting, write_setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    import duckdb

    from services.store.writer import Writer

GROUP_ROWS = 2_000_000
"""Click rows judged in one transaction; a campaign is never divided."""
SOON_SECONDS = 5
"""Clicks so soon after delivery are counted, since more than a few of them point to scanners."""
READING = "2"
"""Raised when a rule's statement finds other clicks than before: all verdicts are then made anew."""
READING_SETTING = "bot_rules_reading"
RULES_SETTING = "bot_rules"
LIST_SETTING = "scanner_list"

_UNSUBSCRIBE = (
    "unsubscri|opt-?out|abmeld|abbestell|austrag|afmeld|uitschrijv|d[eé]sabonn|d[eé]sinscri"
    "|darse-?de-?baja|cancelar-?suscrip|disiscri|annulla-?iscri|listunsub|/unsub"
)
"""Words of unsubscribe links in the languages that our users write in."""

_FACTS = f"""
CREATE OR REPLACE TEMP TABLE facts AS
SELECT k.campaign_no, k.identity, k.clicked_at AS moment, k.url, k.recipient AS who, k.source, k.amount,
       'bot' IN (lower(k.device), lower(g.device)) AS robot, coalesce(k.os, g.os) AS os,
       c.channel = '{Channel.SMS}' AS sms, coalesce(d.moment, c.sent_at) AS base,
       k.grain = '{ClickGrain.CLICK}' AS single
FROM clicks k
JOIN campaigns c ON c.campaign_no = k.campaign_no
LEFT JOIN agents g ON g.agent_no = k.agent_no
LEFT JOIN (
    SELECT campaign_no, recipient, min(happened_at) AS moment FROM events
    WHERE kind = '{EventKind.DELIVERY}' AND recipient IS NOT NULL AND campaign_no IN {INTEGERS}
    GROUP BY ALL
) d ON d.campaign_no = k.campaign_no AND d.recipient = k.recipient
WHERE k.campaign_no IN {INTEGERS} AND k.campaign_no BETWEEN ? AND ?"""  # noqa: S608 - constants

# Few people click several links: only theirs are sorted by time.
_BUSY = """
CREATE OR REPLACE TEMP TABLE busy AS
SELECT f.* FROM facts f SEMI JOIN (
    SELECT campaign_no, who FROM facts WHERE who IS NOT NULL AND moment IS NOT NULL AND single
    GROUP BY ALL HAVING count(*) > 1
) p ON p.campaign_no = f.campaign_no AND p.who = f.who
WHERE f.moment IS NOT NULL AND f.single"""

_AGENT = "SELECT campaign_no, identity FROM facts WHERE robot"
_EARLY = """
SELECT campaign_no, identity FROM facts
WHERE moment >= base AND moment < base + to_seconds(CASE WHEN sms THEN $early_sms ELSE $early_email END)"""
_BURST = """
SELECT campaign_no, identity FROM (
    SELECT campaign_no, identity, max(ahead) OVER (
        PARTITION BY campaign_no, who ORDER BY moment
        RANGE BETWEEN to_seconds({seconds}) PRECEDING AND CURRENT ROW) AS links, {least} AS least
    FROM (
        SELECT b.*, count(DISTINCT url) OVER (
            PARTITION BY b.campaign_no, who ORDER BY moment
            RANGE BETWEEN CURRENT ROW AND to_seconds({seconds}) FOLLOWING) AS ahead, n.links AS whole
        FROM busy b JOIN of_message n ON n.campaign_no = b.campaign_no
        SEMI JOIN (
            SELECT campaign_no, who FROM busy GROUP BY ALL HAVING count(DISTINCT url) >= {few}
        ) p ON p.campaign_no = b.campaign_no AND p.who = b.who
    )
) WHERE links >= least"""
_MESSAGE = """
CREATE OR REPLACE TEMP TABLE of_message AS
SELECT campaign_no, max(n) AS links FROM (
    SELECT campaign_no, count(DISTINCT url) AS n FROM facts GROUP BY ALL
    UNION ALL SELECT campaign_no, count(DISTINCT url) FROM links
    WHERE campaign_no IN (SELECT campaign_no FROM facts) GROUP BY ALL
) GROUP BY ALL"""
_SHARED = """
SELECT campaign_no, identity FROM (
    SELECT campaign_no, identity, max(ahead) OVER (
        PARTITION BY campaign_no, source ORDER BY moment
        RANGE BETWEEN to_minutes($shared_minutes) PRECEDING AND CURRENT ROW) AS people
    FROM (
        SELECT f.*, count(DISTINCT who) OVER (
            PARTITION BY f.campaign_no, f.source ORDER BY moment
            RANGE BETWEEN CURRENT ROW AND to_minutes($shared_minutes) FOLLOWING) AS ahead
        FROM facts f SEMI JOIN (
            SELECT campaign_no, source FROM facts WHERE source IS NOT NULL
            GROUP BY ALL HAVING count(DISTINCT who) >= $shared_recipients
        ) s ON s.campaign_no = f.campaign_no AND s.source = f.source
        WHERE f.moment IS NOT NULL
    )
) WHERE people >= $shared_recipients"""
# A person's own place (system and address) is the one seen first, so that their next click from there is not
# taken for a second one. Of places first seen at the same instant nobody knows which is the person's.
_SECOND = """
SELECT campaign_no, identity FROM (
    SELECT campaign_no, identity, place, min(place) OVER (
        PARTITION BY campaign_no, who ORDER BY moment
        RANGE BETWEEN to_seconds($second_seconds) PRECEDING AND CURRENT ROW) AS own
    FROM (
        SELECT b.campaign_no, identity, b.who, moment, {
            'since': min(moment) OVER (PARTITION BY b.campaign_no, b.who, os, source),
            'os': os, 'source': source} AS place
        FROM busy b SEMI JOIN (
            SELECT campaign_no, who FROM busy
            GROUP BY ALL HAVING count(DISTINCT os) > 1 AND count(DISTINCT source) > 1
        ) p ON p.campaign_no = b.campaign_no AND p.who = b.who
        WHERE os IS NOT NULL AND source IS NOT NULL
    )
) WHERE own.since < place.since AND own.os <> place.os AND own.source <> place.source"""
_HIDDEN = f"""
SELECT campaign_no, identity FROM (
    SELECT campaign_no, identity,
           bool_or(regexp_matches(lower(url), '{_UNSUBSCRIBE}')) OVER w AS unsubscribed,
           count(DISTINCT url) OVER w AS links
    FROM busy b SEMI JOIN (
        SELECT campaign_no, who FROM busy WHERE regexp_matches(lower(url), '{_UNSUBSCRIBE}')
    ) p ON p.campaign_no = b.campaign_no AND p.who = b.who
    WINDOW w AS (
        PARTITION BY campaign_no, who ORDER BY moment RANGE BETWEEN
        to_seconds($hidden_seconds) PRECEDING AND to_seconds($hidden_seconds) FOLLOWING)
) WHERE unsubscribed AND links > 1"""  # noqa: S608 - constants
_RULES: dict[Rule, str] = {
    Rule.AGENT: _AGENT,
    Rule.BURST: _BURST.format(seconds="$burst_seconds", least="$burst_links", few="$burst_links"),
    Rule.SWEEP: _BURST.format(
        seconds="$sweep_seconds",
        # Rounded, since 56 % of 25 links are 14 and not a hair more.
        least="CASE WHEN whole < $sweep_links THEN NULL ELSE ceil(round(whole * $sweep_share, 6)) END",
        few="ceil(round($sweep_links * $sweep_share, 6))",
    ),
    Rule.EARLY: _EARLY,
    Rule.SHARED: _SHARED,
    Rule.SECOND: _SECOND,
    Rule.HIDDEN: _HIDDEN,
}

_SCORES = """
CREATE OR REPLACE TEMP TABLE scored AS
SELECT campaign_no, identity, CAST(least(sum(weight), {highest}) AS UTINYINT) AS score,
       CAST(bit_or(bit) AS USMALLINT) AS rules
FROM ({signs}) GROUP BY campaign_no, identity HAVING sum(weight) > 0"""
_CHECKS = """
INSERT INTO checks
SELECT f.campaign_no, ?, count(*), CAST(sum(f.amount) AS BIGINT),
       CAST(coalesce(sum(f.amount) FILTER (s.score >= ?), 0) AS BIGINT),
       CAST(coalesce(sum(f.amount) FILTER (s.score >= ? AND s.score < ?), 0) AS BIGINT),
       CASE WHEN count(f.who) = count(*) THEN count(DISTINCT f.who) END,
       CASE WHEN count(f.who) = count(*) THEN count(DISTINCT f.who)
            - count(DISTINCT f.who) FILTER (coalesce(s.score, 0) < ?) END,
       CAST(coalesce(sum(f.amount) FILTER (f.moment >= f.base AND f.moment < f.base + to_seconds(?)), 0) AS BIGINT),
       CAST(coalesce(sum(f.amount) FILTER (f.moment IS NOT NULL AND f.base IS NOT NULL), 0) AS BIGINT)
FROM facts f LEFT JOIN scored s ON s.campaign_no = f.campaign_no AND s.identity = f.identity
GROUP BY f.campaign_no"""


def settle(writer: Writer, now: datetime, stopped: Callable[[], bool] = lambda: False) -> int:
    """Judge the clicks of all campaigns that changed since they were judged; how many those were.

    Args:
        writer: The workspace's writer; each group of campaigns is a transaction of its own.
        now: When.
        stopped: Asked between groups; what is judged stays, the rest is judged next time. A writer that is
            interrupted ends the judging, too.

    Raises:
        StoreFailed: It could not be written.
    """
    done = 0
    with suppress(Stopped):
        _renew_agents(writer)
        _renew_verdicts(writer)
        while not stopped():
            with writer.transaction() as con:
                group = _next_group(con)
                if not group:
                    break
                _judge(con, group, read_rules(con), now)
            done += len(group)
    return done


def read_rules(con: duckdb.DuckDBPyConnection) -> BotRules:
    """The rules in force."""
    return from_text(read_setting(asker(con), RULES_SETTING))


def change_rules(con: duckdb.DuckDBPyConnection, rules: BotRules) -> None:
    """Put other rules in force; all clicks are to be judged anew."""
    write_setting(con, RULES_SETTING, to_text(rules))
    con.execute("DELETE FROM unchecked")
    con.execute("INSERT INTO unchecked SELECT DISTINCT campaign_no FROM clicks")


def _renew_agents(writer: Writer) -> None:
    """After an update of the list of scanners, read the stored user agents anew."""
    with writer.transaction() as con:
        if read_setting(asker(con), LIST_SETTING) == list_source():
            return
        changed = judge_anew(con)
        if changed:
            con.execute(
                "INSERT INTO unchecked SELECT DISTINCT k.campaign_no FROM clicks k "  # noqa: S608
                f"ANTI JOIN unchecked u USING (campaign_no) WHERE k.agent_no IN {INTEGERS}",
                [listed(changed)],
            )
        write_setting(con, LIST_SETTING, list_source())


def _renew_verdicts(writer: Writer) -> None:
    """After an update that reads the rules in another way, judge all clicks anew."""
    with writer.transaction() as con:
        if read_setting(asker(con), READING_SETTING) == READING:
            return
        con.execute(
            "INSERT INTO unchecked SELECT DISTINCT k.campaign_no FROM clicks k "
            "ANTI JOIN unchecked u USING (campaign_no)"
        )
        write_setting(con, READING_SETTING, READING)


def _next_group(con: duckdb.DuckDBPyConnection) -> list[int]:
    """Campaigns to be judged together: as many as their rows allow, at least one."""
    rows = con.execute(
        "SELECT u.campaign_no, coalesce(r.n, 0) FROM unchecked u LEFT JOIN ("
        "SELECT campaign_no, count(*) AS n FROM clicks GROUP BY ALL) r USING (campaign_no) "
        "ORDER BY u.campaign_no"
    ).fetchall()
    group: list[int] = []
    total = 0
    for number, count in rows:
        total += count
        if group and total > GROUP_ROWS:
            break
        group.append(number)
    return group


def _judge(
    con: duckdb.DuckDBPyConnection, group: list[int], rules: BotRules, now: datetime
) -> None:
    numbers = listed(group)
    con.execute(_FACTS, [numbers, numbers, min(group), max(group)])
    con.execute(_BUSY)
    con.execute(_MESSAGE)
    _score(con, rules)
    for table in ("verdicts", "checks", "unchecked"):
        con.execute(f"DELETE FROM {table} WHERE campaign_no IN {INTEGERS}", [numbers])  # noqa: S608
    con.execute(
        "INSERT INTO verdicts SELECT campaign_no, identity, score, rules, score >= ? FROM scored",
        [rules.likely],
    )
    likely, suspect = rules.likely, rules.suspect
    con.execute(_CHECKS, [naive(now), likely, suspect, likely, likely, SOON_SECONDS])
    keep_counts(con, group)
    for table in ("facts", "busy", "of_message", "scored"):
        con.execute(f"DROP TABLE {table}")


def _score(con: duckdb.DuckDBPyConnection, rules: BotRules) -> None:
    """Add up the weights of the signs; a rule that weighs nothing is not looked for."""
    values: dict[str, object] = {
        "burst_seconds": rules.burst_seconds,
        "burst_links": rules.burst_links,
        "sweep_seconds": rules.sweep_seconds,
        "sweep_links": rules.sweep_links,
        "sweep_share": rules.sweep_share,
        "early_email": rules.early_email_seconds,
        "early_sms": rules.early_sms_seconds,
        "shared_minutes": rules.shared_minutes,
        "shared_recipients": rules.shared_recipients,
        "second_seconds": rules.second_seconds,
        "hidden_seconds": rules.hidden_seconds,
    }
    signs = [
        f"SELECT campaign_no, identity, {rule.bit} AS bit, {_weight(rule, rules)} AS weight "  # noqa: S608
        f"FROM ({_RULES[rule]}){_WITH_CHANNEL if rule is Rule.SHARED else ''}"
        for rule in Rule
        if rules.weight(rule)
    ] or ["SELECT 0::BIGINT AS campaign_no, 0::UBIGINT AS identity, 0 AS bit, 0 AS weight"]
    statement = _SCORES.format(highest=HIGHEST, signs=" UNION ALL ".join(signs))
    con.execute(statement, {k: v for k, v in values.items() if f"${k}" in statement})


_WITH_CHANNEL = " JOIN (SELECT campaign_no AS n, any_value(sms) AS sms FROM facts GROUP BY ALL) ON n = campaign_no"


def _weight(rule: Rule, rules: BotRules) -> str:
    """What a sign adds; phones share addresses, so that sign weighs less for SMS."""
    weight = rules.weight(rule)
    if rule is not Rule.SHARED:
        return str(weight)
    return f"CASE WHEN sms THEN {round(weight * rules.shared_sms_factor)} ELSE {weight} END"
