"""How a file is written: the choices that are remembered, and what they mean in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from gui.settings import ColumnState
from services.reports.export import find_format
from services.reports.presets import EXCEL, INTERNATIONAL, PROGRAMS, TSV, find_preset
from services.wording import noop, tr

if TYPE_CHECKING:
    from gui.export.tables import Ticks
    from gui.scope import Subject
    from gui.settings import WindowSettings

JSON = "json"
XLSX = "xlsx"
PARQUET = "parquet"
_FORMATS = (XLSX, JSON, PARQUET)
"""Choices that are formats of their own; the others are ways of writing CSV."""
_PRESET, _TITLES, _FACTS, _FOLDER = (
    "export/preset",
    "export/titles",
    "export/facts",
    "export/folder",
)
_NAMES = {
    XLSX: noop("Excel workbook (XLSX), recommended"),
    EXCEL: noop("Excel on this computer (CSV)"),
    INTERNATIONAL: noop("Spreadsheet, international (CSV)"),
    PROGRAMS: noop("For programs (CSV)"),
    TSV: noop("Tab-separated (TSV)"),
    JSON: noop("For programs (JSON)"),
    PARQUET: noop("For data tools (Parquet)"),
}
_MACHINE = frozenset({PROGRAMS, JSON, PARQUET})
"""For programs: stored values under stable names."""
_SEPARATORS = {
    ",": noop("commas"),
    ";": noop("semicolons"),
    "\t": noop("tabs"),
}
_MARKS = {
    ".": noop("point"),
    ",": noop("comma"),
}


class Options(msgspec.Struct, frozen=True):
    """The choices about the file.

    Args:
        preset: A preset's word, or a format's: "xlsx", "json", "parquet".
        titles: Readable titles in place of the stable machine names.
        facts: Whether a description is saved beside the file.
    """

    preset: str = EXCEL
    titles: bool = True
    facts: bool = True

    @property
    def format(self) -> str:
        """The format's word."""
        return self.preset if self.preset in _FORMATS else "csv"

    @property
    def text(self) -> bool:
        """Whether the file is text that can be shown as it is written."""
        return find_format(self.format).text

    @property
    def titled(self) -> bool:
        """Whether columns may have readable titles."""
        return self.format in ("csv", XLSX)

    @property
    def words(self) -> bool:
        """Whether values are written in the words of the screen ("E-mail"), not as stored."""
        return self.preset not in _MACHINE

    @property
    def suffix(self) -> str:
        """The file's ending."""
        return ".tsv" if self.preset == TSV else find_format(self.format).suffix


def preset_names() -> tuple[tuple[str, str], ...]:
    """The presets' words and their names for people, in the order of the list."""
    return tuple((key, tr(name)) for key, name in _NAMES.items())


def meaning(options: Options, decimal_mark: str, zone: str) -> str:
    """What the preset does, in sentences for people; nothing of times where `zone` is ""."""
    in_utc = tr("Times are ISO 8601 in UTC.")
    if options.preset == JSON:
        said = tr("A list with one object a row, in UTF-8. What is not reported is null.")
        return f"{said} {in_utc}" if zone else said
    if options.preset == XLSX:
        return _of_workbook(zone)
    if options.preset == PARQUET:
        said = tr("Typed columns under their stable names, compressed. Reads fast in data tools.")
        instants = tr("Times are instants in UTC.")
        return f"{said} {instants}" if zone else said
    preset = find_preset(options.preset, decimal_mark)
    cells = tr("Cells are separated by {cells}, decimals have a {mark}.").format(
        cells=tr(_SEPARATORS[preset.delimiter]),
        mark=tr(_MARKS.get(preset.decimal_mark, preset.decimal_mark)),
    )
    coded = tr("UTF-8, marked so that Excel shows accents right.") if preset.bom else tr("UTF-8.")
    times = (
        tr("Times are those of {zone}, and a column says so.").format(zone=zone)
        if preset.local_times
        else in_utc
    )
    guard = (
        tr("Texts that a spreadsheet would run as a formula get an apostrophe in front.")
        if preset.guard
        else tr("Texts stay as they came: do not open the file in a spreadsheet.")
    )
    return " ".join((cells, coded, *([times] if zone else []), guard))


def _of_workbook(zone: str) -> str:
    said = tr(
        "Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “{sheet}” "
        "tells filters, period and accounts."
    ).format(sheet=tr("About", "the sheet of facts about a workbook"))
    times = tr("Times are those of {zone}.").format(zone=zone)
    return f"{said} {times}" if zone else said


def load_options(settings: WindowSettings) -> Options:
    """What was chosen last; what cannot be read falls back to the first choice."""
    preset = settings.text(_PRESET, EXCEL)
    if preset not in _NAMES:
        preset = EXCEL
    titles = settings.text(_TITLES, "no" if preset in _MACHINE else "yes") == "yes"
    return Options(preset, titles, settings.text(_FACTS, "yes") == "yes")


def save_options(settings: WindowSettings, options: Options) -> None:
    """Remember the choices. Whether personal data was included is never remembered."""
    settings.set_text(_PRESET, options.preset)
    settings.set_text(_TITLES, "yes" if options.titles else "no")
    settings.set_text(_FACTS, "yes" if options.facts else "no")


def load_folder(settings: WindowSettings) -> str:
    """The folder of the last file; "" where there is none."""
    return settings.text(_FOLDER)


def save_folder(settings: WindowSettings, folder: str) -> None:
    """Remember the folder."""
    settings.set_text(_FOLDER, folder)


def load_ticks(settings: WindowSettings, subject: Subject, first: Ticks) -> Ticks:
    """The columns last ticked for "Everything"; unknown ones are left out, new ones as declared."""
    from gui.export.tables import Ticks

    states = {s.key: s.visible for s in settings.columns(f"export/columns/{subject}")}
    ticked = tuple(key for key in first.order if states.get(key, key in first.ticked))
    return Ticks(first.order, ticked or first.ticked)


def save_ticks(settings: WindowSettings, subject: Subject, ticks: Ticks) -> None:
    """Remember the columns ticked for "Everything"."""
    states = tuple(ColumnState(key, key in ticks.ticked) for key in ticks.order)
    settings.set_columns(f"export/columns/{subject}", states)
