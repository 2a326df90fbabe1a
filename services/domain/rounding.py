"""Writing numbers with so many decimals as the window and spreadsheets do: halves go up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from services.wording import tr


def fixed(value: float | Decimal, places: int, *, grouped: bool = True) -> str:
    """A number with so many decimals; `grouped` puts commas between thousands.

    Python's own way rounds 8.25 to 8.2, the window's and Excel's to 8.3, so that 33 of 400 would be two
    numbers on two pages.
    """
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{rounded:,f}" if grouped else f"{rounded:f}"


def spoken(value: float | Decimal, places: int = 0) -> str:
    """A number for a sentence: grouped, with the signs of the program's language ("1,234.5" in English)."""
    text = fixed(value, places)
    if text.isdecimal():
        return text
    signs: dict[str, str | int | None] = {
        ",": tr(",", "the sign between the thousands of a number"),
        ".": tr(".", "the decimal mark of a number"),
    }
    return text.translate(str.maketrans(signs))
