"""The tables of a workspace. No primary keys and no indexes: the statements keep rows unique, so that they also
hold where a lakehouse has neither, and ingest stays twice as fast.

`campaign_no` = `account_no` * 2**24 + a running number. It is a whole number so that joins are cheap, and dense
within an account so that a look at one account or campaign skips most of a big table.

The text of a version is frozen once it has been released; a change is a new migration.
"""

from __future__ import annotations

from services.domain.records import Counters
from services.store.columns import Column

APPLICATION = "sendsight"
ACCOUNT_SHIFT = 24

_COUNTERS = """
    recipients BIGINT, sends BIGINT, delivered BIGINT, bounced BIGINT, hard_bounces BIGINT, soft_bounces BIGINT,
    opens BIGINT, unique_opens BIGINT, clicks BIGINT, unique_clicks BIGINT, opt_outs BIGINT, complaints BIGINT,
    forwards BIGINT, pending BIGINT, cost DECIMAL(24, 6), currency VARCHAR"""
_PERSON = "recipient VARCHAR, address VARCHAR, person_name VARCHAR, ip VARCHAR"

VERSION_1 = (
    """CREATE TABLE accounts (
    account_no INTEGER NOT NULL, account_id VARCHAR NOT NULL, provider VARCHAR NOT NULL, name VARCHAR NOT NULL,
    api_url VARCHAR NOT NULL, login_url VARCHAR, settings VARCHAR NOT NULL, keep_personal BOOLEAN NOT NULL,
    external_id VARCHAR, external_label VARCHAR, time_zone VARCHAR, currency VARCHAR, added_at TIMESTAMP,
    refreshed_at TIMESTAMP, state VARCHAR NOT NULL, error_code VARCHAR, error VARCHAR, removed_at TIMESTAMP)""",
    f"""CREATE TABLE campaigns (
    campaign_no BIGINT NOT NULL, account_no INTEGER NOT NULL, product VARCHAR NOT NULL, campaign_id VARCHAR NOT NULL,
    listed BOOLEAN NOT NULL, channel VARCHAR, name VARCHAR, subject VARCHAR, status VARCHAR NOT NULL,
    status_raw VARCHAR, created_at TIMESTAMP, created_raw VARCHAR, created_assumed BOOLEAN NOT NULL,
    scheduled_at TIMESTAMP, scheduled_raw VARCHAR, scheduled_assumed BOOLEAN NOT NULL, sent_at TIMESTAMP,
    sent_raw VARCHAR, sent_assumed BOOLEAN NOT NULL, sender VARCHAR, list_name VARCHAR, body VARCHAR,
    target_url VARCHAR, tags VARCHAR NOT NULL, transactional BOOLEAN NOT NULL, variant_of_product VARCHAR,
    variant_of_id VARCHAR, variant VARCHAR, as_of TIMESTAMP, read_at TIMESTAMP, signature VARCHAR NOT NULL,
    details_signature VARCHAR, details_at TIMESTAMP, {_COUNTERS})""",
    f"CREATE TABLE snapshots (campaign_no BIGINT NOT NULL, read_at TIMESTAMP NOT NULL, as_of TIMESTAMP, {_COUNTERS})",
    """CREATE TABLE links (campaign_no BIGINT NOT NULL, position BIGINT NOT NULL, url VARCHAR NOT NULL, clicks BIGINT,
    unique_clicks BIGINT, link_id VARCHAR, title VARCHAR)""",
    """CREATE TABLE breakdowns (campaign_no BIGINT NOT NULL, dimension VARCHAR NOT NULL, counted VARCHAR NOT NULL,
    position BIGINT NOT NULL, label VARCHAR NOT NULL, amount BIGINT NOT NULL)""",
    f"""CREATE TABLE clicks (campaign_no BIGINT NOT NULL, identity UBIGINT NOT NULL, click_id VARCHAR,
    clicked_at TIMESTAMP, clicked_raw VARCHAR, zone_assumed BOOLEAN NOT NULL, url VARCHAR, {_PERSON},
    agent_no BIGINT, device VARCHAR, os VARCHAR, browser VARCHAR, country VARCHAR, region VARCHAR,
    amount BIGINT NOT NULL, grain VARCHAR NOT NULL, keyed_by VARCHAR NOT NULL)""",
    f"""CREATE TABLE events (campaign_no BIGINT NOT NULL, identity UBIGINT NOT NULL, kind VARCHAR NOT NULL,
    event_id VARCHAR, happened_at TIMESTAMP, happened_raw VARCHAR, zone_assumed BOOLEAN NOT NULL, {_PERSON},
    agent_no BIGINT, device VARCHAR, country VARCHAR, detail VARCHAR, keyed_by VARCHAR NOT NULL)""",
    """CREATE TABLE agents (agent_no BIGINT NOT NULL, user_agent VARCHAR NOT NULL, device VARCHAR, os VARCHAR,
    browser VARCHAR)""",
    """CREATE TABLE estimates (campaign_no BIGINT NOT NULL, metric VARCHAR NOT NULL, value DECIMAL(24, 6) NOT NULL,
    currency VARCHAR, method VARCHAR NOT NULL)""",
    """CREATE TABLE figures (account_no BIGINT NOT NULL, name VARCHAR NOT NULL, period VARCHAR NOT NULL,
    unit VARCHAR NOT NULL, value DECIMAL(24, 6) NOT NULL)""",
    "CREATE TABLE marks (account_no BIGINT NOT NULL, scope VARCHAR NOT NULL, value VARCHAR NOT NULL)",
    """CREATE TABLE refreshes (account_no BIGINT NOT NULL, finished_at TIMESTAMP NOT NULL, seconds DOUBLE NOT NULL,
    campaigns BIGINT NOT NULL, "rows" BIGINT NOT NULL, pages BIGINT NOT NULL, calls BIGINT NOT NULL,
    cancelled BOOLEAN NOT NULL, error_code VARCHAR, error VARCHAR, warnings VARCHAR NOT NULL)""",
)

