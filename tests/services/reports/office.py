"""LibreOffice as a reader: what it finds in a file that we wrote."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import NamedTuple
from xml.etree import ElementTree

HERE = sys.platform == "linux" or shutil.which("soffice") is not None
"""Whether it can be asked; on Linux, dev.py installs it, and a test without it fails."""
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_REPEATED = 50
"""A row or cell that is repeated more often is the emptiness behind the table."""


class Cell(NamedTuple):
    """A cell: its type ("" = empty), its raw value, the text that is seen, and its formula."""

    kind: str
    value: str
    shown: str
    formula: str


def opened(folder, paths, *, filters=None):
    """Open files, all in one run (a start takes a second or two); for each its rows of cells by sheet.

    Args:
        folder: For LibreOffice's own files and the result.
        paths: The files, of one kind.
        filters: How they are to be read, where the ending does not tell.
    """
    asked = [f"--infilter={filters}"] if filters else []
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        [
            "soffice",
            profile,
            "--headless",
            *asked,
            "--convert-to",
            "fods",
            "--outdir",
            folder / "read",
            *paths,
        ],
        check=True,
        capture_output=True,
        timeout=110,
    )
    return [_read(folder / "read" / f"{path.stem}.fods") for path in paths]


def _read(path):
    root = ElementTree.parse(path).getroot()
    return {table.get(f"{_TABLE}name"): _rows(table) for table in root.iter(f"{_TABLE}table")}


def _rows(table):
    rows = []
    for row in table.iter(f"{_TABLE}table-row"):
        cells = []
        for cell in row:
            times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
            cells += [_cell(cell)] * (times if times <= _MOST_REPEATED else 0)
        while cells and not cells[-1].kind:
            cells.pop()
        times = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        rows += [cells] * (times if cells or times <= _MOST_REPEATED else 0)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _cell(cell):
    values = (cell.get(f"{_OFFICE}{name}") for name in ("value", "date-value", "boolean-value"))
    lines = ["".join(line.itertext()) for line in cell.findall(f"{_TEXT}p")]
    return Cell(
        cell.get(f"{_OFFICE}value-type") or "",
        next(filter(None, values), ""),
        "\n".join(lines),
        cell.get(f"{_TABLE}formula") or "",
    )
