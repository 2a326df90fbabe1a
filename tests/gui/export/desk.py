"""A user at the real window who exports: opens the dialog, chooses, saves, reads the file back."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from gui.detail.pages import CLICKS
from gui.formatting import Formats
from gui.main_window import MainWindow
from services.domain.accounts import Account
from services.domain.kinds import CampaignStatus, Channel
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Link,
    LinkSet,
    Person,
    Stamp,
)
from services.reports.presets import find_preset
from tests.gui import invented

LONG = 30_000
PEOPLE = Account(
    "a-people",
    "clicksend",
    "=Größe & Söhne",
    "https://rest.clicksend.com/v3",
    settings={"username": "x"},
    state="new",
    keep_personal=True,
)
FORMULA = '=HYPERLINK("http://evil.example";"Größe, „Sommer“")'
REF = CampaignRef("sms", "0123456789012345678")


def hostile() -> Batch:
    """One campaign whose texts break careless writers, with clicks of people."""
    now = invented.NOW
    return Batch(
        campaigns=(
            Campaign(
                ref=REF,
                channel=Channel.SMS,
                name=FORMULA,
                subject="two\r\nlines\tand a tab",
                status=CampaignStatus.SENT,
                status_raw="Sent",
                sent=Stamp(now - timedelta(hours=5)),
                sender="+614111222333",
                counters=Counters(
                    sends=12_000,
                    bounced=0,
                    delivered=12_000,
                    clicks=1_500,
                    unique_clicks=1_000,
                    cost=Decimal("1234.5"),
                    currency="EUR",
                ),
            ),
        ),
        links=(LinkSet(REF, (Link("https://example.com/?a=1;b=2,3", 1500, 1000),)),),
        clicks=tuple(
            Click(
                ref=REF,
                key=f"k{n}",
                at=Stamp(now - timedelta(hours=4, minutes=n)),
                url="https://example.com/?a=1;b=2,3",
                person=Person(public_id=f"hash{n}", address=f"+6141111222{n:02}", name=f"Zoë {n}"),
                ip=f"203.0.113.{n}",
                country="DE",
                device="@Mobile" if n == 0 else "Mobile",
            )
            for n in range(12)
        ),
    )


class Desk:
    def __init__(self, qtbot, services, theme, settings, locale):
        self.qtbot = qtbot
        self.services = services
        self.settings = settings
        self.formats = Formats(QLocale(locale))
        self.window = MainWindow(services, theme, settings, self.formats)
        services.setParent(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        with qtbot.waitSignal(services.opened, timeout=LONG):
            services.start()
        self.until(lambda: self.window.campaigns.found is not None)

    def close(self):
        self.window.close()

    def until(self, ready):
        self.qtbot.waitUntil(ready, timeout=LONG)

    # The window

    @property
    def list(self):
        return self.window.campaigns.view.table

    @property
    def detail(self):
        return self.window.detail

    def select(self, *campaign_ids, tab=None):
        """Select campaigns and wait for their details."""
        self.list.clearSelection()
        numbers = [
            n
            for n in range(self.list.table_model.rowCount())
            if self.list.table_model.row(n).campaign_id in campaign_ids
        ]
        with self.qtbot.waitSignal(self.detail.loaded, timeout=LONG):
            self.list.select_number(numbers[0])
        if tab is not None:
            self.detail.show_tab(tab)
        return self.list.table_model.row(numbers[0])

    def open_log(self):
        self.detail.show_tab(CLICKS)
        self.until(lambda: self.detail.clicks.model.rowCount() > 0)
        return self.detail.clicks.table

    # The dialog

    def open(self, subject="campaigns", chart=None, only_selected=False):
        self.window.exporting.open_for(subject, chart, only_selected)
        return self.ready()

    def ready(self):
        """The dialog once its preview shows the present choices."""
        dialog = self.window.exporting.dialog
        self.until(
            lambda: (
                dialog._rules is not None
                and not dialog.previews.pending
                and not dialog.previews.waiting
            )
        )
        return dialog

    @property
    def dialog(self):
        return self.window.exporting.dialog

    def preset(self, key):
        presets = self.dialog.form.presets
        presets.setCurrentIndex(presets.findData(key))
        return self.ready()

    def scope(self, scope):
        button = self.dialog.form.scopes[scope]
        assert button.isEnabled(), button.toolTip()
        button.click()
        return self.ready()

    def what(self, subject):
        place = self.dialog.choice.place_of(subject)
        self.dialog.form.what.setCurrentIndex(place)
        return self.ready()

    def save(self, path: Path):
        """Save through the file dialog; the bytes written."""
        with self.qtbot.waitSignal(self.dialog.run.saver.saved, timeout=LONG):
            self.choose(path)
        return path.read_bytes()

    def choose(self, path: Path):
        """Press Save, type a name into the file dialog, accept it."""
        assert self.dialog.save_button.isEnabled()
        self.dialog.save_button.click()
        files = self.dialog.run.saver.files
        files.setDirectory(str(path.parent))
        files.selectFile(path.name)
        files.accept()

    def copy(self):
        with self.qtbot.waitSignal(self.dialog.run.copies.copied, timeout=LONG):
            self.dialog.copy_button.click()
        return QGuiApplication.clipboard().mimeData()


def table_of(data: bytes, preset="excel", mark=".") -> list[list[str]]:
    """A file read back under its preset."""
    found = find_preset(preset, mark)
    text = data.decode("utf-8-sig" if found.bom else "utf-8")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=found.delimiter))


def as_shown(table) -> list[list[str]]:
    """The visible cells of a table, titles first, in their order on screen."""
    model = table.table_model
    header = table.header
    shown = [
        header.logicalIndex(place)
        for place in range(header.count())
        if not table.isColumnHidden(header.logicalIndex(place))
    ]
    titles = [model.headerData(n, table.horizontalHeader().orientation()) for n in shown]
    rows = [
        [model.index(row, column).data() for column in shown] for row in range(model.rowCount())
    ]
    return [titles, *rows]
