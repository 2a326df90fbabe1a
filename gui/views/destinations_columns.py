"""The columns of the destinations view: page or domain, what led there, clicks, UTM tags."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.formatting import DASH
from gui.tables.columns import Cell, Column, Kind
from gui.views.destinations_data import DOMAINS, PAGES
from gui.views.destinations_words import in_lines, left_out, rows_title
from gui.words import channel_word
from services.domain.landing import UTM
from services.domain.metric_list import count_definition
from services.reports.destinations import utm_words
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.formatting import Formats
    from gui.views.destinations_data import Place, Places

_MACHINE = {PAGES: "page", DOMAINS: "domain"}
_NAMED = 12
"""Names in a tooltip; of more, their number tells."""


class PlaceColumns:
    """Makes the columns.

    Args:
        formats: How values are written.
        names: Gives a provider's name by its key.
    """

    def __init__(self, formats: Formats, names: Callable[[str], str]) -> None:
        self._formats = formats
        self._names = names
        self.places: Places | None = None
        """What is shown; shares are of its sums."""
        self._human = False
        self._rows = PAGES

    def make(self, *, human: bool, rows: str = PAGES) -> tuple[Column[Place], ...]:
        """All columns; their keys are always the same. `rows` is what a row is, one of `ROWS`."""
        self._human, self._rows = human, rows
        return (
            self._page(),
            self._pages(),
            self._campaigns(),
            self._words("channels", tr("Channels"), _channels, 104),
            self._words("providers", tr("Providers"), self._providers, 150),
            self._count("links", tr("Links"), lambda r: r.found.links, visible=False),
            self._clicks(),
            self._all_clicks(),
            self._clickers(),
            self._share(),
            self._last_click(),
            *self._tags(),
            self._unknown(),
        )

    def _page(self) -> Column[Place]:
        pages = self._rows == PAGES
        return Column(
            "page",
            rows_title(self._rows, one=True),
            Kind.URL if pages else Kind.TEXT,
            lambda r: r.text or None,
            width=300,
            least=220,
            elastic=True,
            text=self._named if pages else (lambda r: r.text),
            missing=self._unnamed,
            explain=self._page_tip if pages else self._group_tip,
            faint=lambda r: not r.web or not r.text,
            total=self._heading,
            machine=_MACHINE.get(self._rows, "value"),
        )

    def _named(self, row: Place) -> str:
        """The page, or what its text is instead."""
        if row.web:
            return row.text
        word = {
            "mail": tr("E-mail address"),
            "phone": tr("Telephone number"),
            "placeholder": tr("Placeholder"),
        }.get(row.kind, tr("Other text"))
        return tr("{kind}: {text}").format(kind=word, text=row.text)

    def _unnamed(self, _row: Place) -> str:
        if self._rows in UTM:
            return tr("(not set)")
        return tr("No web page") if self._rows == DOMAINS else tr("No address")

    def _page_tip(self, row: Place) -> str:
        text = in_lines(row.text)
        return text if row.web else f"{text}\n{row.reason}".strip()

    def _group_tip(self, row: Place) -> str:
        if row.text:
            return in_lines(row.text)
        if self._rows in UTM:
            return tr("Links to web pages whose address does not carry {name}.").format(
                name=self._rows
            )
        return tr("E-mail addresses, placeholders and other texts that lead to no page.")

    def _heading(self, rows: Sequence[Place]) -> Cell:
        text = tr("Total of {n}").format(n=self._formats.count(len(rows)))
        if self.places is None:
            return Cell(text)
        unknown = sum(row.unknown(human=self._human) for row in rows)
        return Cell(text, left_out(unknown, self._formats, human=self._human) or text)

    def _count(
        self, key: str, title: str, value: Callable[[Place], int], *, visible: bool
    ) -> Column[Place]:
        return Column(
            key,
            title,
            Kind.COUNT,
            value,
            width=72,
            visible=visible,
            total=lambda rows: Cell(self._formats.count(sum(map(value, rows)))),
        )

    def _pages(self) -> Column[Place]:
        made = self._count(
            "pages", tr("Pages"), lambda r: r.found.pages, visible=self._rows != PAGES
        )
        if self._rows not in UTM:
            return made
        why = tr("Not added: links to one page may carry several values.")
        return dataclasses.replace(made, total=lambda _: Cell(DASH, why, missing=True))

    def _campaigns(self) -> Column[Place]:
        def total(rows: Sequence[Place]) -> Cell:
            keys = {(c.account_id, c.product, c.campaign_id) for r in rows for c in r.campaigns}
            return Cell(self._formats.count(len(keys)), tr("Each campaign is counted once."))

        return Column(
            "campaigns",
            tr("Campaigns"),
            Kind.COUNT,
            lambda r: r.found.campaigns,
            width=84,
            explain=_campaign_names,
            total=total,
        )

    def _words(
        self, key: str, title: str, value: Callable[[Place], str | None], width: int
    ) -> Column[Place]:
        return Column(key, title, Kind.TEXT, value, width=width, least=min(width, 104))

    def _providers(self, row: Place) -> str | None:
        return ", ".join(self._names(key) for key in row.found.providers) or None

    def _clicks(self) -> Column[Place]:
        definition = count_definition("human_clicks" if self._human else "clicks")
        human = self._human
        return Column(
            "clicks",
            tr(definition.title),
            Kind.COUNT,
            lambda r: r.clicks(human=human),
            width=104 if human else 76,
            tooltip=tr(definition.about) if human else tr(count_definition("all_clicks").about),
            explain=lambda r: self._clicks_tip(r, human=human),
            derived=lambda r: not human and bool(r.found.logged),
            total=lambda rows: self._sum(rows, human=human),
            machine=definition.key,
        )

    def _all_clicks(self) -> Column[Place]:
        return Column(
            "all_clicks",
            tr("Clicks, all"),
            Kind.COUNT,
            lambda r: r.found.clicks,
            width=84,
            visible=self._human,
            tooltip=tr("All clicks, automatic ones included"),
            explain=lambda r: self._clicks_tip(r, human=False),
            derived=lambda r: bool(r.found.logged),
            total=lambda rows: self._sum(rows, human=False),
            machine="clicks",
        )

    def _clicks_tip(self, row: Place, *, human: bool) -> str:
        unknown = row.unknown(human=human)
        if row.clicks(human=human) is None:
            if human:
                return tr("Cannot be checked: the single clicks of these links are not known.")
            return tr("The providers report no clicks of these links.")
        told = left_out(unknown, self._formats, human=human)
        if human or not row.found.logged:
            return told
        log = tr(
            "Of {n} of {links} links the click log is counted: the provider reports no clicks."
        )
        count = self._formats.count
        words = log.format(n=count(row.found.logged), links=count(row.found.links))
        return f"{words}\n{told}".strip()

    def _sum(self, rows: Sequence[Place], *, human: bool) -> Cell:
        known = [count for row in rows if (count := row.clicks(human=human)) is not None]
        unknown = sum(row.unknown(human=human) for row in rows)
        told = left_out(unknown, self._formats, human=human)
        if not known:
            return Cell(DASH, told, missing=True)
        return Cell(self._formats.count(sum(known)), told)

    def _clickers(self) -> Column[Place]:
        human = self._human

        def why(row: Place) -> str:
            if row.clickers(human=human) is not None:
                return tr("People who clicked the one link behind this row.")
            if row.found.campaigns > 1:
                return tr("Several campaigns lead here; one person may have clicked in each.")
            if row.only is None:
                return tr("Several links lead here; one person may have clicked each.")
            return tr("The people who clicked this link are not known.")

        definition = count_definition("human_clickers" if human else "unique_clicks")
        return Column(
            "unique_clicks",
            tr(definition.title),
            Kind.COUNT,
            lambda r: r.clickers(human=human),
            visible=False,
            width=118 if human else 76,
            tooltip=tr("Only where one link of one campaign leads here: people are never added."),
            explain=why,
            total=lambda _: Cell(DASH, tr("People are never added."), missing=True),
            machine="human_unique_clicks" if human else "unique_clicks",
        )

    def share(self, row: Place) -> float | None:
        """The row's part of all known clicks, as a part of 1."""
        clicks = row.clicks(human=self._human)
        whole = self.places.whole(human=self._human) if self.places else 0
        return clicks / whole if clicks is not None and whole else None

    def _share(self) -> Column[Place]:
        def tip(row: Place) -> str:
            clicks = row.clicks(human=self._human)
            if clicks is None or self.places is None:
                return tr("No share: the clicks are not known.")
            whole = self.places.whole(human=self._human)
            if not whole:
                return tr("No base: 0 clicks.")
            counts = map(self._formats.count, (clicks, whole))
            return tr("{k} of {n} known clicks").format_map(dict(zip("kn", counts, strict=True)))

        return Column(
            "share",
            tr("Share"),
            Kind.RATE,
            self.share,
            width=76,
            tooltip=tr("Of all known clicks of the campaigns shown"),
            explain=tip,
        )

    def _last_click(self) -> Column[Place]:
        def tip(row: Place) -> str:
            last = row.last_click_at
            return self._formats.exact(last) if last else tr("No click with a time is stored.")

        return Column(
            "last_click_at",
            tr("Last click"),
            Kind.TIME,
            lambda r: r.last_click_at,
            width=148,
            tooltip=tr("Newest stored click"),
            explain=tip,
        )

    def _tags(self) -> list[Column[Place]]:
        first = ("utm_campaign", "utm_source", "utm_medium")
        order = (*first, *(name for name in UTM if name not in first))
        shown = "utm_campaign" if self._rows not in UTM else ""
        return [self._tag(name, visible=name == shown) for name in order]

    def _tag(self, name: str, *, visible: bool) -> Column[Place]:
        place = UTM.index(name)
        word = name.removeprefix("utm_")
        return Column(
            name,
            tr("UTM {word}").format(word=word),
            Kind.TEXT,
            lambda r: ", ".join(utm_words(r.found.utm[place])) or None,
            width=124,
            least=84,
            visible=visible,
            tooltip=tr("Values of {name} in the addresses of the links").format(name=name),
            explain=lambda r: in_lines("\n".join(utm_words(r.found.utm[place])[:_NAMED])),
            missing=lambda _: tr("(not set)"),
        )

    def _unknown(self) -> Column[Place]:
        human = self._human
        return Column(
            "links_unknown",
            tr("Links left out"),
            Kind.COUNT,
            lambda r: r.unknown(human=human),
            width=108,
            visible=False,
            tooltip=tr("Links whose clicks are not known, so that the sum leaves them out"),
            total=lambda rows: Cell(
                self._formats.count(sum(row.unknown(human=human) for row in rows))
            ),
            machine="links_unchecked" if human else "links_unknown",
        )


def _channels(row: Place) -> str | None:
    return ", ".join(map(channel_word, row.found.channels)) or None


def _campaign_names(row: Place) -> str:
    names = [one.name or one.subject or one.campaign_id for one in row.campaigns[:_NAMED]]
    more = len(row.campaigns) - len(names)
    return "\n".join([*names, *([tr("and {n} more").format(n=more)] if more else [])])
