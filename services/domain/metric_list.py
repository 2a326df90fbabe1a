"""The metrics: each with its name, formula, base, what it needs, how it rolls up, and its text for the reader.

This list is the one place from which tables, cards, charts, exports and reports take a metric. Formulas
are those of the product's definitions, section 3.

Counts of messages add up over campaigns. People (openers, clickers, recipients) never do. A rate over
several campaigns is the sum of its numerators over the sum of its denominators.
"""

from __future__ import annotations

import msgspec

from services.domain.lenses import Base, Lenses


class CountDefinition(msgspec.Struct, frozen=True):
    """A counter of a campaign.

    `key` is the field of `CampaignRow`. `adds_up` is False where the counter counts people. `about` tells
    the reader what it is, `short` heads the column of a narrow table.
    """

    key: str
    title: str
    adds_up: bool = True
    about: str = ""
    short: str = ""

    @property
    def roll_up(self) -> str:
        """How it is added over campaigns, in words."""
        if self.adds_up:
            return "Added up over the campaigns that report it."
        return "Never added up: one person may be in several campaigns."


class RateDefinition(msgspec.Struct, frozen=True):
    """A rate: `numerator` / `denominator`, both fields of `CampaignRow`.

    `title` names the base, since the same word has several bases among the providers; `base` is the
    word of the denominator and `what` that of the numerator ("83 clickers of 1,000 delivered").
    `percent` is False for a plain ratio such as clicks per clicker. `about` warns the reader where that
    is due; `human` tells that likely automatic clicks are left out.
    """

    key: str
    title: str
    numerator: str
    denominator: str
    what: str
    base: str
    percent: bool = True
    about: str = ""
    human: bool = False

    @property
    def formula(self) -> str:
        """The formula in words."""
        return f"{self.what} / {self.base}"

    @property
    def needs(self) -> tuple[str, str]:
        """The counters it is made of."""
        return self.numerator, self.denominator

    @property
    def roll_up(self) -> str:
        """How it is made over several campaigns, in words."""
        return "Sum over sum, of the campaigns that report both counts; the others are named."

    @property
    def places(self) -> int:
        """Decimals that say something: rates of rare events need two."""
        rare = self.key.startswith(("opt_out", "complaint")) or not self.percent
        return 2 if rare else 1


class LinkRateDefinition(RateDefinition, frozen=True):
    """A rate of one link: `numerator` is a field of `LinkRow`, `denominator` one of its `CampaignRow`."""

    @property
    def formula(self) -> str:
        """The formula in words."""
        return f"{self.what} of the link / {self.base} of the campaign"

    @property
    def roll_up(self) -> str:
        """How it is made over several links, in words."""
        return "Never made over several links: one person may click several."


class MeasureDefinition(msgspec.Struct, frozen=True):
    """A figure that is neither a counter nor a rate of two: how soon clicks come, a link's share.

    `unit` is "seconds" or "share". `needs` names in words what it is made of, `rolls` how it is made over
    several campaigns.
    """

    key: str
    title: str
    unit: str
    formula: str
    needs: str
    rolls: str
    about: str = ""


