from __future__ import annotations

from gui.charts.data import BarData
from gui.printing.blocks import Document, Front, Heading, Panel, Panels


def test_only_panels_with_a_chart_are_to_be_drawn():
    data = BarData("Bars", (), "clicks", None)
    blocks = (
        Heading("H"),
        Panels((Panel("a", "A", data), Panel("b", "B", reason="why"))),
        Panels((Panel("c", "C", data),)),
    )
    document = Document(Front("", "", "", "", "", ""), blocks)
    assert [panel.key for panel in document.panels()] == ["a", "c"]
