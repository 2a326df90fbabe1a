from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

from services import VERSION
from services.updates.versions import is_newer, version_key

NUMBERS = st.lists(st.integers(0, 12), min_size=1, max_size=4)
STAGES = st.sampled_from(["", "a1", "b1", "b2", "rc1", "rc10"])
VERSIONS = st.builds(lambda n, s: ".".join(map(str, n)) + s, NUMBERS, STAGES)


@given(VERSIONS, VERSIONS)
def test_versions_compare_as_pythons_own_tools_compare_them(one, other):
    assert is_newer(one, other) == (Version(one) > Version(other))


@pytest.mark.parametrize(
    "text",
    ["", "v1", "1.", ".1", "1..2", "1.2-3", " 1", "1\n", "1.x", "١.٢", "9" * 7, "1.2.3.4.5.6"],
)
def test_what_is_no_version(text):
    with pytest.raises(ValueError, match="no version"):
        version_key(text)


def test_the_programs_own_is_one():
    assert not is_newer(VERSION, VERSION)