COUNTS = (
    CountDefinition("recipients", "Recipients", adds_up=False, about="People it was meant for."),
    CountDefinition("sends", "Sends", about="Messages accepted for sending."),
    CountDefinition(
        "delivered_derived",
        "Delivered",
        about="As reported; where it is not, sends minus bounced.",
    ),
    CountDefinition("bounced", "Bounced", about="Messages that could not be delivered."),
    CountDefinition("hard_bounces", "Hard bounces", about="Bounced for good."),
    CountDefinition("soft_bounces", "Soft bounces", about="Bounced for the time being."),
    CountDefinition("opens", "Opens", about="All opens, repeats and automatic ones included."),
    CountDefinition(
        "unique_opens",
        "Openers",
        adds_up=False,
        about="People who opened; mail programs that load pictures by themselves inflate it.",
    ),
    CountDefinition("clicks", "Clicks", about="All clicks, repeats included."),
    CountDefinition(
        "unique_clicks", "Clickers", adds_up=False, about="People who clicked at least once."
    ),
    CountDefinition("opt_outs", "Opt-outs", about="Opt-outs that followed this campaign."),
    CountDefinition("complaints", "Complaints", about="Messages marked as spam."),
    CountDefinition("forwards", "Forwards", about="Messages passed on."),
    CountDefinition("pending", "Pending", about="Messages on their way."),
    CountDefinition(
        "all_clicks",
        "Clicks, all",
        about="As reported; where they are not, those in the click log.",
    ),
    CountDefinition(
        "human_clicks", "Clicks, human", about="Clicks less the likely automatic ones."
    ),
    CountDefinition(
        "human_clickers",
        "Clickers, human",
        adds_up=False,
        about="Clickers less those of whom only automatic clicks are known.",
    ),
    CountDefinition(
        "automatic_clicks",
        "Automatic clicks",
        about="Clicks in the log that the rules hold for likely automatic.",
        short="Automatic",
    ),
    CountDefinition(
        "suspect_clicks",
        "Suspect clicks",
        about="Clicks with some sign of a scanner, too weak to leave them out.",
    ),
)

_DENOMINATORS = {
    Base.DELIVERED: ("delivered_derived", "delivered"),
    Base.SENT: ("sends", "sent"),
    Base.OPENED: ("unique_opens", "openers"),
}
_INFLATED = "Openers are inflated by mail programs that load pictures by themselves."


def _of(
    key: str, title: str, numerator: str, what: str, base: Base, *, human: bool = False
) -> RateDefinition:
    denominator, word = _DENOMINATORS[base]
    about = _INFLATED if base is Base.OPENED else ""
    return RateDefinition(key, title, numerator, denominator, what, word, about=about, human=human)


_LENSED: dict[tuple[str, Base, bool], RateDefinition] = {
    ("click_rate", base, human): _of(
        f"{key}_human" if human else key,
        f"{title}, human" if human else title,
        "human_clickers" if human else "unique_clicks",
        "human clickers" if human else "clickers",
        base,
        human=human,
    )
    for base, key, title in (
        (Base.DELIVERED, "click_rate_delivered", "Click rate (delivered)"),
        (Base.SENT, "click_rate_sent", "Click rate (sent)"),
        (Base.OPENED, "click_to_open_rate", "Click-to-open (openers)"),
    )
    for human in (False, True)
}
for _kind, _title, _count, _what, _suffixes in (
    ("opt_out_rate", "Opt-out rate", "opt_outs", "opt-outs", ("", "_sent", "_opened")),
    ("complaint_rate", "Complaint rate", "complaints", "complaints", ("", "_sent", "_opened")),
    ("open_rate", "Open rate", "unique_opens", "openers", ("", "_sent")),
):
    for _base, _suffix in zip(Base, _suffixes, strict=False):
        _LENSED[_kind, _base, False] = _of(
            _kind + _suffix, f"{_title} ({_DENOMINATORS[_base][1]})", _count, _what, _base
        )
KINDS = ("click_rate", "open_rate", "opt_out_rate", "complaint_rate")
"""Rates whose base the lens chooses."""

_FIXED = (
    RateDefinition(
        "delivery_rate", "Delivery rate (sent)", "delivered_derived", "sends", "delivered", "sent",
        about="For text messages without a receipt the delivery is not known.",
    ),
    RateDefinition("bounce_rate", "Bounce rate (sent)", "bounced", "sends", "bounced", "sent"),
    RateDefinition(
        "clicks_per_clicker", "Clicks per clicker", "clicks", "unique_clicks", "clicks", "clickers",
        percent=False,
        about="Above about three on many links, look at the automatic clicks.",
    ),
    RateDefinition(
        "clicks_per_clicker_human", "Clicks per clicker, human", "human_clicks", "human_clickers",
        "human clicks", "human clickers", percent=False, human=True,
    ),
)  # fmt: skip

RATES: tuple[RateDefinition, ...] = (*_FIXED, *_LENSED.values())
"""Every rate, under every lens."""

