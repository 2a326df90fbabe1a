"""The formula guard: what comes from outside must never run in a spreadsheet.

Names, addresses and user agents are all hostile (CWE-1236). A text that begins with one of
`= + - @ | %`, a tab or a line break, also behind blanks or quotes, gets an apostrophe in front.
Quoting alone does not help.
"""

from __future__ import annotations

import re

APOSTROPHE = "'"
_STARTS = "=+\\-@|%"
_WIDE = "＝＋－＠｜％﹦﹢﹣﹫﹪"
"""Full-width and small forms, which spreadsheets read like the plain signs."""
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_QUOTES = "\"'`´‘’‚‛“”„‟«»‹›＂＇"
_DANGEROUS = re.compile(rf"(?:[^\S\t\r\n]|[{_QUOTES}{_INVISIBLE}])*[{_STARTS}{_WIDE}\t\r\n\x00]")
_NEGATIVE_NUMBER = re.compile(r"-\d+(?:\.\d+)?")


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet could take a text for a formula; a negative number is none."""
    return bool(_DANGEROUS.match(text)) and not _NEGATIVE_NUMBER.fullmatch(text)


def guarded(text: str) -> str:
    """The text, with an apostrophe in front where it is dangerous."""
    return APOSTROPHE + text if is_dangerous(text) else text
