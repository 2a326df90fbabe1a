"""Rates as dots with their 95 % intervals as whiskers, one row each, on one axis of percent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPen

from gui.charts.base import GAP, LEAST_WIDTH, ThemedPlot
from gui.theme import tokens as size
from services.domain.uncertainty import rate_interval, shaky

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.formatting import Formats
    from gui.theme.theme import Theme

ROW = 26
DOT = 4
CAP = 4
LABEL_SHARE = 0.34
HEADROOM = 1.12


class Rate(msgspec.Struct, frozen=True):
    """One rate: `k` of `n`. A small sample is drawn faint; without counts only the label stands."""

    label: str
    k: int | None
    n: int | None

    @property
    def share(self) -> float | None:
        """The rate; None where a count is unknown or the base is 0."""
        return self.k / self.n if self.k is not None and self.n else None


class RateData(msgspec.Struct, frozen=True):
    """Rates of one kind. `base` is what `n` counts, in words ("delivered"), `what` what `k` does.

    `name` heads the rates in tables and names their base, `key` does so in files.
    """

    title: str
    rates: tuple[Rate, ...]
    base: str
    what: str
    note: str = ""
    name: str = ""
    key: str = "rate"


class RatePlot(ThemedPlot):
    """Draws a RateData: where two whiskers overlap widely, the difference may be chance."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(theme, formats, pg.AxisItem("left"))
        self._data: RateData | None = None
        self.view.invertY(True)
        self.redraw()

    def show_data(self, data: RateData | None) -> None:
        """Draw other rates."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription("; ".join(map(self.value_text, range(self.count()))))
        self.updateGeometry()
        self.redraw()

    def minimumSizeHint(self) -> QSize:
        """All rows."""
        return QSize(self.theme.px(LEAST_WIDTH), max(self.count(), 2) * self.theme.px(ROW) + GAP)

    def redraw(self) -> None:
        """Draw everything anew; the dots are painted in the foreground."""
        self.clear()
        self.style_axes()
        self._fit()

    def _fit(self) -> None:
        data = self._data
        if data is None or not data.rates:
            return
        metrics, width = self.metrics, max(self.viewport().width(), 1)
        most = round(width * LABEL_SHARE)
        labels = [
            metrics.elidedText(rate.label, Qt.TextElideMode.ElideRight, most) for rate in data.rates
        ]
        self.left.setTextPen(pg.mkPen(self.tokens.text))
        self.left.setTicks([list(enumerate(labels))])
        taken = max(map(metrics.horizontalAdvance, labels)) + 2 * GAP
        self.left.setWidth(taken)
        self.centralLayout.activate()
        values = max(metrics.horizontalAdvance(self._value(rate)) for rate in data.rates)
        room = max(width - taken - values - 3 * GAP, width * 0.2)
        top = max(map(_reach, data.rates), default=0.0) or 0.01
        self.view.setXRange(0, top * HEADROOM * (width - taken) / room, padding=0)
        rows = max(len(data.rates), self.viewport().height() / self.theme.px(ROW))
        self.view.setYRange(-0.5, rows - 0.5, padding=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Draw dot, whiskers and value of each rate."""
        super().drawForeground(painter, rect)
        painter.setFont(self.theme.font(size.SECONDARY))
        for index, rate in enumerate(self._data.rates if self._data else ()):
            if rate.share is not None:
                self._draw(painter, index, rate)
            end = self.place_of(QPointF(_reach(rate), index))
            painter.setPen(QColor(self.tokens.muted))
            box = QRectF(end.x() + 2 * GAP, end.y() - 50, 1000, 100)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._value(rate))

    def _draw(self, painter: QPainter, index: int, rate: Rate) -> None:
        small = rate.k is not None and rate.n is not None and shaky(rate.k, rate.n)
        color = QColor(self.tokens.faint if small else self.tokens.series[0])
        ends = [self.place_of(QPointF(x, index)) for x in _ends(rate) or ()]
        dot = self.place_of(QPointF(rate.share or 0.0, index))
        painter.setPen(QPen(color, 1.5))
        if ends:
            painter.drawLine(QLineF(*ends))
        for end in ends:
            painter.drawLine(QLineF(end.x(), end.y() - CAP, end.x(), end.y() + CAP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(dot, DOT, DOT)

    def _value(self, rate: Rate) -> str:
        if rate.share is None:
            return self.tr("no base") if rate.n == 0 else "–"
        return self.formats.percent(rate.share)

    def count(self) -> int:
        """How many rates there are."""
        return len(self._data.rates) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The rate in whose row a point lies."""
        index = round(point.y())
        return index if 0 <= index < self.count() else -1

    def value_text(self, index: int) -> str:
        """A rate in words: counts, interval, and whether the sample is small."""
        assert self._data is not None  # noqa: S101 - only asked with data
        rate = self._data.rates[index]
        if rate.share is None or rate.k is None or rate.n is None:
            return f"{rate.label}: {self._value(rate)}"
        counts = self.tr("{k} {what} of {n} {base}").format(
            k=self.formats.count(rate.k),
            what=self._data.what,
            n=self.formats.count(rate.n),
            base=self._data.base,
        )
        told = f"{rate.label}: {self._value(rate)}, {counts}"
        ends = _ends(rate)
        if ends is None:
            return told
        low, high = (self.formats.decimal(x * 100, 1) for x in ends)
        told += f", 95 %: {low}-{high}"
        warning = self.tr("A small sample.")
        return f"{told}. {warning}" if shaky(rate.k, rate.n) else told

    def anchor(self, index: int) -> QPointF:
        """The dot."""
        assert self._data is not None  # noqa: S101 - only asked with data
        return QPointF(self._data.rates[index].share or 0.0, index)


def _ends(rate: Rate) -> tuple[float, float] | None:
    """The interval; None where the counts make none, such as more clickers than deliveries."""
    interval = rate_interval(rate.k, rate.n)
    return (interval.low, interval.high) if interval is not None else None


def _reach(rate: Rate) -> float:
    """The rightmost point that is drawn of a rate."""
    ends = _ends(rate)
    return ends[1] if ends else rate.share or 0.0


def rate_rows(data: RateData, formats: Formats) -> Iterable[tuple[str, ...]]:
    """The figures for "Show as table"."""
    for rate in data.rates:
        low, high = _ends(rate) or (None, None)
        yield (
            rate.label,
            formats.percent(rate.share) if rate.share is not None else "–",
            "–" if low is None else formats.percent(low),
            "–" if high is None else formats.percent(high),
            "–" if rate.k is None else formats.count(rate.k),
            "–" if rate.n is None else formats.count(rate.n),
        )
