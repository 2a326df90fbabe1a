"""Promotions: campaigns put together by own tag, by name, or by the utm_campaign of their links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from gui.campaigns.reasons import Reasons
from gui.tables.model import SortBy
from gui.views.listing import ListingView
from gui.views.promotions_columns import GroupColumns
from gui.views.promotions_data import GroupRow, Groups, read_groups
from gui.views.promotions_delegate import PromotionDelegate
from gui.views.promotions_model import PromotionModel
from services.domain.lenses import PLAIN, Lenses
from services.domain.metric_list import count_definition, rate_under
from services.reports.column import counted_title
from services.reports.options import GROUPS, Group
from services.reports.rates import KINDS
from services.reports.request import ExportColumn, Kind
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from gui.views.listing import Behind
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.store.reader import Reader

_TYPING_MS = 350
_SETTING_GROUP, _SETTING_PATTERN = "promotions/group", "promotions/pattern"


class PromotionsView(ListingView):
    """Groups of campaigns, each to be opened; selecting tells their campaigns (`rows_selected`)."""

    name = "promotions"

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, theme, formats, settings, parent)
        self._reasons = Reasons()
        self._made = GroupColumns(formats, self._reasons)
        self._seen_by: Lenses = PLAIN
        self._group: Group = next(
            (one for one in GROUPS if one == settings.text(_SETTING_GROUP)), "tag"
        )
        self.model = PromotionModel(self._made.make(PLAIN), formats, self)
        self.lay_out(self.model, self.tr("Promotions"))
        self._delegate = PromotionDelegate(theme, self.table)
        self.table.setItemDelegate(self._delegate)
        self._make_tools()
        self.toggle_action = self.action("", self._toggle_current)
        self.recall()
        self._connect()

    def _make_tools(self) -> None:
        self.group_choice = QComboBox(self)
        for key, words in (
            ("tag", self.tr("Group by own tag")),
            ("name", self.tr("Group by name")),
            ("utm_campaign", self.tr("Group by utm_campaign")),
        ):
            self.group_choice.addItem(words, key)
        self.group_choice.setCurrentIndex(GROUPS.index(self._group))
        self.group_choice.setAccessibleName(self.tr("Group by"))
        self.group_choice.setToolTip(self.tr("By what campaigns are put together"))
        self.pattern = QLineEdit(self.settings.text(_SETTING_PATTERN), self)
        self.pattern.setPlaceholderText(self.tr("Spring*; *Black Friday*"))
        self.pattern.setAccessibleName(self.tr("Name patterns"))
        self.pattern.setClearButtonEnabled(True)
        self.pattern.setMinimumWidth(self.theme.px(200))
        help_text = self.tr("* stands for any text; a semicolon separates groups")
        self.pattern.setToolTip(help_text)
        self.pattern.setAccessibleDescription(help_text)
        self.help = QLabel(help_text, self)
        self.help.setProperty("role", "secondary")
        self.help.setWordWrap(True)
        self.tools.addWidget(self.group_choice)
        self.tools.addWidget(self.pattern, 1)
        self.tools.addWidget(self.help, 1)
        self.tools.addWidget(self.note, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._show_tools()

    def _connect(self) -> None:
        self.group_choice.currentIndexChanged.connect(self._on_group)
        self.pattern.textChanged.connect(self._on_typed)
        self.pattern.returnPressed.connect(self._on_pattern)
        self._typing.timeout.connect(self._on_pattern)
        self.table.rows_selected.connect(self._on_rows)
        self.table.activated.connect(self._on_activated)
        self._delegate.mark_clicked.connect(self.model.toggle)
        self.table.installEventFilter(self)

    def _show_tools(self) -> None:
        by_name = self._group == "name"
        self.pattern.setVisible(by_name)
        self.help.setVisible(by_name)
        self.note.setVisible(not by_name)

    def first_order(self) -> tuple[SortBy, ...]:
        """Newest first."""
        return (SortBy("last_sent_at", descending=True),)

    # Reading

    def question(self) -> Callable[[Reader], object]:
        """Read the groups of the selection."""
        self._reasons.learn(self.services.providers)
        selection, lenses, group = self.selection, self.lenses, self._group
        pattern = self.pattern.text()
        return lambda reader: (read_groups(reader, selection, lenses, group, pattern), lenses)

    def show_answer(self, answer: tuple[Groups, Lenses]) -> None:
        """Show them as the lenses show them."""
        groups, lenses = answer
        self._made.groups = groups
        if lenses != self._seen_by:
            self._seen_by = lenses
            self.totalled.show_rows(())
            self.model.set_columns(self._made.make(lenses))
            self.recall()
            self.totalled.renew()
        self.totalled.show_rows(self.model.take(groups))
        self.note.setText(self._note(groups))
        if groups.grouped:
            self.show_table()
        else:
            self._explain(groups)

    def recall(self) -> None:
        """Put columns as remembered; under the human lens all clicks stay beside the human ones."""
        super().recall()
        self.table.set_column_shown("all_clicks", self._seen_by.human)

    def _note(self, groups: Groups) -> str:
        members = sum(len(row.campaigns) for row in groups.rows)
        several = members - len(groups.whole.campaigns) if groups.whole else 0
        if several > 0:
            return self.tr("Some campaigns are in several groups; the total counts each once.")
        return ""

    def _explain(self, groups: Groups) -> None:
        """Why there is no group."""
        other = (("utm_campaign", self.tr("Group by utm_campaign")),)
        if groups.lacks_pattern:
            self.explain(
                "pencil",
                self.tr("Which names belong together?"),
                self.tr(
                    "Write a pattern such as Spring* above. * stands for any text, "
                    "and a semicolon separates groups."
                ),
            )
        elif not groups.rows and groups.total:
            hint = self.tr("The filters leave nothing over.")
            self.explain("funnel", self.tr("No campaign matches"), hint)
        elif not groups.rows:
            hint = self.tr("Promotions are made of campaigns, which appear after a refresh.")
            self.explain("inbox", self.tr("No campaigns yet"), hint)
        elif self._group == "tag":
            hint = self.tr("Give campaigns tags in the list, or group them by utm_campaign.")
            self.explain("inbox", self.tr("None of these campaigns has a tag"), hint, other)
        elif self._group == "name":
            hint = self.tr("* stands for any text: *sale* finds every name with sale in it.")
            self.explain("search", self.tr("No campaign has such a name"), hint)
        else:
            hint = self.tr("Give campaigns tags in the list, or group them by name.")
            by_name = (("name", self.tr("Group by name")),)
            sentence = self.tr("No link of these campaigns carries utm_campaign")
            self.explain("inbox", sentence, hint, by_name)

    @Slot(str)
    def on_choice(self, key: str) -> None:
        """A button of the empty state was pressed."""
        super().on_choice(key)
        if key in GROUPS:
            self.group_choice.setCurrentIndex(GROUPS.index(key))

    @Slot(int)
    def _on_group(self, _place: int) -> None:
        self._group = self.group_choice.currentData()
        self.settings.set_text(_SETTING_GROUP, self._group)
        self._show_tools()
        if self._group == "name":
            self.pattern.setFocus()
        self.reload()

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_pattern(self) -> None:
        self._typing.stop()
        self.settings.set_text(_SETTING_PATTERN, self.pattern.text())
        self.reload()

    # Opening groups

    @Slot()
    def _toggle_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.model.toggle(index.row())

    def _on_activated(self, index: QModelIndex) -> None:
        self.model.toggle(index.row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open and close groups by the keys that trees have: Right, Left, plus and minus."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.table and self._on_key(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        index, key = self.table.currentIndex(), event.key()
        if not index.isValid() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        row = self.model.row(index.row())
        first = self.table.header.visualIndex(index.column()) == 0
        opening = key == Qt.Key.Key_Plus or (key == Qt.Key.Key_Right and first)
        closing = key == Qt.Key.Key_Minus or (key == Qt.Key.Key_Left and first)
        if closing and row.campaign is not None:
            self.table.select_number(self.model.parent_of(index.row()))
            return True
        if row.campaign is None and (
            (opening and not self.model.is_open(row)) or (closing and self.model.is_open(row))
        ):
            self.model.toggle(index.row())
            return True
        return False

    def own_actions(self) -> list[QAction]:
        """Open or close the group."""
        index = self.table.currentIndex()
        row: GroupRow = self.model.row(index.row())
        if row.campaign is not None:
            return []
        closed = not self.model.is_open(row)
        words = self.tr("Show its &campaigns") if closed else self.tr("Hide its &campaigns")
        self.toggle_action.setText(words)
        return [self.toggle_action]

    def campaigns_of(self, row: GroupRow) -> tuple[CampaignRow, ...]:
        """The campaigns of a group, or the one that the row is."""
        return row.campaigns

    @Slot(object)
    def _on_rows(self, _rows: tuple[GroupRow, ...]) -> None:
        """Tell the campaigns of the selected groups, each once."""
        self.rows_selected.emit(self.selected_campaigns())

    def behind(self, key: str) -> tuple[Behind, ...]:
        """The two sums of a rate."""
        if key not in KINDS:
            return ()
        definition = rate_under(key, self._seen_by)

        def sum_of(name: str) -> Callable[[GroupRow], int | None]:
            def value(row: GroupRow) -> int | None:
                over = row.rates[definition.key].over
                return int(getattr(over, name)) if over.included else None

            return value

        counts = (("numerator", definition.numerator), ("denominator", definition.denominator))
        return tuple(
            (
                ExportColumn(
                    f"{definition.key}_{name}",
                    counted_title(tr(definition.title), tr(count_definition(counter).title)),
                    Kind.COUNT,
                ),
                sum_of(name),
            )
            for name, counter in counts
        )
