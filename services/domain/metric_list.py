"""The metrics: each with its name, formula, base, what it needs, how it rolls up, and its text for the reader.

This list is the one place from which tables, cards, charts, exports and reports take a metric. Formulas
are those of the product's definitions, section 3.

Counts of messages add up over campaigns. People (openers, clickers, recipients) never do. A rate over
several campaigns is the sum of its numerators over the sum of its denominators.

The words of a definition stand in English: whoever shows one says it through `services.wording.tr`. Only
`formula` of a rate is put together in the program's language.
"""

from __future__ import annotations

import msgspec

from services.domain.lenses import Base, Lenses
from services.wording import noop, tr


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
        return _ADDED if self.adds_up else _NEVER_ADDED


_ADDED = noop("Added up over the campaigns that report it.")
_NEVER_ADDED = noop("Never added up: one person may be in several campaigns.")


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
        """The formula in words of the program's language."""
        return _ratio(self)

    @property
    def needs(self) -> tuple[str, str]:
        """The counters it is made of."""
        return self.numerator, self.denominator

    @property
    def roll_up(self) -> str:
        """How it is made over several campaigns, in words."""
        return _SUM_OVER_SUM

    @property
    def places(self) -> int:
        """Decimals that say something: rates of rare events need two."""
        rare = self.key.startswith(("opt_out", "complaint")) or not self.percent
        return 2 if rare else 1


class LinkRateDefinition(RateDefinition, frozen=True):
    """A rate of one link: `numerator` is a field of `LinkRow`, `denominator` one of its `CampaignRow`."""

    @property
    def formula(self) -> str:
        """The formula in words of the program's language."""
        return _ratio_of_a_link(self)

    @property
    def roll_up(self) -> str:
        """How it is made over several links, in words."""
        return _NEVER_OF_LINKS


_SUM_OVER_SUM = noop(
    "Sum over sum, of the campaigns that report both counts; the others are named."
)
_NEVER_OF_LINKS = noop("Never made over several links: one person may click several.")


def _ratio(rate: RateDefinition) -> str:
    return tr("{what} / {base}").format(what=tr(rate.what), base=tr(rate.base))


def _ratio_of_a_link(rate: LinkRateDefinition) -> str:
    return tr("{what} of the link / {base} of the campaign").format(
        what=tr(rate.what), base=tr(rate.base)
    )


COUNTS = (
    CountDefinition(
        "recipients", noop("Recipients"), adds_up=False, about=noop("People it was meant for.")
    ),
    CountDefinition("sends", noop("Sends"), about=noop("Messages accepted for sending.")),
    CountDefinition(
        "delivered_derived",
        noop("Delivered"),
        about=noop("As reported; where it is not, sends minus bounced."),
    ),
    CountDefinition(
        "bounced", noop("Bounced"), about=noop("Messages that could not be delivered.")
    ),
    CountDefinition("hard_bounces", noop("Hard bounces"), about=noop("Bounced for good.")),
    CountDefinition(
        "soft_bounces", noop("Soft bounces"), about=noop("Bounced for the time being.")
    ),
    CountDefinition(
        "opens", noop("Opens"), about=noop("All opens, repeats and automatic ones included.")
    ),
    CountDefinition(
        "unique_opens",
        noop("Openers"),
        adds_up=False,
        about=noop("People who opened; mail programs that load pictures by themselves inflate it."),
    ),
    CountDefinition("clicks", noop("Clicks"), about=noop("All clicks, repeats included.")),
    CountDefinition(
        "unique_clicks",
        noop("Clickers"),
        adds_up=False,
        about=noop("People who clicked at least once."),
    ),
    CountDefinition(
        "opt_outs", noop("Opt-outs"), about=noop("Opt-outs that followed this campaign.")
    ),
    CountDefinition("complaints", noop("Complaints"), about=noop("Messages marked as spam.")),
    CountDefinition("forwards", noop("Forwards"), about=noop("Messages passed on.")),
    CountDefinition("pending", noop("Pending"), about=noop("Messages on their way.")),
    CountDefinition(
        "all_clicks",
        noop("Clicks, all"),
        about=noop("As reported; where they are not, those in the click log."),
    ),
    CountDefinition(
        "human_clicks", noop("Clicks, human"), about=noop("Clicks less the likely automatic ones.")
    ),
    CountDefinition(
        "human_clickers",
        noop("Clickers, human"),
        adds_up=False,
        about=noop("Clickers less those of whom only automatic clicks are known."),
    ),
    CountDefinition(
        "automatic_clicks",
        noop("Automatic clicks"),
        about=noop("Clicks in the log that the rules hold for likely automatic."),
        short=noop("Automatic"),
    ),
    CountDefinition(
        "suspect_clicks",
        noop("Suspect clicks"),
        about=noop("Clicks with some sign of a scanner, too weak to leave them out."),
    ),
)

