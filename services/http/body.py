"""Reading an answer's body within a size, also while unpacking: little can unpack to gigabytes."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from services.domain.errors import UnexpectedAnswer
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ACCEPTED = "gzip, deflate"
_STEP = 1024 * 1024


class Truncated(Exception):
    """The body ended before its announced or packed end."""


class Collector:
    """Takes a body piece by piece, unpacks it and keeps it within a size.

    Args:
        encoding: The Content-Encoding header; gzip, deflate or nothing.
        limit: Most bytes after unpacking.
        service: The provider's name, for sentences.
        path: The request's path, for details.
    """

    def __init__(self, encoding: str, limit: int, service: str, path: str) -> None:
        self._limit = limit
        self._service = service
        self._path = path
        self._body = bytearray()
        self._unpack = _unpacker(encoding)
        if self._unpack is None and encoding.strip().lower() not in {"", "identity"}:
            raise self._unreadable(f"packed as {encoding[:40]!r}")
        self._started = False
        self._deflate = encoding.strip().lower() == "deflate"

    def expect(self, announced: str | None) -> None:
        """Refuse at once what is announced as too large.

        Raises:
            UnexpectedAnswer: It is.
        """
        if announced is not None and announced.isdigit() and int(announced) > self._limit:
            raise self._too_large(int(announced))

    def add(self, piece: bytes) -> None:
        """Take a piece as it came over the network.

        Raises:
            UnexpectedAnswer: Too large, or not packed as announced.
        """
        if self._unpack is None:
            self._keep(piece)
            return
        more = bool(piece)
        while more:
            piece, more = self._unpacked(self._unpack, piece)

    def finish(self) -> bytes:
        """The whole body.

        Raises:
            Truncated: The packed body has no end.
        """
        if self._unpack is not None and self._started and not self._unpack.eof:
            raise Truncated
        return bytes(self._body)

    def _unpacked(self, unpack: zlib._Decompress, piece: bytes) -> tuple[bytes, bool]:
        """Unpack at most a step. Answers what is still packed, and whether there is more to do."""
        if unpack.eof:
            if not piece.strip(b"\0"):
                return b"", False  # Some servers pad the end.
            unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._unpack = unpack
        try:
            data = unpack.decompress(piece, _STEP)
        except zlib.error:
            if not (self._deflate and not self._started):
                raise self._unreadable("it cannot be unpacked") from None
            # "deflate" means zlib's format; some servers send the bare stream.
            self._unpack = zlib.decompressobj(-zlib.MAX_WBITS)
            self._started = True
            return piece, True
        self._started = True
        self._keep(data)
        rest = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
        return rest, bool(rest) or len(data) == _STEP

    def _keep(self, data: bytes) -> None:
        self._body += data
        if len(self._body) > self._limit:
            raise self._too_large(len(self._body))

    def _too_large(self, size: int) -> UnexpectedAnswer:
        return UnexpectedAnswer(
            tr("{service} sent an answer that is too large to be a report.").format(
                service=self._service
            ),
            tr("Nothing of it was kept. Try again later; if it stays, report it."),
            detail=f"{self._path}: {size} bytes or more, {self._limit} allowed",
        )

    def _unreadable(self, why: str) -> UnexpectedAnswer:
        return UnexpectedAnswer(
            tr("{service} sent an answer that Sendsight cannot read.").format(
                service=self._service
            ),
            tr("Try again later; if it stays, report it with the details."),
            detail=f"{self._path}: {why}",
        )


async def collect(pieces: AsyncIterator[bytes], into: Collector) -> bytes:
    """Read a body to its end."""
    async for piece in pieces:
        into.add(piece)
    return into.finish()


def _unpacker(encoding: str) -> zlib._Decompress | None:
    name = encoding.strip().lower()
    if name in {"gzip", "x-gzip"}:
        return zlib.decompressobj(zlib.MAX_WBITS | 16)
    if name == "deflate":
        return zlib.decompressobj()
    return None
