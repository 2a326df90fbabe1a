"""Rules that tell automatic clicks from people's: what they look for, how much each counts, and the limits.

The rules and their first weights are those of the product's definitions, section 3.3. No single sign is
proof (scanners pretend to be browsers, people click fast), so each sign adds to a score. Clicks are
flagged, never deleted.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import NotOffered
from services.wording import noop, tr


class Rule(StrEnum):
    """A sign of an automatic click. The order is that of the bits in which a verdict is stored."""

    AGENT = "B1"
    BURST = "B2"
    SWEEP = "B3"
    EARLY = "B4"
    SHARED = "B5"
    SECOND = "B6"
    HIDDEN = "B7"

    @property
    def bit(self) -> int:
        """The rule's bit in a stored verdict."""
        return 1 << list(Rule).index(self)


class Verdict(StrEnum):
    """What the score says of a click."""

    HUMAN = "human"
    SUSPECT = "suspect"
    AUTOMATIC = "automatic"


HIGHEST = 100
"""Scores go from 0 to this."""


class BotRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Weights and limits. A weight of 0 switches a rule off.

    `likely` and `suspect` are the least scores of the two verdicts. Only `likely` clicks are left out by the
    human lens; suspect ones count as people's and are shown apart.
    """

    agent_weight: int = 100
    burst_weight: int = 80
    burst_links: int = 3
    burst_seconds: int = 2
    sweep_weight: int = 70
    sweep_links: int = 4
    sweep_share: float = 0.9
    sweep_seconds: int = 60
    early_weight: int = 30
    early_email_seconds: int = 2
    early_sms_seconds: int = 1
    shared_weight: int = 50
    shared_recipients: int = 10
    shared_minutes: int = 10
    shared_sms_factor: float = 0.5
    second_weight: int = 40
    second_seconds: int = 15
    hidden_weight: int = 60
    hidden_seconds: int = 1
    likely: int = 70
    suspect: int = 40

    def weight(self, rule: Rule) -> int:
        """How much a rule adds to the score."""
        return int(getattr(self, f"{rule.name.lower()}_weight"))

    def verdict(self, score: int) -> Verdict:
        """What a score says."""
        if score >= self.likely:
            return Verdict.AUTOMATIC
        return Verdict.SUSPECT if score >= self.suspect else Verdict.HUMAN


class Limits(msgspec.Struct, frozen=True):
    """What a setting may be, both ends included."""

    lowest: float
    highest: float


LIMITS: dict[str, Limits] = {
    "burst_links": Limits(2, 50),
    "burst_seconds": Limits(1, 10),
    "sweep_links": Limits(3, 50),
    "sweep_share": Limits(0.5, 1.0),
    "sweep_seconds": Limits(5, 600),
    "early_email_seconds": Limits(1, 60),
    "early_sms_seconds": Limits(1, 60),
    "shared_recipients": Limits(2, 1000),
    "shared_minutes": Limits(1, 60),
    "shared_sms_factor": Limits(0.0, 1.0),
    "second_seconds": Limits(1, 120),
    "hidden_seconds": Limits(1, 10),
    "likely": Limits(1, HIGHEST),
    "suspect": Limits(1, HIGHEST),
    **{f"{rule.name.lower()}_weight": Limits(0, HIGHEST) for rule in Rule},
}
"""The sense in which every setting may be changed."""

TITLES: dict[Rule, str] = {
    Rule.AGENT: noop("Known scanner or robot"),
    Rule.BURST: noop("Several links at once"),
    Rule.SWEEP: noop("Nearly all links in a row"),
    Rule.EARLY: noop("Right after delivery"),
    Rule.SHARED: noop("One address for many people"),
    Rule.SECOND: noop("Second click from elsewhere"),
    Rule.HIDDEN: noop("Unsubscribe link and others at once"),
}


NAMES: dict[str, str] = {
    "burst_links": noop("Several links at once: the number of links"),
    "burst_seconds": noop("Several links at once: the seconds"),
    "sweep_links": noop("Nearly all links in a row: the number of links"),
    "sweep_share": noop("Nearly all links in a row: the share of the links"),
    "sweep_seconds": noop("Nearly all links in a row: the seconds"),
    "early_email_seconds": noop("Right after delivery: the seconds for e-mail"),
    "early_sms_seconds": noop("Right after delivery: the seconds for SMS"),
    "shared_recipients": noop("One address for many people: the number of people"),
    "shared_minutes": noop("One address for many people: the minutes"),
    "shared_sms_factor": noop("One address for many people: the share of the weight for SMS"),
    "second_seconds": noop("Second click from elsewhere: the seconds"),
    "hidden_seconds": noop("Unsubscribe link and others at once: the seconds"),
    "likely": noop("The score of likely automatic clicks"),
    "suspect": noop("The score of suspect clicks"),
    "agent_weight": noop("Known scanner or robot: the weight"),
    "burst_weight": noop("Several links at once: the weight"),
    "sweep_weight": noop("Nearly all links in a row: the weight"),
    "early_weight": noop("Right after delivery: the weight"),
    "shared_weight": noop("One address for many people: the weight"),
    "second_weight": noop("Second click from elsewhere: the weight"),
    "hidden_weight": noop("Unsubscribe link and others at once: the weight"),
}
"""What a message calls each setting."""


def explained(rule: Rule, rules: BotRules) -> str:
    """What a rule looks for, with the limits in force."""
    limits = msgspec.structs.asdict(rules)
    return tr(_WORDS[rule]).format(**limits, percent=round(rules.sweep_share * 100))


_WORDS: dict[Rule, str] = {
    Rule.AGENT: noop(
        "The browser names itself a scanner, preview or program, or the provider labels it Bot."
    ),
    Rule.BURST: noop(
        "One person clicked {burst_links} or more links of a message within {burst_seconds} s."
    ),
    Rule.SWEEP: noop(
        "One person clicked {percent} % or more of a message's links ({sweep_links} or more) "
        "within {sweep_seconds} s."
    ),
    Rule.EARLY: noop(
        "The click came less than {early_email_seconds} s after delivery, or after the send where "
        "no delivery time is known (SMS: {early_sms_seconds} s)."
    ),
    Rule.SHARED: noop(
        "One internet address clicked for {shared_recipients} or more people of a campaign within "
        "{shared_minutes} minutes (SMS counts less, since phones share addresses)."
    ),
    Rule.SECOND: noop(
        "A second click of the same person within {second_seconds} s, from another system and "
        "another internet address. Where the person was seen first counts as theirs."
    ),
    Rule.HIDDEN: noop(
        "One person clicked an unsubscribe link and another link within {hidden_seconds} s."
    ),
}


def policy(rules: BotRules, *, human: bool) -> str:
    """Which clicks count and by which rules, for the facts about a file: whoever has it can make it again."""
    if not human:
        return tr("all clicks, none filtered")
    usual = BotRules()
    changed = [
        f"{_in_a_list(NAMES[name])} {getattr(rules, name):g}"
        for name in NAMES
        if getattr(rules, name) != getattr(usual, name)
    ]
    words = (
        tr("likely automatic clicks left out (score {score} or more; own settings: {settings})")
        if changed
        else tr("likely automatic clicks left out (score {score} or more; rules as shipped)")
    )
    return words.format(score=rules.likely, settings="; ".join(changed))


def _in_a_list(name: str) -> str:
    """A setting's name among others; only English begins it small (German nouns have a capital)."""
    told = tr(name)
    return f"{name[0].lower()}{name[1:]}" if told == name else told


