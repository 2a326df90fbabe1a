"""What lies beside the installers."""

from __future__ import annotations

from build_scripts.installers import identity, papers, sbom
from services import licences


def test_the_licence_list_names_every_part_and_qt_s_terms():
    parts = sbom.parts_of(None, {"duckdb", "httpx"})
    text = papers.licence_list(parts)
    lines = text.splitlines()
    assert lines[0].startswith(f"Sendsight {identity.version()} for ")
    for part in parts[1:]:
        assert any(line.startswith(part.name) and part.licence in line for line in lines)
    assert licences.qt_notice().splitlines()[0] in text


def test_everything_is_in_the_checksums(tmp_path, monkeypatch):
    monkeypatch.setattr(identity, "DIST", tmp_path)
    # The list itself has tests of its own, and takes seconds.
    monkeypatch.setattr(sbom, "as_json", lambda _bom: "{}\n")
    setup = tmp_path / "setup.exe"
    setup.write_bytes(b"MZ")
    (tmp_path / "left over.deb").write_bytes(b"old")
    made = papers.make_papers(tmp_path / "bundle", [setup])
    listed = [line.split("  ")[1] for line in made[-1].read_text().splitlines()]
    assert listed == sorted(["setup.exe", *(path.name for path in made[:-1])])
