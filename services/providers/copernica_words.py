"""What Copernica's lists are called in sentences.

Each is a whole noun: other languages bend its parts.
"""

from __future__ import annotations

from services.domain.rounding import spoken
from services.providers.copernica_paths import DRAG_AND_DROP, HTML, SMS
from services.wording import noop, tr

_MAILINGS = {
    DRAG_AND_DROP: noop("drag and drop mailings"),
    HTML: noop("HTML mailings"),
    SMS: noop("SMS mailings"),
}
_TITLES = {
    DRAG_AND_DROP: noop("Drag and drop mailings"),
    HTML: noop("HTML mailings"),
    SMS: noop("SMS mailings"),
}
_ROWS = {
    (DRAG_AND_DROP, "clicks"): noop("clicks of drag and drop mailings"),
    (DRAG_AND_DROP, "errors"): noop("errors of drag and drop mailings"),
    (DRAG_AND_DROP, "abuses"): noop("abuses of drag and drop mailings"),
    (DRAG_AND_DROP, "unsubscribes"): noop("unsubscribes of drag and drop mailings"),
    (DRAG_AND_DROP, "impressions"): noop("impressions of drag and drop mailings"),
    (DRAG_AND_DROP, "deliveries"): noop("deliveries of drag and drop mailings"),
    (HTML, "clicks"): noop("clicks of HTML mailings"),
    (HTML, "errors"): noop("errors of HTML mailings"),
    (HTML, "abuses"): noop("abuses of HTML mailings"),
    (HTML, "unsubscribes"): noop("unsubscribes of HTML mailings"),
    (HTML, "impressions"): noop("impressions of HTML mailings"),
    (HTML, "deliveries"): noop("deliveries of HTML mailings"),
}


def mailings(product: str) -> str:
    """A kind of mailings inside a sentence: "HTML mailings"."""
    return tr(_MAILINGS[product])


def rows_of(product: str, name: str) -> str:
    """The rows of an e-mail product's list inside a sentence: "clicks of HTML mailings"."""
    return tr(_ROWS[product, name])


def not_offered(product: str) -> str:
    """The test's line on mailings that the account has not."""
    return tr("{mailings}: not offered to this account").format(mailings=tr(_TITLES[product]))


def readable(product: str, total: int | None) -> str:
    """The test's line on mailings that can be read, with their number where it is told."""
    title = tr(_TITLES[product])
    if total is None:
        return tr("{mailings}: can be read").format(mailings=title)
    return tr("{mailings}: {n} found").format(mailings=title, n=spoken(total))


def signed_in(account: str) -> str:
    """The test's line on whose token it is."""
    return tr("Signed in as {name}").format(name=account)


def other_account(found: str, stored: str) -> tuple[str, str]:
    """Sentence and remedy where a token belongs to another account than the stored data."""
    sentence = tr(
        "This token belongs to the Copernica account {found}, but the stored data to {stored}."
    )
    return (
        sentence.format(found=found, stored=stored),
        tr("Enter a token of the same account, or add the other account beside it."),
    )