_DENOMINATORS = {
    Base.DELIVERED: ("delivered_derived", noop("delivered")),
    Base.SENT: ("sends", noop("sent")),
    Base.OPENED: ("unique_opens", noop("openers")),
}
_INFLATED = noop("Openers are inflated by mail programs that load pictures by themselves.")


def _of(
    key: str, title: str, numerator: str, what: str, base: Base, *, human: bool = False
) -> RateDefinition:
    denominator, word = _DENOMINATORS[base]
    about = _INFLATED if base is Base.OPENED else ""
    return RateDefinition(key, title, numerator, denominator, what, word, about=about, human=human)


_CLICK_RATES = (
    (
        Base.DELIVERED,
        "click_rate_delivered",
        noop("Click rate (delivered)"),
        noop("Click rate (delivered), human"),
    ),
    (Base.SENT, "click_rate_sent", noop("Click rate (sent)"), noop("Click rate (sent), human")),
    (
        Base.OPENED,
        "click_to_open_rate",
        noop("Click-to-open (openers)"),
        noop("Click-to-open (openers), human"),
    ),
)
_OTHER_RATES = (
    ("opt_out_rate", Base.DELIVERED, "", noop("Opt-out rate (delivered)")),
    ("opt_out_rate", Base.SENT, "_sent", noop("Opt-out rate (sent)")),
    ("opt_out_rate", Base.OPENED, "_opened", noop("Opt-out rate (openers)")),
    ("complaint_rate", Base.DELIVERED, "", noop("Complaint rate (delivered)")),
    ("complaint_rate", Base.SENT, "_sent", noop("Complaint rate (sent)")),
    ("complaint_rate", Base.OPENED, "_opened", noop("Complaint rate (openers)")),
    ("open_rate", Base.DELIVERED, "", noop("Open rate (delivered)")),
    ("open_rate", Base.SENT, "_sent", noop("Open rate (sent)")),
)
_COUNTED = {
    "opt_out_rate": ("opt_outs", noop("opt-outs")),
    "complaint_rate": ("complaints", noop("complaints")),
    "open_rate": ("unique_opens", noop("openers")),
}
_LENSED: dict[tuple[str, Base, bool], RateDefinition] = {}
for _base, _key, _all, _human in _CLICK_RATES:
    _LENSED["click_rate", _base, False] = _of(_key, _all, "unique_clicks", noop("clickers"), _base)
    _LENSED["click_rate", _base, True] = _of(
        f"{_key}_human", _human, "human_clickers", noop("human clickers"), _base, human=True
    )
for _kind, _base, _suffix, _title in _OTHER_RATES:
    _LENSED[_kind, _base, False] = _of(_kind + _suffix, _title, *_COUNTED[_kind], _base)
KINDS = ("click_rate", "open_rate", "opt_out_rate", "complaint_rate")
"""Rates whose base the lens chooses."""

_FIXED = (
    RateDefinition(
        "delivery_rate", noop("Delivery rate (sent)"), "delivered_derived", "sends", noop("delivered"), noop("sent"),
        about=noop("For text messages without a receipt the delivery is not known."),
    ),
    RateDefinition("bounce_rate", noop("Bounce rate (sent)"), "bounced", "sends", noop("bounced"), noop("sent")),
    RateDefinition(
        "clicks_per_clicker", noop("Clicks per clicker"), "clicks", "unique_clicks", noop("clicks"), noop("clickers"),
        percent=False,
        about=noop("Above about three on many links, look at the automatic clicks."),
    ),
    RateDefinition(
        "clicks_per_clicker_human", noop("Clicks per clicker, human"), "human_clicks", "human_clickers",
        noop("human clicks"), noop("human clickers"), percent=False, human=True,
    ),
)  # fmt: skip

RATES: tuple[RateDefinition, ...] = (*_FIXED, *_LENSED.values())
"""Every rate, under every lens."""

_OF_LINKS = {
    "click_rate_delivered": noop("Link click rate (delivered)"),
    "click_rate_delivered_human": noop("Link click rate (delivered), human"),
    "click_rate_sent": noop("Link click rate (sent)"),
    "click_rate_sent_human": noop("Link click rate (sent), human"),
    "click_to_open_rate": noop("Link click-to-open (openers)"),
    "click_to_open_rate_human": noop("Link click-to-open (openers), human"),
}
LINK_RATES = tuple(
    LinkRateDefinition(
        f"link_{one.key}",
        _OF_LINKS[one.key],
        "human_unique_clicks" if one.human else "unique_clicks",
        one.denominator,
        one.what,
        one.base,
        about=one.about,
        human=one.human,
    )
    for one in _LENSED.values()
    if one.key in _OF_LINKS
)
"""A link's click rate, under every lens."""

_COUNTS_BY_KEY = {definition.key: definition for definition in COUNTS}
_RATES_BY_KEY = {definition.key: definition for definition in RATES}
_LINK_RATES = {(one.denominator, one.human): one for one in LINK_RATES}
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
