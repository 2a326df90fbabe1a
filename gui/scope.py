"""What is on screen, as a frozen value: the export dialog takes it from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from services.domain.rows import CampaignKey, Selection


class ShownColumn(msgspec.Struct, frozen=True):
    """A column as shown: its stable key and its title."""

    key: str
    title: str


class ExportScope(msgspec.Struct, frozen=True, kw_only=True):
    """What the user sees when the export dialog opens.

    `table` is "campaigns". `selection` holds the filters in force, `columns` the shown columns in
    their order on screen, `order` the sort keys (column key, descending), `selected` the selected
    campaigns, `shown` and `total` the numbers of rows on screen and in the workspace.
    """

    table: str
    selection: Selection
    columns: tuple[ShownColumn, ...]
    order: tuple[tuple[str, bool], ...]
    selected: tuple[CampaignKey, ...]
    shown: int
    total: int
