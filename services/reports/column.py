"""What a column of a report is, and short ways to make one.

A column's machine name is the CSV header and the JSON key; it is never renamed.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from services.reports.request import ExportColumn, Kind, Value
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Getter = Callable[[Any], Value]
NOT_SET = noop("(not set)")
"""What a reader sees, in the program's language, where a tag of an address is not there; its value is empty."""


class ReportColumn(msgspec.Struct, frozen=True, kw_only=True):
    """One column of a report.

    Args:
        key: Machine name.
        title: Readable header.
        kind: What it holds.
        value: Reads it from a row.
        personal_value: Reads it where personal data is asked for; None = the same.
        adds_up: Whether its counts may be added (people may not).
        brief: Whether the text table for people shows it; that has less room than a file.
        unset: What the text table shows where the value is empty, in place of a dash.
    """

    key: str
    title: str
    kind: Kind
    value: Getter
    personal_value: Getter | None = None
    adds_up: bool = False
    brief: bool = True
    unset: str = ""

    @property
    def for_export(self) -> ExportColumn:
        """The same for a writer; the report's rows come without personal data unless asked for."""
        return ExportColumn(self.key, self.title, self.kind)

    def getter(self, *, personal: bool) -> Getter:
        """How the value is read."""
        return self.personal_value if personal and self.personal_value is not None else self.value


def text(
    key: str, title: str, value: Getter | None = None, *, brief: bool = True, unset: str = ""
) -> ReportColumn:
    """Words; `value` reads them, the row's field `key` where it is None."""
    read = value or attrgetter(key)
    return ReportColumn(key=key, title=title, kind=Kind.TEXT, value=read, brief=brief, unset=unset)


def count(
    key: str,
    title: str,
    value: Getter | None = None,
    *,
    adds_up: bool = True,
    brief: bool = True,
) -> ReportColumn:
    """A whole number; `adds_up` is False for people, and where rows share what they count."""
    read = value or attrgetter(key)
    return ReportColumn(
        key=key, title=title, kind=Kind.COUNT, value=read, adds_up=adds_up, brief=brief
    )


def time(key: str, title: str, value: Getter | None = None, *, brief: bool = True) -> ReportColumn:
    """An instant."""
    read = value or attrgetter(key)
    return ReportColumn(key=key, title=title, kind=Kind.TIME, value=read, brief=brief)


def day(key: str, title: str, value: Getter, *, brief: bool = True) -> ReportColumn:
    """A calendar day of a zone that the report names."""
    return ReportColumn(key=key, title=title, kind=Kind.DAY, value=value, brief=brief)


def share(key: str, title: str, value: Getter | None = None, *, brief: bool = True) -> ReportColumn:
    """A share of 1, which readers see as a percentage."""
    read = value or attrgetter(key)
    return ReportColumn(key=key, title=title, kind=Kind.RATE, value=read, brief=brief)


def number(
    key: str, title: str, value: Getter | None = None, *, brief: bool = True
) -> ReportColumn:
    """A number with a fraction that is no percentage."""
    read = value or attrgetter(key)
    return ReportColumn(key=key, title=title, kind=Kind.DECIMAL, value=read, brief=brief)


def flag(key: str, title: str, value: Getter | None = None, *, brief: bool = True) -> ReportColumn:
    """Yes or no."""
    read = value or attrgetter(key)
    return ReportColumn(key=key, title=title, kind=Kind.FLAG, value=read, brief=brief)


def owner(*, brief: bool) -> tuple[ReportColumn, ...]:
    """Whose row it is, with titles in English; `product` keeps ids apart that collide within an account."""
    return (
        text("provider", noop("Provider"), brief=False),
        text("account", noop("Account")),
        text("product", noop("Product"), brief=brief),
        text("campaign_id", noop("Campaign ID"), brief=brief),
    )


def within(column: ReportColumn, field: str) -> ReportColumn:
    """The same column for rows that hold the column's own row in a field."""
    outer = attrgetter(field)

    def inside(getter: Getter) -> Getter:
        return lambda row: getter(outer(row))

    personal = column.personal_value
    return msgspec.structs.replace(
        column,
        value=inside(column.value),
        personal_value=None if personal is None else inside(personal),
    )


def spoken(columns: Sequence[ReportColumn]) -> tuple[ReportColumn, ...]:
    """Columns that are made before a language is known, with their titles in the program's language."""
    return tuple(
        msgspec.structs.replace(one, title=tr(one.title), unset=tr(one.unset)) for one in columns
    )


def from_title(title: str) -> str:
    """The title of the lower end of a figure's 95 % interval."""
    return tr("{title}, from (95 %)").format(title=title)


def to_title(title: str) -> str:
    """The title of the upper end of a figure's 95 % interval."""
    return tr("{title}, to (95 %)").format(title=title)


def counted_title(title: str, what: str) -> str:
    """The title of one of the two counts that a rate is made of; both in the program's language."""
    return tr("{title}: {what}").format(title=title, what=what)


def keys(columns: Sequence[ReportColumn]) -> list[str]:
    """The machine names, as in a CSV header."""
    return [column.key for column in columns]
