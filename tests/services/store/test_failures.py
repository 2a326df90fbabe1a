"""Every failure in plain words, without data in them."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.store.failures import Stopped, is_fatal, plain_words, redacted, translated

PATH = Path("/somewhere/shop.sendsight")
DENIED = "Access is denied." if os.name == "nt" else "Permission denied"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            duckdb.IOException('Could not set lock on file "x": Conflicting lock is held'),
            "another window",
        ),
        (
            duckdb.IOException(
                'Cannot open file "x": The process cannot access the file because it is '
                "being used by another process."
            ),
            "another window",
        ),
        (duckdb.IOException('Could not write file "x": No space left on device'), "disk is full"),
        (
            duckdb.TransactionException("Failed to commit: Could not write file: File too large"),
            "disk is full",
        ),
        (duckdb.IOException(f'Cannot open file "x": {DENIED}'), "read-only"),
        (
            duckdb.IOException('The file "x" exists, but it is not a valid DuckDB database file!'),
            "is not a Sendsight",
        ),
        (
            duckdb.IOException(
                "Trying to read a database file with version number 99, but we can only read "
                "versions between 64 and 67"
            ),
            "newer version",
        ),
        (
            duckdb.IOException("Corrupt database file: computed checksum 1 does not match"),
            "damaged",
        ),
        (duckdb.IOException("Failure while replaying WAL file"), "damaged"),
        (duckdb.IOException('Could not read enough bytes from file "x"'), "damaged"),
        (duckdb.IOException('Could not read all bytes from file "x": wanted=9 read=8'), "damaged"),
        (duckdb.ConnectionException("Connection already closed!"), "is closed"),
        (duckdb.OutOfMemoryException("failed to allocate"), "not enough memory"),
        (duckdb.BinderException("anything else"), "could not be read or written"),
    ],
)
def test_each_error_has_its_sentence(error, words):
    found = translated(error, PATH)
    assert words in found.sentence
    assert found.remedy
    assert "/somewhere" not in f"{found} {found.detail}"


@pytest.mark.parametrize(("size", "words"), [(99, "damaged"), (100, "could not be read")])
def test_a_file_that_ends_early_is_told_by_its_size(tmp_path, size, words):
    path = tmp_path / "shop.sendsight"
    path.write_bytes(bytes(size))
    # As Windows says it, in the user's language.
    said = 'Could not read file "x" (error in ReadFile(location: 60, nr_bytes: 40)): Dateiende.'
    assert words in translated(duckdb.IOException(said), path).sentence
    assert "could not be read" in translated(duckdb.IOException(said), PATH).sentence


def test_an_interrupt_is_silent():
    assert isinstance(translated(duckdb.InterruptException("INTERRUPT"), PATH), Stopped)
    assert issubclass(Stopped, StoreFailed)


def test_details_hold_no_values():
    with pytest.raises(duckdb.Error) as found:
        duckdb.connect().execute("SELECT ?::INTEGER", ["ada@example.com"])
    assert (
        redacted(found.value)
        == "ConversionException: Conversion Error: Could not convert string … to INT32"
    )


def test_the_original_error_is_not_chained():
    with pytest.raises(StoreFailed) as found, plain_words(PATH):
        raise duckdb.ConversionException("ada@example.com")
    assert found.value.__cause__ is None
    assert found.value.__suppress_context__


def test_other_errors_pass():
    with pytest.raises(KeyError), plain_words(PATH):
        raise KeyError("x")


def test_what_is_fatal():
    assert is_fatal(duckdb.FatalException("x"))
    assert is_fatal(duckdb.Error("database has been invalidated because of a previous fatal error"))
    assert not is_fatal(duckdb.IOException("x"))
