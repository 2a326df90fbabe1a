"""The links of the selected campaigns: address, clicks, clickers, share, last click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.campaigns.tips import told_rate
from gui.detail.words import unit
from gui.formatting import DASH
from gui.tables.columns import Cell, Column, Kind
from services.domain.lenses import PLAIN
from services.domain.link_shares import LinkShares, rate_counts
from services.domain.measures import measure_definition
from services.domain.metric_list import count_definition, link_rate_under
from services.domain.metrics import rate
from services.domain.uncertainty import shaky
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.detail.data import DetailData
    from gui.formatting import Formats
    from services.domain.lenses import Lenses
    from services.domain.link_shares import LinkShare
    from services.domain.metric_list import LinkRateDefinition
    from services.domain.rows import CampaignKey, CampaignRow, LinkRow

_SHARE = measure_definition("link_share")


def link_columns(
    formats: Formats, current: Callable[[], DetailData | None], lenses: Lenses = PLAIN
) -> list[Column[LinkRow]]:
    """The columns; `current` gives the data that shares and rates are computed from.

    Under the human lens clicks and clickers are those of people, and the click rate is of what the lens says.
    The keys are the same under any lens.
    """
    human = lenses.human
    shares = _Current(current, human=human)
    return [
        Column(
            "url",
            tr("Link"),
            Kind.URL,
            _address,
            width=420,
            elastic=True,
            explain=lambda r: _address(r) or tr("The provider gives no address for this link."),
            total=lambda rows: Cell(tr("Total of {n}").format(n=formats.count(len(rows)))),
        ),
        Column(
            "campaign", tr("Campaign"), Kind.TEXT, lambda r: r.campaign, width=180, visible=False
        ),
        _clicks(formats, human=human),
        _clickers(human=human),
        _rate(formats, shares, link_rate_under(lenses)),
        _all_clicks(formats),
        Column(
            "share",
            tr("{title}, human").format(title=tr(_SHARE.title)) if human else tr(_SHARE.title),
            Kind.RATE,
            shares.value,
            width=150 if human else 110,
            explain=lambda r: _share_tip(shares.of(r), formats, human=human),
            tooltip=f"{tr(_SHARE.formula)}\n{tr(_SHARE.about)}",
            machine="share_human" if human else "share",
        ),
        Column(
            "last_click_at",
            tr("Last click"),
            Kind.TIME,
            lambda r: r.last_click_at,
            width=150,
            explain=lambda r: (
                formats.exact(r.last_click_at)
                if r.last_click_at
                else tr("No click with a time is stored for this link.")
            ),
        ),
    ]


class _Current:
    """The campaigns and shares of the data shown; they are gathered once for each."""

    def __init__(self, current: Callable[[], DetailData | None], *, human: bool) -> None:
        self._current = current
        self._human = human
        self._data: DetailData | None = None
        self._shares = LinkShares((), ())
        self._campaigns: dict[CampaignKey, CampaignRow] = {}

    def _gather(self) -> None:
        data = self._current()
        if data is not self._data:
            self._data = data
            campaigns = data.campaigns if data else ()
            self._shares = LinkShares(data.links if data else (), campaigns, human=self._human)
            self._campaigns = {row.key: row for row in campaigns}

    def of(self, row: LinkRow) -> LinkShare | None:
        """A link's share."""
        self._gather()
        return self._shares.of(row)

    def campaign(self, row: LinkRow) -> CampaignRow | None:
        """A link's campaign."""
        self._gather()
        return self._campaigns.get(row.key)

    def value(self, row: LinkRow) -> float | None:
        """A link's share as a part of 1."""
        found = self.of(row)
        return found.value if found else None


def _share_tip(found: LinkShare | None, formats: Formats, *, human: bool) -> str:
    if found is None:
        if human:
            return tr("Cannot be checked: there is no total of human clicks to be a share of.")
        return tr("The provider reports no total that this link could be a share of.")
    words = tr("{k} of {n} human {base}") if human else tr("{k} of {n} {base}")
    count, whole = formats.count(found.count), formats.count(found.whole)
    return words.format(k=count, n=whole, base=unit(found.base))


def _address(row: LinkRow) -> str | None:
    """The address as it is; None where there is nothing of it to be seen."""
    return row.url if row.url.strip() else None


def _origin(row: LinkRow) -> str:
    return tr("Counted from the click log.") if row.origin == "derived" else ""


def _clicks(formats: Formats, *, human: bool) -> Column[LinkRow]:
    def value(row: LinkRow) -> int | None:
        return row.human_clicks if human else row.all_clicks

    return Column(
        "clicks",
        tr("Clicks, human") if human else tr("Clicks"),
        Kind.COUNT,
        value,
        width=110 if human else 90,
        tooltip=tr(count_definition("human_clicks" if human else "all_clicks").about),
        total=_sum_of_clicks(formats, value),
        explain=lambda r: _human_tip(r, formats) if human else _clicks_tip(r),
        derived=lambda r: r.origin == "derived" if human else _logged(r),
        machine="human_clicks" if human else "all_clicks",
    )


