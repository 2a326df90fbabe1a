from __future__ import annotations

from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter

from gui.printing.outline import Mark, marks_of, with_outline
from gui.printing.pages import Pager, Slice

MARKS = (
    Mark("Campaigns", 0, 0, 100.0),
    Mark("Links", 0, 1, 20.0),
    Mark("חדשות 🎉, 1 Nov (2026) \\", 1, 1, 60.0),
    Mark("Spring sale", 1, 2, 0.0),
    Mark("What the figures mean", 0, 2, 400.0),
)
HIGH = 842


@pytest.fixture(scope="module")
def three_pages(qapp):
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle("Three")
    from PySide6.QtGui import QPainter

    painter = QPainter(writer)
    for number in range(3):
        if number:
            writer.newPage()
        painter.drawText(100, 100, f"page {number}")
    painter.end()
    return bytes(data.data())


def read(pdf):
    reader = pypdf.PdfReader(BytesIO(pdf), strict=True)

    def told(items):
        return [
            told(one)
            if isinstance(one, list)
            else (one.title, reader.get_destination_page_number(one), one.top)
            for one in items
        ]

    return reader, told(reader.outline)


def test_bookmarks_lead_to_their_places_and_parts_hold_theirs(three_pages):
    reader, found = read(with_outline(three_pages, MARKS, HIGH))
    assert found == [
        ("Campaigns", 0, 742),
        ("Links", 1, 822),
        [(MARKS[2].title, 1, 782), ("Spring sale", 2, 842)],
        ("What the figures mean", 2, 442),
    ]
    assert reader.trailer["/Root"]["/PageMode"] == "/UseOutlines"


def test_nothing_of_the_file_is_lost(three_pages):
    made = with_outline(three_pages, MARKS, HIGH)
    assert made.startswith(three_pages)
    reader, _ = read(made)
    assert [page.extract_text().split() for page in reader.pages] == [["page", n] for n in "012"]
    assert reader.metadata.title == "Three"
    assert reader.trailer["/Root"]["/Metadata"] is not None


def test_what_stands_below_nothing_is_a_part(three_pages):
    _, found = read(with_outline(three_pages, (Mark("Alone", 1, 0, 0.0),), HIGH))
    assert found == [("Alone", 0, 842)]


def test_a_file_that_is_built_otherwise_stays_as_it_is(three_pages):
    assert with_outline(three_pages, (), HIGH) == three_pages
    for other in (b"", b"%PDF-1.4 no trailer", three_pages.replace(b"/Root", b"/Rood")):
        assert with_outline(other, MARKS, HIGH) == other
    moved = three_pages.replace(b"startxref\n", b"startxref\n1")
    assert with_outline(moved, MARKS, HIGH) == moved


def test_marks_are_those_of_the_laid_out_pages():
    def piece(**values):
        return Slice(60, lambda _painter, _top: None, **values)

    pages = Pager(20, 10, 100).fill([piece(mark="A"), piece(), piece(mark="B", level=1)])
    assert marks_of(pages, 0.5) == [Mark("A", 0, 0, 10.0), Mark("B", 1, 2, 5.0)]
