"""Recipes of every shape, and a workspace with something to report."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime

import msgspec
from hypothesis import strategies as st

from services.domain.kinds import Channel
from services.domain.lenses import Base
from services.domain.periods import NAMES
from services.domain.records import CampaignRef, Counters
from services.recipes import recipe as forms
from services.recipes.recipe import KINDS, Recipe
from tests.services.store.samples import Batch, account, campaign, many_clicks

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    ["=cmd|' /C calc'!A0", '"""', "\x00\x1b[31m", "../../etc/passwd", "ü\u202e"]
)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
KEYS = st.text(string.ascii_lowercase + "_. ü\"'", min_size=1, max_size=8).map("x_{}".format)
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.floats(allow_nan=False) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=5,
)


def _structs(form, **fields):
    return st.builds(form, **fields)


FILTERS = _structs(
    forms.Filters,
    period=st.sampled_from([*NAMES, "2026-10-01..2026-10-31"]),
    first_weekday=st.integers(0, 6),
    accounts=LISTS,
    providers=LISTS,
    tags=LISTS,
    starred=st.booleans(),
    search=TEXTS,
    campaigns=st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=2).map(tuple),
    countries=LISTS,
    links=LISTS,
    hours=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 23)), max_size=2).map(tuple),
)
UNKNOWN = st.dictionaries(KEYS, VALUES, max_size=3)
RECIPES = _structs(
    Recipe,
    name=TEXTS,
    about=TEXTS,
    report=TEXTS,
    filters=FILTERS,
    lenses=_structs(
        forms.LensChoice,
        base=st.sampled_from(Base),
        clicks=st.sampled_from(["all", "human"]),
        zone=st.sampled_from(["", "UTC", "Europe/Amsterdam"]),
    ),
    columns=_structs(forms.ColumnChoice, shown=LISTS, sort=TEXTS, descending=st.booleans()),
    format=_structs(
        forms.FormatChoice,
        kind=st.sampled_from(KINDS),
        decimal_mark=st.sampled_from(["auto", ",", "."]),
        titles=st.booleans(),
        personal=st.booleans(),
    ),
    looks=_structs(
        forms.LookChoice,
        title=TEXTS,
        client=TEXTS,
        logo=TEXTS,
        colour=st.sampled_from(["", "#0B5D4E"]),
    ),
    destination=_structs(
        forms.Destination,
        folder=TEXTS,
        name=TEXTS,
        overwrite=st.sampled_from(["number", "replace"]),
    ),
    goals=_structs(forms.GoalChoice, check=st.booleans() | LISTS),
    options=_structs(forms.OptionChoice, pattern=TEXTS),
    refresh=_structs(forms.RefreshChoice, before=st.booleans()),
    unknown=UNKNOWN
    | st.fixed_dictionaries({"columns": UNKNOWN.filter(bool), "goals": UNKNOWN.filter(bool)}),
)


def recipe(**fields):
    """A recipe; its sections as dictionaries of what differs from the defaults."""
    for section, form in forms.SECTIONS.items():
        if section in fields:
            fields[section] = msgspec.convert(fields[section], form)
    fields.setdefault("name", "Weekly")
    return Recipe(**fields)


def fill(workspace):
    """Two accounts, three campaigns, and clicks of one of them; one counter is not reported."""
    workspace.save_account(account("a1", "Shop"))
    workspace.save_account(account("a2", "North SMS", "clicksend"))
    first, second, third = (
        CampaignRef("email", "1"),
        CampaignRef("email", "2"),
        CampaignRef("sms", "3"),
    )
    workspace.apply(
        "a1",
        Batch(
            campaigns=(
                campaign(
                    first,
                    counters=Counters(sends=1000, delivered=1000, clicks=90, unique_clicks=60),
                ),
                campaign(
                    second,
                    name="=2+3",
                    counters=Counters(sends=500, delivered=400, unique_clicks=8),
                ),
            ),
            clicks=many_clicks(30, first),
        ),
    )
    workspace.apply(
        "a2",
        Batch(campaigns=(campaign(third, channel=Channel.SMS, counters=Counters(sends=10)),)),
    )
    workspace.settle()
