"""Finding out which of its path names an account's API answers to.

Drag and drop mailings lie under `ms/` or `draganddrop/`, HTML mailings under `publisher/` or
`html/`, by API version and by the age of its documentation; SMS mailings under `sms/` where they
are offered at all. The first page of the list of mailings tells: a name that is refused or lists
nothing gives way to one that lists mailings. What was found is kept as a mark, so that later
refreshes ask only once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.errors import NotOffered, PermissionMissing, ServiceError
from services.domain.records import Mark
from services.providers.copernica_api import PAGE_ROWS, Refused
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.providers.copernica_api import Filters, Page, Reader

DRAG_AND_DROP, HTML, SMS = "draganddrop", "html", "sms"
EMAIL_PRODUCTS = (DRAG_AND_DROP, HTML)
PRODUCTS = (DRAG_AND_DROP, HTML, SMS)
_NOT_OFFERED = {
    DRAG_AND_DROP: noop("Copernica offers no drag and drop mailings to this account."),
    HTML: noop("Copernica offers no HTML mailings to this account."),
    SMS: noop("Copernica offers no SMS mailings to this account."),
}

_NAMES = {DRAG_AND_DROP: ("draganddrop", "ms"), HTML: ("html", "publisher"), SMS: ("sms",)}
_NONE = "none "
_ASK_AGAIN = timedelta(days=7)


def list_path(product: str, name: str) -> str:
    """The path of the list of mailings under a path name."""
    return f"{name}/mailings" if product == SMS else f"{name}/emailings"


class Paths:
    """The path names of one account.

    Args:
        reader: Asks.
        version: The API version; 4 knows the new names first, 2 and 3 the old ones.
    """

    def __init__(self, reader: Reader, version: int) -> None:
        self._reader = reader
        self._version = version
        self._found: dict[str, str | None] = {}
        self._new: dict[str, None] = {}
        self._refusals: list[ServiceError] = []
        self._marks: dict[str, str] = {}
        self._now = datetime.now(UTC)

    def start(self, marks: dict[str, str], now: datetime) -> None:
        """Begin a refresh with what earlier ones found."""
        self._marks, self._now = marks, now
        self._found.clear()
        self._new.clear()
        self._refusals.clear()

    async def open_list(
        self,
        product: str,
        filters: Filters = (),
        *,
        rows: int = PAGE_ROWS,
    ) -> tuple[str, Page] | None:
        """The path and first page of the list of mailings; None where the account has none such.

        Raises:
            ServiceError: Anything but a refusal of the path.
        """
        if self._lately_missing(product):
            self._found[product] = None
            return None
        empty: tuple[str, Page] | None = None
        for name in self._candidates(product):
            path = list_path(product, name)
            try:
                page = await self._reader.page(path, filters, total=True, limit=rows)
            except (NotOffered, PermissionMissing, Refused) as refusal:
                self._refusals.append(refusal)
                continue
            if page.count or self._marks.get(_scope(product)) == name:
                self._note(product, name, sure=True)
                return path, page
            # Some answer to a name that they do not know with nothing: the other one decides.
            empty = empty or (name, page)
        if empty is None:
            self._note(product, None, sure=True)
            return None
        self._note(product, empty[0], sure=False)
        return list_path(product, empty[0]), empty[1]

    async def name(self, product: str) -> str | None:
        """The path name of a product; asks only where no refresh has found it yet."""
        if product not in self._found:
            kept = self._marks.get(_scope(product), "")
            if kept in _NAMES[product]:
                self._found[product] = kept
            else:
                await self.open_list(product, rows=1)
        return self._found[product]

    def _candidates(self, product: str) -> tuple[str, ...]:
        names = _NAMES[product] if self._version >= 4 else _NAMES[product][::-1]
        kept = self._found.get(product) or self._marks.get(_scope(product))
        return tuple(sorted(names, key=lambda name: name != kept))

    def _lately_missing(self, product: str) -> bool:
        """Whether the product was missing within the last days while another one was there."""
        kept = self._marks.get(_scope(product), "")
        others = any(self._marks.get(_scope(other), "") in _NAMES[other] for other in PRODUCTS)
        if not kept.startswith(_NONE) or not others:
            return False
        try:
            asked = datetime.fromisoformat(kept.removeprefix(_NONE))
            return self._now - asked < _ASK_AGAIN
        except (ValueError, TypeError):
            return False

    def _note(self, product: str, name: str | None, *, sure: bool) -> None:
        """Use a name in this refresh; only one that is sure is kept for the next ones."""
        if sure and self._found.get(product, "") != name:
            self._new[product] = None
        self._found[product] = name

    def take_marks(self) -> tuple[Mark, ...]:
        """What was found since the last call, to be stored."""
        none = f"{_NONE}{self._now.isoformat()}"
        marks = tuple(Mark(_scope(product), self._found[product] or none) for product in self._new)
        self._new.clear()
        return marks

    def missing_note(self, product: str) -> str | None:
        """A sentence on a product that this refresh found missing and the last one did not."""
        noted_before = self._marks.get(_scope(product), "").startswith(_NONE)
        if self._found.get(product, "") is not None or noted_before:
            return None
        return tr(_NOT_OFFERED[product])

    def raise_if_nothing(self) -> None:
        """Fail where no product answered.

        Raises:
            PermissionMissing: The token may not read mailings.
            NotOffered: There are none.
        """
        if any(self._found.get(product) for product in PRODUCTS):
            return
        for refusal in self._refusals:
            if isinstance(refusal, PermissionMissing):
                raise refusal
        raise NotOffered(
            tr("Copernica offers this account neither e-mail nor SMS mailings."),
            tr("Check the API address of the account."),
            detail="; ".join(r.detail for r in self._refusals),
        )


def _scope(product: str) -> str:
    return f"prefix:{product}"
