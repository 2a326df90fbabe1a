from __future__ import annotations

from gui.export.fields import of_column
from gui.export.options import Options
from gui.export.plan import LINES, Plan
from gui.export.sources import Sample, Source, in_memory
from services.reports.export import table_writer
from tests.gui.tables.fruit import COLUMNS, FRUIT, Fruit

FIELDS = tuple(of_column(column) for column in COLUMNS if column.key in ("name", "share", "at"))


def plan(rows=FRUIT, **choices):
    return Plan("Fruit", in_memory(rows), FIELDS, Options(**choices), zone="Europe/Berlin")


def test_rows_become_values():
    chunks = list(plan(preset="programs").chunks(None))
    assert chunks[0][0] == ("Pear", 0.25, None)


def test_the_preview_has_the_first_lines():
    rows = [Fruit(f"fruit {n}") for n in range(50)]
    made = plan(rows).preview(Sample(tuple(rows), 50))
    assert made.text.splitlines()[:2] == ["Name,Share,Ripe,Time zone", "fruit 0,,,Europe/Berlin"]
    assert len(made.text.splitlines()) == LINES
    assert (made.rows, made.columns) == (50, 4)


def test_the_size_is_that_of_all_rows():
    rows = [Fruit(f"ü{n:04}") for n in range(200)]
    small = plan(rows)
    made = small.preview(Sample(tuple(rows), 20_000))
    writer = table_writer(small.request())
    ours = len(writer.start().encode()) + 100 * len(writer.rows(next(small.chunks(None))).encode())
    assert made.size == ours


def test_the_order_to_the_writer(tmp_path):
    request = plan(preset="json").request(tmp_path / "a.json", overwrite=True, total=3)
    assert (request.format, request.preset) == ("json", "excel")
    assert request.overwrite
    assert request.total == 3
    assert request.sidecar


def test_the_clipboard_is_always_for_people():
    made = plan(preset="programs").copied(None)
    lines = made.flavours.text.split("\r\n")
    assert made.rows == len(lines) - 1 == len(FRUIT)
    assert lines[0] == "Name\tShare\tRipe"
    assert lines[3].endswith("2026-01-02 04:04:05")


def test_the_longest_text_is_told_in_the_units_of_a_cell():
    rows = (Fruit("a" * 40), Fruit("😀" * 30))
    for preset in ("excel", "xlsx"):
        assert plan(rows, preset=preset).preview(Sample(rows, 2)).longest == 60
    assert plan((), preset="excel").preview(Sample((), 0)).longest == 0


def test_more_rows_than_the_clipboard_takes_are_not_copied():
    rows = [Fruit(f"fruit {n}") for n in range(10)]
    assert plan(rows).copied(None, most=10).rows == 10
    assert plan(rows).copied(None, most=9) is None


def test_a_copy_that_is_stopped_reads_no_more():
    read = []

    def parts(_):
        for n in range(5):
            read.append(n)
            yield [Fruit(f"fruit {n}")]

    endless = Plan("Fruit", Source(parts, None), FIELDS, Options())
    assert endless.copied(None, stopped=lambda: len(read) == 2) is None
    assert read == [0, 1]
