"""Typed JSON for several threads at once.

msgspec learns the fields of a struct at its first use, and another thread that uses the struct meanwhile meets
what is half learnt: the process crashes (msgspec 0.21, two threads, tried). So it is learnt under a lock, once;
afterwards any number of threads decode side by side.
"""

from __future__ import annotations

import threading
from typing import Any, TypeVar, cast

import msgspec

T = TypeVar("T")

_lock = threading.Lock()
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    """The decoder of JSON into a type; the same one each time.

    Args:
        kind: A struct, or a type made of structs.
    """
    with _lock:
        made = _decoders.get(kind)
        if made is None:
            made = _decoders[kind] = msgspec.json.Decoder(kind)
    return cast("msgspec.json.Decoder[T]", made)


def converted(value: object, kind: type[T]) -> T:
    """A value of plain parts (dicts, lists, texts) as a type.

    Raises:
        msgspec.ValidationError: It does not fit.
    """
    decoder(kind)
    return msgspec.convert(value, kind)
