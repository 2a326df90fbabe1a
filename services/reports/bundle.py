"""A ZIP of several tables and pictures, with a file ABOUT.json that says what is inside."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from services.reports.destination import fingerprint, whole_path
from services.reports.export import table_writer
from services.reports.request import ExportProgress, ExportRequest, ExportResult
from services.reports.sidecar import facts_of, facts_text, file_facts
from services.reports.watch import Watch, miscounted, never, unheard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from services.reports.export import TableWriter
    from services.reports.request import Chunks

ABOUT = "ABOUT.json"
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]+')
_MANY = 1_000_000
"""Rows from which a table could exceed 2 GB, for which a ZIP needs other headers."""
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
"""Packed already."""


def write_bundle(
    tables: Sequence[ExportRequest],
    path: Path,
    *,
    title: str,
    pictures: Mapping[str, bytes] | None = None,
    facts: Mapping[str, Any] | None = None,
    overwrite: bool = False,
    on_progress: Callable[[ExportProgress], None] = unheard,
    cancelled: Callable[[], bool] = never,
) -> ExportResult:
    """Write tables and pictures into one ZIP.

    Args:
        tables: Each as CSV or JSON in its own way; the name within the ZIP is that of its `path`,
            whose folder, `overwrite` and `sidecar` mean nothing here.
        path: The ZIP.
        title: What it is, for people.
        pictures: Finished pictures by file name.
        facts: What holds for all tables; no secrets.
        overwrite: Whether an existing file may be replaced.
        on_progress: Told after each step, in this thread.
        cancelled: Asked often; True ends the export and leaves nothing behind.

    Returns:
        The file; `rows` of all tables, `columns` of the widest.

    Raises:
        ExportFailed: The file cannot be written; nothing of it is left.
        ExportStopped: `cancelled` said so.
        StoreFailed: The rows could not be read; nothing of the file is left.
    """
    writers = [table_writer(request) for request in tables]
    totals = [request.total for request in tables]
    known = [total for total in totals if total is not None]
    watch = Watch(sum(known) if len(known) == len(totals) else None, on_progress, cancelled)
    with whole_path(path, overwrite=overwrite) as made:
        with ZipFile(made, "x", ZIP_DEFLATED) as archive:
            bundle = _Bundle(archive, watch)
            for request, writer in zip(tables, writers, strict=True):
                bundle.add_table(request, writer)
            for name, data in (pictures or {}).items():
                bundle.add_picture(name, data)
            bundle.add_about({**file_facts(title), **(facts or {})})
        size, digest = fingerprint(made, watch.check)
    return ExportResult(
        path=path,
        rows=watch.rows,
        columns=max((writer.width for writer in writers), default=0),
        bytes=size,
        sha256=digest,
        warnings=tuple(bundle.warnings),
    )


def entry_name(wanted: str, taken: set[str]) -> str:
    """A name for a file within the ZIP: no folders, safe on every system, not used yet.

    Args:
        wanted: The name as proposed.
        taken: Names in use, casefolded.
    """
    plain = _UNSAFE.sub("-", wanted).strip(" .") or "file"
    stem, suffix = Path(plain).stem, Path(plain).suffix
    name, number = plain, 2
    while name.casefold() in taken:
        name = f"{stem} ({number}){suffix}"
        number += 1
    return name


class _Bundle:
    """Adds entries and remembers what can be said of them."""

    def __init__(self, archive: ZipFile, watch: Watch) -> None:
        self._archive = archive
        self._watch = watch
        self._names = {ABOUT.casefold()}
        self._entries: list[dict[str, Any]] = []
        self.warnings: list[str] = []

    def add_table(self, request: ExportRequest, writer: TableWriter) -> None:
        """Write a table as an entry."""
        name = self._free_name(request.path.name)
        before = self._watch.rows
        big = request.total is None or request.total >= _MANY
        with self._entry(name, big=big) as file:
            size, digest = self._table(file, writer, request.rows())
        rows = self._watch.rows - before
        warnings = (*writer.warnings(), *miscounted(request.total, rows))
        result = ExportResult(Path(name), rows, writer.width, size, digest, warnings=warnings)
        self._entries.append(facts_of(request, result))
        self.warnings += [f"{name}: {sentence}" for sentence in warnings]

    def add_picture(self, wanted: str, data: bytes) -> None:
        """Write a picture as an entry."""
        self._watch.check()
        name = self._free_name(wanted)
        with self._entry(name) as file:
            file.write(data)
        self._entries.append({"file": name, "bytes": len(data), "sha256": sha256(data).hexdigest()})

    def add_about(self, facts: Mapping[str, Any]) -> None:
        """Write the facts of everything as the last entry."""
        with self._entry(ABOUT) as file:
            file.write(facts_text({**facts, "files": self._entries}))

    def _table(self, file: IO[bytes], writer: TableWriter, chunks: Chunks) -> tuple[int, str]:
        digest, size = sha256(), 0
        for text in self._texts(writer, chunks):
            data = text.encode("utf-8", "replace")
            file.write(data)
            digest.update(data)
            size += len(data)
        return size, digest.hexdigest()

    def _texts(self, writer: TableWriter, chunks: Chunks) -> Iterator[str]:
        yield writer.start()
        for rows in self._watch.steps(chunks):
            yield writer.rows(rows)
        yield writer.end()

    def _free_name(self, wanted: str) -> str:
        name = entry_name(wanted, self._names)
        self._names.add(name.casefold())
        return name

    def _entry(self, name: str, *, big: bool = False) -> IO[bytes]:
        now = datetime.now(UTC).astimezone()
        info = ZipInfo(name, now.timetuple()[:6])
        info.compress_type = ZIP_STORED if Path(name).suffix.lower() in _PICTURES else ZIP_DEFLATED
        # Without rights of its own an entry is unpacked unreadable for others.
        info.external_attr = 0o644 << 16
        return self._archive.open(info, "w", force_zip64=big)
