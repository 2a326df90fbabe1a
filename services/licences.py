"""Who made what Sendsight ships: names, versions, licences and their texts, from `resources/licences`.

`build_scripts/licences.py` makes that folder.
"""

from __future__ import annotations

import platform
import ssl
import zlib
from contextlib import suppress
from typing import Literal

import msgspec

import resources
from services import VERSION
from services.domain.decoding import decoder

RUNNING = "running"
INDEX = "licences/index.json"
SYSTEM_INDEX = "licences/system.json"
"""Libraries of the system that a bundle takes along; elsewhere there is none."""
QT_NOTICE = "licences/kept/qt-notice.txt"
SUMMARY = "Campaign and link reporting over all your bulk-messaging providers, on your own machine."
COPYRIGHT = "Copyright 2026 The Sendsight authors. MIT licence, without any warranty."
_BETWEEN = "\n\n" + "_" * 72 + "\n\n"


class Component(msgspec.Struct, frozen=True):
    """One thing that Sendsight ships.

    `version` is empty where nobody names it: it comes with the build of another one. `licence` is
    an SPDX expression; `texts` are data files, the first of them first.
    """

    name: str
    version: str
    kind: Literal["program", "library", "data"]
    licence: str
    home_page: str
    texts: tuple[str, ...]


def components() -> tuple[Component, ...]:
    """Everything that is shipped: the program, libraries by name, data by name.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    found = _read(INDEX)
    with suppress(FileNotFoundError):
        found += _read(SYSTEM_INDEX)
    running = _running()
    known = (
        msgspec.structs.replace(one, version=running[one.name]) if one.version == RUNNING else one
        for one in found
    )
    order = ("program", "library", "data")
    return tuple(sorted(known, key=lambda one: (order.index(one.kind), one.name.lower())))


def _read(name: str) -> tuple[Component, ...]:
    return decoder(tuple[Component, ...]).decode(resources.text(name))


def _running() -> dict[str, str]:
    """Versions that only the running program knows."""
    return {
        "Sendsight": VERSION,
        "Python": platform.python_version(),
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }


def text_of(component: Component) -> str:
    """All licence texts of a component, one below the other.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    return _BETWEEN.join(resources.text(name).rstrip("\n") for name in component.texts) + "\n"


def qt_notice() -> str:
    """Under which terms Qt is used, that it can be replaced, and where its source is.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    return resources.text(QT_NOTICE)


def as_lines(found: tuple[Component, ...]) -> list[str]:
    """The list as text: name, version, licence and home page in columns."""
    rows = [(one.name, one.version or "–", one.licence, one.home_page) for one in found]
    wide = [max(len(row[place]) for row in rows) for place in range(3)]
    return [
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, wide, strict=False)), row[3]]).rstrip()
        for row in rows
    ]
