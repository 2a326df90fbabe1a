"""The versions of an A/B test in words: each with its own figures, which are part of the campaign's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.charts.rates import Rate, RateData
from gui.detail.words import one_line
from services.domain.lenses import Lenses
from services.domain.metric_list import rate_under
from services.domain.metrics import reported_count
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.formatting import Formats
    from services.domain.records import Counters
    from services.domain.rows import VariantRow

_SUBJECT = 80


def version_lines(variants: Iterable[VariantRow], formats: Formats) -> list[str]:
    """One line a version; a figure that is not reported is left out."""
    return [f"{_name(one)}: {_figures(one.counters, formats)}" for one in variants]


def _name(one: VariantRow) -> str:
    name = tr("Version {label}").format(label=one.label)
    if one.winner:
        name = tr("{version}, the provider's winner").format(version=name)
    return f"{name} (“{one_line(one.subject, _SUBJECT)}”)" if one.subject else name


def _figures(counters: Counters, formats: Formats) -> str:
    known = (
        (counters.sends, tr("{n} sent"), tr("{n} sent")),
        (counters.unique_opens, tr("{n} opener"), tr("{n} openers")),
        (counters.unique_clicks, tr("{n} clicker"), tr("{n} clickers")),
        (counters.clicks, tr("{n} click"), tr("{n} clicks")),
        (counters.opt_outs, tr("{n} opt-out"), tr("{n} opt-outs")),
    )
    found = [
        (one if n == 1 else many).format(n=formats.count(n))
        for n, one, many in known
        if n is not None
    ]
    return ", ".join(found) or tr("no figures yet")


def version_rates(variants: Iterable[VariantRow], lenses: Lenses) -> RateData:
    """The versions' click rates on one axis. They have totals only, so all clickers count."""
    definition = rate_under("click_rate", Lenses(lenses.base))
    rates = tuple(
        Rate(
            tr("Version {label}").format(label=one_line(one.label, _SUBJECT)),
            reported_count(one.counters, definition.numerator),
            reported_count(one.counters, definition.denominator),
        )
        for one in variants
    )
    name = tr(definition.title)
    title = tr("{rate} of each version, with 95 % intervals").format(rate=name)
    note = (
        tr("All clicks count here: automatic ones are not known by version.")
        if lenses.human
        else ""
    )
    base, what = tr(definition.base), tr(definition.what)
    return RateData(title, rates, base, what, note, name, definition.key)
