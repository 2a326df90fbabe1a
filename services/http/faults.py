"""What went wrong on the way to a provider: the name, the network, TLS, time, the connection."""

from __future__ import annotations

import errno
import socket
import ssl
from typing import TYPE_CHECKING

import httpx
import msgspec

from services.domain.errors import CredentialsRejected, ServiceError, UnexpectedAnswer, Unreachable
from services.http.body import Truncated
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

STORED = noop("Stored data is still shown.")
"""Said after what to do, where a provider could not be asked."""
_NO_NETWORK = {
    getattr(errno, prefix + name, -1)
    for prefix in ("", "WSA")
    for name in ("ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "EADDRNOTAVAIL")
}
_NO_SUCH_HOST = {getattr(socket, name, None) for name in ("EAI_NONAME", "EAI_NODATA")}
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


class Fault(msgspec.Struct, frozen=True):
    """A failed exchange.

    Args:
        error: What to raise in the end.
        tries: How often to try in all; 1: trying again is no use.
        quick: It fails at once and again at once (offline): wait briefly between the tries.
        sent: Whether the request may have reached the provider.
    """

    error: ServiceError
    tries: int = 4
    quick: bool = False
    sent: bool = True


def fault_of(error: Exception, service: str, host: str) -> Fault:
    """Judge a failure of the HTTP library.

    Args:
        error: An httpx error, or `Truncated`.
        service: The provider's name, for sentences.
        host: The host that was asked, for sentences.
    """
    chain = list(_causes(error))
    sent = not isinstance(error, _NEVER_SENT)
    if not sent:
        known = _name_or_network(chain, service, host) or _tls(chain, service, host)
        if known is not None:
            return known
    if isinstance(error, httpx.LocalProtocolError | httpx.ProxyError):
        return _before_sending(error, service, chain)
    if isinstance(error, httpx.TimeoutException):
        return Fault(
            _unreachable(
                tr("{service} cannot be reached: it did not answer in time."),
                tr("Try again later."),
                chain,
                service,
            ),
            2,
            sent=sent,
        )
    if isinstance(error, Truncated | httpx.RemoteProtocolError):
        return Fault(
            UnexpectedAnswer(
                tr("The answer of {service} broke off.").format(service=service),
                stored_too(tr("Try again; if it stays, report it with the details.")),
                detail=f"{type(error).__name__}: {_protocol_words(error)}",
            )
        )
    return Fault(
        _unreachable(
            tr("{service} cannot be reached: the connection broke."),
            tr("Check the network connection and try again."),
            chain,
            service,
        ),
        sent=sent,
    )


def _before_sending(error: Exception, service: str, chain: list[BaseException]) -> Fault:
    """A call that never left: a key that no header can hold, or a proxy in between."""
    found: ServiceError = _unreachable(
        tr("{service} cannot be reached: the proxy of this network did not let the call through."),
        tr("Check the proxy settings of this computer."),
        chain,
        service,
    )
    if isinstance(error, httpx.LocalProtocolError):
        found = CredentialsRejected(*unsendable_key(service), detail=type(error).__name__)
    return Fault(found, 1, sent=False)


def _name_or_network(chain: list[BaseException], service: str, host: str) -> Fault | None:
    for cause in chain:
        if isinstance(cause, socket.gaierror):
            if cause.errno in _NO_SUCH_HOST:
                return Fault(
                    _unreachable(
                        tr("{service} cannot be reached: there is no host named {host}."),
                        tr("Check the API address of the account and the network connection."),
                        chain,
                        service,
                        host,
                    ),
                    3,
                    quick=True,
                    sent=False,
                )
            return Fault(
                _unreachable(
                    tr("{service} cannot be reached: this computer seems to be offline."),
                    tr("Check the network connection."),
                    chain,
                    service,
                ),
                3,
                quick=True,
                sent=False,
            )
        if isinstance(cause, ConnectionRefusedError):
            return Fault(
                _unreachable(
                    tr("{service} cannot be reached: {host} does not accept the connection."),
                    tr("Check the API address of the account, or try again later."),
                    chain,
                    service,
                    host,
                ),
                3,
                quick=True,
                sent=False,
            )
        if isinstance(cause, OSError) and cause.errno in _NO_NETWORK:
            return Fault(
                _unreachable(
                    tr("{service} cannot be reached: there is no network connection to it."),
                    tr("Check the network connection."),
                    chain,
                    service,
                ),
                3,
                quick=True,
                sent=False,
            )
    return None


def _tls(chain: list[BaseException], service: str, host: str) -> Fault | None:
    for cause in chain:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Fault(
                _unreachable(
                    tr(
                        "{service} cannot be reached: the certificate of {host} is not accepted, so "
                        "the connection would not be secure."
                    ),
                    tr(
                        "Check the address and this computer's date. In a company network, ask the "
                        "administrator for its certificate."
                    ),
                    chain,
                    service,
                    host,
                ),
                1,
                sent=False,
            )
        if isinstance(cause, ssl.SSLError):
            return Fault(
                _unreachable(
                    tr("{service} cannot be reached: {host} does not offer a secure connection."),
                    tr("Check the API address of the account."),
                    chain,
                    service,
                    host,
                ),
                1,
                sent=False,
            )
    return None


def stored_too(remedy: str) -> str:
    """What to do, and that nothing stored is lost."""
    return f"{remedy} {tr(STORED)}"


def unsendable_key(service: str) -> tuple[str, str]:
    """Sentence and remedy where a key has characters that no header can hold."""
    return (
        tr("The key of this account has characters that cannot be sent to {service}.").format(
            service=service
        ),
        tr("Copy the key again, without spaces or line breaks."),
    )


def _unreachable(
    sentence: str, remedy: str, chain: list[BaseException], service: str, host: str = ""
) -> Unreachable:
    names = dict.fromkeys(type(cause).__name__ for cause in chain)
    return Unreachable(
        sentence.format(service=service, host=host),
        stored_too(remedy),
        detail=" < ".join(names),
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and everything that led to it; of a group of attempts the first."""
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        yield now
        if isinstance(now, BaseExceptionGroup):
            now = now.exceptions[0]
        else:
            now = now.__cause__ or now.__context__


def _protocol_words(error: Exception) -> str:
    """The library's words on a broken answer: they count bytes and quote nothing of it."""
    text = str(error)
    known = text.startswith(("peer closed", "Server disconnected"))
    return text if known else "not as HTTP demands"
