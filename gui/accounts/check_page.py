"""Third step of adding an account: the test, with a clear answer and a list of what can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.details import DetailsDialog
from gui.theme import tokens as size
from gui.widgets import BusyLine

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import Account, AccountCheck
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job

_SAVE_ANYWAY = frozenset({"unreachable", "rate_limited"})
"""Failures that say nothing against the account: it may be saved untested."""


class CheckPage(QWidget):
    """Tests the account as entered.

    Signals:
        changed: The test began or ended.
    """

    changed = Signal()

    def __init__(self, services: AppServices, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._draft: Account | None = None
        self._secrets: dict[str, str] = {}
        self.result: AccountCheck | None = None
        self.failure: Failure | None = None
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setProperty("role", "pane-title")
        self.remedy = QLabel(self)
        self.remedy.setWordWrap(True)
        self.remedy.setProperty("role", "muted")
        self.busy = BusyLine(theme, self)
        self.again = QPushButton(self.tr("&Test again"), self)
        self.details = QPushButton(self.tr("&Details..."), self)
        self.refresh_now = QCheckBox(self.tr("&Refresh this account after saving"), self)
        self.refresh_now.setChecked(True)
        self.list = QFrame(self)
        self.list.setProperty("card", True)
        self._lines = QVBoxLayout(self.list)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(6)
        self._lay_out()
        self.again.clicked.connect(self._test)
        self.details.clicked.connect(self._show_details)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addWidget(self.details)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.GRID)
        layout.addWidget(self.busy)
        layout.addSpacing(size.GRID)
        layout.addWidget(self.answer)
        layout.addWidget(self.remedy)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addStretch(1)
        layout.addWidget(self.refresh_now)

    @property
    def may_save(self) -> bool:
        """Whether the account may be saved: the test succeeded, or could not say anything."""
        if self._job is not None:
            return False
        untested = self.failure is not None and self.failure.code in _SAVE_ANYWAY
        return self.result is not None or untested

    @property
    def untested(self) -> bool:
        """Whether saving would store an account that was not tested."""
        return self.result is None

    def start(self, draft: Account, secrets: dict[str, str]) -> None:
        """Test an account as entered."""
        self._draft = draft
        self._secrets = dict(secrets)
        self._test()

    @Slot()
    def _test(self) -> None:
        if self._draft is None:
            return
        self.stop()
        self.result = self.failure = None
        self._say(self.tr("Testing the account."), "")
        self._show_lines(())
        self.again.hide()
        self.details.hide()
        self.refresh_now.hide()
        self.busy.show_share(None)
        self._job = self._services.check_account(self._draft, self._secrets)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self.changed.emit()

    def stop(self) -> None:
        """End a test that runs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.busy.stop()

    def show_failure(self, failure: Failure) -> None:
        """Say that saving failed."""
        self._on_failed(failure)

    def _say(self, sentence: str, remedy: str) -> None:
        self.answer.setText(sentence)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))

    @Slot(object)
    def _on_done(self, check: AccountCheck) -> None:
        self._job = None
        self.busy.stop()
        self.result = check
        name = check.facts.label
        self._say(
            self.tr("✓ The account works: {name}").format(name=name)
            if name
            else self.tr("✓ The account works"),
            "",
        )
        lines = [(item.text, item.ok) for item in check.items]
        told = " ".join(text for text, _ in lines)
        for fact, words in (
            (check.facts.time_zone, self.tr("Time zone {fact}")),
            (check.facts.currency, self.tr("Currency {fact}")),
        ):
            if fact and fact not in told:
                lines.append((words.format(fact=fact), True))
        self._show_lines(tuple(lines))
        self.refresh_now.show()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.busy.stop()
        self.failure = failure
        self._say(failure.sentence, failure.remedy)
        self._show_lines(())
        self.again.show()
        self.details.setVisible(bool(failure.detail))
        self.refresh_now.setVisible(self.may_save)
        self.changed.emit()

    def _show_lines(self, lines: tuple[tuple[str, bool], ...]) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, ok in lines:
            label = QLabel(f"✓  {text}" if ok else f"✗  {text}", self.list)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", "" if ok else "muted")
            can = self.tr("can be read") if ok else self.tr("cannot be read")
            label.setAccessibleName(f"{text}: {can}")
            self._lines.addWidget(label)
        self.list.setVisible(bool(lines))

    @Slot()
    def _show_details(self) -> None:
        if self.failure is not None:
            DetailsDialog.show_for(self.failure.sentence, self.failure.detail, self)
