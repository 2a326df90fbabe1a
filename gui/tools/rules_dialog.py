"""The dialog "Automatic clicks": the rules by which clicks are judged, their weights and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

import resources
from gui.details import DetailsDialog
from gui.loader import Loader
from gui.theme import tokens as size
from gui.tools.dialog import ToolDialog, plain_button, wrapped
from gui.tools.rule_row import RuleRow, number_box
from gui.tools.scrolling import UpDownScroll
from gui.widgets import Rule as Line
from services.domain.bots import BotRules, Rule, checked
from services.domain.errors import NotOffered

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure

ROOM = (680, 720)


class RulesDialog(ToolDialog):
    """Shows and changes the rules. Open it with `open()`.

    Signals:
        judged: All clicks were judged by the new rules: in how many campaigns.
    """

    judged = Signal(int)

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Automatic clicks"), theme, ROOM, parent)
        self._services = services
        self._formats = formats
        self._kept: BotRules | None = None
        self._showing = False
        self.rows = {rule: RuleRow(rule, theme, self) for rule in Rule}
        self.likely = number_box("likely", self.tr("Score from which a click is likely automatic"))
        self.suspect = number_box("suspect", self.tr("Score from which a click is suspect"))
        self.cost = wrapped("", self, "secondary")
        self.source = wrapped("", self, "secondary")
        self.licence = plain_button(self.tr("Licence..."), kind="link")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._read()

    def _make_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.defaults = self.add_button(self.tr("Restore &defaults"), roles.ResetRole)
        self.save = self.add_button(
            self.tr("&Save and judge again"), roles.AcceptRole, default=True
        )
        self.close_button = self.add_close(self.tr("Close"))
        self.save.setEnabled(False)
        self.defaults.setEnabled(False)

    def _lay_out(self) -> None:
        self.body.addWidget(
            wrapped(
                self.tr(
                    "Scanners of mail systems click links before people do. Each sign adds its weight "
                    "to a click's score, up to 100. Clicks are flagged, never deleted."
                )
            )
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 2 * size.GRID, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(Line(content))
            column.addWidget(row)
        column.addWidget(Line(content))
        column.addSpacing(size.GRID)
        for text, box in (
            (self.tr("&Likely automatic, left out by the human lens, from score"), self.likely),
            (self.tr("S&uspect, shown apart and counted as people's, from score"), self.suspect),
        ):
            column.addWidget(_score_line(text, box))
        column.addSpacing(size.GRID)
        column.addWidget(Line(content))
        column.addSpacing(size.GRID)
        about = QHBoxLayout()
        about.addWidget(self.source, 1)
        about.addWidget(self.licence)
        column.addLayout(about)
        column.addStretch(1)
        self.area = UpDownScroll(content)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.cost)

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._on_changed)
        self.likely.valueChanged.connect(self._on_changed)
        self.suspect.valueChanged.connect(self._on_changed)
        self.defaults.clicked.connect(self._on_defaults)
        self.save.clicked.connect(self._on_save)
        self.licence.clicked.connect(self._on_licence)
        self._counts = Loader(self._services, self)
        self._counts.loaded.connect(self._on_counted)

    def _read(self) -> None:
        self.area.setEnabled(False)
        rules = self._services.own.bot_rules()
        rules.done.connect(self._on_rules)
        rules.failed.connect(self.say_failure)
        source = self._services.own.scanner_list()
        source.done.connect(self._on_source)
        self._say_cost(None)
        self._counts.load(lambda reader: reader.click_count())

    # What was read

    @Slot(object)
    def _on_rules(self, rules: BotRules) -> None:
        self._kept = rules
        self.area.setEnabled(True)
        self.show_rules(rules)
        self.rows[Rule.AGENT].weight.setFocus()

    @Slot(object)
    def _on_source(self, source: str) -> None:
        self.source.setText(
            self.tr("Known scanners and robots: {source}, and words of mail gateways.").format(
                source=source
            )
        )

    @Slot(object)
    def _on_counted(self, clicks: int) -> None:
        self._say_cost(clicks)

    def _say_cost(self, clicks: int | None) -> None:
        if clicks is None:
            which = self.tr("all stored clicks")
        else:
            which = self.tr("all {n} stored clicks").format(n=self._formats.count(clicks))
        self.cost.setText(
            self.tr(
                "Saving judges {which} again, so figures of past campaigns may change. What changes "
                "is known only then; the former numbers bring the former figures back."
            ).format(which=which)
        )

    # Choices

    def rules(self) -> BotRules:
        """The rules as they stand in the dialog."""
        rules = BotRules(likely=self.likely.value(), suspect=self.suspect.value())
        for row in self.rows.values():
            rules = row.put_into(rules)
        return rules

    def show_rules(self, rules: BotRules) -> None:
        """Show other rules; nothing is kept yet."""
        self._showing = True
        for row in self.rows.values():
            row.show_rules(rules)
        self.likely.setValue(rules.likely)
        self.suspect.setValue(rules.suspect)
        self._showing = False
        self._on_changed()

    def problem(self) -> str:
        """Why the rules cannot be kept; "" where they can."""
        try:
            checked(self.rules())
        except NotOffered as error:
            return str(error)
        return ""

    @Slot()
    def _on_changed(self) -> None:
        if self._showing or self._kept is None:
            return
        rules, problem = self.rules(), self.problem()
        for row in self.rows.values():
            row.explain(rules)
        self.say(problem, "bad")
        self.defaults.setEnabled(rules != BotRules())
        self.save.setEnabled(not problem and rules != self._kept)

    @Slot()
    def _on_defaults(self) -> None:
        self.show_rules(BotRules())

    @Slot()
    def _on_licence(self) -> None:
        DetailsDialog.show_for(self.source.text(), resources.text("agents/LICENSE"), self)

    # Saving

    @Slot()
    def _on_save(self) -> None:
        rules = self.rules()
        self._saving = msgspec.structs.replace(rules)
        self.save.setEnabled(False)
        self.area.setEnabled(False)
        self.busy.show_share(None)
        self.say(self.tr("Judging all clicks again. This window may be closed meanwhile."))
        job = self._services.own.change_bot_rules(rules)
        job.done.connect(self._on_kept)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_kept(self, _: object) -> None:
        self._kept = self._saving
        job = self._services.judge()
        job.done.connect(self._on_judged)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_judged(self, campaigns: int) -> None:
        self._settle()
        n = self._formats.count(campaigns)
        if campaigns == 1:
            text = self.tr("Saved. The clicks of 1 campaign were judged again.")
        else:
            text = self.tr("Saved. The clicks of {n} campaigns were judged again.").format(n=n)
        self.say(text, "good")
        self.judged.emit(campaigns)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._settle()
        self.say_failure(failure)

    def _settle(self) -> None:
        self.busy.stop()
        self.area.setEnabled(True)
        self._on_changed()

    def done(self, result: int) -> None:
        """Close; a count that still runs is dropped, judging goes on."""
        self._counts.drop()
        super().done(result)


def _score_line(text: str, box: QSpinBox) -> QWidget:
    line = QWidget()
    label = QLabel(text, line)
    label.setWordWrap(True)
    label.setBuddy(box)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, size.HALF, 0, size.HALF)
    row.setSpacing(size.GRID)
    row.addWidget(label, 1)
    row.addWidget(box)
    return line
