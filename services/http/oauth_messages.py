"""OAuth's messages, built and checked by `oauthlib`; nothing here touches the network.

Why oauthlib and not Authlib: Authlib 1.9 moves to another HTTP library as soon as that is
importable, and then errors are of classes that nobody catches. oauthlib has no transport at all;
httpx carries what it builds. It refuses http addresses, which are allowed here for loopback only,
so those are shown to it as https.
"""

from __future__ import annotations

import json
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from oauthlib.oauth2 import DeviceClient, OAuth2Error, WebApplicationClient
from oauthlib.oauth2.rfc6749.parameters import parse_token_response

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.addresses import is_loopback
from services.http.oauth_types import TokenSet
from services.http.redaction import redact, register_secret
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.http.types import Answer

LONGEST_LIFE = 10 * 365 * 86400
_TEXTS = (
    "access_token",
    "refresh_token",
    "id_token",
    "token_type",
    "scope",
    "error",
    "error_description",
)
OAUTH_STATUSES = frozenset({400, 401, 403, 404, 405, 428})
"""Statuses under which token endpoints send OAuth-shaped errors, or are not there at all."""


class BrowserRequest:
    """One authorization-code sign-in with PKCE (RFC 7636, S256): its secrets and its messages."""

    def __init__(self, client_id: str, scopes: tuple[str, ...], redirect_uri: str) -> None:
        self._client: Any = WebApplicationClient(client_id, scope=list(scopes))
        self._redirect = redirect_uri
        self._verifier: str = self._client.create_code_verifier(64)
        self.state = secrets.token_hex(24)
        register_secret(self._verifier)

    def authorize_url(self, endpoint: str) -> str:
        """The address to open in the browser."""
        secure, restore = _as_https(endpoint)
        challenge = self._client.create_code_challenge(self._verifier, "S256")
        url: str = self._client.prepare_request_uri(
            secure,
            redirect_uri=self._redirect,
            state=self.state,
            code_challenge=challenge,
            code_challenge_method="S256",
        )
        return str(restore(url))

    def code_of(self, url: str, service: str) -> str:
        """The code in the address that the browser was sent to.

        Raises:
            ServiceError: The sign-in was declined, or the address is not the answer to this
                sign-in.
        """
        try:
            found = self._client.parse_request_uri_response(_as_https(url)[0], state=self.state)
        except OAuth2Error as error:
            raise sign_in_error(service, str(error.error or ""), _text(error.description)) from None
        code = str(found["code"])
        register_secret(code)
        return code

    def token_form(self, code: str) -> dict[str, str]:
        """The form that exchanges the code for tokens."""
        return _form(
            self._client.prepare_request_body(
                code=code, redirect_uri=self._redirect, code_verifier=self._verifier
            )
        )


def device_form(endpoint: str, client_id: str, scopes: tuple[str, ...]) -> dict[str, str]:
    """The form that starts a sign-in by code (RFC 8628), as Constant Contact's guide has it."""
    client: Any = DeviceClient(client_id, scope=list(scopes))
    url = client.prepare_request_uri(
        _as_https(endpoint)[0], response_type="code", state=secrets.token_hex(16)
    )
    form = _form(urlsplit(url).query)
    form.pop("grant_type", None)
    return form


def device_token_form(client_id: str, device_code: str) -> dict[str, str]:
    """The form that asks whether the code has been confirmed."""
    client: Any = DeviceClient(client_id)
    return _form(client.prepare_request_body(device_code, include_client_id=True))


def refresh_form(client_id: str, refresh_token: str) -> dict[str, str]:
    """The form that buys the next access token; a public client names itself in the body."""
    client: Any = WebApplicationClient(client_id)
    return _form(client.prepare_refresh_body(refresh_token=refresh_token, client_id=client_id))


def error_of(answer: Answer) -> tuple[str, str] | None:
    """Name and description of an OAuth-shaped error; None where the answer is no such thing."""
    try:
        body = answer.json(dict[str, Any])
    except UnexpectedAnswer:
        return None
    name = body.get("error")
    if not isinstance(name, str) or not name:
        return None
    return name, _text(body.get("error_description"))


def parse_tokens(answer: Answer) -> TokenSet:
    """The tokens in an answer of the token endpoint.

    Raises:
        ServiceError: The answer is an error, or no token is in it.
    """
    body = answer.json(dict[str, Any])
    # Only what is well formed: an odd extra must not cost a token that is used up already.
    known = {name: body[name] for name in _TEXTS if isinstance(body.get(name), str)}
    if isinstance(body.get("expires_in"), int | float | str):
        known["expires_in"] = _whole(body["expires_in"])
    try:
        found = parse_token_response(json.dumps(known))
    except OAuth2Error as error:
        if known.get("error"):
            name = str(error.error)
            raise sign_in_error(answer.service, name, _text(error.description)) from None
        raise _no_token(answer) from None
    access, refresh = found.get("access_token"), found.get("refresh_token")
    if not isinstance(access, str) or not access.strip():
        raise _no_token(answer)
    for value in (access, refresh, found.get("id_token")):
        register_secret(value if isinstance(value, str) else None)
    scope = found.get("scope")
    return TokenSet(
        access_token=access,
        expires_at=_end(found.get("expires_in")),
        refresh_token=refresh or None,
        scope=tuple(str(part) for part in scope) if isinstance(scope, list) else (),
    )


