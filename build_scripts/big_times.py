"""Times and memory of everything that the program asks a big workspace (see `big_workspace`).

    nice .venv/bin/python -m build_scripts.big_times FILE [--only WORD ...] [--reports] [--changes]

Prints a line a question: the median of three runs (one where it takes longer than `LONG`), the processor
time of a run, which a busy machine does not lengthen, and how much memory the process had at most.
`--reports` writes every report as CSV and the largest in every format; `--changes` judges all clicks anew
and forgets a person, which alters the file.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import msgspec

from gui.campaigns.query import read_campaigns
from gui.detail.data import read_detail
from gui.detail.when import Question, WhenTab
from gui.views import compare_period_read, compare_read
from gui.views.destinations_data import read_places
from gui.views.promotions_data import read_groups
from services.domain.click_filter import RECIPIENT_ZONE, ClickFilter
from services.domain.lenses import Lenses
from services.domain.own_marks import Goal
from services.domain.plan import Period
from services.domain.rows import Selection
from services.recipes.goals import check_goals
from services.reports.catalogue import REPORTS
from services.reports.export import FORMATS, write_export
from services.reports.options import GROUPS, ReportOptions
from services.reports.period_report import comparison_of
from services.reports.report import Report
from services.reports.request import ExportRequest
from services.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.rows import CampaignRow
    from services.store.reader import Reader

LONG = 8.0
RUNS = 3
ZONE = "Europe/Amsterdam"
_LARGE = ("clicks", "people", "links", "destinations")
_SEVERAL = 200
Case = tuple[str, Callable[[], object]]


class Peak:
    """The most memory this process has had since `begin`, in megabytes; 0 where the system does not tell."""

    def begin(self) -> None:
        """Count anew."""
        with suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")

    @property
    def megabytes(self) -> int:
        """The most so far."""
        with suppress(OSError):
            for line in Path("/proc/self/status").read_text().splitlines():
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) // 1024
        return 0


def measure(cases: Iterator[Case], only: Sequence[str] = ()) -> dict[str, float]:
    """Run the cases, print a line each, and return their seconds."""
    found: dict[str, float] = {}
    peak = Peak()
    for name, work in cases:
        if only and not any(word in name for word in only):
            continue
        peak.begin()
        times: list[float] = []
        worked = time.process_time()
        while len(times) < RUNS and not (times and times[0] > LONG):
            begun = time.perf_counter()
            work()
            times.append(time.perf_counter() - begun)
        found[name] = median(times)
        worked = (time.process_time() - worked) / len(times)
        print(f"{name:48} {found[name]:8.3f} s {worked:8.3f} s {peak.megabytes:7,} MB", flush=True)
    return found


def screen_cases(reader: Reader, now: datetime) -> Iterator[Case]:
    """What the window asks for."""
    rows = reader.campaigns()
    largest = sorted(rows, key=lambda row: -row.click_rows)
    for name, selection in _filters(largest[0], now).items():
        yield f"list, {name}", partial(read_campaigns, reader, selection)
    chosen = {"giant": largest[:1], f"{_SEVERAL} campaigns": rows[:_SEVERAL], "all": rows}
    for name, part in chosen.items():
        yield from _detail_cases(reader, name, tuple(part))
    for lenses, word in ((Lenses(), ""), (Lenses(human=True), ", human")):
        for group in GROUPS:
            pattern = "Spring*;Summer*" if group == "name" else ""
            yield (
                f"promotions by {group}{word}",
                partial(read_groups, reader, Selection(), lenses, group, pattern),
            )
    for kind in ("pages", "domains", "utm_campaign"):
        yield (
            f"destinations, {kind}",
            partial(read_places, reader, Selection(), kind),
        )
    yield from _compare_cases(reader, largest, now)
    goals = (
        Goal("1", "Rate", "click_rate", 0.02, days=365),
        Goal("2", "Clicks", "clicks", 100, days=365, each=False),
    )
    yield "goals", lambda: check_goals(goals, reader.campaigns(), now, Lenses())
    yield "growth", lambda: reader.growth(largest[0].key)
    yield "notes", reader.notes


def _filters(giant: CampaignRow, now: datetime) -> dict[str, Selection]:
    return {
        "all": Selection(),
        "search": Selection(search="sale"),
        "a quarter": Selection(period=_days(now, 90)),
        "provider": Selection(providers=(giant.provider,)),
        "channel": Selection(channels=("sms",)),
        "account": Selection(accounts=(giant.account_id,)),
    }


def _days(now: datetime, days: int) -> Period:
    last = now.date()
    return Period(last.fromordinal(last.toordinal() - days), last)


def _detail_cases(reader: Reader, name: str, rows: tuple[CampaignRow, ...]) -> Iterator[Case]:
    plain = Selection(campaigns=tuple(row.key for row in rows))
    human = msgspec.structs.replace(plain, clicks=ClickFilter(human=True))
    for lens, word in ((Lenses(), ""), (Lenses(human=True), ", human")):
        yield (
            f"{name}: overview, links, audience{word}",
            partial(read_detail, reader, rows, ZONE, lens),
        )
    for word, picked in (
        ("country", ClickFilter(countries=("NL",))),
        ("device", ClickFilter(devices=("Mobile",))),
        ("hour", ClickFilter(hours=((1, 9),), zone=ZONE)),
    ):
        yield (
            f"{name}: a {word} picked",
            partial(read_detail, reader, rows, ZONE, Lenses(), picked),
        )
    for selection, word in ((plain, ""), (human, ", human")):
        yield f"{name}: when{word}", partial(WhenTab.read, reader, Question(selection, ZONE))
        yield f"{name}: who{word}", partial(_opened, reader.people_table, selection)
        yield f"{name}: log, first rows{word}", partial(reader.click_head, selection)
        yield f"{name}: log, whole{word}", partial(_opened, reader.click_table, selection)
    yield (
        f"{name}: when, recipients' zones",
        lambda: WhenTab.read(reader, Question(plain, RECIPIENT_ZONE)),
    )
    yield (
        f"{name}: log by address, first rows",
        lambda: reader.click_head(plain, sort="url"),
    )
    yield (
        f"{name}: log by address, whole",
        partial(_opened, partial(reader.click_table, sort="url"), plain),
    )
    yield f"{name}: quality", lambda: reader.quality(plain)


def _opened(make: Callable[[Selection], Any], selection: Selection) -> None:
    """Open a table of many rows, and read some in its middle."""
    with closing(make(selection)) as table:
        table.block(table.count // 2, 256)


def _compare_cases(reader: Reader, largest: Sequence[CampaignRow], now: datetime) -> Iterator[Case]:
    keys = tuple(row.key for row in largest[:8])
    for human, people in ((False, False), (True, False), (True, True)):
        word = f"{', human' if human else ''}{', people' if people else ''}"
        question = compare_read.Question(keys, human, people)
        yield f"compare 8{word}", partial(compare_read.read, reader, question)
    selection = Selection(period=_days(now, 180))
    for human in (False, True):
        options = ReportOptions(lenses=Lenses(human=human), now=now)
        comparison = comparison_of(selection, options)
        yield (
            f"compare periods{', human' if human else ''}",
            partial(compare_period_read.read, reader, selection, options, comparison),
        )


def report_cases(reader: Reader, folder: Path) -> Iterator[Case]:
    """Every report as CSV, those with most rows in every format."""
    for name in REPORTS:
        yield f"report {name}, csv", partial(_export, reader, folder, name, "csv")
    for name in _LARGE:
        for kind in FORMATS[1:]:
            yield (
                f"report {name}, {kind.key}",
                partial(_export, reader, folder, name, kind.key),
            )


def _export(reader: Reader, folder: Path, name: str, kind: str) -> None:
    report = Report(name, reader, Selection(), options=ReportOptions(lenses=Lenses()))
    write_export(
        ExportRequest(
            title=report.title,
            columns=report.export_columns,
            rows=report.chunks,
            path=folder / f"{name}.{kind}",
            format=kind,
            preset="programs",
            overwrite=True,
        )
    )


def change_cases(workspace: Workspace, giant: CampaignRow) -> Iterator[Case]:
    """What alters the workspace: judging, and forgetting somebody; each may be done again and again."""

    def judge_all() -> None:
        workspace.change_bot_rules(workspace.bot_rules())
        workspace.settle()

    yield "judging all clicks", judge_all
    yield "judging nothing", workspace.settle
    reader = workspace.reader()

    def forget() -> None:
        with closing(reader.people_table(Selection(campaigns=(giant.key,)))) as table:
            word = table.block(table.count // 2, 1)[0].recipient
        workspace.forget_people(workspace.find_people([word], [word]))

    with closing(reader):
        yield "forgetting a person", forget


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure what a big workspace is asked.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--only", nargs="*", default=(), metavar="WORD")
    parser.add_argument("--reports", action="store_true")
    parser.add_argument("--changes", action="store_true")
    options = parser.parse_args(arguments)
    begun = time.perf_counter()
    workspace = Workspace.open(options.file, create=False)
    with closing(workspace), closing(workspace.reader()) as reader:
        print(f"{'opening':48} {time.perf_counter() - begun:8.3f} s", flush=True)
        print(f"{reader.facts().clicks:,} clicks, {reader.facts().bytes >> 20:,} MB on disk")
        measure(screen_cases(reader, datetime.now(UTC)), options.only)
        if options.reports:
            with tempfile.TemporaryDirectory(dir=options.file.parent) as folder:
                measure(report_cases(reader, Path(folder)), options.only)
        if options.changes:
            giant = max(reader.campaigns(), key=lambda row: row.click_rows)
            measure(change_cases(workspace, giant), options.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
