"""Bodies that are no report, and answers that take their time."""

from __future__ import annotations

import gzip
import time

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import NotOffered, UnexpectedAnswer, Unreachable
from tests.services.http.support import RawServer, ask, read_head, refuse

HTML = "<!DOCTYPE html><html><body>Please sign in to the hotel's network</body></html>"


class TestBadBodies:
    @pytest.mark.parametrize(
        "body", [HTML, "\ufeff \n<html>x</html>", "<?xml version='1.0'?>\n<html>x</html>"]
    )
    def test_a_web_page_with_status_200(self, site, body):
        site.faults = [Fault("x", Reply(body, content_type="application/json"))]
        error = refuse(site, UnexpectedAnswer)
        assert "web page" in error.sentence
        assert "sign-in page of the network" in error.remedy
        assert len(site.requests) == 1

    def test_json_that_calls_itself_html_is_read(self, site):
        site.faults = [Fault("x", Reply("[1]", content_type="text/html"))]
        assert ask(site, kind=list) == [1]

    def test_an_answer_that_breaks_off(self, site):
        site.faults = [Fault("x", Reply([1] * 1000, cut=100))]
        error = refuse(site, UnexpectedAnswer)
        assert error.sentence == "The answer of Acme Mail broke off."
        assert len(site.requests) == 4

    def test_one_that_breaks_off_once_is_read_again(self, site):
        site.faults = [Fault("x", Reply([1] * 1000, cut=100), times=1)]
        assert ask(site, kind=dict)["path"] == "/v3/x"

    def test_a_packed_answer_that_breaks_off_within(self, site):
        packed = gzip.compress(b"[1]" * 1000)
        site.faults = [Fault("x", Reply(packed[:-12], headers={"Content-Encoding": "gzip"}))]
        assert "broke off" in refuse(site, UnexpectedAnswer).sentence

    def test_a_connection_dropped_without_an_answer(self, site):
        site.faults = [Fault("x", Reply(drop=True))]
        refuse(site, UnexpectedAnswer)
        assert len(site.requests) == 4

    def test_an_announced_giant_is_not_read(self, site):
        site.faults = [Fault("x", Reply(b"0" * 2000))]
        error = refuse(site, UnexpectedAnswer, max_bytes=1000)
        assert "too large" in error.sentence
        assert len(site.requests) == 1

    def test_a_bomb_is_defused(self, site):
        bomb = gzip.compress(b"0" * (64 * 1024 * 1024), 6)
        site.faults = [Fault("x", Reply(bomb, headers={"Content-Encoding": "gzip"}))]
        started = time.monotonic()
        assert "too large" in refuse(site, UnexpectedAnswer).sentence
        assert time.monotonic() - started < 2

    def test_an_endless_answer_without_a_length(self):
        def endless(conn):
            read_head(conn)
            conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
            while True:
                conn.sendall(b"[" * 65536)

        with RawServer(endless) as server:
            assert "too large" in refuse(server, UnexpectedAnswer, max_bytes=500_000).sentence

    @pytest.mark.parametrize("name", ["br", "gzip, gzip", "zstd"])
    def test_packings_that_nobody_asked_for(self, site, name):
        site.faults = [Fault("x", Reply(b"abc", headers={"Content-Encoding": name}))]
        assert "cannot read" in refuse(site, UnexpectedAnswer).sentence

    def test_a_fault_counts_by_its_status_even_if_its_body_is_broken(self, site):
        site.faults = [Fault("x", Reply(b"abc", status=404, headers={"Content-Encoding": "gzip"}))]
        refuse(site, NotOffered)


class TestTime:
    def test_an_answer_that_trickles_in(self):
        def trickle(conn):
            read_head(conn)
            conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while True:
                conn.sendall(b" ")
                time.sleep(0.02)

        with RawServer(trickle) as server:
            started = time.monotonic()
            error = refuse(server, Unreachable, deadline=0.3)
            assert time.monotonic() - started < 1.5
            assert "did not end in time" in error.sentence
            assert server.connections == 1

    def test_silence(self, site, monkeypatch):
        monkeypatch.setattr("services.http.transport.SILENCE_SECONDS", 0.1)
        site.faults = [Fault("x", Reply([], delay=0.6))]
        error = refuse(site, Unreachable)
        assert error.sentence == "Acme Mail cannot be reached: it did not answer in time."
        assert len(site.requests) == 2
