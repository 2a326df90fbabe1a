"""A table gives its rows anew with each call."""

from __future__ import annotations

from services.recipes.table import Table
from services.reports.request import ExportColumn


def test_rows_come_anew():
    table = Table(
        name="a", title="A", columns=(ExportColumn("k", "K"),), rows=lambda: iter([[(1,)]])
    )
    assert list(table.rows()) == list(table.rows()) == [[(1,)]]
