"""The list of what an installer ships: true, whole, and valid to a checker of the schema."""

from __future__ import annotations

import json
import re

import pytest

from build_scripts.installers import identity, sbom
from services.licences import Component as Part

LIBRARY = {
    "name": "libx11-6",
    "version": "2:1.8.4-2",
    "kind": "library",
    "licence": "Expat, X11",
    "home_page": "",
    "texts": ["licences/system/libx11-6.txt"],
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The list of a bundle that took one library of the system along; as text and read."""
    bundle = tmp_path_factory.mktemp("bundle")
    place = bundle / "_internal" / "resources" / "licences" / "system.json"
    place.parent.mkdir(parents=True)
    place.write_text(json.dumps([LIBRARY]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identity, "DIST", bundle)
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        text = sbom.make_sbom(bundle).read_text(encoding="utf-8")
        # The checker was asked once; it takes seconds.
        patch.setattr(sbom.JsonStrictValidator, "validate_str", lambda *_: None)
        again = sbom.make_sbom(bundle).read_text(encoding="utf-8")
    assert text == again
    return text, json.loads(text)


def by_purl(found):
    return {one["purl"]: one for one in found["components"]}


def test_it_is_of_the_version_whose_schema_it_holds_to(made):
    """`make_sbom` has asked the checker, which the last test shows to find what is wrong."""
    assert made[1]["bomFormat"] == "CycloneDX"
    assert made[1]["specVersion"] == "1.6"


def test_the_program_itself(made):
    own = made[1]["metadata"]["component"]
    assert (own["name"], own["version"]) == (identity.NAME, identity.version())
    assert own["licenses"] == [{"license": {"id": "MIT"}}]
    assert made[1]["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")


def test_every_package_has_version_licence_and_the_lock_s_checksums(made):
    packages = {name: one for name, one in by_purl(made[1]).items() if name.startswith("pkg:pypi/")}
    assert len(packages) == len(sbom.shipped_names())
    lock = sbom.LOCK.read_text(encoding="utf-8")
    for name, one in packages.items():
        assert name.endswith(f"@{one['version']}")
        assert one["licenses"]
        (archives,) = (ref for ref in one["externalReferences"] if ref["type"] == "distribution")
        assert all(f"sha256:{each['content']}" in lock for each in archives["hashes"])
    duckdb = packages["pkg:pypi/duckdb@1.5.5"]
    assert duckdb["licenses"] == [{"license": {"id": "MIT"}}]


def test_no_developers_tool_and_no_other_system_s_package(made):
    names = " ".join(by_purl(made[1]))
    for absent in ("pytest", "mypy", "ruff", "cyclonedx", "pillow"):
        assert f"/{absent}@" not in names
    assert len(re.findall(r"pkg:pypi/numpy@", names)) == 1


def test_what_is_no_python_package_is_there_too(made):
    found = by_purl(made[1])
    library = found["pkg:deb/debian/libx11-6@2:1.8.4-2"]
    assert library["licenses"] == [{"license": {"name": "Expat, X11"}}]
    for name in ("pkg:generic/qt@6.11.3", "pkg:npm/world-atlas@2.0.2", "pkg:generic/sqlite"):
        assert name in found


def test_what_needs_what(made):
    needs = {one["ref"]: set(one.get("dependsOn", ())) for one in made[1]["dependencies"]}
    root = f"pkg:generic/sendsight@{identity.version()}"
    assert "pkg:pypi/httpx@0.28.1" in needs[root]
    assert any(one.startswith("pkg:pypi/httpcore@") for one in needs["pkg:pypi/httpx@0.28.1"])
    reached, queue = set(), [root]
    while queue:
        for one in needs.get(queue.pop(), ()):
            if one not in reached:
                reached.add(one)
                queue.append(one)
    assert reached == set(by_purl(made[1]))


def test_a_package_that_the_licences_lack_is_an_error():
    with pytest.raises(sbom.SbomError, match="does not list nothing-known"):
        sbom.parts_of(None, {"duckdb", "nothing-known"})


def test_a_list_that_breaks_the_schema_is_not_written(monkeypatch):
    part = Part(name="x", version="1", kind="program", licence="MIT", home_page="", texts=())
    bom = sbom.make_bom([part])
    broken = json.loads(sbom.JsonV1Dot6(bom).output_as_string())
    del broken["metadata"]["component"]["type"]
    monkeypatch.setattr(sbom.JsonV1Dot6, "output_as_string", lambda *_, **__: json.dumps(broken))
    with pytest.raises(sbom.SbomError, match="schema"):
        sbom.as_json(bom)
