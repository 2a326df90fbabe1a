"""What a report holds: plain frozen figures, read once, from which every page is made."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from gui.detail.data import DetailData
from services.domain.accounts import ProviderInfo
from services.domain.comparing import Comparison
from services.domain.lenses import PLAIN, Lenses
from services.domain.own_marks import Note
from services.domain.plan import Period
from services.domain.rows import CampaignRow
from services.domain.timing import Decay, SinceSend, WeekMap


class ReportKind(StrEnum):
    """What a report is about."""

    CAMPAIGN = "campaign"
    SELECTION = "selection"
    PERIOD = "period"


class Part(StrEnum):
    """The parts of a report that can be left out."""

    CAMPAIGNS = "campaigns"
    TIME = "time"
    WEEK = "week"
    AUDIENCE = "audience"
    LINKS = "links"
    VERSIONS = "versions"
    TABLES = "tables"
    GAPS = "gaps"


ALL_PARTS = frozenset(Part)


class ReportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What to put into a report.

    `zone` is the IANA name of the zone in which days and hours are told, `now` the present instant
    (aware), `known_until` the one up to which data were read (the present one where None): a running
    period is compared up to it. `period_name` is the name of the selection's period where it has one (see
    `services.domain.periods`). `providers` are the declarations from which the reasons for missing
    figures are taken, `notes` the user's notes on the time axis.
    """

    kind: ReportKind
    now: datetime
    known_until: datetime | None = None
    zone: str = "UTC"
    lenses: Lenses = PLAIN
    period_name: str = ""
    providers: tuple[ProviderInfo, ...] = ()
    notes: tuple[Note, ...] = ()
    parts: frozenset[Part] = ALL_PARTS


class ReportContent(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a report tells.

    `detail` holds campaigns, links, breakdowns, series and versions. `before` are the campaigns of
    the period before, `comparison` tells which that is; None where nothing is compared. `read_first`
    and `read_last` say when the oldest and the newest of the counters were read.
    """

    options: ReportOptions
    detail: DetailData
    period: Period = Period()
    comparison: Comparison | None = None
    before: tuple[CampaignRow, ...] = ()
    week: WeekMap | None = None
    decay: Decay | None = None
    since: tuple[SinceSend, ...] = ()
    notes: tuple[Note, ...] = ()
    read_first: datetime | None = None
    read_last: datetime | None = None

    @property
    def campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns of the report, newest first."""
        return self.detail.campaigns

    @property
    def one(self) -> CampaignRow | None:
        """The campaign, where the report is about a single one."""
        single = self.options.kind == ReportKind.CAMPAIGN and len(self.campaigns) == 1
        return self.campaigns[0] if single else None

    def wants(self, part: Part) -> bool:
        """Whether a part is to be in the report."""
        return part in self.options.parts
