from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import UnexpectedAnswer
from services.http.body import Collector, Truncated

BARE = zlib.compressobj(wbits=-zlib.MAX_WBITS)


def collect(data, encoding="", *, limit=10_000_000, step=1000):
    into = Collector(encoding, limit, "Acme Mail", "/v3/x")
    for start in range(0, len(data), step):
        into.add(data[start : start + step])
    return into.finish()


def bare(data):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "X-Gzip ": gzip.compress,
    "deflate": zlib.compress,
}


@given(st.binary(max_size=3000), st.sampled_from(sorted(PACKERS)), st.integers(1, 50))
def test_whatever_comes_out_is_what_went_in(data, encoding, step):
    assert collect(PACKERS[encoding](data), encoding, step=step) == data


@given(st.binary(max_size=3000), st.integers(1, 50))
def test_bare_deflate(data, step):
    # Recognised by the first byte, so a piece must hold at least the two bytes of zlib's head.
    assert collect(bare(data), "deflate", step=max(2, step)) == data


def test_several_members_and_padding():
    data = gzip.compress(b"one ", mtime=0) + gzip.compress(b"two", mtime=0) + b"\0" * 100
    assert collect(data, "gzip", step=7) == b"one two"


def test_output_larger_than_a_step():
    data = b"abc" * 2_000_000
    assert collect(gzip.compress(data), "gzip") == data


@pytest.mark.parametrize("cut", [1, 8, 12, 100])
def test_cut_off(cut):
    packed = gzip.compress(bytes(range(256)) * 10)
    with pytest.raises(Truncated):
        collect(packed[:-cut], "gzip")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"no gzip at all", "gzip"),
        (b"no deflate at all \xff", "deflate"),
        (b"x", "br"),
        (b"x", "gzip, gzip"),
        (gzip.compress(b"good", mtime=0) + b"rubbish", "gzip"),
    ],
)
def test_not_as_announced(data, encoding):
    with pytest.raises(UnexpectedAnswer) as caught:
        collect(data, encoding)
    assert "cannot read" in caught.value.sentence


def test_too_large():
    for data, encoding in ((b"x" * 101, ""), (gzip.compress(b"x" * 101), "gzip")):
        with pytest.raises(UnexpectedAnswer) as caught:
            collect(data, encoding, limit=100)
        assert "too large" in caught.value.sentence
    assert len(collect(b"x" * 100, limit=100)) == 100
    with pytest.raises(UnexpectedAnswer):
        Collector("", 100, "Acme Mail", "/").expect("101")
    for harmless in (None, "100", "-5", "many"):
        Collector("", 100, "Acme Mail", "/").expect(harmless)


def test_a_bomb_takes_little_memory():
    bomb = gzip.compress(b"\0" * 100_000_000, 6)
    tracemalloc.start()
    with pytest.raises(UnexpectedAnswer):
        collect(bomb, "gzip", limit=1_000_000, step=65536)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000


def test_empty():
    for encoding in PACKERS:
        assert collect(b"", encoding) == b""
