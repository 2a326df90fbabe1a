"""Makes `resources/agents/scanners.json`, patterns of robots' user agents, from npm `crawler-user-agents` (MIT).

    python3 build_scripts/fetch_scanners.py     fetches, sorts out, writes; the same bytes each time

For a later list, change the version and checksum in PACKAGE. Only the patterns are kept: the list with its
examples is 0.5 MB, the patterns are 30 kB.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from build_scripts.npm_package import NpmPackage, PackageError  # noqa: E402 - after the path

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGE = NpmPackage(
    "crawler-user-agents",
    "1.60.0",
    "sha512-p8hKVsnZl3msolBhGW8s86V0tmmcuBSwhTXkzkegGQzTt0A/ysKDHKzek9fichfqL5qBEgDrR9CuGBU0Y7bDrg==",
)
LIST = "crawler-user-agents.json"
LICENCE = "LICENSE"
TARGET = ROOT / "resources" / "agents" / "scanners.json"

PEOPLE_TOO = {
    "Asana\\/": "the Asana program, in whose window people click",
    "Feedly": "the Feedly app shows newsletters and opens links inside",
    "GoogleDocs": "the Google Docs app names itself so when it shows a page",
    "HubSpot": "the HubSpot app, in which marketers read and click mails",
    "Instapaper\\/": "the Instapaper app has a browser inside",
    "MetaIAB Facebook": "the browser inside Facebook's and Instagram's apps",
    "Notion\\/": "the Notion program, in whose window people click",
    "Sogou": "Sogou's own browser for phones; its robots call themselves spiders",
    "Sonic": 'Slack\'s desktop program: "Sonic Slack_SSB"',
    "Tumblr\\/": "the Tumblr app's own browser",
    "Viber": "the Viber app and program have a browser inside",
    "upday\\/": "a news app with a browser inside",
}
"""Patterns left out, with the reason: people's programs carry the same words.

What robots of the same makers say besides stands among the words of `services.store.scanners`.
"""


def main() -> None:
    """Fetch, sort out, write."""
    try:
        kept = write(PACKAGE.files())
    except PackageError as error:
        sys.exit(str(error))
    print(f"{kept} patterns of version {PACKAGE.version}")


def write(files: Mapping[str, bytes]) -> int:
    """Write the resource and its licence, both or none; how many patterns there are.

    Raises:
        PackageError: The package lacks a file or its licence is another one.
        re.error: Python cannot read a pattern.
    """
    missing = {"package.json", LIST, LICENCE} - files.keys()
    if missing:
        raise PackageError(f"The package lacks {', '.join(sorted(missing))}.")
    licence = files[LICENCE].decode()
    if "Permission is hereby granted, free of charge" not in " ".join(licence.split()):
        raise PackageError("The package's licence is no longer MIT.")
    version, kept = patterns(files)
    content = {"source": f"npm crawler-user-agents {version} (MIT)", "patterns": kept}
    text = json.dumps(content, indent=0, ensure_ascii=False) + "\n"
    TARGET.parent.mkdir(exist_ok=True)
    (TARGET.parent / LICENCE).write_text(licence, encoding="utf-8", newline="\n")
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    return len(kept)


def patterns(files: Mapping[str, bytes]) -> tuple[str, list[str]]:
    """The package's version and the patterns that are kept, in the package's order."""
    version = json.loads(files["package.json"])["version"]
    kept = [one["pattern"] for one in json.loads(files[LIST]) if one["pattern"] not in PEOPLE_TOO]
    for pattern in kept:
        re.compile(pattern)
    return version, kept


if __name__ == "__main__":
    main()
