"""The question which version is the newest, and the answer, of which nothing is taken on trust."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import UnexpectedAnswer
from services.http.addresses import same_origin
from services.http.single_get import single_get
from services.updates.address import ADDRESS
from services.updates.versions import version_key
from services.wording import tr

MOST_BYTES = 4096
SECONDS = 15.0
_LONGEST_PAGE = 500


class Newest(msgspec.Struct, frozen=True):
    """What is the newest version.

    Args:
        version: Like "1.2.0".
        page: The address of the page about it, on the host that was asked.
    """

    version: str
    page: str


async def ask_newest(address: str | None = None) -> Newest:
    """Ask which version is the newest. The request says nothing of the user, the data or the computer.

    Args:
        address: In place of the only one there is; for tests.

    Raises:
        Unreachable: No answer came.
        UnexpectedAnswer: The answer is none of ours.
    """
    asked = address or ADDRESS
    answer = await single_get(
        asked,
        service=tr("The page of newest versions"),
        max_bytes=MOST_BYTES,
        deadline=SECONDS,
    )
    if answer.status != 200:
        raise _not_ours(f"status {answer.status}")
    try:
        found = decoder(Newest).decode(answer.body)
        version_key(found.version)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        raise _not_ours("no version and page") from None
    if not _is_page(found.page, asked):
        raise _not_ours("a page elsewhere")
    return found


def _is_page(page: str, address: str) -> bool:
    """Whether an address may be opened in the browser: a plain one on the host that was asked."""
    plain = page.isascii() and page.isprintable() and " " not in page and len(page) <= _LONGEST_PAGE
    try:
        named = "@" in urlsplit(page).netloc
    except ValueError:
        return False
    return plain and not named and same_origin(page, address)


def _not_ours(why: str) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        tr("The page of newest versions sent an answer that was not understood."),
        tr("Try again later."),
        detail=why,
    )
