"""Tables of event rows, and statistics counted from them."""

from __future__ import annotations

from services.demo.copernica_data import CopernicaData, Table, matching


def row(number, day):
    return {
        "ID": str(number),
        "timestamp": f"2026-01-{day:02} 00:00:00",
        "destination": str(day),
        "mailing": "1",
    }


def test_rows_lie_by_time_and_id():
    table = Table()
    table.fill([row(3, 5), row(1, 9)])
    table.add(row(2, 5))
    table.add(row(10, 1))
    assert [r["ID"] for r in table.rows] == ["10", "2", "3", "1"]
    day = "2026-01-05 00:00:00"
    assert [r["ID"] for r in table.between(day, "", inclusive=False)] == ["1"]
    assert [r["ID"] for r in table.between("", day, inclusive=False)] == ["10"]
    assert [r["ID"] for r in table.between(day, day, inclusive=True)] == ["2", "3"]
    assert len(table.between("", "", inclusive=False)) == 4


def test_conditions_are_all_to_be_met():
    rows = [row(n, n) for n in range(1, 10)]
    assert len(matching(rows, ["id>3", "timestamp<2026-01-08"])) == 4
    assert len(matching(rows, ["id<>3", "no condition"])) == 8
    assert len(matching(rows, ["destination==9"])) == 1


def test_statistics_are_counted_and_may_be_overridden():
    data = CopernicaData()
    data.add_mailing(
        "draganddrop", {"id": 1, "destinations": 50}, impressions={"total": 9, "unique": 8}
    )
    data.fill("draganddrop", "clicks", [row(1, 1), row(2, 1), row(3, 2)])
    data.add_event("draganddrop", "errors", {**row(0, 3), "ID": data.next_id()})
    found = data.statistics("draganddrop", "1", old=False)
    assert found["clicks"] == {"total": 3, "unique": 2}
    assert found["deliveries"] == {"total": 49}
    assert found["impressions"] == {"total": 9, "unique": 8}
    assert found["dominant_results"]["impressions"] == 6
    assert "retries" in data.statistics("draganddrop", "1", old=True)


def test_ids_grow():
    data = CopernicaData()
    first = data.add_event(
        "html", "clicks", {"emailing": "1", "timestamp": "x", "destination": "1"}
    )
    second = data.add_event(
        "html", "clicks", {"emailing": "1", "timestamp": "a", "destination": "1"}
    )
    assert int(second["ID"]) > int(first["ID"])
    assert data.of_mailing["html", "clicks", "1"] == [first, second]
