"""The tables of a workspace.

There are no primary keys and no indexes: the statements keep rows unique, so that they also hold
where a lakehouse has neither, and ingest stays twice as fast.

`campaign_no` = `account_no` * 2**24 + a running number. It is a whole number so that joins are
cheap, and dense within an account so that a look at one account or campaign skips most of a big
table.

The text of a version is frozen once it has been released; a change is a new migration.
"""

from __future__ import annotations

from services.domain.records import Counters
from services.store.columns import Column, Kind

APPLICATION = "sendsight"
ACCOUNT_SHIFT = 24

_COUNTERS = """
    recipients BIGINT, sends BIGINT, delivered BIGINT, bounced BIGINT, hard_bounces BIGINT,
    soft_bounces BIGINT, opens BIGINT, unique_opens BIGINT, clicks BIGINT, unique_clicks BIGINT,
    opt_outs BIGINT, complaints BIGINT, forwards BIGINT, pending BIGINT, cost DECIMAL(24, 6),
    currency VARCHAR"""
_PERSON = "recipient VARCHAR, address VARCHAR, person_name VARCHAR, ip VARCHAR"

VERSION_1 = (
    """CREATE TABLE accounts (
    account_no INTEGER NOT NULL, account_id VARCHAR NOT NULL, provider VARCHAR NOT NULL,
    name VARCHAR NOT NULL, api_url VARCHAR NOT NULL, login_url VARCHAR, settings VARCHAR NOT NULL,
    keep_personal BOOLEAN NOT NULL, external_id VARCHAR, external_label VARCHAR,
    time_zone VARCHAR, currency VARCHAR, added_at TIMESTAMP, refreshed_at TIMESTAMP,
    state VARCHAR NOT NULL, error_code VARCHAR, error VARCHAR, removed_at TIMESTAMP)""",
    f"""CREATE TABLE campaigns (
    campaign_no BIGINT NOT NULL, account_no INTEGER NOT NULL, product VARCHAR NOT NULL,
    campaign_id VARCHAR NOT NULL, listed BOOLEAN NOT NULL, channel VARCHAR, name VARCHAR,
    subject VARCHAR, status VARCHAR NOT NULL, status_raw VARCHAR,
    created_at TIMESTAMP, created_raw VARCHAR, created_assumed BOOLEAN NOT NULL,
    scheduled_at TIMESTAMP, scheduled_raw VARCHAR, scheduled_assumed BOOLEAN NOT NULL,
    sent_at TIMESTAMP, sent_raw VARCHAR, sent_assumed BOOLEAN NOT NULL,
    sender VARCHAR, list_name VARCHAR, body VARCHAR, target_url VARCHAR, tags VARCHAR NOT NULL,
    transactional BOOLEAN NOT NULL, variant_of_product VARCHAR, variant_of_id VARCHAR,
    variant VARCHAR, as_of TIMESTAMP, read_at TIMESTAMP, signature VARCHAR NOT NULL,
    details_signature VARCHAR, details_at TIMESTAMP, {_COUNTERS})""",
    f"""CREATE TABLE snapshots (
    campaign_no BIGINT NOT NULL, read_at TIMESTAMP NOT NULL, as_of TIMESTAMP, {_COUNTERS})""",
    """CREATE TABLE links (
    campaign_no BIGINT NOT NULL, position BIGINT NOT NULL, url VARCHAR NOT NULL, clicks BIGINT,
    unique_clicks BIGINT, link_id VARCHAR, title VARCHAR)""",
    """CREATE TABLE breakdowns (
    campaign_no BIGINT NOT NULL, dimension VARCHAR NOT NULL, counted VARCHAR NOT NULL,
    position BIGINT NOT NULL, label VARCHAR NOT NULL, amount BIGINT NOT NULL)""",
    f"""CREATE TABLE clicks (
    campaign_no BIGINT NOT NULL, identity UBIGINT NOT NULL, click_id VARCHAR,
    clicked_at TIMESTAMP, clicked_raw VARCHAR, zone_assumed BOOLEAN NOT NULL, url VARCHAR,
    {_PERSON}, agent_no BIGINT, device VARCHAR, os VARCHAR, browser VARCHAR, country VARCHAR,
    region VARCHAR, amount BIGINT NOT NULL, grain VARCHAR NOT NULL, keyed_by VARCHAR NOT NULL)""",
    f"""CREATE TABLE events (
    campaign_no BIGINT NOT NULL, identity UBIGINT NOT NULL, kind VARCHAR NOT NULL,
    event_id VARCHAR, happened_at TIMESTAMP, happened_raw VARCHAR, zone_assumed BOOLEAN NOT NULL,
    {_PERSON}, agent_no BIGINT, device VARCHAR, country VARCHAR, detail VARCHAR,
    keyed_by VARCHAR NOT NULL)""",
    """CREATE TABLE agents (
    agent_no BIGINT NOT NULL, user_agent VARCHAR NOT NULL, device VARCHAR, os VARCHAR,
    browser VARCHAR)""",
    """CREATE TABLE estimates (
    campaign_no BIGINT NOT NULL, metric VARCHAR NOT NULL, value DECIMAL(24, 6) NOT NULL,
    currency VARCHAR, method VARCHAR NOT NULL)""",
    f"""CREATE TABLE variants (
    campaign_no BIGINT NOT NULL, position BIGINT NOT NULL, label VARCHAR NOT NULL,
    subject VARCHAR, winner BOOLEAN, {_COUNTERS})""",
    """CREATE TABLE figures (
    account_no BIGINT NOT NULL, name VARCHAR NOT NULL, period VARCHAR NOT NULL,
    unit VARCHAR NOT NULL, value DECIMAL(24, 6) NOT NULL)""",
    """CREATE TABLE marks (
    account_no BIGINT NOT NULL, scope VARCHAR NOT NULL, value VARCHAR NOT NULL)""",
    """CREATE TABLE refreshes (
    account_no BIGINT NOT NULL, finished_at TIMESTAMP NOT NULL, seconds DOUBLE NOT NULL,
    campaigns BIGINT NOT NULL, "rows" BIGINT NOT NULL, pages BIGINT NOT NULL,
    calls BIGINT NOT NULL, cancelled BOOLEAN NOT NULL, error_code VARCHAR, error VARCHAR,
    warnings VARCHAR NOT NULL)""",
)

