"""Exit codes, errors of usage, and output that is UTF-8 whatever the locale says."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from services.domain.errors import ServiceError

DONE = 0
SOME_FAILED = 1
WRONG_USAGE = 2
NOTHING_DONE = 3


class UsageError(Exception):
    """The command line asks for something that cannot be; one plain sentence, no secret in it."""


class Output:
    """Where a command writes: results to `out`, everything else to `err`.

    Args:
        out: Standard output.
        err: Standard error.
        verbose: Whether technical details are told.
    """

    def __init__(self, out: TextIO, err: TextIO, *, verbose: bool = False) -> None:
        self.out = out
        self.err = err
        self.verbose = verbose

    def result(self, text: str) -> None:
        """Write a line of the result and bring it out at once."""
        self.out.write(f"{text}\n")
        self.out.flush()

    def tell(self, sentence: str) -> None:
        """Write a line for the person who watches."""
        with suppress(BrokenPipeError):
            self.err.write(f"{sentence}\n")
            self.err.flush()

    def fail(self, error: ServiceError) -> None:
        """Tell what failed and what to do."""
        self.tell(str(error))
        if self.verbose and error.detail:
            self.tell(error.detail)

    @property
    def width(self) -> int | None:
        """Places in a line of the terminal; None where the output goes elsewhere."""
        return shutil.get_terminal_size().columns if self.out.isatty() else None


def standard_output(*, verbose: bool = False) -> Output:
    """This process's streams, set to UTF-8; line ends are written as they are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="")
    # A stream is None where the caller has closed it.
    return Output(sys.stdout or StringIO(), sys.stderr or StringIO(), verbose=verbose)


def silence(stream: TextIO) -> None:
    """Lead a stream whose reader has gone to nowhere, so that the end of the program is quiet."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
