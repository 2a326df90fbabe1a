"""The demo where there is no display: tables, pictures, a summary, exit code 0."""

from __future__ import annotations

import csv

from build_scripts import demo_run


def _rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_tables_and_pictures_of_a_fresh_demo(tmp_path, capfd, small_demo):
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.png").touch()
    code = demo_run.main(["--out", str(out), "--demo-clicks", "1500", "--pace", "1000"])
    said = capfd.readouterr()
    assert code == 0, said.err
    for name, rows in (("campaigns", 30), ("links", 60), ("breakdowns", 100), ("clicks", 100)):
        assert len(_rows(out / f"{name}.csv")) > rows, name
    pictures = {path.name: path.stat().st_size for path in out.glob("*.png")}
    for theme in ("light", "dark"):
        for pane in ("campaigns", "detail-overview", "detail-links"):
            assert pictures.pop(f"{pane}-1440x900-{theme}.png") > 20_000
    assert "old.png" not in pictures
    assert "Northwind newsletter" in said.out
    assert "4 tables in" in said.out
    assert "12 pictures in" in said.out


def test_a_workspace_that_cannot_be_opened(tmp_path, capfd):
    damaged = tmp_path / "demo.sendsight"
    damaged.write_bytes(b"no database" * 100)
    assert demo_run.main(["--out", str(tmp_path / "out"), "--workspace", str(damaged)]) == 3
    assert len(capfd.readouterr().err.strip().splitlines()) == 1
    assert damaged.read_bytes() == b"no database" * 100
