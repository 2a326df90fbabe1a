"""Who clicked: one row a person, hidden behind an id until showing people is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.detail.log_model import PEOPLE, LogModel
from gui.detail.log_view import LogTable
from gui.formatting import DASH
from gui.tables.columns import Column, Kind
from gui.theme import tokens as size
from services.reports.privacy import masked
from services.wording import tr

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.rows import PersonRow
    from services.qt.app import AppServices


def people_columns(
    formats: Formats, *, shown: bool = False, human: bool = False
) -> list[Column[PersonRow]]:
    """The columns; addresses and names are masked unless `shown`."""

    def person(row: PersonRow) -> str:
        if row.address is None:
            return row.recipient
        return row.address if shown else masked(row.address)

    return [
        Column(
            "recipient",
            tr("Person"),
            Kind.TEXT,
            person,
            width=220,
            elastic=True,
            tooltip=tr("Address or number where the account keeps it, else an id or keyed hash"),
        ),
        Column(
            "person_name",
            tr("Name"),
            Kind.TEXT,
            lambda r: r.person_name if shown else None,
            width=140,
            visible=shown,
        ),
        Column("account", tr("Account"), Kind.TEXT, lambda r: r.account, width=140),
        Column(
            "clicks",
            tr("Clicks, human") if human else tr("Clicks"),
            Kind.COUNT,
            lambda r: r.clicks,
            width=100 if human else 80,
            tooltip=tr("Likely automatic ones are left out") if human else "",
        ),
        Column(
            "human_clicks",
            tr("Human"),
            Kind.COUNT,
            lambda r: r.human_clicks,
            width=80,
            visible=not human,
        ),
        Column("campaigns", tr("Campaigns"), Kind.COUNT, lambda r: r.campaigns, width=90),
        _time("first_click_at", tr("First click"), formats),
        _time("last_click_at", tr("Last click"), formats),
    ]


def _time(key: str, title: str, formats: Formats) -> Column[PersonRow]:
    def explain(row: PersonRow) -> str:
        instant = getattr(row, key)
        return formats.exact(instant) if instant else tr("These clicks have no time.")

    return Column(
        key,
        title,
        Kind.TIME,
        lambda r: getattr(r, key),
        width=150,
        explain=explain,
        missing=lambda _: DASH,
    )


class WhoTab(QWidget):
    """The people, and the switch that shows who they are.

    Signals:
        failed: The workspace could not be read: a Failure.
        shown: Whether people are shown by name from now on.
    """

    failed = Signal(object)
    shown = Signal(bool)

    def __init__(
        self, services: AppServices, theme: Theme, reasons: Reasons, formats: Formats
    ) -> None:
        super().__init__()
        self._services = services
        self._reasons = reasons
        self._formats = formats
        self._data: DetailData | None = None
        self._waiting = False
        self._allowed = False
        self._human = False
        self.model = LogModel(services, people_columns(formats), formats, self, PEOPLE)
        self.model.failed.connect(self.failed)
        self.model.failed.connect(self._on_failed)
        self.model.counted.connect(self._on_counted)
        self.table = LogTable(self.model, services, theme)
        self.table.setAccessibleName(self.tr("Who clicked"))
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self.note.setMinimumWidth(1)
        self.show_people = QPushButton(self.tr("Show people"), self)
        self.show_people.setCheckable(True)
        self.show_people.setToolTip(
            self.tr("Show addresses, numbers and names where an account keeps them")
        )
        self.show_people.toggled.connect(self._on_toggled)
        theme.bind_icon(self.show_people, "eye")
        self.reason = QLabel(self)
        self.reason.setProperty("role", "muted")
        self.reason.setWordWrap(True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(size.GRID, size.HALF, 0, size.HALF)
        head.addWidget(self.note, 1)
        head.addWidget(self.show_people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.table, 1)

    def show_data(self, data: DetailData) -> None:
        """Show another selection's people, now or when the tab is looked at."""
        self._data = data
        self._waiting = True
        if data.lenses.human != self._human:
            self._human = data.lenses.human
            self._set_columns()
        known = bool(data.clicks)
        self.reason.setText("" if known else self._reasons.clicks(data))
        self.reason.setVisible(not known)
        self.table.setVisible(known)
        self.note.setVisible(known)
        self.show_people.setVisible(known)
        self.show_people.setEnabled(self._kept())
        if not self._kept():
            self.show_people.setChecked(False)
        self.note.setText("")
        if self.isVisible():
            self.wake()

    @property
    def current(self) -> bool:
        """Whether the list is that of the selection."""
        return not self._waiting

    @property
    def allowed(self) -> bool:
        """Whether people are shown by name."""
        return self._allowed

    @Slot()
    def wake(self) -> None:
        """Open the list if it is not that of the selection."""
        if self._waiting and self._data is not None:
            self._waiting = False
            selection = self._data.selection if self._data.clicks else None
            # Over all campaigns it takes a second, in which an empty table must not look like nobody.
            self.note.setText(self.tr("Counting people...") if selection else "")
            self.model.show_selection(selection, self._data.clicks)

    def _kept(self) -> bool:
        """Whether any of the accounts keeps what would show people."""
        accounts = {row.account_id for row in self._data.campaigns} if self._data else set()
        return any(a.keep_personal for a in self._services.accounts if a.account_id in accounts)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._allowed = shown
        self.show_people.setText(self.tr("Hide people") if shown else self.tr("Show people"))
        self._set_columns()
        self.shown.emit(shown)

    def _set_columns(self) -> None:
        columns = people_columns(self._formats, shown=self._allowed, human=self._human)
        self.model.set_columns(columns)
        self.table.set_column_shown("person_name", self._allowed)

    @Slot()
    def _on_failed(self) -> None:
        self.note.setText(self.tr("The people could not be read."))

    @Slot(int)
    def _on_counted(self, people: int) -> None:
        number = self._formats.count(people)
        words = self.tr("1 person") if people == 1 else self.tr("{n} people").format(n=number)
        if not self._kept():
            words += ". " + self.tr(
                "Addresses and names are not kept for these accounts, so people are ids or hashes."
            )
        self.note.setText(words)
