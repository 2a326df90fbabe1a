"""The list of everything that an installer ships, as CycloneDX 1.6 (JSON): names, versions, licences, checksums.

From the same data as the licences that the program shows, for the system that it is made on; the same bytes for
the same commit.
"""

from __future__ import annotations

import json
import platform
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from build_scripts.installers import identity
from build_scripts.runtime_closure import BUNDLED, LOCK, locked, needed_here
from build_scripts.system_licences import INDEX as SYSTEM_INDEX
from services import licences
from services.licences import Component as Part

NPM = {
    "world-atlas (world map)": "world-atlas",
    "crawler-user-agents (scanners)": "crawler-user-agents",
    "IP Location DB (countries)": "@ip-location-db/geo-whois-asn-country-mmdb",
}
"""Data that come from packages of this registry."""
_KINDS = {
    "program": ComponentType.APPLICATION,
    "library": ComponentType.LIBRARY,
    "data": ComponentType.DATA,
}


class SbomError(Exception):
    """The list would not be true, or not valid."""


def shipped_names() -> set[str]:
    """Names of the Python packages that an installer of this system holds."""
    return needed_here() | set(BUNDLED)


def parts_of(bundle: Path | None, names: Iterable[str]) -> list[Part]:
    """What the installer of this system ships, the program itself first.

    Args:
        bundle: Holds the list of the system's libraries; None or without one = there are none.
        names: The Python packages.

    Raises:
        SbomError: A package is not among the licences.
    """
    wanted, pins = set(names), locked(LOCK.read_text(encoding="utf-8"))
    kept = []
    for part in licences.components():
        name = canonicalize_name(part.name)
        if (
            name not in pins
            or part.kind != "library"
            or (name in wanted and part.version == metadata.version(name))
        ):
            kept.append(part)
    found = {canonicalize_name(part.name) for part in kept}
    if missing := sorted(wanted - found):
        raise SbomError(f"Run build_scripts.licences: it does not list {', '.join(missing)}.")
    return kept + system_parts(bundle)


def system_parts(bundle: Path | None) -> list[Part]:
    """Libraries of the system that the bundle took along."""
    listed = bundle and next(iter(bundle.rglob(f"resources/{SYSTEM_INDEX}")), None)
    if not listed:
        return []
    entries = json.loads(listed.read_text(encoding="utf-8"))
    return [Part(**{**entry, "texts": tuple(entry["texts"])}) for entry in entries]


def make_bom(parts: Iterable[Part], system_libraries: Iterable[str] = ()) -> Bom:
    """The list as CycloneDX's own objects, with what needs what.

    Args:
        parts: What is shipped, the program first.
        system_libraries: Names of those that are packages of Debian.
    """
    own, *others = parts
    pins = locked(LOCK.read_text(encoding="utf-8"))
    hashes = {(pin.name, pin.version): pin.hashes for some in pins.values() for pin in some}
    root = component(own, PackageURL("generic", None, identity.PACKAGE, own.version), ())
    root.publisher = identity.PUBLISHER
    root.description = identity.SUMMARY
    root.copyright = identity.COPYRIGHT
    bom = Bom(serial_number=serial_number())
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(identity.source_epoch(), UTC)
    bom.metadata.supplier = OrganizationalEntity(name=identity.PUBLISHER)
    bom.metadata.properties.add(Property(name="system", value=system()))
    debian = set(system_libraries)
    packages: dict[str, Component] = {}
    for part in others:
        name: str = canonicalize_name(part.name)
        pinned = (name, part.version)
        made = component(part, purl_of(part, debian, pinned in hashes), hashes.get(pinned, ()))
        bom.components.add(made)
        if pinned in hashes:
            packages[name] = made
    needed = {name: _needs(name, packages) for name in packages}
    for name, made in packages.items():
        bom.register_dependency(made, [packages[one] for one in needed[name]])
    inner = set().union(*needed.values()) if needed else set()
    outer = [made for made in bom.components if canonicalize_name(made.name) not in inner]
    bom.register_dependency(root, outer)
    return bom


def component(part: Part, purl: PackageURL, hashes: Iterable[str]) -> Component:
    """One entry.

    Args:
        part: Name, version and licence.
        purl: Its address among packages.
        hashes: "sha256:..." of the archives of this version; one of them was installed.
    """
    made = Component(
        name=part.name,
        version=part.version or None,
        type=_KINDS[part.kind],
        bom_ref=str(purl),
        purl=purl,
        licenses=[LicenseFactory().make_from_string(part.licence)],
    )
    if part.home_page:
        made.external_references.add(
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home_page))
        )
    sums = [
        HashType(alg=HashAlgorithm.SHA_256, content=one.removeprefix("sha256:")) for one in hashes
    ]
    if sums:
        made.external_references.add(
            ExternalReference(
                type=ExternalReferenceType.DISTRIBUTION,
                url=XsUri(str(purl)),
                comment="One of these archives, by system and Python.",
                hashes=sums,
            )
        )
    return made


def purl_of(part: Part, debian: Iterable[str], is_package: bool) -> PackageURL:
    """A part's address among packages (https://github.com/package-url)."""
    if is_package:
        return PackageURL("pypi", None, canonicalize_name(part.name), part.version)
    if part.name in debian:
        return PackageURL("deb", "debian", part.name, part.version)
    if part.name in NPM:
        space, _, name = NPM[part.name].rpartition("/")
        return PackageURL("npm", space or None, name, part.version)
    plain = part.name.split(" (")[0].lower().replace(" ", "-")
    return PackageURL("generic", None, plain, part.version or None)


def _needs(name: str, packages: Mapping[str, object]) -> set[str]:
    """The shipped packages that a shipped package asks for."""
    asked = [Requirement(line) for line in metadata.requires(name) or []]
    here = [one for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})]
    names: set[str] = {canonicalize_name(one.name) for one in here}
    return names & packages.keys()


def system() -> str:
    """The system that the installer is for, as in file names."""
    return f"{platform.system().lower().replace('darwin', 'macos')}-{platform.machine().lower()}"


def serial_number() -> uuid.UUID:
    """The same for the same version, system and commit."""
    words = f"{identity.APP_ID} {identity.version()} {system()} {identity.source_epoch()}"
    return uuid.uuid5(uuid.NAMESPACE_URL, words)


def as_json(bom: Bom) -> str:
    """The list as text, after a look whether it holds to the schema.

    Raises:
        SbomError: It does not.
    """
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    if (problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)) is not None:
        raise SbomError(f"The list of parts does not hold to the schema: {problem}")
    return f"{text}\n"


def make_sbom(bundle: Path) -> Path:
    """Write the list of a bundle beside the installers; answers its file.

    Raises:
        SbomError: It would not be true or not valid.
    """
    parts = parts_of(bundle, shipped_names())
    bom = make_bom(parts, {part.name for part in system_parts(bundle)})
    made = identity.DIST / f"{identity.PACKAGE}-{identity.version()}-{system()}.cdx.json"
    made.write_text(as_json(bom), encoding="utf-8", newline="\n")
    return made
