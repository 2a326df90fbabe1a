"""What goes with the installers of a system: the list of parts (SBOM), the licence list, the checksums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from build_scripts.installers import checksums, identity, sbom
from services import licences
from services.licences import Component


def licence_list(parts: Sequence[Component]) -> str:
    """Who made what the installer ships, in columns, and Qt's notice."""
    own = parts[0]
    head = [f"{own.name} {own.version} for {sbom.system()}", identity.COPYRIGHT, ""]
    lines = [*head, *licences.as_lines(tuple(parts[1:])), "", licences.qt_notice()]
    return "\n".join(lines).rstrip() + "\n"


def make_papers(bundle: Path, installers: Iterable[Path]) -> list[Path]:
    """Write them beside the installers; answers their files.

    Args:
        bundle: What the installers were made from.
        installers: The files to be handed out.

    Raises:
        sbom.SbomError: The list of parts would not be true or not valid.
    """
    parts = sbom.parts_of(bundle, sbom.shipped_names())
    named = identity.DIST / f"{identity.PACKAGE}-{identity.version()}-{sbom.system()}-licences.txt"
    named.write_text(licence_list(parts), encoding="utf-8", newline="\n")
    made = [sbom.make_sbom(bundle), named]
    return [*made, checksums.write(identity.DIST, [*installers, *made])]
