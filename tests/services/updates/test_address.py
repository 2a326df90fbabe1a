from __future__ import annotations

from services.updates.address import ADDRESS, host


def test_it_is_one_of_https_and_its_host_is_told():
    assert ADDRESS.startswith(f"https://{host()}/")
    assert "." in host()