LINK_RATES = tuple(
    LinkRateDefinition(
        f"link_{one.key}",
        f"Link {one.title[0].lower()}{one.title[1:]}",
        "human_unique_clicks" if one.human else "unique_clicks",
        one.denominator,
        one.what,
        one.base,
        about=one.about,
        human=one.human,
    )
    for one in _LENSED.values()
    if one.key.startswith("click_")
)
"""A link's click rate, under every lens."""

_EACH = "Each campaign's clicks since its own send, put together."
_TIMED = "send or delivery time, and the time of each click"
MEASURES = (
    MeasureDefinition(
        "link_share", "Share of clicks", "share", "clicks of the link / clicks of the campaign's links",
        "clicks of each link, or its clickers", "Not made over several campaigns.",
        "Where a link's clicks are not known, its clickers of the campaign's clickers; these may "
        "together be more than all.",
    ),
    MeasureDefinition(
        "t50_seconds", "Half of the clicks (s)", "seconds", "time from delivery, or send, to half of the clicks",
        _TIMED, _EACH, "Of the clicks seen so far; provisional until seven days after the send.",
    ),
    MeasureDefinition(
        "t90_seconds", "90 % of the clicks (s)", "seconds", "time from delivery, or send, to 90 % of the clicks",
        _TIMED, _EACH, "Of the clicks seen so far; provisional until seven days after the send.",
    ),
    MeasureDefinition(
        "half_life_seconds", "Half-life (s)", "seconds",
        "time after the busiest ten minutes until half of the clicks after them", _TIMED, _EACH,
    ),
    *(
        MeasureDefinition(
            f"first_click_{key}_seconds", f"First click, {word} (s)", "seconds",
            f"{word} of the people's times from delivery, or send, to their first click",
            f"{_TIMED}, and who clicked", "All people of the campaigns, each within each campaign.",
        )
        for key, word in (("q1", "quarter"), ("median", "median"), ("q3", "3 quarters"))
    ),
)  # fmt: skip
"""Figures that are neither counters nor rates of two of them."""

_COUNTS_BY_KEY = {definition.key: definition for definition in COUNTS}
_RATES_BY_KEY = {definition.key: definition for definition in RATES}
_LINK_RATES = {(one.denominator, one.human): one for one in LINK_RATES}
_MEASURES_BY_KEY = {definition.key: definition for definition in MEASURES}
_HUMAN_COUNTS = {"clicks": "human_clicks", "unique_clicks": "human_clickers"}


def count_definition(key: str) -> CountDefinition:
    """The definition of a counter by its key.

    Raises:
        KeyError: There is no such counter.
    """
    return _COUNTS_BY_KEY[key]


def rate_definition(key: str) -> RateDefinition:
    """The definition of a rate by its key.

    Raises:
        KeyError: There is no such rate.
    """
    return _RATES_BY_KEY[key]


def measure_definition(key: str) -> MeasureDefinition:
    """The definition of a measure by its key.

    Raises:
        KeyError: There is no such measure.
    """
    return _MEASURES_BY_KEY[key]


def link_rate_under(lenses: Lenses) -> LinkRateDefinition:
    """A link's click rate under the lenses."""
    return _LINK_RATES[_DENOMINATORS[lenses.base][0], lenses.human]


def count_under(key: str, lenses: Lenses) -> CountDefinition:
    """A counter under the lenses: clicks and clickers become human ones."""
    return _COUNTS_BY_KEY[_HUMAN_COUNTS.get(key, key) if lenses.human else key]


def rate_under(kind: str, lenses: Lenses) -> RateDefinition:
    """A rate under the lenses.

    Args:
        kind: One of `KINDS`, or the key of a rate with a base of its own ("delivery_rate").
        lenses: What is looked through. Openers of openers say nothing: the open rate then stays one of
            delivered.

    Raises:
        KeyError: There is no such rate.
    """
    if kind == "clicks_per_clicker" and lenses.human:
        return _RATES_BY_KEY["clicks_per_clicker_human"]
    if kind not in KINDS:
        return _RATES_BY_KEY[kind]
    base = Base.DELIVERED if kind == "open_rate" and lenses.base is Base.OPENED else lenses.base
    human = lenses.human and kind == "click_rate"
    return _LENSED[kind, base, human]
