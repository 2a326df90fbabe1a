"""Looks into a workspace from outside, also while a window has it open, and into reports of figures."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import duckdb

from build_scripts.installers.fresh_machine.steps import Failed

ENDINGS = (".duckdb", ".sendsight")
REFRESHED = """SELECT count(DISTINCT account_no) FROM refreshes WHERE NOT cancelled AND error_code IS NULL"""
COUNTS = """SELECT (SELECT count(*) FROM accounts WHERE removed_at IS NULL), (SELECT count(*) FROM campaigns)"""


def demo_file(folder: Path) -> Path | None:
    """The demo's workspace in a data folder; None where it is not there yet."""
    found = [path for path in folder.glob("demo*") if path.suffix in ENDINGS]
    return found[0] if found else None


def refreshed(file: Path, aside: Path) -> tuple[int, int]:
    """How many of a workspace's accounts were refreshed wholly, and how many there are.

    A window that is open holds the file. So a copy is opened, with what stands in the journal beside it; where the
    copy was taken in the middle of a change it does not open, and the answer is (0, 0).
    """
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    copy = aside / file.name
    try:
        # The journal first: a change that comes between is in neither, or in the file.
        for path in (file.with_name(file.name + ".wal"), file):
            if path.exists():
                shutil.copyfile(path, aside / path.name)
        with duckdb.connect(str(copy)) as connection:
            done = connection.execute(REFRESHED).fetchone()
            there = connection.execute(COUNTS).fetchone()
    except (duckdb.Error, OSError):
        return 0, 0
    return (done[0], there[0]) if done and there else (0, 0)


def totals(report: str) -> dict[str, int]:
    """The sums of a report of campaigns in CSV, by column, and the number of its rows.

    Raises:
        Failed: It has no rows.
    """
    rows = list(csv.DictReader(io.StringIO(report)))
    if not rows:
        raise Failed("the report has no rows")
    found = {"campaigns": len(rows)}
    for name in rows[0]:
        whole = [row[name] for row in rows if row[name].isdigit()]
        if name in ("sends", "opens", "clicks", "unique_clicks", "bounced"):
            found[name] = sum(int(text) for text in whole)
    return found


def same(one: str, other: str, whose: str) -> str:
    """What two reports have in common, in words.

    Raises:
        Failed: They differ; the first line that does is named.
    """
    for number, (left, right) in enumerate(
        zip(one.splitlines(), other.splitlines(), strict=False), 1
    ):
        if left != right:
            raise Failed(f"line {number} differs from {whose}: {left!r}, not {right!r}")
    if one != other:
        raise Failed(f"{len(one.splitlines())} lines, {whose} has {len(other.splitlines())}")
    sums = totals(one)
    return ", ".join(f"{count:,} {name}" for name, count in sums.items()) + f", as {whose}"
