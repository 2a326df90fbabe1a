from __future__ import annotations

import sqlite3

import pytest

from services.http.ledger_file import BookFile


class TestClock:
    def book(self, tmp_path, now):
        return BookFile(tmp_path / "limits.db", clock=lambda: now[0])

    def test_set_back_it_waits_a_window_at_most(self, tmp_path):
        now = [1_000_000.0]
        book = self.book(tmp_path, now)
        book.reserve("a", 1, 60.0)
        book.settle("a")
        now[0] -= 5000
        assert book.reserve("a", 1, 60.0) == 60.0
        now[0] += 60.0
        assert book.reserve("a", 1, 60.0) == 0.0

    def test_a_killed_process_blocks_for_a_while_only(self, tmp_path):
        now = [1_000_000.0]
        self.book(tmp_path, now).reserve("a", 1, 60.0)
        later = self.book(tmp_path, now)
        now[0] += 65
        assert 0 < later.reserve("a", 1, 60.0) <= 5.0
        now[0] += 5.1
        assert later.reserve("a", 1, 60.0) == 0.0

    def test_old_bookings_are_cleared(self, tmp_path):
        now = [1_000_000.0]
        book = self.book(tmp_path, now)
        for _ in range(50):
            book.reserve("a", 5, 1.0)
            book.settle("a")
            now[0] += 0.3
            book.count_day("d", 100, 1.0)
        with sqlite3.connect(tmp_path / "limits.db") as db:
            assert db.execute("SELECT count(*) FROM calls").fetchone()[0] <= 5
            assert db.execute("SELECT count(*) FROM days").fetchone()[0] <= 4
        db.close()

    def test_days_end_at_midnight_utc(self, tmp_path):
        now = [86400.0 * 20_000 - 1]
        book = self.book(tmp_path, now)
        assert [book.count_day("d", 1), book.count_day("d", 1)] == [True, False]
        now[0] += 1
        assert book.count_day("d", 1)


def test_a_busy_file_is_an_error_not_damage(tmp_path, monkeypatch):
    monkeypatch.setattr("services.http.ledger_file.BUSY_SECONDS", 0.05)
    path = tmp_path / "limits.db"
    book = BookFile(path)
    book.reserve("a", 5, 60.0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError):
        book.reserve("a", 5, 60.0)
    other.execute("ROLLBACK")
    other.close()
    assert book.reserve("a", 5, 60.0) == 0.0
    assert not path.with_name("limits.db.damaged").exists()


def test_settling_an_expired_booking_still_counts(tmp_path):
    now = [1_000_000.0]
    book = BookFile(tmp_path / "limits.db", clock=lambda: now[0])
    book.reserve("a", 1, 1.0)
    now[0] += 500
    book.reserve("b", 1, 1.0)
    book.settle("a")
    assert 0 < book.reserve("a", 1, 1.0) <= 1.0