VERSION_2 = (
    # Where a click came from, as a keyed hash of its IP address: rules need to tell sources apart.
    "ALTER TABLE clicks ADD COLUMN source VARCHAR",
    # Only clicks with a score above 0. `rules` holds a bit a rule (see services.domain.bots).
    """CREATE TABLE verdicts (
    campaign_no BIGINT NOT NULL, identity UBIGINT NOT NULL, score UTINYINT NOT NULL,
    rules USMALLINT NOT NULL, automatic BOOLEAN NOT NULL)""",
    # A campaign's click rows as they were when its verdicts were made.
    """CREATE TABLE checks (
    campaign_no BIGINT NOT NULL, checked_at TIMESTAMP NOT NULL, click_rows BIGINT NOT NULL,
    logged BIGINT NOT NULL, automatic BIGINT NOT NULL, suspect BIGINT NOT NULL, people BIGINT,
    automatic_people BIGINT, early BIGINT, timed BIGINT)""",
    "CREATE TABLE unchecked (campaign_no BIGINT NOT NULL)",
    "INSERT INTO unchecked SELECT DISTINCT campaign_no FROM clicks",
    "CREATE TABLE settings (name VARCHAR NOT NULL, value VARCHAR NOT NULL)",
    "CREATE TABLE own_tags (campaign_no BIGINT NOT NULL, tag VARCHAR NOT NULL)",
    "CREATE TABLE stars (campaign_no BIGINT NOT NULL)",
    """CREATE TABLE notes (
    note_id VARCHAR NOT NULL, campaign_no BIGINT, noted_at TIMESTAMP NOT NULL,
    text VARCHAR NOT NULL, written_at TIMESTAMP NOT NULL)""",
    """CREATE TABLE goals (
    goal_id VARCHAR NOT NULL, position BIGINT NOT NULL, content VARCHAR NOT NULL)""",
    # Salted hashes of people who are not to be stored again.
    "CREATE TABLE forgotten (account_no BIGINT NOT NULL, print VARCHAR NOT NULL)",
    """CREATE TABLE exports (
    written_at TIMESTAMP NOT NULL, path VARCHAR NOT NULL, title VARCHAR NOT NULL,
    format VARCHAR NOT NULL, "rows" BIGINT NOT NULL, personal BOOLEAN NOT NULL,
    sha256 VARCHAR NOT NULL)""",
)