def sign_in_error(
    service: str, name: str, description: str = "", *, renewing: bool = False
) -> ServiceError:
    """An OAuth error in plain words.

    Args:
        service: The provider's name.
        name: The error's name (RFC 6749 5.2, RFC 8628 3.5).
        description: What the provider says about it; goes to the details, redacted.
        renewing: Whether a stored sign-in was being renewed, rather than a new one made.
    """
    detail = redact(f"{name}: {description}" if description else name)
    if name == "invalid_grant" and renewing:
        return CredentialsRejected(
            tr("The sign-in to {service} has ended.").format(service=service),
            tr("Sign in again under Edit account."),
            detail=detail,
        )
    kind, sentence, remedy = _WORDS.get(name, _OTHER)
    return kind(tr(sentence).format(service=service), tr(remedy), detail=detail)


_AGAIN = noop("Start the sign-in again.")
_WHOLE = noop("Paste the whole address that the browser ended on, or start the sign-in again.")
_OTHER_WAY = noop("Choose the other way to sign in.")
_CHANGE_APP = noop("Choose the other way, or change the app's sign-in type at the provider.")
_OTHER: tuple[type[ServiceError], str, str] = (
    UnexpectedAnswer,
    noop("{service} did not accept the sign-in."),
    noop("Start it again; if it stays, report the details."),
)
_USED = noop("{service} did not accept the code: it was used before or is too old.")
_FOREIGN = noop("This address does not belong to the sign-in that was started.")
_NOT_FOR_THIS = noop("This client id may not be used for this way of signing in.")
_NOT_OFFERED = noop("{service} does not offer this way of signing in.")
_NO_RIGHTS = noop("{service} does not grant the rights that Sendsight asks for.")
_CHECK_RIGHTS = noop("Check the app's rights at the provider.")
_WORDS: dict[str, tuple[type[ServiceError], str, str]] = {
    "access_denied": (
        CredentialsRejected,
        noop("The sign-in to {service} was declined."),
        noop("Start it again and allow access."),
    ),
    "invalid_grant": (CredentialsRejected, _USED, _AGAIN),
    "expired_token": (CredentialsRejected, noop("The code was not confirmed in time."), _AGAIN),
    "mismatching_state": (CredentialsRejected, _FOREIGN, _WHOLE),
    "missing_code": (
        CredentialsRejected,
        noop("There is no sign-in code in this address."),
        _WHOLE,
    ),
    "invalid_client": (
        CredentialsRejected,
        noop("{service} does not know this client id."),
        noop("Copy the client id (API key) from the provider's developer page again."),
    ),
    "unauthorized_client": (CredentialsRejected, _NOT_FOR_THIS, _CHANGE_APP),
    "unsupported_grant_type": (NotOffered, _NOT_OFFERED, _OTHER_WAY),
    "unsupported_response_type": (NotOffered, _NOT_OFFERED, _OTHER_WAY),
    "invalid_scope": (PermissionMissing, _NO_RIGHTS, _CHECK_RIGHTS),
    "insufficient_scope": (PermissionMissing, _NO_RIGHTS, _CHECK_RIGHTS),
    "server_error": (
        Unreachable,
        noop("The sign-in of {service} has a fault at the moment."),
        noop("Try again later."),
    ),
    "temporarily_unavailable": (
        Unreachable,
        noop("The sign-in of {service} is busy at the moment."),
        noop("Try again later."),
    ),
}


def _no_token(answer: Answer) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        tr("{service} answered the sign-in without a token.").format(service=answer.service),
        tr("Start it again; if it stays, report it."),
        detail=f"{answer.path}: HTTP {answer.status}, {len(answer.body)} bytes",
    )


def _as_https(url: str) -> tuple[str, Any]:
    """A loopback http address written as https, and a function that writes it back."""
    if url.startswith("http://") and is_loopback(url):
        return "https" + url[4:], lambda text: "http" + text[5:]
    return url, lambda text: text


def _form(body: str) -> dict[str, str]:
    return dict(parse_qsl(body, keep_blank_values=True))


def _whole(seconds: float | str) -> int:
    """Seconds as a whole number; 0, which means unknown, where it is none."""
    try:
        return min(int(float(seconds)), LONGEST_LIFE)
    except (ValueError, OverflowError):
        return 0


def _end(seconds: object) -> datetime | None:
    if not isinstance(seconds, int) or seconds <= 0:
        return None
    return datetime.now(UTC) + timedelta(seconds=seconds)


def _text(value: object) -> str:
    return value[:300] if isinstance(value, str) else ""
