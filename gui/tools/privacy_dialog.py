"""The dialog "Privacy": what is kept of people, forgetting one of them, and the list of exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.export.reveal import show_in_folder
from gui.tools.dialog import RowDelegate, ToolDialog, plain_button, wrapped
from services.reports.privacy import masked

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.own_marks import ExportRecord
    from services.qt.app import AppServices
    from services.sync.forgetting import PersonFound, PersonSearch

ROOM = (720, 480)
LEAST = (560, 420)
"""Below this the explanations would be cut."""


class PrivacyDialog(ToolDialog):
    """Three pages: what is kept, forget a person, exports made."""

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Privacy"), theme, ROOM, parent)
        self.setMinimumSize(self.size().boundedTo(QSize(*map(theme.px, LEAST))))
        self._services = services
        self._formats = formats
        self._found: tuple[PersonFound, ...] = ()
        self._records: tuple[ExportRecord, ...] = ()
        self.pages = QTabWidget(self)
        self.pages.addTab(self._kept_page(), self.tr("What is &kept"))
        self.pages.addTab(self._forget_page(), self.tr("&Forget a person"))
        self.pages.addTab(self._exports_page(), self.tr("&Exports made"))
        self.body.addWidget(self.pages, 1)
        self.close_button = self.add_close(self.tr("Close"))
        self.close_button.setDefault(False)
        services.own.exports_changed.connect(self._read_exports)
        self._read_exports()

    # What is kept

    def _kept_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Everything lies in your workspace on this computer; keys lie in its keyring. "
                    "Nothing is sent anywhere but to your providers."
                )
            )
        )
        self.kept = QTreeWidget()
        self.kept.setHeaderLabels([self.tr("Account"), self.tr("Kept of people")])
        self.kept.setRootIsDecorated(False)
        self.kept.setAccessibleName(self.tr("What is kept of people"))
        for account in self._services.accounts:
            words = (
                self.tr("addresses, numbers, names and IP addresses")
                if account.keep_personal
                else self.tr("ids and keyed hashes only, and the country of an IP address")
            )
            self.kept.addTopLevelItem(QTreeWidgetItem([account.name, words]))
        self.kept.setItemDelegate(RowDelegate(self.kept, self._theme))
        self.kept.resizeColumnToContents(0)
        layout.addWidget(self.kept, 1)
        layout.addWidget(wrapped(self.tr("Change it with “Edit account...”."), role="secondary"))
        return page

    # Forget a person

    def _forget_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Takes a person out of this workspace: address, name, id, IP address, also where "
                    "links, texts and your notes have the address. Counts stay as they are. Older "
                    "copies of the workspace, made before updates, are deleted. It cannot be undone, "
                    "and a refresh does not bring the person back."
                )
            )
        )
        self.person = QLineEdit()
        self.person.setPlaceholderText(self.tr("E-mail address, phone number or id"))
        self.person.setAccessibleName(self.tr("Person to be forgotten"))
        self.search = plain_button(self.tr("Fi&nd"))
        row = QHBoxLayout()
        row.addWidget(self.person, 1)
        row.addWidget(self.search)
        layout.addLayout(row)
        self.people = QTreeWidget()
        headers = [
            self.tr("Account"),
            self.tr("Person"),
            self.tr("Clicks"),
            self.tr("Other events"),
        ]
        self.people.setHeaderLabels(headers)
        for column in (2, 3):
            self.people.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.people.setRootIsDecorated(False)
        self.people.setAccessibleName(self.tr("What was found"))
        layout.addWidget(self.people, 1)
        self.told = wrapped("", role="secondary")
        layout.addWidget(self.told)
        self.forget = plain_button(self.tr("Forget this person"), kind="danger")
        self.forget.setEnabled(False)
        layout.addWidget(self.forget)
        self.person.returnPressed.connect(self._on_find)
        self.search.clicked.connect(self._on_find)
        self.forget.clicked.connect(self._on_forget)
        return page

    @Slot()
    def _on_find(self) -> None:
        text = self.person.text().strip()
        if not text:
            return
        self.say("")
        self.busy.show_share(None)
        job = self._services.own.find_person(text)
        job.done.connect(self._on_found)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_found(self, search: PersonSearch) -> None:
        self.busy.stop()
        self._found = search.people
        self.people.clear()
        for one in search.people:
            shown = masked(one.address) if one.address else one.recipient
            count = self._formats.count
            texts = [one.account, shown, count(one.clicks), count(one.events)]
            self.people.addTopLevelItem(_row(texts, numbers=(2, 3)))
        for column in range(4):
            self.people.resizeColumnToContents(column)
        notes = []
        if not search.people:
            notes.append(self.tr("Nothing of this person was found."))
        if search.locked:
            notes.append(
                self.tr(
                    "Could not be looked through, since the keyring gave no key: {names}."
                ).format(names=", ".join(search.locked))
            )
        if search.by_id_only:
            notes.append(
                self.tr(
                    "These know people by an id only; enter that to look there: {names}."
                ).format(names=", ".join(search.by_id_only))
            )
        self.told.setText(" ".join(notes))
        self.forget.setEnabled(bool(search.people))

    @Slot()
    def _on_forget(self) -> None:
        self.forget.setEnabled(False)
        self.busy.show_share(None)
        job = self._services.own.forget_person(self._found)
        job.done.connect(self._on_forgotten)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_forgotten(self, rows: int) -> None:
        self.busy.stop()
        self._found = ()
        self.people.clear()
        self.person.clear()
        self.told.setText(
            self.tr(
                "Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask "
                "them, too. Files exported earlier are not changed."
            ).format(n=self._formats.count(rows))
        )

    # Exports

    def _exports_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Files that Sendsight wrote from this workspace. The list is kept here only."
                )
            )
        )
        self.exports = QTreeWidget()
        headers = [
            self.tr("Written"),
            self.tr("File"),
            self.tr("Rows"),
            self.tr("Personal data"),
        ]
        self.exports.setHeaderLabels(headers)
        self.exports.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.exports.setRootIsDecorated(False)
        self.exports.setAccessibleName(self.tr("Exports made"))
        layout.addWidget(self.exports, 1)
        row = QHBoxLayout()
        self.reveal = plain_button(self.tr("&Show in folder"))
        self.clear = plain_button(self.tr("&Clear list"))
        row.addWidget(self.reveal)
        row.addWidget(self.clear)
        row.addStretch(1)
        layout.addLayout(row)
        self.reveal.clicked.connect(self._on_reveal)
        self.clear.clicked.connect(self._on_clear)
        self.exports.itemSelectionChanged.connect(self._steer)
        self._steer()
        return page

    @Slot()
    def _steer(self) -> None:
        self.reveal.setEnabled(self.exports.currentItem() is not None)
        self.clear.setEnabled(bool(self._records))

    @Slot()
    def _read_exports(self) -> None:
        job = self._services.own.exports()
        job.done.connect(self._on_exports)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_exports(self, records: tuple[ExportRecord, ...]) -> None:
        self._records = records
        self.exports.clear()
        for one in records:
            personal = self.tr("yes") if one.personal else self.tr("no")
            name = Path(one.path).name
            when = self._formats.in_sentence(one.written_at)
            item = _row([when, name, self._formats.count(one.rows), personal], numbers=(2,))
            item.setToolTip(1, one.path)
            self.exports.addTopLevelItem(item)
        for column in range(4):
            self.exports.resizeColumnToContents(column)
        self._steer()

    @Slot()
    def _on_reveal(self) -> None:
        item = self.exports.currentItem()
        place = self.exports.indexOfTopLevelItem(item) if item is not None else -1
        if 0 <= place < len(self._records):
            show_in_folder(Path(self._records[place].path))

    @Slot()
    def _on_clear(self) -> None:
        self._services.own.clear_exports().failed.connect(self.say_failure)


def _row(texts: list[str], *, numbers: tuple[int, ...]) -> QTreeWidgetItem:
    """A row of a list, with numbers at the right."""
    row = QTreeWidgetItem(texts)
    for column in numbers:
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return row