VERSION_3 = (
    # Links as counted when the campaign's clicks were judged (see services.store.link_counts).
    """CREATE TABLE link_counts (
    campaign_no BIGINT NOT NULL, url VARCHAR NOT NULL, logged BIGINT NOT NULL, people BIGINT,
    last_click_at TIMESTAMP, automatic BIGINT NOT NULL, human_people BIGINT)""",
    """INSERT INTO unchecked SELECT DISTINCT campaign_no FROM clicks
    ANTI JOIN unchecked USING (campaign_no)""",
)


def _columns(text: str) -> tuple[Column, ...]:
    """Columns from "name:kind name:kind"; the kind is text where none is named."""
    kinds: dict[str, Kind] = {
        "int": "int", "uint": "uint", "flag": "flag", "time": "time", "money": "money"
    }  # fmt: skip
    pairs = (word.partition(":") for word in text.split())
    return tuple(Column(name, kinds.get(kind, "text")) for name, _, kind in pairs)


COUNTER_NAMES: tuple[str, ...] = Counters.__struct_fields__
_WORDS = {"cost": "cost:money", "currency": "currency"}
COUNTER_COLUMNS = _columns(" ".join(_WORDS.get(name, f"{name}:int") for name in COUNTER_NAMES))

CAMPAIGN_COLUMNS = (
    *_columns(
        "campaign_no:int account_no:int product campaign_id listed:flag channel name subject "
        "status status_raw created_at:time created_raw created_assumed:flag scheduled_at:time "
        "scheduled_raw scheduled_assumed:flag sent_at:time sent_raw sent_assumed:flag sender "
        "list_name body target_url tags transactional:flag variant_of_product variant_of_id "
        "variant as_of:time read_at:time signature details_signature details_at:time"
    ),
    *COUNTER_COLUMNS,
)
SNAPSHOT_COLUMNS = (*_columns("campaign_no:int read_at:time as_of:time"), *COUNTER_COLUMNS)
LINK_COLUMNS = _columns(
    "campaign_no:int position:int url clicks:int unique_clicks:int link_id title"
)
BREAKDOWN_COLUMNS = _columns("campaign_no:int dimension counted position:int label amount:int")
AGENT_COLUMNS = _columns("agent_no:int user_agent device os browser")
ESTIMATE_COLUMNS = _columns("campaign_no:int metric value:money currency method")
VARIANT_COLUMNS = (
    *_columns("campaign_no:int position:int label subject winner:flag"),
    *COUNTER_COLUMNS,
)
FIGURE_COLUMNS = _columns("account_no:int name period unit value:money")
MARK_COLUMNS = _columns("account_no:int scope value")
KEY_COLUMNS = _columns("campaign_no:int key occurrence:int")
CLICK_FIXED = _columns("click_id grain")
CLICK_MUTABLE = _columns(
    "clicked_at:time clicked_raw zone_assumed:flag url recipient address person_name ip "
    "agent_no:int device os browser country region amount:int keyed_by source"
)
EVENT_FIXED = _columns("kind event_id")
EVENT_MUTABLE = _columns(
    "happened_at:time happened_raw zone_assumed:flag recipient address person_name ip "
    "agent_no:int device country detail keyed_by"
)

OF_CAMPAIGNS = (
    "snapshots", "links", "breakdowns", "clicks", "events", "estimates", "variants", "verdicts",
    "checks", "link_counts", "unchecked", "own_tags", "stars", "notes", "campaigns",
)  # fmt: skip
"""Tables whose rows belong to a campaign."""
OF_ACCOUNTS = ("figures", "marks", "refreshes", "forgotten")
"""Tables whose rows belong to an account."""


def number_range(account_no: int) -> tuple[int, int]:
    """Smallest and largest campaign number of an account."""
    first = account_no << ACCOUNT_SHIFT
    return first, first + (1 << ACCOUNT_SHIFT) - 1
