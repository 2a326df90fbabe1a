"""What stands around the content: the band of the first page, headers, and footers with page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.printing.paper import MARGIN, PT, Style
from gui.theme.tokens import LIGHT
from services.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.formatting import Formats
    from gui.printing.blocks import Front
    from gui.printing.branding import Branding, Logo
    from gui.printing.paper import Sheet, Type

LOGO = (120 * PT, 46 * PT)
"""Most width and height of a logo."""
PAD = 17 * PT
PLATE = 6 * PT


class Frame:
    """Paints the band, headers and footers."""

    def __init__(
        self,
        front: Front,
        branding: Branding,
        logo: Logo,
        sheet: Sheet,
        kind: Type,
        formats: Formats,
    ) -> None:
        self._front, self._branding, self._logo = front, branding, logo
        self._sheet, self._type, self._formats = sheet, kind, formats
        room = sheet.room - (0 if logo.size.isEmpty() else LOGO[0] + 4 * PLATE)
        texts = (
            (front.client, Style.SUBTITLE),
            (front.title, Style.TITLE),
            (front.subtitle, Style.SUBTITLE),
            (front.period, Style.SUBTITLE),
        )
        self._lines = [kind.lay(text, style, room) for text, style in texts if text]
        least = 0 if logo.size.isEmpty() else LOGO[1] + 2 * PLATE
        self._band = max(sum(line.height for line in self._lines), least) + 2 * PAD

    @property
    def first_top(self) -> float:
        """Where content begins on the first page."""
        return self._band + 8 * PT

    def paint(self, painter: QPainter, page: int, pages: int) -> None:
        """Paint what stands around page `page` (from 1) of `pages`."""
        if page == 1:
            self._paint_band(painter)
        else:
            self._paint_header(painter)
        self._paint_footer(painter, page, pages)

    def _paint_band(self, painter: QPainter) -> None:
        branding, sheet = self._branding, self._sheet
        painter.fillRect(QRectF(0, 0, sheet.width, self._band), QColor(branding.paint))
        y = (self._band - sum(line.height for line in self._lines)) / 2
        for line in self._lines:
            line.paint(painter, sheet.left, y, branding.ink)
            y += line.height
        if self._logo.size.isEmpty():
            return
        wide, high = LOGO
        # The plate ends where the text ends.
        left = sheet.width - MARGIN - wide - PLATE
        room = QRectF(left, (self._band - high) / 2, wide, high)
        own = self._logo.size.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # A white plate: a logo is made for paper, not for the colour that was chosen.
        plate = QRectF(
            room.right() - own.width() - PLATE,
            room.center().y() - own.height() / 2 - PLATE,
            own.width() + 2 * PLATE,
            own.height() + 2 * PLATE,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(plate, PLATE / 2, PLATE / 2)
        self._logo.paint(painter, room)

    def _paint_header(self, painter: QPainter) -> None:
        sheet, front = self._sheet, self._front
        line = self._type.line(Style.SMALL)
        area = QRectF(sheet.left, MARGIN - line / 2, sheet.room, line)
        period = self._type.elided(front.period, Style.SMALL, sheet.room / 2)
        title = self._type.elided(
            front.title,
            Style.COLUMN,
            sheet.room - self._type.width(period, Style.SMALL) - 4 * PLATE,
        )
        self._write(painter, area, title, Style.COLUMN, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, area, period, Style.SMALL, Qt.AlignmentFlag.AlignRight)
        painter.setPen(QPen(QColor(self._branding.accent), PT))
        y = area.bottom() + 4 * PT
        painter.drawLine(QLineF(sheet.left, y, sheet.left + sheet.room, y))

    def _paint_footer(self, painter: QPainter, page: int, pages: int) -> None:
        sheet, front = self._sheet, self._front
        line = self._type.line(Style.SMALL)
        top = sheet.height - MARGIN
        painter.setPen(QPen(QColor(LIGHT.line_strong), PT / 2))
        painter.drawLine(QLineF(sheet.left, top - 4 * PT, sheet.left + sheet.room, top - 4 * PT))
        area = QRectF(sheet.left, top, sheet.room, line)
        count = self._formats.count
        number = tr("Page {n} of {all}").format(n=count(page), all=count(pages))
        self._write(painter, area, number, Style.SMALL, Qt.AlignmentFlag.AlignRight)
        self._write(painter, area, front.refreshed, Style.SMALL, Qt.AlignmentFlag.AlignLeft)
        below = area.translated(0, line)
        lens = self._type.elided(front.lens, Style.SMALL, sheet.room)
        self._write(painter, below, lens, Style.SMALL, Qt.AlignmentFlag.AlignLeft)

    def _write(
        self, painter: QPainter, area: QRectF, text: str, style: Style, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(self._type.font(style))
        painter.setPen(QColor(style.colour))
        painter.drawText(area, side | Qt.TextFlag.TextDontClip, text)
