"""Invented reports for tests that need no workspace, and what is read back from a PDF."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from io import BytesIO

import msgspec
import pypdf

from gui.detail.data import DetailData
from gui.printing.content import ReportContent, ReportKind, ReportOptions
from services.domain.lenses import PLAIN
from services.domain.records import Counters
from services.domain.rows import BreakdownRow, LinkRow, SeriesPoint, VariantRow
from services.domain.timing import Decay, SinceSend, WeekMap
from tests.gui import invented
from tests.gui.rows import row

NOW = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
SENT = datetime(2026, 11, 1, 9, tzinfo=UTC)
NAMES = (
    "Spring sale",
    "Office efficient flow",
    "חדשות האביב",
    "نشرة الربيع",
    "日本語 キャンペーン",
)
SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20">
<rect width="60" height="20" fill="#D55E00"/></svg>"""


def options(kind=ReportKind.SELECTION, **values):
    fields = {"zone": "Europe/Amsterdam", "lenses": PLAIN, "providers": invented.INFOS}
    return ReportOptions(kind=kind, now=NOW, **{**fields, **values})


def campaign(number, **values):
    known = {
        "name": NAMES[number % len(NAMES)],
        "channel": "email",
        "product": "draganddrop",
        "provider": "copernica",
        "sends": 1_000 + number,
        "delivered": 900 + number,
        "delivered_derived": 900 + number,
        "unique_opens": 400,
        "clicks": 200 + number,
        "unique_clicks": 83,
        "opt_outs": 3,
        "read_at": NOW - timedelta(hours=5),
        "details_at": NOW,
        "click_rows": 4,
        "logged_clicks": 200 + number,
        "automatic_clicks": 12,
        "human_clicks": 188 + number,
        "human_clickers": 80,
    }
    return row(str(number), **{**known, **values})


def link(number, owner=0, **values):
    known = {
        "account_id": "a",
        "provider": "copernica",
        "account": "Shop",
        "product": "draganddrop",
        "campaign_id": str(owner),
        "campaign": None,
        "url": f"https://shop.example/page/{number}?utm_source=letter",
        "clicks": 10 + number,
        "unique_clicks": 5 + number,
        "last_click_at": SENT + timedelta(hours=3),
        "origin": "reported",
        "human_clicks": 9 + number,
        "human_unique_clicks": 4 + number,
    }
    return LinkRow(**{**known, **values})


def slices(dimension, counts, owner=0, of="clicks"):
    return tuple(
        BreakdownRow(
            account_id="a",
            provider="copernica",
            account="Shop",
            product="draganddrop",
            campaign_id=str(owner),
            campaign=None,
            dimension=dimension,
            of=of,
            source="derived",
            label=label,
            count=count,
        )
        for label, count in counts.items()
    )


def variants(*figures, owner=0):
    return tuple(
        VariantRow(
            account_id="a",
            product="draganddrop",
            campaign_id=str(owner),
            label="ABC"[n],
            subject=f"Subject {n}",
            winner=None,
            counters=Counters(delivered=delivered, unique_clicks=clickers, sends=delivered),
        )
        for n, (clickers, delivered) in enumerate(figures)
    )


def points(days=10):
    return tuple(
        SeriesPoint(datetime(2026, 11, 1, tzinfo=UTC) - timedelta(hours=1) + timedelta(days=n), n)
        for n in range(days)
    )


def content(campaigns=2, kind=ReportKind.SELECTION, links=3, **values):
    """A report with all parts; `values` replace fields."""
    rows = tuple(campaign(n) for n in range(campaigns))
    detail = DetailData(
        campaigns=rows,
        links=tuple(link(n) for n in range(links)),
        breakdowns=(
            *slices("country", {"NL": 50, "DE": 20, "unknown": 4}),
            *slices("device", {"Mobile": 60, "Desktop": 14}),
            *slices("os", {"iOS": 60, "Windows": 14}),
            *slices("browser", {"Safari": 60, "Edge": 14}),
        ),
        series=points(),
        days=points(),
        clicks=74,
    )
    made = ReportContent(
        options=options(kind),
        detail=detail,
        week=WeekMap(tuple(tuple(range(24)) for _ in range(7))),
        decay=Decay(74, 3600.0, 40_000.0, 1800.0, 40, (60.0, 600.0, 6000.0), (0,) * 11, False),
        since=tuple(SinceSend(each.key, SENT, 1800, tuple(range(96))) for each in rows),
        read_first=NOW - timedelta(hours=6),
        read_last=NOW - timedelta(hours=5),
    )
    return msgspec.structs.replace(made, **values)


def with_detail(made, **values):
    """The same report with other parts of its detail."""
    return msgspec.structs.replace(made, detail=msgspec.structs.replace(made.detail, **values))


class Read:
    """A PDF read back by another program than the one that wrote it."""

    def __init__(self, source):
        data = source if isinstance(source, bytes) else source.read_bytes()
        self.reader = pypdf.PdfReader(BytesIO(data))
        self.pages = [plain(page.extract_text()) for page in self.reader.pages]
        self.text = "\n".join(self.pages)
        self.tight = "".join(self.text.split())

    def holds(self, text):
        """Whether a text is there, wherever its lines were broken."""
        return "".join(plain(text).split()) in self.tight

    def images(self):
        return [len(page.images) for page in self.reader.pages]


def plain(text):
    return unicodedata.normalize("NFKC", text)