COUNTER_NAMES: tuple[str, ...] = Counters.__struct_fields__
COUNTER_COLUMNS = tuple(
    Column(name, "money" if name == "cost" else "text" if name == "currency" else "int") for name in COUNTER_NAMES)

CAMPAIGN_COLUMNS = (
    Column("campaign_no", "int"), Column("account_no", "int"), Column("product"), Column("campaign_id"),
    Column("listed", "flag"), Column("channel"), Column("name"), Column("subject"), Column("status"),
    Column("status_raw"), Column("created_at", "time"), Column("created_raw"), Column("created_assumed", "flag"),
    Column("scheduled_at", "time"), Column("scheduled_raw"), Column("scheduled_assumed", "flag"),
    Column("sent_at", "time"), Column("sent_raw"), Column("sent_assumed", "flag"), Column("sender"),
    Column("list_name"), Column("body"), Column("target_url"), Column("tags"), Column("transactional", "flag"),
    Column("variant_of_product"), Column("variant_of_id"), Column("variant"), Column("as_of", "time"),
    Column("read_at", "time"), Column("signature"), Column("details_signature"), Column("details_at", "time"),
    *COUNTER_COLUMNS)

SNAPSHOT_COLUMNS = (Column("campaign_no", "int"), Column("read_at", "time"), Column("as_of", "time"),
                    *COUNTER_COLUMNS)
LINK_COLUMNS = (Column("campaign_no", "int"), Column("position", "int"), Column("url"), Column("clicks", "int"),
                Column("unique_clicks", "int"), Column("link_id"), Column("title"))
BREAKDOWN_COLUMNS = (Column("campaign_no", "int"), Column("dimension"), Column("counted"),
                     Column("position", "int"), Column("label"), Column("amount", "int"))
AGENT_COLUMNS = (Column("agent_no", "int"), Column("user_agent"), Column("device"), Column("os"),
                 Column("browser"))

OF_CAMPAIGNS = ("snapshots", "links", "breakdowns", "clicks", "events", "estimates", "campaigns")
"""Tables whose rows belong to a campaign."""
OF_ACCOUNTS = ("figures", "marks", "refreshes")
"""Tables whose rows belong to an account."""


def number_range(account_no: int) -> tuple[int, int]:
    """Smallest and largest campaign number of an account."""
    first = account_no << ACCOUNT_SHIFT
    return first, first + (1 << ACCOUNT_SHIFT) - 1
