"""Typed JSON in several threads: a struct's fields are learnt by one of them only."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest

from services.domain.decoding import converted, decoder

RACE = """
import sys, threading
import msgspec
from services.domain.decoding import converted, decoder
sys.setswitchinterval(1e-6)
for round in range(60):
    names = {}
    inner = "".join(f"class A{n}(msgspec.Struct):\\n  a: int = 0\\n" for n in range(30))
    outer = "class R(msgspec.Struct):\\n" + "".join(
        f"  f{n}: A{n} = msgspec.field(default_factory=A{n})\\n" for n in range(30)
    )
    exec("import msgspec\\n" + inner + outer, names)
    kind, value = names["R"], {f"f{n}": {"a": n} for n in range(30)}
    text = msgspec.json.encode(value)
    gate = threading.Barrier(3)
    found = []
    def run(work):
        gate.wait()
        found.append(work().f29.a)
    works = [lambda: converted(value, kind), lambda: decoder(kind).decode(text)]
    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads: thread.start()
    gate.wait()
    for thread in threads: thread.join()
    assert found == [29, 29], found
print("whole")
"""


class Point(msgspec.Struct):
    x: int
    y: int = 2


def test_text_and_values_become_the_type():
    assert decoder(Point).decode(b'{"x": 1}') == Point(1, 2)
    assert converted({"x": 1, "y": 3}, Point) == Point(1, 3)
    assert decoder(Point) is decoder(Point)
    assert decoder(tuple[Point, ...]).decode(b'[{"x": 1}]') == (Point(1),)


def test_what_does_not_fit_is_told():
    with pytest.raises(msgspec.ValidationError, match="int"):
        converted({"x": "one"}, Point)


def test_first_uses_in_two_threads_at_once():
    """In a process of its own: without the lock it crashed below Python in the first few rounds."""
    ran = subprocess.run(
        [sys.executable, "-c", RACE], capture_output=True, text=True, check=False, timeout=100
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "whole"), ran.stderr
