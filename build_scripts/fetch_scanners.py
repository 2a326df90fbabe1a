"""Renews `resources/agents/scanners.json`: patterns of robots' user agents, from npm `crawler-user-agents` (MIT).

    python -m build_scripts.fetch_scanners PACKAGE_FOLDER

PACKAGE_FOLDER is the unpacked package (`npm pack crawler-user-agents`, then `tar xzf`). Only the patterns
are kept: the list with its examples is 0.5 MB, the patterns are 30 kB.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "agents" / "scanners.json"

PEOPLE_TOO = {
    "Notion\\/": "the Notion program, in whose window people click",
    "upday\\/": "a news app with a browser inside",
    "Tumblr\\/": "the Tumblr app's own browser",
}
"""Patterns left out, with the reason: people's programs carry the same words."""


def patterns(folder: Path) -> tuple[str, list[str]]:
    """The package's version and the patterns that are kept, in the package's order."""
    version = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    listed = json.loads((folder / "crawler-user-agents.json").read_text("utf-8"))
    kept = [entry["pattern"] for entry in listed if entry["pattern"] not in PEOPLE_TOO]
    for pattern in kept:
        re.compile(pattern)
    return version, kept


def main(arguments: list[str]) -> int:
    """Write the resource."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    version, kept = patterns(folder)
    TARGET.parent.mkdir(exist_ok=True)
    content = {"source": f"npm crawler-user-agents {version} (MIT)", "patterns": kept}
    TARGET.write_text(json.dumps(content, indent=0, ensure_ascii=False) + "\n", "utf-8")
    licence = (folder / "LICENSE").read_text("utf-8")
    (TARGET.parent / "LICENSE").write_text(licence, "utf-8")
    print(f"{len(kept)} patterns of version {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
