"""Checksums beside the installers, as `sha256sum -c` reads them; the standard library only.

python3 build_scripts/installers/checksums.py FOLDER     of all files in a folder, into its SHA256SUMS
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path, files: Iterable[Path]) -> Path:
    """Write the checksums of files of a folder; answers the list's file.

    Raises:
        ValueError: A file lies elsewhere, or its name cannot stand in such a list.
    """
    lines = []
    for file in sorted(files, key=lambda one: one.name):
        if file.parent.resolve() != folder.resolve() or set(file.name) & set("\\\n\r"):
            raise ValueError(f"{file.name} cannot be listed.")
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    made = folder / NAME
    made.write_text("".join(lines), encoding="utf-8", newline="\n")
    return made


def main(arguments: list[str]) -> int:
    """List all files of a folder."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    files = [path for path in folder.iterdir() if path.is_file() and path.name != NAME]
    print(write(folder, files).read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
