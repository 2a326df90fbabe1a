"""Destinations: one row a landing page, domain or UTM value, over all campaigns, channels and providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from gui.campaigns.destination import DestinationDialog
from gui.tables.model import SortBy, TableModel
from gui.views.destinations_columns import PlaceColumns
from gui.views.destinations_data import DOMAINS, PAGES, ROWS, Place, Places, read_places
from gui.views.destinations_words import left_out, rows_title
from gui.views.listing import ListingView
from services.domain.click_filter import UNKNOWN, ClickFilter
from services.domain.landing import UTM
from services.domain.parse import is_web_url
from services.reports.request import ExportColumn, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from gui.views.listing import Behind
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.store.reader import Reader

_SETTING = "destinations/rows"
_ORDER = (SortBy("clicks", descending=True), SortBy("page"))


class PlaceModel(TableModel[Place]):
    """Pages or domains; texts that are no web page stand at the end, whichever way it is sorted."""

    def _sorted(self, rows: Sequence[Place]) -> list[Place]:
        found = super()._sorted(rows)
        return [row for row in found if row.web] + [row for row in found if not row.web]


class DestinationsView(ListingView):
    """Where links lead.

    Selecting rows tells the campaigns behind them and a filter of their addresses (`picked`).

    Signals:
        searched: The number of rows that the search leaves.
    """

    searched = Signal(int)
    name = "destinations"

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, theme, formats, settings, parent)
        self._made = PlaceColumns(formats, self._provider)
        self._human = False
        remembered = settings.text(_SETTING, PAGES)
        self._wanted = self._rows = remembered if remembered in ROWS else PAGES
        columns = self._made.make(human=False, rows=self._rows)
        self.model = PlaceModel(columns, lambda row: row.key, formats, self)
        self.lay_out(self.model, self.tr("Destinations"))
        self._make_tools()
        self.open_action = self.action(self.tr("Open &destination URL..."), self._open)
        self.copy_address = self.action(self.tr("Copy &address"), self._copy_address)
        self.recall()
        self.table.rows_selected.connect(self._on_rows)

    def _make_tools(self) -> None:
        self.rows_choice = QComboBox(self)
        for rows in ROWS:
            self.rows_choice.addItem(rows_title(rows), rows)
        self.rows_choice.setCurrentIndex(ROWS.index(self._rows))
        self.rows_choice.setAccessibleName(self.tr("One row for each"))
        self.rows_choice.setToolTip(
            self.tr("Whether a row is a page, a whole domain, or a value of a UTM parameter")
        )
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search destinations"))
        self.search.setToolTip(self.tr("Looks in pages, UTM tags and names of campaigns"))
        self.search.setAccessibleName(self.tr("Search destinations"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.theme.px(240))
        self.tools.addWidget(self.rows_choice)
        self.tools.addWidget(self.search)
        self.tools.addWidget(self.note, 1)
        self.rows_choice.currentIndexChanged.connect(self._on_rows_choice)
        self.search.textChanged.connect(self._narrow)

    def _provider(self, key: str) -> str:
        return next((one.name for one in self.services.providers if one.key == key), key)

    def setting(self) -> str:
        """Pages, domains and UTM values each have columns of their own."""
        return f"{self.name}/{self._rows}"

    def first_order(self) -> tuple[SortBy, ...]:
        """Most clicked first."""
        return _ORDER

    # Reading

    def question(self) -> Callable[[Reader], object]:
        """Read the pages, domains or UTM values of the selection."""
        selection, rows, human = self.selection, self._wanted, self.lenses.human
        return lambda reader: (read_places(reader, selection, rows), rows, human)

    def show_answer(self, answer: tuple[Places, str, bool]) -> None:
        """Show them as the lens shows them."""
        places, rows, human = answer
        self._made.places = places
        if (self._human, self._rows) != (human, rows):
            self._look(human=human, rows=rows)
        self._narrow()

    def _look(self, *, human: bool, rows: str) -> None:
        """Other columns."""
        self._human, self._rows = human, rows
        self.totalled.show_rows(())
        self.model.set_columns(self._made.make(human=human, rows=rows))
        self.recall()
        self.totalled.renew()

    def recall(self) -> None:
        """Put columns as remembered; under the human lens all clicks stay beside the human ones."""
        super().recall()
        self.table.set_column_shown("all_clicks", self._human)

    @Slot()
    def _narrow(self) -> None:
        """Show what the search leaves over."""
        places = self._made.places
        if places is None:
            return
        wanted = self.search.text().casefold().split()
        rows = [row for row in places.rows if all(word in row.needle for word in wanted)]
        self.totalled.show_rows(rows)
        unknown = sum(row.unknown(human=self._human) for row in rows)
        self.note.setText(left_out(unknown, self.formats, human=self._human))
        if rows:
            self.show_table()
        else:
            self._explain(places)
        self.searched.emit(len(rows))

    def _explain(self, places: Places) -> None:
        if places.rows:
            count = self.formats.count(len(places.rows))
            sentence = self.tr("0 of {n} destinations match").format(n=count)
            buttons = (("clear", self.tr("Clear search")),)
            self.explain("search", sentence, self.tr("The search leaves nothing over."), buttons)
        elif places.campaigns:
            self.explain(
                "inbox",
                self.tr("No links are known of these campaigns"),
                self.tr(
                    "Some providers report clicks as totals only, and some campaigns have no links."
                ),
            )
        elif places.total:
            hint = self.tr("The filters leave nothing over.")
            self.explain("funnel", self.tr("No campaign matches"), hint)
        else:
            hint = self.tr("Destinations appear here as campaigns and their links are read.")
            self.explain("inbox", self.tr("No campaigns yet"), hint)

    @Slot(str)
    def on_choice(self, key: str) -> None:
        """A button of the empty state was pressed."""
        super().on_choice(key)
        if key == "clear":
            self.search.clear()
            self.search.setFocus()

    @Slot(int)
    def _on_rows_choice(self, _place: int) -> None:
        self._wanted = str(self.rows_choice.currentData())
        self.settings.set_text(_SETTING, self._wanted)
        self.reload()

    # What is selected

    @Slot(object)
    def _on_rows(self, rows: tuple[Place, ...]) -> None:
        """Tell the campaigns behind the selected rows, and which clicks are theirs."""
        campaigns = self.selected_campaigns()
        urls = dict.fromkeys(url or UNKNOWN for place in rows for url in place.urls)
        self.picked.emit(campaigns, ClickFilter(urls=tuple(urls)))

    def campaigns_of(self, row: Place) -> tuple[CampaignRow, ...]:
        """The campaigns that led there."""
        return row.campaigns

    def _place(self) -> Place | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def own_actions(self) -> list[QAction]:
        """Open and copy the destination, never a tracked address."""
        place = self._place()
        if place is None or not is_web_url(place.open_url):
            return []
        return [self.open_action, self.copy_address]

    @Slot()
    def _open(self) -> None:
        place = self._place()
        if place is not None and place.open_url and is_web_url(place.open_url):
            dialog = DestinationDialog(place.open_url, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _copy_address(self) -> None:
        place = self._place()
        if place is not None and place.open_url:
            QGuiApplication.clipboard().setText(place.open_url)
            self.copied.emit(self.tr("Address copied"))

    def table_title(self) -> str:
        """What the table is called in a file."""
        if self._rows in UTM:
            return self.tr("{parameter} values").format(parameter=self._rows)
        domains = self._rows == DOMAINS
        return self.tr("Destination domains") if domains else self.tr("Destination pages")

    def behind(self, key: str) -> tuple[Behind, ...]:
        """A share is clicks of all known clicks."""
        if key != "share":
            return ()
        clicks = self.model.columns[self.model.place("clicks")]
        of: Any = self._made.places
        human = self._human
        return (
            (ExportColumn(clicks.machine, clicks.title, Kind.COUNT), clicks.value),  # type: ignore[return-value]
            (
                ExportColumn("share_whole", self.tr("Share: of all"), Kind.COUNT),
                lambda _: of.whole(human=human) if of else None,
            ),
        )
