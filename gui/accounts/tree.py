"""The account tree: all accounts, then provider > account; two lines each, with a state dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.accounts.states import state_of
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.domain.plan import Progress

KIND = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
LINE = Qt.ItemDataRole.UserRole + 2
TONE = Qt.ItemDataRole.UserRole + 3
ALL, PROVIDER, ACCOUNT = "all", "provider", "account"
_DOT = 8
_ROW = 44


class AccountModel(QStandardItemModel):
    """The tree's content."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._accounts: dict[str, Account] = {}
        self._items: dict[str, QStandardItem] = {}

    def show_accounts(
        self,
        accounts: tuple[Account, ...],
        names: dict[str, str],
        order: tuple[str, ...],
        running: dict[str, Progress],
    ) -> None:
        """Show other accounts.

        Args:
            accounts: The accounts.
            names: Providers' names by key.
            order: Providers' keys in the order in which they stand.
            running: Steps of the running refresh by account id.
        """
        self.clear()
        self._accounts = {account.account_id: account for account in accounts}
        self._items = {}
        self.appendRow(self._item(self.tr("All accounts"), ALL, ""))
        present = {account.provider for account in accounts}
        keys = [key for key in order if key in present]
        for provider in (*keys, *sorted(present - set(keys))):
            head = self._item(names.get(provider, provider), PROVIDER, provider)
            for account in sorted(accounts, key=lambda a: a.name.casefold()):
                if account.provider == provider:
                    item = self._item(account.name, ACCOUNT, account.account_id)
                    self._items[account.account_id] = item
                    head.appendRow(item)
                    self._describe(account, item, names.get(provider, provider), running)
            self.appendRow(head)

    def renew_states(self, running: dict[str, Progress]) -> None:
        """Write the states anew (time passed, a refresh went on)."""
        for account_id, item in self._items.items():
            head = item.parent()
            name = head.text() if head is not None else ""
            self._describe(self._accounts[account_id], item, name, running)

    def account(self, index: QModelIndex) -> Account | None:
        """The account at a place; None for a provider or the top."""
        return self._accounts.get(str(index.data(KEY))) if index.data(KIND) == ACCOUNT else None

    def find(self, account_id: str) -> QModelIndex:
        """The place of an account; invalid where it is not shown."""
        item = self._items.get(account_id)
        return item.index() if item is not None else QModelIndex()

    def _item(self, text: str, kind: str, key: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setEditable(False)
        item.setData(kind, KIND)
        item.setData(key, KEY)
        return item

    def _describe(
        self, account: Account, item: QStandardItem, provider: str, running: dict[str, Progress]
    ) -> None:
        state = state_of(account, self._formats, running.get(account.account_id))
        if item.data(LINE) != state.line:
            item.setData(state.line, LINE)
            item.setData(
                f"{account.name}, {provider}, {state.line}", Qt.ItemDataRole.AccessibleTextRole
            )
        if item.data(TONE) != state.tone:
            item.setData(state.tone, TONE)
        tooltip = f"{account.name}\n{state.line}\n{state.tooltip}".strip()
        if item.toolTip() != tooltip:
            item.setToolTip(tooltip)


class AccountDelegate(QStyledItemDelegate):
    """Paints the tree's rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines for an account, one for the rest."""
        high = _ROW if index.data(KIND) == ACCOUNT else size.ROW_COMFORTABLE + size.HALF
        return QSize(120, self._theme.px(high))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(
            size.GRID,
            option.rect.top() + 1,
            option.rect.right() - 2 * size.GRID + 1,
            option.rect.height() - 2,
        )
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            self._fill(painter, rect, tokens.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            self._fill(painter, rect, tokens.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), size.RADIUS, size.RADIUS)
        inner = rect.adjusted(size.GRID, 0, -size.GRID, 0)
        if index.data(KIND) == ACCOUNT:
            self._paint_account(painter, inner, index)
        else:
            self._paint_head(painter, inner, index)
        painter.restore()

    def _fill(self, painter: QPainter, rect: QRect, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, size.RADIUS, size.RADIUS)

    def _paint_head(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        top = index.data(KIND) == ALL
        font = self._theme.font(size.BODY if top else size.SECONDARY, size.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if top else tokens.muted))
        text = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_account(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        half = rect.height() // 2
        top = QRect(rect.left(), rect.top() + 3, rect.width(), half - 3)
        bottom = QRect(rect.left() + _DOT + 6, rect.top() + half, rect.width() - _DOT - 6, half - 4)
        self._line(painter, top, str(index.data()), size.BODY, tokens.text)
        self._line(painter, bottom, str(index.data(LINE) or ""), size.SECONDARY, tokens.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, str(index.data(TONE) or "faint"))))
        painter.drawEllipse(rect.left(), bottom.center().y() - _DOT // 2 + 1, _DOT, _DOT)

    def _line(self, painter: QPainter, rect: QRect, text: str, pixels: int, colour: str) -> None:
        font = self._theme.font(pixels)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
