import pytest

from services.sync.places import country_of


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("81.2.69.142", "GB"),
        ("8.8.8.8", "US"),
        ("2a03:e280:0:1::1", "NL"),
        ("10.0.0.1", None),
        ("0.0.0.0", None),
        ("", None),
        (None, None),
        ("no address", None),
        ("::1", None),
    ],
)
def test_country_of_an_address(address, country):
    assert country_of(address) == country