def rules_of(bits: int) -> tuple[Rule, ...]:
    """The rules of a stored verdict."""
    return tuple(rule for rule in Rule if bits & rule.bit)


def checked(rules: BotRules) -> BotRules:
    """The rules, once every setting lies within its limits.

    Raises:
        NotOffered: One does not.
    """
    for name, limits in LIMITS.items():
        value = getattr(rules, name)
        if not limits.lowest <= value <= limits.highest:
            raise NotOffered(
                tr("{setting} cannot be {value}.").format(
                    setting=tr(NAMES[name]), value=f"{value:g}"
                ),
                tr("Choose a number from {lowest} to {highest}.").format(
                    lowest=f"{limits.lowest:g}", highest=f"{limits.highest:g}"
                ),
            )
    if rules.suspect > rules.likely:
        raise NotOffered(
            tr("The score for suspect clicks is above that for automatic ones."),
            tr("Choose a lower score for suspect clicks."),
        )
    return rules


def to_text(rules: BotRules) -> str:
    """The rules as they are kept in a workspace."""
    return msgspec.json.encode(rules).decode()


def from_text(text: str | None) -> BotRules:
    """The rules as they were kept; what cannot be read or used gives the defaults."""
    if not text:
        return BotRules()
    try:
        return checked(decoder(BotRules).decode(text))
    except (msgspec.MsgspecError, NotOffered):
        return BotRules()
