"""A recipe: which report over which rows, looked at how, and the file it becomes.

Every field has a default, so that a recipe of three lines is a whole one. The names of sections and
keys are those of the file; they are never renamed.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from services.domain.errors import ServiceError
from services.domain.lenses import Base
from services.reports import report_kind

VERSION = 1
"""The newest version of recipe files that this program reads and writes."""
COMPOUND = report_kind.COMPOUND
"""Reports of several tables in one file."""
OVERVIEW, CAMPAIGN_REPORT = COMPOUND

Kind = Literal["csv", "json", "xlsx", "parquet", "zip", "pdf"]
KINDS: tuple[Kind, ...] = ("csv", "json", "xlsx", "parquet", "zip", "pdf")
"""The kinds of file a recipe may ask for."""

_Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]
_Hour = Annotated[int, msgspec.Meta(ge=0, le=23)]


class RecipeFailed(ServiceError):
    """A recipe cannot be read, or asks for what cannot be done; nothing was written."""

    code = "recipe_failed"


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """Which rows; what is empty lets all pass.

    Args:
        period: A period's name ("last-week", see services.domain.periods) or two days with ".." between.
        first_weekday: The day that begins a week, 0 = Monday to 6 = Sunday.
        accounts: Names of accounts (ids are understood, too).
        providers: Keys of providers.
        channels: "email", "sms".
        statuses: Words for a campaign's state.
        tags: The user's own tags; any of them.
        starred: Only starred campaigns.
        search: Words in name, subject and account.
        campaigns: Single campaigns: account id, product, campaign id.
        countries: Countries of clicks; "unknown" stands for clicks without one. Likewise the next three.
        devices: Kinds of device.
        systems: Operating systems.
        browsers: Browsers.
        links: Addresses of links.
        hours: Pairs of weekday (0 = Monday) and hour, in the lens's zone.
    """

    period: str = "all"
    first_weekday: _Weekday = 0
    accounts: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    starred: bool = False
    search: str = ""
    campaigns: tuple[tuple[str, str, str], ...] = ()
    countries: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    browsers: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    hours: tuple[tuple[_Weekday, _Hour], ...] = ()


class LensChoice(msgspec.Struct, frozen=True, kw_only=True):
    """How figures are looked at.

    Args:
        base: Of what rates are taken.
        clicks: "human" leaves likely automatic clicks out.
        zone: IANA name of the zone of times; "" = this computer's; "recipient" = for hours
            (the report "week", and the filter) that of each recipient's country.
    """

    base: Base = Base.DELIVERED
    clicks: Literal["all", "human"] = "all"
    zone: str = ""


class ColumnChoice(msgspec.Struct, frozen=True, kw_only=True):
    """Which columns a single table has.

    Args:
        shown: Machine names in their order; empty = all.
        sort: Machine name of the column to sort by; "" = the report's own order.
        descending: Whether the largest come first.
    """

    shown: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False


class FormatChoice(msgspec.Struct, frozen=True, kw_only=True):
    """How the file is written.

    Args:
        kind: What kind of file.
        preset: How CSV is written (services.reports.presets).
        decimal_mark: "auto" = this computer's.
        titles: Readable headers in place of machine names.
        personal: Whether personal columns are filled, where such data is kept.
        sidecar: Whether the facts about the file lie beside it.
        pictures: Whether a ZIP holds the charts, too.
    """

    kind: Kind = "csv"
    preset: Literal["excel", "international", "programs", "tsv"] = "excel"
    decimal_mark: Literal["auto", ".", ","] = "auto"
    titles: bool = True
    personal: bool = False
    sidecar: bool = True
    pictures: bool = False


class LookChoice(msgspec.Struct, frozen=True, kw_only=True):
    """The looks of a PDF report.

    Args:
        title: What stands at its top; "" = the recipe's name.
        client: For whom it is.
        logo: A PNG, JPG or SVG file: absolute, from "~", or from the recipe's own folder; "" = none.
        colour: As "#0B5D4E"; "" = the program's own.
    """

    title: str = ""
    client: str = ""
    logo: str = ""
    colour: str = ""


class Destination(msgspec.Struct, frozen=True, kw_only=True):
    """Where the file goes.

    Args:
        folder: Absolute, from "~", or from the recipe's own folder; "" = the folder for reports.
        name: The file's name; see `naming.file_name`.
        overwrite: What happens to an existing file: "number" leaves it and counts on, "replace" replaces it.
    """

    folder: str = ""
    name: str = "{recipe}_{from}_{to}.{suffix}"
    overwrite: Literal["number", "replace"] = "number"


class GoalChoice(msgspec.Struct, frozen=True, kw_only=True):
    """Which goals are checked: none, all, or those named."""

    check: bool | tuple[str, ...] = False


class OptionChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What single reports are asked for besides; the words are those of services.reports.options.

    Args:
        group: By what "promotions" puts campaigns together.
        pattern: Groups by name: texts with * for anything, several separated by ";".
        comparison: What "periods" holds the period against.
    """

    group: Literal["tag", "name", "utm_campaign"] = "tag"
    pattern: str = ""
    comparison: Literal["previous", "last-year"] = "previous"


class RefreshChoice(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the accounts are read before the report is made."""

    before: bool = False


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """A saved view.

    Args:
        version: Of the file's form.
        name: For people.
        about: What it is for, in the user's words.
        report: A report of the catalogue, or one of `COMPOUND`.
        unknown: What the file says besides, by section and key; kept when it is written back.
    """

    version: int = VERSION
    name: str = ""
    about: str = ""
    report: str = "campaigns"
    filters: Filters = Filters()
    lenses: LensChoice = LensChoice()
    columns: ColumnChoice = ColumnChoice()
    format: FormatChoice = FormatChoice()
    looks: LookChoice = LookChoice()
    destination: Destination = Destination()
    goals: GoalChoice = GoalChoice()
    options: OptionChoice = OptionChoice()
    refresh: RefreshChoice = RefreshChoice()
    unknown: dict[str, Any] = {}


SECTIONS: dict[str, type[msgspec.Struct]] = {
    "filters": Filters,
    "lenses": LensChoice,
    "columns": ColumnChoice,
    "format": FormatChoice,
    "looks": LookChoice,
    "destination": Destination,
    "goals": GoalChoice,
    "options": OptionChoice,
    "refresh": RefreshChoice,
}
"""The sections in the order in which they are written."""
TOP = ("version", "name", "about", "report")
"""The keys before the first section, in their order."""
