"""The ways of writing CSV that people choose by one word."""

from __future__ import annotations

import msgspec

from services.domain.errors import ExportFailed
from services.wording import noop, tr

EXCEL = "excel"
INTERNATIONAL = "international"
PROGRAMS = "programs"
TSV = "tsv"


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """How CSV is written.

    Args:
        key: Its word.
        title: Its name for people, in English.
        delimiter: Between cells.
        decimal_mark: Of rates and amounts.
        bom: Whether a byte order mark tells Excel that the file is UTF-8.
        guard: Whether texts that a spreadsheet could run get an apostrophe in front.
        local_times: `YYYY-MM-DD HH:MM:SS` in the shown zone with a column `time_zone`; else
            ISO 8601 in UTC.
        flags: The words for yes and no.
    """

    key: str
    title: str
    delimiter: str = ","
    decimal_mark: str = "."
    bom: bool = True
    guard: bool = True
    local_times: bool = True
    flags: tuple[str, str] = ("TRUE", "FALSE")


PRESETS: tuple[Preset, ...] = (
    Preset(key=EXCEL, title=noop("Excel (this computer)")),
    Preset(key=INTERNATIONAL, title=noop("Spreadsheet, international")),
    Preset(
        key=PROGRAMS,
        title=noop("For programs"),
        bom=False,
        guard=False,
        local_times=False,
        flags=("true", "false"),
    ),
    Preset(key=TSV, title=noop("Tab-separated (TSV)"), delimiter="\t", bom=False),
)
_BY_KEY = {preset.key: preset for preset in PRESETS}


def find_preset(key: str, decimal_mark: str = ".") -> Preset:
    """A preset by its word.

    Args:
        key: The word.
        decimal_mark: The locale's; Excel on such a computer separates cells by `;` where it is `,`.

    Raises:
        ExportFailed: There is no such preset.
    """
    found = _BY_KEY.get(key)
    if found is None:
        raise ExportFailed(
            tr("There is no preset called {name}.").format(name=key),
            tr("Choose one of {names}.").format(names=", ".join(_BY_KEY)),
        )
    if key == EXCEL and decimal_mark == ",":
        return msgspec.structs.replace(found, delimiter=";", decimal_mark=",")
    return found