def _all_clicks(formats: Formats) -> Column[LinkRow]:
    """What is counted with automatic clicks, to stand beside the human ones."""
    return Column(
        "all_clicks",
        tr("Clicks, all"),
        Kind.COUNT,
        lambda r: r.all_clicks,
        width=90,
        visible=False,
        total=_sum_of_clicks(formats, lambda r: r.all_clicks),
        explain=_clicks_tip,
        derived=_logged,
        machine="all_clicks",
    )


def _logged(row: LinkRow) -> bool:
    """Whether its clicks are those of the click log."""
    return row.clicks is None or row.origin == "derived"


def _clicks_tip(row: LinkRow) -> str:
    if row.clicks is not None:
        return _origin(row)
    why = tr("This provider reports clickers of a link, not all its clicks.")
    counted = tr("Counted from the click log.")
    return why if row.all_clicks is None else f"{counted} {why}"


def _human_tip(row: LinkRow, formats: Formats) -> str:
    if row.human_clicks is None:
        return tr("Cannot be checked: the single clicks of this link are not known.")
    left_out = max(0, (row.all_clicks or 0) - row.human_clicks)
    return tr("{n} likely automatic left out").format(n=formats.count(left_out))


def _clickers(*, human: bool) -> Column[LinkRow]:
    return Column(
        "unique_clicks",
        tr("Clickers, human") if human else tr("Clickers"),
        Kind.COUNT,
        lambda r: r.human_unique_clicks if human else r.unique_clicks,
        width=120 if human else 90,
        explain=_human_people_tip if human else _clickers_tip,
        derived=lambda r: r.origin == "derived",
        total=lambda _: Cell(
            DASH,
            tr("One person may click several links, so clickers are not added."),
            missing=True,
        ),
        machine="human_unique_clicks" if human else "unique_clicks",
    )


def _human_people_tip(row: LinkRow) -> str:
    if row.human_unique_clicks is None:
        return tr("Cannot be checked: the people behind this link's clicks are not known.")
    return tr("People with at least one click that is not likely automatic.")


def _clickers_tip(row: LinkRow) -> str:
    if row.unique_clicks is None:
        return tr("The people who clicked this link are not reported.")
    return _origin(row) or tr("People who clicked this link at least once.")


def _rate(formats: Formats, current: _Current, definition: LinkRateDefinition) -> Column[LinkRow]:
    """The link's click rate, of what the lens says."""

    def counts(row: LinkRow) -> tuple[int | None, int | None]:
        return rate_counts(row, current.campaign(row), definition)

    return Column(
        "click_rate",
        tr(definition.title),
        Kind.RATE,
        lambda r: rate(*counts(r)),
        width=7 * len(tr(definition.title)),
        tooltip="\n".join(filter(None, (definition.formula, tr(definition.about)))),
        explain=lambda r: _rate_tip(r, counts(r), definition, formats),
        missing=lambda r: tr("no base") if counts(r)[1] == 0 else DASH,
        faint=lambda r: shaky(*counts(r)),
        total=lambda _: Cell(DASH, tr(definition.roll_up), missing=True),
        machine=definition.key,
    )


def _rate_tip(
    row: LinkRow,
    counts: tuple[int | None, int | None],
    definition: LinkRateDefinition,
    formats: Formats,
) -> str:
    """The counts behind a link's rate and its interval, or why there is none."""
    clickers, below = counts
    if clickers is None:
        return _human_people_tip(row) if definition.human else _clickers_tip(row)
    if not below:
        words = (
            tr("No base: 0 {base}.") if below == 0 else tr("Not known for this campaign: {base}.")
        )
        return words.format(base=tr(definition.base))
    return told_rate(formats, definition, clickers, below)


def _sum_of_clicks(
    formats: Formats, value: Callable[[LinkRow], int | None]
) -> Callable[[Sequence[LinkRow]], Cell]:
    def total(rows: Sequence[LinkRow]) -> Cell:
        known = [count for row in rows if (count := value(row)) is not None]
        if not known:
            return Cell(DASH, tr("not reported"), missing=True)
        left_out = len(rows) - len(known)
        return Cell(formats.count(sum(known)), _left_out(left_out, formats))

    return total


def _left_out(number: int, formats: Formats) -> str:
    if not number:
        return ""
    if number == 1:
        return tr("1 link without this count is left out.")
    return tr("{n} links without this count are left out.").format(n=formats.count(number))
