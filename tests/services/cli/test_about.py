from __future__ import annotations

import json

from services import VERSION


def test_who_we_are_and_the_list(cli, tmp_path):
    text = cli("about").out
    assert text.startswith(f"Sendsight {VERSION}\n")
    assert "duckdb " in text
    assert "can be replaced" in text


def test_the_list_for_programs(cli):
    found = json.loads(cli("about", "--json").out)
    assert found[0]["name"] == "Sendsight"
    assert {"name", "version", "kind", "licence", "home_page", "texts"} == set(found[0])


def test_one_text(cli):
    assert "Stichting DuckDB Foundation" in cli("about", "--licence", "DuckDB").out


def test_all_texts(cli):
    text = cli("about", "--all").out
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert text.count("=" * 72 + "\n\n") >= 60


def test_an_unknown_part(cli):
    ran = cli("about", "--licence", "nothing")
    assert ran.code == 2
    assert 'There is no part "nothing"' in ran.err
