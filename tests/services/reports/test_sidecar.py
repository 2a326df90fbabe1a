"""The facts beside a file."""

from __future__ import annotations

import hashlib
import json

import pytest

from services.reports.export import write_export
from services.reports.request import ExportColumn, ExportRequest
from services.reports.sidecar import fact_lines, sidecar_path


def exported(path, **fields):
    request = ExportRequest(
        title="Links",
        columns=(ExportColumn("url", "Link"),),
        rows=lambda: [[("https://x.example",)]],
        path=path,
        sidecar=True,
        **fields,
    )
    return write_export(request)


def test_the_facts_explain_the_file(tmp_path):
    path = tmp_path / "links.csv"
    result = exported(
        path, zone="Europe/Amsterdam", metadata={"accounts": ["Northwind"], "from": "2026-01-01"}
    )
    assert result.sidecar == tmp_path / "links.csv.meta.json"
    facts = json.loads(result.sidecar.read_text(encoding="utf-8"))
    assert facts["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert facts["rows"] == 1
    assert facts["columns"] == ["url"]
    assert facts["accounts"] == ["Northwind"]
    assert (facts["preset"], facts["formula_guard"], facts["time_zone"]) == (
        "excel",
        True,
        "Europe/Amsterdam",
    )
    assert facts["personal_data"] is False
    assert facts["application"].startswith("Sendsight ")


def test_for_programs_there_is_no_guard_and_no_zone(tmp_path):
    exported(tmp_path / "links.csv", preset="programs", zone="Europe/Amsterdam")
    facts = json.loads(sidecar_path(tmp_path / "links.csv").read_text(encoding="utf-8"))
    assert (facts["formula_guard"], facts["time_zone"]) == (False, "UTC")


def test_a_secret_that_strayed_into_the_facts_is_masked(tmp_path):
    exported(tmp_path / "links.csv", metadata={"api_url": "https://x.example/v3?apikey=hush-hush"})
    text = sidecar_path(tmp_path / "links.csv").read_text(encoding="utf-8")
    assert "hush-hush" not in text
    assert json.loads(text)["rows"] == 1


def test_without_room_for_the_facts_the_file_is_there_and_it_is_told(tmp_path):
    path = tmp_path / "links.csv"
    sidecar_path(path).mkdir()
    result = exported(path)
    assert path.stat().st_size == result.bytes
    assert result.sidecar is None
    assert result.warnings == (
        "The file is complete, but the description beside it is missing. "
        "links.csv.meta.json is a folder.",
    )


def test_an_older_sidecar_is_replaced(tmp_path):
    exported(tmp_path / "links.csv")
    exported(tmp_path / "links.csv", overwrite=True, metadata={"second": True})
    assert json.loads(sidecar_path(tmp_path / "links.csv").read_text(encoding="utf-8"))["second"]


@pytest.mark.parametrize(
    ("form", "zone"),
    [
        ("csv", "Europe/Amsterdam"),
        ("json", "UTC"),
        ("xlsx", "Europe/Amsterdam"),
        ("parquet", "UTC"),
    ],
)
def test_every_format_has_its_facts(tmp_path, form, zone):
    path = tmp_path / f"links.{form}"
    result = exported(path, format=form, zone="Europe/Amsterdam", total=2)
    facts = json.loads(result.sidecar.read_text(encoding="utf-8"))
    assert facts["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (facts["format"], facts["time_zone"], facts["rows"]) == (form, zone, 1)
    assert facts["formula_guard"] is (form == "csv")
    assert facts["warnings"] == list(result.warnings)
    assert "2 rows were announced" in facts["warnings"][0]


def test_facts_as_lines_for_people():
    facts = {
        "title": "Links",
        "bots": None,
        "filters": {"search": "", "channels": ["sms", "email"], "accounts": []},
        "accounts": [{"name": "A", "refreshed_at": None}, {"name": "B", "personal_data": True}],
        "url": "https://x.example/?apikey=hush-hush",
    }
    assert fact_lines(facts)[:-1] == [
        ("What", "Links"),
        ("Filters: Channels", "sms, email"),
        ("Accounts", "Name: A"),
        ("Accounts", "Name: B, With personal data: yes"),
    ]
    assert "hush-hush" not in fact_lines(facts)[-1][1]
